/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An address space as far as its tables go: the directory, the CPUs that may remember something of
 * it, and the lock of its tables.
 *
 *   mm_init() --switch_mm()--> in use on CPUs --enter_lazy_tlb()--> lazy there --> mm_forget()
 */
#ifndef CORE_PGTABLE_MM_H
#define CORE_PGTABLE_MM_H

#include "pgtable_level.h"
#include "sim/lock.h"

struct mm_struct {
	pgd_t *pgd;
	atomic_t mm_users;          /* who uses the user half */
	atomic_t mm_count;          /* who uses the struct; all users count as one */
	uint32_t cpu_vm_mask;       /* CPUs whose TLB may have something of it */
	spinlock_t page_table_lock; /* guards the entries of the directory */
};

/* Make @mm a space with the directory @pgd, one user, and no CPU that knows of it. */
void mm_init(struct mm_struct *mm, pgd_t *pgd);

#endif
