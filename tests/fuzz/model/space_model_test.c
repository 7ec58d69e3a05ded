/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The address-space model by itself: calls on paper, spaces as pictures, and its verdicts.
 */
#include <criterion/criterion.h>

#include "space_paper.h"

TestSuite(space_model, .init = paper_space);

/* ---- mmap ------------------------------------------------------------------------------------ */

Test(space_model, goes_through_the_errors_of_mmap_in_the_order_of_linux)
{
	static const struct {
		uint32_t args[6];
		int64_t answer;
	} rows[] = {
		{{0, 0, RW, 0x2, 0, 0x123}, -SPACE_EINVAL},           /* offset before all else */
		{{0, 0, RW, 0x2, 0, 0}, -SPACE_EBADF},                /* descriptor before length */
		{{0, 0, RW, 0x40002, 0, 0}, -SPACE_EINVAL},           /* MAP_HUGETLB of a file */
		{{0, 0, RW, 0x40022, 0, 0}, -SPACE_ENOSYS},           /* MAP_HUGETLB */
		{{0, 0, RW, PRIVATE, 0, 0}, -SPACE_EINVAL},           /* no length */
		{{0, 0xfffff001, RW, PRIVATE, 0, 0}, -SPACE_ENOMEM},  /* a length that wraps */
		{{0, 0xc0001000, RW, PRIVATE, 0, 0}, -SPACE_ENOMEM},  /* longer than the space */
		{{0x1234, 4096, RW, FIXED, 0, 0}, -SPACE_EINVAL},     /* not aligned */
		{{0xbffff000, 8192, RW, FIXED, 0, 0}, -SPACE_ENOMEM}, /* beyond its end */
		{{0, 4096, RW, 0x20, 0, 0}, -SPACE_EINVAL},           /* neither kind */
		{{0, 4096, RW, FIXED, 0, 0}, -SPACE_EPERM},           /* too low */
		{{0, 9 << 12, RW, PRIVATE | 0x2000, 0, 0}, -SPACE_EAGAIN}, /* too much to lock */
		{{0, 4096, RW, 0x21, 0, 0}, -SPACE_ENODEV},                /* shared */
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ends(SPACE_MMAP, rows[i].args, rows[i].answer, "");
		cr_assert_null(space_model_complaint(), "row %zu: %s", i, space_model_complaint());
	}
	ENDS(SPACE_MMAP2, -SPACE_EOVERFLOW, "", 0, 8192, RW, PRIVATE, 0, 0xffffffffu);
	content();
}

Test(space_model, chooses_the_lowest_hole_or_the_highest)
{
	ENDS(SPACE_MMAP, BOTTOM, NULL, 0, 8192, RW, PRIVATE);
	ENDS(SPACE_MMAP, BOTTOM + 8192, NULL, 0, 4096, SPACE_READ, PRIVATE);
	ENDS(SPACE_MUNMAP, 0, NULL, BOTTOM, 4096);
	ENDS(SPACE_MMAP, BOTTOM, NULL, 0, 4096, RW, PRIVATE);
	content();
	space_like("", true);
	ENDS(SPACE_MMAP, 0x60000000 - 8192, NULL, 0, 8192, RW, PRIVATE);
	ENDS(SPACE_MMAP, 0x60000000 - 12288, NULL, 0, 4096, SPACE_READ, PRIVATE);
	ENDS(SPACE_MUNMAP, 0, NULL, 0x60000000 - 4096, 4096);
	ENDS(SPACE_MMAP, 0x60000000 - 4096, NULL, 0, 4096, RW, PRIVATE);
	content();
}

Test(space_model, complains_of_another_address)
{
	ENDS(SPACE_MMAP, BOTTOM + 4096, NULL, 0, 4096, RW, PRIVATE);
	complains_of("mmap(): answered 0x40001000, 0x40000000 was expected");
}

Test(space_model, joins_what_is_mapped_to_its_neighbours)
{
	static const struct {
		const char *before, *after;
		uint32_t page, pages, prot;
	} rows[] = {
		{"ww..ww", "wwwwww", 2, 2, RW},           /* both */
		{"ww...ww", "wwww.ww", 2, 2, RW},         /* the one before */
		{"ww...ww", "ww.wwww", 3, 2, RW},         /* the one behind */
		{"ww...ww", "ww.w.ww", 3, 1, RW},         /* none */
		{"ww...rr", "wwrrrrr", 2, 3, SPACE_READ}, /* what has its rights */
		{"wwrrrww", "wwwwwww", 2, 3, RW},         /* in the stead of another */
		{"wwwwww", "wwrrww", 2, 2, SPACE_READ},   /* cut out */
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		space_like(rows[i].before, false);
		ENDS(SPACE_MMAP, AT(rows[i].page), rows[i].after, AT(rows[i].page),
		     rows[i].pages * SPACE_PAGE, rows[i].prot, FIXED);
		cr_assert_null(space_model_complaint(), "row %zu: %s", i, space_model_complaint());
	}
}

Test(space_model, complains_where_neighbours_are_not_joined)
{
	space_like("ww..", false);
	ENDS(SPACE_MMAP, AT(2), "ww|w.", AT(2), 4096, RW, FIXED);
	complains_of("area 0 is 50000000-50002000 0x100073, 50000000-50003000 0x100073");
}

/* A search that found a place is over, whatever comes of it: the next one begins behind it. */
Test(space_model, refuses_what_memory_cannot_back)
{
	uint32_t bytes = 2000 * SPACE_PAGE;

	ENDS(SPACE_MMAP, -SPACE_ENOMEM, "", 0, bytes, RW, PRIVATE);
	ENDS(SPACE_MMAP, BOTTOM + bytes, NULL, 0, bytes, RW, PRIVATE | 0x4000);
	ENDS(SPACE_MMAP, BOTTOM + 2 * bytes, NULL, 0, bytes, SPACE_READ, PRIVATE);
	content();
	told.memory.most = 3000; /* it may be there, or not */
	ENDS(SPACE_MMAP, -SPACE_ENOMEM, NULL, 0, bytes, RW, PRIVATE);
	ENDS(SPACE_MMAP, BOTTOM + 4 * bytes, NULL, 0, bytes, RW, PRIVATE);
	content();
}

Test(space_model, counts_strictly_where_it_is_told_to)
{
	told.memory = (struct space_memory){.mode = 2,
					    .allowed_least = 100,
					    .allowed_most = 100,
					    .committed_least = 90,
					    .committed_most = 90};
	ENDS(SPACE_MMAP, -SPACE_ENOMEM, NULL, 0, 10 * SPACE_PAGE, RW, PRIVATE);
	ENDS(SPACE_MMAP, BOTTOM + 10 * SPACE_PAGE, NULL, 0, 9 * SPACE_PAGE, RW, PRIVATE);
	content();
	ENDS(SPACE_MMAP, BOTTOM + 19 * SPACE_PAGE, NULL, 0, 40 * SPACE_PAGE, RW, PRIVATE);
	complains_of("mmap()");
}

/* ---- munmap, brk ----------------------------------------------------------------------------- */

Test(space_model, cuts_holes_into_areas)
{
	static const struct {
		const char *before, *after;
		uint32_t page, pages;
	} rows[] = {
		{"wwww", "..ww", 0, 2},  {"wwww", "ww..", 2, 2},   {"wwww", "w..w", 1, 2},
		{"wwww", "....", 0, 4},  {"ww.rr", "w...r", 1, 3}, {"ww.rr", "ww.rr", 2, 1},
		{"ww|ww", "w..w", 1, 2},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		space_like(rows[i].before, false);
		ENDS(SPACE_MUNMAP, 0, rows[i].after, AT(rows[i].page), rows[i].pages * SPACE_PAGE);
		cr_assert_null(space_model_complaint(), "row %zu: %s", i, space_model_complaint());
	}
	ENDS(SPACE_MUNMAP, -SPACE_EINVAL, NULL, AT(0) + 1, 4096);
	ENDS(SPACE_MUNMAP, -SPACE_EINVAL, NULL, AT(0), 0);
	ENDS(SPACE_MUNMAP, -SPACE_EINVAL, NULL, AT(0), 0xffffffff);
	ENDS(SPACE_MUNMAP, 0, NULL, 0xc0000000 - 4096, 4096);
	content();
}

Test(space_model, bounds_how_many_areas_there_are)
{
	tunables.max_map_count = 2;
	space_like("wwww", false);
	ENDS(SPACE_MUNMAP, 0, "w..w", AT(1), 2 * SPACE_PAGE);
	space_like("www|www", false);
	ENDS(SPACE_MUNMAP, -SPACE_ENOMEM, "www|www", AT(1), SPACE_PAGE);
	ENDS(SPACE_MUNMAP, 0, "ww..ww", AT(2), 2 * SPACE_PAGE);
	ENDS(SPACE_MPROTECT, -SPACE_ENOMEM, "ww..ww", AT(0), SPACE_PAGE, SPACE_READ);
	ENDS(SPACE_MADVISE, -SPACE_EAGAIN, "ww..ww", AT(0), SPACE_PAGE, 2);
	content();
}

Test(space_model, moves_the_end_of_the_heap)
{
	uint32_t start = 0x08100000;

	ENDS(SPACE_BRK, start, NULL, 0);
	ENDS(SPACE_BRK, start + 100, NULL, start + 100);
	ENDS(SPACE_BRK, start + 8192, NULL, start + 8192);
	ENDS(SPACE_MMAP, start + 4 * SPACE_PAGE, NULL, start + 4 * SPACE_PAGE, 4096, RW, FIXED);
	ENDS(SPACE_BRK, start + 8192, NULL, start + 3 * SPACE_PAGE + 1); /* a page apart at least */
	ENDS(SPACE_BRK, start + 3 * SPACE_PAGE, NULL, start + 3 * SPACE_PAGE);
	ENDS(SPACE_BRK, start + 1, NULL, start + 1);
	ENDS(SPACE_BRK, start + 1, NULL, 0xffffffffu);
	content();
	cr_assert(space_look(T0, start).area);
	cr_assert(!space_look(T0, start + 4096).area);
}

/* ---- mprotect, mlock, madvise ---------------------------------------------------------------- */

Test(space_model, joins_what_mprotect_makes_alike)
{
	static const struct {
		const char *before, *after;
		uint32_t page, pages, prot;
	} rows[] = {
		{"wwww", "RRww", 0, 2, SPACE_READ},
		{"wwww", "wRRw", 1, 2, SPACE_READ},
		{"RRww", "RRRw", 2, 1, SPACE_READ},     /* 5 */
		{"RRww", "RRRR", 2, 2, SPACE_READ},     /* 7 */
		{"RRwwRR", "RRRRRR", 2, 2, SPACE_READ}, /* 6 */
		{"wwRR", "wRRR", 1, 1, SPACE_READ},     /* 4 */
		{"wwRR", "RRRR", 0, 2, SPACE_READ},     /* 8 */
		{"rr.", "wr.", 0, 1, RW},
		{"ww", "ww", 0, 1, RW},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		space_like(rows[i].before, false);
		ENDS(SPACE_MPROTECT, 0, rows[i].after, AT(rows[i].page), rows[i].pages * SPACE_PAGE,
		     rows[i].prot);
		cr_assert_null(space_model_complaint(), "row %zu: %s", i, space_model_complaint());
	}
}

Test(space_model, goes_through_the_errors_of_mprotect)
{
	space_like("ww..ww", false);
	ENDS(SPACE_MPROTECT, -SPACE_EINVAL, NULL, 1, 0, 0x03000000);
	ENDS(SPACE_MPROTECT, -SPACE_EINVAL, NULL, AT(0) + 1, 0, 0);
	ENDS(SPACE_MPROTECT, 0, NULL, AT(0), 0, 0x100);
	ENDS(SPACE_MPROTECT, -SPACE_ENOMEM, NULL, AT(0), 0xfffff001, 0x100);
	ENDS(SPACE_MPROTECT, -SPACE_EINVAL, NULL, AT(0), 4096, 0x100);
	ENDS(SPACE_MPROTECT, -SPACE_ENOMEM, NULL, AT(2), 4096, RW);
	ENDS(SPACE_MPROTECT, -SPACE_EINVAL, NULL, AT(0), 4096, 0x01000000 | RW);
	ENDS(SPACE_MPROTECT, -SPACE_EINVAL, NULL, AT(0), 4096, 0x02000000 | RW);
	ENDS(SPACE_MPROTECT, -SPACE_ENOMEM, "RR..ww", AT(0), 5 * SPACE_PAGE, SPACE_READ);
	content();
}

Test(space_model, locks_as_much_as_it_may)
{
	space_like("wwwwwwwwww", false);
	ENDS(SPACE_MLOCK, -SPACE_ENOMEM, "wwwwwwwwww", AT(0), 9 * SPACE_PAGE);
	ENDS(SPACE_MLOCK, 0, "LLLLLLLLww", AT(0), 8 * SPACE_PAGE);
	ENDS(SPACE_MUNLOCK, 0, "wLLLLLLLww", AT(0) + 4095, 1);
	ENDS(SPACE_MADVISE, -SPACE_EINVAL, "wLLLLLLLww", AT(1), 4096, 4);
	ENDS(SPACE_MSYNC, -SPACE_EBUSY, "wLLLLLLLww", AT(1), 4096, 2);
	ENDS(SPACE_MLOCK, -SPACE_ENOMEM, NULL, AT(20), 4096);
	ENDS(SPACE_MUNLOCKALL, 0, "wwwwwwwwww", 0);
	content();
	cr_assert(space_look(T0, AT(3)).touched);
	cr_assert(!space_look(T0, AT(9)).touched);
}

Test(space_model, answers_enomem_where_nothing_may_be_read)
{
	space_like("nn", false);
	picture_view("nn", &view);
	view.locked_vm = 1;
	view.areas[1] = view.areas[0];
	view.areas[0].end = view.areas[1].start = AT(1);
	view.areas[0].flags |= SPACE_LOCKED;
	view.nr_areas = 2;
	view.brk = 0x08100000;
	told.view = &view;
	space_call_ended(&told, SPACE_MLOCK, (const uint32_t[6]){AT(0), 4096}, -SPACE_ENOMEM);
	content();
}

Test(space_model, skips_holes_in_advice)
{
	space_like("ww..ww", false);
	ENDS(SPACE_MADVISE, -SPACE_ENOMEM, "QQ..QQ", AT(0), 6 * SPACE_PAGE, 2);
	ENDS(SPACE_MADVISE, 0, "QQ..Qw", AT(5), SPACE_PAGE, 0);
	ENDS(SPACE_MADVISE, 0, "DQ..Qw", AT(0), 0, 10);
	complains_of("madvise()");
}

Test(space_model, goes_through_the_errors_of_madvise)
{
	space_like("ww", false);
	ENDS(SPACE_MADVISE, -SPACE_EINVAL, NULL, 1, 0, 12);
	ENDS(SPACE_MADVISE, -SPACE_EINVAL, NULL, AT(0) + 1, 0, 4);
	ENDS(SPACE_MADVISE, -SPACE_EINVAL, NULL, AT(0), 0xffffffff, 4);
	ENDS(SPACE_MADVISE, 0, NULL, AT(40), 0, 4);
	ENDS(SPACE_MADVISE, -SPACE_EBADF, NULL, AT(0), 4096, 3);
	ENDS(SPACE_MADVISE, -SPACE_EINVAL, NULL, AT(0), 4096, 9);
	ENDS(SPACE_MADVISE, -SPACE_ENOMEM, NULL, AT(1), 2 * SPACE_PAGE, 4);
	content();
}

/* ---- mremap ---------------------------------------------------------------------------------- */

Test(space_model, resizes_and_moves)
{
	space_like("ww...w", false);
	ENDS(SPACE_MREMAP, AT(0), "wwww.w", AT(0), 2 * SPACE_PAGE, 4 * SPACE_PAGE, 0);
	ENDS(SPACE_MREMAP, AT(0), "www..w", AT(0), 4 * SPACE_PAGE, 3 * SPACE_PAGE, 0);
	ENDS(SPACE_MREMAP, -SPACE_ENOMEM, "www..w", AT(0), 3 * SPACE_PAGE, 6 * SPACE_PAGE, 0);
	ENDS(SPACE_MREMAP, AT(8), ".....w..www", AT(0), 3 * SPACE_PAGE, 3 * SPACE_PAGE, 3, AT(8));
	ENDS(SPACE_MREMAP, -SPACE_EINVAL, NULL, AT(8), 3 * SPACE_PAGE, 3 * SPACE_PAGE, 3, AT(10));
	ENDS(SPACE_MREMAP, -SPACE_EFAULT, NULL, AT(0), SPACE_PAGE, 2 * SPACE_PAGE, 1);
	ENDS(SPACE_MREMAP, -SPACE_EFAULT, NULL, AT(8), 4 * SPACE_PAGE, 5 * SPACE_PAGE, 1);
	ENDS(SPACE_MREMAP, -SPACE_EINVAL, NULL, AT(8), SPACE_PAGE, 0, 1);
	ENDS(SPACE_MREMAP, -SPACE_EINVAL, NULL, AT(8), SPACE_PAGE, SPACE_PAGE, 2, AT(0));
	ENDS(SPACE_MREMAP, AT(30), NULL, AT(30), SPACE_PAGE, SPACE_PAGE, 0); /* nothing is there */
	content();
}

Test(space_model, takes_the_content_along)
{
	space_like("ww", false);
	touch(SPACE_STORE, AT(0) + 8, 4, 0x12345678);
	touch(SPACE_STORE, AT(1), 4, 0x9abcdef0);
	ENDS(SPACE_MREMAP, AT(4), NULL, AT(0), 2 * SPACE_PAGE, 3 * SPACE_PAGE, 3, AT(4));
	touch(SPACE_LOAD, AT(4) + 8, 4, 0x12345678);
	touch(SPACE_LOAD, AT(5), 4, 0x9abcdef0);
	touch(SPACE_LOAD, AT(6), 4, 0);
	faults(SPACE_LOAD, AT(0), SPACE_MAPERR, AT(0));
	content();
	ENDS(SPACE_MADVISE, 0, NULL, AT(4), 4096, 4);
	touch(SPACE_LOAD, AT(4) + 8, 4, 0x12345678);
	complains_of("the byte at 0x50004008 is 0x78, 0x0 was written");
}

/* ---- accesses -------------------------------------------------------------------------------- */

Test(space_model, knows_which_access_ends_in_which_signal)
{
	space_like("wrn.", false);
	touch(SPACE_STORE, AT(0), 8, UINT64_C(0x1122334455667788));
	touch(SPACE_LOAD, AT(0) + 4, 4, 0x11223344);
	touch(SPACE_LOAD, AT(1), 4, 0);
	faults(SPACE_STORE, AT(1), SPACE_ACCERR, AT(1));
	faults(SPACE_LOAD, AT(2), SPACE_ACCERR, AT(2));
	faults(SPACE_LOAD, AT(3), SPACE_MAPERR, AT(3));
	faults(SPACE_STORE, AT(1) - 2, SPACE_ACCERR, AT(1)); /* the second page's beginning */
	faults(SPACE_LOAD, 0xc0000000, SPACE_MAPERR, 0xc0000000);
	touch(SPACE_FETCH, AT(0), 1, 0x88);
	content();
	tunables.no_execute = true;
	space_like("wx", false);
	faults(SPACE_FETCH, AT(0), SPACE_ACCERR, AT(0));
	touch(SPACE_FETCH, AT(1), 1, 0);
	content();
	faults(SPACE_LOAD, AT(1), SPACE_ACCERR, AT(1));
	complains_of("gave SIGSEGV SEGV_ACCERR at 0x50001000, none");
}

Test(space_model, grows_stacks_as_far_as_the_stack_pointer_allows)
{
	uint32_t sp = AT(64) + 16;

	limits[SPACE_LIMIT_STACK].cur = 40 * SPACE_PAGE;
	space_like("................................................................SS", false);
	space_set_sp(T0, sp);
	faults(SPACE_STORE, sp - 65536 - 32 * 4 - 4, SPACE_MAPERR, sp - 65536 - 32 * 4 - 4);
	touch(SPACE_STORE, sp - 65536 - 32 * 4, 4, 1);
	content();
	cr_assert(space_look(T0, AT(47)).area);
	cr_assert(space_look(T0, AT(46)).area, "the guard lies below");
	cr_assert(!space_look(T0, AT(45)).area);
	space_set_sp(T0, AT(10));
	faults(SPACE_LOAD, AT(20), SPACE_MAPERR, AT(20)); /* the limit */
	content();
}

Test(space_model, gives_the_guard_of_a_stack_away_where_nothing_is_below)
{
	space_like("wS.", false);
	faults(SPACE_STORE, AT(1), SPACE_BUS, AT(1));
	space_like(".S.", false);
	touch(SPACE_STORE, AT(1), 4, 1);
	content();
	cr_assert(space_look(T0, AT(0)).area);
}
