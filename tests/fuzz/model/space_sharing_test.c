/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The address-space model by itself: children and threads, rivals, what the kernel copies.
 */
#include <criterion/criterion.h>

#include "space_paper.h"

TestSuite(space_sharing, .init = paper_space);

/* ---- children -------------------------------------------------------------------------------- */

static void forks(uint32_t parent, uint32_t child, const char *picture)
{
	told.task = parent;
	told.view = NULL;
	if (picture != NULL) {
		picture_view(picture, &view);
		view.brk = 0x08100000;
		told.view = &view;
	}
	space_forked(&told, child);
}

Test(space_sharing, copies_on_write_over_three_generations)
{
	space_like("wwDL", false);
	touch(SPACE_STORE, AT(0), 4, 1);
	forks(T0, CHILD, "ww.w");
	touch(SPACE_STORE, AT(0), 4, 2);
	told.task = CHILD;
	touch(SPACE_LOAD, AT(0), 4, 1);
	faults(SPACE_LOAD, AT(2), SPACE_MAPERR, AT(2));
	forks(CHILD, CHILD + 1, NULL);
	told.task = CHILD;
	touch(SPACE_STORE, AT(0), 4, 3);
	told.task = CHILD + 1;
	touch(SPACE_LOAD, AT(0), 4, 1);
	space_exit(CHILD);
	touch(SPACE_STORE, AT(1), 4, 4);
	told.task = T0;
	touch(SPACE_LOAD, AT(0), 4, 2);
	touch(SPACE_LOAD, AT(1), 4, 0);
	content();
	told.task = CHILD + 1;
	touch(SPACE_LOAD, AT(0), 4, 3);
	complains_of("the byte at 0x50000000");
}

Test(space_sharing, shares_among_threads)
{
	space_like("ww", false);
	space_thread(T0, CHILD);
	touch(SPACE_STORE, AT(0), 4, 7);
	told.task = CHILD;
	touch(SPACE_LOAD, AT(0), 4, 7);
	ENDS(SPACE_MUNMAP, 0, NULL, AT(0), 4096);
	told.task = T0;
	faults(SPACE_LOAD, AT(0), SPACE_MAPERR, AT(0));
	space_exit(T0);
	cr_assert_eq(space_of(T0), SPACE_NONE);
	told.task = CHILD;
	touch(SPACE_LOAD, AT(1), 4, 0);
	content();
}

Test(space_sharing, keeps_areas_apart_whose_pages_have_other_owners)
{
	space_like("ww", false);
	touch(SPACE_STORE, AT(0), 4, 1);
	ENDS(SPACE_MREMAP, AT(4), NULL, AT(1), 4096, 4096, 3, AT(4));
	ENDS(SPACE_MMAP, AT(5), NULL, AT(5), 4096, RW, FIXED);
	content();
	/* page 4 came of page 1: its number is not that of its place */
	picture_view("w...w|w", &view);
	view.brk = 0x08100000;
	told.view = &view;
	space_call_ended(&told, SPACE_MSYNC, (const uint32_t[6]){AT(0), 0, 0}, 0);
	content();
}

/* ---- what is open ---------------------------------------------------------------------------- */

Test(space_sharing, takes_over_what_a_want_of_memory_left)
{
	space_like("wwww", false);
	told.excused = true;
	ENDS(SPACE_MPROTECT, -SPACE_ENOMEM, "w|www", AT(1), SPACE_PAGE, SPACE_READ);
	told.excused = false;
	content();
	ENDS(SPACE_MUNMAP, 0, "w.ww", AT(1), SPACE_PAGE);
	content();
}

Test(space_sharing, leaves_undecided_what_rivals_did)
{
	space_like("w", false);
	touch(SPACE_STORE, AT(0), 4, 1);
	told.rivals =
		(struct space_rivals){.any = true, .nr_stores = 1, .stores = {{AT(0), 4, true, 2}}};
	touch(SPACE_LOAD, AT(0), 4, 2); /* the other's */
	touch(SPACE_LOAD, AT(0), 4, 1); /* or not yet */
	content();
	touch(SPACE_STORE, AT(0), 4, 3);
	told.rivals = (struct space_rivals){.any = false};
	touch(SPACE_LOAD, AT(0), 4, 2); /* whoever was last */
	content();
	told.rivals = (struct space_rivals){.any = true, .changes = true};
	faults(SPACE_LOAD, AT(0), SPACE_MAPERR, AT(0));
	content();
}

Test(space_sharing, complains_of_a_value_that_no_rival_stored)
{
	space_like("w", false);
	touch(SPACE_STORE, AT(0), 4, 1);
	told.rivals =
		(struct space_rivals){.any = true, .nr_stores = 1, .stores = {{AT(0), 4, true, 2}}};
	touch(SPACE_LOAD, AT(0), 4, 3);
	complains_of("the byte at 0x50000000 is 0x3, 0x1 was written");
}

/* ---- copies ---------------------------------------------------------------------------------- */

static void copies(enum space_copy_kind kind, uint32_t address, uint32_t len, const char *bytes,
		   int64_t answer)
{
	told.view = NULL;
	space_copied(&told, &(struct space_copy){.kind = kind,
						 .address = address,
						 .len = len,
						 .bytes = (const uint8_t *)bytes,
						 .answer = answer});
}

Test(space_sharing, knows_how_far_a_copy_gets)
{
	space_like("wr.", false);
	copies(SPACE_COPY_TO, AT(1) - 4, 8, "abcdefgh", 4);
	copies(SPACE_COPY_FROM, AT(1) - 4, 8, "abcd\0\0\0\0", 0);
	copies(SPACE_COPY_FROM, AT(2) - 4, 8, "\0\0\0\0\0\0\0\0", 4);
	copies(SPACE_COPY_STRING, AT(1) - 3, 8, "bcd", 3);
	copies(SPACE_COPY_STRING, AT(1) - 4, 2, "ab", 2);
	copies(SPACE_COPY_STRING, AT(2), 8, "", -SPACE_EFAULT);
	copies(SPACE_PUT, AT(1) - 4, 8, "12345678", -SPACE_EFAULT);
	copies(SPACE_GET, AT(1) - 4, 4, "1234", 0);
	copies(SPACE_COPY_TO, 0xbffffffe, 8, "abcdefgh", 8);
	copies(SPACE_COPY_FROM, AT(2), 2, "\0\0", 2);
	content();
	copies(SPACE_COPY_FROM, AT(2), 2, "\0x", 2);
	complains_of("byte 1 was not copied, and is 0x78, not 0");
}

Test(space_sharing, knows_which_pages_are_there)
{
	space_like("wwww.w", false);
	touch(SPACE_LOAD, AT(1), 4, 0);
	touch(SPACE_STORE, AT(2), 4, 5);
	told.view = NULL;
	space_mincore(&told, AT(0), 4 * SPACE_PAGE, AT(5), 0);
	copies(SPACE_COPY_FROM, AT(5), 4, "\0\1\1\0", 0);
	space_mincore(&told, AT(0) + 1, 1, AT(5), -SPACE_EINVAL);
	space_mincore(&told, AT(0), 0xc0000000, AT(5), -SPACE_ENOMEM);
	space_mincore(&told, AT(0), 1, 0xc0000000, -SPACE_EFAULT);
	space_mincore(&told, AT(0), 5 * SPACE_PAGE, AT(5), -SPACE_ENOMEM);
	space_mincore(&told, AT(0), SPACE_PAGE, AT(4), -SPACE_EFAULT);
	content();
	copies(SPACE_COPY_FROM, AT(5), 4, "\0\1\1\1", 0);
	complains_of("the byte at 0x50005003");
}
