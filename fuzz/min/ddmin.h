/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Delta debugging of a list: which parts can go.
 *
 * As: Zeller, Hildebrandt: Simplifying and Isolating Failure-Inducing Input, 2002; complements
 * only, and from the end, because what comes late is seldom needed by what comes early.
 */
#ifndef FUZZ_MIN_DDMIN_H
#define FUZZ_MIN_DDMIN_H

#include "sim/types.h"

struct ddmin_list {
	uint32_t (*length)(void *arg);
	/* Do without [@first, @first + @nr), and what depends on it. Ensures: is it gone? */
	bool (*drop)(void *arg, uint32_t first, uint32_t nr);
	void *arg;
};

/*
 * Drop chunks of the list: all of it, halves, quarters … single ones, until no single one can go.
 *
 * Requires: a drop changes nothing below @first; what it drops beyond the chunk lies behind it.
 * Ensures:  has anything gone?
 */
bool ddmin(const struct ddmin_list *list);

#endif
