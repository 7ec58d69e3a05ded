/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The arrays of a cache, against what the walk of its slabs found.
 */
#include "core/slab/slab_check_internal.h"

#include "core/base/blind.h"

/* One array: whose it is, for texts. */
struct array_seen {
	const struct kmem_cache *cachep;
	const struct array_cache *ac;
	int node; /* of its objects */
	const char *kind;
	int nr; /* CPU or node */
};

/* Ensures: the number of the object at @objp, or cachep->num if there is none. */
static uint32_t object_number(const struct array_seen *seen, const void *objp,
			      const struct page **page)
{
	const struct kmem_cache *cachep = seen->cachep;
	uint32_t objnr;

	if (!slab_pointer_ok(objp, cachep->size))
		return cachep->num;
	*page = virt_to_head_page(objp);
	if (!PageSlab(*page) || (*page)->slab_cache != cachep || page_to_nid(*page) != seen->node ||
	    vaddr(objp) < (*page)->index)
		return cachep->num;
	objnr = obj_to_index(cachep, *page, objp);
	return objnr < cachep->num && index_to_obj(cachep, *page, objnr) == objp ? objnr
										 : cachep->num;
}

static bool see_entry(const struct array_seen *seen, const void *objp)
{
	const struct kmem_cache *cachep = seen->cachep;
	const struct page *page = NULL;
	uint32_t objnr = object_number(seen, objp, &page);
	uint64_t bit = UINT64_C(1) << objnr % 64;

	if (!SLAB_THAT(SLAB_FOUND_ARRAY, objnr < cachep->num,
		       "%s: the array of %s %d has %08x, no object of node %d", cachep->name,
		       seen->kind, seen->nr, vaddr(objp), seen->node))
		return false;

	struct slab_objects *objects = slab_objects_of(page);

	if (!SLAB_THAT(SLAB_FOUND_ARRAY, !(objects->free[objnr / 64] & bit),
		       "%s: object %08x is in the array of %s %d and free in its slab",
		       cachep->name, vaddr(objp), seen->kind, seen->nr) ||
	    !SLAB_THAT(SLAB_FOUND_ARRAY, !(objects->array[objnr / 64] & bit),
		       "%s: object %08x is in the array of %s %d and in another place",
		       cachep->name, vaddr(objp), seen->kind, seen->nr))
		return false;
	objects->array[objnr / 64] |= bit;
	slab_see_words(cachep, page, objnr);
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
		if (!see_entry(seen, ac->entry[i]))
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
