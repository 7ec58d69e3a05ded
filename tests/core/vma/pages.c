/* SPDX-License-Identifier: GPL-2.0-only */
#include "pages.h"

#include "core/base/zone.h"
#include "core/fault/signal.h"

pte_t pte_at(vaddr_t addr)
{
	pmd_t *pmdp = pmd_lookup(current->mm, addr);
	pte_t *ptep, pte;

	if (pmdp == NULL)
		return __pte(0);
	ptep = pte_offset_map(pmdp, addr);
	pte = ptep_get(ptep);
	pte_unmap(ptep);
	return pte;
}

void pte_put(vaddr_t addr, pte_t pte)
{
	spinlock_t *ptl;
	pte_t *ptep = get_locked_pte(current->mm, addr, &ptl);

	set_pte(ptep, pte);
	pte_unmap_unlock(ptep, ptl);
	mark_written(frame_ptr(page_to_pfn(pmd_page(pmdp_get(pmd_lookup(current->mm, addr))))),
		     PAGE_SIZE);
}

struct page *page_at(vaddr_t addr)
{
	cr_assert(pte_present(pte_at(addr)), "nothing at %08x", addr);
	return pte_page(pte_at(addr));
}

static bool user_access(enum access_kind kind, vaddr_t addr, uint64_t *value)
{
	struct access access = {.kind = kind, .address = addr, .size = 4, .value = *value};
	struct access_outcome outcome;
	struct fault_info info;
	enum signal_outcome signals;

	signal_handle(SIGSEGV, true);
	cpu_set_cpl(3);
	cpu_try_access(&access, &outcome);
	cpu_set_cpl(0);
	signals = do_signal(&info);
	*value = outcome.value;
	cr_assert_eq(signals == SIGNALS_NONE, !outcome.faulted);
	return !outcome.faulted;
}

bool user_may(enum access_kind kind, vaddr_t addr)
{
	uint64_t value = 0;

	return user_access(kind, addr, &value);
}

uint32_t user_load(vaddr_t addr)
{
	uint64_t value = 0;

	cr_assert(user_access(ACCESS_READ, addr, &value), "load at %08x", addr);
	return (uint32_t)value;
}

void user_store(vaddr_t addr, uint32_t value)
{
	uint64_t stored = value;

	cr_assert(user_access(ACCESS_WRITE, addr, &stored), "store at %08x", addr);
}

void fill(uint32_t at, uint32_t pages)
{
	for (uint32_t i = at; i < at + pages; i++)
		user_store(AT(i), AT(i));
}

bool filled(uint32_t at, uint32_t pages, uint32_t from)
{
	for (uint32_t i = 0; i < pages; i++) {
		if (user_load(AT(at + i)) != AT(from + i))
			return false;
	}
	return true;
}

const char *tables_complaint(bool full)
{
	static struct check_count counts[32];
	static struct check_run run;

	return check_pass(pte_checks, pte_checks_nr, counts, full, &run) ? "" : run.text;
}

void tables_sound(void)
{
	cr_assert_str_eq(tables_complaint(true), "");
}

int zones_count(enum zone_stat_item item)
{
	struct zone *zone;
	int sum = 0;

	for_each_zone (zone) {
		sum += atomic_read(&zone->vm_stat[item]);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
			sum += zone->pageset[cpu]->vm_stat_diff[item];
	}
	return sum;
}
