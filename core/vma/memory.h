/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables of an address space over ranges of addresses: made, copied, emptied and freed; and
 * how many pages of each kind a space has.
 *
 *   pmd empty --__pte_alloc()--> page table --zap_pte_range()--> empty --free_pgtables()--> pmd
 * empty
 *
 * As: mm/memory.c of 2.6.34. What a fault does to an entry is in fault/.
 */
#ifndef CORE_VMA_MEMORY_H
#define CORE_VMA_MEMORY_H

#include "core/base/sched.h"
#include "core/kmap/highpte.h"
#include "core/kmap/pgalloc.h"
#include "core/vma/vm_account.h"

/* ---- tables ---------------------------------------------------------------------------------- */

/* The directory entry of @address in @mm. */
static inline pgd_t *pgd_offset(struct mm_struct *mm, vaddr_t address)
{
	return pgd_offset_pgd(mm->pgd, address);
}

/*
 * The table behind an empty entry is made, unless somebody else is faster.
 *
 * Requires: may sleep.   Locks: mmap_sem, for reading is enough.
 * Errors:   -ENOMEM.
 */
must_check int __pte_alloc(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address);
must_check int __pmd_alloc(struct mm_struct *mm, pud_t *pudp, vaddr_t address);

/*
 * The entry of @address in its directory, whose tables are made as needed.
 *
 * Requires: as __pte_alloc().   Errors: NULL: no memory.
 */
must_check pud_t *pud_alloc(struct mm_struct *mm, pgd_t *pgdp, vaddr_t address);
must_check pmd_t *pmd_alloc(struct mm_struct *mm, pud_t *pudp, vaddr_t address);

/* All levels above the page table at once. Errors: NULL: no memory. */
must_check pmd_t *pmd_alloc_for(struct mm_struct *mm, vaddr_t address);

/*
 * The pmd of @address. Ensures: NULL: the directory has no table there, or a bad one, now
 * cleared.
 */
must_check pmd_t *pmd_lookup(struct mm_struct *mm, vaddr_t address);

/*
 * The entry of @address with its table mapped (and locked), which is made if it is not there.
 *
 * Requires: as __pte_alloc().   Errors: NULL: no memory, nothing is locked.
 */
must_check pte_t *pte_alloc_map(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address);
must_check pte_t *pte_alloc_map_lock(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address,
				     spinlock_t **ptlp);

/*
 * Map and lock the table of @address; unlock and unmap it.
 *
 * Requires: the pmd has a table.   Ensures: preemption is off between the two.
 */
must_check pte_t *pte_offset_map_lock(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address,
				      spinlock_t **ptlp);
void pte_unmap_unlock(const pte_t *ptep, spinlock_t *ptl);

/* The entry of @address, made with all tables, mapped and locked. As: get_locked_pte(). */
must_check pte_t *get_locked_pte(struct mm_struct *mm, vaddr_t address, spinlock_t **ptlp);

/* ---- ranges ---------------------------------------------------------------------------------- */

struct zap_details; /* of file mappings; NULL for all else */

/*
 * Copy the entries of @vma from @src_mm to @dst_mm: pages that may be written become read-only in
 * both, so that whoever writes first gets a copy.
 *
 * Requires: may sleep.   Locks: both mmap_sems for writing.
 * Errors:   -ENOMEM, what was copied stays.
 */
must_check int copy_page_range(struct mm_struct *dst_mm, struct mm_struct *src_mm,
			       struct vm_area_struct *vma);

/*
 * Empty the entries of [@start, @end) in @vma and those behind it. Every ZAP_BLOCK pages the
 * gathered pages are freed, and others may run.
 *
 * Requires: *tlbp gathers for the space; may sleep between blocks.
 * Locks:    mmap_sem (for madvise(), reading is enough), or nobody else uses the space.
 * Ensures:  *tlbp gathers, perhaps on another CPU; pages of areas with VM_ACCOUNT are added to
 *           *nr_accounted. The end of what was done.
 */
vaddr_t unmap_vmas(struct mmu_gather **tlbp, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
		   ulong_t *nr_accounted, struct zap_details *details);

/* The same for a part of one area, with a gathering of its own. */
vaddr_t zap_page_range(struct vm_area_struct *vma, vaddr_t start, ulong_t size,
		       struct zap_details *details);

/*
 * Free the tables that only [@addr, @end) uses; those beyond @floor and @ceiling (0: none) stay.
 *
 * Requires: their entries are empty.
 */
void free_pgd_range(struct mmu_gather *tlb, vaddr_t addr, vaddr_t end, vaddr_t floor,
		    vaddr_t ceiling);

/* The same for @vma and all behind it, which also lose their links to anon_vmas. */
void free_pgtables(struct mmu_gather *tlb, struct vm_area_struct *vma, vaddr_t floor,
		   vaddr_t ceiling);

/*
 * The page behind a present entry of @vma, if it counts as one that is mapped there.
 *
 * Ensures: NULL: the zero page, or a bad entry, about which there is a complaint (`BUG: Bad page
 *          map in process …`).
 */
struct page *vm_normal_page(struct vm_area_struct *vma, vaddr_t address, pte_t pte);

/* Complain about an entry of @vma; sixty times a minute at most. */
cold void print_bad_pte(struct vm_area_struct *vma, vaddr_t address, pte_t pte, struct page *page);

/* Is the frame the zero page's? */
static inline bool is_zero_pfn(pfn_t pfn)
{
	return pfn == PFN_DOWN(__pa(empty_zero_page));
}

static inline pfn_t my_zero_pfn(vaddr_t address)
{
	(void)address;
	return PFN_DOWN(__pa(empty_zero_page));
}

/* Is the area's writing copied? */
static inline bool is_cow_mapping(ulong_t flags)
{
	return (flags & (VM_SHARED | VM_MAYWRITE)) == VM_MAYWRITE;
}

/* ---- counters -------------------------------------------------------------------------------- */

/*
 * Pages of a kind that @mm has: what its struct says, without what its tasks have not added yet.
 *
 * Ensures: not negative.
 */
ulong_t get_mm_counter(const struct mm_struct *mm, uint32_t member);
ulong_t get_mm_rss(const struct mm_struct *mm);

/* Change a counter; the fast forms keep the difference in the task if it is a task of @mm. */
void add_mm_counter(struct mm_struct *mm, uint32_t member, int delta);
void add_mm_counter_fast(struct mm_struct *mm, uint32_t member, int delta);

static inline void inc_mm_counter(struct mm_struct *mm, uint32_t member)
{
	add_mm_counter(mm, member, 1);
}

static inline void dec_mm_counter(struct mm_struct *mm, uint32_t member)
{
	add_mm_counter(mm, member, -1);
}

static inline void inc_mm_counter_fast(struct mm_struct *mm, uint32_t member)
{
	add_mm_counter_fast(mm, member, 1);
}

static inline void dec_mm_counter_fast(struct mm_struct *mm, uint32_t member)
{
	add_mm_counter_fast(mm, member, -1);
}

/* Current has changed counters again: every TASK_RSS_EVENTS_THRESH times its space gets them. */
#define TASK_RSS_EVENTS_THRESH 64
void check_sync_rss_stat(struct task_struct *task);

/*
 * @mm gets what @task kept back; the other form also @rss, a number for each kind, which current
 * counted in a walk.
 */
void sync_mm_rss(struct task_struct *task, struct mm_struct *mm);
void add_mm_rss_vec(struct mm_struct *mm, const int *rss);

/*
 * The marks of the most that @mm had, before it gets less. Locks: mmap_sem, for reading is
 * enough.
 */
void update_hiwater_rss(struct mm_struct *mm);
void update_hiwater_vm(struct mm_struct *mm);

#endif
