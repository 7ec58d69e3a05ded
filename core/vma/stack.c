/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Areas that grow downwards when the user touches what is below them.
 *
 * Only mmap_sem for reading is held there: the lock of the anon_vma keeps two that grow the same
 * area apart.
 *
 * As: acct_stack_growth(), expand_downwards() and find_extend_vma() of 2.6.34.
 */
#include "core/vma/mlock.h"
#include "core/vma/vma_internal.h"

/* May @vma become @size bytes large, by @grow pages more? Errors: -ENOMEM. Ensures: counted. */
static int acct_stack_growth(struct vm_area_struct *vma, ulong_t size, ulong_t grow)
{
	struct mm_struct *mm = vma->vm_mm;

	if (!may_expand_vm(mm, grow))
		return -ENOMEM;
	if (size > rlimit(RLIMIT_STACK)) {
		goal(VMA_STACK_LIMIT);
		return -ENOMEM;
	}
	if ((vma->vm_flags & VM_LOCKED) != 0 && !mlock_limit_allows(mm, grow)) {
		goal(VMA_STACK_LOCK_LIMIT);
		return -ENOMEM;
	}
	if (vm_enough_memory_mm(mm, (slong_t)grow) != 0)
		return -ENOMEM;
	/* as in 2.6.34 this is promised for ever, if nobody accounts for the area */
	if ((vma->vm_flags & VM_ACCOUNT) == 0)
		shared_add_relaxed(&vma_vars->lost_promises, grow);
	mm->total_vm += grow;
	if ((vma->vm_flags & VM_LOCKED) != 0)
		mm->locked_vm += grow;
	vm_stat_account(mm, vma->vm_flags, vma->vm_file, (slong_t)grow);
	return 0;
}

/* Locks: that of the anon_vma. */
static int grow_downwards(struct vm_area_struct *vma, vaddr_t address)
{
	ulong_t grow = (vma->vm_start - address) >> PAGE_SHIFT;
	int error = acct_stack_growth(vma, vma->vm_end - address, grow);

	if (error != 0)
		return error;
	goal_if(vma->vm_mm->start_stack != 0, VMA_STACK_GREW); /* else it is being made */
	vma->vm_start = address;
	vma->vm_pgoff -= grow;
	return 0;
}

int expand_stack(struct vm_area_struct *vma, vaddr_t address)
{
	int error;

	if (anon_vma_prepare(vma) != 0)
		return -ENOMEM;
	address &= PAGE_MASK;
	error = mmap_addr_allowed(address);
	if (error != 0)
		return error;
	anon_vma_lock(vma);
	if (address < vma->vm_start)
		error = grow_downwards(vma, address);
	else
		goal(VMA_STACK_RACE);
	anon_vma_unlock(vma);
	return error;
}

struct vm_area_struct *find_extend_vma(struct mm_struct *mm, vaddr_t addr)
{
	struct vm_area_struct *vma;
	vaddr_t start;

	addr &= PAGE_MASK;
	vma = find_vma(mm, addr);
	if (vma == NULL || vma->vm_start <= addr)
		return vma;
	if (!vma_grows_down(vma))
		return NULL;
	start = vma->vm_start;
	if (expand_stack(vma, addr) != 0)
		return NULL;
	if ((vma->vm_flags & VM_LOCKED) != 0)
		(void)!mlock_vma_pages_range(vma, addr, start);
	return vma;
}
