/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values of operands, and references counted back.
 */
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#include <string.h>

uint64_t value_wrap_range(uint64_t value, uint64_t min, uint64_t max)
{
	if (value >= min && value <= max)
		return value;
	return max - min == UINT64_MAX ? value : min + value % (max - min + 1);
}

/* One of the words' values. */
static uint64_t value_wrap_word(const struct arg_name *names, uint64_t value)
{
	uint32_t nr = 0;

	for (; names[nr].name; nr++)
		if (names[nr].value == value)
			return value;
	return names[value % nr].value;
}

/* The power of two at or below it; 0 stays. */
static uint64_t align_wrap(uint32_t value)
{
	return value == 0 ? 0 : UINT64_C(1) << (31 - __builtin_clz(value));
}

uint64_t value_wrap(const struct arg *arg, uint64_t value)
{
	switch (arg->kind) {
	case ARG_INT:
		return (uint64_t)(int64_t)(int32_t)(uint32_t)value;
	case ARG_ENUM:
		return value_wrap_word(arg->names, value);
	case ARG_NID:
		if (value < MAX_NUMNODES || value == UINT64_MAX)
			return value;
		return value % (MAX_NUMNODES + 1) - 1;
	case ARG_CPU:
		return value % NR_CPUS;
	case ARG_STRING:
		return value % OP_STRINGS;
	case ARG_PADDR:
	case ARG_WORD:
		return value;
	case ARG_ALIGN:
		return align_wrap((uint32_t)value);
	default:
		return (uint32_t)value;
	}
}

uint32_t affinity_wrap(uint64_t value)
{
	return (uint32_t)(value % (MAX_NUMNODES + 1));
}

uint64_t offset_wrap(enum arg_kind kind, uint64_t offset)
{
	if (kind == ARG_PAGE || kind == ARG_PAGES)
		return offset & ((1u << PAGE_OFFSET_BITS) - 1);
	return arg_is_address(kind) || kind == ARG_OBJECT ? (uint32_t)offset : 0;
}

bool arg_wants_name(enum arg_kind kind)
{
	return kind == ARG_PAGE || kind == ARG_PAGES || kind == ARG_TASK || kind == ARG_CACHE ||
	       kind == ARG_OBJECT || kind == ARG_MEMORY_CACHE || kind == ARG_GUEST;
}

enum result_kind call_result_kind(const struct program *program, uint32_t index)
{
	const struct op *op = op_by_number(program->calls[index].op);

	return op ? op->result : RESULT_NONE;
}

/* Is the result of call @index of one of @kinds? */
static bool result_is_of(const struct program *program, uint32_t index, uint32_t kinds)
{
	return (kinds >> call_result_kind(program, index) & 1) != 0;
}

uint16_t reference_from_back(const struct program *program, uint32_t before, uint32_t kinds,
			     uint32_t back)
{
	for (uint32_t i = before; i-- > 0;)
		if (result_is_of(program, i, kinds) && back-- == 0)
			return (uint16_t)i;
	return REF_NULL;
}

uint32_t reference_to_back(const struct program *program, uint32_t before, uint32_t kinds,
			   uint16_t ref)
{
	uint32_t back = 0;

	for (uint32_t i = ref + 1u; i < before; i++)
		back += result_is_of(program, i, kinds);
	return back;
}

uint32_t results_of_kinds(const struct program *program, uint32_t before, uint32_t kinds)
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < before; i++)
		nr += result_is_of(program, i, kinds);
	return nr;
}

static void operand_canonicalise(const struct program *program, uint32_t index,
				 const struct arg *arg, struct operand *operand)
{
	uint32_t wanted = arg_reference_kinds(arg->kind);

	if (operand->kind == OPERAND_RESULT && wanted != 0) {
		if (operand->ref >= index || !result_is_of(program, operand->ref, wanted))
			operand->ref = REF_NULL;
		operand->value =
			operand->ref == REF_NULL ? 0 : offset_wrap(arg->kind, operand->value);
		return;
	}
	if (arg_wants_name(arg->kind)) {
		*operand = (struct operand){.kind = OPERAND_RESULT, .ref = REF_NULL};
		return;
	}
	*operand =
		(struct operand){.kind = OPERAND_NUMBER, .value = value_wrap(arg, operand->value)};
}

/* Operands that may be left out are so from the first absent one on. */
static void operands_canonicalise(struct program *program, uint32_t index, const struct op *op)
{
	struct call *call = &program->calls[index];
	uint32_t nr_args = op_nr_args(op), nr = op_nr_operands(op), given = 0;

	for (; given < nr; given++) {
		const struct arg *arg = op_operand_arg(op, nr_args, given);

		if ((arg->optional || given >= nr_args) && call->args[given].kind == OPERAND_ABSENT)
			break;
		operand_canonicalise(program, index, arg, &call->args[given]);
	}
	memset(&call->args[given], 0, (CALL_ARGS_MAX - given) * sizeof(call->args[0]));
}

/* Does @task name a task that a call below @index made? */
static bool task_is_made(const struct program *program, uint32_t index, uint16_t task)
{
	return task_is_result(task) && task <= index &&
	       call_result_kind(program, task - 1u) == RESULT_TASK;
}

static uint16_t irq_wrap(uint16_t task)
{
	return (uint16_t)(TASK_IRQ + (task - TASK_IRQ) % NR_CPUS);
}

/* Whose line it is: nobody's is t0's. */
static uint16_t line_task_wrap(const struct program *program, uint32_t index, uint16_t task)
{
	if (task_is_irq(task))
		return irq_wrap(task);
	return task_is_made(program, index, task) ? task : TASK_T0;
}

/* Bring the target of a mark into its range. Ensures: false: there is no such task. */
static bool target_wrap(const struct program *program, uint32_t index, uint16_t *task)
{
	if (task_is_irq(*task))
		*task = irq_wrap(*task);
	else if (task_is_kernel(*task))
		*task = (uint16_t)(TASK_KERNEL + (*task - TASK_KERNEL) % KERNEL_TASKS);
	else if (*task != TASK_T0)
		return task_is_made(program, index, *task);
	return true;
}

bool mark_is_before(const struct switch_mark *a, const struct switch_mark *b)
{
	return a->n < b->n || (a->n == b->n && a->k < b->k);
}

/* Put @mark among the @nr that are there, by place; of two at one place the first stays. */
static uint32_t mark_insert(struct switch_mark *marks, uint32_t nr, struct switch_mark mark)
{
	uint32_t at = nr;

	while (at > 0 && mark_is_before(&mark, &marks[at - 1]))
		at--;
	if (at > 0 && !mark_is_before(&marks[at - 1], &mark))
		return nr;
	memmove(&marks[at + 1], &marks[at], (nr - at) * sizeof(marks[0]));
	marks[at] = mark;
	return nr + 1;
}

/* Marks rise. One that names nobody is none; points of interrupts are not counted. */
static void marks_canonicalise(const struct program *program, uint32_t index, struct call *call)
{
	struct switch_mark marks[CALL_MARKS_MAX] = {{0}};
	uint32_t nr = 0;

	for (uint32_t i = 0; i < CALL_MARKS_MAX && !task_is_irq(call->task); i++) {
		struct switch_mark mark = call->marks[i];

		if (mark.n != 0 && target_wrap(program, index, &mark.target))
			nr = mark_insert(marks, nr, mark);
	}
	memcpy(call->marks, marks, sizeof(marks));
}

uint16_t task_from_back(const struct program *program, uint32_t before, uint32_t back)
{
	uint32_t nr = results_of_kinds(program, before, 1u << RESULT_TASK);

	if (back >= TASK_KERNEL)
		return (uint16_t)back;
	if (back == 0 || nr == 0)
		return TASK_T0;
	return TASK_RESULT(
		reference_from_back(program, before, 1u << RESULT_TASK, (back - 1) % nr));
}

uint32_t task_to_back(const struct program *program, uint32_t before, uint16_t task)
{
	if (!task_is_result(task))
		return task;
	return 1 + reference_to_back(program, before, 1u << RESULT_TASK, (uint16_t)(task - 1));
}

void call_canonicalise(struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);

	if (!op || op->not_built || op->groups & GROUP_BOOT_LINE)
		op = op_callable(call->op % op_nr_callable());
	call->op = op->number;
	call->fail.nth &= FAIL_NTH_MAX;
	call->fail.onward = call->fail.onward && call->fail.nth;
	call->task = line_task_wrap(program, index, call->task);
	marks_canonicalise(program, index, call);
	operands_canonicalise(program, index, op);
}
