/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The layout decision, against a direct computation: of all places of the free list in their order,
 * and all orders, which is the first that is good enough, and else the last that works?
 */
#include "fixture.h"

#include <string.h>

enum place { IN_OBJECT, OFF, ON, NR_PLACES };

struct layout {
	enum place place; /* NR_PLACES: none */
	uint32_t order, num, left;
};

/* What a cache of free lists for @num objects has for an object; 0: it may not be used. */
static uint32_t freelist_object(uint32_t num)
{
	static const uint32_t sizes[] = {32, 64, 128, 192, 256};
	uint32_t i = 0;

	while (sizes[i] < num)
		i++;
	return sizes[i];
}

/* Bytes that an object takes in a slab. */
static uint32_t taken(enum place place, uint32_t size)
{
	return size + (place == ON ? 1 : 0);
}

static struct layout best_order(enum place place, uint32_t asked, uint32_t size, bool reclaimable)
{
	struct layout found = {.num = 0};

	for (uint32_t order = 0; order <= 10; order++) {
		uint32_t bytes = 4096u << order;
		uint32_t num = bytes / taken(place, size);

		if (num == 0)
			continue;
		if (num > 255)
			break;
		if (place == OFF && freelist_object(num) > asked / 2)
			continue;
		found = (struct layout){place, order, num, bytes - num * taken(place, size)};
		if (reclaimable || order >= slab_vars->slab_max_order || found.left <= bytes / 8)
			break;
	}
	return found;
}

static struct layout expected(uint32_t asked, uint32_t size, slab_flags_t flags, bool ctor)
{
	bool reclaimable = flags & SLAB_RECLAIM_ACCOUNT;
	struct layout found = best_order(IN_OBJECT, asked, size, reclaimable);

	if (!ctor && !(flags & SLAB_TYPESAFE_BY_RCU) && found.num > 0 && found.num <= asked)
		return found;
	found = best_order(OFF, asked, size, reclaimable);
	if (!(flags & SLAB_NOLEAKTRACE) && found.num > 0 && found.left < found.num)
		return found;
	found = best_order(ON, asked, size, reclaimable);
	if (found.num == 0)
		found.place = NR_PLACES;
	return found;
}

static uint32_t expected_size(uint32_t asked, uint32_t align, slab_flags_t flags)
{
	uint32_t unit = align < 8 ? 8 : align;

	if (flags & SLAB_HWCACHE_ALIGN) {
		uint32_t part = 64;

		while (part / 2 >= asked)
			part /= 2;
		unit = unit < part ? part : unit;
	}
	if (asked < 16)
		asked = 16;
	return (asked + unit - 1) / unit * unit;
}

static enum place place_of(const struct kmem_cache *cachep)
{
	return OBJFREELIST_SLAB(cachep) ? IN_OBJECT : OFF_SLAB(cachep) ? OFF : ON;
}

static void construct_nothing(void *objp)
{
	(void)objp;
}

static void compare(uint32_t asked, uint32_t align, slab_flags_t flags, bool ctor)
{
	uint32_t size = expected_size(asked, align, flags);
	struct layout want = expected(asked, size, flags, ctor);
	struct kmem_cache cache = {
		.size = asked,
		.object_size = asked,
		.align = calculate_alignment(flags, align, asked),
		.ctor = ctor ? KSYM_OF(kmem_ctor_fn, construct_nothing) : 0,
	};
	int err = slab_layout(&cache, flags);

	if (want.place == NR_PLACES) {
		cr_assert_eq(err, -E2BIG, "size %u align %u flags %x", asked, align, flags);
		return;
	}
	cr_assert_eq(err, 0, "size %u align %u flags %x: %d", asked, align, flags, err);
	cr_assert(cache.size == size && cache.gfporder == want.order && cache.num == want.num &&
			  place_of(&cache) == want.place,
		  "size %u align %u flags %x ctor %d: size %u order %u num %u place %d, not "
		  "%u %u %u %d",
		  asked, align, flags, ctor, cache.size, cache.gfporder, cache.num,
		  (int)place_of(&cache), size, want.order, want.num, (int)want.place);
	cr_assert_eq(cache.colour, want.left / cache.colour_off);
	cr_assert_eq(cache.colour_off, cache.align > 64 ? cache.align : 64);
}

/* Every size that two pages hold, then those around each number of pages. */
static uint32_t next_size(uint32_t size)
{
	return size <= 8193 || size % 4096 != 1 ? size + 1 : size + 4094;
}

static const slab_flags_t flag_sets[] = {
	0,
	SLAB_HWCACHE_ALIGN,
	SLAB_RECLAIM_ACCOUNT,
	SLAB_TYPESAFE_BY_RCU,
	SLAB_NOLEAKTRACE,
	SLAB_TYPESAFE_BY_RCU | SLAB_RECLAIM_ACCOUNT,
	SLAB_NOLEAKTRACE | SLAB_TYPESAFE_BY_RCU,
};

static const uint32_t aligns[] = {0, 8, 16, 32, 64, 128, 1024, 4096};

static void walk(void)
{
	for (uint32_t size = 8; size <= KMALLOC_MAX_SIZE; size = next_size(size)) {
		for (size_t f = 0; f < ARRAY_SIZE(flag_sets); f++) {
			for (size_t a = 0; a < ARRAY_SIZE(aligns); a++)
				compare(size, aligns[a], flag_sets[f], size % 2);
		}
	}
}

Test(layout, is_what_a_direct_computation_finds_for_every_size_alignment_and_flag)
{
	static const uint32_t orders[] = {0, 1, 3};

	for (size_t i = 0; i < ARRAY_SIZE(orders); i++) {
		line_default();
		line.given |= BOOT_HAS_SLAB_MAX_ORDER;
		line.slab_max_order = orders[i];
		boot();
		on_kernel(walk);
	}
}

static void absurd(void)
{
	struct kmem_cache cache = {.size = 64, .object_size = 64, .align = 0x80000000u};

	cr_assert_eq(slab_layout(&cache, 0), -E2BIG);
}

Test(layout, is_refused_where_no_order_holds_an_object)
{
	boot();
	on_kernel(absurd);
}

static void size_with_words(uint32_t asked, uint32_t align, slab_flags_t flags, uint32_t size,
			    slab_flags_t debug)
{
	struct kmem_cache cache = {.size = asked,
				   .object_size = asked,
				   .align = calculate_alignment(flags, align, asked)};

	cr_assert_eq(slab_layout(&cache, flags), 0);
	cr_assert_eq(cache.size, size, "size %u align %u flags %x: %u", asked, align, flags,
		     cache.size);
	cr_assert_eq(cache.flags & SLAB_DEBUG_FLAGS, debug, "size %u: flags %x", asked,
		     cache.flags);
	cr_assert_eq(cache.obj_offset, debug & SLAB_RED_ZONE ? 8 : 0);
}

static void debug_sizes(void)
{
	slab_flags_t all = SLAB_RED_ZONE | SLAB_POISON | SLAB_STORE_USER;

	size_with_words(8, 0, 0, 32, all);
	size_with_words(100, 0, 0, 128, all);
	size_with_words(100, 16, 0, 112, SLAB_POISON);
	size_with_words(100, 0, SLAB_HWCACHE_ALIGN, 128, SLAB_POISON);
	size_with_words(100, 0, SLAB_TYPESAFE_BY_RCU, 128, SLAB_RED_ZONE | SLAB_STORE_USER);
	size_with_words(4095, 0, 0, 4120, all);
	size_with_words(4096, 0, 0, 4096, SLAB_POISON);
	size_with_words(5000, 0, 0, 5024, all);
	size_with_words(8180, 0, 0, 8184, SLAB_POISON);
}

Test(layout, makes_room_for_red_zones_and_users_where_debugging_wants_them)
{
	line_default();
	line.slab_debug = true;
	boot();
	on_kernel(debug_sizes);
}

static void estimate(void)
{
	uint32_t left;

	cr_assert_eq(cache_estimate(0, 100, 0, &left), 40);
	cr_assert_eq(left, 4096 - 40 * 101);
	cr_assert_eq(cache_estimate(1, 100, CFLGS_OFF_SLAB, &left), 81);
	cr_assert_eq(left, 8192 - 8100);
	cr_assert_eq(cache_estimate(0, 4096, 0, &left), 0);
	cr_assert_eq(cache_estimate(0, 4096, CFLGS_OBJFREELIST_SLAB, &left), 1);
	cr_assert_eq(left, 0);
}

Test(layout, estimates_a_byte_for_each_object_on_the_slab_only)
{
	boot();
	on_kernel(estimate);
}

#define NO_GOAL UINT32_MAX

/* One row for each way out of calculate_slab_order(), and what it leaves behind. */
static const struct {
	const char *exit;
	uint32_t size;
	slab_flags_t flags;
	uint32_t goal, order, num;
} exits[] = {
	{"too many", 16, CFLGS_OBJFREELIST_SLAB, GOAL_SLAB_LAYOUT_TOO_MANY, 0, 0},
	{"too many in the second order", 24, CFLGS_OBJFREELIST_SLAB, GOAL_SLAB_LAYOUT_LITTLE_WASTE,
	 0, 170},
	{"list cache too big", 32, CFLGS_OFF_SLAB, GOAL_SLAB_LAYOUT_FREELIST_TOO_BIG, 0, 0},
	{"reclaimable", 3000, SLAB_RECLAIM_ACCOUNT, GOAL_SLAB_LAYOUT_RECLAIMABLE, 0, 1},
	{"max order", 3000, 0, GOAL_SLAB_LAYOUT_MAX_ORDER, 1, 2},
	{"little waste", 1000, 0, GOAL_SLAB_LAYOUT_LITTLE_WASTE, 0, 4},
	{"beyond the max order", 10000, 0, GOAL_SLAB_LAYOUT_MAX_ORDER, 2, 1},
	{"nothing holds it", 5u << 20, 0, NO_GOAL, 0, 0},
};

static void leave_by_each_exit(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(exits); i++) {
		struct kmem_cache cache = {.size = exits[i].size};

		goals_forget();
		calculate_slab_order(&cache, exits[i].size, exits[i].flags);
		cr_assert_eq(cache.num, exits[i].num, "%s: num %u", exits[i].exit, cache.num);
		cr_assert_eq(cache.gfporder, exits[i].order, "%s: order %u", exits[i].exit,
			     cache.gfporder);
		cr_assert(exits[i].goal == NO_GOAL || goal_marks[exits[i].goal], "%s",
			  exits[i].exit);
	}
}

Test(layout, leaves_the_loop_of_orders_by_each_exit)
{
	boot();
	on_kernel(leave_by_each_exit);
}
