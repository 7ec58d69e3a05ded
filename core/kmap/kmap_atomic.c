/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kmap_atomic(): fixed addresses, a row of slots a CPU; each slot has its users (fixmap.h), and so
 * none is taken twice.
 *
 * As: arch/x86/mm/highmem_32.c, mm/highmem.c of 2.6.34.
 */
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_internal.h"

/* Who may use a slot. */
enum km_context {
	KM_IN_IRQ = 1,     /* in a hard interrupt */
	KM_IN_SOFTIRQ = 2, /* in a softirq with interrupts on */
	KM_IRQS_OFF = 4,   /* only with interrupts off */
	KM_NO_PREEMPT = 8, /* only in softirqs, or with interrupts off */
};

static const uint8_t km_contexts[KM_TYPE_NR] = {
	[KM_IRQ0] = KM_IN_IRQ | KM_IN_SOFTIRQ | KM_IRQS_OFF,
	[KM_IRQ1] = KM_IN_IRQ | KM_IN_SOFTIRQ | KM_IRQS_OFF,
	[KM_BIO_SRC_IRQ] = KM_IN_IRQ | KM_IRQS_OFF,
	[KM_BIO_DST_IRQ] = KM_IN_IRQ | KM_IRQS_OFF,
	[KM_BOUNCE_READ] = KM_IN_IRQ | KM_IN_SOFTIRQ | KM_IRQS_OFF,
	[KM_IRQ_PTE] = KM_IN_IRQ | KM_IRQS_OFF,
	[KM_NMI] = KM_IRQS_OFF,
	[KM_NMI_PTE] = KM_IRQS_OFF,
	[KM_SOFTIRQ0] = KM_IN_SOFTIRQ | KM_NO_PREEMPT,
	[KM_SOFTIRQ1] = KM_IN_SOFTIRQ | KM_NO_PREEMPT,
	[KM_SKB_SUNRPC_DATA] = KM_IN_SOFTIRQ,
	[KM_SKB_DATA_SOFTIRQ] = KM_IN_SOFTIRQ,
};

static void debug_kmap_atomic(enum km_type type)
{
	uint32_t context = km_contexts[type];
	int complaints = 0;

	if (unlikely(kmap_vars->kmap_warn_count < 0))
		return;
	if (in_irq())
		complaints += WARN_ON((context & KM_IN_IRQ) == 0);
	else if (in_softirq() && !irqs_disabled())
		complaints += WARN_ON((context & KM_IN_SOFTIRQ) == 0);
	if ((context & KM_IRQS_OFF) != 0)
		complaints += WARN_ON(!irqs_disabled());
	else if ((context & KM_NO_PREEMPT) != 0)
		complaints += WARN_ON(!in_interrupt() && !irqs_disabled());
	kmap_vars->kmap_warn_count -= complaints;
	goal_if(complaints != 0, KMAP_ATOMIC_WRONG_CONTEXT);
	goal_if(in_irq(), KMAP_ATOMIC_INTERRUPT);
}

/* The slot of @type on this CPU. Requires: preemption off. */
static uint32_t slot_index(enum km_type type)
{
	BUG_ON(type >= KM_TYPE_NR);
	return FIX_KMAP_BEGIN + (uint32_t)type + KM_TYPE_NR * smp_processor_id();
}

static pte_t *slot_pte(uint32_t index)
{
	return pgtable_vars->kmap_pte - (index - FIX_KMAP_BEGIN);
}

/* As: pagefault_disable(). */
static void *slot_fill(pte_t pte, enum km_type type)
{
	uint32_t index = slot_index(type);

	debug_kmap_atomic(type);
	BUG_ON(!pte_none(ptep_get(slot_pte(index))));
	set_pte(slot_pte(index), pte);
	return window_ptr(__fix_to_virt(index));
}

void *kmap_atomic_prot(struct page *page, enum km_type type, pgprot_t prot)
{
	preempt_disable();
	if (!PageHighMem(page)) {
		goal(KMAP_ATOMIC_LOWMEM);
		return lowmem_page_address(page);
	}
	return slot_fill(mk_pte(page, prot), type);
}

void *kmap_atomic(struct page *page, enum km_type type)
{
	return kmap_atomic_prot(page, type, pgtable_vars->kmap_prot);
}

void *kmap_atomic_pfn(pfn_t pfn, enum km_type type)
{
	preempt_disable();
	return slot_fill(pfn_pte(pfn, pgtable_vars->kmap_prot), type);
}

/* As: kpte_clear_flush(). */
static void slot_clear(uint32_t index)
{
	vaddr_t address = __fix_to_virt(index);

	pte_clear(init_mm, address, slot_pte(index));
	__flush_tlb_one(address);
}

void kunmap_atomic(const void *kvaddr, enum km_type type)
{
	vaddr_t address = vaddr(kvaddr) & PAGE_MASK;
	uint32_t index = slot_index(type);

	if (address == __fix_to_virt(index)) {
		slot_clear(index);
	} else {
		BUG_ON(address < PAGE_OFFSET);
		BUG_ON(address >= node_vars->high_memory);
	}
	preempt_enable();
}

struct page *kmap_atomic_to_page(const void *ptr)
{
	if (vaddr(ptr) < FIXADDR_START)
		return virt_to_page(ptr);
	return pte_page(ptep_get(slot_pte(__virt_to_fix(vaddr(ptr)))));
}
