/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Objects in use: those in no slab's free list and in no array, and no free list themselves. (How
 * many slabs there are is not the same again where a CPU went and came back.)
 */
#include "core/slab/slab_baseline_check.h"

#include "core/slab/slab_internal.h"

#include <stdio.h>

static uint32_t kept_by(const struct array_cache *ac)
{
	return ac == NULL ? 0 : ac->avail;
}

static uint32_t taken_from(const struct list_head *slabs)
{
	const struct page *page;
	uint32_t taken = 0;

	list_for_each_entry (page, slabs, lru)
		taken += page->slab_active;
	return taken;
}

static uint32_t in_use_of_node(const struct kmem_list3 *l3)
{
	uint32_t taken = taken_from(&l3->slabs_full) + taken_from(&l3->slabs_partial);
	int nid;

	taken -= kept_by(l3->shared);
	if (l3->alien == NULL)
		return taken;
	for_each_online_node (nid)
		taken -= kept_by(l3->alien[nid]);
	return taken;
}

static uint32_t length(const struct list_head *slabs)
{
	const struct list_head *link;
	uint32_t nr = 0;

	list_for_each (link, slabs)
		nr++;
	return nr;
}

static uint32_t slabs_of(const struct kmem_cache *cachep)
{
	uint32_t slabs = 0;
	int node;

	for_each_online_node (node) {
		const struct kmem_list3 *l3 = cachep->nodelists[node];

		if (l3 != NULL)
			slabs += length(&l3->slabs_full) + length(&l3->slabs_partial) +
				 length(&l3->slabs_free);
	}
	return slabs;
}

/* Objects of @cachep that are free lists of other caches' slabs. */
static uint32_t freelists_in(const struct kmem_cache *cachep)
{
	const struct kmem_cache *other;
	uint32_t freelists = 0;

	list_for_each_entry (other, &slab_vars->cache_chain, list) {
		if (OFF_SLAB(other) && other->freelist_cache == cachep)
			freelists += slabs_of(other);
	}
	return freelists;
}

/* The sum over all nodes and CPUs; of one alone it may be below 0. */
static uint32_t in_use(const struct kmem_cache *cachep)
{
	uint32_t objects = 0;
	int node;

	for_each_online_node (node) {
		if (cachep->nodelists[node] != NULL)
			objects += in_use_of_node(cachep->nodelists[node]);
	}
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		objects -= kept_by(cachep->array[cpu]);
	return objects - freelists_in(cachep);
}

void slab_baseline_take(struct slab_baseline *baseline)
{
	const struct kmem_cache *cachep;

	baseline->nr = 0;
	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		assert(baseline->nr < SLAB_BASELINE_CACHES);
		baseline->caches[baseline->nr].cache = vaddr(cachep);
		baseline->caches[baseline->nr].in_use = in_use(cachep);
		baseline->nr++;
	}
}

bool slab_baseline_compare(const struct slab_baseline *baseline, char *why, size_t size)
{
	const struct kmem_cache *cachep;
	uint32_t i = 0;

	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		uint32_t objects = in_use(cachep);

		if (i == baseline->nr || baseline->caches[i].cache != vaddr(cachep)) {
			snprintf(why, size, SLAB_BASELINE_ID " %s was not there after boot",
				 cachep->name);
			return false;
		}
		if (objects != baseline->caches[i].in_use) {
			snprintf(why, size,
				 SLAB_BASELINE_ID " %s: %u objects in use, %u after boot",
				 cachep->name, objects, baseline->caches[i].in_use);
			return false;
		}
		i++;
	}
	if (i < baseline->nr)
		snprintf(why, size, SLAB_BASELINE_ID " a cache is gone that was there after boot");
	return i == baseline->nr;
}
