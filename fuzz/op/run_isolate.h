/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a program isolated, so that the end of the run can put it back.
 */
#ifndef FUZZ_OP_RUN_ISOLATE_H
#define FUZZ_OP_RUN_ISOLATE_H

#include "fuzz/op/run_state.h"

/* The pageblock of @pfn, which has a struct page, was isolated. Beyond 32, pages count as lost. */
void isolated_remember(struct run *run, pfn_t pfn);

#endif
