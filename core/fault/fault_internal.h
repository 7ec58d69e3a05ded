/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of fault/ share: the room's variables, a fault that is being judged, and an entry
 * that is being filled.
 */
#ifndef CORE_FAULT_FAULT_INTERNAL_H
#define CORE_FAULT_FAULT_INTERNAL_H

#include "core/base/base.h"
#include "core/fault/fault.h"
#include "core/fault/fault_goals.h"
#include "core/fault/fault_hooks.h"
#include "core/page/page_alloc.h"
#include "core/page/page_wait.h"
#include "core/pgtable/tlbflush.h"
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/vma.h"

struct fault_globals {
	struct fault_hooks hooks;
};
#define fault_vars ((struct fault_globals *)image_slot(IMAGE_FAULT))
image_slot_holds(struct fault_globals);

/* ---- fault.c asks, fault_outcome.c answers --------------------------------------------------- */

/* A fault that is being judged. As: the locals of do_page_fault() and its pt_regs. */
struct fault {
	vaddr_t address;
	uint32_t error_code; /* PF_* */
	bool irqs_enabled;   /* where it happened */
	ksym_t ip;           /* where: the function, 0: none that the exception table could know */
	struct task_struct *tsk;
	struct mm_struct *mm;
	struct vm_area_struct *vma;
};

/*
 * Ask: repair @fault, or say why that cannot be.
 *
 * Requires: as the handler of #PF.   Ensures: not FAULT_ASK_ON; no lock is held.
 */
enum fault_outcome fault_judge(struct fault *fault);

/*
 * Do what @outcome, but FAULT_ASK_ON, says.
 *
 * Requires: mmap_sem is given back; current->insn is where it was when @fault happened.
 * Ensures:  what do_page_fault() answers.
 */
bool fault_answer(const struct fault *fault, enum fault_outcome outcome);

/* The task's last fault that was not repaired is @fault. */
void fault_thread_note(const struct fault *fault, uint32_t error_code);

/* ---- oops.c ---------------------------------------------------------------------------------- */

/* A fault of the kernel that nobody can repair; reserved bits in a table. */
noreturn void fault_oops(const struct fault *fault);
noreturn void pgtable_bad(const struct fault *fault);

/* ---- pte_fault.c: what is behind one entry --------------------------------------------------- */

/* The entry that a fault is about. As: the parameters of handle_pte_fault() and those below it. */
struct pte_fault {
	struct mm_struct *mm;
	struct vm_area_struct *vma;
	vaddr_t address;
	uint32_t flags; /* FAULT_FLAG_* */
	pmd_t *pmd;
	pte_t *pte;      /* while the page table is mapped */
	spinlock_t *ptl; /* while it is locked */
	pte_t orig;      /* what was there when it was looked at first */
};

/*
 * Map and lock the page table (again); unlock and unmap it.
 *
 * Ensures: is the entry still what it was?
 */
must_check bool pte_fault_lock(struct pte_fault *fault);
void pte_fault_unlock(struct pte_fault *fault);

/* Unmap the page table, which is not locked. Ensures: with PAE: is the entry what it was? */
must_check bool pte_unmap_same(struct pte_fault *fault);

/* The entry as it is for a write, where the area allows writes. */
static inline pte_t maybe_mkwrite(pte_t pte, const struct vm_area_struct *vma)
{
	return (vma->vm_flags & VM_WRITE) != 0 ? pte_mkwrite(pte) : pte;
}

/* Is it an area whose writes others see? */
static inline bool vma_shared_writable(const struct vm_area_struct *vma)
{
	return (vma->vm_flags & (VM_WRITE | VM_SHARED)) == (VM_WRITE | VM_SHARED);
}

/*
 * Change an entry in place to @entry; only a write (@dirty) changes what a CPU may have cached.
 *
 * Locks:   the page table's.   Ensures: did it differ?
 * As:      ptep_set_access_flags() of 2.6.34's arch/x86.
 */
bool ptep_set_access_flags(struct vm_area_struct *vma, vaddr_t address, pte_t *ptep, pte_t entry,
			   bool dirty);

/*
 * The kinds of faults. Each unmaps (and unlocks) the page table.
 *
 * Requires: do_wp_page(): it is locked; the others: it is not.   Ensures: VM_FAULT_*.
 */
must_check uint32_t do_anonymous_page(struct pte_fault *fault);
must_check uint32_t do_wp_page(struct pte_fault *fault);
must_check uint32_t do_linear_fault(struct pte_fault *fault);
must_check uint32_t do_nonlinear_fault(struct pte_fault *fault);
must_check uint32_t do_swap_page(struct pte_fault *fault);

/* ---- fault_hooks.c --------------------------------------------------------------------------- */

/* Call what is registered. Requires: hook_reuse_swap_page(): PageSwapCache. */
must_check uint32_t hook_swap_page(const struct pte_fault *fault);
bool hook_reuse_swap_page(struct page *page);
bool set_page_dirty(struct page *page);
void mark_page_accessed(struct page *page);

/* Call vm_ops->fault (->page_mkwrite) of @vma, which has one. */
must_check uint32_t vma_fault(struct vm_area_struct *vma, struct vm_fault *vmf);
must_check uint32_t vma_page_mkwrite(struct vm_area_struct *vma, struct vm_fault *vmf);

/*
 * A page of a file is about to become writable: tell the file, with no lock held.
 *
 * Ensures: 0: @page is locked; else what the fault answers, and the page is not locked:
 *          VM_FAULT_* or, to try again, PAGE_MKWRITE_RETRY.
 */
#define PAGE_MKWRITE_RETRY 0x80000000u
must_check uint32_t do_page_mkwrite(struct vm_area_struct *vma, struct page *page, vaddr_t address,
				    ulong_t pgoff);

#endif
