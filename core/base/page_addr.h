/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From an address to its frame, to its struct page, to its zone and node, and back.
 *
 *   pointer --__pa()--> physical address --PFN_DOWN--> pfn --pfn_to_page()--> struct page
 *
 * As: DISCONTIGMEM of 2.6.34: one mem_map a node, the node and zone of a page in its flags.
 */
#ifndef CORE_BASE_PAGE_ADDR_H
#define CORE_BASE_PAGE_ADDR_H

#include "core/base/mmzone.h"
#include "core/base/page_ref.h"

#define PFN_UP(x)   ((pfn_t)(((paddr_t)(x) + PAGE_SIZE - 1) >> PAGE_SHIFT))
#define PFN_DOWN(x) ((pfn_t)((paddr_t)(x) >> PAGE_SHIFT))
#define PFN_PHYS(x) ((paddr_t)(x) << PAGE_SHIFT)

/* The physical address behind a pointer into the direct map, and the pointer to one. */
static inline paddr_t __pa(const volatile void *p)
{
	return (paddr_t)(vaddr(p) - PAGE_OFFSET);
}

static inline void *__va(paddr_t paddr)
{
	return window_ptr(PAGE_OFFSET + (vaddr_t)paddr);
}

/* Is @p in the direct map? */
static inline bool virt_addr_valid(const void *p)
{
	return vaddr(p) >= PAGE_OFFSET && vaddr(p) - PAGE_OFFSET < ram_direct_map_end();
}

static inline pfn_t node_end_pfn(int nid)
{
	return NODE_DATA(nid)->node_start_pfn + NODE_DATA(nid)->node_spanned_pages;
}

/* The node whose span holds @pfn. Ensures: -1 if none does. */
static inline int pfn_to_nid(pfn_t pfn)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		const pg_data_t *pgdat = NODE_DATA(nid);

		if (pfn - pgdat->node_start_pfn < pgdat->node_spanned_pages)
			return (int)nid;
	}
	return -1;
}

/* Is there a struct page for @pfn? It may still be a hole's: see PageReserved(). */
static inline bool pfn_valid(pfn_t pfn)
{
	return pfn_to_nid(pfn) >= 0;
}

/* Requires: pfn_valid(pfn) (a BUG otherwise). */
static inline struct page *pfn_to_page(pfn_t pfn)
{
	int nid = pfn_to_nid(pfn);

	VM_BUG_ON(nid < 0);
	return NODE_DATA(nid)->node_mem_map + (pfn - NODE_DATA(nid)->node_start_pfn);
}

/* What set_page_links() stored in the flags. */
static inline int page_to_nid(const struct page *page)
{
	return (int)(page->flags >> PAGE_NODE_SHIFT);
}

static inline enum zone_type page_zonenum(const struct page *page)
{
	return (enum zone_type)(page->flags >> PAGE_ZONE_SHIFT & (MAX_NR_ZONES - 1));
}

static inline struct zone *page_zone(const struct page *page)
{
	return &NODE_DATA(page_to_nid(page))->node_zones[page_zonenum(page)];
}

static inline void set_page_zone(struct page *page, enum zone_type zone)
{
	page->flags &= ~((MAX_NR_ZONES - 1u) << PAGE_ZONE_SHIFT);
	page->flags |= (ulong_t)zone << PAGE_ZONE_SHIFT;
}

static inline void set_page_node(struct page *page, uint32_t nid)
{
	page->flags &= ~((MAX_NUMNODES - 1u) << PAGE_NODE_SHIFT);
	page->flags |= nid << PAGE_NODE_SHIFT;
}

static inline void set_page_links(struct page *page, enum zone_type zone, uint32_t nid)
{
	set_page_zone(page, zone);
	set_page_node(page, nid);
}

/* Requires: the page's links are set. */
static inline pfn_t page_to_pfn(const struct page *page)
{
	const pg_data_t *pgdat = NODE_DATA(page_to_nid(page));

	return (pfn_t)(page - pgdat->node_mem_map) + pgdat->node_start_pfn;
}

static inline paddr_t page_to_phys(const struct page *page)
{
	return PFN_PHYS(page_to_pfn(page));
}

#define phys_to_page(paddr) pfn_to_page(PFN_DOWN(paddr))

/* The page that a direct-map pointer points into. */
static inline struct page *virt_to_page(const void *p)
{
	return pfn_to_page(PFN_DOWN(__pa(p)));
}

static inline struct page *virt_to_head_page(const void *p)
{
	return compound_head(virt_to_page(p));
}

static inline bool PageHighMem(const struct page *page)
{
	return is_highmem_idx(page_zonenum(page));
}

static inline void *lowmem_page_address(const struct page *page)
{
	return __va(page_to_phys(page));
}

/*
 * Where the kernel sees the page in its direct map.
 *
 * Ensures: NULL for a page of highmem.
 * Differs: those that kmap() has mapped are known to the room of that name, above this one.
 */
static inline void *page_address(const struct page *page)
{
	return PageHighMem(page) ? NULL : lowmem_page_address(page);
}

#endif
