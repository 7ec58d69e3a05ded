/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mremap().
 *
 *   shrink:            what is behind is unmapped
 *   grow, room behind: the area's end moves
 *   grow, no room:     MREMAP_MAYMOVE: a copy of the area elsewhere, entries moved, old one
 * unmapped
 *   MREMAP_FIXED:      what is there is unmapped, what is too long is; then moved as above
 *
 * As: mm/mremap.c of 2.6.34.
 */
#include "core/vma/area_calls.h"
#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/move_tables.h"
#include "core/vma/vma_internal.h"

/* What is to move: from where to where. */
struct remap {
	vaddr_t old_addr;
	ulong_t old_len;
	vaddr_t new_addr;
	ulong_t new_len;
};

/* ---- moving ---------------------------------------------------------------------------------- */

/*
 * The old range is unmapped, whose promise of memory went over to the new area: it is concealed
 * meanwhile. @vma may be left with one or two pieces that need theirs again.
 */
static void unmap_moved(struct vm_area_struct *vma, vaddr_t addr, ulong_t len, bool accounted)
{
	struct mm_struct *mm = vma->vm_mm;
	ulong_t excess = 0;
	bool split = false;

	if (accounted) {
		vma->vm_flags &= ~(ulong_t)VM_ACCOUNT;
		excess = vma->vm_end - vma->vm_start - len;
		split = addr > vma->vm_start && addr + len < vma->vm_end;
	}
	if (do_munmap(mm, addr, len) < 0) {
		/* no memory to split it: then the counts at least are right */
		goal(RANGE_MREMAP_UNMAP_NO_MEMORY);
		vm_unacct_memory((slong_t)(excess >> PAGE_SHIFT));
		excess = 0;
	}
	if (excess != 0) {
		vma->vm_flags |= VM_ACCOUNT;
		goal_if(split, RANGE_MREMAP_MIDDLE);
		if (split)
			vma->vm_next->vm_flags |= VM_ACCOUNT;
	}
}

/*
 * The new area has as many locked pages as it has pages; those that were not there before come.
 *
 * Differs: the area is looked up again. The new one may have been part of the old one, which was
 *          cut since: 2.6.34 goes on with the lower piece, and ends at a VM_BUG_ON.
 */
static void lock_moved(struct mm_struct *mm, const struct remap *remap)
{
	mm->locked_vm += remap->new_len >> PAGE_SHIFT;
	if (remap->new_len > remap->old_len)
		mlock_vma_pages_range(find_vma(mm, remap->new_addr),
				      remap->new_addr + remap->old_len,
				      remap->new_addr + remap->new_len);
}

/*
 * Move as @remap says. total_vm is too high for a moment, which is no new peak.
 *
 * Ensures: the new address; -ENOMEM: all is where it was.
 */
static ulong_t move_vma(struct vm_area_struct *vma, struct remap remap)
{
	struct mm_struct *mm = vma->vm_mm;
	ulong_t vm_flags = vma->vm_flags;
	ulong_t new_pgoff = vma->vm_pgoff + ((remap.old_addr - vma->vm_start) >> PAGE_SHIFT);
	ulong_t hiwater_vm, moved;
	struct vm_area_struct *new_vma;

	if (mm->map_count >= vma_vars->max_map_count - 3)
		return (ulong_t)-ENOMEM;
	new_vma = copy_vma(&vma, remap.new_addr, remap.new_len, new_pgoff);
	if (new_vma == NULL) {
		goal(RANGE_MREMAP_NO_MEMORY);
		return (ulong_t)-ENOMEM;
	}
	moved = move_page_tables(vma, remap.old_addr, new_vma, remap.new_addr, remap.old_len);
	if (moved < remap.old_len) {
		/* the old tables are still there, so this cannot fail; the new area goes instead */
		move_page_tables(new_vma, remap.new_addr, vma, remap.old_addr, moved);
		vma = new_vma;
		remap = (struct remap){remap.new_addr, remap.new_len, (vaddr_t)-ENOMEM,
				       remap.new_len};
	}
	hiwater_vm = mm->hiwater_vm;
	mm->total_vm += remap.new_len >> PAGE_SHIFT;
	vm_stat_account(mm, vma->vm_flags, vma->vm_file, (slong_t)(remap.new_len >> PAGE_SHIFT));
	unmap_moved(vma, remap.old_addr, remap.old_len, (vm_flags & VM_ACCOUNT) != 0);
	mm->hiwater_vm = hiwater_vm;
	if ((vm_flags & VM_LOCKED) != 0)
		lock_moved(mm, &remap);
	return remap.new_addr;
}

/* ---- may it grow? ---------------------------------------------------------------------------- */

static int resize_allowed(const struct vm_area_struct *vma, slong_t grown)
{
	struct mm_struct *mm = vma->vm_mm;

	if ((vma->vm_flags & (VM_DONTEXPAND | VM_PFNMAP)) != 0 && grown > 0)
		return -EFAULT;
	if ((vma->vm_flags & VM_LOCKED) != 0) {
		ulong_t locked = (mm->locked_vm << PAGE_SHIFT) + ((ulong_t)grown << PAGE_SHIFT);

		if (locked > rlimit(RLIMIT_MEMLOCK) && !capable(CAP_IPC_LOCK))
			return -EAGAIN;
	}
	return may_expand_vm(mm, (ulong_t)grown) ? 0 : -ENOMEM;
}

/*
 * The area of [addr, addr + old_len), which may become new_len long; *charged pages were promised
 * for that.
 *
 * Errors: -EFAULT: not in one area, or it may not grow, or too much is committed; -EAGAIN: locked
 *         memory; -ENOMEM: the space's limit.
 */
static int vma_to_resize(const struct remap *remap, struct vm_area_struct **vmap, slong_t *charged)
{
	struct vm_area_struct *vma = find_vma(current->mm, remap->old_addr);
	slong_t grown = (slong_t)((remap->new_len - remap->old_len) >> PAGE_SHIFT);
	int error;

	if (vma == NULL || vma->vm_start > remap->old_addr)
		return -EFAULT;
	if (remap->old_len > vma->vm_end - remap->old_addr)
		return -EFAULT;
	error = resize_allowed(vma, grown);
	if (error != 0)
		return error;
	if ((vma->vm_flags & VM_ACCOUNT) != 0) {
		if (vm_enough_memory(grown) != 0)
			return -EFAULT;
		*charged = grown;
	}
	*vmap = vma;
	return 0;
}

/* Is there room for @delta bytes behind @vma? */
static bool vma_expandable(struct vm_area_struct *vma, ulong_t delta)
{
	vaddr_t end = vma->vm_end + delta;

	if (end < vma->vm_end)
		return false;
	if (vma->vm_next != NULL && vma->vm_next->vm_start < end)
		return false;
	return !IS_ERR_VALUE(
		get_unmapped_area(NULL, vma->vm_start, end - vma->vm_start, 0, MAP_FIXED));
}

/* As: the part of do_mremap() that grows an area in place. */
static ulong_t grow_in_place(struct vm_area_struct *vma, const struct remap *remap)
{
	struct mm_struct *mm = vma->vm_mm;
	vaddr_t end = remap->old_addr + remap->new_len;
	ulong_t pages = (remap->new_len - remap->old_len) >> PAGE_SHIFT;

	int error = vma_adjust(vma, vma->vm_start, end, vma->vm_pgoff, NULL);

	goal(RANGE_MREMAP_IN_PLACE);
	BUG_ON(error != 0); /* nobody else's bounds move, so it needs no memory */
	mm->total_vm += pages;
	vm_stat_account(mm, vma->vm_flags, vma->vm_file, (slong_t)pages);
	if ((vma->vm_flags & VM_LOCKED) != 0) {
		mm->locked_vm += pages;
		mlock_vma_pages_range(vma, remap->old_addr + remap->old_len, end);
	}
	return remap->old_addr;
}

/* ---- the call -------------------------------------------------------------------------------- */

/* Addresses for the moved area: at remap->new_addr with MAP_FIXED, else anywhere. */
static ulong_t find_new_place(const struct vm_area_struct *vma, const struct remap *remap,
			      ulong_t map_flags)
{
	ulong_t pgoff = vma->vm_pgoff + ((remap->old_addr - vma->vm_start) >> PAGE_SHIFT);

	if ((vma->vm_flags & VM_MAYSHARE) != 0)
		map_flags |= MAP_SHARED;
	return get_unmapped_area(vma->vm_file, remap->new_addr, remap->new_len, pgoff, map_flags);
}

/* Do [a, a + a_len) and [b, b + b_len) have something in common? As 2.6.34 asks, sums may wrap. */
static bool ranges_overlap(const struct remap *remap)
{
	if (remap->new_addr <= remap->old_addr &&
	    remap->new_addr + remap->new_len > remap->old_addr)
		return true;
	return remap->old_addr <= remap->new_addr &&
	       remap->old_addr + remap->old_len > remap->new_addr;
}

/* Unmap the end that is not wanted. */
static int cut_off(struct remap *remap)
{
	int error = do_munmap(current->mm, remap->old_addr + remap->new_len,
			      remap->old_len - remap->new_len);

	if (error != 0 && remap->old_len != remap->new_len)
		return error;
	remap->old_len = remap->new_len;
	return 0;
}

static int target_allowed(const struct remap *remap)
{
	if ((remap->new_addr & ~PAGE_MASK) != 0)
		return -EINVAL;
	if (remap->new_len > TASK_SIZE || remap->new_addr > TASK_SIZE - remap->new_len)
		return -EINVAL;
	if (ranges_overlap(remap))
		return -EINVAL;
	return mmap_addr_allowed(remap->new_addr);
}

/* As: mremap_to(). */
static ulong_t remap_fixed(struct remap remap)
{
	struct vm_area_struct *vma;
	slong_t charged = 0;
	ulong_t answer;
	int error = target_allowed(&remap);

	if (error == 0)
		error = do_munmap(current->mm, remap.new_addr, remap.new_len);
	if (error == 0 && remap.old_len >= remap.new_len)
		error = cut_off(&remap);
	if (error == 0)
		error = vma_to_resize(&remap, &vma, &charged);
	if (error != 0)
		return (ulong_t)error;
	answer = find_new_place(vma, &remap, MAP_FIXED);
	if (!IS_ERR_VALUE(answer))
		answer = move_vma(vma, remap);
	if (IS_ERR_VALUE(answer))
		vm_unacct_memory(charged);
	return answer;
}

static ulong_t remap_shrink(struct remap remap)
{
	int error = cut_off(&remap);

	return error != 0 ? (ulong_t)error : remap.old_addr;
}

/* To wherever there is room. */
static ulong_t remap_elsewhere(struct vm_area_struct *vma, struct remap remap)
{
	int error;

	remap.new_addr = 0;
	remap.new_addr = find_new_place(vma, &remap, 0);
	if (IS_ERR_VALUE(remap.new_addr))
		return remap.new_addr;
	error = mmap_addr_allowed(remap.new_addr);
	return error != 0 ? (ulong_t)error : move_vma(vma, remap);
}

static ulong_t remap_grow(const struct remap *remap, bool may_move)
{
	struct vm_area_struct *vma;
	slong_t charged = 0;
	ulong_t answer = (ulong_t)-ENOMEM;
	int error = vma_to_resize(remap, &vma, &charged);

	if (error != 0)
		return (ulong_t)error;
	if (remap->old_len == vma->vm_end - remap->old_addr &&
	    vma_expandable(vma, remap->new_len - remap->old_len))
		return grow_in_place(vma, remap);
	goal_if(may_move, RANGE_MREMAP_NO_ROOM);
	if (may_move)
		answer = remap_elsewhere(vma, *remap);
	if (IS_ERR_VALUE(answer))
		vm_unacct_memory(charged);
	return answer;
}

/*
 * As: do_mremap(). An old length of 0 would duplicate a shared area; a private one gets a new
 * one.
 */
static ulong_t do_mremap(const struct remap *remap, ulong_t flags)
{
	if ((flags & ~(ulong_t)(MREMAP_FIXED | MREMAP_MAYMOVE)) != 0)
		return (ulong_t)-EINVAL;
	if ((remap->old_addr & ~PAGE_MASK) != 0 || remap->new_len == 0)
		return (ulong_t)-EINVAL;
	if ((flags & MREMAP_FIXED) != 0)
		return (flags & MREMAP_MAYMOVE) != 0 ? remap_fixed(*remap) : (ulong_t)-EINVAL;
	if (remap->old_len >= remap->new_len)
		return remap_shrink(*remap);
	return remap_grow(remap, (flags & MREMAP_MAYMOVE) != 0);
}

ulong_t sys_mremap(vaddr_t addr, ulong_t old_len, ulong_t new_len, ulong_t flags, vaddr_t new_addr)
{
	const struct remap remap = {addr, PAGE_ALIGN(old_len), new_addr, PAGE_ALIGN(new_len)};
	ulong_t answer;

	down_write(&current->mm->mmap_sem);
	answer = do_mremap(&remap, flags);
	up_write(&current->mm->mmap_sem);
	return answer;
}
