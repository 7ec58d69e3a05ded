/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page allocator beside the plainest one: a block is taken and given back, in memory of which
 * nearly all is free. In a build without sanitizers and hooks, both at the same -O.
 *
 * On 48 MiB the pagesets of 2.6.34 keep nothing (a quarter of a thousandth of the zone is less than
 * two pages), so each page is cut from a large block and merged again; on 1 GiB they do.
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

static struct bitmap_buddy buddies[2];

/* One order on the machine as it is, beside both buddies of its size. */
static void alloc_rows(const char *name, const char *counted_name, const char *what, uint32_t order,
		       double bar)
{
	struct pairs plain = {.order = order, .buddy = &buddies[0]};
	struct pairs counted = {.order = order, .buddy = &buddies[1]};
	struct row row = {
		.name = name,
		.what = what,
		.ours = {"alloc_pages(), __free_pages()", kernel_pairs, NULL, &plain, 1},
		.theirs = {"a bitmap buddy", buddy_pairs, NULL, &plain, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = bar,
	};

	measure_row(&row);
	row.name = counted_name;
	row.theirs = (struct side){"a bitmap buddy that counts", buddy_pairs, NULL, &counted, 1};
	row.bar_kind = BAR_NONE;
	measure_row(&row);
}

static void machine_boot(uint64_t ram)
{
	bench_boot(ram, 0);
	for (uint32_t i = 0; i < 2; i++)
		bitmap_buddy_init(&buddies[i], (uint32_t)(ram / PAGE_SIZE), i == 1);
}

#define CUT      "pairs of alloc and free, each cut from the largest block and merged again"
#define FROM_PCP "pairs of alloc and free, from the pageset and to it"

int main(int argc, char **argv)
{
	measure_arguments(argc, argv);
	machine_boot(48 * MIB);
	alloc_rows("alloc/48M order 0", "alloc/48M order 0 counted", CUT, 0, 4);
	alloc_rows("alloc/48M order 3", "alloc/48M order 3 counted", CUT, 3, 1);
	machine_boot(1024 * MIB);
	alloc_rows("alloc/1G order 0", "alloc/1G order 0 counted", FROM_PCP, 0, 4);
	alloc_rows("alloc/1G order 3", "alloc/1G order 3 counted", CUT, 3, 1);
	return 0;
}
