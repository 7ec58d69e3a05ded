/* SPDX-License-Identifier: GPL-2.0-only */
/* The page tables of a space, as text. */
#ifndef CORE_VMA_PTE_SHOW_H
#define CORE_VMA_PTE_SHOW_H

#include "core/base/seq.h"

struct mm_struct;

/*
 * What the user half of @mm maps: a line for each stretch of pages with the same flags.
 *
 *   0x08048000-0x0804a000          8K P RW USR A D pages
 *   0x0804a000-0x0804b000          4K P USR A SPC zero
 *
 * Locks: mmap_sem; nobody changes entries.
 */
void show_user_page_tables(struct seq *seq, const struct mm_struct *mm);

#endif
