/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The area model by itself: page tables written by hand, calls that could have happened, and its
 * verdicts.
 */
#include <criterion/criterion.h>

#include "fuzz/model/area_model.h"
#include "fuzz/model/frame_content.h"
#include "fuzz/model/page_model.h"
#include "sim/machine.h"
#include "sim/ram.h"
#include <string.h>

#define DIRECTORY 0x300u /* frames */
#define TABLE     0x301u
#define SLOTS     0x302u
#define START     0xc2800000u
#define PKMAP     0xff800000u
#define RW        0x3u /* present, writable */
#define READ_ONLY 0x1u
#define HIGHMEM   0x2000u

static bool kept_none(pfn_t pfn)
{
	return pfn < 0x400;
}

static const struct page_model_map paper_map = {
	.nr_ram = 1,
	.ram = {{0, 0x2800}},
	.nr_zones = 2,
	.zones = {{0, MODEL_NORMAL, {0, HIGHMEM}}, {0, MODEL_HIGHMEM, {HIGHMEM, 0x2800}}},
	.direct_map_end = HIGHMEM,
	.kept = kept_none,
};

static const struct area_space space = {
	.start = START,
	.end = START + 64 * PAGE_SIZE,
	.lazy_pages = 16,
	.frames_end = 0x2800,
	.root = {.cr3 = DIRECTORY << PAGE_SHIFT},
	.kmap = {.start = PKMAP, .end = PKMAP + 4 * PAGE_SIZE, .highmem = HIGHMEM},
};

static void entry_write(pfn_t table, uint32_t index, uint32_t entry)
{
	frame_write(table, index * 4, &entry, sizeof(entry));
}

static void map_page(uint32_t va, pfn_t pfn, uint32_t flags)
{
	pfn_t table = va >= PKMAP ? SLOTS : TABLE;

	entry_write(table, va >> PAGE_SHIFT & 1023, flags == 0 ? 0 : pfn << PAGE_SHIFT | flags);
}

static void paper_machine(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	machine_power_on(&params);
	page_model_boot(&paper_map);
	area_model_reset(&space);
	entry_write(DIRECTORY, START >> 22, TABLE << PAGE_SHIFT | RW);
	entry_write(DIRECTORY, PKMAP >> 22, SLOTS << PAGE_SHIFT | RW);
}

TestSuite(area_model, .init = paper_machine);

static struct area_asked vmalloc_of(uint32_t pages)
{
	return (struct area_asked){.kind = AREA_VMALLOC,
				   .pages = pages,
				   .align = PAGE_SIZE,
				   .own = true,
				   .guard = true};
}

/* The kernel maps @pages from frame @pfn on at @va, and says so. */
static void made_at(uint16_t call, uint32_t va, uint32_t pages, pfn_t pfn)
{
	struct area_asked asked = vmalloc_of(pages);

	for (uint32_t i = 0; i < pages; i++)
		map_page(va + i * PAGE_SIZE, pfn + i, RW);
	area_model_made(call, &asked, va, true);
}

static void assert_complaint(const char *part)
{
	cr_assert_not_null(area_model_complaint(), "no complaint, expected: %s", part);
	cr_assert_not_null(strstr(area_model_complaint(), part), "%s", area_model_complaint());
}

Test(area_model, accepts_the_lowest_addresses_one_after_another)
{
	made_at(0, START, 1, 0x2000);
	made_at(1, START + 3 * PAGE_SIZE, 2, 0x2001);
	area_model_freed(0);
	made_at(2, START + 7 * PAGE_SIZE, 1, 0x2010);
	area_model_purged();
	cr_assert_not_null(area_model_complaint(), "a page of it is still mapped");
}

Test(area_model, gives_lazily_freed_addresses_out_again_after_a_purge)
{
	made_at(0, START, 1, 0x2000);
	area_model_freed(0);
	map_page(START, 0, 0);
	area_model_purged();
	made_at(1, START, 1, 0x2000);
	cr_assert_null(area_model_complaint(), "%s", area_model_complaint());
	cr_assert_eq(area_model_at(START).call, 1);
	cr_assert_eq(area_model_next(AREA_MODEL_NONE), 1);
	cr_assert_eq(area_model_next(1), AREA_MODEL_NONE);
}

Test(area_model, complains_of_an_address_that_is_not_the_lowest)
{
	made_at(0, START + PAGE_SIZE, 1, 0x2000);
	assert_complaint("the lowest address would be 0xc2800000");
}

Test(area_model, complains_of_areas_that_overlap)
{
	made_at(0, START, 2, 0x2000);
	made_at(1, START + 2 * PAGE_SIZE, 1, 0x2010);
	assert_complaint("which is in the area of call 0");
}

Test(area_model, complains_of_what_is_outside_of_the_space)
{
	made_at(0, START + 63 * PAGE_SIZE, 1, 0x2000);
	assert_complaint("outside of vmalloc space");
}

Test(area_model, complains_of_a_wrong_alignment)
{
	struct area_asked asked = {
		.kind = AREA_IOREMAP, .pages = 1, .align = 4 * PAGE_SIZE, .guard = true};

	area_model_made(0, &asked, START + PAGE_SIZE, true);
	assert_complaint("not aligned to 0x4000");
}

Test(area_model, complains_of_a_page_that_is_not_there)
{
	struct area_asked asked = vmalloc_of(1);

	area_model_made(0, &asked, START, true);
	assert_complaint("is not mapped");
}

Test(area_model, complains_of_a_guard_that_is_there)
{
	map_page(START + PAGE_SIZE, 0x2005, RW);
	made_at(0, START, 1, 0x2000);
	assert_complaint("the guard behind the area of call 0 is mapped");
}

Test(area_model, complains_of_wrong_rights)
{
	struct area_asked asked = vmalloc_of(1);

	map_page(START, 0x2000, READ_ONLY);
	area_model_made(0, &asked, START, true);
	assert_complaint("wrong rights");
}

Test(area_model, complains_of_frames_that_are_not_to_be_given_out)
{
	static const struct {
		pfn_t pfn;
		const char *part;
	} cases[] = {
		{0x3ff, "not to be given out"},
		{0x2800, "not to be given out"},
		{0x2001, "which call 9 has"},
	};
	struct page_model_block block = {.call = 9, .pfn = 0x2001, .gfp = 2, .nid = -1};

	page_model_alloc(&block);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		area_model_reset(&space);
		made_at(0, START, 1, cases[i].pfn);
		assert_complaint(cases[i].part);
	}
	page_model_reset();
}

Test(area_model, complains_of_one_frame_for_two_areas)
{
	made_at(0, START, 1, 0x2000);
	made_at(1, START + 3 * PAGE_SIZE, 1, 0x2000);
	assert_complaint("somebody's already");
}

Test(area_model, complains_of_highmem_where_lowmem_was_asked)
{
	struct area_asked asked = vmalloc_of(1);

	asked.lowmem = true;
	map_page(START, 0x2000, RW);
	area_model_made(0, &asked, START, true);
	assert_complaint("which is of highmem");
}

Test(area_model, complains_of_the_wrong_frame)
{
	pfn_t frame = 0x1234;
	struct area_asked asked = {
		.kind = AREA_VMAP, .pages = 1, .align = PAGE_SIZE, .frames = &frame, .guard = true};

	map_page(START, 0x1235, RW);
	area_model_made(0, &asked, START, true);
	assert_complaint("has frame 0x1235, it must be 0x1234");
}

Test(area_model, complains_of_what_was_asked_for_zeroed)
{
	struct area_asked asked = vmalloc_of(1);
	uint8_t one = 1;

	frame_write(0x2000, 0xabc, &one, 1);
	map_page(START, 0x2000, RW);
	asked.zeroed = true;
	area_model_made(0, &asked, START, true);
	assert_complaint("asked for zeroed");
}

Test(area_model, follows_bytes_through_every_alias)
{
	pfn_t frames[2] = {0x2000, 0x2000};
	struct area_asked twice = {
		.kind = AREA_VMAP, .pages = 2, .align = PAGE_SIZE, .frames = frames, .guard = true};

	made_at(0, START, 1, 0x2000);
	map_page(START + 3 * PAGE_SIZE, 0x2000, RW);
	map_page(START + 4 * PAGE_SIZE, 0x2000, RW);
	area_model_made(1, &twice, START + 3 * PAGE_SIZE, true);
	area_model_stored(START + 3 * PAGE_SIZE + 0xffe, 4, 0x44332211);
	area_model_loaded(START + 0xffe, 2, 0x2211);
	area_model_loaded(START + 4 * PAGE_SIZE, 2, 0x4433);
	cr_assert_null(area_model_complaint(), "%s", area_model_complaint());
	area_model_loaded(START, 1, 0x34);
	assert_complaint("was written as 0x33, and read as 0x34");
}

Test(area_model, complains_of_content_that_was_lost)
{
	made_at(0, START, 1, 0x2000);
	area_model_stored(START, 4, 0x12345678);
	area_model_freed(0);
	assert_complaint("is no longer 0x78");
}

Test(area_model, knows_what_must_be_behind_an_address)
{
	pfn_t pfn = 0;

	made_at(0, START, 1, 0x2000);
	cr_assert_eq(area_model_page(START + 0xfff, &pfn), AREA_PAGE_MAPPED);
	cr_assert_eq(pfn, 0x2000);
	cr_assert_eq(area_model_page(START + PAGE_SIZE, &pfn), AREA_PAGE_ABSENT);
	cr_assert_eq(area_model_page(START + 2 * PAGE_SIZE, &pfn), AREA_PAGE_UNKNOWN);
	cr_assert_eq(area_model_page_now(START + 2 * PAGE_SIZE), AREA_PAGE_ABSENT);
	cr_assert_eq(area_model_page(PAGE_OFFSET + 0x5000, &pfn), AREA_PAGE_MAPPED);
	cr_assert_eq(pfn, 5);
	cr_assert(area_model_owns(0x2000));
	area_model_freed(0);
	cr_assert_not(area_model_owns(0x2000));
	cr_assert_eq(area_model_page(START, &pfn), AREA_PAGE_UNKNOWN);
}

Test(area_model, knows_when_addresses_are_out)
{
	struct area_asked large = vmalloc_of(63), larger = vmalloc_of(64);

	cr_assert_not(area_model_refused(&large));
	cr_assert(area_model_refused(&larger));
	made_at(0, START + 0, 1, 0x2000);
	cr_assert(area_model_refused(&large));
}

/* ---- kmap() ---------------------------------------------------------------------------------- */

Test(area_model, counts_the_users_of_a_slot)
{
	pfn_t pfn;

	kmap_model_mapped(0x2001, PKMAP + PAGE_SIZE);
	kmap_model_mapped(0x2001, PKMAP + PAGE_SIZE);
	cr_assert_eq(kmap_model_users(0x2001), 2);
	cr_assert_eq(kmap_model_slots_used(), 1);
	cr_assert(kmap_model_frame(PKMAP + PAGE_SIZE + 5, &pfn));
	cr_assert_eq(pfn, 0x2001);
	kmap_model_unmapped(0x2001);
	kmap_model_unmapped(0x2001);
	cr_assert_eq(kmap_model_slots_used(), 0);
	cr_assert_not(kmap_model_frame(PKMAP + PAGE_SIZE, &pfn));
	cr_assert_null(area_model_complaint());
}

Test(area_model, complains_of_each_wrong_answer_of_kmap)
{
	static const struct {
		pfn_t pfn;
		uint32_t address;
		const char *part;
	} cases[] = {
		{0x1000, PKMAP, "kmap() of lowmem frame 0x1000"},
		{0x2002, PKMAP + 4 * PAGE_SIZE, "where no slot is"},
		{0x2002, PKMAP + 8, "where no slot is"},
		{0x2001, PKMAP, "said another before"},
		{0x2002, PKMAP + PAGE_SIZE, "where frame 0x2001 is in use"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		area_model_reset(&space);
		kmap_model_mapped(0x2001, PKMAP + PAGE_SIZE);
		kmap_model_mapped(cases[i].pfn, cases[i].address);
		assert_complaint(cases[i].part);
	}
}

Test(area_model, finds_the_slot_that_the_tables_have)
{
	map_page(PKMAP + 2 * PAGE_SIZE, 0x2005, RW);
	cr_assert_eq(area_model_slot_of(0x2005, PKMAP), PKMAP + 2 * PAGE_SIZE);
	cr_assert_eq(area_model_slot_of(0x2005, PKMAP + 3 * PAGE_SIZE), PKMAP + 2 * PAGE_SIZE);
	cr_assert_eq(area_model_slot_of(0x2006, PKMAP), 0);
}

/* ---- content --------------------------------------------------------------------------------- */

Test(area_model, forgets_frames_one_by_one)
{
	uint8_t byte = 7, must;
	uint32_t at;

	for (pfn_t pfn = 0; pfn < FRAME_CONTENTS_MAX + 8; pfn++)
		frame_content_store(0x1000 + pfn, 3, &byte, 1);
	cr_assert(frame_content_followed(0x1000 + FRAME_CONTENTS_MAX - 1));
	cr_assert_not(frame_content_followed(0x1000 + FRAME_CONTENTS_MAX));
	frame_content_forget(0x1000);
	cr_assert_not(frame_content_followed(0x1000));
	frame_content_fill(0x2400, 0x04030201);
	cr_assert_not(frame_content_kept(0x2400, &at, &must));
	cr_assert_eq(at, 0);
	cr_assert_eq(must, 1);
	byte = 8;
	cr_assert_not(frame_content_holds(0x1001, 3, &byte, 1, &at, &must));
	cr_assert_eq(must, 7);
	cr_assert(frame_content_holds(0x1001, 4, &byte, 1, &at, &must), "nobody wrote there");
}

/* ---- rights ---------------------------------------------------------------------------------- */

#define LOW        0x500u /* a frame of lowmem */
#define DIRECT     0x313u /* the direct map's table that has it */
#define LARGE      0x80u
#define NOT_CACHED 0x10u

/* The direct map of @LOW and its neighbours: small pages. */
static void direct_map_small(void)
{
	for (uint32_t i = 0; i < 1024; i++)
		entry_write(DIRECT, i, (0x400 + i) << PAGE_SHIFT | RW);
	entry_write(DIRECTORY, 769, DIRECT << PAGE_SHIFT | RW);
}

static void area_of_lowmem(void)
{
	map_page(START, LOW, RW);
	map_page(START + PAGE_SIZE, LOW + 1, RW);
	entry_write(DIRECTORY, 769, 0x400000 | LARGE | RW);
	area_model_change_begins(START, 1);
	direct_map_small();
}

/* What changes beside the page that a change is for; who complains of it. */
static const struct {
	enum area_right right;
	uint32_t page;   /* of the area */
	uint32_t direct; /* of the direct map's table */
	uint32_t direct_flags;
	const char *complaint;
} changes[] = {
	{AREA_RIGHT_WRITE, 0, LOW - 0x400, READ_ONLY, NULL},
	{AREA_RIGHT_WRITE, 0, LOW - 0x400, RW, NULL},
	{AREA_RIGHT_LARGE, 2, LOW - 0x400, RW, NULL},
	{AREA_RIGHT_CACHE, 0, LOW - 0x400, RW, "had rights 0xf, and has 0xd"},
	{AREA_RIGHT_WRITE, 1, LOW - 0x400, RW, "0xc2801000 had rights"},
	{AREA_RIGHT_WRITE, 0, LOW - 0x400 + 1, READ_ONLY, "0xc0501000 had rights"},
	{AREA_RIGHT_WRITE, 0, LOW - 0x400, RW | LARGE, "0xc0500000 had rights 0xf, and has 0x8f"},
	{AREA_RIGHT_CACHE, 2, LOW - 0x400, READ_ONLY, "0xc0500000 had rights"},
	{AREA_RIGHT_CACHE, 2, LOW - 0x400, RW | NOT_CACHED, NULL},
};

Test(area_model, a_change_of_rights_touches_no_other_page_and_no_other_right)
{
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		area_model_reset(&space);
		area_of_lowmem();
		if (changes[i].page < 2)
			map_page(START + changes[i].page * PAGE_SIZE, LOW + changes[i].page,
				 READ_ONLY);
		entry_write(DIRECT, changes[i].direct,
			    (0x400 + changes[i].direct) << PAGE_SHIFT | changes[i].direct_flags);
		area_model_change_ended(changes[i].right);
		if (changes[i].complaint != NULL)
			assert_complaint(changes[i].complaint);
		else
			cr_assert_null(area_model_complaint(), "row %zu: %s", i,
				       area_model_complaint());
	}
}

Test(area_model, pages_that_a_change_purges_may_go)
{
	area_of_lowmem();
	map_page(START + PAGE_SIZE, 0, 0);
	area_model_change_ended(AREA_RIGHT_WRITE);
	cr_assert_null(area_model_complaint());
}

Test(area_model, a_right_is_one_of_the_direct_map_too)
{
	area_of_lowmem();
	map_page(START, LOW, READ_ONLY);
	entry_write(DIRECT, LOW - 0x400, LOW << PAGE_SHIFT | READ_ONLY);
	area_model_has_right(START, AREA_RIGHT_WRITE, false);
	cr_assert_null(area_model_complaint());
	entry_write(DIRECT, LOW - 0x400, LOW << PAGE_SHIFT | RW);
	area_model_has_right(START, AREA_RIGHT_WRITE, false);
	assert_complaint("0xc0500000 has the right to be written");
}

/* ---- the walk -------------------------------------------------------------------------------- */

Test(area_model, walks_tables_of_both_kinds)
{
	const struct linear_root two = {.cr3 = DIRECTORY << PAGE_SHIFT};
	const struct linear_root three = {.cr3 = 0x310u << PAGE_SHIFT | 0x20, .pae = true};
	uint64_t pointer = 0x311000 | 1, directory = 0x312000 | RW;
	uint64_t leaf = UINT64_C(0x8000000123456011);
	struct linear_page page;

	entry_write(DIRECTORY, 1, 0x00400083);
	cr_assert(linear_walk(&two, 0x00401000, &page));
	cr_assert(page.large && page.writable && !page.user);
	cr_assert_eq(page.pfn, 0x401);
	cr_assert_not(linear_walk(&two, 0x00800000, &page));
	frame_write(0x310, 0x20 + 3 * 8, &pointer, 8);
	frame_write(0x311, 5 * 8, &directory, 8);
	frame_write(0x312, 9 * 8, &leaf, 8);
	cr_assert(linear_walk(&three, 0xc0000000 + 5 * 0x200000 + 9 * PAGE_SIZE, &page));
	cr_assert_eq(page.pfn, 0x123456);
	cr_assert(page.no_execute && page.not_cached && !page.writable);
	cr_assert_not(linear_walk(&three, 0x40000000, &page));
}
