/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the engine share: the one run of this process and how far it is.
 */
#ifndef FUZZ_ENGINE_ENGINE_H
#define FUZZ_ENGINE_ENGINE_H

#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/run.h"

/* Steps (sim/machine.h) that all calls of a run may spend together; preemption points are most. */
#define RUN_LIMIT_STEPS 64000u

/* Every so many runs all is checked that there is, whatever was touched. */
#define RUNS_PER_FULL_END 256u

struct engine {
	struct run run;
	struct finding finding;
	struct run_options options;
	const struct boot_entry *boot;

	bool in_calls;      /* the calls of the program run: log lines belong to them */
	bool running;       /* between the begin and the end of engine_run() */
	bool booted;        /* the boot of this run is behind us */
	bool first_of_boot; /* nobody ran on this boot before */
	bool over;          /* the machine ended, or a finding ended the run */
	bool blocked;       /* the calls are over, and some sleep for ever */
	bool overlaps;      /* the program has more than one task, or interrupts */
	uint64_t digest;
	bool tracing;      /* trace digest wanted */
	uint32_t nr_begun; /* calls of this run */
	uint64_t nr_runs;
	uint64_t nr_calls;
};

extern struct engine engine;

/*
 * Keep the first finding of the run; later ones are dropped.
 *
 * Ensures: engine.over.
 */
void finding_add(enum finding_kind kind, uint32_t step, const char *fmt, ...) printf_like(3, 4);

/* The call whose code runs, else the one that began or ended last; nr_calls when all are over. */
uint32_t engine_step(void);

/* ---- lines: which comes next (lines.c) --------------------------------------------------- */

/*
 * Run the calls of the program in their order, and judge them.
 *
 * Requires: the machine is booted.
 * Ensures:  results and records are filled; engine.over, engine.blocked say how it ended.
 */
void lines_run(void);

/* Is nobody interrupted, so that all structures are whole? */
bool lines_at_boundary(void);

/* ---- one call (call.c) ------------------------------------------------------------------- */

/*
 * Call @step of @task begins: its operands get their values, the models judge it.
 *
 * Ensures: its flight, to be handed to flight_run(); NULL: it is misuse, and over.
 */
struct flight *flight_begin(uint32_t step, uint32_t task, bool in_irq);

/* Has nobody else run since the boundary before @flight? Only then the A checks decide. */
bool flight_is_alone(const struct flight *flight);

/*
 * Perform the operation, and tell the models what it got, before anybody else runs. Inside
 * machine_run(), in the task of its line or in an interrupt.
 */
void flight_run(void *flight);

/* Its line is over. */
void flight_end(struct flight *flight);

/* The machine ended while @flight's code ran, or what its line left behind. */
void flight_ended_machine(struct flight *flight, enum machine_end end);

/* @flight sleeps, and there is nothing that could wake it. */
void flight_blocked(struct flight *flight);

/* Nobody is interrupted: judge the logs of the @nr calls that ended since then, and the checks. */
void flights_settle(struct flight *const *ended, uint32_t nr);

/* A line that does not run: "no task", NULL "not run". */
void line_skip(uint32_t step, const char *text);

/* ---- what calls in flight have in common (overlap.c) ------------------------------------- */

/*
 * Change @flight's verdict by what the calls in flight may do to its frames, and put it among them
 * unless it is not to be done.
 */
void overlap_begin(struct flight *flight);
void overlap_end(const struct flight *flight);

/* ---- tasks (tasks.c) --------------------------------------------------------------------- */

#define TASK_NOT_YET 0xfffeu /* the call that makes it has not ended */

/*
 * The machine's number of whose line it is; TASK_NOBODY: there is no such task. Not for
 * interrupts.
 */
uint32_t task_of_line(uint16_t line);

/* The other way round. Ensures: false: it has no lines. */
bool line_of_task(uint32_t task, uint16_t *line);

/* The marks of @call as the machine wants them. Ensures: how many of them name somebody. */
uint32_t call_switches(const struct call *call, struct task_switch *switches);

/* Remember what every task is at, for the report; or that none is at anything (report_tasks.c). */
void report_tasks_note(void);
void report_tasks_forget(void);

/* ---- judging (judge.c) ------------------------------------------------------------------- */

/* What the call did: its end and its log lines against its verdict. */
void judge_end(const struct flight *flight, enum machine_end end);
void judge_log(struct flight *flight);

/* What was logged since then by nobody's call. */
void judge_log_late(struct flight *flight);

/* A data race that ThreadSanitizer reported since the last call is a finding (report_race.c). */
void race_judge(void);

/*
 * Is this a build with ThreadSanitizer? Copies (fork) of a process that had tasks are lost to it.
 */
bool races_watched(void);

/* Does check A agree with a NULL, a panic or an endless retry of the request that @flight made? */
bool judge_memory_was_out(const struct flight *flight, char *why, size_t size);

#endif
