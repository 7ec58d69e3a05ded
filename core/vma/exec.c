/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A new program's space: a stack, and nothing else yet.
 *
 *   bprm_mm_init(): a page at the top of an empty space -> exec_mmap(): current has it
 *   -> setup_arg_pages(): the page goes to where the stack belongs, and the stack grows
 *
 * As:      fs/exec.c of 2.6.34, and load_elf_binary() of an ELF file without segments.
 * Differs: no argument, environment and auxiliary vector is passed, so nothing is written to the
 *          stack; no text and no data is mapped, since there is no file to map.
 */
#include "core/pgtable/tlbflush.h"
#include "core/slab/slab.h"
#include "core/vma/memory.h"
#include "core/vma/move_tables.h"
#include "core/vma/page_protection.h"
#include "core/vma/vma_internal.h"

#define STACK_EXPAND (32 * PAGE_SIZE)

/* A program on its way. As: struct linux_binprm. */
struct binprm {
	struct mm_struct *mm;
	struct vm_area_struct *vma; /* of the stack */
	vaddr_t p;                  /* the stack pointer */
};

/* Locks: the space's mmap_sem for writing. Errors: -ENOMEM. */
static int stack_area_make(struct binprm *bprm)
{
	struct vm_area_struct *vma =
		vma_new(bprm->mm, TASK_SIZE - PAGE_SIZE, PAGE_SIZE, VM_STACK_FLAGS, 0);

	if (vma == NULL)
		return -ENOMEM;
	if (insert_vm_struct(bprm->mm, vma) != 0) {
		vm_area_free(vma);
		return -ENOMEM;
	}
	bprm->mm->stack_vm = 1;
	bprm->mm->total_vm = 1;
	bprm->vma = vma;
	bprm->p = vma->vm_end - (vaddr_t)sizeof(uint32_t);
	return 0;
}

/* Errors: -ENOMEM. */
static int bprm_mm_init(struct binprm *bprm)
{
	int error;

	bprm->mm = mm_alloc();
	if (bprm->mm == NULL)
		return -ENOMEM;
	down_write(&bprm->mm->mmap_sem);
	error = stack_area_make(bprm);
	up_write(&bprm->mm->mmap_sem);
	if (error != 0)
		mmput(bprm->mm);
	return error;
}

/* Current has @mm from now on, and lets go of what it had. */
static void exec_mmap(struct mm_struct *mm)
{
	struct task_struct *task = current;
	struct mm_struct *old_mm = task->mm, *active_mm;

	if (old_mm != NULL) {
		sync_mm_rss(task, old_mm);
		down_read(&old_mm->mmap_sem);
	}
	task_lock(task);
	active_mm = task->active_mm;
	task->mm = mm;
	task->active_mm = mm;
	switch_mm(this_pgtable_percpu->active_mm, mm);
	task_unlock(task);
	if (old_mm == NULL) {
		mmdrop(active_mm);
		return;
	}
	up_read(&old_mm->mmap_sem);
	BUG_ON(active_mm != old_mm);
	mmput(old_mm);
}

/*
 * Move the stack's page down by @shift bytes.
 *
 * Locks: mmap_sem for writing.   Errors: -EFAULT, -ENOMEM.
 */
static int shift_arg_pages(struct vm_area_struct *vma, ulong_t shift)
{
	vaddr_t old_start = vma->vm_start, old_end = vma->vm_end;
	vaddr_t new_start = old_start - shift, new_end = old_end - shift;
	ulong_t length = old_end - old_start;
	struct mmu_gather *tlb;

	BUG_ON(new_start > new_end);
	if (vma != find_vma(vma->vm_mm, new_start))
		return -EFAULT;
	if (vma_adjust(vma, new_start, old_end, vma->vm_pgoff, NULL) != 0)
		return -ENOMEM;
	if (move_page_tables(vma, old_start, vma, new_start, length) != length)
		return -ENOMEM;
	tlb = tlb_gather_mmu(vma->vm_mm, false);
	free_pgd_range(tlb, max(new_end, old_start), old_end, new_end, 0);
	tlb_finish_mmu(tlb);
	return vma_adjust(vma, new_start, new_end, vma->vm_pgoff, NULL);
}

/* How low the stack begins: a few pages more than it needs, unless the limit says less. */
static vaddr_t stack_base(const struct vm_area_struct *vma)
{
	ulong_t size = vma->vm_end - vma->vm_start, limit = rlimit(RLIMIT_STACK) & PAGE_MASK;

	if (size + STACK_EXPAND > limit)
		return vma->vm_end - limit;
	return vma->vm_start - STACK_EXPAND;
}

/*
 * Locks: mmap_sem for writing.   Errors: -EFAULT, -ENOMEM.
 */
static int stack_settle(struct vm_area_struct *vma, ulong_t shift)
{
	ulong_t vm_flags = VM_STACK_FLAGS & ~(ulong_t)VM_EXEC;
	struct vm_area_struct *prev = NULL;
	int error;

	error = mprotect_fixup(vma, &prev, vma->vm_start, vma->vm_end,
			       vm_flags | vma->vm_mm->def_flags);
	if (error != 0)
		return error;
	BUG_ON(prev != vma);
	error = shift != 0 ? shift_arg_pages(vma, shift) : 0;
	if (error != 0)
		return error;
	return expand_stack(vma, stack_base(vma)) != 0 ? -EFAULT : 0;
}

static int setup_arg_pages(struct binprm *bprm)
{
	ulong_t shift = bprm->vma->vm_end - stack_top_pick();
	struct mm_struct *mm = bprm->mm;
	int error;

	bprm->p -= shift;
	down_write(&mm->mmap_sem);
	error = stack_settle(bprm->vma, shift);
	up_write(&mm->mmap_sem);
	mm->start_stack = bprm->p;
	mm->arg_start = mm->arg_end = bprm->p;
	mm->env_start = mm->env_end = bprm->p;
	return error;
}

/* Where text, data and brk would be. */
static void segments_set(struct mm_struct *mm)
{
	mm->start_code = ELF_TEXT_START;
	mm->end_code = ELF_TEXT_START + PAGE_SIZE;
	mm->start_data = mm->end_code;
	mm->end_data = mm->end_code;
	mm->start_brk = brk_pick(mm->end_data);
	mm->brk = mm->start_brk;
}

/* What a program of an age that took address 0 for memory wants. */
static void page_zero_map(struct mm_struct *mm)
{
	if ((current->personality & MMAP_PAGE_ZERO) == 0)
		return;
	down_write(&mm->mmap_sem);
	do_mmap_pgoff(NULL, 0, PAGE_SIZE, PROT_READ | PROT_EXEC,
		      MAP_FIXED | MAP_PRIVATE | MAP_ANONYMOUS, 0);
	up_write(&mm->mmap_sem);
}

int exec_new_mm(bool *point_of_no_return)
{
	struct task_struct *task = current;
	struct binprm bprm;
	int error;

	*point_of_no_return = false;
	if (bprm_mm_init(&bprm) != 0)
		return -ENOMEM;
	exec_mmap(bprm.mm);
	*point_of_no_return = true;
	task->flags &= ~(uint32_t)(PF_RANDOMIZE | PF_FORKNOEXEC);
	if ((task->personality & ADDR_NO_RANDOMIZE) == 0 && vma_vars->randomize_va_space != 0)
		task->flags |= PF_RANDOMIZE;
	arch_pick_mmap_layout(bprm.mm);
	bprm.mm->task_size = TASK_SIZE;
	bprm.mm->free_area_cache = bprm.mm->mmap_base;
	bprm.mm->cached_hole_size = 0;
	error = setup_arg_pages(&bprm);
	if (error != 0) {
		goal(VMA_EXEC_NO_STACK);
		return error;
	}
	segments_set(bprm.mm);
	page_zero_map(bprm.mm);
	task->sp = bprm.p;
	return 0;
}
