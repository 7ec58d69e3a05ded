/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * All slabs of a cache: their lists, their free lists, their colours.
 */
#include "core/slab/slab_check_internal.h"

#include "core/base/blind.h"

enum slab_list { LIST_FULL, LIST_PARTIAL, LIST_FREE };

static const char *const list_names[] = {"full", "partial", "free"};

struct slab_objects slab_objects_by_frame[SLAB_FRAMES_MAX];

/* ---- one slab -------------------------------------------------------------------------------- */

static bool see_place(const struct kmem_cache *cachep, const struct page *page, int node,
		      enum slab_list list)
{
	bool right = list == LIST_FULL   ? page->slab_active == cachep->num
		     : list == LIST_FREE ? page->slab_active == 0
					 : page->slab_active > 0 && page->slab_active < cachep->num;

	return SLAB_THAT(SLAB_FOUND_LIST, PageSlab(page) && !PageTail(page),
			 "%s: page %x in the %s list is no slab", cachep->name, page_to_pfn(page),
			 list_names[list]) &&
	       SLAB_THAT(SLAB_FOUND_LIST, page->slab_cache == cachep,
			 "%s: slab %x names another cache", cachep->name, page_to_pfn(page)) &&
	       SLAB_THAT(SLAB_FOUND_LIST, page_to_nid(page) == node,
			 "%s: slab %x is of node %d, in a list of node %d", cachep->name,
			 page_to_pfn(page), page_to_nid(page), node) &&
	       SLAB_THAT(SLAB_FOUND_LIST, right, "%s: slab %x has %u of %u in use, in the %s list",
			 cachep->name, page_to_pfn(page), page->slab_active, cachep->num,
			 list_names[list]);
}

/* Where they end follows: a cache's colours are what its slabs have room for (S8). */
static bool see_colour(const struct kmem_cache *cachep, const struct page *page)
{
	uint32_t offset = page->index - vaddr(lowmem_page_address(page));
	uint32_t colours = max(cachep->colour, 1u);

	return SLAB_THAT(SLAB_FOUND_COLOUR,
			 offset % cachep->colour_off == 0 && offset / cachep->colour_off < colours,
			 "%s: slab %x begins at %u, %u colours of %u", cachep->name,
			 page_to_pfn(page), offset, cachep->colour, cachep->colour_off);
}

/* Where the free list must be. */
static bool freelist_place_ok(const struct kmem_cache *cachep, const struct page *page)
{
	const char *start = lowmem_page_address(page);
	const char *freelist = page->freelist;

	if (OBJFREELIST_SLAB(cachep))
		return page->slab_active == cachep->num
			       ? freelist == NULL
			       : freelist >= start &&
					 freelist < start + (PAGE_SIZE << cachep->gfporder);
	if (!OFF_SLAB(cachep))
		return freelist == start + (PAGE_SIZE << cachep->gfporder) - cachep->freelist_size;
	return slab_pointer_ok(freelist, cachep->freelist_size) &&
	       PageSlab(virt_to_head_page(freelist)) &&
	       virt_to_head_page(freelist)->slab_cache == cachep->freelist_cache;
}

/* In an object: in the one that is handed out last. */
static bool freelist_is_in_last(const struct kmem_cache *cachep, const struct page *page)
{
	uint32_t last;

	if (!OBJFREELIST_SLAB(cachep) || page->freelist == NULL)
		return true;
	last = blind_load_byte((const uint8_t *)page->freelist + cachep->num - 1);
	return page->freelist == (char *)index_to_obj(cachep, page, last) + cachep->obj_offset;
}

/* Object @objnr stands at place @at. Ensures: false if it cannot. */
static bool see_free_object(const struct kmem_cache *cachep, const struct page *page,
			    struct slab_objects *objects, uint32_t objnr, uint32_t at)
{
	uint64_t bit = UINT64_C(1) << objnr % 64;

	if (!SLAB_THAT(SLAB_FOUND_FREE, objnr < cachep->num && !(objects->free[objnr / 64] & bit),
		       "%s: the free list of slab %x names object %u at %u", cachep->name,
		       page_to_pfn(page), objnr, at))
		return false;
	objects->free[objnr / 64] |= bit;
	slab_see_words(cachep, page, objnr);
	return true;
}

void slab_see_freelist(const struct kmem_cache *cachep, const struct page *page)
{
	struct slab_objects *objects = slab_objects_of(page);
	uint8_t list[SLAB_OBJ_MAX_NUM];

	*objects = (struct slab_objects){.cachep = cachep, .free_pass = slab_census.pass};
	if (!SLAB_THAT(SLAB_FOUND_FREE, freelist_place_ok(cachep, page),
		       "%s: the free list of slab %x is at %08x", cachep->name, page_to_pfn(page),
		       vaddr(page->freelist)))
		return;
	if (page->slab_active < cachep->num)
		blind_read(list, (const uint8_t *)page->freelist, cachep->num);
	for (uint32_t i = page->slab_active; i < cachep->num; i++) {
		if (!see_free_object(cachep, page, objects, list[i], i))
			return;
	}
	SLAB_THAT(SLAB_FOUND_FREE, freelist_is_in_last(cachep, page),
		  "%s: the free list of slab %x is not in the object that it names last",
		  cachep->name, page_to_pfn(page));
}

/* ---- one list -------------------------------------------------------------------------------- */

static bool link_ok(const struct kmem_cache *cachep, const struct list_head *link)
{
	return SLAB_THAT(SLAB_FOUND_LIST,
			 slab_pointer_ok(link, sizeof(*link)) && slab_pointer_ok(link->prev, 8) &&
				 link->prev->next == link,
			 "%s: a list of slabs is broken at %08x", cachep->name, vaddr(link));
}

/* Ensures: the free objects in @list's slabs. */
static uint32_t walk_list(const struct kmem_cache *cachep, const struct list_head *head, int node,
			  enum slab_list list)
{
	const struct list_head *link = head;
	uint32_t free = 0;

	while (link_ok(cachep, link->next) && link->next != head) {
		const struct page *page = list_entry(link->next, struct page, lru);

		if (!see_place(cachep, page, node, list) || !see_colour(cachep, page))
			break;
		slab_see_freelist(cachep, page);
		free += cachep->num - page->slab_active;
		link = link->next;
	}
	return free;
}

static void walk_node(const struct kmem_cache *cachep, const struct kmem_list3 *l3, int node)
{
	if (!SLAB_THAT(SLAB_FOUND_LIST, slab_pointer_ok(l3, sizeof(*l3)),
		       "%s: the lists of node %d are at %08x", cachep->name, node, vaddr(l3)))
		return;

	uint32_t free = walk_list(cachep, &l3->slabs_full, node, LIST_FULL) +
			walk_list(cachep, &l3->slabs_partial, node, LIST_PARTIAL) +
			walk_list(cachep, &l3->slabs_free, node, LIST_FREE);

	if (slab_anything_wrong())
		return;
	SLAB_THAT(SLAB_FOUND_COUNT, free == l3->free_objects,
		  "%s: free_objects of node %d is %u, the slabs have %u", cachep->name, node,
		  l3->free_objects, free);
	SLAB_THAT(SLAB_FOUND_COLOUR, l3->colour_next < max(cachep->colour, 1u),
		  "%s: the next colour of node %d is %u of %u", cachep->name, node, l3->colour_next,
		  cachep->colour);
}

void slab_walk_cache(const struct kmem_cache *cachep)
{
	int node;

	slab_see_cache(cachep);
	if (slab_anything_wrong())
		return;
	for_each_online_node (node) {
		const struct kmem_list3 *l3 = cachep->nodelists[node];

		if (l3 != NULL && !slab_anything_wrong())
			walk_node(cachep, l3, node);
	}
	if (!slab_anything_wrong())
		slab_walk_arrays(cachep);
}

void slab_walk_cache_arrays(const struct kmem_cache *cachep)
{
	slab_see_cache(cachep);
	if (!slab_anything_wrong())
		slab_walk_arrays(cachep);
}
