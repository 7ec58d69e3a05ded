/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Making CPUs forget translations, and which address space each CPU has loaded.
 *
 *   CPU: TLBSTATE_OK --enter_lazy_tlb()--> TLBSTATE_LAZY: the space's user half is not used
 *        TLBSTATE_LAZY --somebody flushes--> leave_mm(): on swapper_pg_dir, not asked any more
 *        either --switch_mm()--> TLBSTATE_OK
 *
 * Kernel addresses are the same in all spaces, so a CPU may have any of them loaded.
 *
 * As:      tlbflush.h, mmu_context.h and mm/tlb.c of arch/x86 of 2.6.34.
 * Differs: the CPU's own record stands where 2.6.34 asks current->mm and current->active_mm; the
 *          request travels by smp_call_function_many(), as since 3.6, and not by vectors of its
 * own.
 */
#ifndef CORE_PGTABLE_TLBFLUSH_H
#define CORE_PGTABLE_TLBFLUSH_H

#include "core/base/cpu_hotplug.h"
#include "core/base/percpu.h"
#include "core/pgtable/pgtable.h"
#include "sim/access.h"

enum tlb_state {
	TLBSTATE_OK = 1,
	TLBSTATE_LAZY = 2,
};

#define TLB_FLUSH_ALL UINT32_MAX

struct pgtable_percpu {
	struct mm_struct *active_mm; /* whose directory the CPU has, or had when it left it */
	struct mm_struct *flush_mm;  /* what this CPU asks others to forget: of which space, */
	vaddr_t flush_va;            /* which page; TLB_FLUSH_ALL */
	uint32_t state;              /* enum tlb_state */
};
#define pgtable_percpu(cpu) ((struct pgtable_percpu *)percpu_room(PERCPU_PGTABLE, cpu))
#define this_pgtable_percpu pgtable_percpu(cpu_id())
percpu_room_holds(PERCPU_PGTABLE, struct pgtable_percpu);

/* Everything that the running CPU has, global entries too: CR4.PGE goes off and on. */
static inline void __flush_tlb_all(void)
{
	uint32_t cr4 = cpu_control()->cr4;

	cpu_write_cr4(cr4 & ~CR4_PGE);
	cpu_write_cr4(cr4);
}

/* All but global entries; one page, global or not. */
static inline void __flush_tlb(void)
{
	cpu_write_cr3(cpu_control()->cr3);
}

static inline void __flush_tlb_one(vaddr_t address)
{
	cpu_invlpg(address);
}

/* The running CPU translates by @directory. */
static inline void load_cr3(const pgd_t *directory)
{
	cpu_write_cr3((uint32_t)__pa(directory));
}

/*
 * All CPUs forget everything; what lies between two kernel addresses, for which that is the way.
 *
 * Requires: interrupts on.
 */
void flush_tlb_all(void);
static inline void flush_tlb_kernel_range(vaddr_t start, vaddr_t end)
{
	(void)start;
	(void)end;
	flush_tlb_all();
}

/*
 * All CPUs that may know something of @mm forget it; one page of it; all that lies in [start, end).
 * CPUs that have it lazily leave it.
 *
 * Requires: interrupts on.
 * Ensures:  global entries stay.
 */
void flush_tlb_mm(struct mm_struct *mm);
void flush_tlb_page(struct mm_struct *mm, vaddr_t address);
static inline void flush_tlb_range(struct mm_struct *mm, vaddr_t start, vaddr_t end)
{
	(void)start;
	(void)end;
	flush_tlb_mm(mm);
}

/*
 * This CPU has @next from now on, and answers flushes of it; @next may be what it has.
 *
 * Ensures: it does not answer those of @prev any more.
 */
void switch_mm(struct mm_struct *prev, struct mm_struct *next);

/* A kernel thread takes @mm on; and does not need it any more, so that the CPU has it lazily. */
void use_mm(struct mm_struct *mm);
void unuse_mm(struct mm_struct *mm);

/* The space that this CPU has may be flushed without it: its user half is not used. */
void enter_lazy_tlb(void);

/* The same of @cpu, whose idle task took over. */
void enter_lazy_tlb_of(uint32_t cpu);

/* This CPU, which is lazy (a BUG otherwise), goes to swapper_pg_dir. */
void leave_mm(void);

/*
 * No CPU has @mm loaded on return, so that its directory can be freed.
 *
 * Requires: interrupts on; nobody uses it.
 */
void mm_forget(struct mm_struct *mm);

/* A CPU that is dead has init_mm when it starts again. */
cpu_notifier_fn tlb_cpu_notify;

/* Start-up: all CPUs have init_mm. */
void tlb_init(void);

#endif
