/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls of a program come and go, and references follow them.
 */
#include "fuzz/op/edit.h"

#include "fuzz/op/value.h"

#include <string.h>

static void operands_map(struct call *call, const uint16_t *map)
{
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++) {
		struct operand *operand = &call->args[i];

		if (operand->kind == OPERAND_RESULT && operand->ref != REF_NULL)
			operand->ref = map[operand->ref];
	}
}

/* Ensures: false: the task that @task names is gone. */
static bool task_map(uint16_t *task, const uint16_t *map)
{
	uint16_t ref;

	if (!task_is_result(*task))
		return true;
	ref = map[*task - 1];
	*task = ref == REF_NULL ? TASK_T0 : TASK_RESULT(ref);
	return ref != REF_NULL;
}

/* A line of a task that is gone is t0's, a mark that names it is none. */
static void tasks_map(struct call *call, const uint16_t *map)
{
	task_map(&call->task, map);
	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++)
		if (!task_map(&call->marks[i].target, map))
			call->marks[i].n = 0;
}

/* Send every reference of calls [@first, @end) through @map. */
static void references_map(struct program *program, uint32_t first, uint32_t end,
			   const uint16_t *map)
{
	for (uint32_t i = first; i < end; i++) {
		operands_map(&program->calls[i], map);
		tasks_map(&program->calls[i], map);
	}
}

static void calls_canonicalise(struct program *program, uint32_t first)
{
	for (uint32_t i = first; i < program->nr_calls; i++)
		call_canonicalise(program, i);
}

void program_remove(struct program *program, uint32_t first, uint32_t nr)
{
	uint16_t map[PROGRAM_CALLS_MAX];
	uint32_t left = program->nr_calls - first - nr;

	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++)
		map[i] = i < first ? (uint16_t)i : i < first + nr ? REF_NULL : (uint16_t)(i - nr);
	memmove(&program->calls[first], &program->calls[first + nr],
		left * sizeof(program->calls[0]));
	program->nr_calls -= nr;
	references_map(program, first, program->nr_calls, map);
	memset(&program->calls[program->nr_calls], 0, nr * sizeof(program->calls[0]));
	calls_canonicalise(program, first);
}

void program_open(struct program *program, uint32_t at, uint32_t nr)
{
	uint16_t map[PROGRAM_CALLS_MAX];
	uint32_t left = program->nr_calls - at;

	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++)
		map[i] = (uint16_t)(i < at ? i : i + nr);
	memmove(&program->calls[at + nr], &program->calls[at], left * sizeof(program->calls[0]));
	memset(&program->calls[at], 0, nr * sizeof(program->calls[0]));
	program->nr_calls += nr;
	for (uint32_t i = 0; i < nr; i++)
		call_canonicalise(program, at + i);
	references_map(program, at + nr, program->nr_calls, map);
}

uint32_t program_splice(struct program *program, uint32_t at, const struct program *from,
			uint32_t first, uint32_t nr)
{
	struct call copy[PROGRAM_CALLS_MAX];
	uint16_t map[PROGRAM_CALLS_MAX];
	uint32_t room = PROGRAM_CALLS_MAX - program->nr_calls;

	nr = nr < room ? nr : room;
	memcpy(copy, &from->calls[first], nr * sizeof(copy[0]));
	program_open(program, at, nr);
	memcpy(&program->calls[at], copy, nr * sizeof(copy[0]));
	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++) {
		if (i >= first && i < first + nr)
			map[i] = (uint16_t)(i - first + at);
		else
			map[i] = i < at ? (uint16_t)i : REF_NULL;
	}
	references_map(program, at, at + nr, map);
	calls_canonicalise(program, at);
	return nr;
}

void program_swap(struct program *program, uint32_t first)
{
	struct call call = program->calls[first];
	uint16_t map[PROGRAM_CALLS_MAX];

	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++)
		map[i] = (uint16_t)i;
	program->calls[first] = program->calls[first + 1];
	program->calls[first + 1] = call;
	map[first] = REF_NULL;
	references_map(program, first, first + 1, map);
	map[first] = (uint16_t)(first + 1);
	map[first + 1] = (uint16_t)first;
	references_map(program, first + 2, program->nr_calls, map);
	calls_canonicalise(program, first);
}

struct operand *call_operand(struct call *call, enum arg_kind kind)
{
	const struct op *op = op_by_number(call->op);

	for (uint32_t i = 0; i < op_nr_args(op); i++)
		if (op->args[i].kind == kind)
			return &call->args[i];
	return NULL;
}
