/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Address spaces as pictures: a letter is a page from PICTURE_BASE on, by its rights, a dot is a
 * hole; areas are runs of one letter, or end at a bar.
 *
 *	"ww|w.r"   two pages that can be written, one more area of one page, a hole, one to read
 */
#ifndef TESTS_FUZZ_MODEL_SPACE_PICTURE_H
#define TESTS_FUZZ_MODEL_SPACE_PICTURE_H

#include "fuzz/model/space_model.h"

#define PICTURE_BASE 0x50000000u

/* The address of page @page of a picture. */
#define AT(page) (PICTURE_BASE + (page)*SPACE_PAGE)

/*
 * n: nothing. r: read. w: read and write. x: read and execute. R: r that was w. L: w, locked.
 * K: r, locked. S: w, grows down. D: w, not for children. Q: w, read in sequence.
 */
void picture_view(const char *picture, struct space_view *view);

#endif
