/* SPDX-License-Identifier: GPL-2.0-only */
/* How objects flow: refill, flush, shared and alien arrays, free limits, the reaper. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

static struct kmem_cache *cache;
static void *objects[1024];
static uint32_t nr_objects;

static void take(uint32_t nr)
{
	while (nr-- > 0) {
		objects[nr_objects] = kmem_cache_alloc(cache, GFP_KERNEL);
		cr_assert_not_null(objects[nr_objects]);
		nr_objects++;
	}
}

static void give_back(uint32_t nr)
{
	while (nr-- > 0)
		kmem_cache_free(cache, objects[--nr_objects]);
}

/* Objects of 500 bytes, 8 a slab, arrays of 54 with batches of 27. */
static void make_cache(void)
{
	nr_objects = 0;
	cache = kmem_cache_create("flow", 500, 0, 0, 0);
	cr_assert_eq(cache->num, 8);
	cr_assert_eq(cache->limit, 54);
}

#define EXPECT_STATE(text)                                                                         \
	do {                                                                                       \
		const char *is = state_of_cache(cache, 0, 0);                                      \
		cr_assert_str_eq(is, text, "%s", is);                                              \
	} while (0)

static void refill_steps(void)
{
	make_cache();
	take(1); /* nothing there: a slab, and 8 of the 16 that an idle array gets */
	EXPECT_STATE("avail=7 shared=0 alien= full=1 partial=0 free=0 free_objects=0");
	take(8); /* the array ran dry: another one */
	EXPECT_STATE("avail=7 shared=0 alien= full=2 partial=0 free=0 free_objects=0");
	give_back(9);
	EXPECT_STATE("avail=16 shared=0 alien= full=2 partial=0 free=0 free_objects=0");
}

Test(refill, grows_by_a_slab_when_the_node_has_none)
{
	line_default();
	line.given = 0;
	line.cpus = 2;
	boot();
	on_kernel(refill_steps);
}

static void flush_steps(void)
{
	make_cache();
	take(200);
	give_back(200 - 54 -
		  1); /* the array is full after 54, then a batch of 27 goes to the shared one */
	cr_assert_eq(cache->array[0]->limit, 54);
	for (uint32_t i = 0; i < 54; i++)
		cr_assert_leq(cache->array[0]->avail, 54);
	cr_assert_gt(cache->nodelists[0]->shared->avail, 0);
	cr_assert_eq(cache->nodelists[0]->shared->limit, 8 * 27);
	give_back(nr_objects);
	EXPECT_STATE("avail=38 shared=162 alien= full=25 partial=0 free=0 free_objects=0");
}

Test(flush, fills_the_shared_array_before_the_slabs)
{
	boot();
	on_kernel(flush_steps);
}

static void flush_to_slabs(void)
{
	uint32_t free_limit;

	make_cache();
	cr_assert_eq(slab_tune(cache, 8, 4, 0), 0);
	cr_assert_null(cache->nodelists[0]->shared);
	free_limit = cache->nodelists[0]->free_limit;
	cr_assert_eq(free_limit, (1 + 2) * 4 + 8);
	take(160);
	give_back(160);
	cr_assert_leq(cache->nodelists[0]->free_objects, free_limit);
	EXPECT_STATE("avail=8 shared=0 alien= full=1 partial=0 free=2 free_objects=16");
}

Test(flush, gives_slabs_back_above_the_free_limit)
{
	boot();
	on_kernel(flush_to_slabs);
}

/* Objects come out in the order of their numbers and go back last in, first out. */
static void order_of_objects(void)
{
	make_cache();
	take(8);
	for (uint32_t i = 1; i < 8; i++)
		cr_assert_eq((char *)objects[i], (char *)objects[i - 1] - 504,
			     "the array hands out from its end");
	void *last = objects[7];

	give_back(1);
	take(1);
	cr_assert_eq(objects[7], last);
}

Test(refill, hands_out_the_object_that_came_back_last)
{
	boot();
	on_kernel(order_of_objects);
}

static void idle_array(void)
{
	make_cache();
	cr_assert_eq(slab_tune(cache, 40, 40, 0), 0);
	take(1);
	/* 16 of an idle array, as two slabs of 8: the second comes when it runs dry */
	EXPECT_STATE("avail=7 shared=0 alien= full=1 partial=0 free=0 free_objects=0");
	give_back(1);
	kmem_cache_shrink(cache);
	take(40);
	give_back(40);
	kmem_cache_shrink(cache);
	EXPECT_STATE("avail=0 shared=0 alien= full=0 partial=0 free=0 free_objects=0");
}

Test(refill, takes_a_part_of_a_batch_for_an_idle_array)
{
	boot();
	on_kernel(idle_array);
}

/* ---- several nodes --------------------------------------------------------------------------- */

static void aliens_gather(void)
{
	make_cache();
	for (uint32_t i = 0; i < 14; i++) {
		objects[i] = kmem_cache_alloc_node(cache, GFP_KERNEL, 1);
		cr_assert_eq(page_to_nid(virt_to_head_page(objects[i])), 1);
	}
	for (uint32_t i = 0; i < 12; i++)
		kmem_cache_free(cache, objects[i]);
	EXPECT_STATE("avail=0 shared=0 alien=12, full=0 partial=0 free=0 free_objects=0");
	kmem_cache_free(cache, objects[12]);
	EXPECT_STATE("avail=0 shared=0 alien=1, full=0 partial=0 free=0 free_objects=0");
	cr_assert_eq(cache->nodelists[1]->shared->avail, 12);
	kmem_cache_free(cache, objects[13]);
}

Test(alien, gathers_twelve_and_sends_them_home_to_the_shared_array)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	boot();
	on_kernel(aliens_gather);
	cr_assert_eq(cache->nodelists[0]->alien[1]->avail, 2);
	ticks(20 * 100);
	cr_assert_eq(cache->nodelists[0]->alien[1]->avail, 0, "the reaper sends the rest");
}

static void straight_home(void)
{
	make_cache();
	cr_assert_null(cache->nodelists[0]->alien);
	objects[0] = kmem_cache_alloc_node(cache, GFP_KERNEL, 1);
	kmem_cache_free(cache, objects[0]);
	cr_assert_eq(cache->nodelists[1]->free_objects, 8);
}

Test(alien, is_not_used_with_noaliencache)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	line.noaliencache = true;
	boot();
	on_kernel(straight_home);
}

static void from_an_offline_node(void)
{
	make_cache();
	objects[0] = kmem_cache_alloc_node(cache, GFP_KERNEL, 3);
	cr_assert_not_null(objects[0]);
	kmem_cache_free(cache, objects[0]);
}

Test(alien, falls_back_for_a_node_that_is_not_there)
{
	boot();
	on_kernel(from_an_offline_node);
}

/* ---- the reaper ------------------------------------------------------------------------------ */

static void leave_free_objects(void)
{
	make_cache();
	take(400);
	give_back(400);
}

Test(reap, gives_everything_back_over_time)
{
	char text[12][128];
	uint32_t seen = 0;

	boot();
	on_kernel(leave_free_objects);
	cr_assert_eq(cache->array[0]->touched, 1);
	for (uint32_t i = 0; i < 12; i++) {
		snprintf(text[i], sizeof(text[i]), "%s", state_of_cache(cache, 0, 0));
		seen += i > 0 && strcmp(text[i], text[i - 1]) != 0;
		ticks(400);
	}
	cr_assert_geq(seen, 5, "a part at a time");
	ticks(100 * 400);
	EXPECT_STATE("avail=0 shared=0 alien= full=0 partial=0 free=0 free_objects=0");
}

static void lock_chain(void)
{
	make_cache();
	take(54);
	give_back(54);
	mutex_lock(&slab_vars->cache_chain_mutex);
	goals_forget();
	for (uint32_t i = 0; i < 8; i++)
		msleep(500);
	cr_assert(goal_marks[GOAL_SLAB_REAP_BUSY]);
	mutex_unlock(&slab_vars->cache_chain_mutex);
}

Test(reap, does_nothing_while_the_caches_are_locked)
{
	boot();
	on_kernel(lock_chain);
}

/* ---- CPUs ------------------------------------------------------------------------------------ */

static void cpu_goes(void)
{
	make_cache();
	cr_assert_eq(slab_cpu_notify(CPU_DOWN_PREPARE, 1), 0);
	cpu_set_online(1, false);
	cr_assert_eq(slab_cpu_notify(CPU_DEAD, 1), 0);
}

static void cpu_comes(void)
{
	cr_assert_eq(slab_cpu_notify(CPU_UP_PREPARE, 1), 0);
	cpu_set_online(1, true);
	cr_assert_eq(slab_cpu_notify(CPU_ONLINE, 1), 0);
}

Test(cpu, goes_and_comes_with_its_arrays)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	boot();
	on_kernel(cpu_goes);
	cr_assert_null(cache->array[1]);
	cr_assert_null(cache->nodelists[1]->shared);
	cr_assert_null(cache->nodelists[1]->alien);
	on_kernel(cpu_comes);
	cr_assert_not_null(cache->array[1]);
	cr_assert_not_null(cache->nodelists[1]->shared);
	cr_assert_not_null(cache->nodelists[1]->alien);
}

static void cpu_fails_to_come(void)
{
	bool came = false;

	for (uint32_t nth = 1; nth < 400 && !came; nth += 7) {
		int err;

		current->fail_nth = (struct fail_nth){.nth = nth};
		err = slab_cpu_notify(CPU_UP_PREPARE, 1);
		came = current->fail_nth.count < nth;
		current->fail_nth = (struct fail_nth){.nth = 0};
		if (!came && err)
			cr_assert_null(cache->array[1]);
	}
	cr_assert(came);
}

Test(cpu, leaves_nothing_behind_when_it_cannot_come)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	boot();
	on_kernel(cpu_goes);
	on_kernel(cpu_fails_to_come);
}
