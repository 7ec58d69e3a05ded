/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The search: depth by depth, marks added in rising order of call and point.
 */
#include "fuzz/cli/explore.h"
#include "fuzz/op/value.h"
#include <string.h>

#define TARGETS_MAX (PROGRAM_CALLS_MAX + NR_CPUS)

/* What a run told. */
struct told {
	uint32_t points[PROGRAM_CALLS_MAX];
	uint64_t order;
	bool met; /* the mark that was placed last named something */
};

static struct {
	const struct explore *explore;
	uint32_t depth;  /* of the schedules that are tried now */
	uint64_t number; /* of the next of them, in the order of the search */
	enum explore_end end;
	bool over;
	struct told told[EXPLORE_SWITCHES_MAX + 1];
	struct program program; /* that runs */
} search;

void explore_program(const struct program *program, const struct explore_schedule *schedule,
		     struct program *out)
{
	*out = *program;
	for (uint32_t i = 0; i < schedule->nr; i++) {
		const struct explore_switch *placed = &schedule->placed[i];
		struct call *call = &out->calls[placed->step];
		uint32_t at = 0;

		while (call->marks[at].n)
			at++;
		call->marks[at] = placed->mark;
		call_canonicalise(out, placed->step);
	}
}

static bool switch_equal(const struct explore_switch *a, const struct explore_switch *b)
{
	return a->step == b->step && mark_equal(&a->mark, &b->mark);
}

static bool schedule_equal(const struct explore_schedule *a, const struct explore_schedule *b)
{
	if (a->nr != b->nr)
		return false;
	for (uint32_t i = 0; i < a->nr; i++)
		if (!switch_equal(&a->placed[i], &b->placed[i]))
			return false;
	return true;
}

/* Is the present schedule a finding, or one that ended a process? */
static bool was_found(void)
{
	const struct explore_place *place = search.explore->place;

	for (uint32_t i = 0; i < place->nr_found; i++)
		if (schedule_equal(&place->found[i], &place->now))
			return true;
	return false;
}

/* Did call @placed->step of @run pass what the mark names? */
static bool mark_was_met(const struct run *run, const struct explore_switch *placed)
{
	const struct call *call = &run->program->calls[placed->step];
	uint32_t met = run->records[placed->step].marks_met;

	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++)
		if (mark_equal(&call->marks[i], &placed->mark))
			return met & 1u << i;
	return false;
}

static void told_keep(struct told *told)
{
	const struct run *run = engine_current_run();
	const struct explore_schedule *now = &search.explore->place->now;

	for (uint32_t i = 0; i < run->program->nr_calls; i++)
		told->points[i] = run->records[i].points;
	told->order = engine_last_order();
	told->met = now->nr > 0 && mark_was_met(run, &now->placed[now->nr - 1]);
}

/* Run the program with the marks that are placed. Ensures: false: it is a finding. */
static bool schedule_run(void)
{
	struct explore_place *place = search.explore->place;

	explore_program(search.explore->program, &place->now, &search.program);
	place->runs++;
	engine_run(&search.program, &search.explore->options);
	told_keep(&search.told[place->now.nr]);
	return engine_finding()->kind == FINDING_NONE;
}

static void search_stop(enum explore_end end)
{
	search.over = true;
	search.end = end;
}

/* One that another process tried: how far accesses go is to be seen again. */
static void leaf_repeat(void)
{
	struct told *told = &search.told[search.explore->place->now.nr];

	told->met = true;
	if (!was_found())
		schedule_run();
}

/* A schedule of the depth that is tried now. */
static void leaf_try(void)
{
	struct explore_place *place = search.explore->place;

	if (search.number++ < search.explore->resume && !search.explore->accesses)
		return;
	if (place->tried == search.explore->bound) {
		search_stop(EXPLORE_BOUND);
		return;
	}
	if (search.number <= search.explore->resume) {
		leaf_repeat();
		return;
	}
	place->tried = search.number;
	if (search.explore->progress)
		search.explore->progress(place);
	if (!schedule_run())
		search_stop(EXPLORE_FOUND);
}

/* Can a mark of call @step name @target to any effect? */
static bool is_target(const struct program *program, uint32_t step, uint16_t target)
{
	if (target == program->calls[step].task)
		return false;
	for (uint32_t i = 0; i < program->nr_calls; i++)
		if (program->calls[i].task == target)
			return true;
	return false;
}

/* Whom marks of call @step can name: tasks made before it, and interrupts, that have lines. */
static uint32_t targets_list(const struct program *program, uint32_t step, uint16_t *targets)
{
	uint32_t nr = 0;

	if (is_target(program, step, TASK_T0))
		targets[nr++] = TASK_T0;
	for (uint32_t i = 0; i < step; i++)
		if (call_result_kind(program, i) == RESULT_TASK &&
		    is_target(program, step, TASK_RESULT(i)))
			targets[nr++] = TASK_RESULT(i);
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		if (is_target(program, step, (uint16_t)(TASK_IRQ + cpu)))
			targets[nr++] = (uint16_t)(TASK_IRQ + cpu);
	return nr;
}

static void depth_search(uint32_t step, struct switch_mark after);

/* One more mark, and what follows from it. Ensures: what it names was passed. */
static bool mark_place(uint32_t step, struct switch_mark mark)
{
	struct explore_schedule *now = &search.explore->place->now;
	const struct told *told = &search.told[now->nr + 1];

	now->placed[now->nr++] = (struct explore_switch){.step = step, .mark = mark};
	if (now->nr == search.depth)
		leaf_try();
	else
		depth_search(step, mark);
	now->nr -= !search.over;
	return told->met;
}

/* Mark @mark and, where accesses are tried, those between it and the next point. */
static void marks_place(uint32_t step, struct switch_mark mark, bool at_point)
{
	if (at_point)
		mark_place(step, mark);
	if (!search.explore->accesses)
		return;
	do
		mark.k++;
	while (mark.k < UINT16_MAX && !search.over && mark_place(step, mark));
}

/* Each point of call @step behind @after, which is in it or is none. */
static void call_search(uint32_t step, struct switch_mark after, uint32_t points)
{
	const struct program *program = search.explore->program;
	uint16_t targets[TARGETS_MAX];
	uint32_t nr = targets_list(program, step, targets);

	for (uint32_t i = 0; i < nr && after.n != 0 && !search.over; i++)
		marks_place(step, (struct switch_mark){after.n, after.k, targets[i]}, false);
	for (uint32_t n = after.n + 1u; n <= points && n <= UINT16_MAX; n++)
		for (uint32_t i = 0; i < nr && !search.over; i++)
			marks_place(step,
				    (struct switch_mark){.n = (uint16_t)n, .target = targets[i]},
				    true);
}

static uint32_t marks_of(const struct call *call)
{
	uint32_t nr = 0;

	while (nr < CALL_MARKS_MAX && call->marks[nr].n)
		nr++;
	return nr;
}

/*
 * Is all as it was with one mark less: the order in which calls began and ended, and their points?
 * One that interrupts a call before it would sleep leaves that order, and saves it points.
 */
static bool mark_did_nothing(const struct told *told)
{
	const struct told *before = told - 1;

	return told->order == before->order &&
	       memcmp(told->points, before->points,
		      search.explore->program->nr_calls * sizeof(told->points[0])) == 0;
}

/*
 * All marks behind @after of call @step. What the program without them does was seen as a
 * schedule of its own; here it tells only how many points there are.
 */
static void depth_search(uint32_t step, struct switch_mark after)
{
	const struct explore_schedule *now = &search.explore->place->now;
	struct told *told = &search.told[now->nr];
	const struct program *program = search.explore->program;

	told->met = true;
	if (was_found() || !schedule_run() || (now->nr > 0 && mark_did_nothing(told)))
		return;
	for (uint32_t i = step; i < program->nr_calls && !search.over; i++) {
		uint32_t placed = 0;

		for (uint32_t p = 0; p < now->nr; p++)
			placed += now->placed[p].step == i;
		if (marks_of(&program->calls[i]) + placed < CALL_MARKS_MAX &&
		    !task_is_irq(program->calls[i].task))
			call_search(i, i == step ? after : (struct switch_mark){0},
				    told->points[i]);
	}
}

enum explore_end explore_search(const struct explore *explore)
{
	search.explore = explore;
	search.number = 0;
	search.over = false;
	search.end = EXPLORE_ALL;
	explore->place->now.nr = 0;
	for (search.depth = 0; search.depth <= explore->switches && !search.over; search.depth++) {
		if (search.depth == 0)
			leaf_try();
		else
			depth_search(0, (struct switch_mark){0});
	}
	return search.end;
}
