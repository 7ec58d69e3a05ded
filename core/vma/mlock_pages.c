/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages of locked areas.
 *
 *   page --lock_page(), mlock_vma_page()--> PG_mlocked
 *   PG_mlocked --munlock_vma_page()--> not, unless another locked area maps it
 *   PG_mlocked --freed--> not: the allocator counts it down
 *
 * As: mm/mlock.c, try_to_munlock() of mm/rmap.c of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/page/page_alloc.h"
#include "core/page/page_wait.h"
#include "core/page/vmstat.h"
#include "core/vma/fault_in.h"
#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/mlock_internal.h"
#include "core/vma/rmap.h"
#include "core/vma/vma_internal.h"

#define MLOCK_BATCH 16

/* ---- one page -------------------------------------------------------------------------------- */

void mlock_vma_page(struct page *page)
{
	BUG_ON(!PageLocked(page));
	if (!TestSetPageMlocked(page))
		inc_zone_page_state(page, NR_MLOCK);
}

/* As: clear_page_mlock() of 2.6.34: of a page that was truncated nothing is counted any more. */
void clear_page_mlock(struct page *page)
{
	if (!TestClearPageMlocked(page))
		return;
	VM_BUG_ON(!PageLocked(page));
	if (page->mapping != NULL)
		dec_zone_page_state(page, NR_MLOCK);
}

void mlocked_vma_newpage(const struct vm_area_struct *vma, struct page *page)
{
	if (likely((vma->vm_flags & (VM_LOCKED | VM_SPECIAL)) != VM_LOCKED))
		return;
	if (!TestSetPageMlocked(page))
		inc_zone_page_state(page, NR_MLOCK);
}

/*
 * Does the locked area @vma map @page? Its space may be changed meanwhile: then nobody says so.
 *
 * As: try_to_unmap_one() for munlock().
 */
static bool mapped_locked(const struct page *page, struct vm_area_struct *vma)
{
	bool locked;

	if (!page_mapped_in_vma(page, vma))
		return false;
	if (!down_read_trylock(&vma->vm_mm->mmap_sem)) {
		goal(RANGE_MUNLOCK_BUSY);
		return false;
	}
	locked = (vma->vm_flags & VM_LOCKED) != 0;
	up_read(&vma->vm_mm->mmap_sem);
	return locked;
}

/* Mark @page again if another locked area maps it. */
static void try_to_munlock(struct page *page)
{
	struct anon_vma *anon_vma = page_lock_anon_vma(page);
	struct anon_vma_chain *avc;

	if (anon_vma == NULL)
		return;
	list_for_each_entry (avc, &anon_vma->head, same_anon_vma) {
		if (mapped_locked(page, avc->vma)) {
			goal(RANGE_MUNLOCK_STAYS);
			mlock_vma_page(page);
			break;
		}
	}
	page_unlock_anon_vma(anon_vma);
}

/* Differs: no list has the page, so it is not isolated first. */
void munlock_vma_page(struct page *page)
{
	BUG_ON(!PageLocked(page));
	if (!TestClearPageMlocked(page))
		return;
	dec_zone_page_state(page, NR_MLOCK);
	if (page_mapcount(page) > 1)
		try_to_munlock(page);
}

/* ---- the pages of an area -------------------------------------------------------------------- */

/* The zero page has no mapping, and needs no mark. */
static void mlock_got_page(struct page *page)
{
	if (page->mapping != NULL) {
		lock_page(page);
		mlock_vma_page(page);
		unlock_page(page);
	}
	put_page(page);
}

int mlock_pages(struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	uint32_t gup_flags = FOLL_TOUCH | FOLL_GET;

	VM_BUG_ON(start < vma->vm_start || end > vma->vm_end);
	if ((vma->vm_flags & VM_WRITE) != 0)
		gup_flags |= FOLL_WRITE;
	if (start != end && stack_guard_page(vma, start))
		start += PAGE_SIZE;
	while (start != end) {
		struct page *pages[MLOCK_BATCH];
		int nr = (int)min_t(ulong_t, (end - start) >> PAGE_SHIFT, MLOCK_BATCH);

		cond_resched();
		nr = __get_user_pages(current, vma->vm_mm, start, nr, gup_flags, pages, NULL);
		if (nr < 0)
			return nr;
		for (int i = 0; i < nr; i++)
			mlock_got_page(pages[i]);
		start += (vaddr_t)nr << PAGE_SHIFT;
	}
	return 0;
}

void pages_present_try(vaddr_t start, vaddr_t end)
{
	int error = make_pages_present(start, end);

	goal_if(error != 0, RANGE_MLOCK_NOT_PRESENT);
}

int mlock_vma_pages_range(struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	BUG_ON((vma->vm_flags & VM_LOCKED) == 0);
	if ((vma->vm_flags & (VM_IO | VM_PFNMAP | VM_DONTEXPAND | VM_RESERVED)) == 0) {
		int error = mlock_pages(vma, start, end);

		goal_if(error != 0, RANGE_MLOCK_NOT_PRESENT);
		return 0;
	}
	if ((vma->vm_flags & (VM_IO | VM_PFNMAP)) == 0)
		pages_present_try(start, end);
	vma->vm_flags &= ~(ulong_t)VM_LOCKED;
	return (int)((end - start) >> PAGE_SHIFT);
}

/* FOLL_DUMP leaves out the zero page, which nobody marked. */
static void munlock_page_at(struct vm_area_struct *vma, vaddr_t address)
{
	struct page *page = follow_page(vma, address, FOLL_GET | FOLL_DUMP);

	if (page == NULL || IS_ERR(page))
		return;
	lock_page(page);
	munlock_vma_page(page);
	unlock_page(page);
	put_page(page);
}

void munlock_vma_pages_range(struct vm_area_struct *vma, vaddr_t start, vaddr_t end)
{
	vma->vm_flags &= ~(ulong_t)VM_LOCKED;
	for (vaddr_t address = start; address < end; address += PAGE_SIZE) {
		munlock_page_at(vma, address);
		cond_resched();
	}
}

void munlock_vma_pages_all(struct vm_area_struct *vma)
{
	munlock_vma_pages_range(vma, vma->vm_start, vma->vm_end);
}
