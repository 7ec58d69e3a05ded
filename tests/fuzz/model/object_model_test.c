/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The object model by itself: caches and objects on paper, bytes in RAM, and its verdicts.
 */
#include <criterion/criterion.h>

#include "fuzz/model/object_model.h"
#include "fuzz/model/page_model.h"
#include "sim/machine.h"
#include "sim/ram.h"
#include <string.h>

#define AT(pfn)   (0xc0000000u + ((pfn) << 12))
#define DMA_END   0x1000u
#define NO_CACHE  OBJECT_MODEL_NONE
#define CTOR_BYTE 0x1eu /* of OBJECT_CTOR_WORD, the lowest */

static bool kept_low(pfn_t pfn)
{
	return pfn >= 0x100 && pfn < 0x200;
}

/* RAM from 0x100 to 0x2000, of which start-up keeps 256 frames. */
static const struct page_model_map paper_map = {
	.nr_ram = 1,
	.ram = {{0x100, 0x2000}},
	.nr_zones = 2,
	.zones = {{0, MODEL_DMA, {0x100, DMA_END}}, {0, MODEL_NORMAL, {DMA_END, 0x2000}}},
	.direct_map_end = 0x2000,
	.kept = kept_low,
};

static void model_with(bool debug, bool nomerge)
{
	object_model_reset(&(struct object_model_switches){
		.debug = debug, .nomerge = nomerge, .dma_end = DMA_END});
}

static void paper_machine(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	machine_power_on(&params);
	page_model_boot(&paper_map);
	model_with(false, false);
}

TestSuite(object_model, .init = paper_machine);

static void bytes_put(uint32_t address, uint8_t value, uint32_t len)
{
	for (uint32_t i = 0; i < len; i++)
		frame_write((address + i - AT(0)) >> 12, (address + i) % PAGE_SIZE, &value, 1);
}

static void words_put(uint32_t address, uint32_t word, uint32_t len)
{
	for (uint32_t i = 0; i < len; i++)
		bytes_put(address + i, (uint8_t)(word >> i % 4 * 8), 1);
}

static void get(uint16_t call, uint32_t address, uint32_t size)
{
	object_model_alloc(call, &(struct object_asked){.size = size, .cache = NO_CACHE}, address);
}

static void get_of(uint16_t call, uint16_t cache, uint32_t address)
{
	struct object_asked asked = {.size = object_model_cache(cache).asked.size, .cache = cache};

	object_model_alloc(call, &asked, address);
}

static void content(void)
{
	cr_assert_null(object_model_complaint(), "%s", object_model_complaint());
}

static void complaint(const char *part)
{
	cr_expect_not_null(object_model_complaint(), "no complaint, expected: %s", part);
	if (object_model_complaint())
		cr_expect_not_null(strstr(object_model_complaint(), part), "%s, not %s",
				   object_model_complaint(), part);
	model_with(false, false);
}

/* ---- caches ---------------------------------------------------------------------------------- */

static const struct {
	struct object_cache_asked old, asked;
	bool one;
} pairs[] = {
	{{.size = 100}, {.size = 100}, true},
	{{.size = 100}, {.size = 97}, true},
	{{.size = 100}, {.size = 104}, true},
	{{.size = 100}, {.size = 96}, false},
	{{.size = 100}, {.size = 105}, false},
	{{.size = 8}, {.size = 16}, true},
	{{.size = 16}, {.size = 8}, false},
	{{.size = 8}, {.size = 8}, false},
	{{.size = 64, .traits = TRAIT_HWCACHE}, {.size = 57}, true},
	{{.size = 65, .traits = TRAIT_HWCACHE}, {.size = 65}, false},
	{{.size = 65, .traits = TRAIT_HWCACHE}, {.size = 128}, true},
	{{.size = 100, .align = 128}, {.size = 128}, true},
	{{.size = 100, .traits = TRAIT_DMA}, {.size = 100, .traits = TRAIT_DMA}, true},
	{{.size = 100, .traits = TRAIT_DMA}, {.size = 100}, false},
	{{.size = 100, .traits = TRAIT_DMA32}, {.size = 100}, false},
	{{.size = 100, .traits = TRAIT_RECLAIM}, {.size = 100}, false},
	{{.size = 100, .traits = TRAIT_RCU}, {.size = 100, .traits = TRAIT_RCU}, false},
	{{.size = 100}, {.size = 100, .traits = TRAIT_ALONE}, false},
	{{.size = 100, .ctor = CTOR_PATTERN}, {.size = 100, .ctor = CTOR_PATTERN}, false},
	{{.size = 100}, {.size = 100, .ctor = CTOR_COUNT}, false},
	{{.size = 100}, {.size = 100, .usersize = 1}, false},
	{{.size = 100, .usersize = 1}, {.size = 100}, false},
};

Test(object_model, knows_which_caches_may_be_one)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		object_model_created(0, &pairs[i].old, AT(0x800));
		object_model_created(1, &pairs[i].asked, AT(0x800));
		cr_expect_eq(object_model_complaint() == NULL, pairs[i].one, "row %zu: %s", i,
			     object_model_complaint() ? object_model_complaint() : "content");
		model_with(false, false);
	}
}

Test(object_model, wants_no_merging_where_the_kernel_was_told_not_to)
{
	for (uint32_t i = 0; i < 2; i++) {
		model_with(i == 0, i == 1);
		object_model_created(0, &pairs[0].old, AT(0x800));
		object_model_created(1, &pairs[0].asked, AT(0x801));
		content();
		object_model_created(2, &pairs[0].asked, AT(0x800));
		complaint("call 2 got the cache of call 0, which is another kind");
	}
}

Test(object_model, counts_references_and_objects_of_all_who_share_a_cache)
{
	object_model_created(0, &pairs[0].old, AT(0x800));
	object_model_created(1, &pairs[0].asked, AT(0x800));
	get_of(2, 0, AT(0x900));
	get_of(3, 1, AT(0x901));
	get(4, AT(0x902), 100);
	cr_assert_eq(object_model_cache(0).refs, 2);
	cr_assert_eq(object_model_cache(0).objects, 2);
	object_model_destroyed(0);
	cr_assert_not(object_model_cache(0).alive);
	cr_assert_not(object_model_cache(0).zombie, "call 1 has it still");
	cr_assert_eq(object_model_cache(1).refs, 1);
	object_model_destroyed(1);
	cr_assert(object_model_cache(1).zombie);
	object_model_created(5, &pairs[0].asked, AT(0x800));
	cr_assert_not(object_model_cache(1).zombie, "it has a reference again");
	cr_assert_not(object_model_cache(77).alive);
	content();
}

Test(object_model, forgets_a_cache_that_was_empty)
{
	object_model_created(0, &pairs[0].old, AT(0x800));
	object_model_destroyed(0);
	cr_assert_not(object_model_cache(0).zombie);
	object_model_created(1, &(struct object_cache_asked){.size = 8}, AT(0x800));
	content();
}

/* ---- hand-outs ------------------------------------------------------------------------------- */

enum { PLAIN, ALIGNED, LINES, PATTERN, COUNT, NR_CACHES };

static const struct object_cache_asked asked_caches[NR_CACHES] = {
	[PLAIN] = {.size = 100},
	[ALIGNED] = {.size = 100, .align = 256},
	[LINES] = {.size = 30, .traits = TRAIT_HWCACHE},
	[PATTERN] = {.size = 100, .ctor = CTOR_PATTERN},
	[COUNT] = {.size = 100, .ctor = CTOR_COUNT},
};

/* Caches, an object of 100 bytes at 0x900, a page of the program's at 0x910. */
static void have_some(void)
{
	for (uint16_t i = 0; i < NR_CACHES; i++)
		object_model_created(i, &asked_caches[i], AT(0x800u + i));
	get_of(NR_CACHES, PLAIN, AT(0x900));
	page_model_alloc(&(struct page_model_block){.call = 99, .pfn = 0x1910, .nid = -1});
	content();
}

static const struct {
	uint32_t address;
	struct object_asked asked;
	const char *says;
} hand_outs[] = {
	{AT(0x1901) + 32, {.size = 100, .cache = NO_CACHE}, NULL},
	{AT(0x1901) + 8, {.size = 100, .cache = NO_CACHE}, "not aligned to 32"},
	{AT(0x1901) + 8, {.size = 100, .cache = PLAIN}, NULL},
	{AT(0x1901) + 4, {.size = 100, .cache = PLAIN}, "not aligned to 8"},
	{AT(0x1901) + 128, {.size = 100, .cache = ALIGNED}, "not aligned to 256"},
	{AT(0x1901) + 32, {.size = 30, .cache = LINES}, NULL},
	{AT(0x1901) + 16, {.size = 30, .cache = LINES}, "not aligned to 32"},
	{AT(0x150), {.size = 100, .cache = NO_CACHE}, "frame 0x150, which start-up keeps"},
	{AT(0x90), {.size = 100, .cache = NO_CACHE}, "frame 0x90, which is no RAM"},
	{AT(0x1910), {.size = 8, .cache = PLAIN}, "frame 0x1910, which the program owns"},
	{AT(0x1910) - 32, {.size = 33, .cache = NO_CACHE}, "which the program owns"},
	{AT(0x1910) - 32, {.size = 32, .cache = NO_CACHE}, NULL},
	{AT(0x900), {.size = 8, .cache = PLAIN}, "inside the object of call 5"},
	{AT(0x900) + 96, {.size = 8, .cache = PLAIN}, "inside the object of call 5"},
	{AT(0x900) + 104, {.size = 8, .cache = PLAIN}, NULL},
	{AT(0x900) - 8, {.size = 9, .cache = PLAIN}, "inside the object of call 5"},
	{AT(0x900) - 8, {.size = 8, .cache = PLAIN}, NULL},
	{AT(0xfff), {.size = 100, .cache = NO_CACHE, .dma = true}, NULL},
	{AT(0x1000), {.size = 100, .cache = NO_CACHE, .dma = true}, "above DMA"},
	{AT(0x1920), {.size = 100, .cache = NO_CACHE, .zeroed = true}, NULL},
	{AT(0x1921), {.size = 100, .cache = NO_CACHE, .zeroed = true}, "is not zero"},
	{AT(0x1922), {.size = 100, .cache = PATTERN}, NULL},
	{AT(0x1923), {.size = 100, .cache = PATTERN}, "is not constructed"},
	{AT(0x1922), {.size = 100, .cache = COUNT}, "is not constructed"},
	{AT(0x1924), {.size = 100, .cache = COUNT}, NULL},
};

static void fill_frames(void)
{
	words_put(AT(0x1920), 0, 100);
	words_put(AT(0x1921), 0, 99);
	bytes_put(AT(0x1921) + 99, 1, 1);
	words_put(AT(0x1922), OBJECT_CTOR_WORD, 100);
	words_put(AT(0x1923), OBJECT_CTOR_WORD, 100);
	bytes_put(AT(0x1923), CTOR_BYTE + 1, 1);
	for (uint32_t i = 0; i < 25; i++)
		words_put(AT(0x1924) + 4 * i, i + 1, 4);
}

Test(object_model, complains_of_each_broken_rule_of_a_hand_out)
{
	fill_frames();
	for (size_t i = 0; i < sizeof(hand_outs) / sizeof(hand_outs[0]); i++) {
		page_model_boot(&paper_map);
		have_some();
		object_model_alloc(200, &hand_outs[i].asked, hand_outs[i].address);
		cr_expect_eq(object_model_complaint() == NULL, hand_outs[i].says == NULL,
			     "row %zu: %s", i, object_model_complaint());
		if (hand_outs[i].says)
			complaint(hand_outs[i].says);
		model_with(false, false);
	}
}

Test(object_model, wants_words_alone_of_general_caches_with_red_zones)
{
	model_with(true, false);
	get(0, AT(0x900) + 8, 100);
	content();
	get(1, AT(0x901) + 4, 100);
	complaint("not aligned to 8");
}

Test(object_model, refuses_more_bytes_than_there_can_be)
{
	object_model_alloc(0, &(struct object_asked){.size = UINT64_C(1) << 32, .cache = NO_CACHE},
			   AT(0x900));
	complaint("more bytes than 32 bits can count");
}

/* ---- content --------------------------------------------------------------------------------- */

/* Of an object of 1000 bytes its head and its tail are looked at. */
static const struct {
	uint32_t at;
	bool seen;
} changes[] = {{0, true},    {3, true},   {511, true}, {512, false},
	       {935, false}, {936, true}, {999, true}};

static void filled(uint16_t call, uint32_t address, uint32_t size, uint32_t word)
{
	get(call, address, size);
	words_put(address, word, size);
	object_model_fill(address, word);
}

Test(object_model, sees_content_that_changed_when_it_is_freed_and_at_the_end)
{
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		for (uint32_t at_end = 0; at_end < 2; at_end++) {
			filled(0, AT(0x900), 1000, 0x11223344);
			bytes_put(AT(0x900) + changes[i].at, 0x55, 1);
			if (at_end)
				object_model_verify_all();
			else
				object_model_free(AT(0x900));
			if (changes[i].seen)
				complaint("changed while it was in use");
			content();
			model_with(false, false);
		}
	}
}

Test(object_model, knows_nothing_of_what_was_not_filled_or_was_stored_to)
{
	get(0, AT(0x900), 100);
	bytes_put(AT(0x900), 0x55, 1);
	filled(1, AT(0x901), 100, 7);
	bytes_put(AT(0x901) + 50, 0x55, 1);
	object_model_store(AT(0x901) + 50);
	object_model_verify_all();
	object_model_free(AT(0x900));
	object_model_free(AT(0x901));
	content();
}

Test(object_model, sees_frames_that_went_to_the_program_under_an_object)
{
	get(0, AT(0x1900), 100);
	page_model_alloc(&(struct page_model_block){.call = 1, .pfn = 0x1900, .nid = -1});
	object_model_verify_all();
	complaint("frame 0x1900, which the program owns");
}

Test(object_model, counts_the_bytes_that_differ)
{
	filled(0, AT(0x900), 10, 0x11223344);
	object_model_checked(AT(0x900), 0x11223344, 0);
	object_model_checked(AT(0x900), 0x11223345, 3);
	object_model_checked(AT(0x900), 0, 10);
	object_model_checked(AT(0x901), 0, 77); /* no object */
	content();
	object_model_checked(AT(0x900), 0x11223345, 2);
	complaint("2 bytes at 0xc0900000 differ from 0x11223345, not 3");
}

/* ---- who is where ---------------------------------------------------------------------------- */

Test(object_model, finds_the_live_object_at_an_address_else_the_last_that_was_freed)
{
	get(0, AT(0x900), 100);
	object_model_free(AT(0x900));
	cr_assert_eq(object_model_at(AT(0x900)).state, OBJECT_FREED);
	get(1, AT(0x900), 64);
	cr_assert_eq(object_model_at(AT(0x900)).call, 1);
	cr_assert_eq(object_model_at(AT(0x900) + 63).offset, 63);
	cr_assert_eq(object_model_at(AT(0x900) + 63).state, OBJECT_LIVE);
	cr_assert_eq(object_model_at(AT(0x900) + 64).call, 0, "the older one was longer");
	object_model_free(AT(0x900));
	cr_assert_eq(object_model_at(AT(0x900)).call, 1);
	cr_assert_eq(object_model_at(AT(0x901)).state, OBJECT_NONE);
	cr_assert_eq(object_model_of_call(0).state, OBJECT_FREED);
	cr_assert_eq(object_model_of_call(200).state, OBJECT_NONE);
	object_model_free(AT(0x900)); /* no live one: nothing */
	content();
}

Test(object_model, lists_what_is_alive_oldest_first)
{
	object_model_created(3, &pairs[0].old, AT(0x800));
	object_model_created(4, &pairs[0].old, AT(0x801));
	object_model_destroyed(3);
	get(7, AT(0x900), 100);
	get(9, AT(0x901), 100);
	get(11, AT(0x902), 100);
	object_model_free(AT(0x901));
	cr_assert_eq(object_model_next_object(OBJECT_MODEL_NONE), 7);
	cr_assert_eq(object_model_next_object(7), 11);
	cr_assert_eq(object_model_next_object(11), OBJECT_MODEL_NONE);
	cr_assert_eq(object_model_next_cache(OBJECT_MODEL_NONE), 4);
	cr_assert_eq(object_model_next_cache(4), OBJECT_MODEL_NONE);
}

Test(object_model, remembers_that_the_program_wrote_beside_an_object)
{
	get(0, AT(0x900), 100);
	cr_assert_not(object_model_at(AT(0x900)).overwritten);
	object_model_overwritten(AT(0x900));
	cr_assert(object_model_at(AT(0x900)).overwritten);
}

Test(object_model, forgets_everything_at_a_reset)
{
	have_some();
	get(200, AT(0x150), 8);
	cr_assert_not_null(object_model_complaint());
	model_with(false, false);
	content();
	cr_assert_eq(object_model_next_object(OBJECT_MODEL_NONE), OBJECT_MODEL_NONE);
	cr_assert_eq(object_model_next_cache(OBJECT_MODEL_NONE), OBJECT_MODEL_NONE);
	cr_assert_eq(object_model_at(AT(0x900)).state, OBJECT_NONE);
}

/* ---- krealloc(), ksize() --------------------------------------------------------------------- */

static void moved(uint32_t size, uint32_t to)
{
	filled(0, AT(0x900), 100, 0x11223344);
	object_model_moving(AT(0x900));
	words_put(to, 0x11223344, size < 100 ? size : 100);
	object_model_moved(1, AT(0x900), size, to);
}

Test(object_model, takes_the_content_along_as_far_as_both_reach)
{
	static const uint32_t sizes[] = {1, 50, 100, 101, 4000};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		moved(sizes[i], AT(0x901));
		cr_assert_eq(object_model_of_call(0).state, OBJECT_FREED);
		cr_assert_eq(object_model_at(AT(0x901)).size, sizes[i]);
		object_model_verify_all();
		content();
		model_with(false, false);
	}
}

Test(object_model, complains_of_content_that_was_left_behind)
{
	static const uint32_t sizes[] = {50, 100, 200};

	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		filled(0, AT(0x900), 100, 0x11223344);
		object_model_moving(AT(0x900));
		words_put(AT(0x901), 0x11223344, 200);
		bytes_put(AT(0x901) + (sizes[i] < 100 ? sizes[i] : 100) - 1, 0, 1);
		object_model_moved(1, AT(0x900), sizes[i], AT(0x901));
		complaint("was not moved with its content");
	}
}

Test(object_model, judges_what_is_about_to_move)
{
	filled(0, AT(0x900), 100, 0x11223344);
	bytes_put(AT(0x900), 0, 1);
	object_model_moving(AT(0x900));
	complaint("changed while it was in use");
}

/* While it moves its memory may be another's already. */
Test(object_model, does_not_know_whose_the_memory_is_until_the_move_has_ended)
{
	get(0, AT(0x900), 100);
	object_model_moving(AT(0x900));
	get(2, AT(0x900), 100);
	content();
	object_model_gone(AT(0x900));
	cr_assert_eq(object_model_of_call(0).state, OBJECT_FREED);
	cr_assert_eq(object_model_of_call(2).state, OBJECT_LIVE);
}

Test(object_model, keeps_an_object_whose_move_failed)
{
	get(0, AT(0x900), 100);
	object_model_moving(AT(0x900));
	object_model_stays(AT(0x900));
	cr_assert_eq(object_model_of_call(0).state, OBJECT_LIVE);
	object_model_gone(AT(0x901)); /* nothing moves there */
	object_model_stays(AT(0x901));
	content();
}

static const struct {
	uint32_t size, ksize;
	bool right;
} sizes[] = {
	{1, 32, true},      {32, 32, true},           {33, 64, true},   {33, 128, false},
	{97, 128, true},    {129, 192, true},         {193, 256, true}, {257, 512, true},
	{4097, 8192, true}, {4194304, 4194304, true}, {64, 32, false},
};

Test(object_model, knows_the_sizes_of_general_caches)
{
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		get(0, AT(0x400), sizes[i].size);
		content();
		object_model_ksize(AT(0x400), sizes[i].ksize);
		cr_expect_eq(object_model_complaint() == NULL, sizes[i].right, "row %zu: %s", i,
			     object_model_complaint());
		model_with(false, false);
	}
}

Test(object_model, knows_that_an_object_which_shrank_in_place_has_its_old_size)
{
	moved(20, AT(0x900));
	object_model_ksize(AT(0x900), 128);
	content();
	cr_assert_eq(object_model_at(AT(0x900)).base, 100);
	model_with(false, false);
	moved(20, AT(0x901));
	object_model_ksize(AT(0x901), 32);
	content();
}

Test(object_model, takes_the_size_of_a_cache_for_that_of_its_objects)
{
	have_some();
	object_model_ksize(AT(0x900), 104);
	object_model_ksize(AT(0x901), 1); /* no object */
	content();
	object_model_ksize(AT(0x900), 96);
	complaint("ksize() says 96 of an object of a cache of 100 bytes");
}
