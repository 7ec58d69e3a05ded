/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A task's memory for a new task: copied, or shared.
 *
 *   parent's space --dup_mm(): areas, anon_vmas, page tables--> the child's, page for page the same
 *   pages that both may write are read-only in both until one does
 *
 * As: copy_mm() and dup_mmap() of 2.6.34.
 */
#include "core/pgtable/tlbflush.h"
#include "core/slab/slab.h"
#include "core/vma/memory.h"
#include "core/vma/vma_internal.h"

/* What of @oldmm is no page, no area and no count of users. */
static void mm_inherit(struct mm_struct *mm, const struct mm_struct *oldmm)
{
	mm->layout = oldmm->layout;
	mm->mmap_base = oldmm->mmap_base;
	mm->task_size = oldmm->task_size;
	mm->free_area_cache = oldmm->mmap_base;
	mm->total_vm = oldmm->total_vm;
	mm->shared_vm = oldmm->shared_vm;
	mm->exec_vm = oldmm->exec_vm;
	mm->stack_vm = oldmm->stack_vm;
	mm->reserved_vm = oldmm->reserved_vm;
	mm->start_code = oldmm->start_code;
	mm->end_code = oldmm->end_code;
	mm->start_data = oldmm->start_data;
	mm->end_data = oldmm->end_data;
	mm->start_brk = oldmm->start_brk;
	mm->brk = oldmm->brk;
	mm->start_stack = oldmm->start_stack;
	mm->arg_start = oldmm->arg_start;
	mm->arg_end = oldmm->arg_end;
	mm->env_start = oldmm->env_start;
	mm->env_end = oldmm->env_end;
}

/* Where the copy of the next area goes: behind all others. */
struct copy_place {
	struct vm_area_struct **pprev;
	struct rb_node **rb_link, *rb_parent;
};

static void copy_link(struct mm_struct *mm, struct vm_area_struct *vma, struct copy_place *place)
{
	*place->pprev = vma;
	place->pprev = &vma->vm_next;
	__vma_link_rb(mm, vma, place->rb_link, place->rb_parent);
	place->rb_link = &vma->vm_rb.rb_right;
	place->rb_parent = &vma->vm_rb;
	mm->map_count++;
}

/* A copy of @from for @mm, without its entries. Errors: NULL: no memory. */
static struct vm_area_struct *area_fork(struct mm_struct *mm, struct vm_area_struct *from)
{
	struct vm_area_struct *vma = vm_area_dup(from);

	if (vma == NULL)
		return NULL;
	goal_if((vma->vm_flags & VM_LOCKED) != 0, VMA_FORK_UNLOCKED);
	vma->vm_flags &= ~(ulong_t)VM_LOCKED;
	vma->vm_mm = mm;
	vma->vm_next = NULL;
	if (anon_vma_fork(vma, from) != 0) {
		vm_area_free(vma);
		return NULL;
	}
	return vma;
}

/* Errors: -ENOMEM: what is linked so far stays. */
static int area_copy(struct mm_struct *mm, struct mm_struct *oldmm, struct vm_area_struct *from,
		     struct copy_place *place)
{
	slong_t charge = (from->vm_flags & VM_ACCOUNT) != 0 ? (slong_t)vma_pages(from) : 0;
	struct vm_area_struct *vma;
	int error;

	if (charge != 0 && vm_enough_memory(charge) != 0)
		return -ENOMEM;
	vma = area_fork(mm, from);
	if (vma == NULL) {
		vm_unacct_memory(charge);
		return -ENOMEM;
	}
	copy_link(mm, vma, place);
	error = copy_page_range(mm, oldmm, from);
	vma_open(vma);
	return error;
}

/* @mm does not get the area @from. */
static void area_skip(struct mm_struct *mm, const struct vm_area_struct *from)
{
	slong_t pages = (slong_t)vma_pages(from);

	goal(VMA_FORK_DONTCOPY);
	mm->total_vm -= (ulong_t)pages;
	vm_stat_account(mm, from->vm_flags, from->vm_file, -pages);
}

/*
 * Locks: mmap_sem of both for writing.
 */
static int areas_copy(struct mm_struct *mm, struct mm_struct *oldmm)
{
	struct copy_place place = {&mm->mmap, &mm->mm_rb.rb_node, NULL};
	int error = 0;

	for (struct vm_area_struct *vma = oldmm->mmap; vma != NULL && error == 0;
	     vma = vma->vm_next) {
		if ((vma->vm_flags & VM_DONTCOPY) != 0)
			area_skip(mm, vma);
		else
			error = area_copy(mm, oldmm, vma, &place);
	}
	return error;
}

/*
 * Errors: -ENOMEM: @mm has a part of the areas.
 *
 * The child's semaphore is taken while the parent's is held: it counts as another class for so
 * long.
 */
static int dup_mmap(struct mm_struct *mm, struct mm_struct *oldmm)
{
	int error;

	down_write(&oldmm->mmap_sem);
	init_rwsem(&mm->mmap_sem, LOCK_MMAP_SEM_CHILD);
	down_write(&mm->mmap_sem);
	error = areas_copy(mm, oldmm);
	up_write(&mm->mmap_sem);
	init_rwsem(&mm->mmap_sem, LOCK_MMAP_SEM);
	flush_tlb_mm(oldmm);
	up_write(&oldmm->mmap_sem);
	return error;
}

/* A copy of current's space. Errors: NULL: no memory. */
static struct mm_struct *dup_mm(void)
{
	struct mm_struct *oldmm = current->mm, *mm = mm_alloc();

	if (mm == NULL)
		return NULL;
	mm_inherit(mm, oldmm);
	if (dup_mmap(mm, oldmm) != 0) {
		goal(VMA_FORK_NO_MEMORY);
		mmput(mm);
		return NULL;
	}
	mm->hiwater_rss = get_mm_rss(mm);
	mm->hiwater_vm = mm->total_vm;
	return mm;
}

/* Errors: -ENOMEM. */
static int copy_mm(struct task_struct *task, uint32_t clone_flags)
{
	struct mm_struct *mm = current->mm;

	if (mm == NULL)
		return 0;
	if ((clone_flags & CLONE_VM) != 0) {
		atomic_inc(&mm->mm_users);
	} else {
		mm = dup_mm();
		if (mm == NULL)
			return -ENOMEM;
	}
	task->mm = mm;
	task->active_mm = mm;
	return 0;
}

static void copy_signal(struct task_struct *task, uint32_t clone_flags)
{
	signal_put(task->signal);
	if ((clone_flags & CLONE_THREAD) != 0) {
		signal_share(current->signal);
		task->signal = current->signal;
		task->tgid = current->tgid;
	} else {
		task->signal = signal_copy(current->signal);
	}
}

int copy_process_mm(struct task_struct *task, uint32_t clone_flags)
{
	task->flags |= (current->flags & PF_RANDOMIZE) | PF_FORKNOEXEC;
	task->personality = current->personality;
	task->cap_effective = current->cap_effective;
	task->sp = current->sp;
	copy_signal(task, clone_flags);
	return copy_mm(task, clone_flags);
}
