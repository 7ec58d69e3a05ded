/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * madvise(), area by area:
 *
 *   how it will be read, whether a child gets it: flags of the area, which is cut out for it
 *   MADV_DONTNEED: its pages go, and come back as zeros
 *   MADV_WILLNEED, MADV_REMOVE: for files
 *
 * As: mm/madvise.c of 2.6.34.
 */
#include "core/vma/area_calls.h"
#include "core/vma/memory.h"
#include "core/vma/page_protection.h"
#include "core/vma/vma_internal.h"

/* What an advice does to an area's flags: cleared, then set. */
struct advice_flags {
	uint32_t advice;
	ulong_t cleared, set;
};

static const struct advice_flags flag_advices[] = {
	{MADV_NORMAL, VM_RAND_READ | VM_SEQ_READ, 0},
	{MADV_SEQUENTIAL, VM_RAND_READ, VM_SEQ_READ},
	{MADV_RANDOM, VM_SEQ_READ, VM_RAND_READ},
	{MADV_DONTFORK, 0, VM_DONTCOPY},
	{MADV_DOFORK, VM_DONTCOPY, 0},
};

/* The row of an advice that changes flags. Ensures: NULL: it does not. */
static const struct advice_flags *flag_advice(ulong_t behavior)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(flag_advices); i++) {
		if (flag_advices[i].advice == behavior)
			return &flag_advices[i];
	}
	return NULL;
}

/* Advices that go to pages; those of KSM and of memory failure are configured out. */
static bool is_page_advice(ulong_t behavior)
{
	return behavior == MADV_REMOVE || behavior == MADV_WILLNEED || behavior == MADV_DONTNEED;
}

static int madvise_flags(struct vm_area_struct *vma, struct vm_area_struct **pprev, vaddr_t start,
			 vaddr_t end, const struct advice_flags *advice)
{
	ulong_t newflags = (vma->vm_flags & ~advice->cleared) | advice->set;

	if (advice->advice == MADV_DOFORK && (vma->vm_flags & VM_IO) != 0)
		return -EINVAL;
	if (newflags == vma->vm_flags) {
		*pprev = vma;
		return 0;
	}
	if (area_isolate(&vma, pprev, start, end, newflags) != 0) {
		goal(RANGE_MADVISE_NO_MEMORY);
		return -EAGAIN;
	}
	/* how it is read changes nothing for entries that are there */
	vma->vm_flags = newflags;
	return 0;
}

static int madvise_dontneed(struct vm_area_struct *vma, struct vm_area_struct **pprev,
			    vaddr_t start, vaddr_t end)
{
	*pprev = vma;
	if ((vma->vm_flags & (VM_LOCKED | VM_HUGETLB | VM_PFNMAP)) != 0)
		return -EINVAL;
	zap_page_range(vma, start, end - start, NULL);
	return 0;
}

/* Ensures: -EINVAL, always: no area has a file yet. */
static int madvise_remove(const struct vm_area_struct *vma, struct vm_area_struct **pprev)
{
	*pprev = NULL;
	BUG_ON(vma->vm_file != NULL);
	return -EINVAL;
}

/* Ensures: -EBADF, always: no area has a file yet. */
static int madvise_willneed(const struct vm_area_struct *vma)
{
	BUG_ON(vma->vm_file != NULL);
	return -EBADF;
}

static int madvise_vma(struct vm_area_struct *vma, struct vm_area_struct **pprev, vaddr_t start,
		       vaddr_t end, ulong_t behavior)
{
	switch (behavior) {
	case MADV_REMOVE:
		return madvise_remove(vma, pprev);
	case MADV_WILLNEED:
		return madvise_willneed(vma);
	case MADV_DONTNEED:
		return madvise_dontneed(vma, pprev, start, end);
	default:
		return madvise_flags(vma, pprev, start, end, flag_advice(behavior));
	}
}

/* Holes are passed over, and told in the end. */
static int advise_areas(vaddr_t start, vaddr_t end, ulong_t behavior)
{
	struct vm_area_struct *prev;
	struct vm_area_struct *vma = find_vma_prev(current->mm, start, &prev);
	int unmapped_error = 0;

	if (vma != NULL && start > vma->vm_start)
		prev = vma;
	for (; vma != NULL; vma = prev->vm_next) {
		int error;

		if (start < vma->vm_start) {
			unmapped_error = -ENOMEM;
			start = vma->vm_start;
			if (start >= end)
				return -ENOMEM;
		}
		error = madvise_vma(vma, &prev, start, min(vma->vm_end, end), behavior);
		if (error != 0)
			return error;
		start = prev->vm_end;
		if (start >= end)
			return unmapped_error;
	}
	return -ENOMEM;
}

/* The range is in order. Flags are changed under mmap_sem for writing, pages for reading. */
static int advise_range(vaddr_t start, vaddr_t end, ulong_t behavior)
{
	struct rw_semaphore *sem = &current->mm->mmap_sem;
	bool write = !is_page_advice(behavior);
	int error;

	if (write)
		down_write(sem);
	else
		down_read(sem);
	error = advise_areas(start, end, behavior);
	if (write)
		up_write(sem);
	else
		up_read(sem);
	return error;
}

/* Differs: the checks that need no areas come before mmap_sem; 2.6.34 makes them under it. */
int sys_madvise(vaddr_t start, ulong_t len_in, ulong_t behavior)
{
	ulong_t len = PAGE_ALIGN(len_in);

	if (!is_page_advice(behavior) && flag_advice(behavior) == NULL)
		return -EINVAL;
	if ((start & ~PAGE_MASK) != 0 || (len_in != 0 && len == 0) || start + len < start)
		return -EINVAL;
	return len == 0 ? 0 : advise_range(start, start + len, behavior);
}
