/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a space has mapped, and what all of them may need at once: limits and overcommit.
 */
#ifndef CORE_VMA_VM_ACCOUNT_H
#define CORE_VMA_VM_ACCOUNT_H

#include "core/vma/vma.h"

#define OVERCOMMIT_GUESS  0
#define OVERCOMMIT_ALWAYS 1
#define OVERCOMMIT_NEVER  2

/* May @mm have @npages more? By RLIMIT_AS. Locks: mmap_sem. */
bool may_expand_vm(const struct mm_struct *mm, ulong_t npages);

/* Count @pages (perhaps negative) of an area with @flags. Locks: mmap_sem for writing. */
void vm_stat_account(struct mm_struct *mm, ulong_t flags, const struct file *file, slong_t pages);

/*
 * Promise @pages more; they go back with vm_unacct_memory().
 *
 * Errors: -ENOMEM: more than the mode of overcommit allows; nothing is promised.
 * As:     security_vm_enough_memory_mm() of 2.6.34 with its capability check.
 */
must_check int vm_enough_memory_mm(struct mm_struct *mm, slong_t pages);
must_check int vm_enough_memory(slong_t pages); /* for current->mm */
void vm_unacct_memory(slong_t pages);

/* Pages promised, all CPUs' parts counted. For who looks from outside. */
int64_t vm_committed_sum(void);

/* May current lock memory at all? And may current->mm have @pages more locked? */
bool can_do_mlock(void);
bool mlock_limit_allows(const struct mm_struct *mm, ulong_t pages);

#endif
