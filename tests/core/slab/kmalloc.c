/* SPDX-License-Identifier: GPL-2.0-only */
/* kmalloc() and its kin, failslab, random free lists, init_on_free, copies to user space. */
#include "fixture.h"

#include <string.h>

static void sizes(void)
{
	for (uint32_t size = 1; size <= KMALLOC_MAX_SIZE; size = size * 5 / 4 + 1) {
		char *p = kmalloc(size, GFP_KERNEL | __GFP_NOWARN);
		const struct kmem_cache *cachep;

		if (p == NULL)
			continue;
		cachep = virt_to_cache(p);
		cr_assert_geq(cachep->object_size, size);
		cr_assert_eq(cachep, kmalloc_slab(size, 0));
		p[0] = p[size - 1] = 1;
		cr_assert_eq(ksize(p), cachep->object_size);
		p[cachep->object_size - 1] = 1;
		kfree(p);
	}
}

Test(kmalloc, gives_the_smallest_cache_that_holds_the_size)
{
	boot();
	on_kernel(sizes);
}

static void edges(void)
{
	cr_assert_eq(kmalloc(0, GFP_KERNEL), ZERO_SIZE_PTR);
	cr_assert_eq(kcalloc(0, 8, GFP_KERNEL), ZERO_SIZE_PTR);
	cr_assert_eq(kcalloc(8, 0, GFP_KERNEL), ZERO_SIZE_PTR);
	cr_assert_eq(ksize(ZERO_SIZE_PTR), 0);
	cr_assert_null(kmalloc(KMALLOC_MAX_SIZE + 1, GFP_KERNEL));
	cr_assert_null(kmalloc(UINT32_MAX, GFP_KERNEL));
	cr_assert_null(kcalloc(65536, 65536, GFP_KERNEL));
	cr_assert_null(kcalloc(0x20000001u, 8, GFP_KERNEL), "it would wrap to 8");
	kfree(NULL);
	kfree(ZERO_SIZE_PTR);
	kzfree(NULL);
	cr_assert_null(kstrdup(NULL, GFP_KERNEL));
	cr_assert_str_eq(kernel_log, "");
}

Test(kmalloc, answers_as_linux_at_the_edges)
{
	boot();
	on_kernel(edges);
}

static void zeroed(void)
{
	for (uint32_t i = 0; i < 50; i++) {
		uint8_t *p = kmalloc(100, GFP_KERNEL);

		memset(p, 0xee, 100);
		kfree(p);
		p = i % 2 ? kzalloc(100, GFP_KERNEL) : kcalloc(10, 10, GFP_KERNEL);
		for (uint32_t at = 0; at < 100; at++)
			cr_assert_eq(p[at], 0);
		kzfree(p);
	}
}

Test(kmalloc, zeroes_where_it_is_asked_to)
{
	boot();
	on_kernel(zeroed);
}

static void resize(void)
{
	char *p = krealloc(NULL, 20, GFP_KERNEL);
	char *q;

	memset(p, 'a', 20);
	q = krealloc(p, 32, GFP_KERNEL);
	cr_assert_eq(p, q, "size-32 holds it");
	q = krealloc(p, 33, GFP_KERNEL);
	cr_assert_neq(p, q);
	cr_assert_eq(q[19], 'a');
	p = krealloc(q, 10, GFP_KERNEL);
	cr_assert_eq(p, q, "it never shrinks");
	cr_assert_null(krealloc(p, UINT32_MAX, GFP_KERNEL));
	cr_assert_eq(p[9], 'a', "what was there stays when it fails");
	cr_assert_eq(krealloc(p, 0, GFP_KERNEL), ZERO_SIZE_PTR);
}

Test(krealloc, moves_when_the_object_is_too_small)
{
	boot();
	on_kernel(resize);
}

static void dma(void)
{
	char *p = kmalloc(100, GFP_KERNEL | GFP_DMA);

	cr_assert_eq(page_zonenum(virt_to_page(p)), ZONE_DMA);
	cr_assert_str_eq(virt_to_cache(p)->name, "size-128(DMA)");
	kfree(p);
}

Test(kmalloc, has_twins_in_the_dma_zone)
{
	boot();
	on_kernel(dma);
}

static void dma_without(void)
{
	void *p = kmem_cache_alloc(cache_named("size-4194304"), GFP_ATOMIC | GFP_DMA);

	(void)p;
}

static void highmem_object(void)
{
	void *p = kmem_cache_alloc(cache_named("size-2097152"), GFP_ATOMIC | __GFP_HIGHMEM);

	(void)p;
}

Test(kmalloc, ends_the_machine_for_zones_that_a_cache_does_not_have)
{
	boot();
	cr_assert_eq(ending(dma_without), END_BUG);
	cr_assert_str_eq(machine_end_text(), "kmem_flagcheck: !(cachep->allocflags & GFP_DMA)");
	boot();
	cr_assert_eq(ending(highmem_object), END_BUG);
	cr_assert_str_eq(machine_end_text(), "cache_grow: flags & GFP_SLAB_BUG_MASK");
}

/* ---- poison for sanitizers ------------------------------------------------------------------- */

/* There in builds with ASan only. */
extern int __asan_address_is_poisoned(const volatile void *p) __attribute__((weak));

static bool poisoned(const void *p)
{
	return __asan_address_is_poisoned(p) != 0;
}

static void exact_tails(void)
{
	for (uint32_t size = 1; size <= 100; size++) {
		char *p = kmalloc(size, GFP_KERNEL);

		cr_assert_not(poisoned(p + size - 1), "%u", size);
		cr_assert(poisoned(p + size) || size == ksize(p), "%u", size);
		cr_assert_not(poisoned(p + ksize(p) - 1), "ksize() opens all");
		kfree(p);
		cr_assert(poisoned(p), "%u", size);
	}
}

Test(poison, is_exact_around_objects)
{
	if (__asan_address_is_poisoned == NULL)
		return;
	boot();
	on_kernel(exact_tails);
}

static void colours(void)
{
	struct kmem_cache *cachep = kmem_cache_create("colour", 700, 0, 0, 0);
	uint32_t seen = 0;

	cr_assert_geq(cachep->colour, 2);
	for (uint32_t i = 0; i < 40; i++) {
		char *p = kmem_cache_alloc(cachep, GFP_KERNEL);
		char *first = page_s_mem(virt_to_head_page(p));

		if (first != lowmem_page_address(virt_to_head_page(p))) {
			cr_assert(poisoned(first - 1), "the colour is nobody's");
			seen++;
		}
	}
	cr_assert_gt(seen, 0);
}

Test(poison, covers_the_colours)
{
	if (__asan_address_is_poisoned == NULL)
		return;
	boot();
	on_kernel(colours);
}

/* ---- failslab -------------------------------------------------------------------------------- */

static void failslab_rows(void)
{
	struct kmem_cache *marked = kmem_cache_create("marked", 5000, 0, SLAB_FAILSLAB, 0);
	static const struct {
		struct failslab_attr attr;
		gfp_t gfp;
		bool marked, fails;
	} rows[] = {
		{{.attr = {.probability = 100, .times = -1}}, GFP_KERNEL, false, true},
		{{.attr = {.probability = 100, .times = -1}, .ignore_gfp_wait = 1},
		 GFP_KERNEL,
		 false,
		 false},
		{{.attr = {.probability = 100, .times = -1}, .ignore_gfp_wait = 1},
		 GFP_ATOMIC,
		 false,
		 true},
		{{.attr = {.probability = 100, .times = -1}, .cache_filter = 1},
		 GFP_ATOMIC,
		 false,
		 false},
		{{.attr = {.probability = 100, .times = -1}, .cache_filter = 1},
		 GFP_ATOMIC,
		 true,
		 true},
		{{.attr = {.probability = 100, .times = 0}}, GFP_ATOMIC, false, false},
		{{.attr = {.probability = 100, .times = -1, .space = 9000}},
		 GFP_ATOMIC,
		 true,
		 false},
		{{.attr = {.probability = 100, .times = -1}},
		 GFP_KERNEL | __GFP_NOFAIL,
		 false,
		 false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct kmem_cache *cachep = rows[i].marked ? marked : cache_named("size-64");
		void *objp;

		failslab_set(&rows[i].attr);
		objp = kmem_cache_alloc(cachep, rows[i].gfp);
		cr_assert_eq(objp == NULL, rows[i].fails, "row %zu", i);
		failslab_init();
		if (objp != NULL)
			kmem_cache_free(cachep, objp);
	}
	cr_assert_gt(failslab_get()->fired, 0);
}

Test(failslab, fails_what_its_attributes_say)
{
	boot();
	on_kernel(failslab_rows);
}

/* ---- random free lists ----------------------------------------------------------------------- */

static uint32_t in_order;

static void look_at_order(void)
{
	struct kmem_cache *cachep = kmem_cache_create("random", 128, 0, 0, 0);
	const struct page *page;
	void *objp = kmem_cache_alloc(cachep, GFP_KERNEL);
	uint32_t seen = 0;

	page = virt_to_head_page(objp);
	in_order = 0;
	for (uint32_t i = page->slab_active; i < cachep->num; i++) {
		in_order += get_free_obj(page, i) == i;
		seen |= 1u << get_free_obj(page, i);
	}
	cr_assert_eq((uint32_t)__builtin_popcount(seen), cachep->num - page->slab_active);
}

Test(random, shuffles_free_lists_by_the_seed)
{
	uint32_t orders[3];

	for (uint32_t i = 0; i < 3; i++) {
		line_default();
		line.slab_random = i > 0;
		line.seed = i;
		boot();
		on_kernel(look_at_order);
		orders[i] = in_order;
	}
	cr_assert_eq(orders[0], 16);
	cr_assert_lt(orders[1], 8);
	cr_assert_lt(orders[2], 8);
}

/* ---- init_on_free, usercopy ------------------------------------------------------------------ */

static void freed_and_taken_again(void)
{
	uint8_t *p = kmalloc(64, GFP_KERNEL);

	memset(p, 0xff, 64);
	kfree(p);
	cr_assert_eq(kmalloc(64, GFP_KERNEL), p);
	for (uint32_t i = 0; i < 64; i++)
		cr_assert_eq(p[i], 0);
}

Test(init_on_free, leaves_nothing_of_the_last_user)
{
	line_default();
	line.init_on_free = true;
	boot();
	on_kernel(freed_and_taken_again);
}

static char *copied;
static uint32_t copied_bytes;

static void copy_check(void)
{
	__check_heap_object(copied, copied_bytes, virt_to_head_page(copied), true);
}

static void make_region(void)
{
	copied = kmem_cache_alloc(kmem_cache_create_usercopy("copy", 100, 0, 0, 8, 16, 0),
				  GFP_KERNEL);
}

Test(usercopy, allows_the_region_warns_inside_the_object_and_stops_outside)
{
	boot();
	on_kernel(make_region);
	copied += 8;
	copied_bytes = 16;
	on_kernel(copy_check);
	cr_assert_str_eq(kernel_log, "");
	copied_bytes = 17;
	on_kernel(copy_check);
	cr_assert_str_eq(kernel_log,
			 "WARN __check_heap_object: Bad or missing usercopy whitelist? "
			 "Kernel memory exposure attempt detected from SLAB object 'copy' "
			 "(offset 8, size 17)!\n");
	copied_bytes = 93;
	cr_assert_eq(ending(copy_check), END_BUG);
}

static void tune_rows(void)
{
	struct kmem_cache *cachep = cache_named("size-64");

	cr_assert_eq(slab_tune(cachep, 0, 1, 1), 0);
	cr_assert_eq(slab_tune(cachep, 4, 5, 1), 0);
	cr_assert_eq(slab_tune(cachep, 4, 0, 1), 0);
	cr_assert_eq(slab_tune(cachep, 4, 2, -1), 0);
	cr_assert_eq(cachep->limit, 120, "nonsense is not done, and no error");
	cr_assert_eq(slab_tune(cachep, 4, 2, 3), 0);
	cr_assert_eq(cachep->limit, 4);
	cr_assert_eq(cachep->array[1]->limit, 4);
	cr_assert_eq(cachep->nodelists[0]->shared->limit, 6);
	cr_assert_eq(slab_tune(cachep, INT32_MAX, 1, 0), -ENOMEM);
	cr_assert_eq(cachep->limit, 4);
}

Test(tune, changes_the_arrays_of_all_cpus)
{
	boot();
	on_kernel(tune_rows);
}
