/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Each check of the caches: content with sound ones, and the one to speak up when something
 * breaks.
 */
#include "fixture.h"

#include "core/base/blind.h"
#include "core/slab/slab_check.h"
#include "sim/mark.h"

#include <string.h>

static struct kmem_cache *cache;
static struct page *partial; /* a slab of it with free objects and others */
static void *object;

static void make_partial(void)
{
	cache = kmem_cache_create("broken", 500, 0, 0, 0);
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	kmem_cache_shrink(cache);
	partial = virt_to_head_page(object);
	/* an array with objects, too */
	for (uint32_t i = 0; i < 3; i++) {
		void *more = kmem_cache_alloc(cache, GFP_KERNEL);

		kmem_cache_free(cache, more);
	}
	slab_check_memory.rebuild();
}

static void poke(void *p, uint64_t value, uint32_t bytes)
{
	memcpy(p, &value, bytes);
	mark_written(p, bytes);
}

static void break_chain(void)
{
	struct list_head *first = slab_vars->cache_chain.next;

	poke(&first->prev, (uintptr_t)first->next, 8);
	mark_written(list_entry(first, struct kmem_cache, list), sizeof(struct kmem_cache));
}

static void break_list(void)
{
	poke(&partial->slab_active, 0, 4);
}

static void break_count(void)
{
	struct kmem_list3 *l3 = cache->nodelists[0];

	poke(&l3->free_objects, l3->free_objects + 1, 4);
}

/* A slab that has two free objects at least. */
static struct page *slab_with_free(void)
{
	struct page *page;

	list_for_each_entry (page, &cache->nodelists[0]->slabs_partial, lru)
		return page;
	return NULL;
}

static void break_freelist(void)
{
	struct kmem_list3 *l3 = cache->nodelists[0];
	struct page *page;

	kmem_cache_shrink(cache);
	page = slab_with_free();
	cr_assert_not_null(page);
	set_free_obj(page, cache->num - 2, get_free_obj(page, cache->num - 1));
	mark_written(l3, sizeof(*l3));
}

static void break_array(void)
{
	struct array_cache *ac = cache->array[0];

	cr_assert_geq(ac->avail, 2);
	poke(&ac->entry[0], (uintptr_t)ac->entry[1], 8);
	mark_written(ac, sizeof(*ac));
}

static void break_limit(void)
{
	poke(&cache->array[0]->limit, cache->limit + 1, 4);
}

static void break_colour(void)
{
	poke(&cache->nodelists[0]->colour_next, 99, 4);
}

static void break_cache(void)
{
	poke(&cache->gfporder, 5, 4);
	cache->num = 0;
}

static void break_words(void)
{
	struct array_cache *ac = cache->array[0];

	blind_store_byte((char *)ac->entry[0] + cache->obj_offset + 3, 1);
	mark_written((char *)ac->entry[0] + cache->obj_offset + 3, 1);
}

static void break_counter(void)
{
	struct zone *zone = page_zone(partial);

	poke(&zone->vm_stat[NR_SLAB_UNRECLAIMABLE].counter, 1, 4);
}

static const struct {
	const char *id;
	void (*breaks)(void);
	bool full_only;
} rows[] = {
	{"S1", break_chain, false},    {"S2", break_list, false},  {"S3", break_count, false},
	{"S4", break_freelist, false}, {"S5", break_array, false}, {"S6", break_limit, false},
	{"S7", break_colour, false},   {"S8", break_cache, false}, {"S9", break_words, false},
	{"S10", break_counter, true},
};

static struct check_count counts[16];
static struct check_run run;

static void pass(bool full)
{
	cr_assert_leq(slab_checks_nr, ARRAY_SIZE(counts));
	check_pass(slab_checks, slab_checks_nr, counts, full, &run);
}

static void sound_passes(void)
{
	pass(true);
	cr_assert_str_eq(run.text, "");
	if (!marks_tracked())
		return;
	pass(false);
	cr_assert_str_eq(run.text, "");
}

static uint32_t row_now;

static void break_and_pass(void)
{
	bool full = rows[row_now].full_only || !marks_tracked();

	mark_step_begin();
	rows[row_now].breaks();
	pass(full);
	cr_assert_eq(strncmp(run.text, rows[row_now].id, strlen(rows[row_now].id)), 0, "%s: \"%s\"",
		     rows[row_now].id, run.text);
	pass(true);
	cr_assert_eq(strncmp(run.text, rows[row_now].id, strlen(rows[row_now].id)), 0, "%s: \"%s\"",
		     rows[row_now].id, run.text);
	slab_check_pardon();
	pass(true);
	cr_assert_str_eq(run.text, "");
}

Test(checks, speak_up_each_for_what_it_watches)
{
	for (row_now = 0; row_now < ARRAY_SIZE(rows); row_now++) {
		line_default();
		line.slab_debug = row_now == 8;
		line.cpus = 1;
		boot();
		on_kernel(make_partial);
		on_kernel(sound_passes);
		on_kernel(break_and_pass);
	}
}

static void use_everything(void)
{
	static void *objects[300];
	static const slab_flags_t flags[] = {0, SLAB_HWCACHE_ALIGN, SLAB_TYPESAFE_BY_RCU,
					     SLAB_RECLAIM_ACCOUNT};

	for (uint32_t round = 0; round < ARRAY_SIZE(flags); round++) {
		struct kmem_cache *cachep =
			kmem_cache_create("used", 60 + 700 * round, 0, flags[round], 0);

		for (uint32_t i = 0; i < ARRAY_SIZE(objects); i++) {
			objects[i] = kmem_cache_alloc_node(cachep, GFP_KERNEL, (int)(i % 2));
			cr_assert_not_null(objects[i]);
		}
		mark_step_begin();
		for (uint32_t i = 0; i < ARRAY_SIZE(objects); i += 2)
			kmem_cache_free(cachep, objects[i]);
		sound_passes();
		mark_step_begin();
		for (uint32_t i = 1; i < ARRAY_SIZE(objects); i += 2)
			kmem_cache_free(cachep, objects[i]);
		sound_passes();
		mark_step_begin();
		kmem_cache_destroy(cachep);
		sound_passes();
	}
}

Test(checks, are_content_with_caches_in_use_on_every_kind_of_kernel)
{
	for (uint32_t i = 0; i < 8; i++) {
		line_default();
		line.cpus = 4;
		line.nodes = 1 + (i & 1);
		line.slab_debug = i & 2;
		line.slab_random = i & 4;
		boot();
		slab_check_memory.rebuild();
		on_kernel(sound_passes);
		on_kernel(use_everything);
		ticks(300);
		on_kernel(sound_passes);
	}
}
