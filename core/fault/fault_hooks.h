/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where faults call rooms to come: what is behind a file's pages and behind swapped ones. Each
 * registers at start-up; until then the answer is that of a kernel that does not have it.
 */
#ifndef CORE_FAULT_FAULT_HOOKS_H
#define CORE_FAULT_FAULT_HOOKS_H

#include "core/base/ksym.h"
#include "core/vma/fault_in.h"

/*
 * Bring back the page of @entry, which is neither none nor present nor a file offset.
 *
 * Requires: may sleep; no page table is mapped.   Locks: mmap_sem for reading.
 * Ensures:  VM_FAULT_*.   As: do_swap_page().
 */
typedef uint32_t swap_page_fn(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t address,
			      pmd_t *pmd, uint32_t flags, pte_t entry);

/*
 * Can an anonymous page that others do not map be written in place? Requires: it is locked.
 *
 * As: reuse_swap_page() for a page in the swap cache.
 */
typedef bool reuse_swap_page_fn(struct page *page);

/* A page of a file is dirty. As: set_page_dirty(), set_page_dirty_balance(). */
typedef bool set_page_dirty_fn(struct page *page);

/* Somebody used @page. As: mark_page_accessed(). */
typedef void mark_page_accessed_fn(struct page *page);

/* Interned functions; 0: nobody. */
struct fault_hooks {
	ksym_t swap_page; /* none: `BUG: Bad page map`, and SIGBUS, as of an entry that is none */
	ksym_t reuse_swap_page;    /* none: a page in the swap cache is copied */
	ksym_t set_page_dirty;     /* none: PG_dirty, and that is all */
	ksym_t mark_page_accessed; /* none: PG_referenced */
};

/* Register what is not 0 of @hooks; forget all. */
void fault_hooks_register(const struct fault_hooks *hooks);
void fault_hooks_unregister(void);

#endif
