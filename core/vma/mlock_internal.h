/* SPDX-License-Identifier: GPL-2.0-only */
/* What the files of mlock() share. */
#ifndef CORE_VMA_MLOCK_INTERNAL_H
#define CORE_VMA_MLOCK_INTERNAL_H

#include "core/vma/vma.h"

/*
 * Fault in and mark the pages of [@start, @end), which lies in @vma and is not empty.
 *
 * Requires: may sleep.   Locks: mmap_sem.
 * Errors:   as __get_user_pages(); the pages before are marked.
 */
must_check int mlock_pages(struct vm_area_struct *vma, vaddr_t start, vaddr_t end);

/* Bring the pages of a range; whether all came does not matter. Locks: mmap_sem. */
void pages_present_try(vaddr_t start, vaddr_t end);

#endif
