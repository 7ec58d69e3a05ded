/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the tests of the MMU share: a machine without a kernel, and tables made by hand.
 *
 * Table and page frames lie from 16 MiB on; every mode maps the linear address MAPPED by its own
 * chain of entries, which a test may change.
 */
#ifndef TESTS_SIM_PAGING_H
#define TESTS_SIM_PAGING_H

#include "fixture.h"
#include "sim/access.h"
#include "sim/mmu.h"
#include "sim/paging_entry.h"

/* Frames by use. Large pages are 4 MiB aligned. */
#define POINTERS_PFN  0x1000u /* PAE: page-directory-pointer table */
#define DIRECTORY_PFN 0x1001u
#define TABLE_PFN     0x1002u
#define OTHER_TABLE   0x1003u
#define PAGE_PFN      0x1010u
#define OTHER_PAGE    0x1011u
#define LARGE_PFN     0x1400u
#define OTHER_LARGE   0x1800u
#define BEYOND_PFN    0x80000u /* 2 GiB: no RAM */

#define MAPPED 0x00801000u /* second page of its table, third entry of its directory (4 MiB) */

/* How a page is mapped. */
enum shape {
	SHAPE_4K,
	SHAPE_4M,
	SHAPE_PAE_4K,
	SHAPE_PAE_2M,
	NR_SHAPES,
};

static inline bool shape_is_pae(enum shape shape)
{
	return shape >= SHAPE_PAE_4K;
}

static inline bool shape_is_large(enum shape shape)
{
	return shape == SHAPE_4M || shape == SHAPE_PAE_2M;
}

/* CPU 0 of a machine that was just powered on. */
struct mmu *paging_machine(enum tlb_policy policy);

/*
 * Power on, map MAPPED as @shape says to PAGE_PFN or LARGE_PFN with all rights (P, RW, US), turn
 * paging on with WP, and NXE with PAE.
 */
struct mmu *paging_shape(enum shape shape, enum tlb_policy policy);

/* The directory entry (upper, or of a large page) and the leaf that translate @va in @shape. */
paddr_t directory_at(enum shape shape, vaddr_t va);
paddr_t leaf_at(enum shape shape, vaddr_t va);

uint64_t entry_get(enum shape shape, paddr_t at);
void entry_put(enum shape shape, paddr_t at, uint64_t value);

/* The page that an entry names, with @bits. */
uint64_t entry_of(pfn_t pfn, uint64_t bits);

/* The 32-bit number in the first bytes of a frame. */
void word_put(pfn_t pfn, uint32_t offset, uint32_t word);
uint32_t word_get(pfn_t pfn, uint32_t offset);

/* Forget everything that the TLB has. */
void paging_flush(struct mmu *mmu);

/* One access; 4 bytes. */
struct access_outcome paging_try(struct mmu *mmu, enum access_kind kind, bool user, vaddr_t va,
				 uint32_t value);

/* Reads of ring 0 that must succeed. */
uint32_t paging_read(struct mmu *mmu, vaddr_t va);

#endif
