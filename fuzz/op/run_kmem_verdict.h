/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the predicates of kernel mappings answer, and what they ask first.
 */
#ifndef FUZZ_OP_RUN_KMEM_VERDICT_H
#define FUZZ_OP_RUN_KMEM_VERDICT_H

#include "core/base/page_addr.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_kmem.h"
#include "fuzz/op/verdict.h"

/* What a request that finds no memory, or no addresses, may log. */
#define NO_ROOM                                                                                    \
	"?*: page allocation failure. *\n?*: * callbacks suppressed\n"                             \
	"?vmap allocation for size * failed: use vmalloc=<size> to increase size.\n"               \
	"?WARN allocflags_to_migratetype: *\n?FAULT_INJECTION: *"

/* Are the tables the kernel's, and the object caches sound? */
static inline bool may_call(const struct run *run)
{
	return !run->changes.objects_spoiled && !run->changes.objects_tainted &&
	       !run->changes.roots;
}

/* Is the frame the program's: its own, or of one of its areas? */
static inline bool frame_usable(pfn_t pfn)
{
	return pfn_valid(pfn) && (page_model_query(pfn).owned || area_model_owns(pfn));
}

#endif
