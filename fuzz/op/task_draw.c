/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks, interrupts and switches of generated programs.
 *
 * An order of execution is program order with a few changes: marks at random points of random
 * calls. As: Burckhardt et al., A Randomized Scheduler with Probabilistic Guarantees of Finding
 * Bugs, ASPLOS 2010: few changes find most bugs, so few are drawn.
 */
#include "core/base/gfp.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#include <string.h>

#define CHANGES_MAX    3 /* priority change points: the depth of most bugs, and one more */
#define POINT_BITS_MAX 7 /* most calls pass fewer points than that many bits count */

bool program_has_tasks(const struct program *program)
{
	for (uint32_t i = 0; i < program->nr_calls; i++)
		if (program->calls[i].task != TASK_T0 ||
		    call_result_kind(program, i) == RESULT_TASK)
			return true;
	return false;
}

/* t0, or the task that a call below @index made. */
static uint16_t task_pick(struct generator *generator, const struct program *program,
			  uint32_t index)
{
	uint32_t nr = results_of_kinds(program, index, 1u << RESULT_TASK);

	return task_from_back(program, index, random_below(&generator->random, nr + 1));
}

static uint16_t irq_pick(struct generator *generator)
{
	return (uint16_t)(TASK_IRQ + random_below(&generator->random, NR_CPUS));
}

/* Whom a mark of call @index names: mostly a task that can have the turn. */
static uint16_t target_pick(struct generator *generator, const struct program *program,
			    uint32_t index)
{
	struct random *random = &generator->random;

	if (generator->swarm.irqs && random_one_in(random, 3))
		return irq_pick(generator);
	if (random_one_in(random, 16))
		return (uint16_t)(TASK_KERNEL + random_below(random, KERNEL_TASKS));
	return task_pick(generator, program, index);
}

/* A point of a call: early ones are passed by most calls. */
static uint16_t point_draw(struct random *random)
{
	return (uint16_t)(1 + random_below(random, 1u << random_below(random, POINT_BITS_MAX + 1)));
}

static void mark_add(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	uint32_t at = 0;

	while (at < CALL_MARKS_MAX && call->marks[at].n)
		at++;
	if (at == CALL_MARKS_MAX)
		at = random_below(&generator->random, CALL_MARKS_MAX);
	call->marks[at] = (struct switch_mark){
		.n = point_draw(&generator->random),
		.target = target_pick(generator, program, index),
	};
	call_canonicalise(program, index);
}

void call_task_draw(struct generator *generator, struct program *program, uint32_t index)
{
	struct random *random = &generator->random;
	struct call *call = &program->calls[index];

	if (!generator->swarm.tasks && !program_has_tasks(program))
		return;
	call->task = task_pick(generator, program, index);
	if (generator->swarm.irqs && random_one_in(random, 6))
		call->task = irq_pick(generator);
	if (random_one_in(random, 4))
		mark_add(generator, program, index);
}

/* ---- putting right --------------------------------------------------------------------------- */

/* May the call stand in an interrupt? One that allocates may if it does not wait. */
static bool irq_put_right(struct call *call)
{
	const struct op *op = op_by_number(call->op);

	if (op->context != CONTEXT_ANY || op->wait)
		return false;
	for (uint32_t i = 0; i < op_nr_args(op); i++)
		if (op->args[i].names == gfp_words)
			call->args[i].value &= ~(uint64_t)__GFP_WAIT;
	return true;
}

bool call_task_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	bool exits = strcmp(op_by_number(call->op)->name, "exit") == 0;

	if (task_is_irq(call->task) && !irq_put_right(call))
		call->task = TASK_T0;
	if (exits && call->task == TASK_T0)
		call->task = task_pick(generator, program, index);
	call_canonicalise(program, index);
	return !exits || call->task != TASK_T0;
}

/* ---- edits ----------------------------------------------------------------------------------- */

static bool marks_drop(struct call *call)
{
	bool any = call->marks[0].n != 0;

	memset(call->marks, 0, sizeof(call->marks));
	return any;
}

/* One of the marks of the call; NULL: it has none. */
static struct switch_mark *mark_pick(struct random *random, struct call *call)
{
	uint32_t nr = 0;

	while (nr < CALL_MARKS_MAX && call->marks[nr].n)
		nr++;
	return nr ? &call->marks[random_below(random, nr)] : NULL;
}

/* Another order of execution: a few changes at random points, and no other. */
static void edit_schedule(struct generator *generator, struct program *program)
{
	uint32_t nr = 1 + random_below(&generator->random, CHANGES_MAX);

	for (uint32_t i = 0; i < program->nr_calls; i++)
		marks_drop(&program->calls[i]);
	while (nr-- > 0)
		mark_add(generator, program, random_below(&generator->random, program->nr_calls));
}

static void edit_mark_add(struct generator *generator, struct program *program)
{
	mark_add(generator, program, random_below(&generator->random, program->nr_calls));
}

/* A call that has marks, from a random one on; or that one. */
static uint32_t call_with_marks(struct generator *generator, const struct program *program)
{
	uint32_t first = random_below(&generator->random, program->nr_calls),
		 nr = program->nr_calls;

	for (uint32_t i = 0; i < nr; i++)
		if (program->calls[(first + i) % nr].marks[0].n)
			return (first + i) % nr;
	return first;
}

/* A mark moves to another point: often a near one. */
static void edit_mark_move(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;
	uint32_t index = call_with_marks(generator, program);
	struct switch_mark *mark = mark_pick(random, &program->calls[index]);

	if (!mark)
		return;
	if (random_one_in(random, 2))
		mark->n = (uint16_t)(mark->n + random_between(random, -2, 2));
	else
		mark->n = point_draw(random);
	call_canonicalise(program, index);
}

static void edit_mark_drop(struct generator *generator, struct program *program)
{
	uint32_t index = call_with_marks(generator, program);
	struct switch_mark *mark = mark_pick(&generator->random, &program->calls[index]);

	if (mark)
		mark->n = 0;
	call_canonicalise(program, index);
}

static void edit_mark_retarget(struct generator *generator, struct program *program)
{
	uint32_t index = call_with_marks(generator, program);
	struct switch_mark *mark = mark_pick(&generator->random, &program->calls[index]);

	if (mark)
		mark->target = target_pick(generator, program, index);
	call_canonicalise(program, index);
}

/* A line becomes another task's. */
static void edit_line_task(struct generator *generator, struct program *program)
{
	uint32_t index = random_below(&generator->random, program->nr_calls);

	program->calls[index].task = task_pick(generator, program, index);
	if (generator->swarm.irqs && random_one_in(&generator->random, 3))
		program->calls[index].task = irq_pick(generator);
	call_canonicalise(program, index);
}

static void task_make(struct generator *generator, struct program *program, uint32_t at)
{
	const struct op *kthread = op_by_name("kthread", 7);

	program_open(program, at, 1);
	program->calls[at] = (struct call){.op = kthread->number};
	program->calls[at].args[0] = (struct operand){
		.kind = OPERAND_NUMBER,
		.value = random_below(&generator->random, NR_CPUS),
	};
	call_canonicalise(program, at);
}

/* One more task, and a share of the lines behind it. */
static void edit_task_new(struct generator *generator, struct program *program)
{
	uint32_t at = random_below(&generator->random, program->nr_calls);
	uint32_t share = 1 + random_below(&generator->random, 4);

	if (program->nr_calls == PROGRAM_CALLS_MAX)
		return;
	task_make(generator, program, at);
	for (uint32_t i = at + 1; i < program->nr_calls; i++) {
		if (!random_one_in(&generator->random, share))
			continue;
		program->calls[i].task = TASK_RESULT(at);
		call_canonicalise(program, i);
	}
}

typedef void task_edit_fn(struct generator *generator, struct program *program);

void tasks_edit(struct generator *generator, struct program *program)
{
	/* weight by repetition */
	static task_edit_fn *const edits[] = {
		edit_schedule,  edit_schedule,  edit_schedule,      edit_mark_add,
		edit_mark_add,  edit_mark_move, edit_mark_move,     edit_mark_move,
		edit_mark_drop, edit_line_task, edit_mark_retarget, edit_task_new,
	};
	uint32_t nr = sizeof(edits) / sizeof(edits[0]);

	if (!program_has_tasks(program))
		edit_task_new(generator, program);
	edits[random_below(&generator->random, nr)](generator, program);
}

void tasks_begin(struct generator *generator, struct program *program)
{
	for (uint32_t i = 0; i < generator->swarm.tasks; i++) {
		task_make(generator, program, i);
		lives_apply(&generator->lives, program, i);
	}
}
