/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The bits of paging-structure entries, as the SDM has them (3A 4.3, 4.4, 4.6): names, formats,
 * what is reserved where. core/ has a table of its own, from the kernel's headers, and never sees
 * this one; a test compares them.
 *
 *   63 62      36 35                        12 11  9  8  7  6  5   4   3   2   1   0
 *   XD  reserved  frame (36 bits are physical)  free   G PS  D  A PCD PWT U/S R/W  P
 *
 * PSE-36 and PAT are off: the bits that they would give a meaning are reserved.
 */
#ifndef SIM_PAGING_ENTRY_H
#define SIM_PAGING_ENTRY_H

#include "sim/types.h"

#define MAXPHYADDR 36

/* name, bit */
#define ENTRY_BITS(X)                                                                              \
	X(P, 0)  /* present; if it is 0, nothing else of the entry counts */                       \
	X(RW, 1) /* 1: may be written */                                                           \
	X(US, 2) /* 1: user mode may access */                                                     \
	X(PWT, 3)                                                                                  \
	X(PCD, 4)                                                                                  \
	X(A, 5)  /* was used for a translation */                                                  \
	X(D, 6)  /* was written through; in entries that map a page */                             \
	X(PS, 7) /* in a PDE: maps a large page */                                                 \
	X(G, 8)  /* in entries that map a page: stays over a MOV to CR3 */                         \
	X(XD, 63)

enum entry_bit {
#define X(name, bit) ENTRY_##name##_BIT = (bit),
	ENTRY_BITS(X)
#undef X
};

#define ENTRY_BIT(name) (UINT64_C(1) << ENTRY_##name##_BIT)
#define ENTRY_P         ENTRY_BIT(P)
#define ENTRY_RW        ENTRY_BIT(RW)
#define ENTRY_US        ENTRY_BIT(US)
#define ENTRY_PWT       ENTRY_BIT(PWT)
#define ENTRY_PCD       ENTRY_BIT(PCD)
#define ENTRY_A         ENTRY_BIT(A)
#define ENTRY_D         ENTRY_BIT(D)
#define ENTRY_PS        ENTRY_BIT(PS)
#define ENTRY_G         ENTRY_BIT(G)
#define ENTRY_XD        ENTRY_BIT(XD)

/* Bits high:low, as the SDM writes it. */
#define ENTRY_RANGE(high, low) ((~UINT64_C(0) >> (63 - (high))) & (~UINT64_C(0) << (low)))

/* Bits of an 8-byte entry above the physical address, less XD, which has a rule of its own. */
#define ENTRY_ABOVE ENTRY_RANGE(62, MAXPHYADDR)

/*
 * format, bytes, where the address stands, what must be 0, bit that selects the entry in its table
 *
 * XD is reserved, too, in the PAE formats while EFER.NXE is 0; entry_reserved() knows.
 */
#define ENTRY_FORMATS(X)                                                                           \
	X(PDE, 4, ENTRY_RANGE(31, 12), 0, 22)                                                      \
	X(PDE_4M, 4, ENTRY_RANGE(31, 22), ENTRY_RANGE(21, 12), 22)                                 \
	X(PTE, 4, ENTRY_RANGE(31, 12), ENTRY_PS, 12)                                               \
	X(PAE_PDPTE, 8, ENTRY_RANGE(35, 12),                                                       \
	  ENTRY_RANGE(2, 1) | ENTRY_RANGE(8, 5) | ENTRY_RANGE(63, 36), 30)                         \
	X(PAE_PDE, 8, ENTRY_RANGE(35, 12), ENTRY_ABOVE, 21)                                        \
	X(PAE_PDE_2M, 8, ENTRY_RANGE(35, 21), ENTRY_ABOVE | ENTRY_RANGE(20, 12), 21)               \
	X(PAE_PTE, 8, ENTRY_RANGE(35, 12), ENTRY_ABOVE | ENTRY_PS, 12)

enum entry_format {
#define X(format, bytes, address, reserved, shift) FORMAT_##format,
	ENTRY_FORMATS(X)
#undef X
		NR_ENTRY_FORMATS,
};

struct entry_layout {
	const char *name;
	uint64_t address;  /* mask of the physical address in it */
	uint64_t reserved; /* must be 0 where P is 1 */
	uint8_t bytes;
	uint8_t shift; /* linear addresses of one entry: 1 << shift bytes */
};

static const struct entry_layout entry_layouts[NR_ENTRY_FORMATS] = {
#define X(format, bytes_, address_, reserved_, shift_)                                             \
	[FORMAT_##format] = {#format, address_, reserved_, bytes_, shift_},
	ENTRY_FORMATS(X)
#undef X
};

/* The physical address in @entry. */
static inline paddr_t entry_address(enum entry_format format, uint64_t entry)
{
	return entry & entry_layouts[format].address;
}

/* Does present @entry have a bit set that must be 0? @nxe: EFER.NXE. */
static inline bool entry_reserved(enum entry_format format, uint64_t entry, bool nxe)
{
	return (entry & (entry_layouts[format].reserved | (nxe ? 0 : ENTRY_XD))) != 0;
}

/* Which entry of its table translates @va; and where that stands behind the table's start. */
static inline uint32_t entry_index(enum entry_format format, vaddr_t va)
{
	uint32_t per_table = PAGE_SIZE / entry_layouts[format].bytes;

	return va >> entry_layouts[format].shift & (per_table - 1);
}

static inline uint32_t entry_offset(enum entry_format format, vaddr_t va)
{
	return entry_index(format, va) * entry_layouts[format].bytes;
}

/* Error code of a page fault (SDM 3A 4.7). name, bit */
#define FAULT_BITS(X)                                                                              \
	X(P, 0)    /* 1: the page was present, its rights or reserved bits did not fit */          \
	X(W, 1)    /* a write */                                                                   \
	X(U, 2)    /* in user mode */                                                              \
	X(RSVD, 3) /* a reserved bit was set in an entry of the walk */                            \
	X(I, 4)    /* a fetch; only with PAE and EFER.NXE */

enum fault_bit {
#define X(name, bit) FAULT_##name = 1u << (bit),
	FAULT_BITS(X)
#undef X
};

#endif
