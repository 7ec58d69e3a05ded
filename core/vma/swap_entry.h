/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Entries of swapped pages, as the walks over page tables meet them.
 *
 * As:      swapfile.c of 2.6.34 without a swap device: whatever an entry says, it is bad.
 * Differs: devices come with reclaim/.
 */
#ifndef CORE_VMA_SWAP_ENTRY_H
#define CORE_VMA_SWAP_ENTRY_H

#include "core/base/printk.h"
#include "core/pgtable/pgtable.h"

static inline swp_entry_t pte_to_swp_entry(pte_t pte)
{
	return __pte_to_swp_entry(pte);
}

/* One more entry says @entry. Errors: -EINVAL: there is no such device: a line in the log. */
static inline int swap_duplicate(swp_entry_t entry)
{
	printk(KERN_ERR "swap_dup: Bad swap file entry %08x\n", entry.val);
	return -EINVAL;
}

/* One entry less says @entry. Ensures: false: there is no such device: a line in the log. */
static inline bool free_swap_and_cache(swp_entry_t entry)
{
	printk(KERN_ERR "swap_free: Bad swap file entry %08x\n", entry.val);
	return false;
}

#endif
