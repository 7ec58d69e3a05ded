/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The user's pages without a lock. Who frees a page or a table tells all CPUs first to forget it;
 * a CPU with interrupts off is not told yet.
 *
 * As: arch/x86/mm/gup.c of 2.6.34.
 */
#include "core/fault/gup.h"

#include "core/base/irq.h"
#include "core/fault/fault_internal.h"

/* What get_user_pages_fast() is at. */
struct gup_walk {
	pteval_t wanted; /* bits that an entry must have */
	struct page **pages;
	int nr;
};

/*
 * Both halves of an entry as they were at one time.
 *
 * The low half is read again: while it is the same, the high half that lies between belongs to it.
 */
static pte_t gup_get_pte(const pte_t *ptep)
{
	pte_t pte, again = ptep_get(ptep);

	do {
		pte = again;
		again = ptep_get(ptep);
	} while (unlikely(!pte_same(pte, again)));
	return pte;
}

/* Ensures: false: one of [addr, end), which one page table has, is not there for this. */
static bool gup_pte_range(const pmd_t *pmdp, vaddr_t addr, vaddr_t end, struct gup_walk *walk)
{
	pte_t *table = pte_offset_map(pmdp, addr);
	bool there = true;

	for (pte_t *ptep = table; addr != end; ptep++, addr += PAGE_SIZE) {
		pte_t pte = gup_get_pte(ptep);

		if ((pte_flags(pte) & (walk->wanted | _PAGE_SPECIAL)) != walk->wanted) {
			there = false;
			break;
		}
		VM_BUG_ON(!pfn_valid(pte_pfn(pte)));
		get_page(pte_page(pte));
		walk->pages[walk->nr++] = pte_page(pte);
	}
	pte_unmap(table);
	return there;
}

/* Ensures: false: some of [addr, end) is not there for this. */
static bool gup_walk(struct mm_struct *mm, vaddr_t addr, vaddr_t end, struct gup_walk *walk)
{
	while (addr != end) {
		vaddr_t next = pmd_addr_end(addr, end);
		const pmd_t *pmdp;
		pud_t *pudp = pud_offset(pgd_offset(mm, addr), addr);

		if (pud_none(pudp_get(pudp)))
			return false;
		pmdp = pmd_offset(pudp, addr);
		if (pmd_none(pmdp_get(pmdp)) || !gup_pte_range(pmdp, addr, next, walk))
			return false;
		addr = next;
	}
	return true;
}

/* The pages that the walk did not get. As: slow_irqon of get_user_pages_fast(). */
static int gup_slow(vaddr_t start, int nr_pages, bool write, struct gup_walk *walk)
{
	struct mm_struct *mm = current->mm;
	int rest;

	goal(FAULT_GUP_SLOW);
	down_read(&mm->mmap_sem);
	rest = get_user_pages(current, mm, start + ((ulong_t)walk->nr << PAGE_SHIFT),
			      nr_pages - walk->nr, write, false, walk->pages + walk->nr, NULL);
	up_read(&mm->mmap_sem);
	if (walk->nr == 0)
		return rest;
	return rest < 0 ? walk->nr : walk->nr + rest;
}

int get_user_pages_fast(vaddr_t start, int nr_pages, bool write, struct page **pages)
{
	struct gup_walk walk = {.wanted = _PAGE_PRESENT | _PAGE_USER | (write ? _PAGE_RW : 0),
				.pages = pages};
	ulong_t len = (ulong_t)nr_pages << PAGE_SHIFT;
	bool all;

	start &= PAGE_MASK;
	if (nr_pages <= 0)
		return 0;
	if (!access_ok(start, len))
		return gup_slow(start, nr_pages, write, &walk);
	local_irq_disable();
	all = gup_walk(current->mm, start, start + len, &walk);
	local_irq_enable();
	goal_if(all, FAULT_GUP_FAST);
	return all ? walk.nr : gup_slow(start, nr_pages, write, &walk);
}
