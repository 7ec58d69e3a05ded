/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The end of the data segment: anonymous memory from start_brk up to brk.
 *
 * As:      sys_brk() and do_brk() of 2.6.34, without CONFIG_COMPAT_BRK.
 */
#include "core/vma/mlock.h"
#include "core/vma/vma_internal.h"

/* Errors: -ENOMEM: too much address space, too many areas, too much promised. */
static int brk_charge(const struct mm_struct *mm, ulong_t pages)
{
	if (!may_expand_vm(mm, pages))
		return -ENOMEM;
	if (mm->map_count > vma_vars->max_map_count) {
		goal(VMA_BRK_TOO_MANY);
		return -ENOMEM;
	}
	return vm_enough_memory((slong_t)pages);
}

/* Joined to a neighbour, or an area of its own. Errors: NULL: no memory. */
static struct vm_area_struct *brk_area(struct mm_struct *mm, const struct vma_place *place,
				       vaddr_t addr, ulong_t len, ulong_t flags)
{
	ulong_t pgoff = addr >> PAGE_SHIFT;
	struct vm_area_struct *vma =
		vma_merge(mm, place->prev, addr, addr + len, flags, NULL, NULL, pgoff);

	if (vma != NULL) {
		goal(VMA_BRK_MERGED);
		return vma;
	}
	vma = vma_new(mm, addr, len, flags, pgoff);
	if (vma != NULL)
		vma_link(mm, vma, place);
	return vma;
}

/* Before anything changes. Errors: an error as an address. */
static ulong_t brk_check(const struct mm_struct *mm, vaddr_t addr, ulong_t len)
{
	ulong_t error = (ulong_t)mmap_addr_allowed(addr);

	if (error != 0)
		return error;
	error = get_unmapped_area(NULL, addr, len, 0, MAP_FIXED);
	if ((error & ~PAGE_MASK) != 0)
		return error;
	if ((mm->def_flags & VM_LOCKED) != 0 && !mlock_limit_allows(mm, len >> PAGE_SHIFT))
		return (ulong_t)-EAGAIN;
	return 0;
}

ulong_t do_brk(vaddr_t addr, ulong_t len)
{
	struct mm_struct *mm = current->mm;
	ulong_t flags = VM_DATA_DEFAULT_FLAGS | VM_ACCOUNT | mm->def_flags, error, pages;
	struct vm_area_struct *vma;
	struct vma_place place;

	len = PAGE_ALIGN(len);
	if (len == 0)
		return addr;
	pages = len >> PAGE_SHIFT;
	error = brk_check(mm, addr, len);
	if (error != 0)
		return error;
	if (vma_make_room(mm, addr, len, &place) != 0 || brk_charge(mm, pages) != 0)
		return (ulong_t)-ENOMEM;
	vma = brk_area(mm, &place, addr, len, flags);
	if (vma == NULL) {
		vm_unacct_memory((slong_t)pages);
		return (ulong_t)-ENOMEM;
	}
	mm->total_vm += pages;
	if ((flags & VM_LOCKED) != 0 && mlock_vma_pages_range(vma, addr, addr + len) == 0)
		mm->locked_vm += pages;
	return addr;
}

/* Are brk's memory and the data segment within the limit? */
static bool data_limit_allows(const struct mm_struct *mm, vaddr_t brk)
{
	ulong_t limit = rlimit(RLIMIT_DATA);

	return limit == RLIM_INFINITY ||
	       (brk - mm->start_brk) + (mm->end_data - mm->start_data) <= limit;
}

/* From @oldbrk to @newbrk, page aligned. Ensures: could it be done? */
static bool brk_grow(struct mm_struct *mm, vaddr_t oldbrk, vaddr_t newbrk)
{
	if (find_vma_intersection(mm, oldbrk, newbrk + PAGE_SIZE) != NULL) {
		goal(VMA_BRK_MEETS_NEIGHBOUR);
		return false;
	}
	return do_brk(oldbrk, newbrk - oldbrk) == oldbrk;
}

/* Locks: mmap_sem for writing. */
static bool brk_move(struct mm_struct *mm, vaddr_t brk)
{
	vaddr_t newbrk = PAGE_ALIGN(brk), oldbrk = PAGE_ALIGN(mm->brk);

	if (brk < mm->start_brk)
		return false;
	if (!data_limit_allows(mm, brk)) {
		goal(VMA_BRK_LIMIT);
		return false;
	}
	if (oldbrk == newbrk)
		return true;
	if (brk <= mm->brk) {
		goal(VMA_BRK_SHRUNK);
		return do_munmap(mm, newbrk, oldbrk - newbrk) == 0;
	}
	return brk_grow(mm, oldbrk, newbrk);
}

vaddr_t sys_brk(vaddr_t brk)
{
	struct mm_struct *mm = current->mm;
	vaddr_t now;

	down_write(&mm->mmap_sem);
	if (brk_move(mm, brk))
		mm->brk = brk;
	now = mm->brk;
	up_write(&mm->mmap_sem);
	return now;
}
