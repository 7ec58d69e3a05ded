/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shrinking inputs that are any bytes: lines go, then characters.
 */
#ifndef FUZZ_MIN_SHRINK_TEXT_H
#define FUZZ_MIN_SHRINK_TEXT_H

#include "fuzz/min/input.h"
#include "fuzz/min/search.h"

struct shrink_text {
	struct search *search;
	struct bytes now;
	struct bytes candidate;
};

/*
 * Drop lines, then characters, until nothing can go.
 *
 * Requires: text->now keeps the finding. Ensures: it still does.
 */
void shrink_text(struct shrink_text *text);

#endif
