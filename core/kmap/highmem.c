/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kmap(): slots of one page table, given out in turn.
 *
 * Locks: kmap_lock: counts, entries, last_pkmap_nr.
 *
 * As: mm/highmem.c, arch/x86/mm/highmem_32.c of 2.6.34.
 */
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_internal.h"

#define vars            kmap_vars
#define LAST_PKMAP_MASK (LAST_PKMAP - 1)

static pte_t *pkmap_pte(uint32_t nr)
{
	return pgtable_vars->pkmap_page_table + nr;
}

/* Locks: kmap_lock. */
static void flush_all_zero_pkmaps(void)
{
	bool need_flush = false;

	for (uint32_t i = 0; i < LAST_PKMAP; i++) {
		struct page *page;

		if (vars->pkmap_count[i] != 1)
			continue;
		vars->pkmap_count[i] = 0;
		BUG_ON(pte_none(ptep_get(pkmap_pte(i))));
		page = pte_page(ptep_get(pkmap_pte(i)));
		pte_clear(init_mm, PKMAP_ADDR(i), pkmap_pte(i));
		set_page_address(page, NULL);
		need_flush = true;
	}
	if (!need_flush)
		return;
	goal(KMAP_PKMAP_FLUSHED);
	flush_tlb_kernel_range(PKMAP_ADDR(0), PKMAP_ADDR(LAST_PKMAP));
}

void kmap_flush_unused(void)
{
	spin_lock(&vars->kmap_lock);
	flush_all_zero_pkmaps();
	spin_unlock(&vars->kmap_lock);
}

/* The next slot that is free; idle ones are once the search wraps. Ensures: -1: none is. */
static int pkmap_find(void)
{
	for (uint32_t count = LAST_PKMAP; count > 0; count--) {
		vars->last_pkmap_nr = (vars->last_pkmap_nr + 1) & LAST_PKMAP_MASK;
		if (vars->last_pkmap_nr == 0) {
			goal(KMAP_PKMAP_WRAPPED);
			flush_all_zero_pkmaps();
			count = LAST_PKMAP;
		}
		if (vars->pkmap_count[vars->last_pkmap_nr] == 0)
			return (int)vars->last_pkmap_nr;
	}
	return -1;
}

/* Sleep until somebody gave a slot up. Locks: kmap_lock, which is given back meanwhile. */
static void pkmap_wait(void)
{
	DEFINE_WAIT(wait);

	goal(KMAP_PKMAP_SLEPT);
	wait->func = KSYM_OF(wait_queue_func_t, default_wake_function);
	__set_current_state(TASK_UNINTERRUPTIBLE);
	add_wait_queue(&vars->pkmap_map_wait, wait);
	spin_unlock(&vars->kmap_lock);
	schedule();
	remove_wait_queue(&vars->pkmap_map_wait, wait);
	wait_entry_put(wait);
	spin_lock(&vars->kmap_lock);
}

/* Locks: kmap_lock. Ensures: somebody else may have mapped it while it slept. */
static vaddr_t map_new_virtual(struct page *page)
{
	int nr;

	while ((nr = pkmap_find()) < 0) {
		void *mapped;

		pkmap_wait();
		mapped = page_mapped_address(page);
		if (mapped != NULL) {
			goal(KMAP_PKMAP_FOUND_MAPPED);
			return vaddr(mapped);
		}
	}
	set_pte_at(init_mm, PKMAP_ADDR((uint32_t)nr), pkmap_pte((uint32_t)nr),
		   mk_pte(page, pgtable_vars->kmap_prot));
	vars->pkmap_count[nr] = 1;
	set_page_address(page, window_ptr(PKMAP_ADDR((uint32_t)nr)));
	return PKMAP_ADDR((uint32_t)nr);
}

static void *kmap_high(struct page *page)
{
	vaddr_t address;
	int *count;

	spin_lock(&vars->kmap_lock);
	address = vaddr(page_mapped_address(page));
	if (address == 0)
		address = map_new_virtual(page);
	else
		goal_if(vars->pkmap_count[PKMAP_NR(address)] == 1, KMAP_PKMAP_IDLE_AGAIN);
	count = &vars->pkmap_count[PKMAP_NR(address)];
	++*count;
	BUG_ON(*count < 2);
	spin_unlock(&vars->kmap_lock);
	return window_ptr(address);
}

static void kunmap_high(struct page *page)
{
	bool need_wakeup = false;
	vaddr_t address;

	spin_lock(&vars->kmap_lock);
	address = vaddr(page_mapped_address(page));
	BUG_ON(address == 0);
	switch (--vars->pkmap_count[PKMAP_NR(address)]) {
	case 0: /* never without a flush */
		BUG();
	case 1:
		need_wakeup = waitqueue_active(&vars->pkmap_map_wait);
		break;
	default:
		break;
	}
	spin_unlock(&vars->kmap_lock);
	if (!need_wakeup)
		return;
	goal(KMAP_PKMAP_WOKE);
	wake_up(&vars->pkmap_map_wait);
}

void *kmap(struct page *page)
{
	might_sleep();
	return PageHighMem(page) ? kmap_high(page) : lowmem_page_address(page);
}

void kunmap(struct page *page)
{
	if (in_interrupt())
		BUG();
	if (PageHighMem(page))
		kunmap_high(page);
}
