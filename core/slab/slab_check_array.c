/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The arrays of a cache, against what the walk of its slabs found.
 */
#include "core/slab/slab_check_internal.h"

#include <string.h>

/* One array: whose it is, for texts. */
struct array_seen {
	const struct kmem_cache *cachep;
	const struct array_cache *ac;
	int node; /* of its objects */
	const char *kind;
	int nr; /* CPU or node */
};

/* The slab of the last object: most of an array's objects lie side by side. */
struct slab_in_view {
	const struct page *page;
	struct slab_objects *objects;
	uintptr_t start; /* of its objects */
	uint32_t bytes;
};

/*
 * What is known of a slab's objects before the pass's arrays. A free list that a step wrote to was
 * looked at then: what was seen since the machine is what it is, still stands.
 */
static struct slab_objects *objects_now(const struct kmem_cache *cachep, const struct page *page)
{
	struct slab_objects *objects = slab_objects_of(page);

	if (objects->cachep != cachep || objects->free_pass < slab_census.since)
		slab_see_freelist(cachep, page);
	if (objects->array_pass != slab_census.pass)
		memset(objects->array, 0, sizeof(objects->array));
	objects->array_pass = slab_census.pass;
	return objects;
}

/* Ensures: false if @objp is in no slab of the cache and the node; else that one is in view. */
static bool slab_view(const struct array_seen *seen, const void *objp, struct slab_in_view *view)
{
	const struct kmem_cache *cachep = seen->cachep;
	const struct page *page;

	if (!slab_pointer_ok(objp, cachep->size))
		return false;
	page = virt_to_head_page(objp);
	if (!PageSlab(page) || page->slab_cache != cachep || page_to_nid(page) != seen->node)
		return false;
	*view = (struct slab_in_view){
		.page = page,
		.objects = objects_now(cachep, page),
		.start = (uintptr_t)index_to_obj(cachep, page, 0),
		.bytes = cachep->num * cachep->size,
	};
	return (uintptr_t)objp - view->start < view->bytes;
}

/* Ensures: the number of the object at @objp, or cachep->num if there is none. */
static uint32_t object_number(const struct array_seen *seen, const void *objp,
			      struct slab_in_view *view)
{
	const struct kmem_cache *cachep = seen->cachep;
	uint32_t offset, objnr;

	if ((uintptr_t)objp - view->start >= view->bytes && !slab_view(seen, objp, view))
		return cachep->num;
	offset = (uint32_t)((uintptr_t)objp - view->start);
	objnr = reciprocal_divide(offset, cachep->reciprocal_buffer_size);
	return objnr < cachep->num && objnr * cachep->size == offset ? objnr : cachep->num;
}

static bool see_entry(const struct array_seen *seen, const void *objp, struct slab_in_view *view)
{
	const struct kmem_cache *cachep = seen->cachep;
	uint32_t objnr = object_number(seen, objp, view);
	uint64_t bit = UINT64_C(1) << objnr % 64;

	if (!SLAB_THAT(SLAB_FOUND_ARRAY, objnr < cachep->num,
		       "%s: the array of %s %d has %08x, no object of node %d", cachep->name,
		       seen->kind, seen->nr, vaddr(objp), seen->node) ||
	    !SLAB_THAT(SLAB_FOUND_ARRAY, !(view->objects->free[objnr / 64] & bit),
		       "%s: object %08x is in the array of %s %d and free in its slab",
		       cachep->name, vaddr(objp), seen->kind, seen->nr) ||
	    !SLAB_THAT(SLAB_FOUND_ARRAY, !(view->objects->array[objnr / 64] & bit),
		       "%s: object %08x is in the array of %s %d and in another place",
		       cachep->name, vaddr(objp), seen->kind, seen->nr))
		return false;
	view->objects->array[objnr / 64] |= bit;
	slab_see_words(cachep, view->page, objnr);
	return true;
}

/* Does the object that the array is have room for that many? Start-up's are in the image. */
static bool array_fits(const struct array_cache *ac)
{
	const struct page *page = virt_to_head_page(ac);

	uint64_t bytes = sizeof(*ac) + (uint64_t)ac->limit * sizeof(void *);

	return !PageSlab(page) || (slab_pointer_ok(page->slab_cache, sizeof(*page->slab_cache)) &&
				   page->slab_cache->object_size >= bytes);
}

static void see_array(const struct array_seen *seen, uint32_t limit)
{
	const struct array_cache *ac = seen->ac;
	const struct kmem_cache *cachep = seen->cachep;
	struct slab_in_view view = {.bytes = 0};

	if (!SLAB_THAT(SLAB_FOUND_LIMIT, slab_pointer_ok(ac, sizeof(*ac)),
		       "%s: the array of %s %d is at %08x", cachep->name, seen->kind, seen->nr,
		       vaddr(ac)) ||
	    !SLAB_THAT(SLAB_FOUND_LIMIT, ac->limit == limit && ac->avail <= ac->limit,
		       "%s: the array of %s %d has %u, its limit is %u of %u", cachep->name,
		       seen->kind, seen->nr, ac->avail, ac->limit, limit) ||
	    !SLAB_THAT(SLAB_FOUND_LIMIT, array_fits(ac),
		       "%s: the array of %s %d is for %u, and has no room for them", cachep->name,
		       seen->kind, seen->nr, ac->limit))
		return;
	for (uint32_t i = 0; i < ac->avail; i++) {
		if (!see_entry(seen, ac->entry[i], &view))
			return;
	}
}

static void see_aliens(const struct kmem_cache *cachep, const struct kmem_list3 *l3, int node)
{
	int nid;

	for_each_online_node (nid) {
		const struct array_seen seen = {cachep, l3->alien[nid], nid, "alien node", nid};

		if (nid == node)
			SLAB_THAT(SLAB_FOUND_LIMIT, seen.ac == NULL,
				  "%s: node %d has an array for itself", cachep->name, nid);
		else if (seen.ac != NULL)
			see_array(&seen, slab_pointer_ok(seen.ac, 8) && seen.ac->limit == 1
						 ? 1
						 : ALIEN_LIMIT);
	}
}

/* The node's own: shared, and for each other node. */
static void see_node_arrays(const struct kmem_cache *cachep, const struct kmem_list3 *l3, int node)
{
	const struct array_seen seen = {cachep, l3->shared, node, "node", node};

	if (l3->shared != NULL)
		see_array(&seen, slab_pointer_ok(l3->shared, 8) ? l3->shared->limit : 0);
	if (l3->alien != NULL &&
	    SLAB_THAT(SLAB_FOUND_LIMIT,
		      slab_pointer_ok(l3->alien,
				      node_vars->nr_online_nodes * (uint32_t)sizeof(seen.ac)),
		      "%s: the arrays of node %d for others are at %08x", cachep->name, node,
		      vaddr(l3->alien)))
		see_aliens(cachep, l3, node);
}

void slab_walk_arrays(const struct kmem_cache *cachep)
{
	int node;

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		const struct array_seen seen = {cachep, cachep->array[cpu], cpu_to_node(cpu), "CPU",
						(int)cpu};

		if (seen.ac == NULL)
			SLAB_THAT(SLAB_FOUND_LIMIT, !cpu_online(cpu) || !slab_is_available(),
				  "%s: CPU %u has no array", cachep->name, cpu);
		else
			see_array(&seen, cachep->limit);
	}
	for_each_online_node (node) {
		if (cachep->nodelists[node] != NULL)
			see_node_arrays(cachep, cachep->nodelists[node], node);
	}
}
