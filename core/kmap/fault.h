/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults at kernel addresses.
 */
#ifndef CORE_KMAP_FAULT_H
#define CORE_KMAP_FAULT_H

#include "core/pgtable/pgtable.h"
#include "sim/exception.h"

#define TASK_SIZE PAGE_OFFSET

/* Bits of a page fault's error code. */
enum x86_pf_error_code {
	PF_PROT = 1 << 0, /* the page is there, but not for that */
	PF_WRITE = 1 << 1,
	PF_USER = 1 << 2,
	PF_RSVD = 1 << 3,
	PF_INSTR = 1 << 4,
};

/*
 * The handler of #PF.
 *
 * Ensures: true: try again: a table was missing in this directory that the reference has, or the
 *          tables allow the access by now. false: the access is told: the exception table knows it,
 *          or it is ring 3's.
 * Errors:  else the log says what was wrong, and the machine ends as `oops <address> <code>`.
 * As:      do_page_fault() of 2.6.34, for kernel addresses.
 * Differs: an address below TASK_SIZE is as one without an address space: nobody has a user half.
 */
exception_handler_fn do_page_fault;

/*
 * Bring the directory that this CPU has up to date for @address of vmalloc space.
 *
 * Ensures: 0: the reference has a present page there, and this directory its table. -1: not.
 */
must_check int vmalloc_fault(vaddr_t address);

/* Do the kernel's tables allow the access that failed? */
bool spurious_fault(uint32_t error_code, vaddr_t address);

#endif
