/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of operations: one row each, from which parser, printer, codec, generator, mutator,
 * crossover, dictionary, help and documentation come.
 */
#ifndef FUZZ_OP_OP_H
#define FUZZ_OP_OP_H

#include "fuzz/op/program.h"

struct run;   /* run_state.h: one program on one machine */
struct value; /* below: a resolved argument */

/* What an argument is. Its legal values, spelling and mutation follow from the kind. */
enum arg_kind {
	ARG_NONE,
	ARG_INT,   /* signed 32 bit (value is sign-extended); [min, max] is what generators
			       draw, any value is legal */
	ARG_UINT,  /* 32 bit; likewise */
	ARG_HEX,   /* 32 bit, spelled in hex; likewise */
	ARG_PFN,   /* 32 bit, spelled in hex: a frame's number; pageblocks' starts are drawn most */
	ARG_BYTES, /* a size of 32 bit; K M G in text */
	ARG_ORDER, /* 32 bit; 0..12 drawn, any is legal */
	ARG_FLAGS, /* 32 bit; names joined by |; arg.names */
	ARG_ENUM,  /* one of arg.names, and no other value */
	ARG_NID,   /* -1..3; run functions wrap it onto nodes of the machine where they must */
	ARG_CPU,   /* 0..3; run functions wrap it onto CPUs of the machine */
	ARG_PAGE,  /* result of kind RESULT_PAGE, offset in pages; or NULL */
	ARG_KADDR, /* result of kind RESULT_KADDR, offset in bytes; or NULL; or a number */
	ARG_TASK,
	ARG_STRING, /* one of 32 fixed names (op_strings); value is its index */
	ARG_LIST,   /* up to five numbers [a, b, …] of 32 bit: takes the remaining operands;
			       a list of one may be spelled without brackets */
	ARG_PADDR,  /* 64 bit, physical address or size; hex or K M G T in text */
	ARG_CACHE,  /* result of kind RESULT_CACHE; or NULL */
	ARG_OBJECT, /* result of kind RESULT_OBJECT, offset in bytes; or NULL */
	ARG_ALIGN,  /* 0 or a power of two of 32 bit */
	ARG_LINEAR, /* 32 bit: any linear address; a number mostly, or spelled as a KADDR or an
		       AREA */
	ARG_AREA,   /* result of kind RESULT_AREA, offset in bytes; or NULL; or a number */
	ARG_PAGES,  /* up to five pages [p, q, …], as ARG_LIST has numbers */
	ARG_MEMORY_CACHE, /* result of kind RESULT_MEMORY_CACHE; or NULL */
	ARG_GUEST,        /* result of kind RESULT_GUEST; or NULL */
	ARG_WORD,         /* 64 bit, spelled in hex; likewise */
	ARG_GVA,          /* 32 bit: a linear address of a guest */
	ARG_LENGTH,       /* 32 bit: of a process' memory; drawn as pages mostly */
	ARG_USER, /* 32 bit: an address of a process: a number, or the name of a RESULT_USER, a
		     KADDR, an AREA with +bytes; or NULL */
};

enum result_kind {
	RESULT_NONE,    /* ok */
	RESULT_PAGE,    /* pfn 0x1a8 Normal | NULL */
	RESULT_KADDR,   /* 0xc01a8000 | NULL | ZERO_SIZE_PTR */
	RESULT_SYSCALL, /* 0 | number | fd n | -ENOMEM */
	RESULT_NUMBER,  /* decimal */
	RESULT_HEX,
	RESULT_TASK,
	RESULT_SHOW,         /* ok, with `| ` lines */
	RESULT_CPU,          /* what an instruction does: ok, or #GP | #PF 0x7 0x401000; a guest's
			     may end in -ENOMEM, too */
	RESULT_CPU_VALUE,    /* the same, but hex instead of ok */
	RESULT_CACHE,        /* an object cache: 0xc01a8000 | NULL */
	RESULT_OBJECT,       /* an object of one: likewise, or ZERO_SIZE_PTR */
	RESULT_AREA,         /* where something is mapped: 0xf8000000 | NULL */
	RESULT_MEMORY_CACHE, /* a cache of KVM's: 0xc01a8000 | NULL */
	RESULT_GUEST,        /* a guest: likewise */
	RESULT_USER,         /* an address of a process: 0xb7700000 | -ENOMEM */
	RESULT_TOUCH,        /* a user's access: ok, or SIGSEGV SEGV_MAPERR 0xb7700000 */
	RESULT_TOUCH_VALUE,  /* the same, but hex instead of ok */
};

#define NR_RESULT_KINDS (RESULT_TOUCH_VALUE + 1)

struct arg_name {
	const char *name;
	uint64_t value;
};

struct arg {
	const char *name;
	enum arg_kind kind;
	int64_t min, max;             /* what generators draw from; wrap range for enums */
	const struct arg_name *names; /* FLAGS, ENUM: ends with a NULL name; longest masks first */
	bool optional;                /* may be left out at the end; then its value is 0 */
};

/* What a call does to the object that its result is or its first reference names (lives.h). */
enum op_life {
	LIFE_NONE, /* nothing, or it does not matter whether it lives */
	LIFE_MAKES,
	LIFE_GETS,   /* one more reference */
	LIFE_PUTS,   /* one less; the last gives back one page or a compound page */
	LIFE_FREES,  /* one less; the last gives back what the call says */
	LIFE_SPLITS, /* a block becomes single pages */
	LIFE_UNMAPS, /* gives a mapping of its page up; the page lives on */
	LIFE_USES,   /* wants it alive */
};

/* Where a call may stand, beside a task's line: in a line of an interrupt. */
enum op_context {
	CONTEXT_ANY,    /* there too, if its flags do not say __GFP_WAIT */
	CONTEXT_TASK,   /* it is not done there: misuse */
	CONTEXT_SLEEPS, /* the kernel complains of it there */
};

/* What a call may sleep for: name of the queue, and whether the models say that it need not. */
struct op_wait {
	const char *queue;
	bool (*is_over)(const struct run *run, const struct value *args);
	bool all_wake; /* who gives one up wakes all that wait for one */
};

enum op_group {
	GROUP_MACHINE = 1u << 0, /* tick, switch_cpu, task_flags … */
	GROUP_PAGE = 1u << 1,
	GROUP_SYSCTL = 1u << 2,
	GROUP_FAULT = 1u << 3, /* fail_page_alloc */
	GROUP_SHOW = 1u << 4,
	GROUP_ISOLATE = 1u << 5,
	GROUP_RECLAIM_HOOKS = 1u << 6,
	GROUP_CANARY = 1u << 7,
	GROUP_TASK = 1u << 8,      /* kthread, thread, fork */
	GROUP_BOOT_LINE = 1u << 9, /* boot, e820: lines of a program that are not calls */
	GROUP_GETTER = 1u << 10,   /* reads the kernel's state, changes nothing */
	GROUP_OWNER = 1u << 11,    /* what owners do to their pages: flags, locks, I/O, counters */
	GROUP_CPU = 1u << 12,      /* control registers, page tables, accesses through them */
	GROUP_SLAB = 1u << 13,     /* object caches and kmalloc */
	GROUP_KMEM = 1u << 14,     /* vmalloc space, ioremap, kmap */
	GROUP_KVM = 1u << 15,      /* KVM's caches, guests */
	GROUP_SPACE = 1u << 16,    /* calls on address spaces */
	GROUP_TOUCH = 1u << 17,    /* accesses of users, and of the kernel for them */
};

/* Every group that a sound kernel runs: what fuzz_system draws from. */
#define GROUPS_ALL                                                                                 \
	(GROUP_MACHINE | GROUP_PAGE | GROUP_SYSCTL | GROUP_FAULT | GROUP_SHOW | GROUP_ISOLATE |    \
	 GROUP_RECLAIM_HOOKS | GROUP_TASK | GROUP_GETTER | GROUP_OWNER | GROUP_CPU | GROUP_SLAB |  \
	 GROUP_KMEM | GROUP_KVM | GROUP_SPACE | GROUP_TOUCH)

/* How a call ended. */
enum outcome {
	OUTCOME_DONE,
	OUTCOME_MISUSE,  /* not executed: the kernel could not have noticed */
	OUTCOME_ENDED,   /* BUG, oops, panic, check, deadlock, limit: see text */
	OUTCOME_SKIPPED, /* no task, not run */
	OUTCOME_BLOCKED, /* still asleep at the end: text is what for */
};

struct result {
	enum outcome outcome;
	const char *text; /* OUTCOME_ENDED: "BUG f: condition"; SKIPPED: "no task" */
	enum result_kind kind;
	uint64_t value;   /* host pointer of the page, linear address, number, -errno
					       (sign-extended) */
	uint32_t pfn;     /* RESULT_PAGE, not NULL */
	const char *zone; /* RESULT_PAGE, not NULL: "DMA" "Normal" "HighMem" "Movable" */
	bool failed;      /* NULL or -errno: names of it read as NULL */

	/*
	 * RESULT_CPU, RESULT_CPU_VALUE that failed: the exception; 0: none, value is -errno.
	 * RESULT_TOUCH, RESULT_TOUCH_VALUE that failed: signal, its code, its address
	 */
	uint8_t vector;
	uint32_t code;    /* of #PF */
	uint32_t address; /* of #PF */
};

/* A resolved argument: what the operand means at this moment. */
struct value {
	uint64_t number; /* number, flags, address, or host pointer of a page */
	uint16_t ref;    /* the call it came from, or REF_NULL */
	uint64_t offset; /* that was added to the result */
	bool absent;     /* an argument left out, or past the end of a list */
};

/* Perform the call on the machine (inside machine_run()). */
typedef void op_run_fn(struct run *run, const struct value *args, struct result *result);

/* What a call would be, judged by the models before it runs. */
enum misuse {
	USE_SOUND,
	USE_SKIPPED, /* misuse the kernel cannot notice: result `misuse` */
	USE_LOGGED,  /* misuse it must notice: the log lines that must come */
	USE_ENDS,    /* … by BUG, oops or panic */
};
struct misuse_verdict {
	enum misuse use;
	const char *log; /* pattern (with *) the log or end text must match */
};
typedef struct misuse_verdict op_misuse_fn(const struct run *run, const struct value *args);

/*
 * Tell the models what happened: after the call; for one that gives something up (op_releases())
 * before it, with a result that says nothing. Not called when skipped.
 */
typedef void op_model_fn(struct run *run, const struct value *args, const struct result *result);

struct op {
	uint16_t number; /* never reused */
	const char *name;
	struct arg args[CALL_ARGS_MAX];
	enum result_kind result;
	op_run_fn *run;
	op_misuse_fn *misuse; /* NULL: never misuse */
	op_model_fn *model;   /* NULL: nothing to learn */
	enum op_life life;
	enum op_context context;
	const struct op_wait *wait; /* NULL: it sleeps for nothing but time */
	uint32_t sets_mark;         /* MARK_* of its page, when it ends */
	uint32_t clears_mark;       /* … when it begins */
	uint8_t weight;             /* of generators; 0: only by hand */
	uint32_t groups;
	const char *help;      /* one line */
	const char *not_built; /* what the parser answers: the row is a number kept free */
};

#define OP_NUMBER_MAX 512
#define OP_STRINGS    32
#define LIST_MAX      5 /* numbers in a list */

extern const struct op *const op_tables[];       /* tables; NULL ends them. A table ends with a
						       row whose name is NULL */
extern const char *const op_strings[OP_STRINGS]; /* what ARG_STRING can name, in quotes */

/* Ensures: the row, or NULL if there is none (such a row may be not_built). */
const struct op *op_by_number(uint16_t number);
const struct op *op_by_name(const char *name, size_t length);

/* Arguments of the row; a list counts as one. */
uint32_t op_nr_args(const struct op *op);

/* Rows that a call can have: built, and no boot line. Requires: index < op_nr_callable(). */
uint32_t op_nr_callable(void);
const struct op *op_callable(uint32_t index);

/*
 * Operands of a call are one for each argument, and five for a list, which is the last argument.
 *
 * Ensures: how many of a call's operands @op has a use for; and the argument that operand @index of
 *          @nr_args arguments belongs to.
 */
uint32_t op_nr_operands(const struct op *op);
static inline const struct arg *op_operand_arg(const struct op *op, uint32_t nr_args,
					       uint32_t index)
{
	return &op->args[index < nr_args ? index : nr_args - 1];
}

/*
 * Are the models told of a call when it begins? What it gives up others may have before it ends.
 */
static inline bool op_releases(const struct op *op)
{
	return op->life == LIFE_PUTS || op->life == LIFE_FREES || op->life == LIFE_UNMAPS ||
	       op->clears_mark != 0;
}

/* May an argument of @kind be a number, as well as the name of an address? */
static inline bool arg_is_address(enum arg_kind kind)
{
	return kind == ARG_KADDR || kind == ARG_LINEAR || kind == ARG_AREA || kind == ARG_USER;
}

/* Does an argument of @kind take the remaining operands? */
static inline bool arg_is_list(enum arg_kind kind)
{
	return kind == ARG_LIST || kind == ARG_PAGES;
}

/*
 * The result kind that a reference in an argument of @kind needs; RESULT_NONE: takes no reference.
 * And all that it takes, a bit each: 1 << RESULT_*.
 */
enum result_kind arg_reference_kind(enum arg_kind kind);
uint32_t arg_reference_kinds(enum arg_kind kind);

#endif
