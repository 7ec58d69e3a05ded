/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Entries as the cases see them. A table of its own, from the SDM (3A 4.3, 4.4): what judges sim/
 * does not use sim/'s.
 */
#ifndef PAGING_ENTRY_H
#define PAGING_ENTRY_H

#include "case.h"
#include <stdbool.h>

#define BIT_P  UINT64_C(0x1)
#define BIT_W  UINT64_C(0x2)
#define BIT_U  UINT64_C(0x4)
#define BIT_A  UINT64_C(0x20)
#define BIT_D  UINT64_C(0x40)
#define BIT_PS UINT64_C(0x80) /* of a PTE: PAT */
#define BIT_G  UINT64_C(0x100)
#define BIT_XD (UINT64_C(1) << 63)

#define BIT_AT(n)         (UINT64_C(1) << (n))
#define BITS(high, low)   ((~UINT64_C(0) >> (63 - (high))) & (~UINT64_C(0) << (low)))
#define PAE_ADDRESS       BITS(35, 12)
#define PDPTE_RESERVED    (BITS(2, 1) | BITS(8, 5) | BITS(63, 36))
#define LARGE_PAT         BIT_AT(12)
#define LEGACY_LARGE_HIGH BITS(20, 13) /* reserved; with PSE-36, bits 39:32 of the address */

/* Bytes that a fetch runs over at most, in frames that nothing but steps changed. */
#define FETCH_MAX 48u

enum level {
	LEVEL_PDPTE,
	LEVEL_PDE,
	LEVEL_PTE,
};

static inline enum level slot_level(unsigned int slot)
{
	if (slot < SLOT_PAE_PDE)
		return LEVEL_PDPTE;
	if (slot < SLOT_PAE_PTE || (slot >= SLOT_PDE && slot < SLOT_PTE))
		return LEVEL_PDE;
	return LEVEL_PTE;
}

static inline uint64_t case_entry(const struct paging_case *c, unsigned int slot)
{
	return (uint64_t)c->entries[slot][1] << 32 | c->entries[slot][0];
}

/* Is PDE @entry of @slot, if it is present, one of a large page? */
static inline bool entry_is_large(unsigned int slot, uint64_t entry, uint32_t control)
{
	return (entry & BIT_PS) && (slot_is_wide(slot) || (control & CONTROL_PSE));
}

#endif
