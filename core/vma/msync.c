/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * msync() and remap_file_pages(), as far as they go where no files are mapped.
 *
 * As: mm/msync.c, mm/fremap.c of 2.6.34.
 */
#include "core/vma/area_calls.h"
#include "core/vma/memory.h"

/* Holes are passed over, and told in the end. Locks: mmap_sem. */
static int sync_areas(vaddr_t start, vaddr_t end, ulong_t flags)
{
	struct vm_area_struct *vma = find_vma(current->mm, start);
	int unmapped_error = 0;

	for (; vma != NULL; vma = vma->vm_next) {
		if (start < vma->vm_start) {
			if (vma->vm_start >= end)
				return -ENOMEM;
			unmapped_error = -ENOMEM;
		}
		if ((flags & MS_INVALIDATE) != 0 && (vma->vm_flags & VM_LOCKED) != 0)
			return -EBUSY;
		BUG_ON(vma->vm_file != NULL);
		start = vma->vm_end;
		if (start >= end)
			return unmapped_error;
	}
	return -ENOMEM;
}

int sys_msync(vaddr_t start, ulong_t len, ulong_t flags)
{
	int error;

	if ((flags & ~(ulong_t)(MS_ASYNC | MS_INVALIDATE | MS_SYNC)) != 0)
		return -EINVAL;
	if ((start & ~PAGE_MASK) != 0 || ((flags & MS_ASYNC) != 0 && (flags & MS_SYNC) != 0))
		return -EINVAL;
	len = PAGE_ALIGN(len);
	if (start + len < start)
		return -ENOMEM;
	if (len == 0)
		return 0;
	down_read(&current->mm->mmap_sem);
	error = sync_areas(start, start + len, flags);
	up_read(&current->mm->mmap_sem);
	return error;
}

/* Can an entry hold the offsets from @pgoff on? */
static bool offsets_fit(ulong_t pgoff, ulong_t size)
{
	ulong_t end = pgoff + (size >> PAGE_SHIFT);

	return end >> (PTE_FILE_MAX_BITS - 1) <= 1; /* in two steps: there may be 32 */
}

/* No area is shared yet. */
int sys_remap_file_pages(vaddr_t start, ulong_t size, ulong_t prot, ulong_t pgoff, ulong_t flags)
{
	const struct vm_area_struct *vma;

	(void)flags;
	start &= PAGE_MASK;
	size &= PAGE_MASK;
	if (prot != 0 || start + size <= start || !offsets_fit(pgoff, size))
		return -EINVAL;
	down_read(&current->mm->mmap_sem);
	vma = find_vma(current->mm, start);
	BUG_ON(vma != NULL && (vma->vm_flags & VM_SHARED) != 0);
	up_read(&current->mm->mmap_sem);
	return -EINVAL;
}
