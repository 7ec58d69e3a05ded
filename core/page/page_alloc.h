/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of page/: blocks of 2^order page frames, from the buddy system and its pagesets.
 *
 *   free in a list --__rmqueue()--> in a pageset or handed out --alloc_pages()--> allocated
 *   allocated --last reference dropped--> in a pageset --batch or drain--> free in a list, merged
 *
 * Misuse that the kernel notices is said at each function; freeing with another order than a plain
 * (not compound) block was allocated with is not noticed.
 */
#ifndef CORE_PAGE_PAGE_ALLOC_H
#define CORE_PAGE_PAGE_ALLOC_H

#include "core/base/page_addr.h"
#include "core/base/pageblock.h"
#include "core/base/zone.h"

/* alloc_flags: how deep a request may reach into a zone. The low bits index zone->watermark. */
#define ALLOC_WMARK_MIN     WMARK_MIN
#define ALLOC_WMARK_LOW     WMARK_LOW
#define ALLOC_WMARK_HIGH    WMARK_HIGH
#define ALLOC_NO_WATERMARKS 0x04
#define ALLOC_WMARK_MASK    (ALLOC_NO_WATERMARKS - 1)
#define ALLOC_HARDER        0x10 /* three quarters of the mark */
#define ALLOC_HIGH          0x20 /* half of the mark; has the value of __GFP_HIGH */
#define ALLOC_CPUSET        0x40 /* no effect: cpusets are left out */

/*
 * 2^@order pages, aligned to their size, from @zonelist's zones that @gfp_mask allows.
 *
 * Requires: with __GFP_WAIT, that the caller may sleep (checked: L3).
 * Ensures:  the first page's count is 1, the others' 0; zeroed with __GFP_ZERO; a compound page
 * with
 *           __GFP_COMP and order > 0. The lowest zone taken is what the watermarks allow.
 * Errors:   NULL: no memory (after reclaim, the OOM killer and retries as the flags say; one report
 *           `page allocation failure` unless __GFP_NOWARN), an injected fault, no zone allowed, or
 *           order >= MAX_ORDER (WARN once unless __GFP_NOWARN). Bad zone bits are a BUG; both
 *           mobility bits a WARN.
 * As:       __alloc_pages_nodemask() of 2.6.34.   Differs: order >= MAX_ORDER does not scan the
 *           zones first (the watermark test would read past free_area).
 */
must_check struct page *__alloc_pages_nodemask(gfp_t gfp_mask, uint32_t order,
					       struct zonelist *zonelist,
					       const nodemask_t *nodemask);

/* From node @nid on; negative: the running CPU's node. An offline node has no zones: NULL. */
must_check struct page *alloc_pages_node(int nid, gfp_t gfp_mask, uint32_t order);

/* From the running CPU's node on. As: alloc_pages_current() under the default policy. */
must_check struct page *alloc_pages(gfp_t gfp_mask, uint32_t order);
#define alloc_page(gfp_mask) alloc_pages(gfp_mask, 0)

/*
 * The linear address of a new block; of one zeroed page.
 *
 * Errors: 0 where alloc_pages() gives NULL; __GFP_HIGHMEM is a BUG.
 */
must_check vaddr_t __get_free_pages(gfp_t gfp_mask, uint32_t order);
must_check vaddr_t get_zeroed_page(gfp_t gfp_mask);
#define __get_free_page(gfp_mask)        __get_free_pages(gfp_mask, 0)
#define __get_dma_pages(gfp_mask, order) __get_free_pages((gfp_mask) | GFP_DMA, order)

/*
 * Memory of @size bytes in whole pages: a block whose surplus pages are given back at once. The
 * pages have a count each.
 *
 * Requires: no __GFP_COMP (a BUG in split_page()).
 * Errors:   0: as __get_free_pages(); also for size 0, which asks for order 20.
 */
must_check vaddr_t alloc_pages_exact(ulong_t size, gfp_t gfp_mask);
void free_pages_exact(vaddr_t virt, ulong_t size);

/*
 * Drop a reference to a block of 2^@order pages; the last one frees it.
 *
 * Requires: order is what the block was allocated with.
 * Ensures:  if another reference to the first page of a plain block is left, the other pages are
 *           free now and the first page is freed alone by the last put_page().
 * Errors:   count 0: BUG. A page that must not be freed (count, mapcount, mapping, flags), or a
 *           compound page with another order: `Bad page state`, and the block is lost.
 * As:       __free_pages() of 2.6.34.   Differs: it forgot the other pages when a reference was
 *           left (fixed by e320d3012d25).
 */
void __free_pages(struct page *page, uint32_t order);
#define __free_page(page) __free_pages(page, 0)

/* By address; 0 is nothing. Errors: an address outside the direct map is a BUG. */
void free_pages(vaddr_t addr, uint32_t order);
#define free_page(addr) free_pages(addr, 0)

/*
 * Put one page that nobody refers to into this CPU's pageset, at its hot or cold end; a batch goes
 * back to the free lists when the pageset is full.
 *
 * Requires: the page's count is 0.
 * Errors:   as __free_pages(), order 0.
 */
void free_hot_cold_page(struct page *page, int cold_end);

/*
 * Make 2^@order pages of one block: each has its own count of 1.
 *
 * Requires: allocated with this order; not compound, count not 0 (a BUG otherwise).
 */
void split_page(struct page *page, uint32_t order);

/*
 * Drop a reference; the last one frees the page, or all of the compound page by its destructor.
 *
 * Requires: count not 0 (a BUG otherwise). A tail's references are its head's.
 * Errors:   as __free_pages().
 */
void put_page(struct page *page);

/* Do the zone bits go together? If not, gfp_zone() is a BUG. */
static inline bool gfp_zone_valid(gfp_t flags)
{
	gfp_t zone = flags & (gfp_t)(__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32);

	return (zone & (zone - 1)) == 0;
}

/*
 * The migratetype that @gfp_flags ask for; always one that pagesets have lists for.
 *
 * Errors:  both mobility bits: a WARN, and MIGRATE_MOVABLE.
 * As:      allocflags_to_migratetype() of 2.6.34.
 * Differs: both bits gave MIGRATE_RESERVE there, whose pageset list does not exist.
 */
static inline int allocflags_to_migratetype(gfp_t gfp_flags)
{
	if (WARN_ON((gfp_flags & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK))
		gfp_flags &= ~(gfp_t)__GFP_RECLAIMABLE;
	if (unlikely(node_vars->page_group_by_mobility_disabled))
		return MIGRATE_UNMOVABLE;
	return (gfp_flags & __GFP_MOVABLE ? 2 : 0) | (gfp_flags & __GFP_RECLAIMABLE ? 1 : 0);
}

/*
 * Is more than @mark (as the flags lower it) left in @z after taking 2^@order pages, counting only
 * blocks that are large enough, and @z's reserve against requests for @classzone_idx untouched?
 *
 * Requires: order < MAX_ORDER. May read without zone->lock.
 * As:       zone_watermark_ok() of 2.6.34.
 */
bool zone_watermark_ok(const struct zone *z, uint32_t order, ulong_t mark, int classzone_idx,
		       uint32_t alloc_flags);

/* All pages of this CPU's (of all CPUs') pagesets go back to the free lists. */
void drain_local_pages(void *unused_info);
void drain_all_pages(void);

/* The flags that requests may have by now; without those that sleep until interrupts are on. */
gfp_t gfp_allowed_mask(void);

/* Set while the system goes to sleep: the slow path fails instead of calling the OOM killer. */
bool oom_killer_disabled(void);
void oom_killer_disable(bool disabled);

#endif
