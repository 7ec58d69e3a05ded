/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mincore(): what of a range is in memory. As: mm/mincore.c of 2.6.34.
 */
#include "core/page/page_alloc.h"
#include "core/vma/area_calls.h"
#include "core/vma/fault_in.h"
#include "core/vma/memory.h"
#include "core/vma/vma_internal.h"

/*
 * Pages of [@addr, @end), all of one page table, a byte each. What was never there is not in
 * memory, what is swapped or a file's is where that room says: nowhere yet.
 */
static void mincore_pte_range(struct mm_struct *mm, pmd_t *pmdp, vaddr_t addr, vaddr_t end,
			      uint8_t *vec)
{
	spinlock_t *ptl;
	pte_t *ptep = pte_offset_map_lock(mm, pmdp, addr, &ptl);

	for (; addr != end; addr += PAGE_SIZE)
		*vec++ = pte_present(ptep_get(ptep++));
	pte_unmap_unlock(ptep - 1, ptl);
}

/*
 * At most @pages of the area at @addr. Ensures: pages told of, as many as one page table has.
 *
 * Locks: mmap_sem.   Errors: -ENOMEM: no area there.
 */
static int do_mincore(vaddr_t addr, ulong_t pages, uint8_t *vec)
{
	struct vm_area_struct *vma = find_vma(current->mm, addr);
	vaddr_t end;
	pmd_t *pmdp;

	if (vma == NULL || addr < vma->vm_start)
		return -ENOMEM;
	pages = min(pages, PTRS_PER_PTE - pte_index(addr));
	pages = min(pages, (vma->vm_end - addr) >> PAGE_SHIFT);
	end = addr + (pages << PAGE_SHIFT);
	pmdp = pmd_lookup(vma->vm_mm, addr);
	if (pmdp == NULL)
		memset(vec, 0, pages);
	else
		mincore_pte_range(vma->vm_mm, pmdp, addr, end, vec);
	return (int)pages;
}

/* @pages from @start on, by way of the page @buffer. */
static int mincore_range(vaddr_t start, ulong_t pages, vaddr_t vec, uint8_t *buffer)
{
	while (pages != 0) {
		int nr;

		down_read(&current->mm->mmap_sem);
		nr = do_mincore(start, min(pages, PAGE_SIZE), buffer);
		up_read(&current->mm->mmap_sem);
		if (nr < 0)
			return nr;
		goal_if((ulong_t)nr != pages, RANGE_MINCORE_PARTS);
		if (copy_to_user(vec, buffer, (ulong_t)nr) != 0)
			return -EFAULT;
		pages -= (ulong_t)nr;
		vec += (ulong_t)nr;
		start += (vaddr_t)nr << PAGE_SHIFT;
	}
	return 0;
}

int sys_mincore(vaddr_t start, ulong_t len, vaddr_t vec)
{
	ulong_t pages = (len >> PAGE_SHIFT) + ((len & ~PAGE_MASK) != 0);
	vaddr_t buffer;
	int error;

	if ((start & ~PAGE_MASK) != 0)
		return -EINVAL;
	if (!access_ok(start, len))
		return -ENOMEM;
	if (!access_ok(vec, pages))
		return -EFAULT;
	buffer = __get_free_page(GFP_USER);
	if (buffer == 0)
		return -EAGAIN;
	error = mincore_range(start, pages, vec, window_ptr(buffer));
	free_page(buffer);
	return error;
}
