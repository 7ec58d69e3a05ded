/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the page allocator do (sim/goal.h).
 *
 * Rows that are marked by an index stand together, in its order.
 */
#ifndef CORE_PAGE_PAGE_GOALS_H
#define CORE_PAGE_PAGE_GOALS_H

#include "core/base/goal.h"

#define PAGE_GOALS(X)                                                                              \
	X(PAGE_MERGED_1, "free buddies became a block of order 1")                                 \
	X(PAGE_MERGED_2, "free buddies became a block of order 2")                                 \
	X(PAGE_MERGED_3, "free buddies became a block of order 3")                                 \
	X(PAGE_MERGED_4, "free buddies became a block of order 4")                                 \
	X(PAGE_MERGED_5, "free buddies became a block of order 5")                                 \
	X(PAGE_MERGED_6, "free buddies became a block of order 6")                                 \
	X(PAGE_MERGED_7, "free buddies became a block of order 7")                                 \
	X(PAGE_MERGED_8, "free buddies became a block of order 8")                                 \
	X(PAGE_MERGED_9, "free buddies became a block of order 9")                                 \
	X(PAGE_MERGED_10, "free buddies became a block of order 10")                               \
	X(PAGE_MERGE_OTHER_ZONE, "a block did not merge: its buddy is another zone's")             \
	X(PAGE_MERGE_ISOLATION, "a block did not merge: half of it would be isolated")             \
	X(PAGE_FREE_PART_ISOLATED,                                                                 \
	  "a block of several pageblocks, some isolated, was freed in parts")                      \
	X(PAGE_SPLIT_1, "a block of order 1 was split")                                            \
	X(PAGE_SPLIT_2, "a block of order 2 was split")                                            \
	X(PAGE_SPLIT_3, "a block of order 3 was split")                                            \
	X(PAGE_SPLIT_4, "a block of order 4 was split")                                            \
	X(PAGE_SPLIT_5, "a block of order 5 was split")                                            \
	X(PAGE_SPLIT_6, "a block of order 6 was split")                                            \
	X(PAGE_SPLIT_7, "a block of order 7 was split")                                            \
	X(PAGE_SPLIT_8, "a block of order 8 was split")                                            \
	X(PAGE_SPLIT_9, "a block of order 9 was split")                                            \
	X(PAGE_SPLIT_10, "a block of order 10 was split")                                          \
	X(PAGE_STEAL_UNMOVABLE_RECLAIMABLE,                                                        \
	  "unmovable took a block of reclaimable, and left it the pageblock")                      \
	X(PAGE_CLAIM_UNMOVABLE_RECLAIMABLE,                                                        \
	  "unmovable took a block of reclaimable, and the pageblock with it")                      \
	X(PAGE_STEAL_UNMOVABLE_MOVABLE,                                                            \
	  "unmovable took a block of movable, and left it the pageblock")                          \
	X(PAGE_CLAIM_UNMOVABLE_MOVABLE,                                                            \
	  "unmovable took a block of movable, and the pageblock with it")                          \
	X(PAGE_STEAL_RECLAIMABLE_UNMOVABLE,                                                        \
	  "reclaimable took a block of unmovable, and left it the pageblock")                      \
	X(PAGE_CLAIM_RECLAIMABLE_UNMOVABLE,                                                        \
	  "reclaimable took a block of unmovable, and the pageblock with it")                      \
	X(PAGE_STEAL_RECLAIMABLE_MOVABLE,                                                          \
	  "reclaimable took a block of movable, and left it the pageblock")                        \
	X(PAGE_CLAIM_RECLAIMABLE_MOVABLE,                                                          \
	  "reclaimable took a block of movable, and the pageblock with it")                        \
	X(PAGE_STEAL_MOVABLE_RECLAIMABLE,                                                          \
	  "movable took a block of reclaimable, and left it the pageblock")                        \
	X(PAGE_CLAIM_MOVABLE_RECLAIMABLE,                                                          \
	  "movable took a block of reclaimable, and the pageblock with it")                        \
	X(PAGE_STEAL_MOVABLE_UNMOVABLE,                                                            \
	  "movable took a block of unmovable, and left it the pageblock")                          \
	X(PAGE_CLAIM_MOVABLE_UNMOVABLE,                                                            \
	  "movable took a block of unmovable, and the pageblock with it")                          \
	X(PAGE_STEAL_LARGE, "a stolen block was a pageblock or more")                              \
	X(PAGE_STEAL_MOBILITY_OFF, "a block was stolen while pageblocks have no types")            \
	X(PAGE_STEAL_ZONE_END, "a stolen block's pageblock reaches over the end of the zone")      \
	X(PAGE_RESERVE_USED, "a block came from the reserve")                                      \
	X(PAGE_RESERVE_EMPTY, "not even the reserve had a block")                                  \
	X(PAGE_RESERVE_SET_UP, "a pageblock became part of the reserve")                           \
	X(PAGE_RESERVE_KEPT, "a pageblock stayed in the reserve")                                  \
	X(PAGE_RESERVE_GIVEN_BACK, "a pageblock left the reserve")                                 \
	X(PAGE_WATERMARK_FAR_BELOW, "a zone was more than a page below the mark")                  \
	X(PAGE_WATERMARK_BELOW, "a zone was one page below the mark")                              \
	X(PAGE_WATERMARK_AT, "a zone was exactly at the mark")                                     \
	X(PAGE_WATERMARK_ABOVE, "a zone was one page above the mark")                              \
	X(PAGE_WATERMARK_FAR_ABOVE, "a zone was more than a page above the mark")                  \
	X(PAGE_WATERMARK_BY_RESERVE,                                                               \
	  "lowmem_reserve decided against a zone that is above its mark")                          \
	X(PAGE_WATERMARK_BY_ORDER, "a zone had enough pages, but in blocks that are too small")    \
	X(PAGE_ZONE_FIRST_DMA, "the zone that was asked for gave: DMA")                            \
	X(PAGE_ZONE_FIRST_NORMAL, "the zone that was asked for gave: Normal")                      \
	X(PAGE_ZONE_FIRST_HIGHMEM, "the zone that was asked for gave: HighMem")                    \
	X(PAGE_ZONE_FIRST_MOVABLE, "the zone that was asked for gave: Movable")                    \
	X(PAGE_ZONE_FAR_DMA, "another node's zone gave: DMA")                                      \
	X(PAGE_ZONE_FAR_NORMAL, "another node's zone gave: Normal")                                \
	X(PAGE_ZONE_FAR_HIGHMEM, "another node's zone gave: HighMem")                              \
	X(PAGE_ZONE_FAR_MOVABLE, "another node's zone gave: Movable")                              \
	X(PAGE_ZONE_LOWER_DMA, "a lower zone of the node gave: DMA")                               \
	X(PAGE_ZONE_LOWER_NORMAL, "a lower zone of the node gave: Normal")                         \
	X(PAGE_ZONE_LOWER_HIGHMEM, "a lower zone of the node gave: HighMem")                       \
	X(PAGE_ALLOC_FAULT, "an injected fault failed a request")                                  \
	X(PAGE_ALLOC_NO_LIST, "a request for a node without memory")                               \
	X(PAGE_ALLOC_NO_ZONE, "a request for zones that the list does not have")                   \
	X(PAGE_ALLOC_EXACT_REST, "alloc_pages_exact() gave back what the block had more")          \
	X(PAGE_ALLOC_EXACT_FITS, "alloc_pages_exact() had nothing to give back")                   \
	X(PAGE_ALLOC_COLD, "a page was taken from the cold end")                                   \
	X(PAGE_ALLOC_ZEROED_HIGH, "a highmem page was zeroed")                                     \
	X(PAGE_COMPOUND_MADE, "a compound page was made")                                          \
	X(PAGE_COMPOUND_FREED, "a compound page was taken apart")                                  \
	X(PAGE_COMPOUND_PUT, "put_page() dropped the last reference of a compound page")           \
	X(PAGE_SPECULATIVE_REST,                                                                   \
	  "a block was freed while somebody still referred to its first page")                     \
	X(PAGE_SPECULATIVE_PUT, "put_page() dropped the last reference of a page")                 \
	X(PAGE_FREE_IN_IRQ, "a block was freed in an interrupt")                                   \
	X(PAGE_FREE_COLD, "a page was freed to the cold end")                                      \
	X(PAGE_FREE_ISOLATED, "a page of an isolated pageblock was freed past the pageset")        \
	X(PAGE_FREE_RETYPED,                                                                       \
	  "a pageblock was isolated, or came back, under a block on its way home")                 \
	X(PAGE_BAD_FLAGS, "a bad page was reported: flags that no freed page has")                 \
	X(PAGE_BAD_COMPOUND, "a bad page was reported: a compound page freed by a wrong order")    \
	X(PAGE_BAD_UNREPORTED, "a bad page was not reported, after 60 within a minute")            \
	X(PAGE_BAD_COUNTED, "the bad pages that were not reported were counted")                   \
	X(PAGE_REFILL_FULL, "a pageset was refilled with a batch")                                 \
	X(PAGE_REFILL_SHORT, "a pageset was refilled with less than a batch")                      \
	X(PAGE_REFILL_EMPTY, "a pageset could not be refilled")                                    \
	X(PAGE_REFILL_IN_IRQ, "a pageset was refilled in an interrupt")                            \
	X(PAGE_PAGESET_HIGH, "a pageset was full and gave a batch back")                           \
	X(PAGE_PAGESET_KEEPS_NOTHING, "a pageset that keeps nothing passed a page on")             \
	X(PAGE_PAGESET_RESERVE, "a pageset took a page of the reserve")                            \
	X(PAGE_PAGESET_ISOLATED,                                                                   \
	  "a page left a pageset for a pageblock that was isolated meanwhile")                     \
	X(PAGE_DRAIN_SELF, "a CPU drained its pagesets")                                           \
	X(PAGE_DRAIN_OTHER, "a CPU drained its pagesets because another one asked")                \
	X(PAGE_DRAIN_DEAD, "the pagesets of a CPU that went were drained")                         \
	X(PAGE_ISOLATE, "a pageblock was isolated")                                                \
	X(PAGE_ISOLATE_AGAIN, "an isolated pageblock was isolated again")                          \
	X(PAGE_ISOLATE_BUSY, "a pageblock could not be isolated")                                  \
	X(PAGE_ISOLATE_CUT, "a free block larger than a pageblock was cut for isolation")          \
	X(PAGE_ISOLATE_END, "an isolated pageblock became movable")                                \
	X(PAGE_ISOLATE_END_MERGED, "the free pageblock that came back merged again")               \
	X(PAGE_WAIT_NOT_NEEDED, "a page was free when who waits for it was in the queue")          \
	X(PAGE_LOCK_LOST, "a page was locked by another before who was woken for it")              \
	X(PAGE_SLOW_TOO_LARGE, "slow path: an order that does not exist")                          \
	X(PAGE_SLOW_THISNODE, "slow path: GFP_THISNODE gives up at once")                          \
	X(PAGE_SLOW_KSWAPD, "slow path: kswapd was asked for a zone")                              \
	X(PAGE_SLOW_MIN, "slow path: a page down to the min mark")                                 \
	X(PAGE_SLOW_HIGH, "slow path: a page by __GFP_HIGH")                                       \
	X(PAGE_SLOW_HARDER_ATOMIC, "slow path: reaching deeper because it may not wait")           \
	X(PAGE_SLOW_HARDER_REALTIME, "slow path: reaching deeper as a real-time task")             \
	X(PAGE_SLOW_MEMALLOC, "slow path: no watermarks for PF_MEMALLOC")                          \
	X(PAGE_SLOW_MEMDIE, "slow path: no watermarks for an OOM victim")                          \
	X(PAGE_SLOW_NOMEMALLOC, "slow path: __GFP_NOMEMALLOC keeps to the watermarks")             \
	X(PAGE_SLOW_LAST_PAGE, "slow path: a page below all watermarks")                           \
	X(PAGE_SLOW_LAST_PAGE_WAIT, "slow path: __GFP_NOFAIL waits for the last page")             \
	X(PAGE_SLOW_ATOMIC, "slow path: gives up because it may not wait")                         \
	X(PAGE_SLOW_RECURSION, "slow path: gives up because reclaim must not recurse")             \
	X(PAGE_SLOW_VICTIM, "slow path: gives up as an OOM victim")                                \
	X(PAGE_SLOW_VICTIM_NOFAIL, "slow path: an OOM victim that must not fail goes on")          \
	X(PAGE_RECLAIM_PROGRESS, "direct reclaim made progress")                                   \
	X(PAGE_RECLAIM_NONE, "direct reclaim made none")                                           \
	X(PAGE_RECLAIM_DRAINED, "direct reclaim for a block drained all pagesets")                 \
	X(PAGE_RECLAIM_PAGE, "direct reclaim ended with a page")                                   \
	X(PAGE_OOM_DISABLED, "no page, and the OOM killer is off")                                 \
	X(PAGE_OOM_NOT_NEEDED, "the OOM killer was not called: meanwhile there is much")           \
	X(PAGE_OOM_LOCKED, "the OOM killer is at work for another request: this one waits a tick") \
	X(PAGE_OOM_COSTLY, "the OOM killer was not called for a large block")                      \
	X(PAGE_OOM_THISNODE, "the OOM killer was not called for one node's sake")                  \
	X(PAGE_OOM_KILL, "the OOM killer found a victim")                                          \
	X(PAGE_OOM_WAIT, "the OOM killer waits for a victim that is on its way out")               \
	X(PAGE_OOM_PANIC, "the OOM killer found nobody: panic")                                    \
	X(PAGE_OOM_RESTART, "a request began again after the OOM killer")                          \
	X(PAGE_RETRY_SMALL, "a small request waits and tries again")                               \
	X(PAGE_RETRY_REPEAT, "a large request tries again by __GFP_REPEAT")                        \
	X(PAGE_RETRY_NOFAIL, "a large request tries again by __GFP_NOFAIL")                        \
	X(PAGE_RETRY_NORETRY, "a request gives up by __GFP_NORETRY")                               \
	X(PAGE_RETRY_COSTLY, "a large request gives up")                                           \
	X(PAGE_RETRY_REPEAT_ENOUGH, "a large request gives up: enough was reclaimed by now")       \
	X(PAGE_FAILURE_LOGGED, "a failure was logged")                                             \
	X(PAGE_FAILURE_SILENT, "a failure was not logged")                                         \
	X(PAGE_ZLC_SKIP, "a zone was skipped because it was full a moment ago")                    \
	X(PAGE_ZLC_SECOND_ROUND, "all zones were looked at once more, full or not")                \
	X(PAGE_ZLC_SECOND_ROUND_PAGE, "… and one that was skipped gave a page")                    \
	X(PAGE_ZLC_FORGOT, "what was full a second ago is forgotten")                              \
	X(PAGE_ZONE_RECLAIM_NOTHING, "zone_reclaim() had nothing to gain")                         \
	X(PAGE_ZONE_RECLAIM_HOPELESS, "zone_reclaim() left an unreclaimable zone alone")           \
	X(PAGE_ZONE_RECLAIM_NO_WAIT, "zone_reclaim() did not delay who may not wait")              \
	X(PAGE_ZONE_RECLAIM_OTHERS, "zone_reclaim() left a node to its own CPUs")                  \
	X(PAGE_ZONE_RECLAIM_ENOUGH, "zone_reclaim() made enough room")                             \
	X(PAGE_ZONE_RECLAIM_SHORT, "zone_reclaim() did not make enough room")

enum page_goal { PAGE_GOALS_BEFORE = GOALS_PAGE - 1, PAGE_GOALS(GOAL_ID) PAGE_GOALS_END };

static_assert((int)PAGE_GOALS_END <= (int)GOALS_PAGE_LIMIT, "the rooms' goals do not meet");

#endif
