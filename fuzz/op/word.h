/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of ENUM and FLAGS arguments that have no number in the kernel: what a run function gets
 * for `show(buddyinfo)` or `sysctl(min_free_kbytes, …)`. Values are never reused: records hold
 * them.
 */
#ifndef FUZZ_OP_WORD_H
#define FUZZ_OP_WORD_H

#include "fuzz/op/op.h"

/* name, value, what it says */
#define SHOW_WORDS(X)                                                                              \
	X(buddyinfo, 0)                                                                            \
	X(pagetypeinfo, 1)                                                                         \
	X(zoneinfo, 2)                                                                             \
	X(meminfo, 3)                                                                              \
	X(vmstat, 4)                                                                               \
	X(layout, 5)                                                                               \
	X(e820, 6)                                                                                 \
	X(early_res, 7)                                                                            \
	X(zonelists, 8)                                                                            \
	X(active_ranges, 9)                                                                        \
	X(kernel_page_tables, 10)                                                                  \
	X(slabinfo, 11)                                                                            \
	X(vmallocinfo, 12)                                                                         \
	X(kmaps, 13)                                                                               \
	X(maps, 14)                                                                                \
	X(smaps, 15)                                                                               \
	X(pagetables, 16)

enum show_word {
#define X(name, value) SHOW_##name = value,
	SHOW_WORDS(X)
#undef X
};

#define SYSCTL_WORDS(X)                                                                            \
	X(min_free_kbytes, 0)                                                                      \
	X(lowmem_reserve_ratio, 1)                                                                 \
	X(percpu_pagelist_fraction, 2)                                                             \
	X(zone_reclaim_mode, 3)                                                                    \
	X(overcommit_memory, 4)                                                                    \
	X(overcommit_ratio, 5)                                                                     \
	X(min_unmapped_ratio, 6)                                                                   \
	X(min_slab_ratio, 7)                                                                       \
	X(numa_zonelist_order, 8)                                                                  \
	X(max_map_count, 9)                                                                        \
	X(mmap_min_addr, 10)                                                                       \
	X(legacy_va_layout, 11)                                                                    \
	X(randomize_va_space, 12)

enum sysctl_word {
#define X(name, value) SYSCTL_##name = value,
	SYSCTL_WORDS(X)
#undef X
};

/* task_flags(): what the line's task is from now on. */
#define TASK_FLAG_WORDS(X)                                                                         \
	X(PF_EXITING, 0x4u, "the task is on its way out")                                          \
	X(PF_MEMALLOC, 0x800u, "may use all reserves and does not reclaim")                        \
	X(TIF_MEMDIE, 0x10000u, "chosen by the OOM killer")                                        \
	X(SCHED_FIFO, 0x20000u, "a real-time task: ALLOC_HARDER")

enum task_flag_word {
#define X(name, value, says) TASK_FLAG_##name = value,
	TASK_FLAG_WORDS(X)
#undef X
};

/* Threads of the kernel that a mark can name. */
#define KERNEL_TASK_WORDS(X)                                                                       \
	X("events/0", 0)                                                                           \
	X("events/1", 1)                                                                           \
	X("events/2", 2)                                                                           \
	X("events/3", 3)                                                                           \
	X("kswapd0", 4)                                                                            \
	X("kswapd1", 5)                                                                            \
	X("kswapd2", 6)                                                                            \
	X("kswapd3", 7)

#define X(name, value) +1
enum { KERNEL_TASKS = 0 KERNEL_TASK_WORDS(X) };
#undef X

#define ZONE_WORDS(X)                                                                              \
	X(DMA, 0)                                                                                  \
	X(Normal, 1)                                                                               \
	X(HighMem, 2)                                                                              \
	X(Movable, 3)

#define MEMINFO_WORDS(X)                                                                           \
	X(totalram, 0)                                                                             \
	X(freeram, 1)                                                                              \
	X(sharedram, 2)                                                                            \
	X(bufferram, 3)                                                                            \
	X(totalhigh, 4)                                                                            \
	X(freehigh, 5)

enum meminfo_word {
#define X(name, value) MEMINFO_##name = value,
	MEMINFO_WORDS(X)
#undef X
};

/* What owners set in their pages' flags; the allocator's own (head, tail, buddy, reserved) not. */
#define PAGE_FLAG_WORDS(X)                                                                         \
	X(PG_locked, PAGE_FLAG(locked))                                                            \
	X(PG_error, PAGE_FLAG(error))                                                              \
	X(PG_referenced, PAGE_FLAG(referenced))                                                    \
	X(PG_uptodate, PAGE_FLAG(uptodate))                                                        \
	X(PG_dirty, PAGE_FLAG(dirty))                                                              \
	X(PG_lru, PAGE_FLAG(lru))                                                                  \
	X(PG_active, PAGE_FLAG(active))                                                            \
	X(PG_slab, PAGE_FLAG(slab))                                                                \
	X(PG_owner_priv_1, PAGE_FLAG(owner_priv_1))                                                \
	X(PG_arch_1, PAGE_FLAG(arch_1))                                                            \
	X(PG_private, PAGE_FLAG(private))                                                          \
	X(PG_private_2, PAGE_FLAG(private_2))                                                      \
	X(PG_writeback, PAGE_FLAG(writeback))                                                      \
	X(PG_swapcache, PAGE_FLAG(swapcache))                                                      \
	X(PG_mappedtodisk, PAGE_FLAG(mappedtodisk))                                                \
	X(PG_reclaim, PAGE_FLAG(reclaim))                                                          \
	X(PG_swapbacked, PAGE_FLAG(swapbacked))                                                    \
	X(PG_unevictable, PAGE_FLAG(unevictable))                                                  \
	X(PG_mlocked, PAGE_FLAG(mlocked))                                                          \
	X(PG_uncached, PAGE_FLAG(uncached))

/* reclaim_hooks_register(): which hooks get a stand-in, and what that does. */
#define RECLAIM_HOOK_WORDS(X)                                                                      \
	X(RECLAIM, 0x1u, "direct reclaim frees what was offered, and takes a page to do it")       \
	X(ELSEWHERE, 0x2u, "while a task reclaims in vain, another CPU frees what was offered")    \
	X(OOM, 0x4u, "the OOM killer frees what was offered, or chooses the caller")               \
	X(ZONE, 0x8u, "zone_reclaim() frees what was offered of that zone")                        \
	X(KSWAPD, 0x10u, "kswapd frees what was offered of that zone, at once")                    \
	X(CONGESTION, 0x20u, "congestion is over after a tick")

enum reclaim_hook_word {
#define X(name, value, says) RECLAIM_HOOK_##name = value,
	RECLAIM_HOOK_WORDS(X)
#undef X
};

/*
 * Control registers, and entries of page tables, as the SDM names their bits. XD is bit 63 of an
 * entry, and bit 31 of what is said here. RIGHTS are all that a page can give.
 */
#define CR0_WORDS(X)                                                                               \
	X(PG, 0x80000000u)                                                                         \
	X(CD, 0x40000000u)                                                                         \
	X(NW, 0x20000000u)                                                                         \
	X(AM, 0x40000u)                                                                            \
	X(WP, 0x10000u)                                                                            \
	X(NE, 0x20u)                                                                               \
	X(ET, 0x10u)                                                                               \
	X(TS, 0x8u)                                                                                \
	X(EM, 0x4u)                                                                                \
	X(MP, 0x2u)                                                                                \
	X(PE, 0x1u)

#define CR4_WORDS(X)                                                                               \
	X(PGE, 0x80u)                                                                              \
	X(PAE, 0x20u)                                                                              \
	X(PSE, 0x10u)

#define EFER_WORDS(X) X(NXE, 0x800u)

#define ENTRY_WORDS(X)                                                                             \
	X(RIGHTS, 0x7u)                                                                            \
	X(XD, 0x80000000u)                                                                         \
	X(G, 0x100u)                                                                               \
	X(PS, 0x80u)                                                                               \
	X(D, 0x40u)                                                                                \
	X(A, 0x20u)                                                                                \
	X(PCD, 0x10u)                                                                              \
	X(PWT, 0x8u)                                                                               \
	X(US, 0x4u)                                                                                \
	X(RW, 0x2u)                                                                                \
	X(P, 0x1u)

/* How a guest accesses: PFERR_* of KVM. */
#define PFERR_WORDS(X)                                                                             \
	X(PFERR_WRITE_MASK, 0x2u)                                                                  \
	X(PFERR_USER_MASK, 0x4u)                                                                   \
	X(PFERR_FETCH_MASK, 0x10u)

/* Rights of a mapping. */
#define PROT_WORDS(X)                                                                              \
	X(PAGE_KERNEL, 0)                                                                          \
	X(PAGE_KERNEL_RO, 1)                                                                       \
	X(PAGE_KERNEL_NOCACHE, 2)

enum prot_word {
#define X(name, value) PROT_WORD_##name = value,
	PROT_WORDS(X)
#undef X
};

/* alloc_flags of zone_watermark_ok(): 2.6.34's bits */
#define ALLOC_FLAG_WORDS(X)                                                                        \
	X(ALLOC_HARDER, 0x10u)                                                                     \
	X(ALLOC_HIGH, 0x20u)

/* Tables for struct arg.names; each ends with a NULL name. */
extern const struct arg_name show_words[], sysctl_words[], task_flag_words[], zone_words[];
extern const struct arg_name alloc_flag_words[], meminfo_words[];
extern const struct arg_name page_flag_words[], reclaim_hook_words[], kernel_task_words[];
extern const struct arg_name gfp_words[];       /* masks first, longest first, then bits */
extern const struct arg_name zone_stat_words[]; /* enum zone_stat_item by its name in vmstat */
extern const struct arg_name slab_flag_words[], slab_ctor_words[];
extern const struct arg_name e820_type_words[];
extern const struct arg_name prot_words[], km_words[]; /* the last of km_words is no slot */
extern const struct arg_name cr0_words[], cr4_words[], efer_words[], entry_words[];
extern const struct arg_name pferr_words[];
extern const struct arg_name mmap_prot_words[], mmap_flag_words[], mremap_words[], madvice_words[];
extern const struct arg_name mcl_words[], msync_words[], rlimit_words[], cap_words[];
extern const struct arg_name personality_words[], signal_words[];

#endif
