/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A run as the operations see it: one program on one machine, and what its calls did so far.
 *
 * The engine owns the one struct run of a process and fills it; run functions, misuse predicates
 * and model hooks read it, and leave requests in it that the engine answers after the call.
 */
#ifndef FUZZ_OP_RUN_STATE_H
#define FUZZ_OP_RUN_STATE_H

#include "core/page/page_availability_check.h"
#include "fuzz/op/op.h"

#define RUN_LINES_BYTES  (1024u * 1024)
#define RUN_SHOW_BYTES   (256u * 1024)
#define RUN_END_BYTES    544
#define RUN_ISOLATED_MAX 32
#define RUN_COUNTED_MAX  16

/* How a call went, beside its result. */
struct call_record {
	uint32_t lines_begin; /* in run.lines: its `| ` and `! ` lines, '\n' between */
	uint32_t lines_end;   /* there stands a NUL; begin if there is no line */
	uint8_t end;          /* enum machine_end; then end_text holds */
	bool begun;           /* false: the run was over before */
};

/* The page request that the running call makes: what check A judges a NULL by. */
struct page_request {
	bool made;
	struct availability_request asked;
};

/* What the program added to a counter of a zone. */
struct counted {
	uint8_t zone_nr; /* node * MAX_NR_ZONES + zone */
	uint8_t item;    /* enum zone_stat_item */
	int32_t by;
};

/* What calls changed beside pages, and the end of the run puts back. */
struct run_changes {
	uint32_t sysctls; /* bit per row of the sysctl table */
	bool fail_page_alloc;
	bool task_flags;
	bool reclaim_hooks;
	bool oom_killer;
	bool page_io;
	bool unreclaimable; /* zones were given up */
	bool cpu;           /* t0 left CPU 0 */
	bool pages_lost;    /* misuse made the kernel forget pages: E1 does not hold */
	uint32_t nr_isolated;
	pfn_t isolated[RUN_ISOLATED_MAX]; /* a frame of each pageblock that was isolated */
	uint32_t nr_counted;
	struct counted counted[RUN_COUNTED_MAX];
};

struct run {
	const struct program *program;
	uint32_t step; /* index of the call that runs */
	struct result results[PROGRAM_CALLS_MAX];
	struct call_record records[PROGRAM_CALLS_MAX];

	/* The boot line's own result: END_NONE, or how the machine ended in it. */
	uint8_t boot_end;
	char boot_text[RUN_END_BYTES];
	char end_text[RUN_END_BYTES]; /* of the call that ended the machine */

	struct page_request request;
	bool wants_full_check; /* asked by check() */
	bool wants_digest;     /* asked by digest(): the result's value is the engine's */
	struct run_changes changes;

	uint32_t lines_used;
	bool lines_cut; /* the pool was full: later lines are missing */
	char lines[RUN_LINES_BYTES];
	char show[RUN_SHOW_BYTES]; /* scratch of show() */
};

/* The step's lines begin here. */
void run_lines_begin(struct run *run);

/* The `| ` and `! ` lines of call @step, '\n' between; "" if it had none. */
const char *run_lines_of(const struct run *run, uint32_t step);

/*
 * Add one line to those of the running call; @mark is '|' or '!'.
 *
 * Ensures: kept whole, or (the pool is full) run->lines_cut.
 */
void run_line(struct run *run, char mark, const char *line);

/* The frame that page argument @value names. Requires: it is not NULL (value->number != 0). */
pfn_t value_pfn(const struct run *run, const struct value *value);

#endif
