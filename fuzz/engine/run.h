/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The engine: runs a program on the machine, judges every call, and says what was wrong.
 *
 *   boot (from the cache) -> call, checks, call, checks … -> end of run -> finding or none
 *
 * One run at a time and a process has one machine, so the engine is a singleton.
 */
#ifndef FUZZ_ENGINE_RUN_H
#define FUZZ_ENGINE_RUN_H

#include "fuzz/op/run_state.h"

/* What kind of finding; its name stands in the SUMMARY line. */
enum finding_kind {
	FINDING_NONE,
	FINDING_BUG,
	FINDING_OOPS,
	FINDING_PANIC,
	FINDING_CHECK,
	FINDING_DEADLOCK,
	FINDING_ASLEEP,      /* a call sleeps although what it sleeps for has come */
	FINDING_LIMIT,       /* endless although memory was there */
	FINDING_LOG_SURPLUS, /* the kernel complained of a sound call */
	FINDING_LOG_MISSING, /* … or did not complain of misuse */
	FINDING_MODEL,
	FINDING_END,            /* E checks */
	FINDING_SANITIZER,      /* a sanitizer's report, or a host signal */
	FINDING_HANG,           /* no end, and no step spent (watchdog.h) */
	FINDING_NONDETERMINISM, /* the same program did something else (rerun.h) */
	NR_FINDING_KINDS,
};

#define FINDING_TEXT_BYTES 512

struct finding {
	enum finding_kind kind;
	uint32_t step; /* call index; FINDING_AT_BOOT or FINDING_AT_END */
	char text[FINDING_TEXT_BYTES];
};

#define FINDING_AT_BOOT 0xfffffffeu
#define FINDING_AT_END  0xffffffffu

/* Which request for memory of the whole run fails; with onward all after it, too. */
struct run_fault {
	uint32_t nth; /* 0: none */
	bool onward;
};

struct run_options {
	bool full_checks;                    /* everything after every step */
	bool full_end;                       /* everything at the end, digest included */
	bool fresh_boot;                     /* no cache: each program boots (fuzz_boot) */
	bool predicted_ends;                 /* ends written in the file are no finding (mm run) */
	bool no_checks;                      /* none after steps: to see what they cost */
	bool no_state;                       /* leave the state counters alone */
	struct run_fault fault;              /* of the calls, not of boot and end */
	void (*after_call)(struct run *run); /* canary's: before the checks of the call; or NULL */
	/* Did the file say that @run's call @step ends so? With predicted_ends only. */
	bool (*predicted)(const struct run *run, uint32_t step);
};

/*
 * Once per process: machine, console, report hooks.
 *
 * Ensures: later calls do nothing.
 */
void engine_init(void);

/*
 * Run @program on the machine that its boot line asks for.
 *
 * Requires: engine_init(); @program valid (as decode and parse leave it), kept by the caller until
 *           the next run.
 * Ensures:  the run's results, lines and finding hold until the next run.
 */
const struct finding *engine_run(const struct program *program, const struct run_options *options);

/* The run that runs, or the last one. */
struct run *engine_current_run(void);
const struct finding *engine_finding(void);

/* State digest at the end of the last run; 0 when it ended early or options->full_end was off. */
uint64_t engine_last_digest(void);

/* Trace digest of the last run. Requires: options->full_end. */
uint64_t engine_last_trace(void);

/* Digest of the order of the last run: which call began and ended when, and between which turns. */
uint64_t engine_last_order(void);

/* What became of options->fault in the last run. */
struct fault_met {
	uint32_t times;       /* how many requests it made fail; 0: the rest says nothing */
	uint32_t step;        /* the call that made the first of them */
	uint32_t nth_of_call; /* which of that call's requests it was, from 1 */
};
struct fault_met engine_fault_met(void);

/* How many runs this process made, and how many calls. */
uint64_t engine_runs(void);
uint64_t engine_calls(void);

#endif
