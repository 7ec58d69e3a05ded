/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Program to text.
 *
 * A call is written without its result first, so that the `->` of all calls can stand in one
 * column: behind the longest call, as far as it is not longer than RESULT_COLUMN_MAX.
 */
#include "fuzz/op/print.h"

#include "fuzz/op/boot_key.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/word.h"

#include <inttypes.h>
#include <string.h>

#define RESULT_COLUMN_MAX 64

struct printer {
	const struct program *program;
	const struct program_text *text; /* may be NULL */
	const struct program_results *results;
	uint16_t numbers[PROGRAM_CALLS_MAX]; /* of generated names: count of the kind's results */
	size_t column;                       /* of `->` in a line */
	struct text_out out;
};

/* The letter of names for results of a kind; '\0': they get no name. */
static char name_letter(enum result_kind kind)
{
	switch (kind) {
	case RESULT_PAGE:
		return 'p';
	case RESULT_KADDR:
		return 'a';
	case RESULT_TASK:
		return 't';
	case RESULT_CACHE:
		return 'c';
	case RESULT_OBJECT:
		return 'o';
	case RESULT_AREA:
		return 'v';
	case RESULT_MEMORY_CACHE:
		return 'm';
	case RESULT_GUEST:
		return 'g';
	case RESULT_USER:
		return 'u';
	default:
		return '\0';
	}
}

static void names_number(struct printer *printer)
{
	uint16_t next[NR_RESULT_KINDS] = {0};

	for (uint32_t i = 0; i < printer->program->nr_calls; i++) {
		const struct op *op = op_by_number(printer->program->calls[i].op);

		if (op->result == RESULT_TASK && next[RESULT_TASK] == 0)
			next[RESULT_TASK] = 1; /* t0 has its name */
		printer->numbers[i] = next[op->result]++;
	}
}

/* Ensures: the name of the call's result, or nothing, is appended; true if there is one. */
static bool name_print(struct printer *printer, struct text_out *out, uint32_t call)
{
	const struct op *op = op_by_number(printer->program->calls[call].op);

	if (printer->text) {
		text_out_string(out, printer->text->calls[call].name);
		return printer->text->calls[call].name[0] != '\0';
	}
	if (!name_letter(op->result))
		return false;
	text_out_format(out, "%c%u", name_letter(op->result), printer->numbers[call]);
	return true;
}

static void operand_print(struct printer *printer, struct text_out *out, const struct arg *arg,
			  const struct operand *operand)
{
	if (operand->kind == OPERAND_NUMBER) {
		value_print(out, arg, operand->value);
		return;
	}
	if (operand->ref == REF_NULL) {
		text_out_string(out, "NULL");
		return;
	}
	name_print(printer, out, operand->ref);
	if (operand->value)
		text_out_format(out,
				arg_reference_kind(arg->kind) == RESULT_PAGE ? "+%" PRIu64
									     : "+0x%" PRIx64,
				operand->value);
}

/* `[a, b]`, or the one number that it is. */
static void list_print(struct printer *printer, struct text_out *out, const struct arg *arg,
		       const struct operand *operands, uint32_t nr)
{
	if (nr > 1)
		text_out_string(out, "[");
	for (uint32_t i = 0; i < nr; i++) {
		text_out_string(out, i ? ", " : "");
		operand_print(printer, out, arg, &operands[i]);
	}
	if (nr > 1)
		text_out_string(out, "]");
}

static void args_print(struct printer *printer, struct text_out *out, const struct op *op,
		       const struct operand *args)
{
	uint32_t given = 0, nr = op_nr_args(op);

	while (given < CALL_ARGS_MAX && args[given].kind != OPERAND_ABSENT)
		given++;
	for (uint32_t i = 0; i < nr && i < given; i++) {
		text_out_string(out, i ? ", " : "");
		if (arg_is_list(op->args[i].kind))
			list_print(printer, out, &op->args[i], &args[i], given - i);
		else
			operand_print(printer, out, &op->args[i], &args[i]);
	}
}

static void task_print(struct printer *printer, struct text_out *out, uint16_t task)
{
	if (task_is_irq(task))
		text_out_format(out, "irq%u", task - TASK_IRQ);
	else if (task_is_kernel(task))
		text_out_string(out, kernel_task_words[task - TASK_KERNEL].name);
	else if (task_is_result(task))
		name_print(printer, out, task - 1u);
	else
		text_out_string(out, "t0");
}

static void switch_print(struct printer *printer, struct text_out *out,
			 const struct switch_mark *mark)
{
	text_out_format(out, "  !%u", mark->n);
	if (mark->k)
		text_out_format(out, ".%u", mark->k);
	text_out_string(out, ":");
	task_print(printer, out, mark->target);
}

static void marks_print(struct printer *printer, struct text_out *out, const struct call *call)
{
	if (call->fail.nth)
		text_out_format(out, "  ~fail=%u%s", call->fail.nth, call->fail.onward ? "+" : "");
	if (call->io)
		text_out_format(out, "  ~io=%u", call->io);
	for (uint32_t i = 0; i < CALL_MARKS_MAX && call->marks[i].n; i++)
		switch_print(printer, out, &call->marks[i]);
}

static void label_print(struct printer *printer, struct text_out *out, uint16_t task)
{
	if (task == TASK_T0)
		return;
	text_out_string(out, "@");
	task_print(printer, out, task);
	text_out_string(out, " ");
}

/* [@task] [name =] op(args) [marks] */
static void call_bare_print(struct printer *printer, struct text_out *out, uint32_t index)
{
	const struct call *call = &printer->program->calls[index];
	const struct op *op = op_by_number(call->op);

	label_print(printer, out, call->task);
	if (name_print(printer, out, index))
		text_out_string(out, " = ");
	text_out_format(out, "%s(", op->name);
	args_print(printer, out, op, call->args);
	text_out_string(out, ")");
	marks_print(printer, out, call);
}

static void boot_print(struct printer *printer, struct text_out *out)
{
	const struct program *program = printer->program;
	const char *join = "";

	text_out_string(out, "boot(");
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		const struct boot_key_row *row = &boot_keys[key];
		const struct arg arg = {.kind = row->kind, .names = row->names};

		if (!(program->boot_given & 1u << key))
			continue;
		text_out_format(out, "%s%s=", join, row->name);
		value_print(out, &arg, program->boot[key]);
		join = ", ";
	}
	text_out_string(out, ")");
}

static void e820_print(struct printer *printer, struct text_out *out, uint32_t index)
{
	const struct e820_firmware_entry *entry = &printer->program->e820[index];
	const struct op *op = op_by_number(OP_E820);

	text_out_string(out, "e820(");
	value_print(out, &op->args[0], entry->addr);
	text_out_string(out, ", ");
	value_print(out, &op->args[1], entry->size);
	text_out_string(out, ", ");
	value_print(out, &op->args[2], entry->type);
	if (entry->affinity)
		text_out_format(out, ", %u", entry->affinity - 1);
	text_out_string(out, ")");
}

/* What stands after the `->` of call @index; NULL: nothing. */
static const char *call_expect(const struct printer *printer, uint32_t index)
{
	if (printer->results)
		return printer->results->calls[index].result;
	return printer->text ? program_text_at(printer->text, printer->text->calls[index].at.expect)
			     : NULL;
}

/* Find the column for results: needs the length of every call that has one. */
static void column_find(struct printer *printer)
{
	for (uint32_t i = 0; i < printer->program->nr_calls; i++) {
		struct text_out count = text_out_start(NULL, 0);

		if (!call_expect(printer, i))
			continue;
		call_bare_print(printer, &count, i);
		if (count.used <= RESULT_COLUMN_MAX && count.used > printer->column)
			printer->column = count.used;
	}
	printer->column += 2;
}

/* String @offset of the text's pool and a newline, if there is one. */
static void pool_line_print(struct printer *printer, int32_t offset)
{
	if (!printer->text || offset < 0)
		return;
	text_out_string(&printer->out, program_text_at(printer->text, offset));
	text_out_string(&printer->out, "\n");
}

/* What follows the call that started at @start: results, note and lines below. */
static void line_end_print(struct printer *printer, size_t start, const struct line_text *at,
			   const struct line_result *result)
{
	struct text_out *out = &printer->out;
	const char *expect = NULL, *below = NULL;

	if (printer->results) {
		expect = result->result;
		below = result->below;
	} else if (at) {
		expect = program_text_at(printer->text, at->expect);
		below = program_text_at(printer->text, at->below);
	}
	if (expect) {
		text_out_pad(out, start + printer->column);
		text_out_format(out, "%s-> ", out->used > start + printer->column ? "  " : "");
		text_out_string(out, expect);
	}
	if (at && at->note >= 0) {
		text_out_string(out, "  ");
		text_out_string(out, program_text_at(printer->text, at->note));
	}
	text_out_string(out, "\n");
	if (below && *below) {
		size_t length = strlen(below);

		text_out_string(out, below);
		if (below[length - 1] != '\n')
			text_out_string(out, "\n");
	}
}

static void head_print(struct printer *printer)
{
	static const struct line_result nothing;
	const struct program_text *text = printer->text;
	size_t start;

	/* A boot line that says nothing is written where the file has it, or it has a result. */
	if (printer->program->boot_given || (text && text->boot.line) ||
	    (printer->results && printer->results->boot.result)) {
		pool_line_print(printer, text ? text->boot.comment : -1);
		start = printer->out.used;
		boot_print(printer, &printer->out);
		line_end_print(printer, start, text ? &text->boot : NULL,
			       printer->results ? &printer->results->boot : &nothing);
	}
	for (uint32_t i = 0; i < printer->program->nr_e820; i++) {
		pool_line_print(printer, text ? text->e820[i].comment : -1);
		start = printer->out.used;
		e820_print(printer, &printer->out, i);
		line_end_print(printer, start, text ? &text->e820[i] : NULL, &nothing);
	}
}

static void calls_print(struct printer *printer)
{
	static const struct line_result nothing;
	const struct program_text *text = printer->text;

	for (uint32_t i = 0; i < printer->program->nr_calls; i++) {
		size_t start;

		pool_line_print(printer, text ? text->calls[i].at.comment : -1);
		start = printer->out.used;
		call_bare_print(printer, &printer->out, i);
		line_end_print(printer, start, text ? &text->calls[i].at : NULL,
			       printer->results ? &printer->results->calls[i] : &nothing);
	}
}

size_t program_print(const struct program *program, const struct program_text *text,
		     const struct program_results *results, char *buffer, size_t size)
{
	struct printer printer = {.program = program,
				  .text = text,
				  .results = results,
				  .out = text_out_start(buffer, size)};

	names_number(&printer);
	column_find(&printer);
	head_print(&printer);
	calls_print(&printer);
	if (text)
		pool_line_print(&printer, text->tail_comment);
	return printer.out.used;
}

size_t call_print(const struct program *program, const struct program_text *text, uint32_t call,
		  char *buffer, size_t size)
{
	struct printer printer = {.program = program, .text = text};
	struct text_out out = text_out_start(buffer, size);

	names_number(&printer);
	call_bare_print(&printer, &out, call);
	return out.used;
}
