/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Entries of vmalloc space: filled, cleared, looked up, always in the reference directory; other
 * directories get the page tables by faults (fault.c).
 *
 * As: mm/vmalloc.c and mm/memory.c of 2.6.34.
 */
#include "core/kmap/kmap_internal.h"
#include "core/kmap/pgalloc.h"

static bool in_window(const void *p)
{
	return (uintptr_t)p >> 32 == WINDOW_BASE >> 32;
}

bool is_vmalloc_addr(const void *p)
{
	return in_window(p) && vaddr(p) >= VMALLOC_START && vaddr(p) < VMALLOC_END;
}

/* ---- arrays of pages ------------------------------------------------------------------------- */

struct page *page_array_get(struct page *const *pages, uint32_t i)
{
	if (is_vmalloc_addr(pages))
		return (struct page *)(uintptr_t)cpu_read64(vaddr(pages + i));
	return pages[i];
}

void page_array_set(struct page **pages, uint32_t i, struct page *page)
{
	if (is_vmalloc_addr(pages))
		cpu_write64(vaddr(pages + i), (uintptr_t)page);
	else
		pages[i] = page;
}

const struct page *page_array_look(struct page *const *pages, uint32_t i)
{
	const struct page *page = NULL;
	struct kernel_mapping mapping;

	if (!is_vmalloc_addr(pages))
		return in_window(pages) && virt_addr_valid(pages + i) ? pages[i] : NULL;
	mapping = kernel_page_walk(vaddr(pages + i));
	if (mapping.mapped && !ram_frame_poisoned(PFN_DOWN(mapping.paddr)))
		frame_read(PFN_DOWN(mapping.paddr), (uint32_t)mapping.paddr & ~PAGE_MASK, &page,
			   sizeof(page));
	return page;
}

/* ---- filling --------------------------------------------------------------------------------- */

/* The pmd of a kernel address: the levels above it are there from the start. */
static pmd_t *kernel_pmd_offset(vaddr_t addr)
{
	pud_t *pudp = pud_offset(pgd_offset_k(addr), addr);

	BUG_ON(!pud_present(pudp_get(pudp)));
	return pmd_offset(pudp, addr);
}

/* As: __pte_alloc_kernel(). */
static int page_table_add(pmd_t *pmdp, vaddr_t addr)
{
	pte_t *table = pte_alloc_one_kernel(init_mm, addr);

	if (table == NULL) {
		goal(KMAP_VMALLOC_NO_TABLE);
		return -ENOMEM;
	}
	spin_lock(&init_mm->page_table_lock);
	if (!pmd_present(pmdp_get(pmdp))) {
		pmd_populate_kernel(init_mm, pmdp, table);
		table = NULL;
	}
	spin_unlock(&init_mm->page_table_lock);
	if (table != NULL) {
		goal(KMAP_VMALLOC_TABLE_RACE);
		pte_free_kernel(init_mm, table);
	}
	return 0;
}

pte_t *pte_alloc_kernel(vaddr_t addr)
{
	pmd_t *pmdp = kernel_pmd_offset(addr);

	if (unlikely(!pmd_present(pmdp_get(pmdp))) && page_table_add(pmdp, addr) != 0)
		return NULL;
	return pte_offset_kernel(pmdp, addr);
}

/* Map up to @end, which the page table of @addr reaches. Ensures: pages[*nr] is the next one. */
static int vmap_pte_range(vaddr_t addr, vaddr_t end, pgprot_t prot, struct page *const *pages,
			  int *nr)
{
	pte_t *ptep = pte_alloc_kernel(addr);

	if (ptep == NULL)
		return -ENOMEM;
	do {
		struct page *page = page_array_get(pages, (uint32_t)*nr);

		if (WARN_ON(!pte_none(ptep_get(ptep))))
			return -EBUSY;
		if (WARN_ON(page == NULL))
			return -ENOMEM;
		set_pte_at(init_mm, addr, ptep, mk_pte(page, prot));
		(*nr)++;
		ptep++;
		addr += PAGE_SIZE;
	} while (addr != end);
	return 0;
}

int vmap_page_range(vaddr_t start, vaddr_t end, pgprot_t prot, struct page *const *pages)
{
	vaddr_t addr = start, next;
	int nr = 0;

	BUG_ON(addr >= end);
	do {
		int error;

		next = pmd_addr_end(addr, end);
		error = vmap_pte_range(addr, next, prot, pages, &nr);
		if (unlikely(error != 0))
			return error;
		addr = next;
	} while (addr != end);
	return nr;
}

/* ---- clearing -------------------------------------------------------------------------------- */

static void vunmap_pte_range(pmd_t *pmdp, vaddr_t addr, vaddr_t end)
{
	pte_t *ptep = pte_offset_kernel(pmdp, addr);

	do {
		pte_t pte = ptep_get_and_clear(init_mm, addr, ptep);

		WARN_ON(!pte_none(pte) && !pte_present(pte));
		ptep++;
		addr += PAGE_SIZE;
	} while (addr != end);
}

void vunmap_page_range(vaddr_t addr, vaddr_t end)
{
	vaddr_t next;

	BUG_ON(addr >= end);
	do {
		pmd_t *pmdp = kernel_pmd_offset(addr);

		next = pmd_addr_end(addr, end);
		if (!pmd_none_or_clear_bad(pmdp))
			vunmap_pte_range(pmdp, addr, next);
		addr = next;
	} while (addr != end);
}

/* ---- looking --------------------------------------------------------------------------------- */

struct page *vmalloc_to_page(const void *addr)
{
	enum pg_level level;
	pte_t *ptep = lookup_address(vaddr(addr), &level);

	/* As: VIRTUAL_BUG_ON() is off; what is no vmalloc address is looked up all the same. */
	if (ptep == NULL || level != PG_LEVEL_4K || !pte_present(ptep_get(ptep)))
		return NULL;
	return pte_page(ptep_get(ptep));
}

pfn_t vmalloc_to_pfn(const void *addr)
{
	return page_to_pfn(vmalloc_to_page(addr));
}
