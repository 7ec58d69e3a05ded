/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page allocator beside the plainest one: a block is taken and given back, on 48 MiB of which
 * nearly all is free. In a build without sanitizers and hooks, both at the same -O.
 */
#include "core/page/page_alloc.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/bitmap_buddy.h"
#include "tests/bench/measure.h"

struct pairs {
	uint32_t order;
	uint64_t times;
	struct bitmap_buddy *buddy;
};

static void pages_take_and_give(void *arg)
{
	const struct pairs *pairs = arg;

	for (uint64_t i = 0; i < pairs->times; i++) {
		struct page *page = alloc_pages(GFP_KERNEL, pairs->order);

		__free_pages(page, pairs->order);
	}
}

static double kernel_pairs(void *arg, uint64_t times)
{
	struct pairs *pairs = arg;
	double begin = measure_now();

	pairs->times = times;
	bench_on_machine(pages_take_and_give, pairs);
	return measure_now() - begin;
}

static double buddy_pairs(void *arg, uint64_t times)
{
	const struct pairs *pairs = arg;
	double begin = measure_now();

	for (uint64_t i = 0; i < times; i++) {
		uint32_t page = bitmap_buddy_alloc(pairs->buddy, pairs->order);

		/* as if somebody used it */
		__asm__ volatile("" : "+r"(page) : : "memory");
		bitmap_buddy_free(pairs->buddy, page, pairs->order);
	}
	return measure_now() - begin;
}

static void alloc_row(const char *name, struct pairs *pairs, double bar)
{
	measure_row(&(struct row){
		.name = name,
		.what = "pairs of alloc and free",
		.ours = {"alloc_pages(), __free_pages()", kernel_pairs, pairs, 1},
		.theirs = {"a bitmap buddy", buddy_pairs, pairs, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = bar,
	});
}

int main(int argc, char **argv)
{
	static struct bitmap_buddy buddy;
	struct pairs order_0 = {.order = 0, .buddy = &buddy};
	struct pairs order_3 = {.order = 3, .buddy = &buddy};

	measure_arguments(argc, argv);
	bench_boot(48 * MIB, 0);
	bitmap_buddy_init(&buddy, 48 * MIB / PAGE_SIZE);
	alloc_row("alloc/order 0", &order_0, 4);
	alloc_row("alloc/order 3", &order_3, 1);
	return 0;
}
