/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The user's pages for the kernel: looked up, and faulted in where they are not there.
 *
 * As: follow_page(), get_user_pages(), make_pages_present() of mm/memory.c of 2.6.34.
 */
#include "core/fault/gup.h"

#include "core/fault/fault_internal.h"

/* ---- one page that is there ------------------------------------------------------------------ */

/* What a hole is for @flags. As: no_page_table of follow_page(). */
static struct page *follow_hole(const struct vm_area_struct *vma, uint32_t flags)
{
	if ((flags & FOLL_DUMP) != 0 && (vma->vm_ops == NULL || vma->vm_ops->fault == 0)) {
		goal(FAULT_DUMP_HOLE);
		return ERR_PTR(-EFAULT);
	}
	return NULL;
}

/*
 * As: mark_page_accessed() stands for pte_mkyoung(), which must not lose a Dirty that a CPU sets.
 */
static void page_touch(struct page *page, pte_t pte, uint32_t flags)
{
	if ((flags & FOLL_WRITE) != 0 && !pte_dirty(pte) && !PageDirty(page))
		set_page_dirty(page);
	mark_page_accessed(page);
}

/* The page of a present entry. Locks: the page table's. */
static struct page *follow_pte(struct vm_area_struct *vma, vaddr_t address, pte_t pte,
			       uint32_t flags)
{
	struct page *page;

	if ((flags & FOLL_WRITE) != 0 && !pte_write(pte))
		return NULL;
	page = vm_normal_page(vma, address, pte);
	if (unlikely(page == NULL)) {
		if ((flags & FOLL_DUMP) != 0 || !is_zero_pfn(pte_pfn(pte)))
			return ERR_PTR(-EFAULT);
		page = pte_page(pte);
	}
	if ((flags & FOLL_GET) != 0)
		get_page(page);
	if ((flags & FOLL_TOUCH) != 0)
		page_touch(page, pte, flags);
	return page;
}

struct page *follow_page(struct vm_area_struct *vma, vaddr_t address, uint32_t flags)
{
	pmd_t *pmd = pmd_lookup(vma->vm_mm, address);
	struct page *page = NULL;
	spinlock_t *ptl;
	pte_t *ptep, pte;

	if (pmd == NULL)
		return follow_hole(vma, flags);
	ptep = pte_offset_map_lock(vma->vm_mm, pmd, address, &ptl);
	pte = ptep_get(ptep);
	if (pte_present(pte))
		page = follow_pte(vma, address, pte, flags);
	pte_unmap_unlock(ptep, ptl);
	return pte_none(pte) ? follow_hole(vma, flags) : page;
}

/* ---- many, faulted in ------------------------------------------------------------------------ */

/* The area at @start, if @gup_flags may have its pages. As: the checks of __get_user_pages(). */
static struct vm_area_struct *gup_area(struct mm_struct *mm, vaddr_t start, uint32_t gup_flags)
{
	ulong_t wanted =
		(gup_flags & FOLL_WRITE) != 0 ? VM_WRITE | VM_MAYWRITE : VM_READ | VM_MAYREAD;
	struct vm_area_struct *vma = find_extend_vma(mm, start);

	wanted &= (gup_flags & FOLL_FORCE) != 0 ? VM_MAYREAD | VM_MAYWRITE : VM_READ | VM_WRITE;
	if (vma == NULL || (vma->vm_flags & (VM_IO | VM_PFNMAP)) != 0)
		return NULL;
	return (vma->vm_flags & wanted) != 0 ? vma : NULL;
}

static void count_fault(struct task_struct *tsk, uint32_t result)
{
	if ((result & VM_FAULT_MAJOR) != 0)
		tsk->maj_flt++;
	else
		tsk->min_flt++;
}

/*
 * Fault in the page at @start for *@foll_flags, once. Errors: as __get_user_pages().
 *
 * A forced write to what may not be written makes a copy that still may not: from then on any page
 * that is there will do.
 */
static int faultin_page(struct task_struct *tsk, struct vm_area_struct *vma, vaddr_t start,
			uint32_t *foll_flags)
{
	bool write = (*foll_flags & FOLL_WRITE) != 0;
	uint32_t result = handle_mm_fault(vma->vm_mm, vma, start, write ? FAULT_FLAG_WRITE : 0);

	if ((result & VM_FAULT_ERROR) != 0)
		return (result & VM_FAULT_OOM) != 0 ? -ENOMEM : -EFAULT;
	count_fault(tsk, result);
	if ((result & VM_FAULT_WRITE) != 0) {
		goal(FAULT_GUP_COW);
		if ((vma->vm_flags & VM_WRITE) == 0) {
			goal(FAULT_GUP_FORCED);
			*foll_flags &= ~FOLL_WRITE;
		}
	}
	cond_resched();
	return 0;
}

/* The page at @start of @vma. Errors: ERR_PTR() of what __get_user_pages() answers. */
static struct page *gup_page(struct task_struct *tsk, struct vm_area_struct *vma, vaddr_t start,
			     uint32_t foll_flags)
{
	struct page *page;

	if (unlikely(fatal_signal_pending(current))) {
		goal(FAULT_GUP_KILLED);
		return ERR_PTR(-ERESTARTSYS);
	}
	cond_resched();
	while ((page = follow_page(vma, start, foll_flags)) == NULL) {
		int error = faultin_page(tsk, vma, start, &foll_flags);

		if (error != 0)
			return ERR_PTR(error);
	}
	return page;
}

int __get_user_pages(struct task_struct *tsk, struct mm_struct *mm, vaddr_t start, int nr_pages,
		     uint32_t gup_flags, struct page **pages, struct vm_area_struct **vmas)
{
	struct vm_area_struct *vma = NULL;
	int i = 0;

	VM_BUG_ON((pages != NULL) != ((gup_flags & FOLL_GET) != 0));
	for (; i < nr_pages; i++, start += PAGE_SIZE) {
		struct page *page;

		if (vma == NULL || start >= vma->vm_end)
			vma = gup_area(mm, start, gup_flags);
		if (vma == NULL)
			return i > 0 ? i : -EFAULT;
		page = gup_page(tsk, vma, start, gup_flags);
		if (IS_ERR(page))
			return i > 0 ? i : PTR_ERR(page);
		if (pages != NULL)
			pages[i] = page;
		if (vmas != NULL)
			vmas[i] = vma;
	}
	return i;
}

int get_user_pages(struct task_struct *tsk, struct mm_struct *mm, vaddr_t start, int nr_pages,
		   bool write, bool force, struct page **pages, struct vm_area_struct **vmas)
{
	uint32_t flags = FOLL_TOUCH;

	if (pages != NULL)
		flags |= FOLL_GET;
	if (write)
		flags |= FOLL_WRITE;
	if (force)
		flags |= FOLL_FORCE;
	return __get_user_pages(tsk, mm, start, nr_pages, flags, pages, vmas);
}

int make_pages_present(vaddr_t addr, vaddr_t end)
{
	struct vm_area_struct *vma = find_vma(current->mm, addr);
	int pages, present;

	if (vma == NULL)
		return -ENOMEM;
	BUG_ON(addr >= end);
	BUG_ON(end > vma->vm_end);
	pages = (int)((PAGE_ALIGN(end) - (addr & PAGE_MASK)) >> PAGE_SHIFT);
	present = get_user_pages(current, current->mm, addr, pages, (vma->vm_flags & VM_WRITE) != 0,
				 false, NULL, NULL);
	if (present < 0)
		return present;
	return present == pages ? 0 : -EFAULT;
}

struct page *get_dump_page(vaddr_t addr)
{
	struct page *page;

	if (__get_user_pages(current, current->mm, addr, 1, FOLL_FORCE | FOLL_DUMP | FOLL_GET,
			     &page, NULL) < 1)
		return NULL;
	return page;
}
