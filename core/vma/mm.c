/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Spaces made and freed, and who has which on a CPU.
 *
 *   mm_alloc() -> users --mmput()--> none: emptied --mmdrop()--> freed
 *
 * As: kernel/fork.c and context_switch() of kernel/sched.c of 2.6.34.
 */
#include "core/base/irq.h"
#include "core/kmap/pgalloc.h"
#include "core/pgtable/tlbflush.h"
#include "core/slab/slab.h"
#include "core/vma/vma_internal.h"

/* ---- one space ------------------------------------------------------------------------------- */

struct mm_struct *mm_alloc(void)
{
	struct mm_struct *mm = kmem_cache_alloc(vma_vars->mm_cachep, GFP_KERNEL);

	if (mm == NULL) {
		goal(VMA_NO_MM);
		return NULL;
	}
	mm_init(mm, NULL);
	mm->free_area_cache = TASK_UNMAPPED_BASE;
	mm->cached_hole_size = ~0u;
	if (pgd_alloc(mm) == NULL) {
		goal(VMA_NO_MM);
		kmem_cache_free(vma_vars->mm_cachep, mm);
		return NULL;
	}
	return mm;
}

/* Nobody refers to @mm any more. */
static void __mmdrop(struct mm_struct *mm)
{
	BUG_ON(mm == init_mm);
	pgd_free(mm, mm->pgd);
	kmem_cache_free(vma_vars->mm_cachep, mm);
}

void mmdrop(struct mm_struct *mm)
{
	if (atomic_dec_and_test(&mm->mm_count))
		__mmdrop(mm);
}

void mmput(struct mm_struct *mm)
{
	might_sleep();
	if (!atomic_dec_and_test(&mm->mm_users))
		return;
	exit_mmap(mm);
	mmdrop(mm);
}

struct mm_struct *get_task_mm(struct task_struct *task)
{
	struct mm_struct *mm;

	task_lock(task);
	mm = (task->flags & PF_KTHREAD) != 0 ? NULL : task->mm;
	if (mm != NULL)
		atomic_inc(&mm->mm_users);
	task_unlock(task);
	return mm;
}

/* ---- CPUs ------------------------------------------------------------------------------------ */

/* @task, which has no space, borrows @mm, which @cpu has. */
static void mm_borrow(uint32_t cpu, struct task_struct *task, struct mm_struct *mm)
{
	task->active_mm = mm;
	atomic_inc(&mm->mm_count);
	enter_lazy_tlb_of(cpu);
}

/* @task gives back what it borrowed. */
static void mm_return(struct task_struct *task)
{
	struct mm_struct *mm = task->active_mm;

	task->active_mm = NULL;
	mmdrop(mm);
}

void mm_context_switch(uint32_t cpu, struct task_struct *prev, struct task_struct *next)
{
	struct mm_struct *mm = prev->active_mm;

	goal_if(prev->mm != NULL && next->mm != NULL && next->mm != mm, VMA_SWITCHED);
	if (next->mm == NULL)
		mm_borrow(cpu, next, mm);
	else
		switch_mm(this_pgtable_percpu->active_mm, next->mm);
	if (prev->mm == NULL)
		mm_return(prev);
}

int mm_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	struct task_struct *idle = idle_task(cpu);

	if (event != CPU_DEAD)
		return 0;
	percpu_counter_cpu_dead(&vma_vars->vm_committed_as, cpu);
	if (idle->active_mm == init_mm)
		return 0;
	goal(VMA_DEAD_CPU_BORROWED);
	mm_return(idle);
	idle->active_mm = init_mm;
	atomic_inc(&init_mm->mm_count);
	return 0;
}
