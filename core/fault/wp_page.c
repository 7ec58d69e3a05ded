/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A write to a page that is there and may not be written: copy on write.
 *
 *   anonymous, and nobody else maps it --> written in place
 *   shared, of a file                  --> the file is told; written in place
 *   all else, the zero page            --> a copy takes its place
 *
 * The copy is made without the lock of the page table: the entry is looked at again before it is
 * replaced.
 *
 * As: do_wp_page() of mm/memory.c of 2.6.34.
 */
#include "core/base/highmem.h"
#include "core/fault/fault_internal.h"
#include "core/vma/mlock.h"

/* Write in place. Locks: the page table's. */
static uint32_t wp_page_reuse(struct pte_fault *fault)
{
	pte_t entry = maybe_mkwrite(pte_mkdirty(pte_mkyoung(fault->orig)), fault->vma);

	goal(FAULT_WP_REUSED);
	ptep_set_access_flags(fault->vma, fault->address, fault->pte, entry, true);
	pte_fault_unlock(fault);
	return VM_FAULT_WRITE;
}

/* ---- a copy ---------------------------------------------------------------------------------- */

/* What the copy of @old holds; NULL: of the zero page, or of a frame that is nobody's page. */
static void cow_user_page(const struct page *new, const struct page *old, pfn_t pfn)
{
	if (old != NULL)
		copy_highpage(new, old);
	else if (pfn_valid(pfn))
		frame_copy(page_to_pfn(new), pfn);
	else
		clear_highpage(new);
}

/* Errors: NULL: no memory. */
static struct page *wp_page_new(struct pte_fault *fault, const struct page *old)
{
	bool zero = is_zero_pfn(pte_pfn(fault->orig));
	struct page *new;

	if (unlikely(anon_vma_prepare(fault->vma) != 0)) {
		goal(FAULT_NO_ANON_VMA);
		return NULL;
	}
	new = alloc_page(GFP_HIGHUSER_MOVABLE | (zero ? (gfp_t)__GFP_ZERO : 0));
	if (new == NULL) {
		goal(FAULT_WP_NO_PAGE);
		return NULL;
	}
	if (!zero)
		cow_user_page(new, old, pte_pfn(fault->orig));
	SetPageUptodate(new);
	return new;
}

/*
 * @new takes the place of @old. Locks: the page table's.
 *
 * No CPU may have both: the entry is empty, and forgotten, before it names the new page.
 */
static void wp_page_replace(struct pte_fault *fault, struct page *old, struct page *new)
{
	pte_t entry = maybe_mkwrite(pte_mkdirty(mk_pte(new, fault->vma->vm_page_prot)), fault->vma);

	if (old == NULL || !PageAnon(old))
		inc_mm_counter_fast(fault->mm, MM_ANONPAGES);
	if (old != NULL && !PageAnon(old))
		dec_mm_counter_fast(fault->mm, MM_FILEPAGES);
	ptep_get_and_clear(fault->mm, fault->address, fault->pte);
	flush_tlb_page(fault->mm, fault->address);
	page_add_new_anon_rmap(new, fault->vma, fault->address);
	set_pte_at(fault->mm, fault->address, fault->pte, entry);
	if (old != NULL)
		page_remove_rmap(old);
	goal_if(old == NULL, FAULT_WP_COPIED_ZERO);
	goal_if(old != NULL, FAULT_WP_COPIED);
	goal_if(!pte_write(entry), FAULT_WP_READONLY);
}

/* A page that stays with others is not locked in memory because of this area. */
static void wp_page_munlock(const struct pte_fault *fault, struct page *old)
{
	if ((fault->vma->vm_flags & VM_LOCKED) == 0 || old == NULL)
		return;
	goal(FAULT_WP_MLOCKED);
	lock_page(old);
	clear_page_mlock(old);
	unlock_page(old);
}

/* Requires: a reference to @old, which is dropped. Locks: the page table's, which is given back. */
static uint32_t wp_page_copy(struct pte_fault *fault, struct page *old)
{
	uint32_t result = 0;
	struct page *new;

	pte_fault_unlock(fault);
	new = wp_page_new(fault, old);
	if (new == NULL) {
		if (old != NULL)
			put_page(old);
		return VM_FAULT_OOM;
	}
	wp_page_munlock(fault, old);
	if (likely(pte_fault_lock(fault))) {
		wp_page_replace(fault, old, new);
		new = old; /* the mapping's reference goes */
		result = VM_FAULT_WRITE;
	} else {
		goal(FAULT_WP_COPY_RACE);
	}
	if (new != NULL)
		put_page(new);
	if (old != NULL)
		put_page(old);
	pte_fault_unlock(fault);
	return result;
}

/* ---- shared pages of files ------------------------------------------------------------------- */

/* The file does not want to know: it is written in place, and dirty. */
static uint32_t wp_page_dirty(struct pte_fault *fault, struct page *page)
{
	uint32_t result;

	get_page(page);
	result = wp_page_reuse(fault);
	wait_on_page_locked(page);
	set_page_dirty(page);
	put_page(page);
	return result;
}

/* Locks: the page table's, which is given back. Differs: file_update_time() has no file yet. */
static uint32_t wp_page_shared(struct pte_fault *fault, struct page *page)
{
	uint32_t result;

	if (fault->vma->vm_ops == NULL || fault->vma->vm_ops->page_mkwrite == 0)
		return wp_page_dirty(fault, page);
	get_page(page);
	pte_fault_unlock(fault);
	result = do_page_mkwrite(fault->vma, page, fault->address, page->index);
	if (result != 0) {
		put_page(page);
		return result & ~PAGE_MKWRITE_RETRY;
	}
	if (pte_fault_lock(fault)) {
		result = wp_page_reuse(fault);
		set_page_dirty(page);
	} else {
		pte_fault_unlock(fault);
	}
	unlock_page(page);
	put_page(page);
	return result;
}

/* ---- which of them --------------------------------------------------------------------------- */

/*
 * Lock @page; where that means to wait, without the lock of the page table.
 *
 * Ensures: false: the entry has changed meanwhile, and the page is not locked.
 */
static bool wp_page_lock(struct pte_fault *fault, struct page *page)
{
	bool same;

	if (likely(trylock_page(page)))
		return true;
	goal(FAULT_WP_LOCK_WAITED);
	get_page(page);
	pte_fault_unlock(fault);
	lock_page(page);
	same = pte_fault_lock(fault);
	if (!same) {
		goal(FAULT_WP_LOCK_RACE);
		unlock_page(page);
	}
	put_page(page);
	return same;
}

/* Is the anonymous @page, which is locked, ours alone? */
static bool reuse_swap_page(struct page *page)
{
	if (page_mapcount(page) > 1)
		return false;
	return !PageSwapCache(page) || hook_reuse_swap_page(page);
}

static uint32_t wp_page_anonymous(struct pte_fault *fault, struct page *page)
{
	bool reuse;

	if (!wp_page_lock(fault, page)) {
		pte_fault_unlock(fault);
		return 0;
	}
	reuse = reuse_swap_page(page);
	if (reuse)
		page_move_anon_rmap(page, fault->vma, fault->address);
	unlock_page(page);
	if (reuse)
		return wp_page_reuse(fault);
	get_page(page);
	return wp_page_copy(fault, page);
}

uint32_t do_wp_page(struct pte_fault *fault)
{
	struct page *old = vm_normal_page(fault->vma, fault->address, fault->orig);

	if (old == NULL)
		return vma_shared_writable(fault->vma) ? wp_page_reuse(fault)
						       : wp_page_copy(fault, NULL);
	if (PageAnon(old))
		return wp_page_anonymous(fault, old);
	if (unlikely(vma_shared_writable(fault->vma)))
		return wp_page_shared(fault, old);
	get_page(old);
	return wp_page_copy(fault, old);
}
