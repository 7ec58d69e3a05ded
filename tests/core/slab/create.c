/* SPDX-License-Identifier: GPL-2.0-only */
/* Caches come, are merged, and go: what is refused, and how the kernel says so. */
#include "fixture.h"

#include <string.h>

static void construct(void *objp)
{
	memset(objp, 0x17, 8);
}

#define CONSTRUCT KSYM_OF(kmem_ctor_fn, construct)

struct refusal {
	const char *name;
	uint32_t size, align;
	slab_flags_t flags;
	const char *log;
};

static const struct refusal refusals[] = {
	{NULL, 64, 0, 0,
	 "kmem_cache_create((null)) integrity check failed\n"
	 "kmem_cache_create((null)) failed with error -22\n"},
	{"small", 7, 0, 0,
	 "kmem_cache_create(small) integrity check failed\n"
	 "kmem_cache_create(small) failed with error -22\n"},
	{"huge", KMALLOC_MAX_SIZE + 1, 0, 0,
	 "kmem_cache_create(huge) integrity check failed\n"
	 "kmem_cache_create(huge) failed with error -22\n"},
	{"flags", 64, 0, 1, "kmem_cache_create(flags) failed with error -22\n"},
	{"align", 64, 0x80000000u, 0, "kmem_cache_create(align) failed with error -7\n"},
};

static void refuse_all(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(refusals); i++) {
		const struct refusal *row = &refusals[i];

		log_forget();
		cr_assert_null(kmem_cache_create(row->name, row->size, row->align, row->flags, 0));
		cr_assert_str_eq(kernel_log, row->log, "row %zu: %s", i, kernel_log);
	}
}

Test(create, refuses_what_linux_refuses_with_its_words)
{
	boot();
	on_kernel(refuse_all);
}

static void create_in_panic(void)
{
	struct kmem_cache *cachep = kmem_cache_create("vital", 1, 0, SLAB_PANIC, 0);

	(void)cachep;
}

Test(create, panics_with_slab_panic)
{
	boot();
	cr_assert_eq(ending(create_in_panic), END_PANIC);
	cr_assert_str_eq(machine_end_text(),
			 "kmem_cache_create: Failed to create slab 'vital'. Error -22");
}

/* Each flag alone: what it becomes. */
static void flags_masked(void)
{
	static const struct {
		slab_flags_t given, kept;
	} rows[] = {
		{SLAB_CONSISTENCY_CHECKS, 0},
		{SLAB_TRACE, 0},
		{SLAB_RED_ZONE | SLAB_POISON | SLAB_STORE_USER, 0},
		{SLAB_MEM_SPREAD, SLAB_MEM_SPREAD},
		{SLAB_FAILSLAB, SLAB_FAILSLAB},
		{SLAB_HWCACHE_ALIGN | SLAB_PANIC, SLAB_HWCACHE_ALIGN | SLAB_PANIC},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct kmem_cache *cachep =
			kmem_cache_create("flags", 4000 - 64 * (uint32_t)i, 0, rows[i].given, 0);

		cr_assert_not_null(cachep);
		cr_assert_eq(cachep->flags & ~(CFLGS_OFF_SLAB | CFLGS_OBJFREELIST_SLAB),
			     rows[i].kept, "row %zu: %x", i, cachep->flags);
		kmem_cache_destroy(cachep);
	}
}

Test(create, drops_flags_that_this_kernel_does_not_know)
{
	boot();
	on_kernel(flags_masked);
}

static void regions(void)
{
	static const struct {
		uint32_t offset, size, kept_offset, kept_size;
		bool warns;
	} rows[] = {
		{0, 0, 0, 0, false},    {8, 16, 8, 16, false}, {0, 100, 0, 100, false},
		{4, 0, 0, 0, true},     {90, 20, 0, 0, true},  {0, 101, 0, 0, true},
		{100, 100, 0, 0, true}, {99, 1, 99, 1, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct kmem_cache *cachep;

		log_forget();
		cachep = kmem_cache_create_usercopy("region", 100, 0, SLAB_NOLEAKTRACE,
						    rows[i].offset, rows[i].size, 0);
		cr_assert_eq(cachep->useroffset, rows[i].kept_offset, "row %zu", i);
		cr_assert_eq(cachep->usersize, rows[i].kept_size, "row %zu", i);
		cr_assert_eq(strstr(kernel_log, "WARN create_locked") != NULL, rows[i].warns,
			     "row %zu: %s", i, kernel_log);
		kmem_cache_destroy(cachep);
	}
}

Test(create, keeps_regions_inside_the_object_and_warns_of_others)
{
	boot();
	on_kernel(regions);
}

/* ---- merging --------------------------------------------------------------------------------- */

struct pair {
	uint32_t size, align;
	slab_flags_t flags;
	uint32_t size_too, align_too;
	slab_flags_t flags_too;
	bool ctor_too, merged;
};

static const struct pair pairs[] = {
	{400, 0, 0, 400, 0, 0, false, true},
	{400, 0, 0, 393, 0, 0, false, true},
	{400, 0, 0, 392, 0, 0, false, false},
	{393, 0, 0, 400, 0, 0, false, true},
	{400, 0, 0, 401, 0, 0, false, false},
	{400, 0, 0, 400, 0, 0, true, false},
	{400, 0, 0, 400, 16, 0, false, false},
	{400, 16, 0, 400, 0, 0, false, true},
	{400, 16, 0, 400, 8, 0, false, true},
	{400, 0, 0, 400, 0, SLAB_RECLAIM_ACCOUNT, false, false},
	{400, 0, SLAB_RECLAIM_ACCOUNT, 400, 0, SLAB_RECLAIM_ACCOUNT, false, true},
	{400, 0, SLAB_CACHE_DMA, 400, 0, 0, false, false},
	{400, 0, SLAB_MEM_SPREAD, 400, 0, 0, false, true},
	{400, 0, SLAB_TYPESAFE_BY_RCU, 400, 0, 0, false, false},
	{400, 0, 0, 400, 0, SLAB_TYPESAFE_BY_RCU, false, false},
	{400, 0, SLAB_NOLEAKTRACE, 400, 0, 0, false, false},
	{400, 0, SLAB_HWCACHE_ALIGN, 430, 0, SLAB_HWCACHE_ALIGN, false, true},
};

static void merge_pairs(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(pairs); i++) {
		const struct pair *p = &pairs[i];
		struct kmem_cache *one = kmem_cache_create("one", p->size, p->align, p->flags, 0);
		struct kmem_cache *too =
			kmem_cache_create("too", p->size_too, p->align_too, p->flags_too,
					  p->ctor_too ? CONSTRUCT : 0);

		cr_assert_eq(one == too, p->merged && !slab_vars->nomerge, "row %zu", i);
		if (one == too) {
			cr_assert_eq(one->refcount, 2);
			cr_assert_eq(one->object_size,
				     p->size > p->size_too ? p->size : p->size_too);
		}
		kmem_cache_destroy(too);
		kmem_cache_destroy(one);
		cr_assert_null(cache_named("one"));
		cr_assert_null(cache_named("too"));
	}
}

Test(merge, finds_a_cache_that_nothing_tells_apart)
{
	boot();
	on_kernel(merge_pairs);
}

Test(merge, is_off_with_slab_nomerge)
{
	line_default();
	line.slab_nomerge = true;
	boot();
	on_kernel(merge_pairs);
}

static void beside_general_caches(void)
{
	struct kmem_cache *cachep = kmem_cache_create("mine", 256, 0, SLAB_HWCACHE_ALIGN, 0);

	cr_assert_neq(cachep, cache_named("size-256"));
	kmem_cache_destroy(cachep);
}

Test(merge, leaves_general_caches_alone)
{
	boot();
	on_kernel(beside_general_caches);
}

static void names_may_repeat(void)
{
	struct kmem_cache *one = kmem_cache_create("name", 100, 0, 0, 0);
	struct kmem_cache *two = kmem_cache_create("name", 200, 0, 0, 0);

	cr_assert(one != NULL && two != NULL && one != two);
	kmem_cache_destroy(one);
	kmem_cache_destroy(two);
	cr_assert_str_eq(kernel_log, "");
	cr_assert_not_null(kmem_cache_create("a name", 300, 0, 0, 0));
	cr_assert_str_eq(kernel_log, "WARN kmem_cache_sanity_check: strchr(name, ' ')\n");
}

Test(create, allows_a_name_twice_and_warns_of_a_space)
{
	boot();
	on_kernel(names_may_repeat);
}

/* ---- running out of memory at each point ----------------------------------------------------- */

static void create_with_failures(void)
{
	uint32_t consulted = 0;

	for (uint32_t nth = 1; nth < 60; nth++) {
		uint32_t before = free_pages_now();
		struct kmem_cache *cachep;

		current->fail_nth = (struct fail_nth){.nth = nth};
		cachep = kmem_cache_create("failing", 2048, 0, 0, CONSTRUCT);
		consulted = current->fail_nth.count;
		current->fail_nth = (struct fail_nth){.nth = 0};
		if (cachep != NULL) {
			kmem_cache_destroy(cachep);
			if (consulted < nth)
				return;
			continue;
		}
		cr_assert_null(cache_named("failing"));
		cr_assert_geq(free_pages_now() + 16, before, "nth %u loses pages", nth);
	}
	cr_assert_fail("more than 60 requests for a cache");
}

Test(create, undoes_everything_when_any_of_its_requests_fails)
{
	line_default();
	line.cpus = 4;
	line.nodes = 2;
	line.slab_random = true;
	boot();
	on_kernel(create_with_failures);
}

/* ---- destroying ------------------------------------------------------------------------------ */

static struct kmem_cache *cache;
static void *object;

static void destroy_in_use(void)
{
	cache = kmem_cache_create("used", 300, 0, 0, 0);
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	kmem_cache_destroy(cache);
}

Test(destroy, reports_objects_that_are_left_and_keeps_the_cache)
{
	boot();
	on_kernel(destroy_in_use);
	cr_assert_str_eq(kernel_log, "kmem_cache_destroy used: Slab cache still has objects\n");
	cr_assert_eq(cache_named("used"), cache);
	cr_assert_eq(cache->refcount, 0);
}

static void destroy_rcu(void)
{
	cache = kmem_cache_create("rcu", 300, 0, SLAB_TYPESAFE_BY_RCU, 0);
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	*(int *)object = 7;
	kmem_cache_free(cache, object);
	cr_assert_eq(*(int *)object, 7, "readers may still look");
	kmem_cache_destroy(cache);
	cr_assert_null(cache_named("rcu"));
	cr_assert(PageSlab(virt_to_page(object)), "the slab is there until a grace period passed");
}

Test(destroy, gives_the_slabs_of_an_rcu_cache_back_after_a_grace_period)
{
	boot();
	on_kernel(destroy_rcu);
	ticks(4);
	cr_assert_not(PageSlab(virt_to_page(object)));
	cr_assert(list_empty(&slab_vars->rcu_destroy));
}

static void destroy_nothing(void)
{
	kmem_cache_destroy(NULL);
}

Test(destroy, does_nothing_for_null)
{
	boot();
	on_kernel(destroy_nothing);
	cr_assert_str_eq(kernel_log, "");
}
