/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A program: boot line and calls, the one meaning behind both spellings (text and records).
 *
 *   text   --program_parse()-->  struct program  --program_print()-->  text
 *   bytes  --program_decode()--> struct program  --program_encode()--> bytes
 *
 * Storage is fixed: a program is one struct, nothing is allocated while one is decoded or run.
 *
 * Canonical: what the two readers hand out and the two writers expect. Fields that a call does not
 * use are zero, operands past its last are OPERAND_ABSENT, values are in the range of their
 * argument's kind (op.h), references point back to a result of the right kind, or are REF_NULL with
 * value 0.
 */
#ifndef FUZZ_OP_PROGRAM_H
#define FUZZ_OP_PROGRAM_H

#include "sim/machine.h"

#define PROGRAM_CALLS_MAX 256
#define CALL_ARGS_MAX     8
#define CALL_MARKS_MAX    3
#define NAME_MAX_BYTES    32
#define REF_NULL          0xffffu /* an operand that refers to no result: NULL */

enum operand_kind {
	OPERAND_ABSENT, /* past the end of a list */
	OPERAND_NUMBER,
	OPERAND_RESULT, /* of call `ref`, plus `value` (pages on a page, bytes otherwise) */
};

struct operand {
	uint8_t kind;
	uint16_t ref; /* index into program.calls, always below the call's own; or REF_NULL */
	uint64_t value;
};

/*
 * Whose a line is, and whom a mark names:
 *
 *   TASK_T0          the first task
 *   1 + call index   the task that is the result of that call (TASK_RESULT())
 *   TASK_KERNEL + i  a thread of the kernel, word i of kernel_task_words; in marks only
 *   TASK_IRQ + cpu   the handler of the device interrupt of that CPU
 */
#define TASK_T0           0u
#define TASK_RESULT(call) ((uint16_t)(1u + (call)))
#define TASK_KERNEL       0xff00u
#define TASK_IRQ          0xfff0u

static_assert(PROGRAM_CALLS_MAX < TASK_KERNEL, "every call can be named");

static inline bool task_is_irq(uint16_t task)
{
	return task >= TASK_IRQ;
}

static inline bool task_is_kernel(uint16_t task)
{
	return task >= TASK_KERNEL && task < TASK_IRQ;
}

static inline bool task_is_result(uint16_t task)
{
	return task != TASK_T0 && task < TASK_KERNEL;
}

/* !n:t, !n.k:t, !n:irqc */
struct switch_mark {
	uint16_t n; /* 0: no mark */
	uint16_t k; /* 0: at the point itself */
	uint16_t target;
};

/* Do both name the same, for the same one? */
bool mark_equal(const struct switch_mark *a, const struct switch_mark *b);

#define FAIL_NTH_MAX 0x7fffu

/* ~fail=n, ~fail=n+ */
struct fail_mark {
	uint16_t nth; /* 0: none */
	bool onward;
};

struct call {
	uint16_t op;   /* op.number */
	uint16_t task; /* no thread of the kernel: those have no lines */
	struct fail_mark fail;
	uint16_t io;
	struct switch_mark marks[CALL_MARKS_MAX]; /* rising; none on a line of an interrupt */
	struct operand args[CALL_ARGS_MAX];
};

/* What only the text spelling has of a line; lost in records. Offsets into program_text.pool. */
struct line_text {
	uint32_t line;   /* in the file, from 1; 0: the line is not there */
	int32_t comment; /* comment and empty lines above it, '\n' between; -1: none */
	int32_t note;    /* comment at its end, with its #; -1: none */
	int32_t expect;  /* what stands after `-> `; -1: no expectation */
	int32_t below;   /* its `| ` and `! ` lines, '\n' between; -1: none */
};

/* Index = call index. */
struct call_text {
	char name[NAME_MAX_BYTES]; /* "" when the result has no name */
	struct line_text at;
};

enum boot_key {
	BOOT_RAM,
	BOOT_CPUS,
	BOOT_NODES,
	BOOT_PAE,
	BOOT_PSE,
	BOOT_MEM,
	BOOT_HIGHMEM,
	BOOT_VMALLOC,
	BOOT_KERNELCORE,
	BOOT_MOVABLECORE,
	BOOT_RAMDISK,
	BOOT_RAMDISK_SIZE,
	BOOT_ZONELIST_ORDER,
	BOOT_SEED,
	BOOT_MEMMAP,
	BOOT_MEMMAP_SIZE,
	BOOT_MEMMAP_TYPE,
	BOOT_SETUP_DATA,
	BOOT_SETUP_DATA_SIZE,
	BOOT_SETUP_DATA_NR,
	BOOT_BIOS_LOWMEM,
	BOOT_BIOS_EBDA,
	BOOT_RAMFILL,
	BOOT_TLB,
	BOOT_SLAB_DEBUG,
	BOOT_SLAB_RANDOM,
	BOOT_SLAB_NOMERGE,
	BOOT_SLAB_MAX_ORDER,
	BOOT_NOALIENCACHE,
	BOOT_INIT_ON_FREE,
	NR_BOOT_KEYS,
};

struct program {
	uint32_t boot_given; /* bit per boot_key */
	uint64_t boot[NR_BOOT_KEYS];
	uint32_t nr_e820;
	struct e820_firmware_entry e820[E820_FIRMWARE_MAX];
	uint32_t nr_calls;
	struct call calls[PROGRAM_CALLS_MAX];
};

#define PROGRAM_POOL_BYTES (256 * 1024)

struct program_text {
	struct call_text calls[PROGRAM_CALLS_MAX];
	struct line_text boot; /* `boot(...) -> panic ...` is possible */
	struct line_text e820[E820_FIRMWARE_MAX];
	int32_t tail_comment; /* after the last line; -1: none */
	uint32_t pool_used;
	char pool[PROGRAM_POOL_BYTES];
};

/* No call, no boot line: the default machine, at rest. */
void program_clear(struct program *program);
void program_text_clear(struct program_text *text);

/* Ensures: true iff both mean the same. Both canonical. */
bool program_equal(const struct program *a, const struct program *b);

/* Has it marks !n.k? Where accesses are not traced those do nothing. */
bool program_names_accesses(const struct program *program);

/*
 * Bring @program into canonical form (see above), changing as little as possible.
 *
 * Ensures: nothing changes in a canonical program. Numbers wrap onto valid ones, references that
 *          have no target become NULL, operations that no call can have become others.
 */
void program_canonicalise(struct program *program);

/* The string at @offset of the pool; NULL for -1. */
const char *program_text_at(const struct program_text *text, int32_t offset);

/*
 * The call that name @name (of @length bytes) stands for in a line at call index @before.
 *
 * Ensures: the last call below @before that assigned it, or -1.
 */
int32_t program_name_call(const struct program *program, const struct program_text *text,
			  uint32_t before, const char *name, size_t length);

/*
 * The machine that a program asks for: the default one, overlaid by its boot line and e820 lines.
 */
void program_boot_params(const struct program *program, struct boot_params *params);

#endif
