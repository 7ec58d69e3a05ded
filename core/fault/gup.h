/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages of the user for the kernel's own use. get_user_pages() is in core/vma/fault_in.h.
 */
#ifndef CORE_FAULT_GUP_H
#define CORE_FAULT_GUP_H

#include "core/vma/fault_in.h"

/*
 * @nr_pages pages of current's space from @start on, each with a reference. First without any lock:
 * interrupts are off, so that no CPU can free a page or a table that this one still sees.
 *
 * Requires: may sleep.   Locks: not mmap_sem.
 * Ensures:  how many, from the first on.
 * Errors:   none at all: as get_user_pages().
 * As:       arch/x86/mm/gup.c of 2.6.34.
 */
must_check int get_user_pages_fast(vaddr_t start, int nr_pages, bool write, struct page **pages);

/*
 * The page at @addr of current's space for a core dump, with a reference.
 *
 * Ensures: NULL: nothing but zeros there, or nothing at all.   Locks: mmap_sem for reading.
 */
must_check struct page *get_dump_page(vaddr_t addr);

#endif
