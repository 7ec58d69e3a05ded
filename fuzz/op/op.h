/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of operations: one row each, from which parser, printer, codec, generator, mutator,
 * crossover, dictionary, help and documentation come.
 */
#ifndef FUZZ_OP_OP_H
#define FUZZ_OP_OP_H

#include "fuzz/op/program.h"

/* What an argument is. Its legal values, spelling and mutation follow from the kind. */
enum arg_kind {
	ARG_NONE,
	ARG_INT,            /* signed 32 bit, [min, max] is what generators draw; any value is legal */
	ARG_UINT,
	ARG_BYTES,          /* a size; K M G in text */
	ARG_ORDER,          /* 0..12 drawn; any */
	ARG_FLAGS,          /* names joined by |; arg.names */
	ARG_ENUM,           /* one of arg.names */
	ARG_NID,            /* -1..3 */
	ARG_CPU,            /* wraps onto CPUs of the machine */
	ARG_PAGE,           /* result of kind RESULT_PAGE, offset in pages; or NULL */
	ARG_KADDR,          /* result of kind RESULT_KADDR, offset in bytes; or NULL; or a number */
	ARG_TASK,
	ARG_STRING,         /* one of 32 fixed names; value is its index */
	ARG_LIST,           /* up to five numbers [a, b, …]: takes the remaining operands */
};

enum result_kind {
	RESULT_NONE,        /* ok */
	RESULT_PAGE,        /* pfn 0x1a8 Normal | NULL */
	RESULT_KADDR,       /* 0xc01a8000 | NULL | ZERO_SIZE_PTR */
	RESULT_SYSCALL,     /* 0 | number | fd n | -ENOMEM */
	RESULT_NUMBER,      /* decimal */
	RESULT_HEX,
	RESULT_TASK,
	RESULT_SHOW,        /* ok, with `| ` lines */
};

struct arg_name {
	const char *name;
	uint64_t value;
};

struct arg {
	const char *name;
	enum arg_kind kind;
	int64_t min, max;                   /* what generators draw from; wrap range for enums */
	const struct arg_name *names;       /* FLAGS, ENUM: ends with a NULL name; longest masks first */
	bool optional;                      /* may be left out at the end; then its value is 0 */
};

enum op_group {
	GROUP_MACHINE = 1u << 0,            /* tick, switch_cpu, task_flags … */
	GROUP_PAGE = 1u << 1,
	GROUP_SYSCTL = 1u << 2,
	GROUP_FAULT = 1u << 3,              /* fail_page_alloc */
	GROUP_SHOW = 1u << 4,
	GROUP_ISOLATE = 1u << 5,
	GROUP_RECLAIM_HOOKS = 1u << 6,
	GROUP_CANARY = 1u << 7,
};

/* How a call ended. */
enum outcome {
	OUTCOME_DONE,
	OUTCOME_MISUSE,                     /* not executed: the kernel could not have noticed */
	OUTCOME_ENDED,                      /* BUG, oops, panic, check, deadlock, limit: see text */
	OUTCOME_SKIPPED,                    /* no task, not run */
};

struct result {
	enum outcome outcome;
	enum result_kind kind;
	uint64_t value;                     /* host pointer of the page, linear address, number, -errno */
	uint32_t pfn;                       /* RESULT_PAGE, not NULL */
	const char *zone;                   /* RESULT_PAGE, not NULL: "DMA" "Normal" "HighMem" "Movable" */
	bool failed;                        /* NULL or -errno: names of it read as NULL */
};

/* A resolved argument: what the operand means at this moment. */
struct value {
	uint64_t number;                    /* number, flags, address, or host pointer of a page */
	uint16_t ref;                       /* the call it came from, or REF_NULL */
	uint64_t offset;
};

struct run;                                 /* fuzz/engine/run.h: one program on one machine */

/* Perform the call on the machine (inside machine_run()). */
typedef void op_run_fn(struct run *run, const struct value *args, struct result *result);

/* What a call would be, judged by the models before it runs. */
enum misuse {
	USE_SOUND,
	USE_SKIPPED,                        /* misuse the kernel cannot notice: result `misuse` */
	USE_LOGGED,                         /* misuse it must notice: the log lines that must come */
	USE_ENDS,                           /* … by BUG, oops or panic */
};
struct misuse_verdict {
	enum misuse use;
	const char *log;                    /* pattern (with *) the log or end text must match */
};
typedef struct misuse_verdict op_misuse_fn(const struct run *run, const struct value *args);

/* Tell the models what happened (after the call, on the host; not called when skipped). */
typedef void op_model_fn(struct run *run, const struct value *args, const struct result *result);

struct op {
	uint16_t number;                    /* never reused */
	const char *name;
	struct arg args[CALL_ARGS_MAX];
	enum result_kind result;
	op_run_fn *run;
	op_misuse_fn *misuse;               /* NULL: never misuse */
	op_model_fn *model;                 /* NULL: nothing to learn */
	uint8_t weight;                     /* of generators; 0: only by hand */
	uint32_t groups;
	const char *help;                   /* one line */
};

#define OP_NUMBER_MAX 512

extern const struct op *const op_tables[];          /* each ends with a row whose name is NULL */
const struct op *op_by_number(uint16_t number);     /* NULL: no such row */
const struct op *op_by_name(const char *name, size_t length);
uint32_t op_nr_args(const struct op *op);

#endif
