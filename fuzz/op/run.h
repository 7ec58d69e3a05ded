/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of the table call: run_<op> on the machine, misuse_<op> and model_<op> on the
 * models.
 *
 * A run function gets its arguments resolved (struct value) in the order of the row, an argument
 * that was left out as 0 with `absent` set. @result comes zeroed, with the row's kind.
 *
 *   kind            value                                          also
 *   RESULT_PAGE     host pointer of the struct page, or 0          pfn, zone; failed if NULL
 *   RESULT_KADDR    linear address, or 0                           failed if 0
 *   RESULT_SYSCALL  0, a number, -errno                            failed if below 0
 *   RESULT_NUMBER, RESULT_HEX  the number
 *   RESULT_NONE, RESULT_SHOW   nothing (lines go to the transcript)
 *
 * page_fill(page, pattern) writes the 32-bit pattern all over one frame, highmem too;
 * page_check(page, pattern) answers how many of the 1024 words of a frame differ from it. check()
 * runs every check in full; digest() answers the state digest.
 */
#ifndef FUZZ_OP_RUN_H
#define FUZZ_OP_RUN_H

#include "fuzz/op/op.h"
#include "fuzz/op/word.h"

#define MACHINE_RUN_ROWS(X)                                                                        \
	X(switch_cpu)                                                                              \
	X(tick)                                                                                    \
	X(task_flags)                                                                              \
	X(reclaim_progress)                                                                        \
	X(oom_victim)                                                                              \
	X(reclaim_hooks_register)                                                                  \
	X(zone_all_unreclaimable)                                                                  \
	X(oom_killer_disable)                                                                      \
	X(oom_killer_disabled)                                                                     \
	X(fail_page_alloc)                                                                         \
	X(sysctl)                                                                                  \
	X(show)                                                                                    \
	X(digest)                                                                                  \
	X(check)

/* Rows that the models learn from; those whose calls can be misuse; all that run. */
#define PAGE_MODEL_ROWS(X)                                                                         \
	X(alloc_pages)                                                                             \
	X(alloc_pages_node)                                                                        \
	X(alloc_page)                                                                              \
	X(__get_free_pages)                                                                        \
	X(get_zeroed_page)                                                                         \
	X(__get_dma_pages)                                                                         \
	X(alloc_pages_exact)                                                                       \
	X(free_pages_exact)                                                                        \
	X(__free_pages)                                                                            \
	X(free_pages)                                                                              \
	X(free_hot_cold_page)                                                                      \
	X(split_page)                                                                              \
	X(get_page)                                                                                \
	X(put_page)                                                                                \
	X(page_cache_get_speculative)                                                              \
	X(page_fill)                                                                               \
	X(page_check)                                                                              \
	X(page_count)                                                                              \
	X(set_page_flags)                                                                          \
	X(clear_page_flags)                                                                        \
	X(set_page_mapping)                                                                        \
	X(set_page_mapcount)                                                                       \
	X(lock_page)                                                                               \
	X(trylock_page)                                                                            \
	X(unlock_page)                                                                             \
	X(end_page_writeback)                                                                      \
	X(reclaimable)                                                                             \
	X(start_isolate_page_range)                                                                \
	X(test_pages_isolated)

#define PAGE_MISUSE_ROWS(X)                                                                        \
	PAGE_MODEL_ROWS(X)                                                                         \
	X(set_migratetype_isolate)                                                                 \
	X(unset_migratetype_isolate)                                                               \
	X(get_pageblock_migratetype)                                                               \
	X(undo_isolate_page_range)                                                                 \
	X(wait_on_page_locked)                                                                     \
	X(wait_on_page_writeback)                                                                  \
	X(page_io)                                                                                 \
	X(mod_zone_page_state)                                                                     \
	X(inc_zone_page_state)                                                                     \
	X(dec_zone_page_state)

#define PAGE_RUN_ROWS(X)                                                                           \
	PAGE_MISUSE_ROWS(X)                                                                        \
	X(drain_local_pages)                                                                       \
	X(drain_all_pages)                                                                         \
	X(nr_free_buffer_pages)                                                                    \
	X(nr_free_pagecache_pages)                                                                 \
	X(si_meminfo)                                                                              \
	X(si_meminfo_node)                                                                         \
	X(node_page_state)                                                                         \
	X(global_page_state)                                                                       \
	X(zone_page_state)                                                                         \
	X(zone_watermark_ok)

/* Rows that make and end tasks. */
#define TASK_RUN_ROWS(X)                                                                           \
	X(kthread)                                                                                 \
	X(exit)

/* Rows of the CPU; all have predicate and model hook but those that only look. */
#define CPU_MODEL_ROWS(X)                                                                          \
	X(write_cr0)                                                                               \
	X(write_cr3)                                                                               \
	X(write_cr4)                                                                               \
	X(write_efer)                                                                              \
	X(invlpg)                                                                                  \
	X(tlb_prefetch)                                                                            \
	X(kload8)                                                                                  \
	X(kload16)                                                                                 \
	X(kload32)                                                                                 \
	X(kload64)                                                                                 \
	X(kstore8)                                                                                 \
	X(kstore16)                                                                                \
	X(kstore32)                                                                                \
	X(kstore64)                                                                                \
	X(kfetch)                                                                                  \
	X(ring_load)                                                                               \
	X(ring_store)                                                                              \
	X(ring_fetch)                                                                              \
	X(ring_add)                                                                                \
	X(page_store32)                                                                            \
	X(page_store64)                                                                            \
	X(set_entry32)                                                                             \
	X(set_entry64)

#define CPU_MISUSE_ROWS(X)                                                                         \
	CPU_MODEL_ROWS(X)                                                                          \
	X(page_load32)                                                                             \
	X(page_load64)

#define CPU_RUN_ROWS(X)                                                                            \
	CPU_MISUSE_ROWS(X)                                                                         \
	X(read_cr0)                                                                                \
	X(read_cr2)                                                                                \
	X(read_cr3)                                                                                \
	X(read_cr4)

#define X(op) op_run_fn run_##op;
CPU_RUN_ROWS(X)
TASK_RUN_ROWS(X)
MACHINE_RUN_ROWS(X)
PAGE_RUN_ROWS(X)
#undef X
#define X(op) op_misuse_fn misuse_##op;
CPU_MISUSE_ROWS(X)
PAGE_MISUSE_ROWS(X)
#undef X
#define X(op) op_model_fn model_##op;
CPU_MODEL_ROWS(X)
PAGE_MODEL_ROWS(X)
#undef X

/* Rows of CPUs that go and come. */
op_run_fn run_cpu_down, run_cpu_up;
op_model_fn model_cpu_down, model_cpu_up, model_sysctl;
op_misuse_fn misuse_cpu_up;

op_misuse_fn misuse_show, misuse_exit, misuse_switch_cpu, misuse_sysctl;

/* What lock_page() and its like sleep for. */
extern const struct op_wait wait_page_locked, wait_page_writeback;

#endif
