/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tables that op.c joins. Numbers of a table's rows follow on each other from its first, so
 * that a number finds its row at once; a row that goes away stays as not_built.
 *
 *   first   table          what
 *       1   ops_machine    the boot line, tasks, time, faults
 *      32   ops_page       the page allocator
 *      96   ops_sysctl     tunables
 *     112   ops_show       what the kernel shows, digests, checks
 *     128   ops_cpu        control registers, page tables, accesses through them
 *     160   ops_slab       object caches and kmalloc
 *     192   ops_kmem       vmalloc space, ioremap, kmap
 *     240   ops_space      address spaces, and what users do in them
 *     480   ops_kvm        KVM's caches, guests
 */
#ifndef FUZZ_OP_OPS_H
#define FUZZ_OP_OPS_H

#include "fuzz/op/op.h"

#define OP_BOOT 1
#define OP_E820 2

/* Arguments of a row: plain; with the range that generators draw from; with its words. */
#define ARG(name_, kind_)                                                                          \
	{                                                                                          \
		.name = name_, .kind = kind_                                                       \
	}
#define RANGED(name_, kind_, min_, max_)                                                           \
	{                                                                                          \
		.name = name_, .kind = kind_, .min = min_, .max = max_                             \
	}
#define WORDS(name_, kind_, names_)                                                                \
	{                                                                                          \
		.name = name_, .kind = kind_, .names = names_                                      \
	}

#define OPS_MACHINE_ROWS 18
#define OPS_PAGE_ROWS    49
#define OPS_SYSCTL_ROWS  1
#define OPS_SHOW_ROWS    3
#define OPS_CPU_ROWS     29
#define OPS_SLAB_ROWS    22
#define OPS_KMEM_ROWS    35
#define OPS_SPACE_ROWS   38
#define OPS_KVM_ROWS     18

extern const struct op ops_machine[OPS_MACHINE_ROWS + 1];
extern const struct op ops_page[OPS_PAGE_ROWS + 1];
extern const struct op ops_sysctl[OPS_SYSCTL_ROWS + 1];
extern const struct op ops_show[OPS_SHOW_ROWS + 1];
extern const struct op ops_cpu[OPS_CPU_ROWS + 1];
extern const struct op ops_slab[OPS_SLAB_ROWS + 1];
extern const struct op ops_kmem[OPS_KMEM_ROWS + 1];
extern const struct op ops_space[OPS_SPACE_ROWS + 1];
extern const struct op ops_kvm[OPS_KVM_ROWS + 1];

#endif
