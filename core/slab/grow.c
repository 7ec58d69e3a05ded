/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A slab comes, and goes.
 *
 *   block of pages --kmem_getpages()--> PG_slab --alloc_slabmgmt(), slab_map_pages(),
 *   cache_init_objs()--> in the list of free slabs ... --slab_destroy()--> block of pages
 */
#include "core/slab/slab_internal.h"

#include "core/page/page_alloc.h"
#include "core/page/vmstat.h"

static enum zone_stat_item slab_stat(const struct kmem_cache *cachep)
{
	return cachep->flags & SLAB_RECLAIM_ACCOUNT ? NR_SLAB_RECLAIMABLE : NR_SLAB_UNRECLAIMABLE;
}

/* As: kmem_getpages() of 2.6.34; the flags are a cache's, and PG_slab the first page's, as 5.10. */
struct page *kmem_getpages(struct kmem_cache *cachep, gfp_t flags, int nid)
{
	struct page *page = alloc_pages_node(nid, flags | cachep->allocflags, cachep->gfporder);

	if (page == NULL)
		return NULL;
	mod_zone_page_state(page_zone(page), slab_stat(cachep), 1 << cachep->gfporder);
	SetPageSlab(page);
	return page;
}

void kmem_freepages(struct kmem_cache *cachep, struct page *page)
{
	int nr_freed = 1 << cachep->gfporder;

	BUG_ON(!PageSlab(page));
	mod_zone_page_state(page_zone(page), slab_stat(cachep), -nr_freed);
	ClearPageSlab(page);
	page->slab_cache = NULL;
	page->freelist = NULL;
	page->index = 0;
	page->slab_active = 0;
	if (current->reclaim_state != NULL)
		current->reclaim_state->reclaimed_slab += (ulong_t)nr_freed;
	__free_pages(page, cachep->gfporder);
}

void kmem_flagcheck(const struct kmem_cache *cachep, gfp_t flags)
{
	if (flags & GFP_DMA)
		BUG_ON(!(cachep->allocflags & GFP_DMA));
	else
		BUG_ON(cachep->allocflags & GFP_DMA);
}

/*
 * Where the objects begin, and where the free list is. Errors: false: no memory for one off slab.
 *
 * As: alloc_slabmgmt() of 5.10.
 */
static bool alloc_slabmgmt(struct kmem_cache *cachep, struct page *page, uint32_t colour_off,
			   gfp_t local_flags, int nid)
{
	char *addr = lowmem_page_address(page);

	page->index = vaddr(addr) + colour_off;
	page->slab_active = 0;
	if (OBJFREELIST_SLAB(cachep)) {
		page->freelist = NULL;
		return true;
	}
	if (!OFF_SLAB(cachep)) {
		page->freelist = addr + (PAGE_SIZE << cachep->gfporder) - cachep->freelist_size;
		return true;
	}
	page->freelist = kmem_cache_alloc_node(cachep->freelist_cache, local_flags, nid);
	return page->freelist != NULL;
}

void slab_construct(const struct kmem_cache *cachep, void *objp)
{
	kmem_ctor_fn *ctor = (kmem_ctor_fn *)ksym_function(cachep->ctor);

	kasan_slab_resize(cachep, objp, cachep->object_size);
	ctor(objp);
	kasan_slab_free(cachep, objp);
}

/* As: cache_init_objs() of 5.10. */
static void cache_init_objs(struct kmem_cache *cachep, struct page *page)
{
	bool shuffled;

	if (slab_debug())
		cache_init_objs_debug(cachep, page);
	shuffled = shuffle_freelist(cachep, page);
	if (!shuffled && OBJFREELIST_SLAB(cachep))
		page->freelist =
			(char *)index_to_obj(cachep, page, cachep->num - 1) + cachep->obj_offset;
	for (uint32_t i = 0; i < cachep->num; i++) {
		if (!slab_debug() && cachep->ctor != 0)
			slab_construct(cachep, index_to_obj(cachep, page, i));
		if (!shuffled)
			set_free_obj(page, i, (freelist_idx_t)i);
	}
}

/* The offset of the node's next slab in its block. */
static uint32_t colour_take(const struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	uint32_t colour;

	spin_lock(&l3->list_lock);
	colour = l3->colour_next;
	l3->colour_next++;
	if (l3->colour_next >= cachep->colour) {
		goal_if(cachep->colour > 1, SLAB_COLOUR_WRAPPED);
		l3->colour_next = 0;
	}
	spin_unlock(&l3->list_lock);
	return colour * cachep->colour_off;
}

/* Make a slab of a block (of a new one, if there is none). Ensures: NULL: no memory. */
static struct page *slab_make(struct kmem_cache *cachep, gfp_t local_flags, int nid,
			      struct page *page, uint32_t offset)
{
	if (page == NULL)
		page = kmem_getpages(cachep, local_flags, nid);
	if (page == NULL) {
		goal(SLAB_GROW_NO_PAGES);
		return NULL;
	}
	if (!alloc_slabmgmt(cachep, page, offset, local_flags & ~(gfp_t)GFP_CONSTRAINT_MASK, nid)) {
		goal(SLAB_GROW_NO_FREELIST);
		kmem_freepages(cachep, page);
		return NULL;
	}
	page->slab_cache = cachep;
	kasan_poison_slab(cachep, page);
	cache_init_objs(cachep, page);
	return page;
}

bool cache_grow(struct kmem_cache *cachep, gfp_t flags, int nid, struct page *page)
{
	gfp_t local_flags = flags & (gfp_t)(GFP_CONSTRAINT_MASK | GFP_RECLAIM_MASK);
	struct kmem_list3 *l3 = cachep->nodelists[nid];
	uint32_t offset;

	BUG_ON(flags & GFP_SLAB_BUG_MASK);
	offset = colour_take(cachep, l3);
	if (local_flags & __GFP_WAIT)
		local_irq_enable();
	kmem_flagcheck(cachep, flags);
	page = slab_make(cachep, local_flags, nid, page, offset);
	if (local_flags & __GFP_WAIT)
		local_irq_disable();
	if (page == NULL)
		return false;

	spin_lock(&l3->list_lock);
	list_add_tail(&page->lru, &l3->slabs_free);
	STATS_INC(cachep, grown);
	l3->free_objects += cachep->num;
	spin_unlock(&l3->list_lock);
	goal(SLAB_GROWN);
	return true;
}

/* The RCU head of a slab that waits for its end: its links are of no use any more. */
static struct rcu_head *slab_rcu_head(struct page *page)
{
	static_assert(sizeof(struct rcu_head) <= sizeof(page->lru), "it fits");
	return (struct rcu_head *)(void *)&page->lru;
}

/* As: kmem_rcu_free() of 2.6.34. */
static void kmem_rcu_free(struct rcu_head *head)
{
	struct page *page = (struct page *)(void *)((char *)head - offsetof(struct page, lru));

	goal(SLAB_RCU_FREED);
	kmem_freepages(page->slab_cache, page);
}

void slab_destroy(struct kmem_cache *cachep, struct page *page)
{
	void *freelist = page->freelist;

	if (slab_debug())
		slab_destroy_debugcheck(cachep, page);
	if (unlikely(cachep->flags & SLAB_TYPESAFE_BY_RCU))
		call_rcu(slab_rcu_head(page), kmem_rcu_free);
	else
		kmem_freepages(cachep, page);
	if (OFF_SLAB(cachep))
		kmem_cache_free(cachep->freelist_cache, freelist);
}
