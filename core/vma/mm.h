/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The life of an address space.
 *
 *   mm_alloc(), dup_mm() --> mm_users 1, mm_count 1
 *   mmput() of the last user -> exit_mmap(): areas, pages, page tables go
 *   mmdrop() of the last reference (a CPU that still has its directory is one) -> the struct goes
 *
 * A task that has none (mm NULL) runs on whatever its CPU has: it borrows that, active_mm, with a
 * reference.
 */
#ifndef CORE_VMA_MM_H
#define CORE_VMA_MM_H

#include "core/vma/vma.h"

#define CLONE_VM     0x00000100u
#define CLONE_THREAD 0x00010000u

/* An empty space with a directory, one user. Requires: may sleep. Errors: NULL: no memory. */
must_check struct mm_struct *mm_alloc(void);

/* One user, one reference less. Requires: mmput(): may sleep. */
void mmput(struct mm_struct *mm);
void mmdrop(struct mm_struct *mm);

/* @task's space, with one user more; NULL: it has none. */
must_check struct mm_struct *get_task_mm(struct task_struct *task);

/*
 * @task, which is new, gets a copy of current's space, or shares it (CLONE_VM), its limits
 * (shared: CLONE_THREAD), personality, capabilities and stack pointer.
 *
 * Requires: may sleep.
 * Errors:   -ENOMEM: @task has no space; it can be freed.
 */
must_check int copy_process_mm(struct task_struct *task, uint32_t clone_flags);

/*
 * Current gets a new space, empty but for a stack, and lets go of the one it had.
 *
 * Requires: may sleep.
 * Errors:   -ENOMEM, -EFAULT: no memory, or no stack could be made. Nothing changed if
 *           *@point_of_no_return stays false; else current cannot go on.
 * As:       load_elf_binary() of a program without segments.
 */
must_check int exec_new_mm(bool *point_of_no_return);

/* The text of a program would begin here; a page behind it is what brk can be lowest. */
#define ELF_TEXT_START 0x08048000u

/* Current lets go of its space. Requires: may sleep. Ensures: it borrows it. */
void exit_mm(void);

/* All areas of @mm go, with their pages and page tables. Requires: it has no user. */
void exit_mmap(struct mm_struct *mm);

/* Another task gets a CPU (core/base/sched.h). */
context_switch_fn mm_context_switch;

/* A CPU that is dead has nobody's space. */
cpu_notifier_fn mm_cpu_notify;

/* Start-up: caches; t0 gets a space. */
void proc_caches_init(void);
void init_process(void);

#endif
