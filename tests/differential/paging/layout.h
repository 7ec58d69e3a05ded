/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a case's tables and frames lie: the same physical and linear addresses in the image that
 * QEMU runs and in sim/, so that one set of entries serves both.
 *
 * Four pages of linear addresses are under test. The border between the second and the third is
 * one of every level, so an access that crosses it walks two PDPTEs, two PDEs and two PTEs.
 *
 *   7fffe000  7ffff000 | 80000000  80001000
 *   PDE 511 (PAE: PDPTE 1, PDE 511) | PDE 512 (PAE: PDPTE 2, PDE 0)
 *
 * A root serves both formats at once: CR3 points at the last 32 bytes of a page, where PAE paging
 * reads its PDPTEs and 32-bit paging (which takes the page only) the PDEs of fe000000 and above,
 * which no case uses. So CR4.PAE can change while paging is on.
 */
#ifndef PAGING_LAYOUT_H
#define PAGING_LAYOUT_H

#include <stdint.h>

#define TEST_PAGE_FIRST 0x7fffe000u
#define TEST_PAGES      4u
#define TEST_PAGE_SIZE  4096u

/* Tables under test, a page each. */
enum table {
	TABLE_ROOT_0,
	TABLE_ROOT_1,
	TABLE_DIRECTORY_0, /* PAE's page directories */
	TABLE_DIRECTORY_1,
	TABLE_PAE_0, /* page tables of 64-bit entries */
	TABLE_PAE_1,
	TABLE_LEGACY_0, /* page tables of 32-bit entries */
	TABLE_LEGACY_1,
	NR_TABLES,
};

#define TABLE_FIRST         0x300000u
#define TABLE_ADDRESS(n)    (TABLE_FIRST + (n)*TEST_PAGE_SIZE)
#define ROOT_PDPT           0xfe0u /* of a root: its PDPTEs */
#define ROOT_ADDRESS(n)     (TABLE_ADDRESS(TABLE_ROOT_0 + (n)) + ROOT_PDPT)
#define MONITOR_DIRECTORY   0x308000u /* behind PDPTE 0: where the image itself is mapped */
#define MONITOR_PAE_TABLES  0x310000u
#define MONITOR_TABLES      0x330000u
#define MONITOR_HOME        0x340000u /* the PDPT that the image uses between cases */
#define MONITOR_MAPPED      0x4000000u
#define MONITOR_HIGH_WINDOW MONITOR_MAPPED

/*
 * Frames under test: where the four pages can end up, in five blocks of 2 MiB. Two neighbours make
 * a page of 4 MiB; the last block lies above 4 GiB, out of reach of 32-bit entries.
 */
#define NR_BLOCKS       5u
#define BLOCK_FRAMES    4u
#define NR_FRAMES       (NR_BLOCKS * BLOCK_FRAMES)
#define LOW_FRAMES      ((NR_BLOCKS - 1) * BLOCK_FRAMES)
#define BLOCK_SIZE      0x200000u
#define BLOCK_FIRST     0x800000u
#define BLOCK_HIGH      UINT64_C(0x100800000)
#define FRAME_OFFSET(n) (((n)&2u ? 0x1fe000u : 0u) + ((n)&1u ? TEST_PAGE_SIZE : 0u))

/* What the image and its reader share: cases in, results out. */
#define CASES_ADDRESS   0x1000000u
#define RESULTS_ADDRESS 0x2800000u
#define BATCH_MAX       48000u

/* Behind a block's second page: a page of returns, where a run over the last page's end stops. */
#define GUARD_OFFSET 0x2000u

/* Where block @n begins. */
static inline uint64_t block_address(unsigned int n)
{
	return n == NR_BLOCKS - 1 ? BLOCK_HIGH : BLOCK_FIRST + n * BLOCK_SIZE;
}

/* The physical address of frame @n. */
static inline uint64_t frame_address(unsigned int n)
{
	return block_address(n / BLOCK_FRAMES) + FRAME_OFFSET(n % BLOCK_FRAMES);
}

/* Instructions of one byte that do no harm: what frames are full of, so that all can be run. */
#define HARMLESS                                                                                   \
	{                                                                                          \
		0x40, 0x41, 0x42, 0x43, 0x45, 0x46, 0x47, 0x48, 0x49, 0x4a, 0x4b, 0x4d, 0x4e,      \
			0x4f, 0x90, 0x91, 0x92, 0x93, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9e, 0x9f,    \
			0x27, 0x2f, 0x37, 0x3f, 0xf5, 0xf8, 0xf9                                   \
	}
#define NR_HARMLESS 32u
#define RETURN      0xc3u /* ret */
#define TAKES_NEXT  0xb0u /* mov $imm8, %al: an instruction that can cross a page's end */

/* The byte at @offset of frame @n in a fresh case. */
static inline uint8_t frame_byte(unsigned int n, unsigned int offset)
{
	static const uint8_t harmless[NR_HARMLESS] = HARMLESS;

	return offset % 8 == 7 ? RETURN
			       : harmless[(n * 5 + offset * 3 + offset / 512) % NR_HARMLESS];
}

#endif
