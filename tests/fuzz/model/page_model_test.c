/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page model by itself: a map on paper, calls that could have happened, and its verdicts.
 */
#include <criterion/criterion.h>

#include "fuzz/model/page_model.h"
#include "sim/machine.h"
#include "sim/ram.h"
#include <string.h>

#define GFP_DMA      0x01u
#define GFP_HIGHMEM  0x02u
#define GFP_MOVABLE  0x08u
#define GFP_COMP     0x4000u
#define GFP_ZERO     0x8000u
#define GFP_THISNODE 0x40000u

static bool kept_low(pfn_t pfn)
{
	return pfn >= 0x100 && pfn < 0x200;
}

/*
 *   0     0x9f 0x100      0x1000        0x2000       0x2400   0x2800
 *   | RAM  |hole| kept RAM | RAM         | highmem, node 1 | movable |
 *   |       DMA            | Normal      | HighMem          | Movable |
 */
static const struct page_model_map paper_map = {
	.nr_ram = 2,
	.ram = {{1, 0x9f}, {0x100, 0x2800}},
	.nr_zones = 4,
	.zones = {{0, MODEL_DMA, {1, 0x1000}},
		  {0, MODEL_NORMAL, {0x1000, 0x2000}},
		  {1, MODEL_HIGHMEM, {0x2000, 0x2400}},
		  {1, MODEL_MOVABLE, {0x2400, 0x2800}}},
	.direct_map_end = 0x2000,
	.kept = kept_low,
};

static void paper_machine(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	machine_power_on(&params);
	page_model_boot(&paper_map);
}

TestSuite(page_model, .init = paper_machine);

static void get_block(uint16_t call, pfn_t pfn, uint32_t order, uint32_t gfp)
{
	struct page_model_block block = {
		.call = call, .pfn = pfn, .order = order, .gfp = gfp, .nid = -1};

	page_model_alloc(&block);
}

static void assert_complaint(const char *part)
{
	cr_assert_not_null(page_model_complaint(), "no complaint, expected: %s", part);
	cr_assert_not_null(strstr(page_model_complaint(), part), "%s", page_model_complaint());
}

Test(page_model, accepts_blocks_that_follow_every_rule)
{
	get_block(0, 0x1000, 10, 0);
	get_block(1, 0x2000, 0, GFP_HIGHMEM);
	get_block(2, 0x2400, 3, GFP_HIGHMEM | GFP_MOVABLE);
	get_block(3, 0x200, 0, GFP_DMA);
	cr_assert_null(page_model_complaint());
	cr_assert_eq(page_model_owned(), 1024 + 1 + 8 + 1);
}

Test(page_model, complains_of_each_broken_rule_of_an_allocation)
{
	static const struct {
		struct page_model_block block;
		const char *says;
	} rows[] = {
		{{.pfn = 0xa0}, "no RAM"},
		{{.pfn = 0x9e, .order = 1}, "no RAM"},
		{{.pfn = 0x180}, "start-up keeps"},
		{{.pfn = 0x1001, .order = 1}, "not aligned"},
		{{.pfn = 0x1800, .order = 10, .gfp = GFP_DMA}, "zone Normal"},
		{{.pfn = 0x2000}, "zone HighMem"},
		{{.pfn = 0x2400, .gfp = GFP_HIGHMEM}, "zone Movable"},
		{{.pfn = 0x2400, .gfp = GFP_MOVABLE}, "zone Movable"},
		{{.pfn = 0x2000, .gfp = GFP_HIGHMEM | GFP_THISNODE, .nid = 0}, "node 0 alone"},
		{{.pfn = 0x2000, .gfp = GFP_HIGHMEM, .by_address = true, .nid = -1}, "has none"},
		{{.pfn = 0x3000}, "no zone"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		page_model_reset();
		page_model_alloc(&rows[i].block);
		assert_complaint(rows[i].says);
		cr_assert_eq(page_model_owned(), 0);
	}
}

Test(page_model, complains_of_a_frame_that_has_an_owner)
{
	get_block(7, 0x1000, 2, 0);
	get_block(8, 0x1003, 0, 0);
	assert_complaint("frame 0x1003, which call 7 still owns");
}

Test(page_model, complains_of_a_block_that_crosses_zones)
{
	struct page_model_map map = paper_map;

	map.zones[0].frames.end = 0x1002;
	map.zones[1].frames.start = 0x1002;
	page_model_boot(&map);
	get_block(0, 0x1000, 2, 0);
	assert_complaint("across zones");
}

Test(page_model, reads_zeroed_blocks_and_remembers_the_zeros)
{
	uint32_t word = 5;

	get_block(0, 0x1000, 1, GFP_ZERO);
	cr_assert_null(page_model_complaint());
	cr_assert_eq(page_model_query(0x1001).content, CONTENT_PATTERN);
	cr_assert_eq(page_model_query(0x1001).pattern, 0);
	frame_write(0x1003, 4092, &word, sizeof(word));
	get_block(1, 0x1002, 1, GFP_ZERO);
	assert_complaint("frame 0x1003 was asked for zeroed, word 1023");
}

Test(page_model, samples_every_frame_of_a_large_zeroed_block)
{
	uint8_t byte = 1;

	for (uint32_t i = 0; i < PAGE_SIZE; i++)
		frame_write(0x1010, i, &byte, 1);
	get_block(0, 0x1000, 10, GFP_ZERO);
	assert_complaint("frame 0x1010 was asked for zeroed");
}

Test(page_model, gives_a_block_back_with_its_last_reference)
{
	get_block(0, 0x1000, 3, 0);
	cr_assert(page_model_free(0x1000, 3));
	cr_assert_eq(page_model_owned(), 0);
	cr_assert_not(page_model_query(0x1000).owned);
	cr_assert_eq(page_model_first(), PAGE_MODEL_NONE);
	get_block(1, 0x1004, 2, 0);
	cr_assert_null(page_model_complaint());
}

Test(page_model, gives_the_later_frames_of_a_plain_block_back_at_once)
{
	get_block(0, 0x1000, 3, 0);
	page_model_get(0x1000);
	cr_assert(page_model_free(0x1000, 3));
	cr_assert_eq(page_model_owned(), 1);
	cr_assert_eq(page_model_query(0x1000).order, 0);
	cr_assert_eq(page_model_query(0x1000).refs, 1);
	cr_assert(page_model_put(0x1000));
	cr_assert_eq(page_model_owned(), 0);
}

Test(page_model, counts_the_references_of_a_compound_page_at_its_head)
{
	get_block(0, 0x1000, 2, GFP_COMP);
	page_model_get(0x1003);
	cr_assert_eq(page_model_query(0x1000).refs, 2);
	page_model_counted(0x1002, 2);
	cr_assert_null(page_model_complaint());
	cr_assert_not(page_model_free(0x1000, 2));
	cr_assert_eq(page_model_owned(), 4);
	cr_assert(page_model_put(0x1001));
	cr_assert_eq(page_model_owned(), 0);
}

Test(page_model, makes_single_blocks_of_a_split_one)
{
	get_block(0, 0x1000, 2, 0);
	page_model_split(0x1000, 2);
	for (pfn_t pfn = 0x1000; pfn < 0x1004; pfn++) {
		cr_assert_eq(page_model_query(pfn).head, pfn);
		cr_assert_eq(page_model_query(pfn).refs, 1);
	}
	cr_assert(page_model_free(0x1002, 0));
	cr_assert_eq(page_model_owned(), 3);
}

Test(page_model, keeps_only_the_pages_of_an_exact_allocation)
{
	struct page_model_block block = {.call = 4, .pfn = 0x1000, .by_address = true, .nid = -1};

	page_model_alloc_exact(&block, 3);
	cr_assert_eq(page_model_owned(), 3);
	cr_assert(page_model_query(0x1002).exact);
	cr_assert_not(page_model_query(0x1003).owned);
	page_model_free_exact(0x1000, 3);
	cr_assert_eq(page_model_owned(), 0);
	block.pfn = 0x1002;
	page_model_alloc_exact(&block, 3);
	assert_complaint("not aligned");
}

Test(page_model, knows_what_the_program_put_into_a_frame)
{
	uint32_t words[PAGE_SIZE / 4];

	get_block(0, 0x2000, 0, GFP_HIGHMEM);
	page_model_checked(0x2000, 0x11, 17);
	cr_assert_null(page_model_complaint(), "nothing is known of fresh memory");
	for (uint32_t i = 0; i < PAGE_SIZE / 4; i++)
		words[i] = 0xabcd;
	frame_write(0x2000, 0, words, PAGE_SIZE);
	page_model_fill(0x2000, 0xabcd);
	page_model_checked(0x2000, 0xabcd, 0);
	page_model_checked(0x2000, 0xabce, 1024);
	page_model_verify_all();
	cr_assert_null(page_model_complaint());
	words[9] = 0;
	frame_write(0x2000, 0, words, PAGE_SIZE);
	page_model_verify(0x2000);
	assert_complaint("word 9 is no longer 0xabcd");
}

Test(page_model, complains_of_a_count_that_cannot_be)
{
	get_block(0, 0x1000, 0, GFP_ZERO);
	page_model_checked(0x1000, 0, 3);
	assert_complaint("3 words differ");
	page_model_reset();
	get_block(0, 0x1000, 0, 0);
	page_model_counted(0x1000, 2);
	assert_complaint("has 2 references, it must be 1");
}

Test(page_model, lists_what_is_owned_oldest_first)
{
	static const pfn_t heads[] = {0x1004, 0x1000, 0x1800};
	uint32_t i = 0;

	for (i = 0; i < 3; i++)
		get_block((uint16_t)i, heads[i], 0, 0);
	page_model_free(0x1000, 0);
	get_block(3, 0x1000, 0, 0);
	cr_assert_eq(page_model_first(), 0x1004);
	cr_assert_eq(page_model_next(0x1004), 0x1800);
	cr_assert_eq(page_model_next(0x1800), 0x1000);
	cr_assert_eq(page_model_next(0x1000), PAGE_MODEL_NONE);
}

Test(page_model, forgets_everything_at_a_reset)
{
	get_block(0, 0x1000, 4, 0);
	page_model_isolate((struct page_model_range){0x1000, 0x1400}, true);
	cr_assert(page_model_isolated(0x13ff));
	page_model_reset();
	cr_assert_eq(page_model_owned(), 0);
	cr_assert_not(page_model_query(0x100f).owned);
	cr_assert_not(page_model_isolated(0x13ff));
	get_block(0, 0x1008, 3, 0);
	cr_assert_null(page_model_complaint());
}

Test(page_model, answers_for_any_number)
{
	cr_assert_not(page_model_query(0).ram);
	cr_assert_not(page_model_query(0xa0).ram);
	cr_assert(page_model_query(0x100).kept);
	cr_assert(page_model_query(0x27ff).ram);
	cr_assert_not(page_model_query(0x2800).ram);
	cr_assert_not(page_model_query(UINT32_MAX).ram);
}

Test(page_model, keeps_what_owners_mark_until_the_frame_goes_back)
{
	get_block(0, 0x1000, 1, 0);
	page_model_mark(0x1001, 0, MARK_MAPPING | MARK_ANON);
	page_model_mark(0x1001, MARK_ANON, MARK_MAPPED);
	cr_assert_eq(page_model_query(0x1000).marks, 0);
	cr_assert_eq(page_model_query(0x1001).marks, MARK_MAPPING | MARK_MAPPED);
	page_model_free(0x1000, 1);
	page_model_mark(0x1001, 0, MARK_LOCKED);
	get_block(1, 0x1000, 1, 0);
	cr_assert_eq(page_model_query(0x1001).marks, 0);
	cr_assert_null(page_model_complaint());
}

Test(page_model, complains_of_a_lock_that_two_have_or_nobody_gets)
{
	for (int locked = 0; locked < 2; locked++)
		for (int got = 0; got < 2; got++) {
			page_model_reset();
			get_block(0, 0x1000, 0, 0);
			page_model_mark(0x1000, 0, locked ? MARK_LOCKED : 0);
			page_model_lock_tried(0x1000, got);
			cr_assert_eq(page_model_complaint() == NULL, got != locked);
			cr_assert_eq(page_model_query(0x1000).marks,
				     locked || got ? MARK_LOCKED : 0);
		}
	assert_complaint("was locked although it was locked");
}

Test(page_model, offers_the_oldest_block_that_is_still_owned)
{
	const struct page_model_range low = {0, 0x1800}, high = {0x1800, PAGE_MODEL_NONE};

	get_block(0, 0x1000, 2, 0);
	get_block(1, 0x1800, 0, 0);
	get_block(2, 0x1400, 0, 0);
	cr_assert_eq(page_model_offered(low), PAGE_MODEL_NONE);
	page_model_offer(0x1400);
	page_model_offer(0x1800);
	page_model_offer(0x1000);
	page_model_offer(0x1900);
	cr_assert_eq(page_model_offered(low), 0x1000);
	cr_assert_eq(page_model_offered(high), 0x1800);
	page_model_free(0x1000, 2);
	cr_assert_eq(page_model_offered(low), 0x1400);
	get_block(3, 0x1000, 0, 0);
	page_model_free(0x1400, 0);
	cr_assert_eq(page_model_offered(low), PAGE_MODEL_NONE);
}

Test(page_model, knows_which_frames_are_single_pages)
{
	get_block(0, 0x1000, 2, 0);
	cr_assert_not(page_model_singles(0x1000, 1));
	page_model_split(0x1000, 2);
	cr_assert(page_model_singles(0x1000, 4));
	cr_assert_not(page_model_singles(0x1002, 4));
	page_model_free(0x1001, 0);
	cr_assert_not(page_model_singles(0x1000, 2));
}
