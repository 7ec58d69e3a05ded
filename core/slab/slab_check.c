/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of object caches, and which caches a pass looks at.
 *
 * S1's function takes the census, which finds out all others on the way; their rows report what was
 * found.
 */
#include "core/slab/slab_check.h"

#include "core/page/vmstat.h"
#include "core/slab/slab_check_internal.h"
#include "sim/mark.h"

#include <stdio.h>
#include <string.h>

#define CACHES_MAX 4096u /* of one chain; a longer one is a circle */

struct slab_census slab_census;

bool slab_found(enum slab_finding what, const char *fmt, ...)
{
	va_list args;

	if (slab_census.text[what][0] != '\0')
		return false;
	va_start(args, fmt);
	vsnprintf(slab_census.text[what], sizeof(slab_census.text[what]), fmt, args);
	va_end(args);
	return false;
}

bool slab_anything_wrong(void)
{
	for (uint32_t what = 0; what < NR_SLAB_FINDINGS; what++) {
		if (slab_census.text[what][0] != '\0')
			return true;
	}
	return false;
}

bool slab_pointer_ok(const void *p, uint32_t bytes)
{
	uintptr_t at = (uintptr_t)p;

	return at % 8 == 0 && at >> 32 == WINDOW_BASE >> 32 && virt_addr_valid(p) &&
	       virt_addr_valid((const char *)p + bytes - 1);
}

/* ---- which caches? --------------------------------------------------------------------------- */

/* Caches whose slabs the step wrote into: their objects, lists of free ones, struct pages. */
static struct {
	const struct kmem_cache *cache[64];
	uint32_t nr;
	bool many; /* too many to remember: all */
} written;

static void written_add(const struct kmem_cache *cachep)
{
	for (uint32_t i = 0; i < written.nr; i++) {
		if (written.cache[i] == cachep)
			return;
	}
	if (written.nr == ARRAY_SIZE(written.cache))
		written.many = true;
	else
		written.cache[written.nr++] = cachep;
}

/* What it is part of now, and, in case that it should be still, what it was found to be part of. */
static void written_page(const struct page *page)
{
	const struct kmem_cache *before = slab_objects_of(page)->cachep;

	if (before != NULL)
		written_add(before);
	if (PageTail(page))
		page = page->first_page;
	if (slab_pointer_ok(page, sizeof(*page)) && PageSlab(page))
		written_add(page->slab_cache);
}

/* The struct pages in the lines @lines of frame @pfn, if it is a mem_map's: one in each. */
static void written_mem_map(pfn_t pfn, uint64_t lines)
{
	uintptr_t first = (uintptr_t)__va(PFN_PHYS(pfn));

	if (pfn >= PFN_DOWN(ram_direct_map_end()))
		return;
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		uintptr_t map = (uintptr_t)NODE_DATA(nid)->node_mem_map;
		uintptr_t bytes = NODE_DATA(nid)->node_spanned_pages * sizeof(struct page);

		if (first + PAGE_SIZE <= map || first >= map + bytes)
			continue;
		for (uint64_t left = lines; left != 0; left &= left - 1) {
			uintptr_t line =
				first + sizeof(struct page) * (uintptr_t)__builtin_ctzll(left);

			if (line - map < bytes)
				written_page((const struct page *)line);
		}
	}
}

static void written_find(void)
{
	struct mark_set marks = marks_step();

	written.nr = 0;
	written.many = false;
	for (uint32_t i = 0; i < marks.nr; i++) {
		pfn_t pfn = marks.frames[i];

		written_mem_map(pfn, mark_step_lines(pfn));
		if (pfn_valid(pfn))
			written_page(pfn_to_page(pfn));
	}
}

/* What cannot be there is worth a look. */
static bool struct_touched(const void *p, uint32_t bytes)
{
	return p != NULL && (!slab_pointer_ok(p, bytes) || check_touched(p, bytes));
}

static bool array_touched(const struct array_cache *ac)
{
	return struct_touched(ac, sizeof(*ac));
}

static bool node_touched(const struct kmem_list3 *l3)
{
	int nid;

	if (struct_touched(l3, sizeof(*l3)))
		return true;
	if (l3 == NULL)
		return false;
	if (array_touched(l3->shared) ||
	    struct_touched(l3->alien, node_vars->nr_online_nodes * (uint32_t)sizeof(l3->alien[0])))
		return true;
	if (l3->alien == NULL)
		return false;
	for_each_online_node (nid) {
		if (array_touched(l3->alien[nid]))
			return true;
	}
	return false;
}

static bool cache_touched(const struct kmem_cache *cachep)
{
	int node;

	if (slab_census.full || written.many || check_touched(cachep, sizeof(*cachep)))
		return true;
	for (uint32_t i = 0; i < written.nr; i++) {
		if (written.cache[i] == cachep)
			return true;
	}
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (array_touched(cachep->array[cpu]))
			return true;
	}
	for_each_online_node (node) {
		if (node_touched(cachep->nodelists[node]))
			return true;
	}
	return false;
}

/* ---- the pass -------------------------------------------------------------------------------- */

/* Ensures: false if the link, or what it leads to, cannot be a cache's. */
static bool chain_link_ok(const struct list_head *link, const struct list_head *head)
{
	return SLAB_THAT(SLAB_FOUND_CHAIN, slab_pointer_ok(link, sizeof(*link)),
			 "the chain leads to %08x", vaddr(link)) &&
	       SLAB_THAT(SLAB_FOUND_CHAIN, link->prev->next == link,
			 "the chain does not lead back at %08x", vaddr(link)) &&
	       (link == head ||
		SLAB_THAT(SLAB_FOUND_CHAIN,
			  link == &slab_vars->cache_cache.list || PageSlab(virt_to_head_page(link)),
			  "a cache lies at %08x, in no slab", vaddr(link)));
}

static void walk_chain(void)
{
	const struct list_head *head = &slab_vars->cache_chain;
	const struct list_head *link = head;
	uint32_t nr = 0;

	do {
		if (!chain_link_ok(link->next, head))
			return;
		link = link->next;
		if (link == head)
			return;
		const struct kmem_cache *cachep = list_entry(link, struct kmem_cache, list);

		if (cache_touched(cachep))
			slab_walk_cache(cachep);
	} while (SLAB_THAT(SLAB_FOUND_CHAIN, nr++ < CACHES_MAX, "the chain is a circle"));
}

/* All pages that are slabs' are counted in their zone, by whether they are reclaimable. */
static void slab_pages_count(void)
{
	struct zone *zone;

	for_each_populated_zone (zone) {
		uint32_t counted[2] = {0, 0};

		for (pfn_t pfn = zone->zone_start_pfn;
		     pfn < zone->zone_start_pfn + zone->spanned_pages; pfn++) {
			const struct page *page = pfn_valid(pfn) ? pfn_to_page(pfn) : NULL;

			if (page == NULL || page_zone(page) != zone || !PageSlab(page) ||
			    !slab_pointer_ok(page->slab_cache, sizeof(struct kmem_cache)))
				continue;
			counted[page->slab_cache->flags & SLAB_RECLAIM_ACCOUNT ? 0 : 1] +=
				1u << page->slab_cache->gfporder;
		}
		for (uint32_t i = 0; i < 2; i++) {
			int32_t stat = zone->vm_stat[NR_SLAB_RECLAIMABLE + i].counter;

			for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
				stat += zone->pageset[cpu]->vm_stat_diff[NR_SLAB_RECLAIMABLE + i];
			SLAB_THAT(SLAB_FOUND_COUNTER, stat == (int32_t)counted[i],
				  "zone %s: %s is %d, %u pages are slabs'", zone_name(zone),
				  vmstat_name(NR_SLAB_RECLAIMABLE + i), stat, counted[i]);
		}
	}
}

/* Until start-up has set the chain up there is nothing to see. */
static bool caches_exist(void)
{
	return slab_vars->g_cpucache_up != NONE && !slab_census.pardoned;
}

static void publish(struct check_run *run, enum slab_finding what)
{
	run->count->decided += slab_census.decided[what];
	if (unlikely(slab_census.text[what][0] != '\0'))
		check_failed(run, "%s", slab_census.text[what]);
}

static void census_take(struct check_run *run, bool full)
{
	memset(slab_census.decided, 0, sizeof(slab_census.decided));
	for (uint32_t what = 0; what < NR_SLAB_FINDINGS; what++)
		slab_census.text[what][0] = '\0';
	slab_census.full = full;
	if (!caches_exist())
		return;
	if (!full)
		written_find();
	walk_chain();
	if (full && !slab_anything_wrong())
		slab_pages_count();
	publish(run, SLAB_FOUND_CHAIN);
}

static void chain_touched(struct check_run *run)
{
	census_take(run, false);
}

static void chain_full(struct check_run *run)
{
	census_take(run, true);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_slab_lists, SLAB_FOUND_LIST)                                                         \
	X(see_slab_counts, SLAB_FOUND_COUNT)                                                       \
	X(see_slab_freelists, SLAB_FOUND_FREE)                                                     \
	X(see_slab_arrays, SLAB_FOUND_ARRAY)                                                       \
	X(see_slab_limits, SLAB_FOUND_LIMIT)                                                       \
	X(see_slab_colours, SLAB_FOUND_COLOUR)                                                     \
	X(see_slab_caches, SLAB_FOUND_CACHE)                                                       \
	X(see_slab_words, SLAB_FOUND_WORDS)                                                        \
	X(see_slab_counters, SLAB_FOUND_COUNTER)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

#define BOTH(fn) .touched = fn, .full = fn

const struct check slab_checks[] = {
	{.id = "S1",
	 .says = "the chain of caches is sound, and each cache lies in a slab",
	 .touched = chain_touched,
	 .full = chain_full},
	{.id = "S2",
	 .says = "a slab is in the list of its node that says how full it is, and names its cache",
	 BOTH(see_slab_lists)},
	{.id = "S3",
	 .says = "free_objects is what the free lists of a node's slabs hold",
	 BOTH(see_slab_counts)},
	{.id = "S4",
	 .says = "a slab's free list names each of its free objects once, and is where it belongs",
	 BOTH(see_slab_freelists)},
	{.id = "S5",
	 .says = "an object in an array is free in no slab, in no other array, and of its node",
	 BOTH(see_slab_arrays)},
	{.id = "S6",
	 .says = "arrays hold no more than their limits, which follow from the cache's",
	 BOTH(see_slab_limits)},
	{.id = "S7",
	 .says = "a slab's objects begin at one of its cache's colours",
	 BOTH(see_slab_colours)},
	{.id = "S8",
	 .says = "sizes, order, flags and references of a cache agree",
	 BOTH(see_slab_caches)},
	{.id = "S9",
	 .says = "red zones and pattern of a free object are whole, and words where words can be",
	 BOTH(see_slab_words)},
	{.id = "S10",
	 .says = "the zones' counters count the pages that are slabs'",
	 BOTH(see_slab_counters)},
};

const uint32_t slab_checks_nr = sizeof(slab_checks) / sizeof(slab_checks[0]);

/* ---- memory ---------------------------------------------------------------------------------- */

void slab_check_pardon(void)
{
	slab_census.pardoned = true;
}

static void pardon_end(void)
{
	slab_census.pardoned = false;
}

/* What is kept as an image is sound. */
static void pardon_of_slot(uint32_t slot)
{
	(void)slot;
	slab_census.pardoned = false;
}

const struct check_memory slab_check_memory = {
	.name = "slab_census",
	.rebuild = pardon_end,
	.save = pardon_of_slot,
	.load = pardon_of_slot,
	.reset = pardon_end,
};
