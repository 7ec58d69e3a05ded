/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * gfp_t: what an allocation may do and where it may look.
 *
 * As: include/linux/gfp.h of 2.6.34; the bits have their values there.
 */
#ifndef CORE_BASE_GFP_H
#define CORE_BASE_GFP_H

#include "sim/types.h"

typedef uint32_t gfp_t;

/* name, value, what it says (the program language and the help read this table) */
#define GFP_BITS(X)                                                                                \
	X(__GFP_DMA, 0x01u, "from ZONE_DMA")                                                       \
	X(__GFP_HIGHMEM, 0x02u, "ZONE_HIGHMEM is allowed")                                         \
	X(__GFP_DMA32, 0x04u, "from the first 4 GiB: Normal on IA-32")                             \
	X(__GFP_MOVABLE, 0x08u, "the page can be moved; ZONE_MOVABLE with __GFP_HIGHMEM")          \
	X(__GFP_WAIT, 0x10u, "may sleep and reclaim")                                              \
	X(__GFP_HIGH, 0x20u, "may use half of the min watermark")                                  \
	X(__GFP_IO, 0x40u, "may start I/O")                                                        \
	X(__GFP_FS, 0x80u, "may call into the file system; lets the OOM killer run")               \
	X(__GFP_COLD, 0x100u, "cache-cold page wanted")                                            \
	X(__GFP_NOWARN, 0x200u, "no failure report")                                               \
	X(__GFP_REPEAT, 0x400u, "try hard, but may fail")                                          \
	X(__GFP_NOFAIL, 0x800u, "never fails")                                                     \
	X(__GFP_NORETRY, 0x1000u, "one try")                                                       \
	X(__GFP_COMP, 0x4000u, "compound page")                                                    \
	X(__GFP_ZERO, 0x8000u, "zeroed")                                                           \
	X(__GFP_NOMEMALLOC, 0x10000u, "no emergency reserves")                                     \
	X(__GFP_HARDWALL, 0x20000u, "hardwall cpuset (no effect: cpusets are left out)")           \
	X(__GFP_THISNODE, 0x40000u, "no fallback to other nodes")                                  \
	X(__GFP_RECLAIMABLE, 0x80000u, "the page is reclaimable")                                  \
	X(__GFP_NOTRACK, 0x200000u, "no kmemcheck (no effect: left out)")

enum gfp_bit {
#define X(name, value, says) name = value,
	GFP_BITS(X)
#undef X
};

#define __GFP_BITS_SHIFT 22
#define __GFP_BITS_MASK  ((gfp_t)((1u << __GFP_BITS_SHIFT) - 1))

/* name, value */
#define GFP_MASKS(X)                                                                               \
	X(GFP_NOWAIT, 0u)                                                                          \
	X(GFP_ATOMIC, (gfp_t)__GFP_HIGH)                                                           \
	X(GFP_NOIO, (gfp_t)__GFP_WAIT)                                                             \
	X(GFP_NOFS, (gfp_t)(__GFP_WAIT | __GFP_IO))                                                \
	X(GFP_KERNEL, (gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS))                                   \
	X(GFP_TEMPORARY, (gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS | __GFP_RECLAIMABLE))            \
	X(GFP_USER, (gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS | __GFP_HARDWALL))                    \
	X(GFP_HIGHUSER,                                                                            \
	  (gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS | __GFP_HARDWALL | __GFP_HIGHMEM))              \
	X(GFP_HIGHUSER_MOVABLE, (gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS | __GFP_HARDWALL |        \
					__GFP_HIGHMEM | __GFP_MOVABLE))                            \
	X(GFP_DMA, (gfp_t)__GFP_DMA)                                                               \
	X(GFP_THISNODE, (gfp_t)(__GFP_THISNODE | __GFP_NOWARN | __GFP_NORETRY))

#define GFP_NOWAIT           0u
#define GFP_ATOMIC           ((gfp_t)__GFP_HIGH)
#define GFP_NOIO             ((gfp_t)__GFP_WAIT)
#define GFP_NOFS             ((gfp_t)(__GFP_WAIT | __GFP_IO))
#define GFP_KERNEL           ((gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS))
#define GFP_TEMPORARY        ((gfp_t)(GFP_KERNEL | __GFP_RECLAIMABLE))
#define GFP_USER             ((gfp_t)(GFP_KERNEL | __GFP_HARDWALL))
#define GFP_HIGHUSER         ((gfp_t)(GFP_USER | __GFP_HIGHMEM))
#define GFP_HIGHUSER_MOVABLE ((gfp_t)(GFP_HIGHUSER | __GFP_MOVABLE))
#define GFP_DMA              ((gfp_t)__GFP_DMA)
#define GFP_THISNODE         ((gfp_t)(__GFP_THISNODE | __GFP_NOWARN | __GFP_NORETRY))

#define GFP_MOVABLE_MASK ((gfp_t)(__GFP_RECLAIMABLE | __GFP_MOVABLE))
#define GFP_RECLAIM_MASK                                                                           \
	((gfp_t)(__GFP_WAIT | __GFP_HIGH | __GFP_IO | __GFP_FS | __GFP_NOWARN | __GFP_REPEAT |     \
		 __GFP_NOFAIL | __GFP_NORETRY | __GFP_NOMEMALLOC))
#define GFP_BOOT_MASK ((gfp_t)(__GFP_BITS_MASK & ~(gfp_t)(__GFP_WAIT | __GFP_IO | __GFP_FS)))
#define GFP_ZONEMASK  ((gfp_t)(__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32 | __GFP_MOVABLE))

#endif
