/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the object caches do (sim/goal.h).
 */
#ifndef CORE_SLAB_SLAB_GOALS_H
#define CORE_SLAB_SLAB_GOALS_H

#include "core/base/goal.h"

#define SLAB_GOALS(X)                                                                              \
	X(SLAB_LAYOUT_OBJFREELIST, "a cache got its free lists in objects")                        \
	X(SLAB_LAYOUT_OFF_SLAB, "a cache got its free lists off slab")                             \
	X(SLAB_LAYOUT_ON_SLAB, "a cache got its free lists at the end of its slabs")               \
	X(SLAB_LAYOUT_NONE, "no order of slab suits an object")                                    \
	X(SLAB_LAYOUT_RECLAIMABLE, "the first order will do for reclaimable objects")              \
	X(SLAB_LAYOUT_MAX_ORDER, "a slab has the largest order, whatever is wasted")               \
	X(SLAB_LAYOUT_LITTLE_WASTE, "a slab wastes an eighth at most")                             \
	X(SLAB_LAYOUT_TOO_MANY, "an order has more objects than a free list can number")           \
	X(SLAB_LAYOUT_NO_FREELIST_CACHE, "no cache for a free list off slab")                      \
	X(SLAB_LAYOUT_FREELIST_TOO_BIG, "a free list off slab would be half an object or more")    \
	X(SLAB_LAYOUT_ROOM_ON_SLAB, "a free list is not off slab: what is left over holds it")     \
	X(SLAB_LAYOUT_DEBUG_DROPPED, "red zones gave way to an alignment")                         \
	X(SLAB_MERGE_FOUND, "a cache serves as another one")                                       \
	X(SLAB_MERGE_LARGER, "… whose objects are a little larger than its own were")              \
	X(SLAB_MERGE_REVIVED, "… after it was destroyed in vain")                                  \
	X(SLAB_MERGE_NEVER, "a cache is not merged because of its flags")                          \
	X(SLAB_MERGE_NONE, "no cache was found to merge with")                                     \
	X(SLAB_CREATE_NO_NAME, "no memory for the name of a cache")                                \
	X(SLAB_CREATE_TOO_BIG, "a cache was not made: no layout")                                  \
	X(SLAB_CREATE_ROLLED_BACK, "a cache was not made: a later node had no memory")             \
	X(SLAB_TUNE_NONSENSE, "slab_tune() was asked for what makes no sense")                     \
	X(SLAB_TUNE_NO_ARRAY, "no memory for a CPU's array")                                       \
	X(SLAB_TUNE_SHARED_REPLACED, "a node's shared array was replaced")                         \
	X(SLAB_REFILL_LIMITED, "an array that was idle was refilled with a part of a batch")       \
	X(SLAB_REFILL_SHARED, "an array was refilled from the shared one")                         \
	X(SLAB_REFILL_FREE, "an array was refilled from a free slab")                              \
	X(SLAB_REFILL_SHORT, "an array was refilled with less than a batch")                       \
	X(SLAB_FULL, "a slab became full")                                                         \
	X(SLAB_GROWN, "a cache grew by a slab")                                                    \
	X(SLAB_COLOUR_WRAPPED, "the colours of slabs began anew")                                  \
	X(SLAB_GROW_NO_PAGES, "no pages for a slab")                                               \
	X(SLAB_GROW_NO_FREELIST, "pages for a slab, but no memory for its free list")              \
	X(SLAB_NODE_OFFLINE, "an object of a node that is not there was asked for")                \
	X(SLAB_FALLBACK_OTHERS, "an object of another node's slab was taken")                      \
	X(SLAB_FALLBACK_GROWN, "a slab was made on another node")                                  \
	X(SLAB_FLUSH_SHARED, "a full array gave a batch to the shared one")                        \
	X(SLAB_FLUSH_SLABS, "a full array gave a batch to the slabs")                              \
	X(SLAB_FREE_KEPT, "a slab became free and was kept")                                       \
	X(SLAB_FREE_OVER_LIMIT, "a slab became free and was given back: too many were kept")       \
	X(SLAB_ALIEN_NONE, "an object went straight home to its node")                             \
	X(SLAB_ALIEN_FULL, "an alien array was full")                                              \
	X(SLAB_ALIEN_TO_SHARED, "an alien array was emptied into the shared one at home")          \
	X(SLAB_ALIEN_TO_SLABS, "an alien array was emptied into the slabs at home")                \
	X(SLAB_REAP_ALIEN, "the reaper emptied an alien array")                                    \
	X(SLAB_REAP_TOUCHED, "the reaper left an array alone that was used of late")               \
	X(SLAB_REAP_FREE_TOUCHED, "the reaper left free slabs alone that were needed of late")     \
	X(SLAB_REAP_SLABS, "the reaper gave free slabs back")                                      \
	X(SLAB_REAP_BUSY, "the reaper came while the caches were locked")                          \
	X(SLAB_RCU_FREED, "a slab was given back after a grace period")                            \
	X(SLAB_DESTROY_ALIAS, "a cache was destroyed that others still use")                       \
	X(SLAB_DESTROY_BUSY, "a cache was destroyed in vain: objects are left")                    \
	X(SLAB_DESTROY_RCU, "a cache was destroyed that waits for a grace period")                 \
	X(SLAB_CPU_CANCELED, "a CPU did not come up: no memory for its arrays")                    \
	X(SLAB_RANDOM_SEQ, "a slab's free list is in random order")                                \
	X(SLAB_RANDOM_NO_SEQ, "no memory for a cache's random order")                              \
	X(SLAB_KCALLOC_OVERFLOW, "kcalloc() was asked for more than 32 bits can count")            \
	X(SLAB_KREALLOC_MOVED, "krealloc() moved what was there")                                  \
	X(SLAB_KREALLOC_IN_PLACE, "krealloc() found room where it was")                            \
	X(SLAB_POISON_LOST, "a free object was written to, and the kernel noticed")                \
	X(SLAB_FAILSLAB_FIRED, "an injected fault refused an object")

enum slab_goal { SLAB_GOALS_BEFORE = GOALS_SLAB - 1, SLAB_GOALS(GOAL_ID) SLAB_GOALS_END };

static_assert((int)SLAB_GOALS_END <= (int)GOALS_SLAB_LIMIT, "the rooms' goals do not meet");

#endif
