/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the second runs told, in words.
 */
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define CALL_BYTES 512u

static bool same_finding(const struct finding *a, const struct finding *b)
{
	return a->kind == b->kind && a->step == b->step && strcmp(a->text, b->text) == 0;
}

/* It came from something that the program does not say. */
static void again_judge(const struct retrace *r)
{
	if (!r->again_ended || same_finding(&r->again, &engine.finding))
		return;
	fprintf(stderr, "mind: a second run of the program in the same state of the process ");
	if (r->again.kind == FINDING_NONE)
		fprintf(stderr, "found nothing\n");
	else
		fprintf(stderr, "found something else: %s\n", r->again.text);
}

static void first_wrong_write(uint32_t step, const char *says)
{
	char where[64];

	report_step_text(step, where, sizeof(where));
	fprintf(stderr, "first wrong at %s: %s\n", where, says);
}

void report_first_wrong(const struct retrace *r)
{
	uint32_t step = engine.finding.step;

	if (engine.finding.kind == FINDING_NONDETERMINISM)
		return;
	if (r)
		again_judge(r);
	if (engine.options.full_checks)
		first_wrong_write(step, "all was checked in full after every step before it");
	else if (!r || (!r->full_ended && !r->full_crashed))
		fprintf(stderr, "first wrong: not known, no run with full checks ended\n");
	else if (r->full_ended && r->full.kind == FINDING_NONE)
		fprintf(stderr, "first wrong: not known, full checks after every step find "
				"nothing\n");
	else if (r->full_ended && r->full.step != step)
		first_wrong_write(r->full.step, r->full.text);
	else
		first_wrong_write(step, "full checks after every step find nothing before it");
}

static void event_write(const char *what, const struct retrace_event *event, const char *if_not)
{
	char where[64], call[CALL_BYTES];

	if (!event->seen) {
		if (if_not)
			fprintf(stderr, "%s %s\n", what, if_not);
		return;
	}
	report_step_text(event->step, where, sizeof(where));
	report_call_text(event->step, call, sizeof(call));
	fprintf(stderr, "%s %s%s%s\n", what, where, call[0] ? ": " : "", call);
	stack_print(&event->stack);
}

/* "previously allocated by" tells readers of stacks that the stacks of the fault are over. */
void report_hands(const struct retrace *r, const struct report_place *place)
{
	if (!place->known)
		return;
	fprintf(stderr, "--- the byte is at 0x%03x of frame 0x%" PRIx64 " of simulated RAM\n",
		(uint32_t)(place->at & (PAGE_SIZE - 1)), (uint64_t)(place->at >> PAGE_SHIFT));
	if (!r) {
		fprintf(stderr, "who had it is not known\n");
		return;
	}
	event_write("previously allocated by", &r->taken,
		    r->given_back.seen ? "the boot" : "nobody since the boot");
	event_write("freed by", &r->given_back, NULL);
}

/* Of one task the program says it. */
void report_order(const struct retrace *r)
{
	if (r && r->order[0])
		fprintf(stderr, "--- the order of execution\n%s", r->order);
}

void report_state(const struct retrace *r)
{
	if (!r || engine.finding.step == FINDING_AT_BOOT)
		return;
	fputs(r->state, stderr);
	if (!r->state_ended)
		fprintf(stderr, "(the state cannot be read further)\n");
}

void report_end_stack(const struct retrace *r)
{
	if (r && r->again_ended && same_finding(&r->again, &engine.finding))
		stack_print(&r->end);
}
