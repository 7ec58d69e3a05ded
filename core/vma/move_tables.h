/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Moving the entries of an area to another one.
 */
#ifndef CORE_VMA_MOVE_TABLES_H
#define CORE_VMA_MOVE_TABLES_H

#include "core/vma/vma.h"

/*
 * Move the entries of [@old_addr, @old_addr + @len) in @vma to those from @new_addr on in @new_vma.
 *
 * Requires: the two ranges are disjoint; may sleep.   Locks: mmap_sem for writing.
 * Ensures:  bytes that were gone through: less than @len if there was no memory for a page table.
 *           No TLB has anything of what was moved.
 */
ulong_t move_page_tables(struct vm_area_struct *vma, vaddr_t old_addr,
			 struct vm_area_struct *new_vma, vaddr_t new_addr, ulong_t len);

#endif
