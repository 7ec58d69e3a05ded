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
#include "core/slab/slab_refusal_check.h"
#include "fuzz/model/space_model.h"
#include "fuzz/op/op.h"
#include "sim/task.h"

#define RUN_LINES_BYTES  (1024u * 1024)
#define RUN_SHOW_BYTES   (256u * 1024)
#define RUN_SHOWS_MAX    4u
#define RUN_END_BYTES    544
#define RUN_ISOLATED_MAX 32
#define RUN_COUNTED_MAX  16
#define RUN_USER_BYTES   16384u

/* How a call went, beside its result. */
struct call_record {
	uint32_t lines_begin; /* in run.lines: its `| ` and `! ` lines, '\n' between */
	uint32_t lines_end;   /* there stands a NUL; begin if there is no line */
	uint32_t points;      /* preemption points that it passed */
	uint32_t marks_met;   /* bit i: what its mark i names was passed */
	uint8_t end;          /* enum machine_end; then end_text holds */
	bool begun;           /* false: the run was over before */
	bool has_result;      /* false: not begun, or the run ended in the middle of it */
};

/* The page request that the running call makes: what check A judges a NULL by. */
struct page_request {
	bool made;
	struct availability_request asked;
};

/* What the pages and objects are like that a call asks for on its way, each by itself. */
struct inner_requests {
	bool made;
	struct availability_request asked; /* one of them */
	uint32_t faults;                   /* injected before, of pages and of objects */
	uint32_t areas_told;               /* run_changes', before */
	bool others_move;                  /* others had begun to take or give addresses */
};

/* What the log must say of a call's failed requests; "": nothing (failure_report.h). */
#define DUE_LINE_BYTES 128
struct due_lines {
	char report[DUE_LINE_BYTES];
	char notice[DUE_LINE_BYTES]; /* a pattern: the kernel puts the function's name first */
	bool may_come;               /* but need not */
};

/*
 * A call from its beginning until it is judged. Others may begin, go on and end in between: in the
 * same task those of interrupts that came upon it.
 */
struct flight {
	uint32_t step;
	uint32_t task; /* the machine's number of whose line it is, or whom the interrupt met */
	bool in_irq;
	bool ended;
	bool log_judged;
	uint32_t log_seen; /* so many bytes of its lines were looked at then */
	const struct op *op;
	struct value args[CALL_ARGS_MAX];
	struct misuse_verdict verdict;
	struct due_lines due;

	/* what the operation asks of the engine */
	struct page_request request;
	struct slab_request object; /* what S11 judges a NULL by */
	struct inner_requests inside;
	bool wants_full_check; /* check() */
	bool wants_digest;     /* digest(): the result's value is the engine's */

	/* of a call on an address space */
	struct {
		struct space_memory memory; /* as it was when it began */
		bool tight;
		struct space_look look; /* where its first argument points, before */
		uint32_t number;        /* of the space */
		uint32_t began, ended;  /* run.space_clock; 0: not yet */
	} space;

	/* has anybody else run since the boundary before it? */
	bool at_boundary;
	uint64_t turns;
	uint32_t nr_begun;
	bool alone; /* nobody had, when the operation came back */

	struct flight *interrupted; /* of the same task, below this one of an interrupt */
};

/* A task that the program made, in order of creation; 0 is t0. */
struct run_task {
	uint32_t number; /* the machine's */
	uint16_t line;   /* struct call's: TASK_T0, TASK_RESULT() */
	bool exits;      /* when its call is over */
	bool dies;       /* … of a signal, and its thread group with it */
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
	bool cpus;          /* one may have gone, and come back */
	uint32_t cpus_down; /* which are down, a bit each */
	bool registers;     /* control registers or a TLB */
	bool roots;         /* control registers: translations may be the program's own */
	bool failslab;
	bool areas;           /* something was mapped */
	bool rights;          /* set_memory_*() was asked */
	bool spaces;          /* address spaces were used */
	bool counts;          /* counters and mapcounts have what the program did by itself */
	uint32_t areas_told;  /* areas that the model was told of, as they came and went */
	uint32_t km_warnings; /* that kmap_atomic() printed */
	bool tuned;           /* the arrays of a cache that the kernel has, too */
	bool caches_wait;     /* caches were destroyed that wait for a grace period */
	bool caches_kept;     /* caches were to be destroyed whose objects are in use */
	bool objects_spoiled; /* misuse broke object caches: they are not asked any more */
	bool objects_tainted; /* … and will be noticed by whoever comes upon it */
	bool pages_lost;      /* misuse made the kernel forget pages: E1 does not hold */
	uint32_t nr_isolated;
	pfn_t isolated[RUN_ISOLATED_MAX]; /* a frame of each pageblock that was isolated */
	uint32_t nr_counted;
	struct counted counted[RUN_COUNTED_MAX];
};

struct run {
	const struct program *program;
	uint32_t step; /* the call that began, ended or is judged last; at the end nr_calls */
	struct result results[PROGRAM_CALLS_MAX];
	struct call_record records[PROGRAM_CALLS_MAX];
	struct flight flights[PROGRAM_CALLS_MAX]; /* of calls that began */
	struct flight *in_flight[TASKS_MAX]; /* by the machine's number: the innermost, or NULL */
	struct flight *judged;               /* the engine is at work on it; NULL: on none */
	struct flight
		*last; /* began or ended last; NULL: none did. What nobody's call logs is its */
	struct run_task tasks[TASKS_MAX];
	uint32_t nr_tasks;

	/* The boot line's own result: END_NONE, or how the machine ended in it. */
	uint8_t boot_end;
	char boot_text[RUN_END_BYTES];
	char end_text[RUN_END_BYTES]; /* of the call that ended the machine */

	struct run_changes changes;

	uint32_t lines_used;
	bool lines_cut; /* the pool was full: later lines are missing */
	char lines[RUN_LINES_BYTES];
	uint32_t space_clock; /* of calls on address spaces: they begin and end */
	struct space_view space_view;
	uint8_t user_bytes[TASKS_MAX][RUN_USER_BYTES]; /* what a task's call copies */
	uint32_t shows;                                /* bit per scratch that is in use */
	char show[RUN_SHOWS_MAX][RUN_SHOW_BYTES];      /* scratches of show() */
};

/*
 * The call whose code runs, or that the engine is at work on.
 *
 * Ensures: NULL: neither is the case (a kernel thread runs, say).
 */
struct flight *run_flight(const struct run *run);

/* Call @step's lines begin here. */
void run_lines_begin(struct run *run, uint32_t step);

/* The `| ` and `! ` lines of call @step, '\n' between; "" if it had none. */
const char *run_lines_of(const struct run *run, uint32_t step);

/*
 * Add one line to those of the call whose code runs, or of run->last if there is none; @mark is '|'
 * or '!'.
 *
 * Ensures: kept whole, or (the pool is full) run->lines_cut; dropped where no call began yet.
 */
void run_line(struct run *run, char mark, const char *line);

/* The frame that page argument @value names. Requires: it is not NULL (value->number != 0). */
pfn_t value_pfn(const struct run *run, const struct value *value);

#endif
