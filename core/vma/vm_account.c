/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Limits of a space, and of all together.
 *
 * As: may_expand_vm(), vm_stat_account() and __vm_enough_memory() of 2.6.34.
 */
#include "core/page/meminfo.h"
#include "core/page/vmstat.h"
#include "core/vma/vma_internal.h"

/* ---- one space ------------------------------------------------------------------------------- */

bool may_expand_vm(const struct mm_struct *mm, ulong_t npages)
{
	bool may = mm->total_vm + npages <= rlimit(RLIMIT_AS) >> PAGE_SHIFT;

	goal_if(!may, VMA_LIMIT_AS);
	return may;
}

void vm_stat_account(struct mm_struct *mm, ulong_t flags, const struct file *file, slong_t pages)
{
	if (file != NULL) {
		mm->shared_vm += (ulong_t)pages;
		if ((flags & (VM_EXEC | VM_WRITE)) == VM_EXEC)
			mm->exec_vm += (ulong_t)pages;
	} else if ((flags & VM_GROWSDOWN) != 0) {
		mm->stack_vm += (ulong_t)pages;
	}
	if ((flags & (VM_RESERVED | VM_IO)) != 0)
		mm->reserved_vm += (ulong_t)pages;
}

bool can_do_mlock(void)
{
	return capable(CAP_IPC_LOCK) || rlimit(RLIMIT_MEMLOCK) != 0;
}

bool mlock_limit_allows(const struct mm_struct *mm, ulong_t pages)
{
	if (mm->locked_vm + pages <= rlimit(RLIMIT_MEMLOCK) >> PAGE_SHIFT || capable(CAP_IPC_LOCK))
		return true;
	goal(VMA_LIMIT_MEMLOCK);
	return false;
}

/* ---- all of them ----------------------------------------------------------------------------- */

/* A 32nd is root's. */
static ulong_t less_roots_part(ulong_t pages, bool is_root)
{
	return is_root ? pages : pages - pages / 32;
}

/* Would there be room now, if all page cache and all reclaimable slabs went? */
static bool guess_allows(ulong_t pages, bool is_root)
{
	ulong_t free = global_page_state(NR_FILE_PAGES), rest;

	free = less_roots_part(free + global_page_state(NR_SLAB_RECLAIMABLE), is_root);
	if (free > pages)
		return true;
	rest = global_page_state(NR_FREE_PAGES);
	if (rest <= node_vars->totalreserve_pages)
		return false;
	return free + less_roots_part(rest - node_vars->totalreserve_pages, is_root) > pages;
}

/* Is all that was promised within the part of RAM that may be? */
static bool strict_allows(const struct mm_struct *mm, bool is_root)
{
	ulong_t allowed = node_vars->totalram_pages * (ulong_t)sysctl_overcommit_ratio() / 100;

	allowed = less_roots_part(allowed, is_root);
	if (mm != NULL)
		allowed -= mm->total_vm / 32; /* and a 32nd of itself is others' */
	return percpu_counter_read_positive(&vma_vars->vm_committed_as) < (int64_t)allowed;
}

/*
 * Differs: there is no swap yet, whose pages would be added in modes 0 and 2.
 */
static bool overcommit_allows(const struct mm_struct *mm, ulong_t pages)
{
	bool is_root = (current->cap_effective >> CAP_SYS_ADMIN & 1) != 0;

	if (sysctl_overcommit_memory() == OVERCOMMIT_ALWAYS)
		return true;
	if (sysctl_overcommit_memory() == OVERCOMMIT_GUESS)
		return guess_allows(pages, is_root);
	return strict_allows(mm, is_root);
}

int vm_enough_memory_mm(struct mm_struct *mm, slong_t pages)
{
	percpu_counter_add(&vma_vars->vm_committed_as, pages);
	if (overcommit_allows(mm, (ulong_t)pages))
		return 0;
	goal(VMA_OVERCOMMIT_REFUSED);
	vm_unacct_memory(pages);
	return -ENOMEM;
}

int vm_enough_memory(slong_t pages)
{
	WARN_ON(current->mm == NULL);
	return vm_enough_memory_mm(current->mm, pages);
}

void vm_unacct_memory(slong_t pages)
{
	percpu_counter_add(&vma_vars->vm_committed_as, -(int64_t)pages);
}

int64_t vm_committed_sum(void)
{
	return percpu_counter_sum(&vma_vars->vm_committed_as);
}
