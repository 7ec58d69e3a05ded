/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults at kernel addresses that are none: fault/ asks here first.
 */
#ifndef CORE_KMAP_FAULT_H
#define CORE_KMAP_FAULT_H

#include "core/pgtable/pgtable.h"
#include "sim/exception.h"

/* Bits of a page fault's error code. */
enum x86_pf_error_code {
	PF_PROT = 1 << 0, /* the page is there, but not for that */
	PF_WRITE = 1 << 1,
	PF_USER = 1 << 2,
	PF_RSVD = 1 << 3,
	PF_INSTR = 1 << 4,
};

/*
 * Bring the directory that this CPU has up to date for @address of vmalloc space.
 *
 * Ensures: 0: the reference has a present page there, and this directory its table. -1: not.
 */
must_check int vmalloc_fault(vaddr_t address);

/* Do the kernel's tables allow the access that failed? */
bool spurious_fault(uint32_t error_code, vaddr_t address);

#endif
