/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of an entry, wherever its page table is seen: in the direct map, or, if it lies in
 * highmem, through a slot of kmap_atomic(), which only the CPU reaches.
 */
#ifndef CORE_PGTABLE_PTE_WORD_H
#define CORE_PGTABLE_PTE_WORD_H

#include "sim/access.h"
#include "sim/ram.h"

/* Slots lie in the last of these; the direct map ends far below. */
#define PTE_SLOTS_REACH (16u << 20)

/* Is the word seen through a slot? */
static inline bool pte_word_in_slot(const volatile void *word)
{
	return (uintptr_t)word - (WINDOW_BASE + (UINT64_C(1) << 32) - PTE_SLOTS_REACH) <
	       PTE_SLOTS_REACH;
}

static inline uint32_t pte_word_get(const uint32_t *word)
{
	if (unlikely(pte_word_in_slot(word)))
		return cpu_read32(vaddr(word));
	return *(const volatile uint32_t *)word;
}

static inline void pte_word_set(uint32_t *word, uint32_t value)
{
	if (unlikely(pte_word_in_slot(word)))
		cpu_write32(vaddr(word), value);
	else
		*(volatile uint32_t *)word = value;
}

/* Both halves of a 64-bit entry at once. */
static inline void pte_pair_set(uint64_t *pair, uint64_t value)
{
	if (unlikely(pte_word_in_slot(pair)))
		cpu_write64(vaddr(pair), value);
	else
		*(volatile uint64_t *)pair = value;
}

#endif
