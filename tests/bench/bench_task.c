/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks: what a switch costs, and what preemption points cost a program that has one task, beside
 * the same loop in a program without them.
 */
#define _GNU_SOURCE /* pipe2() */
#include "sim/cpu.h"
#include "sim/schedule.h"
#include "tests/bench/measure.h"
#include "tests/bench/pair_loop.h"
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- a switch -------------------------------------------------------------------------------- */

static struct {
	uint32_t other;    /* the task that takes turns with task 0 */
	uint32_t nr_begun; /* of both lines */
	uint64_t left;     /* switches */
} turns;

static void switch_to_and_fro(void *arg)
{
	(void)arg;
	while (turns.left > 0) {
		turns.left--;
		task_relax();
	}
}

static bool begin_of(uint32_t task)
{
	turns.nr_begun++;
	task_begin(task, switch_to_and_fro, NULL, NULL, 0);
	return true;
}

/* Task 0's line; a mark at its first point begins the other one's. */
static bool begin_next(void)
{
	const struct task_switch mark = {.n = 1, .target = (uint16_t)turns.other};

	if (turns.nr_begun++ > 0)
		return false;
	task_begin(TASK_FIRST, switch_to_and_fro, NULL, &mark, 1);
	return true;
}

static double switches(void *arg, uint64_t times)
{
	static const struct schedule schedule = {.begin_next = begin_next, .begin_of = begin_of};
	double begin = measure_now();

	(void)arg;
	turns.left = times;
	turns.nr_begun = 0;
	if (machine_run_schedule(&schedule) != END_NONE || turns.nr_begun < 2) {
		fprintf(stderr, "bench_task: the tasks did not take turns\n");
		exit(1);
	}
	return measure_now() - begin;
}

static void switch_row(void)
{
	const struct row row = {
		.name = "task/switch",
		.what = "switches between tasks of two CPUs, the preemption point included",
		.ours = {"from a task to the other", switches, NULL, NULL, 1},
		.bar_kind = BAR_RATE_AT_LEAST,
		.bar = 2e7,
	};
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	machine_power_on(&params);
	cpu_set_online(1, true);
	cpu_irq_enable();
	turns.other = task_create(NULL, 1, "other", NULL);
	measure_row(&row);
}

/* ---- points ---------------------------------------------------------------------------------- */

static struct {
	int ask, answer;
} points_out;

/* The program beside ours. Ensures: false: this build has none. */
static bool points_out_start(const char *self)
{
	char path[4096], copy[4096];
	int to[2], from[2];

	snprintf(copy, sizeof(copy), "%s", self);
	snprintf(path, sizeof(path), "%s/bench_points_out", dirname(copy));
	if (access(path, X_OK) != 0)
		return false;
	if (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0)
		return false;
	if (fork() == 0) {
		dup2(to[0], STDIN_FILENO);
		dup2(from[1], STDOUT_FILENO);
		execl(path, path, (char *)NULL);
		_exit(127);
	}
	close(to[0]);
	close(from[1]);
	points_out.ask = to[1];
	points_out.answer = from[0];
	return true;
}

static double pairs_with(void *arg, uint64_t times)
{
	const uint32_t *order = arg;

	return pair_loop(*order, times);
}

static double pairs_without(void *arg, uint64_t times)
{
	const uint32_t *order = arg;
	const struct pair_question question = {.times = times, .order = *order};
	double seconds;

	if (write(points_out.ask, &question, sizeof(question)) != sizeof(question) ||
	    read(points_out.answer, &seconds, sizeof(seconds)) != sizeof(seconds)) {
		fprintf(stderr, "bench_task: no answer from bench_points_out\n");
		exit(1);
	}
	return seconds;
}

static void points_row(const char *name, uint32_t order)
{
	const struct row row = {
		.name = name,
		.what = "pairs of alloc and free",
		.ours = {"with preemption points", pairs_with, NULL, &order, 1},
		.theirs = {"points compiled out", pairs_without, NULL, &order, 1},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 1.1,
	};

	measure_row(&row);
}

int main(int argc, char **argv)
{
	measure_arguments(argc, argv);
	switch_row();
	if (!points_out_start(argv[0]))
		return 0;
	pair_loop_boot();
	points_row("task/points order 0", 0);
	points_row("task/points order 3", 3);
	return 0;
}
