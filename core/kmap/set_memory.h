/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attributes of pages that the kernel has mapped, in the direct map above all.
 */
#ifndef CORE_KMAP_SET_MEMORY_H
#define CORE_KMAP_SET_MEMORY_H

#include "core/pgtable/pgtable.h"

/*
 * From @addr on, @numpages pages: read-only, writable, not executable, executable, not present, in
 * small pages, not cached, write-combining (without PAT: not cached), cached again.
 *
 * A large page that is to change in part is split; one that changes whole stays.
 *
 * Requires: may sleep; interrupts on (a BUG); addr page aligned (a WARN once, and rounded).
 * Ensures:  the direct map's alias of a page that is mapped elsewhere changes with it, unless only
 *           NX does; the BIOS's and the image's text stay executable. All TLBs are flushed if
 *           anything changed.
 * Errors:   -ENOMEM: no page to split with; -EFAULT: an address above the direct map that is not
 *           mapped (a WARN). What comes before is changed.
 * As:       arch/x86/mm/pageattr.c of 2.6.34.   Differs: no PAT, so no memory types are reserved.
 */
must_check int set_memory_ro(vaddr_t addr, uint32_t numpages);
must_check int set_memory_rw(vaddr_t addr, uint32_t numpages);
must_check int set_memory_nx(vaddr_t addr, uint32_t numpages);
must_check int set_memory_x(vaddr_t addr, uint32_t numpages);
must_check int set_memory_np(vaddr_t addr, uint32_t numpages);
must_check int set_memory_4k(vaddr_t addr, uint32_t numpages);
must_check int set_memory_uc(vaddr_t addr, uint32_t numpages);
must_check int set_memory_wc(vaddr_t addr, uint32_t numpages);
must_check int set_memory_wb(vaddr_t addr, uint32_t numpages);

#endif
