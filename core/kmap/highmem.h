/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Highmem pages in kernel addresses: kmap() for as long as one likes, kmap_atomic() for a moment.
 *
 *   slot of kmap(), by pkmap_count:
 *     0 free --kmap()--> 2 in use --kmap()--> n + 1, n users --kunmap()--> 1 idle, still mapped
 *     1 --the search wraps, kmap_flush_unused(): TLBs flushed--> 0      1 --kmap()--> 2
 */
#ifndef CORE_KMAP_HIGHMEM_H
#define CORE_KMAP_HIGHMEM_H

#include "core/base/page_addr.h"
#include "core/pgtable/fixmap.h"

/*
 * The address of @page until kunmap(); they count. Sleeps until there is a slot.
 *
 * Requires: may sleep. kunmap(): not in interrupt, and the page is mapped (BUGs otherwise).
 * Ensures:  of lowmem: the direct map's address.
 */
void *kmap(struct page *page);
void kunmap(struct page *page);

/* Idle slots are free, and in no TLB. Requires: interrupts on. */
void kmap_flush_unused(void);

/*
 * The address of @page on this CPU, in the slot @type, until kunmap_atomic() of that address.
 *
 * Requires: type < KM_TYPE_NR; the slot is free (a BUG otherwise, unless the page is of lowmem).
 * Ensures:  preemption is off. `WARN debug_kmap_atomic: …`, ten times at most: the slot is for
 *           another context.
 */
void *kmap_atomic_prot(struct page *page, enum km_type type, pgprot_t prot);
void *kmap_atomic(struct page *page, enum km_type type);
void *kmap_atomic_pfn(pfn_t pfn, enum km_type type);

/* Requires: what kmap_atomic() of this type gave here, or a direct-map address (else a BUG). */
void kunmap_atomic(const void *kvaddr, enum km_type type);

/* The page behind an address of kmap_atomic(). */
struct page *kmap_atomic_to_page(const void *ptr);

/*
 * Where the kernel sees @page for longer: in the direct map, or where kmap() put it.
 *
 * Ensures: NULL: highmem, and in no slot.
 */
void *page_mapped_address(const struct page *page);

/* Say where the highmem page @page is; NULL: nowhere any more. */
void set_page_address(struct page *page, void *virtual);

#endif
