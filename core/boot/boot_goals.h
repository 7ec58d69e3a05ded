/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What boot lines and firmware maps are meant to make the start-up do (sim/goal.h).
 */
#ifndef CORE_BOOT_BOOT_GOALS_H
#define CORE_BOOT_BOOT_GOALS_H

#include "core/base/goal.h"

#define BOOT_GOALS(X)                                                                              \
	X(BOOT_MAP_E820, "the firmware's map was used")                                            \
	X(BOOT_MAP_E801, "the firmware's map was none: two areas were made up")                    \
	X(BOOT_MAP_MEM, "mem= cut the map")                                                        \
	X(BOOT_MAP_MEMMAP, "memmap= added an entry")                                               \
	X(BOOT_SETUP_DATA, "the loader left data that was kept")                                   \
	X(BOOT_NODES_FIRMWARE_BAD, "the firmware told nonsense of nodes")                          \
	X(BOOT_NODES_FIRMWARE, "the firmware told of nodes")                                       \
	X(BOOT_MAP_FULL, "an entry did not fit into the map")                                      \
	X(BOOT_SANITIZE_HIGHER, "where entries overlap the higher type won")                       \
	X(BOOT_SANITIZE_JOINED, "entries of one type became one")                                  \
	X(BOOT_SANITIZE_HOLE, "a hole lay between entries")                                        \
	X(BOOT_SANITIZE_EMPTY, "an empty entry was dropped")                                       \
	X(BOOT_SANITIZE_WRAPS, "an entry wraps at 2^64: the map stays as it is")                   \
	X(BOOT_SANITIZE_TOO_FEW, "a map of fewer than two entries stays as it is")                 \
	X(BOOT_SANITIZE_FULL, "a sanitized map was full and lost its end")                         \
	X(BOOT_UPDATE_COVERS, "an entry changed its type")                                         \
	X(BOOT_UPDATE_PART, "a part of an entry changed its type")                                 \
	X(BOOT_REMOVE_COVERS, "an entry was removed")                                              \
	X(BOOT_REMOVE_HEAD, "the head of an entry was removed")                                    \
	X(BOOT_REMOVE_TAIL, "the tail of an entry was removed")                                    \
	X(BOOT_REMOVE_INSIDE, "an entry became two")                                               \
	X(BOOT_RES_OVERLAP_OK, "a reservation replaced part of one that may be overlapped")        \
	X(BOOT_RES_DOUBLED, "the table of reservations moved to early memory")                     \
	X(BOOT_RES_DOUBLED_AGAIN, "the table of reservations moved within early memory")           \
	X(BOOT_RES_FREED, "a reservation was given back")                                          \
	X(BOOT_AREA_MOVED, "a search for early memory went past a reservation")                    \
	X(BOOT_AREA_BEYOND, "a search for early memory began behind the area")                     \
	X(BOOT_AREA_TOO_SMALL, "a search for early memory found too little")                       \
	X(BOOT_LOWMEM_ALL, "all RAM is lowmem")                                                    \
	X(BOOT_LOWMEM_HIGHMEM, "highmem= took some of what could be lowmem")                       \
	X(BOOT_HIGHMEM_TOO_LARGE, "highmem= was larger than memory")                               \
	X(BOOT_HIGHMEM_TOO_MUCH, "highmem= would have left too little lowmem")                     \
	X(BOOT_HIGHMEM_REST, "what the direct map does not hold is highmem")                       \
	X(BOOT_HIGHMEM_CUT, "highmem= made memory smaller")                                        \
	X(BOOT_HIGHMEM_MISSING, "highmem= asked for more than there is")                           \
	X(BOOT_HIGHMEM_ABOVE_4G, "RAM above 4 GiB cannot be used without PAE")                     \
	X(BOOT_INITRD, "a ramdisk is used where it lies")                                          \
	X(BOOT_INITRD_MOVED, "a ramdisk moved to lowmem")                                          \
	X(BOOT_INITRD_TOO_LARGE, "a ramdisk was too large")                                        \
	X(BOOT_INITRD_NOT_RAM, "a ramdisk was not in RAM")                                         \
	X(BOOT_NODES_ONE, "one node")                                                              \
	X(BOOT_NODES_EVEN, "all nodes but the last are of one size")                               \
	X(BOOT_NODES_UNEVEN, "the first nodes got what was over")                                  \
	X(BOOT_NODE_GREW, "a node grew over a hole")                                               \
	X(BOOT_RANGE_INSIDE, "a range of frames was known already")                                \
	X(BOOT_RANGE_JOINED, "a range of frames lengthened another")                               \
	X(BOOT_HOLE_HEAD, "a zone begins with a hole")                                             \
	X(BOOT_HOLE_INSIDE, "a zone has a hole inside")                                            \
	X(BOOT_HOLE_TAIL, "a zone ends with a hole")                                               \
	X(BOOT_ZONE_EMPTY, "a zone of a node is empty")                                            \
	X(BOOT_ZONE_MEMMAP_TOO_LARGE, "a zone is smaller than its struct pages")                   \
	X(BOOT_MOVABLE_KERNELCORE, "kernelcore= made a movable zone")                              \
	X(BOOT_MOVABLE_MOVABLECORE, "movablecore= made a movable zone")                            \
	X(BOOT_MOVABLE_WRAPS, "movablecore= was more than all memory")                             \
	X(BOOT_MOVABLE_BELOW, "the kernel's share began with frames that can only be its")         \
	X(BOOT_MOVABLE_SECOND_ROUND, "a node had less than its share of kernelcore=")              \
	X(BOOT_MOVABLE_CUTS_ZONE, "the movable zone cut the end off another")                      \
	X(BOOT_MOVABLE_TAKES_ZONE, "the movable zone took all of another")                         \
	X(BOOT_ORDER_NODE, "zonelists in node order, as asked")                                    \
	X(BOOT_ORDER_ZONE, "zonelists in zone order, as asked")                                    \
	X(BOOT_ORDER_NO_DMA, "zonelists in node order: no DMA zone, or one of more than half")     \
	X(BOOT_ORDER_DMA_NODE, "zonelists in node order: a node is mostly DMA")                    \
	X(BOOT_ORDER_DEFAULT_ZONE, "zonelists in zone order by themselves")                        \
	X(BOOT_MOBILITY_OFF, "too little memory to group pageblocks by mobility")                  \
	X(BOOT_BOOTMEM_OTHER_NODE, "the boot allocator took memory of another node")               \
	X(BOOT_HANDOVER_LOWMEM_END, "a free range across the end of lowmem became two")            \
	X(BOOT_HANDOVER_COVERED, "a free range was reserved whole")                                \
	X(BOOT_HANDOVER_SPLIT, "a free range was split by a reservation")                          \
	X(BOOT_HANDOVER_SHORT, "a free range without an aligned block of 32 frames")               \
	X(BOOT_PANIC_OVERLAP, "panic: reservations overlap")                                       \
	X(BOOT_PANIC_USER_MAP, "panic: mem= leaves no map")                                        \
	X(BOOT_PANIC_IMAGE_NOT_RAM, "panic: the kernel image is not in RAM")                       \
	X(BOOT_PANIC_IMAGE_NOT_LOWMEM, "panic: the kernel image is not in lowmem")                 \
	X(BOOT_PANIC_TRAMPOLINE, "panic: no place for the trampoline")                             \
	X(BOOT_PANIC_INITRD, "panic: no place for the ramdisk")                                    \
	X(BOOT_PANIC_VMALLOC, "panic: no vmalloc space")                                           \
	X(BOOT_PANIC_TABLES, "panic: no place for the page tables")                                \
	X(BOOT_PANIC_NODES, "panic: too many nodes")                                               \
	X(BOOT_PANIC_NODE_EMPTY, "panic: a node without memory")                                   \
	X(BOOT_PANIC_MEMMAP, "panic: memory ends above what struct pages can be had for")          \
	X(BOOT_PANIC_BOOTMEM, "panic: out of early memory")

enum boot_goal { BOOT_GOALS_BEFORE = GOALS_BOOT - 1, BOOT_GOALS(GOAL_ID) BOOT_GOALS_END };

static_assert((int)BOOT_GOALS_END <= (int)GOALS_BOOT_LIMIT, "the rooms' goals do not meet");

#endif
