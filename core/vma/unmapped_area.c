/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The search for addresses: a hint first, then by the layout.
 *
 *   bottom up:  from free_area_cache towards TASK_SIZE; once more from TASK_UNMAPPED_BASE
 *   top down:   below free_area_cache; then from mmap_base towards 0; then bottom up
 *
 * free_area_cache is where the last search ended. cached_hole_size is the largest hole that the
 * search passed over, so that a request that is larger need not begin anew.
 *
 * As: mm/mmap.c of 2.6.34.
 */
#include "core/vma/vma_internal.h"

/* Is [addr, addr + len) free, inside the user half? */
static bool hint_fits(struct mm_struct *mm, vaddr_t addr, ulong_t len)
{
	const struct vm_area_struct *vma = find_vma(mm, addr);

	return TASK_SIZE - len >= addr && (vma == NULL || addr + len <= vma->vm_start);
}

/* @addr .. @vma is a hole that does not do. */
static void hole_passed(struct mm_struct *mm, vaddr_t addr, const struct vm_area_struct *vma)
{
	if (addr + mm->cached_hole_size < vma->vm_start)
		mm->cached_hole_size = vma->vm_start - addr;
}

/* ---- bottom up ------------------------------------------------------------------------------- */

/* Errors: -ENOMEM: no hole from @addr on. */
static ulong_t search_up(struct mm_struct *mm, vaddr_t addr, ulong_t len)
{
	const struct vm_area_struct *vma = find_vma(mm, addr);

	while (TASK_SIZE - len >= addr) {
		if (vma == NULL || addr + len <= vma->vm_start) {
			mm->free_area_cache = addr + len;
			return addr;
		}
		hole_passed(mm, addr, vma);
		addr = vma->vm_end;
		vma = vma->vm_next;
	}
	return (ulong_t)-ENOMEM;
}

static ulong_t from_the_bottom(struct mm_struct *mm, ulong_t len)
{
	mm->cached_hole_size = 0;
	return search_up(mm, TASK_UNMAPPED_BASE, len);
}

/* As: arch_get_unmapped_area(). */
static ulong_t area_bottom_up(struct mm_struct *mm, ulong_t len)
{
	vaddr_t start = mm->free_area_cache;
	ulong_t addr;

	if (len <= mm->cached_hole_size)
		return from_the_bottom(mm, len);
	addr = search_up(mm, start, len);
	if (!IS_ERR_VALUE(addr) || start == TASK_UNMAPPED_BASE)
		return addr;
	goal(VMA_SEARCH_AGAIN);
	return from_the_bottom(mm, len);
}

/* ---- top down -------------------------------------------------------------------------------- */

/* Right below @addr? Ensures: 0: no. */
static vaddr_t fits_below(struct mm_struct *mm, vaddr_t addr, ulong_t len)
{
	const struct vm_area_struct *vma;

	if (addr <= len)
		return 0;
	vma = find_vma(mm, addr - len);
	return vma == NULL || addr <= vma->vm_start ? addr - len : 0;
}

/* From mmap_base down. Errors: -ENOMEM: no hole. */
static ulong_t search_down(struct mm_struct *mm, ulong_t len)
{
	const struct vm_area_struct *vma;
	vaddr_t addr = mm->mmap_base - len;

	if (mm->mmap_base < len)
		return (ulong_t)-ENOMEM;
	do {
		vma = find_vma(mm, addr);
		if (vma == NULL || addr + len <= vma->vm_start)
			return addr;
		hole_passed(mm, addr, vma);
		addr = vma->vm_start - len;
	} while (len < vma->vm_start);
	return (ulong_t)-ENOMEM;
}

/* Large limits of the stack, or of what is asked for, leave no room below: above there may be. */
static ulong_t fall_back_bottom_up(struct mm_struct *mm, ulong_t len)
{
	ulong_t addr;

	goal(VMA_SEARCH_FALL_BACK);
	mm->cached_hole_size = ~0u;
	mm->free_area_cache = TASK_UNMAPPED_BASE;
	addr = area_bottom_up(mm, len);
	mm->free_area_cache = mm->mmap_base;
	mm->cached_hole_size = ~0u;
	return addr;
}

/* As: arch_get_unmapped_area_topdown(). */
static ulong_t area_top_down(struct mm_struct *mm, ulong_t len)
{
	ulong_t addr;

	if (len <= mm->cached_hole_size) {
		goal(VMA_SEARCH_HOLE_CACHED);
		mm->cached_hole_size = 0;
		mm->free_area_cache = mm->mmap_base;
	}
	addr = fits_below(mm, mm->free_area_cache, len);
	if (addr == 0)
		addr = search_down(mm, len);
	if (IS_ERR_VALUE(addr))
		return fall_back_bottom_up(mm, len);
	mm->free_area_cache = addr;
	return addr;
}

/* ---- the door -------------------------------------------------------------------------------- */

static ulong_t area_find(struct mm_struct *mm, vaddr_t addr, ulong_t len, ulong_t flags)
{
	if ((flags & MAP_FIXED) != 0)
		return addr;
	if (addr != 0) {
		addr = PAGE_ALIGN(addr);
		if (hint_fits(mm, addr, len))
			return addr;
		goal(VMA_HINT_TAKEN);
	}
	return mm->layout == MM_LAYOUT_TOP_DOWN ? area_top_down(mm, len) : area_bottom_up(mm, len);
}

ulong_t get_unmapped_area(struct file *file, vaddr_t addr, ulong_t len, ulong_t pgoff,
			  ulong_t flags)
{
	(void)file;
	(void)pgoff;
	if (len > TASK_SIZE)
		return (ulong_t)-ENOMEM;
	addr = area_find(current->mm, addr, len, flags);
	if (IS_ERR_VALUE(addr))
		return addr;
	if (addr > TASK_SIZE - len)
		return (ulong_t)-ENOMEM;
	if ((addr & ~PAGE_MASK) != 0)
		return (ulong_t)-EINVAL;
	return addr;
}

/* As: arch_unmap_area(), arch_unmap_area_topdown(). */
void mm_unmap_area(struct mm_struct *mm, vaddr_t addr)
{
	if (mm->layout == MM_LAYOUT_BOTTOM_UP) {
		if (addr >= TASK_UNMAPPED_BASE && addr < mm->free_area_cache) {
			mm->free_area_cache = addr;
			mm->cached_hole_size = ~0u;
		}
		return;
	}
	if (addr > mm->free_area_cache)
		mm->free_area_cache = addr;
	if (mm->free_area_cache > mm->mmap_base)
		mm->free_area_cache = mm->mmap_base;
}
