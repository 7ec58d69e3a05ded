/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The caches by themselves: what a top-up refuses, promises and leaves behind.
 */
#include "fixture.h"

#include <string.h>

#include "core/base/fault_plan.h"
#include "core/kmap/vmalloc.h"
#include "sim/access.h"

static struct kvm_mmu_memory_cache mc_host; /* only a pattern: the cache itself is in RAM */
static struct kvm_mmu_memory_cache *mc;
static struct kmem_cache *objects;

static void cache_begin(void)
{
	mc = kzalloc(sizeof(*mc), GFP_KERNEL);
	cr_assert_not_null(mc);
	mc->gfp_zero = mc_host.gfp_zero;
	mc->gfp_custom = mc_host.gfp_custom;
	mc->init_value = mc_host.init_value;
	mc->kmem_cache = mc_host.kmem_cache;
}

static void cache_end(void)
{
	kvm_mmu_free_memory_cache(mc);
	cr_assert_eq(mc->objects, 0);
	cr_assert_eq(mc->capacity, 0);
	cr_assert_eq(mc->nobjs, 0);
	kfree(mc);
	memset(&mc_host, 0, sizeof(mc_host));
}

static void fills_to_capacity(void)
{
	uint32_t before;

	cache_begin();
	cr_assert_eq(kvm_mmu_topup_memory_cache(mc, 1), 0);
	kvm_mmu_free_memory_cache(mc);
	before = free_pages_now(); /* the array has its slab from now on */
	cr_assert_eq(kvm_mmu_topup_memory_cache(mc, 1), 0);
	cr_assert_eq(kvm_mmu_memory_cache_nr_free_objects(mc), 40);
	cr_assert_eq(mc->capacity, 40);
	cr_assert_eq(before - free_pages_now(), 40);
	kvm_mmu_free_memory_cache(mc);
	cr_assert_eq(free_pages_now(), before);
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 3, 3), 0, "another capacity after a free");
	cr_assert_eq(mc->capacity, 3);
	cache_end();
}

Test(memory_cache, is_filled_to_its_capacity_and_emptied_again)
{
	boot(1);
	on_kernel(fills_to_capacity);
}

static void tops_up_below_min_only(void)
{
	cache_begin();
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 5, 2), 0);
	for (int32_t left = 4; left >= 2; left--) {
		free_page(vaddr(kvm_mmu_memory_cache_alloc(mc)));
		cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 5, 2), 0);
		cr_assert_eq(mc->nobjs, left);
	}
	free_page(vaddr(kvm_mmu_memory_cache_alloc(mc)));
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 5, 2), 0);
	cr_assert_eq(mc->nobjs, 5);
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 5, 9), 0, "more than the capacity: full");
	cr_assert_eq(mc->nobjs, 5);
	cache_end();
}

Test(memory_cache, is_topped_up_only_below_the_minimum)
{
	boot(1);
	on_kernel(tops_up_below_min_only);
}

static const struct {
	struct kvm_mmu_memory_cache is; /* kmem_cache: any, if capacity is set here */
	int32_t first, capacity;
	const char *log;
} refusals[] = {
	{{0}, 0, 0, "WARN make_array: capacity == 0\n"},
	{{.init_value = 7, .gfp_zero = __GFP_ZERO}, 0, 4, "WARN make_array: mc->init_value"},
	{{.init_value = 7, .capacity = 1}, 0, 4, "WARN make_array: mc->init_value"},
	{{0}, 5, 4, "WARN __kvm_mmu_topup_memory_cache: mc->capacity != capacity\n"},
};
static uint32_t row_now;

static void is_refused(void)
{
	mc_host = refusals[row_now].is;
	mc_host.capacity = 0;
	if (refusals[row_now].is.capacity != 0)
		mc_host.kmem_cache = kvm_vars->pte_list_desc_cache;
	cache_begin();
	if (refusals[row_now].first != 0) {
		cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, refusals[row_now].first, 1), 0);
		free_page(vaddr(kvm_mmu_memory_cache_alloc(mc)));
	}
	for (uint32_t again = 0; again < 2; again++) {
		int r = __kvm_mmu_topup_memory_cache(mc, refusals[row_now].capacity, 5);

		cr_assert_eq(r, -EIO, "row %u: %d", row_now, r);
	}
	cr_assert_eq(strncmp(kernel_log, refusals[row_now].log, strlen(refusals[row_now].log)), 0,
		     "row %u: \"%s\"", row_now, kernel_log);
	cr_assert_eq(strchr(kernel_log, '\n')[1], '\0', "once only: \"%s\"", kernel_log);
	if (refusals[row_now].first == 0)
		cr_assert_eq(mc->objects, 0);
	cache_end();
}

Test(memory_cache, refuses_what_makes_no_sense_and_warns_once)
{
	for (row_now = 0; row_now < ARRAY_SIZE(refusals); row_now++) {
		boot(1);
		on_kernel(is_refused);
	}
}

static void all_words_are(const uint64_t *page, uint64_t value)
{
	for (uint32_t i = 0; i < PAGE_SIZE / 8; i++)
		cr_assert_eq(page[i], value);
}

static void pages_are_initialised(void)
{
	static const uint64_t values[] = {1, SHADOW_NONPRESENT_VALUE, 0x0123456789abcdef, 0};

	for (uint32_t i = 0; i < ARRAY_SIZE(values); i++) {
		mc_host.init_value = values[i];
		mc_host.gfp_zero = values[i] == 0 ? __GFP_ZERO : 0;
		cache_begin();
		cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 3, 3), 0);
		for (uint32_t n = 0; n < 4; n++) { /* the fourth: out of an empty cache */
			uint64_t *page = kvm_mmu_memory_cache_alloc(mc);

			all_words_are(page, values[i]);
			memset(page, 0x5a, PAGE_SIZE);
			free_page(vaddr(page));
		}
		cache_end();
	}
}

Test(memory_cache, fills_bare_pages_with_the_initial_value)
{
	boot(1);
	on_kernel(pages_are_initialised);
}

static void last_in_first_out(void)
{
	vaddr_t array[4];

	objects = kmem_cache_create("kvm_test", 48, 0, 0, 0);
	mc_host.kmem_cache = objects;
	mc_host.gfp_zero = __GFP_ZERO;
	cache_begin();
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 4, 4), 0);
	for (uint32_t i = 0; i < 4; i++)
		array[i] = cpu_read32(mc->objects + 4 * i);
	for (uint32_t i = 4; i > 0; i--) {
		uint64_t *object = kvm_mmu_memory_cache_alloc(mc);

		cr_assert_eq(vaddr(object), array[i - 1]);
		cr_assert_eq(object[5], 0);
		kmem_cache_free(objects, object);
	}
	cr_assert_str_eq(kernel_log, "");
	cache_end();
	kmem_cache_destroy(objects);
}

Test(memory_cache, hands_out_last_what_came_in_first)
{
	boot(1);
	on_kernel(last_in_first_out);
}

/* ---- failures -------------------------------------------------------------------------------- */

static void fails_at_every_point(void)
{
	/* allocation 1 is the array's; with n objects the first that fails is number n + 2 */
	for (uint32_t nth = 1; nth <= 8; nth++) {
		int32_t had = (int32_t)nth - 2;
		int r;

		cache_begin();
		fail_from(nth);
		r = __kvm_mmu_topup_memory_cache(mc, 6, 3);
		fail_from(0);
		cr_assert_eq(r, had >= 3 ? 0 : -ENOMEM, "%u: %d", nth, r);
		cr_assert_eq(mc->nobjs, had < 0 ? 0 : had);
		cr_assert_eq(mc->capacity, had < 0 ? 0 : 6);
		cr_assert_eq(mc->objects == 0, had < 0);
		cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 6, 6), 0, "goes on from there");
		cr_assert_eq(mc->nobjs, 6);
		for (int32_t i = 0; i < 6; i++)
			free_page(vaddr(kvm_mmu_memory_cache_alloc(mc)));
		cache_end();
	}
}

Test(memory_cache, keeps_count_wherever_a_top_up_fails)
{
	boot(1);
	on_kernel(fails_at_every_point);
}

static void takes_from_empty(void)
{
	void *object;

	cache_begin();
	object = kvm_mmu_memory_cache_alloc(mc);
	cr_assert_not_null(object);
	free_page(vaddr(object));
	cache_end();
}

Test(memory_cache, warns_and_allocates_when_it_is_empty)
{
	boot(1);
	on_kernel(takes_from_empty);
	cr_assert_str_eq(kernel_log, "WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0\n");
}

static void takes_from_nothing(void)
{
	cache_begin();
	fail_from(1);
	kvm_mmu_memory_cache_alloc(mc);
}

Test(memory_cache, ends_the_machine_when_its_promise_cannot_be_kept)
{
	boot(1);
	cr_assert_eq(ending(takes_from_nothing), END_BUG);
	cr_assert_str_eq(machine_end_text(), "kvm_mmu_memory_cache_alloc: object == 0");
}

/* The first allocation, kmalloc()'s, fails; vmalloc()'s own do not. */
static void lies_in_vmalloc_space(void)
{
	vaddr_t newest;

	cache_begin();
	fault_plan_set(1, false);
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 2000, 2000), 0);
	fault_plan_set(0, false);
	cr_assert(is_vmalloc_addr(window_ptr(mc->objects)));
	newest = cpu_read32(mc->objects + 1999 * 4);
	cr_assert_eq(vaddr(kvm_mmu_memory_cache_alloc(mc)), newest);
	free_page(newest);
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 2000, 2000), 0);
	cache_end();
	vm_unmap_aliases();
}

Test(memory_cache, array_may_lie_in_vmalloc_space)
{
	boot(2);
	on_kernel(lies_in_vmalloc_space);
}

/* Neither a page's worth nor what may not sleep goes there. */
static void stays_out_of_vmalloc_space(void)
{
	static const struct {
		int32_t capacity;
		gfp_t custom;
		uint32_t nth;
		int result;
	} arrays[] = {{1024, 0, 1, -ENOMEM}, {1025, GFP_ATOMIC, 1, -ENOMEM}, {1025, 0, 0, 0}};

	for (uint32_t i = 0; i < ARRAY_SIZE(arrays); i++) {
		mc_host.gfp_custom = arrays[i].custom;
		cache_begin();
		fault_plan_set(arrays[i].nth, false);
		cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, arrays[i].capacity, 1),
			     arrays[i].result, "row %u", i);
		fault_plan_set(0, false);
		cr_assert_not(is_vmalloc_addr(window_ptr(mc->objects)));
		cache_end();
	}
}

Test(memory_cache, array_lies_in_vmalloc_space_only_where_it_must)
{
	boot(1);
	on_kernel(stays_out_of_vmalloc_space);
}

static void wraps(void)
{
	cache_begin();
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, -1, 1), -ENOMEM);
	cr_assert_eq(__kvm_mmu_topup_memory_cache(mc, 0x40000001, 1), -ENOMEM);
	cr_assert_eq(mc->objects, 0);
	cache_end();
}

Test(memory_cache, has_no_array_whose_size_wraps)
{
	boot(1);
	on_kernel(wraps);
}

static void atomic_top_up(void)
{
	mc_host.gfp_custom = GFP_ATOMIC;
	cache_begin();
	preempt_disable();
	cr_assert_eq(kvm_mmu_topup_memory_cache(mc, 40), 0);
	preempt_enable();
	cache_end();
}

static void sleeping_top_up(void)
{
	cache_begin();
	preempt_disable();
	(void)!kvm_mmu_topup_memory_cache(mc, 40);
}

Test(memory_cache, sleeps_unless_its_flags_say_otherwise)
{
	boot(1);
	on_kernel(atomic_top_up);
	cr_assert_eq(ending(sleeping_top_up), END_CHECK);
}

/* ---- the caches of a split ------------------------------------------------------------------- */

static void split_caches_fill(void)
{
	guest_begin();
	cr_assert(need_topup_split_caches(guest));
	cr_assert_eq(kvm_prepare_split(guest), 0);
	cr_assert_not(need_topup_split_caches(guest));
	cr_assert_eq(guest->arch.split_desc_cache.nobjs, 553);
	cr_assert_eq(guest->arch.split_desc_cache.capacity, 553);
	cr_assert_eq(guest->arch.split_page_header_cache.nobjs, 40);
	cr_assert_eq(guest->arch.split_shadow_page_cache.nobjs, 40);
	cr_assert_eq(guest->arch.split_private_spt_cache.nobjs, 40);
	all_sound();
	for (uint32_t i = 0; i < 40; i++)
		kmem_cache_free(kvm_vars->pte_list_desc_cache,
				kvm_mmu_memory_cache_alloc(&guest->arch.split_desc_cache));
	cr_assert_not(need_topup_split_caches(guest), "a gfn or two may be aliased");
	kmem_cache_free(kvm_vars->pte_list_desc_cache,
			kvm_mmu_memory_cache_alloc(&guest->arch.split_desc_cache));
	cr_assert(need_topup_split_caches(guest));
	guest_end();
}

Test(split_caches, are_filled_to_their_capacities)
{
	boot(1);
	on_kernel(split_caches_fill);
}

static void split_caches_fail(void)
{
	uint32_t done = 0;

	guest_begin();
	/* 4 arrays, 553 + 3 * 40 objects; each round goes on where the last one failed */
	for (uint32_t round = 0; round < 1000 && !done; round++) {
		fail_from(8);
		done = kvm_prepare_split(guest) == 0;
		fail_from(0);
		all_sound();
	}
	cr_assert(done);
	cr_assert_not(need_topup_split_caches(guest));
	guest_end();
}

Test(split_caches, are_filled_in_the_end_however_often_memory_runs_out)
{
	boot(1);
	on_kernel(split_caches_fail);
}
