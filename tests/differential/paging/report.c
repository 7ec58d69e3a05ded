/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Results in words.
 */
#include "report.h"
#include "entry.h"
#include "text.h"
#include <inttypes.h>
#include <string.h>

#define ERROR_BITS 5u

static void print_fault(FILE *to, const struct step_result *result)
{
	static const char *const bits[ERROR_BITS] = {"P", "W", "U", "RSVD", "I"};

	fprintf(to, "#PF(%x", result->error);
	for (unsigned int i = 0; i < ERROR_BITS; i++)
		if (result->error >> i & 1)
			fprintf(to, " %s", bits[i]);
	fprintf(to, ") at %08x", result->cr2);
}

static void print_outcome(FILE *to, const struct step_result *result)
{
	if (result->vector == 14)
		print_fault(to, result);
	else if (result->vector != NO_VECTOR)
		fprintf(to, "exception %u (%x)", result->vector, result->error);
	else
		fprintf(to, "%" PRIx64, (uint64_t)result->value_high << 32 | result->value_low);
}

/* Which entries got (or lost) a bit since @before. */
static void print_bits(FILE *to, const char *name, uint32_t before, uint32_t after)
{
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		if ((before ^ after) >> slot & 1)
			fprintf(to, ", %s%s of %s", after >> slot & 1 ? "" : "no ", name,
				text_slot(slot));
}

static void print_result(FILE *to, const char *who, const struct step_result *result,
			 const struct step_result *before)
{
	fprintf(to, "    %-5s", who);
	print_outcome(to, result);
	print_bits(to, "A", before->accessed, result->accessed);
	print_bits(to, "D", before->dirty, result->dirty);
	fputc('\n', to);
}

static void print_step(FILE *to, const struct paging_case *c, uint32_t i)
{
	if (i == 0)
		fputs("paging on\n", to);
	else
		text_print_step(to, &c->steps[i - 1]);
}

static void print_memory(FILE *to, const char *who, const struct case_result *result)
{
	fprintf(to, "    %-5sframes %05x, digest %08x, entries changed %07x\n", who, result->frames,
		result->digest, result->changed);
}

void report_case(FILE *to, const struct paging_case *c, const struct case_result *qemu,
		 const struct case_result *sim, const struct verdict *verdict)
{
	static const struct step_result nothing;
	uint32_t last = verdict->same || verdict->step > c->nr_steps ? c->nr_steps : verdict->step;

	text_print_case(to, c);
	fputs("# what came of it:\n", to);
	for (uint32_t i = 0; i <= last; i++) {
		fputs(!verdict->same && i == verdict->step ? "#! " : "#  ", to);
		print_step(to, c, i);
		fputs("#", to);
		print_result(to, "QEMU", &qemu->steps[i], i ? &qemu->steps[i - 1] : &nothing);
		fputs("#", to);
		print_result(to, "sim", &sim->steps[i], i ? &sim->steps[i - 1] : &nothing);
	}
	if (!verdict->same && verdict->step <= c->nr_steps)
		return;
	fputs(verdict->same ? "#  memory\n#" : "#! memory\n#", to);
	print_memory(to, "QEMU", qemu);
	fputs("#", to);
	print_memory(to, "sim", sim);
}

/* An error code but for P, where a reserved bit makes QEMU clear it. */
static uint32_t error_code(const struct step_result *result)
{
	return result->error & 8 ? result->error | 1u : result->error;
}

static const char *what_differs(const struct step_result *qemu, const struct step_result *sim)
{
	if (qemu->vector != sim->vector)
		return "exception";
	if (qemu->cr2 != sim->cr2)
		return "cr2";
	if (error_code(qemu) != error_code(sim))
		return "error-code";
	if (qemu->value_low != sim->value_low || qemu->value_high != sim->value_high)
		return "value";
	return qemu->dirty != sim->dirty ? "dirty" : "accessed";
}

const char *report_summary(const struct paging_case *c, const struct case_result *qemu,
			   const struct case_result *sim, const struct verdict *verdict)
{
	static char text[64];
	uint32_t i = verdict->step;

	if (i > c->nr_steps)
		return "paging-memory in case";
	snprintf(text, sizeof(text), "paging-%s in %s",
		 what_differs(&qemu->steps[i], &sim->steps[i]),
		 i ? text_step(c->steps[i - 1].kind) : "paging");
	return text;
}

void report_differences(FILE *to, const struct judged *judged)
{
	fputs("paging: excused, where QEMU and the SDM differ:\n", to);
	for (unsigned int row = 0; row < NR_DIFFERENCES; row++)
		if (judged->excused[row])
			fprintf(to, "  %-18s %9" PRIu64 "  %s\n", difference_rows[row].name,
				judged->excused[row], difference_rows[row].says);
	for (unsigned int row = 0; row < NR_DIFFERENCES; row++)
		if (!judged->excused[row])
			fprintf(to, "  %-18s     never  %s\n", difference_rows[row].name,
				difference_rows[row].says);
}
