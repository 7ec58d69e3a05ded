/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the engine share: the one run of this process and how far it is.
 */
#ifndef FUZZ_ENGINE_ENGINE_H
#define FUZZ_ENGINE_ENGINE_H

#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/run.h"

/* Steps (sim/machine.h) that all calls of a run may spend together. */
#define RUN_LIMIT_STEPS 50000u

/* Every so many runs all is checked that there is, whatever was touched. */
#define RUNS_PER_FULL_END 256u

struct engine {
	struct run run;
	struct finding finding;
	struct run_options options;
	const struct boot_entry *boot;

	/* the call that runs */
	const struct op *op;
	struct value args[CALL_ARGS_MAX];
	struct misuse_verdict verdict;
	bool capturing; /* kernel log lines belong to it */
	bool running;   /* between the begin and the end of engine_run() */

	bool booted; /* the boot of this run is behind us */
	bool over;   /* the machine ended, or a finding ended the run */
	uint64_t digest;
	bool tracing; /* trace digest wanted */
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

/*
 * Run call engine.run.step: resolve, judge, execute, judge again, check.
 *
 * Ensures: its result and record are filled; engine.over if nothing can follow.
 */
void call_run(void);

/* Judge what the call did: its end and its log lines against engine.verdict. */
void judge_end(enum machine_end end);
void judge_log(void);

/* Does check A agree with a NULL, a panic or an endless retry of the request that the call made? */
bool judge_memory_was_out(char *why, size_t size);

#endif
