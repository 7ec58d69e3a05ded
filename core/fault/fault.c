/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * do_page_fault(): the questions, in the order of 2.6.34, and who asks them.
 *
 *   the kernel's half: a table that is missing here, a stale translation, else an error
 *   reserved bits in a table       somebody who must not take the fault       mmap_sem
 *   the area       the stack's growth       the rights       the page
 *
 * As: do_page_fault() of arch/x86/mm/fault.c of 2.6.34.
 */
#include "core/fault/fault_internal.h"
#include "core/fault/uaccess.h"
#include "core/kmap/extable.h"

/* An answer, or FAULT_ASK_ON. */
typedef enum fault_outcome fault_question_fn(struct fault *fault);

static bool fault_is_users(const struct fault *fault)
{
	return (fault->error_code & PF_USER) != 0;
}

static bool fault_is_write(const struct fault *fault)
{
	return (fault->error_code & PF_WRITE) != 0;
}

/* No lock is taken: it may be anywhere, in interrupts too. */
static enum fault_outcome kernel_half(struct fault *fault)
{
	if (likely(fault->address < TASK_SIZE))
		return FAULT_ASK_ON;
	if ((fault->error_code & (PF_RSVD | PF_USER | PF_PROT)) == 0 &&
	    vmalloc_fault(fault->address) >= 0)
		return FAULT_RETRY;
	if (spurious_fault(fault->error_code, fault->address))
		return FAULT_RETRY;
	goal_if(fault_is_users(fault), FAULT_USER_KERNEL_HALF);
	return FAULT_NO_CONTEXT;
}

/* CR2 is read and vmalloc space is served: interrupts are as they were where it happened. */
static enum fault_outcome interrupts(struct fault *fault)
{
	if (fault_is_users(fault) || fault->irqs_enabled)
		local_irq_enable();
	return FAULT_ASK_ON;
}

static enum fault_outcome reserved_bits(struct fault *fault)
{
	return (fault->error_code & PF_RSVD) != 0 ? FAULT_BAD_TABLE : FAULT_ASK_ON;
}

/* In an interrupt, in a section that must not sleep, in a task that has no user half. */
static enum fault_outcome context(struct fault *fault)
{
	goal_if(in_atomic(), FAULT_ATOMIC);
	goal_if(fault->mm == NULL, FAULT_NO_MM);
	return in_atomic() || fault->mm == NULL ? FAULT_NO_CONTEXT : FAULT_ASK_ON;
}

/*
 * Who is in the kernel and has mmap_sem already would wait for itself: only who is in the exception
 * table may wait.
 */
static enum fault_outcome semaphore(struct fault *fault)
{
	if (likely(down_read_trylock(&fault->mm->mmap_sem))) {
		might_sleep();
		return FAULT_ASK_ON;
	}
	if (!fault_is_users(fault) && search_exception_tables(fault->ip) == NULL)
		return FAULT_NO_CONTEXT;
	goal(FAULT_SEM_CONTENDED);
	down_read(&fault->mm->mmap_sem);
	return FAULT_ASK_ON;
}

/* ---- from here on mmap_sem is held ----------------------------------------------------------- */

static enum fault_outcome area(struct fault *fault)
{
	fault->vma = find_vma(fault->mm, fault->address);
	return fault->vma == NULL ? FAULT_BAD_AREA : FAULT_ASK_ON;
}

/* The kernel may touch any page below a stack; a user only those near its stack pointer. */
static enum fault_outcome stack(struct fault *fault)
{
	if (likely(fault->vma->vm_start <= fault->address))
		return FAULT_ASK_ON;
	if ((fault->vma->vm_flags & VM_GROWSDOWN) == 0)
		return FAULT_BAD_AREA;
	if (fault_is_users(fault) && fault->address + STACK_CUSHION < fault->tsk->sp) {
		goal(FAULT_BELOW_CUSHION);
		return FAULT_BAD_AREA;
	}
	goal_if(fault_is_users(fault) && fault->address < fault->tsk->sp, FAULT_IN_CUSHION);
	goal_if(!fault_is_users(fault), FAULT_KERNEL_GREW_STACK);
	if (expand_stack(fault->vma, fault->address) == 0)
		return FAULT_ASK_ON;
	goal(FAULT_NO_GROWTH);
	return FAULT_BAD_AREA;
}

/*
 * A read of what is present failed by its rights, which no read of an area can repair. PF_INSTR is
 * not asked: of a page that must not be executed the first fetch is such a read.
 *
 * As: access_error() of 2.6.34.
 */
static enum fault_outcome rights(struct fault *fault)
{
	ulong_t flags = fault->vma->vm_flags;

	if (fault_is_write(fault))
		return (flags & VM_WRITE) != 0 ? FAULT_ASK_ON : FAULT_BAD_ACCESS;
	if ((fault->error_code & PF_PROT) != 0)
		return FAULT_BAD_ACCESS;
	return (flags & (VM_READ | VM_EXEC | VM_WRITE)) != 0 ? FAULT_ASK_ON : FAULT_BAD_ACCESS;
}

/* As: the end of do_page_fault(), mm_fault_error() of 2.6.34. */
static enum fault_outcome page(struct fault *fault)
{
	uint32_t result = handle_mm_fault(fault->mm, fault->vma, fault->address,
					  fault_is_write(fault) ? FAULT_FLAG_WRITE : 0);

	if (unlikely((result & VM_FAULT_OOM) != 0))
		return FAULT_OOM;
	if (unlikely((result & VM_FAULT_ERROR) != 0))
		return FAULT_SIGBUS;
	if ((result & VM_FAULT_MAJOR) != 0)
		fault->tsk->maj_flt++;
	else
		fault->tsk->min_flt++;
	return FAULT_RETRY;
}

/* ---- who asks -------------------------------------------------------------------------------- */

static fault_question_fn *const questions[] = {
	kernel_half, interrupts, reserved_bits, context, semaphore,
};

static fault_question_fn *const questions_of_the_space[] = {area, stack, rights, page};

/* The first answer. */
static enum fault_outcome ask(fault_question_fn *const *question, uint32_t nr, struct fault *fault)
{
	enum fault_outcome outcome = FAULT_ASK_ON;

	for (uint32_t i = 0; i < nr && outcome == FAULT_ASK_ON; i++)
		outcome = question[i](fault);
	return outcome;
}

enum fault_outcome fault_judge(struct fault *fault)
{
	enum fault_outcome outcome = ask(questions, ARRAY_SIZE(questions), fault);

	if (outcome != FAULT_ASK_ON)
		return outcome;
	outcome = ask(questions_of_the_space, ARRAY_SIZE(questions_of_the_space), fault);
	up_read(&fault->mm->mmap_sem);
	return outcome;
}

/* What the handler itself does is in no table: a fault in here is not the interrupted access's. */
bool do_page_fault(const struct exception *exception)
{
	struct insn_before before = insn_begin(0);
	struct fault fault = {
		.address = exception->address,
		.error_code = exception->code | (exception->user ? (uint32_t)PF_USER : 0),
		.irqs_enabled = exception->irqs_enabled,
		.ip = before.insn,
		.tsk = current,
		.mm = current->mm,
	};
	enum fault_outcome outcome = fault_judge(&fault);

	insn_end(before);
	return fault_answer(&fault, outcome);
}

void trap_init(void)
{
	uaccess_init();
	exception_register(EXCEPTION_PAGE_FAULT, do_page_fault);
}
