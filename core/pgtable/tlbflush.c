/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Flushes of other CPUs, and switching address spaces.
 */
#include "core/pgtable/tlbflush.h"
#include "core/base/irq.h"
#include "core/base/lock_class.h"
#include "core/base/smp.h"

void mm_init(struct mm_struct *mm, pgd_t *pgd)
{
	memset(mm, 0, sizeof(*mm));
	mm->pgd = pgd;
	atomic_set(&mm->mm_users, 1);
	atomic_set(&mm->mm_count, 1);
	init_rwsem(&mm->mmap_sem, LOCK_MMAP_SEM);
	INIT_LIST_HEAD(&mm->mmlist);
	spin_lock_init(&mm->page_table_lock, mm == init_mm ? LOCK_INIT_MM : LOCK_PAGE_TABLE);
}

void tlb_init(void)
{
	mm_init(init_mm, swapper_pg_dir);
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		pgtable_percpu(cpu)->active_mm = init_mm;
		pgtable_percpu(cpu)->state = TLBSTATE_OK;
	}
}

/* ---- which space ----------------------------------------------------------------------------- */

static uint32_t this_cpu_bit(void)
{
	return 1u << smp_processor_id();
}

/* Interrupts are off: a flush comes before or after. */
static void mm_take(struct mm_struct *prev, struct mm_struct *next)
{
	struct pgtable_percpu *pcpu = this_pgtable_percpu;

	pcpu->state = TLBSTATE_OK;
	pcpu->active_mm = next;
	if ((shared_or(&next->cpu_vm_mask, this_cpu_bit()) & this_cpu_bit()) == 0 || prev != next)
		load_cr3(next->pgd);
	/* what the CPU loaded ahead of prev is gone by now */
	if (prev != next)
		shared_and(&prev->cpu_vm_mask, ~this_cpu_bit());
}

/*
 * Differs: prev's bit goes after CR3 is loaded, as since 831d52bc153a: before, the CPU could load
 *          translations of prev that nobody would flush.
 */
void switch_mm(struct mm_struct *prev, struct mm_struct *next)
{
	bool flags;

	local_irq_save(flags);
	BUG_ON(this_pgtable_percpu->active_mm != prev);
	mm_take(prev, next);
	local_irq_restore(flags);
}

void use_mm(struct mm_struct *mm)
{
	preempt_disable();
	switch_mm(this_pgtable_percpu->active_mm, mm);
	preempt_enable();
}

void enter_lazy_tlb_of(uint32_t cpu)
{
	if (pgtable_percpu(cpu)->state == TLBSTATE_OK)
		pgtable_percpu(cpu)->state = TLBSTATE_LAZY;
}

void enter_lazy_tlb(void)
{
	enter_lazy_tlb_of(smp_processor_id());
}

/* Another task may have loaded another space since. */
void unuse_mm(struct mm_struct *mm)
{
	preempt_disable();
	if (this_pgtable_percpu->active_mm == mm)
		enter_lazy_tlb();
	preempt_enable();
}

void leave_mm(void)
{
	BUG_ON(this_pgtable_percpu->state == TLBSTATE_OK);
	shared_and(&this_pgtable_percpu->active_mm->cpu_vm_mask, ~this_cpu_bit());
	load_cr3(swapper_pg_dir);
}

static void do_mm_forget(void *info)
{
	struct mm_struct *mm = info;
	struct pgtable_percpu *pcpu = this_pgtable_percpu;

	if (pcpu->active_mm == mm)
		mm_take(mm, init_mm);
}

void mm_forget(struct mm_struct *mm)
{
	on_each_cpu(do_mm_forget, mm, true);
}

int tlb_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	struct pgtable_percpu *pcpu = pgtable_percpu(cpu);

	if (event == CPU_DEAD) {
		shared_and(&pcpu->active_mm->cpu_vm_mask, ~(1u << cpu));
		pcpu->active_mm = init_mm;
		pcpu->state = TLBSTATE_OK;
	}
	return 0;
}

/* ---- flushes --------------------------------------------------------------------------------- */

/* As: do_flush_tlb_all(). */
static void do_flush_tlb_all(void *unused_info)
{
	(void)unused_info;
	__flush_tlb_all();
	if (this_pgtable_percpu->state == TLBSTATE_LAZY)
		leave_mm();
}

void flush_tlb_all(void)
{
	on_each_cpu(do_flush_tlb_all, NULL, true);
}

/* This CPU's part of a flush. */
static void flush_here(const struct mm_struct *mm, vaddr_t address)
{
	struct pgtable_percpu *pcpu = this_pgtable_percpu;

	if (pcpu->active_mm != mm)
		return;
	if (pcpu->state != TLBSTATE_OK)
		leave_mm();
	else if (address == TLB_FLUSH_ALL)
		__flush_tlb();
	else
		__flush_tlb_one(address);
}

/* As: smp_invalidate_interrupt(). */
static void do_flush_tlb_others(void *info)
{
	const struct pgtable_percpu *sender = info;

	flush_here(sender->flush_mm, sender->flush_va);
}

/* Requires: preemption off, so that nobody else of this CPU asks meanwhile. */
static void flush_tlb_others(struct mm_struct *mm, vaddr_t address)
{
	struct pgtable_percpu *sender = this_pgtable_percpu;
	uint32_t others = shared_load(&mm->cpu_vm_mask) & ~this_cpu_bit();

	if (others == 0)
		return;
	sender->flush_mm = mm;
	sender->flush_va = address;
	smp_call_function_many(others, do_flush_tlb_others, sender, true);
}

void flush_tlb_page(struct mm_struct *mm, vaddr_t address)
{
	preempt_disable();
	flush_here(mm, address);
	flush_tlb_others(mm, address);
	preempt_enable();
}

void flush_tlb_mm(struct mm_struct *mm)
{
	flush_tlb_page(mm, TLB_FLUSH_ALL);
}
