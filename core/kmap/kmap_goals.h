/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the kernel mappings do (sim/goal.h).
 */
#ifndef CORE_KMAP_KMAP_GOALS_H
#define CORE_KMAP_KMAP_GOALS_H

#include "core/base/goal.h"

#define KMAP_GOALS(X)                                                                              \
	X(KMAP_AREA_FIRST, "an area was put where vmalloc space begins")                           \
	X(KMAP_AREA_HOLE, "an area was put into a hole between two")                               \
	X(KMAP_AREA_LAST, "an area was put behind all others")                                     \
	X(KMAP_AREA_ALIGNED_PAST, "a hole was large enough, but not at the alignment")             \
	X(KMAP_AREA_WRAPS, "a request for addresses wrapped")                                      \
	X(KMAP_AREA_NONE, "there were no addresses")                                               \
	X(KMAP_AREA_PURGED_FOR, "there were addresses after a purge only")                         \
	X(KMAP_LAZY_LIMIT, "so much was lazily freed that it was purged")                          \
	X(KMAP_PURGE_BUSY, "somebody else was purging")                                            \
	X(KMAP_PURGE_EMPTY, "a purge found nothing to do")                                         \
	X(KMAP_BLOCK_NEW, "a block was made")                                                      \
	X(KMAP_BLOCK_FULL, "all of a block was given out")                                         \
	X(KMAP_BLOCK_ALL_DIRTY, "all of a block was given back")                                   \
	X(KMAP_BLOCK_FRAGMENTED, "a fragmented block was purged")                                  \
	X(KMAP_BLOCK_NO_ADDRESSES, "no addresses, or no memory, for a block")                      \
	X(KMAP_RAM_LARGE, "vm_map_ram() of more than a block gives out")                           \
	X(KMAP_VMALLOC_VPAGES, "an array of pages lay in vmalloc space itself")                    \
	X(KMAP_VMALLOC_NO_ARRAY, "no memory for an array of pages")                                \
	X(KMAP_VMALLOC_NO_PAGE, "no memory for a page in the middle of an area")                   \
	X(KMAP_VMALLOC_NO_TABLE, "no memory for a page table")                                     \
	X(KMAP_VMALLOC_TABLE_RACE, "somebody else made the page table meanwhile")                  \
	X(KMAP_VFREE_NONEXISTENT, "vfree() of what is no area")                                    \
	X(KMAP_VFREE_UNALIGNED, "vfree() of the middle of a page")                                 \
	X(KMAP_PKMAP_WRAPPED, "the search for a slot of kmap() began anew")                        \
	X(KMAP_PKMAP_FLUSHED, "idle slots of kmap() were flushed")                                 \
	X(KMAP_PKMAP_IDLE_AGAIN, "an idle slot was used for its page again")                       \
	X(KMAP_PKMAP_SLEPT, "kmap() slept: all slots were in use")                                 \
	X(KMAP_PKMAP_FOUND_MAPPED, "… and somebody else had mapped the page meanwhile")            \
	X(KMAP_PKMAP_WOKE, "kunmap() woke who waited for a slot")                                  \
	X(KMAP_ATOMIC_LOWMEM, "kmap_atomic() of a page that needs no mapping")                     \
	X(KMAP_ATOMIC_INTERRUPT, "kmap_atomic() in an interrupt")                                  \
	X(KMAP_ATOMIC_WRONG_CONTEXT, "kmap_atomic() of a slot that is not for this context")       \
	X(KMAP_IOREMAP_ISA, "ioremap() of what is always mapped")                                  \
	X(KMAP_IOREMAP_RAM, "ioremap() of RAM that is in use was refused")                         \
	X(KMAP_IOREMAP_WRAPS, "ioremap() of nothing, or of what wraps, was refused")               \
	X(KMAP_IOREMAP_INVALID, "ioremap() of what no CPU can address was refused")                \
	X(KMAP_CPA_SPLIT, "a large page was split")                                                \
	X(KMAP_CPA_LARGE, "a large page was changed whole")                                        \
	X(KMAP_CPA_NO_CHANGE, "set_memory_*() found nothing to change")                            \
	X(KMAP_CPA_ALIAS, "the direct map's alias of a page was changed, too")                     \
	X(KMAP_CPA_RACE, "somebody else split the large page meanwhile")                           \
	X(KMAP_CPA_NO_PAGE, "no memory to split a large page")                                     \
	X(KMAP_CPA_UNMAPPED, "set_memory_*() of what is not mapped was refused")                   \
	X(KMAP_FAULT_SYNCED, "a directory got a table from the reference")                         \
	X(KMAP_FAULT_SPURIOUS, "a fault was spurious")                                             \
	X(KMAP_FAULT_FIXED_UP, "a fault of the kernel was fixed up")                               \
	X(KMAP_PGD_NO_MEMORY, "no memory for a directory")

enum kmap_goal { KMAP_GOALS_BEFORE = GOALS_KMAP - 1, KMAP_GOALS(GOAL_ID) KMAP_GOALS_END };

static_assert((int)KMAP_GOALS_END <= (int)GOALS_KMAP_LIMIT, "the rooms' goals do not meet");

#endif
