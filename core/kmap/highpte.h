/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables of user addresses, which may lie in highmem: seen through a slot of kmap_atomic()
 * while somebody works on them. Two at once need both slots, and are given back in turn.
 *
 * As: HIGHPTE, arch/x86/include/asm/pgtable_32.h of 2.6.34.
 */
#ifndef CORE_KMAP_HIGHPTE_H
#define CORE_KMAP_HIGHPTE_H

#include "core/kmap/highmem.h"

/*
 * The entry of @address in the table that @pmdp points to.
 *
 * Requires: there is one; the slot is free on this CPU.
 * Ensures:  preemption is off until pte_unmap() (pte_unmap_nested()) of that entry, or of another
 *           one of the same table.
 */
static inline pte_t *pte_offset_map(const pmd_t *pmdp, vaddr_t address)
{
	return (pte_t *)kmap_atomic(pmd_page(pmdp_get(pmdp)), KM_PTE0) + pte_index(address);
}

static inline pte_t *pte_offset_map_nested(const pmd_t *pmdp, vaddr_t address)
{
	return (pte_t *)kmap_atomic(pmd_page(pmdp_get(pmdp)), KM_PTE1) + pte_index(address);
}

static inline void pte_unmap(const pte_t *ptep)
{
	kunmap_atomic(ptep, KM_PTE0);
}

static inline void pte_unmap_nested(const pte_t *ptep)
{
	kunmap_atomic(ptep, KM_PTE1);
}

#endif
