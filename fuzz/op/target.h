/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a fuzz target is: a choice of operations, weights and boot lines, a dozen lines each.
 *
 *	const struct target_choice target = {
 *		.name = "fuzz_page",
 *		.groups = GROUP_PAGE | GROUP_MACHINE | GROUP_SYSCTL,
 *		.weights = (const struct op_weight[]){ { "tick", 4 }, { NULL, 0 } },
 *		.boot_lines = boot_lines_usual,
 *		.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
 *	};
 */
#ifndef FUZZ_OP_TARGET_H
#define FUZZ_OP_TARGET_H

#include "fuzz/op/op.h"

struct op_weight {
	const char *name;
	uint8_t weight; /* instead of the row's; 0: never */
};

enum target_flag {
	TARGET_MISUSE = 1u << 0,     /* misuse into one program of sixteen, last */
	TARGET_FAIL_MARKS = 1u << 1, /* ~fail marks */
	TARGET_BOOT = 1u << 2,       /* own boot lines and maps, instead of the table's */
	TARGET_PAE_LINES = 1u << 3,  /* boot lines with pae=1 may be drawn */
};

struct target_choice {
	const char *name;
	uint32_t groups;                 /* of the operations it draws */
	const struct op_weight *weights; /* overrides, of other groups too; ended by a NULL name */
	const char *const *boot_lines; /* texts of boot and e820 lines, ended by NULL; the first is
					       the default ("": no line at all) */
	uint32_t flags;                /* enum target_flag */
	uint32_t calls_max;            /* programs grow to so many, longer ones stay so; 0: 32 */
};

/*
 * About 16 machines of 24, 48 and 96 MiB, with and without highmem, 1 to 4 nodes and CPUs, holes.
 */
extern const char *const boot_lines_usual[];

/* Each fuzz program defines one. */
extern const struct target_choice target;

#endif
