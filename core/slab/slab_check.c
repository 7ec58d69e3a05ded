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

#include <stdio.h>
#include <string.h>

#define CACHES_MAX 4096u /* of one chain; a longer one is a circle */

struct slab_census slab_census;

bool slab_found(enum slab_finding what, const char *fmt, ...)
{
	va_list args;

	if (slab_census.text[what][0] != '\0')
		return false;
	slab_census.wrong = true;
	va_start(args, fmt);
	vsnprintf(slab_census.text[what], sizeof(slab_census.text[what]), fmt, args);
	va_end(args);
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

/* Ensures: true if it is sound; then all its caches were looked at, if @caches_too. */
static bool walk_chain(bool caches_too)
{
	const struct list_head *head = &slab_vars->cache_chain;
	const struct list_head *link = head;
	uint32_t nr = 0;

	do {
		if (!chain_link_ok(link->next, head))
			return false;
		link = link->next;
		if (link == head)
			return true;
		if (caches_too)
			slab_walk_cache(list_entry(link, struct kmem_cache, list));
	} while (SLAB_THAT(SLAB_FOUND_CHAIN, nr++ < CACHES_MAX, "the chain is a circle"));
	return false;
}

/* What the step touched. A chain of which not all can be known is walked all along. */
static void walk_touched(void)
{
	if (slab_touch_find())
		slab_touch_walk();
	else if (!walk_chain(false))
		return;
	else if (slab_touch_find_anew())
		slab_touch_walk();
	else
		walk_chain(true);
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

static void walk_all(void)
{
	slab_touch_forget();
	if (walk_chain(true) && !slab_anything_wrong())
		slab_pages_count();
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
	slab_census.pass++;
	slab_census.lowmem_bytes = ram_direct_map_end();
	memset(slab_census.decided, 0, sizeof(slab_census.decided));
	for (uint32_t what = 0; what < NR_SLAB_FINDINGS && slab_census.wrong; what++)
		slab_census.text[what][0] = '\0';
	slab_census.wrong = false;
	if (!caches_exist())
		return;
	if (full)
		walk_all();
	else
		walk_touched();
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

/* The machine is another one. */
static void begin_anew(void)
{
	slab_census.pardoned = false;
	slab_census.since = slab_census.pass + 1;
	slab_census.lowmem_bytes = ram_direct_map_end();
}

static void rebuild(void)
{
	begin_anew();
	slab_touch_forget();
}

/* What is kept as an image is sound. */
static void at_image(uint32_t slot)
{
	(void)slot;
	begin_anew();
	slab_touch_learn_image();
}

static void back_at_image(void)
{
	begin_anew();
	slab_touch_reset();
}

const struct check_memory slab_check_memory = {
	.name = "slab_census",
	.rebuild = rebuild,
	.save = at_image,
	.load = at_image,
	.reset = back_at_image,
};
