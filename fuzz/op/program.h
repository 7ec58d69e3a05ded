/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A program: boot line and calls, the one meaning behind both spellings (text and records).
 *
 *   text   --program_parse()-->  struct program  --program_print()-->  text
 *   bytes  --program_decode()--> struct program  --program_encode()--> bytes
 *
 * Storage is fixed: a program is one struct, nothing is allocated while one is decoded or run.
 */
#ifndef FUZZ_OP_PROGRAM_H
#define FUZZ_OP_PROGRAM_H

#include "sim/machine.h"

#define PROGRAM_CALLS_MAX 256
#define CALL_ARGS_MAX 8
#define CALL_MARKS_MAX 3
#define NAME_MAX_BYTES 32
#define REF_NULL 0xffffu        /* an operand that refers to no result: NULL */

enum operand_kind {
	OPERAND_ABSENT,         /* past the end of a list */
	OPERAND_NUMBER,
	OPERAND_RESULT,         /* of call `ref`, plus `value` (pages on a page, bytes otherwise) */
};

struct operand {
	uint8_t kind;
	uint16_t ref;           /* index into program.calls, always below the call's own; or REF_NULL */
	uint64_t value;
};

/* !n:t, !n.k:t, !n:irqc */
struct switch_mark {
	uint16_t n;             /* 0: no mark */
	uint16_t k;
	uint8_t to_irq;
	uint16_t target;        /* task result's call index, or CPU of the interrupt */
};

/* ~fail=n, ~fail=n+ */
struct fail_mark {
	uint16_t nth;           /* 0: none */
	bool onward;
};

struct call {
	uint16_t op;            /* op.number */
	uint16_t task;          /* 0: t0; else 1 + call index of the fork/thread/kthread */
	struct fail_mark fail;
	uint16_t io;
	struct switch_mark marks[CALL_MARKS_MAX];
	struct operand args[CALL_ARGS_MAX];
};

/* What only the text spelling has; lost in records. Index = call index. */
struct call_text {
	char name[NAME_MAX_BYTES];      /* "" when the result has no name */
	uint32_t line;                  /* in the file, from 1 */
	int32_t expect;                 /* offset into program_text.pool, -1: no expectation */
	int32_t below;                  /* offset of the `| ` and `! ` lines, '\n' between; -1: none */
	int32_t comment;                /* offset of comment lines that stand before it; -1: none */
};

enum boot_key {
	BOOT_RAM, BOOT_CPUS, BOOT_NODES, BOOT_PAE, BOOT_PSE, BOOT_MEM, BOOT_HIGHMEM, BOOT_VMALLOC,
	BOOT_KERNELCORE, BOOT_MOVABLECORE, BOOT_RAMDISK, BOOT_RAMDISK_SIZE, BOOT_ZONELIST_ORDER,
	BOOT_SEED, NR_BOOT_KEYS,
};

struct program {
	uint32_t boot_given;                    /* bit per boot_key */
	uint64_t boot[NR_BOOT_KEYS];
	uint32_t nr_e820;
	struct e820_firmware_entry e820[E820_FIRMWARE_MAX];
	uint32_t nr_calls;
	struct call calls[PROGRAM_CALLS_MAX];
};

#define PROGRAM_POOL_BYTES (256 * 1024)

struct program_text {
	struct call_text calls[PROGRAM_CALLS_MAX];
	int32_t boot_expect;                    /* `boot(...) -> panic ...` is possible */
	uint32_t boot_line;
	int32_t tail_comment;
	uint32_t pool_used;
	char pool[PROGRAM_POOL_BYTES];
};

/* The machine that a program asks for: the default one, overlaid by its boot line and e820 lines. */
void program_boot_params(const struct program *program, struct boot_params *params);

#endif
