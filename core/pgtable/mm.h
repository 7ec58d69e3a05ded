/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An address space: its areas, its tables, what is counted of it, and the CPUs that may remember
 * something of it.
 *
 *   mm_init() --switch_mm()--> in use on CPUs --enter_lazy_tlb()--> lazy there --> mm_forget()
 *
 * As: struct mm_struct of 2.6.34. What it lacks: saved_auxv, binfmt and exe_file (nothing loads
 *     programs), core_state, the swap token. get_unmapped_area and unmap_area are one word, layout,
 *     since a function's address is no state.
 */
#ifndef CORE_PGTABLE_MM_H
#define CORE_PGTABLE_MM_H

#include "core/base/mm_types.h"
#include "core/base/rbtree.h"
#include "pgtable_level.h"
#include "sim/lock.h"

#define TASK_SIZE          PAGE_OFFSET
#define TASK_UNMAPPED_BASE PAGE_ALIGN(TASK_SIZE / 3)

struct vm_area_struct;

/* Where the search for addresses begins. As: arch_pick_mmap_layout(). */
enum mm_layout {
	MM_LAYOUT_BOTTOM_UP, /* from TASK_UNMAPPED_BASE up: arch_get_unmapped_area() */
	MM_LAYOUT_TOP_DOWN,  /* from mmap_base down: arch_get_unmapped_area_topdown() */
};

struct mm_struct {
	/* areas. Locks: mmap_sem */
	struct vm_area_struct *mmap; /* the list, by address */
	struct rb_root mm_rb;
	struct vm_area_struct *mmap_cache; /* what find_vma() answered last */
	uint32_t layout;                   /* enum mm_layout */
	vaddr_t mmap_base;
	ulong_t task_size;
	ulong_t cached_hole_size; /* if not 0, the largest hole on this side of free_area_cache */
	vaddr_t free_area_cache;  /* where the next search begins */
	int map_count;

	pgd_t *pgd;
	atomic_t mm_users; /* who uses the user half */
	atomic_t mm_count; /* who uses the struct; all users count as one */
	struct rw_semaphore mmap_sem;
	spinlock_t page_table_lock; /* guards the entries of the directory, nr_ptes */
	uint32_t cpu_vm_mask;       /* CPUs whose TLB may have something of it */
	struct list_head mmlist;    /* spaces that may have swapped pages */

	/* in pages. Locks: mmap_sem for writing, nr_ptes: page_table_lock */
	ulong_t hiwater_rss, hiwater_vm;
	ulong_t total_vm, locked_vm, shared_vm, exec_vm, stack_vm, reserved_vm;
	ulong_t nr_ptes; /* page tables */
	ulong_t def_flags;
	struct mm_rss_stat rss_stat;

	vaddr_t start_code, end_code, start_data, end_data;
	vaddr_t start_brk, brk, start_stack;
	vaddr_t arg_start, arg_end, env_start, env_end;
};

/*
 * Make @mm a space with the directory @pgd and one user, without areas, and no CPU knows of it.
 */
void mm_init(struct mm_struct *mm, pgd_t *pgd);

#endif
