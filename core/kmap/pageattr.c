/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * change_page_attr(): from range to entry, with large pages kept or split.
 *
 *   entry is a pte -> changed
 *   entry is a large page -> nothing to change | changes whole | split, flushed, looked at again
 *
 * Locks: cpa_lock: one page at a time is changed. pgd_lock: a large page is changed or split.
 *
 * As: arch/x86/mm/pageattr.c of 2.6.34.
 */
#include "core/boot/boot.h"
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_internal.h"
#include "core/kmap/pgalloc.h"
#include "core/kmap/set_memory.h"

#define vars kmap_vars

/* A change on its way. */
struct cpa_data {
	vaddr_t vaddr;
	pgprotval_t mask_set, mask_clr;
	uint32_t numpages; /* that are left; that this step did */
	pfn_t pfn;         /* of the page that was looked at last */
	bool force_split;
	bool flush; /* something changed */
};

static bool within(uint64_t address, uint64_t start, uint64_t end)
{
	return address >= start && address < end;
}

/* What must stay whoever asks: the BIOS is called, the kernel runs. */
static pgprotval_t static_protections(pgprotval_t prot, vaddr_t address, pfn_t pfn)
{
	vaddr_t text = vaddr(image_slot(IMAGE_TEXT));
	pgprotval_t forbidden = 0;

	if (within(pfn, BIOS_BEGIN >> PAGE_SHIFT, BIOS_END >> PAGE_SHIFT))
		forbidden |= _PAGE_NX;
	if (within(address, text, text + IMAGE_SLOT_SIZE))
		forbidden |= _PAGE_NX;
	return prot & ~forbidden;
}

/* The protection that @pte has after the change. */
static pgprotval_t prot_changed(const struct cpa_data *cpa, pte_t pte, vaddr_t address, pfn_t pfn)
{
	pgprotval_t prot = (pte_flags(pte) & ~cpa->mask_clr) | cpa->mask_set;

	return static_protections(prot, address, pfn);
}

static pte_t pte_of(pfn_t pfn, pgprotval_t prot)
{
	return __pte((pteval_t)PFN_PHYS(pfn) | (prot & pgtable_vars->supported_pte_mask));
}

/* Replace a pmd, in all directories. Locks: pgd_lock. As: __set_pmd_pte(). */
static void set_pmd_pte(pte_t *kpte, vaddr_t address, pte_t pte)
{
	const struct page *page;

	set_pte_atomic(kpte, pte);
	if (SHARED_KERNEL_PMD)
		return;
	list_for_each_entry (page, &vars->pgd_list, lru) {
		pgd_t *pgdp = (pgd_t *)lowmem_page_address(page) + pgd_index(address);

		set_pte_atomic((pte_t *)pmd_offset(pud_offset(pgdp, address), address), pte);
	}
}

/* ---- large pages ----------------------------------------------------------------------------- */

/* Would each of the pages that change get what the first gets? */
static bool range_gets_alike(const struct cpa_data *cpa, pgprotval_t prot, vaddr_t address,
			     pfn_t pfn)
{
	for (uint32_t i = 1; i < cpa->numpages; i++) {
		if (static_protections(prot, address + i * PAGE_SIZE, pfn + i) != prot)
			return false;
	}
	return true;
}

/* Locks: pgd_lock. Ensures: must it be split? */
static bool large_page_change(pte_t *kpte, vaddr_t address, struct cpa_data *cpa)
{
	pte_t old_pte = ptep_get(kpte);
	pfn_t pfn = pte_pfn(old_pte) + ((address & ~PMD_MASK) >> PAGE_SHIFT);
	pgprotval_t prot = prot_changed(cpa, old_pte, address, pfn);

	cpa->pfn = pfn;
	if (!range_gets_alike(cpa, prot, address, pfn))
		return true;
	if (prot == pte_flags(old_pte)) {
		goal(KMAP_CPA_NO_CHANGE);
		return false;
	}
	if ((address & ~PMD_MASK) != 0 || cpa->numpages != PMD_SIZE / PAGE_SIZE)
		return true;
	goal(KMAP_CPA_LARGE);
	set_pmd_pte(kpte, address, pte_of(pte_pfn(old_pte), prot));
	cpa->flush = true;
	return false;
}

/*
 * Ensures: must it be split? cpa->numpages are those that lie in it.
 *
 * As: try_preserve_large_page().
 */
static bool large_page_try(pte_t *kpte, vaddr_t address, struct cpa_data *cpa)
{
	uint32_t room = (PMD_SIZE - (address & ~PMD_MASK)) >> PAGE_SHIFT;
	enum pg_level level;
	bool split = true;

	if (cpa->force_split)
		return true;
	spin_lock(&vars->pgd_lock);
	if (lookup_address(address, &level) == kpte && level == PG_LEVEL_2M) {
		cpa->numpages = min(cpa->numpages, room);
		split = large_page_change(kpte, address, cpa);
	}
	spin_unlock(&vars->pgd_lock);
	return split;
}

static void split_page_count(vaddr_t address)
{
	if (address < PAGE_OFFSET || address >= node_vars->high_memory)
		return;
	pgtable_vars->direct_pages_count[PG_LEVEL_2M]--;
	pgtable_vars->direct_pages_count[PG_LEVEL_4K] += PTRS_PER_PTE;
}

/* Fill the table @base with what the large page of @kpte maps, and put it there. */
static void large_page_replace(pte_t *kpte, vaddr_t address, struct page *base)
{
	pte_t *ptes = lowmem_page_address(base);
	pte_t large = ptep_get(kpte);
	pgprotval_t prot = pte_flags(pte_clrhuge(large));

	for (uint32_t i = 0; i < PTRS_PER_PTE; i++)
		set_pte(&ptes[i], pte_of(pte_pfn(large) + i, prot));
	split_page_count(address);
	set_pmd_pte(kpte, address, pte_of(page_to_pfn(base), _KERNPG_TABLE));
	__flush_tlb_all();
	goal(KMAP_CPA_SPLIT);
}

/*
 * Locks: cpa_lock, which is given back for the allocation. Errors: -ENOMEM.
 *
 * As: split_large_page().
 */
static int large_page_split(pte_t *kpte, vaddr_t address)
{
	enum pg_level level;
	struct page *base;

	spin_unlock(&vars->cpa_lock);
	base = alloc_pages(GFP_KERNEL | __GFP_NOTRACK, 0);
	spin_lock(&vars->cpa_lock);
	if (base == NULL) {
		goal(KMAP_CPA_NO_PAGE);
		return -ENOMEM;
	}
	spin_lock(&vars->pgd_lock);
	if (lookup_address(address, &level) == kpte) {
		large_page_replace(kpte, address, base);
		base = NULL;
	}
	spin_unlock(&vars->pgd_lock);
	if (base != NULL) {
		goal(KMAP_CPA_RACE);
		__free_page(base);
	}
	return 0;
}

/* ---- entries --------------------------------------------------------------------------------- */

static void small_page_change(pte_t *kpte, vaddr_t address, struct cpa_data *cpa)
{
	pte_t old_pte = ptep_get(kpte);
	pfn_t pfn = pte_pfn(old_pte);
	pte_t new_pte = pte_of(pfn, prot_changed(cpa, old_pte, address, pfn));

	cpa->pfn = pfn;
	cpa->numpages = 1;
	if (pte_val(old_pte) == pte_val(new_pte)) {
		goal(KMAP_CPA_NO_CHANGE);
		return;
	}
	preemption_point(POINT_PTE);
	set_pte_atomic(kpte, new_pte);
	cpa->flush = true;
}

/* Nothing is mapped there. As: __cpa_process_fault(). */
static int nothing_mapped(struct cpa_data *cpa, vaddr_t address, bool primary)
{
	if (!primary)
		return 0;
	if (WARN(!within(address, PAGE_OFFSET, node_vars->high_memory),
		 "CPA: called for zero pte. vaddr = %x cpa->vaddr = %x\n", address, cpa->vaddr)) {
		goal(KMAP_CPA_UNMAPPED);
		return -EFAULT;
	}
	cpa->numpages = 1;
	cpa->pfn = PFN_DOWN(address - PAGE_OFFSET);
	return 0;
}

/* Locks: cpa_lock. Ensures: cpa->numpages are done. */
static int __change_page_attr(struct cpa_data *cpa, bool primary)
{
	vaddr_t address = cpa->vaddr;
	enum pg_level level;
	int error = 0;

	while (error == 0) {
		pte_t *kpte = lookup_address(address, &level);

		if (kpte == NULL || pte_val(ptep_get(kpte)) == 0)
			return nothing_mapped(cpa, address, primary);
		if (level == PG_LEVEL_4K) {
			small_page_change(kpte, address, cpa);
			return 0;
		}
		if (!large_page_try(kpte, address, cpa))
			return 0;
		error = large_page_split(kpte, address);
		if (error == 0)
			flush_tlb_all();
	}
	return error;
}

static int change_range(struct cpa_data *cpa, bool checkalias);

/*
 * The direct map sees the same pages. As: cpa_process_alias().
 *
 * Differs: what changes there is flushed, too; 2.6.34 forgets it where nothing else changed.
 */
static int change_alias(struct cpa_data *cpa)
{
	struct cpa_data alias = *cpa;
	int error;

	if (cpa->pfn >= node_vars->max_low_pfn ||
	    within(cpa->vaddr, PAGE_OFFSET, node_vars->high_memory))
		return 0;
	goal(KMAP_CPA_ALIAS);
	alias.vaddr = vaddr(__va(PFN_PHYS(cpa->pfn)));
	error = change_range(&alias, false);
	cpa->flush |= alias.flush;
	return error;
}

/* As: __change_page_attr_set_clr(). */
static int change_range(struct cpa_data *cpa, bool checkalias)
{
	uint32_t left = cpa->numpages;

	while (left > 0) {
		int error;

		cpa->numpages = left;
		spin_lock(&vars->cpa_lock);
		error = __change_page_attr(cpa, checkalias);
		spin_unlock(&vars->cpa_lock);
		if (error == 0 && checkalias)
			error = change_alias(cpa);
		if (error != 0)
			return error;
		BUG_ON(cpa->numpages > left);
		left -= cpa->numpages;
		cpa->vaddr += cpa->numpages * PAGE_SIZE;
	}
	return 0;
}

static int change_page_attr_set_clr(vaddr_t addr, uint32_t numpages, pgprotval_t mask_set,
				    pgprotval_t mask_clr, bool force_split)
{
	struct cpa_data cpa = {
		.vaddr = addr & PAGE_MASK,
		.mask_set = mask_set & pgtable_vars->supported_pte_mask,
		.mask_clr = mask_clr & pgtable_vars->supported_pte_mask,
		.numpages = numpages,
		.force_split = force_split,
	};
	int error;

	if (cpa.mask_set == 0 && cpa.mask_clr == 0 && !force_split)
		return 0;
	WARN_ON_ONCE((addr & ~PAGE_MASK) != 0);
	shared_store(&pgtable_vars->rights_changed, true);
	/* no other mapping of the pages is left behind */
	kmap_flush_unused();
	vm_unmap_aliases();
	error = change_range(&cpa, (cpa.mask_set | cpa.mask_clr) != _PAGE_NX);
	BUG_ON(irqs_disabled());
	if (cpa.flush)
		flush_tlb_all();
	return error;
}

/* Without PAT nothing combines writes: as 2.6.34, such memory is not cached. */
#define CACHE_UC (_PAGE_PCD | _PAGE_PWT)
#define CACHE_WC CACHE_UC

/* function, bits set, bits cleared, small pages wanted */
#define SET_MEMORY(X)                                                                              \
	X(set_memory_ro, 0, _PAGE_RW, false)                                                       \
	X(set_memory_rw, _PAGE_RW, 0, false)                                                       \
	X(set_memory_nx, _PAGE_NX, 0, false)                                                       \
	X(set_memory_x, 0, _PAGE_NX, false)                                                        \
	X(set_memory_np, 0, _PAGE_PRESENT, false)                                                  \
	X(set_memory_4k, 0, 0, true)                                                               \
	X(set_memory_uc, CACHE_UC, 0, false)                                                       \
	X(set_memory_wc, CACHE_WC, 0, false)                                                       \
	X(set_memory_wb, 0, CACHE_UC, false)

#define X(name, set, clear, split)                                                                 \
	int name(vaddr_t addr, uint32_t numpages)                                                  \
	{                                                                                          \
		return change_page_attr_set_clr(addr, numpages, set, clear, split);                \
	}
SET_MEMORY(X)
#undef X
