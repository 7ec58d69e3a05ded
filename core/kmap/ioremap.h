/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fixed addresses, and devices in vmalloc space.
 */
#ifndef CORE_KMAP_IOREMAP_H
#define CORE_KMAP_IOREMAP_H

#include "core/pgtable/fixmap.h"
#include "core/slab/slab_caller.h"

/*
 * Map the frame of @phys at fixed address number @index; and nothing.
 *
 * Requires: index < __end_of_fixed_addresses (a BUG otherwise).
 * Ensures:  this CPU's TLB knows; the others have not used the address, by rule.
 */
void set_fixmap_prot(uint32_t index, paddr_t phys, pgprot_t prot);
void clear_fixmap(uint32_t index);
#define set_fixmap(index, phys)         set_fixmap_prot(index, phys, PAGE_KERNEL)
#define set_fixmap_nocache(index, phys) set_fixmap_prot(index, phys, PAGE_KERNEL_NOCACHE)

/*
 * The address of the @size bytes of a device from @phys_addr on, not cached (cached).
 *
 * Requires: may sleep, not in interrupt (a BUG).
 * Ensures:  what lies between 640K and 1M has its direct-map address.
 * Errors:   NULL: size is 0, or wraps; what the CPU cannot address (with a line in the log); RAM
 *           that is not reserved; as vmalloc(). RAM that is reserved: mapped, with a WARN once.
 * As:       ioremap_nocache() of 2.6.34 without PAT.
 * Differs:  with PAE, what comes to 4 GiB of pages or more is refused; 2.6.34 maps what is left of
 *           it modulo 2^32.
 */
must_check void *ioremap_caller(paddr_t phys_addr, ulong_t size, pgprot_t prot, const char *caller);
#define ioremap(phys_addr, size)                                                                   \
	ioremap_caller(phys_addr, size, PAGE_KERNEL_IO_NOCACHE, SLAB_CALLER)
#define ioremap_cache(phys_addr, size) ioremap_caller(phys_addr, size, PAGE_KERNEL_IO, SLAB_CALLER)

/*
 * Give back what ioremap() gave: any address of its first page.
 *
 * Ensures: of the direct map: nothing.   Errors: `iounmap: bad address …` in the log.
 */
void iounmap(const volatile void *addr);

#endif
