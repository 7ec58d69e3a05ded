/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The parts of generate_all().
 */
#ifndef PAGING_GENERATE_INTERNAL_H
#define PAGING_GENERATE_INTERNAL_H

#include "generate.h"

/* Who takes the cases. */
struct walk {
	case_taker_fn *take;
	void *arg;
};

/* An access, a change of an entry, a flush that suffices, an access. */
void walk_histories(const struct walk *walk);

#endif
