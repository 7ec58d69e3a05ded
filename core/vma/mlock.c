/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mlock(), munlock(), mlockall(), munlockall().
 *
 *   area by area: cut out, flags changed, locked_vm counted --> pages faulted in and marked, or
 *   unmarked (mlock_pages.c)
 *
 * As: mm/mlock.c of 2.6.34.
 */
#include "core/vma/mlock.h"
#include "core/vma/area_calls.h"
#include "core/vma/fault_in.h"
#include "core/vma/mlock_internal.h"
#include "core/vma/page_protection.h"
#include "core/vma/vma_internal.h"

/* What a fault in says, as POSIX wants mlock() to. */
static int mlock_posix_error(int error)
{
	if (error == -EFAULT)
		return -ENOMEM;
	return error == -ENOMEM ? -EAGAIN : error;
}

/* The area has its new flags: count it, and see to its pages. */
static int mlock_area(struct vm_area_struct *vma, vaddr_t start, vaddr_t end, ulong_t newflags)
{
	ulong_t nr_pages = (end - start) >> PAGE_SHIFT;

	if ((newflags & VM_LOCKED) == 0) {
		vma->vm_mm->locked_vm -= nr_pages;
		munlock_vma_pages_range(vma, start, end);
		return 0;
	}
	vma->vm_mm->locked_vm += nr_pages;
	vma->vm_flags = newflags;
	return mlock_posix_error(mlock_pages(vma, start, end));
}

/*
 * Lock or unlock a part of @vma, as @newflags have VM_LOCKED. Areas of devices and of the kernel's
 * pages are passed over.
 *
 * Ensures: *pprev is the area that has it now.
 */
static int mlock_fixup(struct vm_area_struct *vma, struct vm_area_struct **pprev, vaddr_t start,
		       vaddr_t end, ulong_t newflags)
{
	int error;

	if (newflags == vma->vm_flags || (vma->vm_flags & (VM_IO | VM_PFNMAP)) != 0) {
		*pprev = vma;
		return 0;
	}
	if ((vma->vm_flags & (VM_DONTEXPAND | VM_RESERVED)) != 0) {
		if ((newflags & VM_LOCKED) != 0)
			pages_present_try(start, end);
		*pprev = vma;
		return 0;
	}
	error = area_isolate(&vma, pprev, start, end, newflags);
	return error != 0 ? error : mlock_area(vma, start, end, newflags);
}

/* All areas of [@start, @end), the first of which is @vma, with @prev before @start. */
static int mlock_areas(struct vm_area_struct *vma, struct vm_area_struct *prev, vaddr_t start,
		       vaddr_t end, ulong_t locked)
{
	for (;;) {
		ulong_t newflags = (vma->vm_flags & ~(ulong_t)VM_LOCKED) | locked;
		vaddr_t part_end = min(vma->vm_end, end);
		int error = mlock_fixup(vma, &prev, start, part_end, newflags);

		if (error != 0)
			return error;
		start = max(part_end, prev->vm_end);
		if (start >= end)
			return 0;
		vma = prev->vm_next;
		if (vma == NULL || vma->vm_start != start)
			return -ENOMEM;
	}
}

/* Lock (@locked VM_LOCKED) or unlock (0) a range that begins on a page. */
static int do_mlock(vaddr_t start, ulong_t len, ulong_t locked)
{
	vaddr_t end = start + len;
	struct vm_area_struct *vma, *prev;

	if (end < start)
		return -EINVAL;
	if (end == start)
		return 0;
	vma = find_vma_prev(current->mm, start, &prev);
	if (vma == NULL || vma->vm_start > start)
		return -ENOMEM;
	if (start > vma->vm_start)
		prev = vma;
	return mlock_areas(vma, prev, start, end, locked);
}

/* Bytes of the pages that [@start, @start + @len) touches; wraps to 0 with the sum. */
static ulong_t touched_len(vaddr_t start, ulong_t len)
{
	return PAGE_ALIGN(len + (start & ~PAGE_MASK));
}

int sys_mlock(vaddr_t start, ulong_t len)
{
	struct mm_struct *mm = current->mm;
	int error = -ENOMEM;

	if (!can_do_mlock())
		return -EPERM;
	down_write(&mm->mmap_sem);
	len = touched_len(start, len);
	if (mlock_limit_allows(mm, len >> PAGE_SHIFT))
		error = do_mlock(start & PAGE_MASK, len, VM_LOCKED);
	up_write(&mm->mmap_sem);
	return error;
}

int sys_munlock(vaddr_t start, ulong_t len)
{
	struct mm_struct *mm = current->mm;
	int error;

	down_write(&mm->mmap_sem);
	error = do_mlock(start & PAGE_MASK, touched_len(start, len), 0);
	up_write(&mm->mmap_sem);
	return error;
}

/* As: do_mlockall(). What is wrong with one area does not keep the others from being locked. */
static void mlock_all(ulong_t flags)
{
	struct mm_struct *mm = current->mm;
	ulong_t locked = (flags & MCL_CURRENT) != 0 ? VM_LOCKED : 0;
	struct vm_area_struct *prev = NULL;

	mm->def_flags = (flags & MCL_FUTURE) != 0 ? VM_LOCKED : 0;
	if (flags == MCL_FUTURE)
		return;
	for (struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = prev->vm_next) {
		ulong_t newflags = (vma->vm_flags & ~(ulong_t)VM_LOCKED) | locked;
		int error = mlock_fixup(vma, &prev, vma->vm_start, vma->vm_end, newflags);

		goal_if(error != 0, RANGE_MLOCKALL_IGNORED);
	}
}

int sys_mlockall(ulong_t flags)
{
	struct mm_struct *mm = current->mm;
	int error = -ENOMEM;

	if (flags == 0 || (flags & ~(ulong_t)(MCL_CURRENT | MCL_FUTURE)) != 0)
		return -EINVAL;
	if (!can_do_mlock())
		return -EPERM;
	down_write(&mm->mmap_sem);
	if ((flags & MCL_CURRENT) == 0 || mm->total_vm <= rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT ||
	    capable(CAP_IPC_LOCK)) {
		mlock_all(flags);
		error = 0;
	}
	up_write(&mm->mmap_sem);
	return error;
}

int sys_munlockall(void)
{
	down_write(&current->mm->mmap_sem);
	mlock_all(0);
	up_write(&current->mm->mmap_sem);
	return 0;
}
