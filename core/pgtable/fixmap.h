/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The top of the address space: fixed addresses, and the window of kmap() below them.
 *
 *   VMALLOC_START .. VMALLOC_END | PKMAP_BASE .. | boot maps | FIXADDR_START .. FIXADDR_TOP
 *
 * As: fixmap.h, highmem.h, kmap_types.h of 2.6.34 with the slots that exist here.
 */
#ifndef CORE_PGTABLE_FIXMAP_H
#define CORE_PGTABLE_FIXMAP_H

#include "core/pgtable/pgtable.h"

/* Slots of kmap_atomic(), by who uses them. With DEBUG_HIGHMEM a fence lies before each. */
#define KM_TYPES(X)                                                                                \
	X(BOUNCE_READ)                                                                             \
	X(SKB_SUNRPC_DATA)                                                                         \
	X(SKB_DATA_SOFTIRQ)                                                                        \
	X(USER0)                                                                                   \
	X(USER1)                                                                                   \
	X(BIO_SRC_IRQ)                                                                             \
	X(BIO_DST_IRQ)                                                                             \
	X(PTE0)                                                                                    \
	X(PTE1)                                                                                    \
	X(IRQ0)                                                                                    \
	X(IRQ1)                                                                                    \
	X(SOFTIRQ0)                                                                                \
	X(SOFTIRQ1)                                                                                \
	X(SYNC_ICACHE)                                                                             \
	X(SYNC_DCACHE)                                                                             \
	X(UML_USERCOPY)                                                                            \
	X(IRQ_PTE)                                                                                 \
	X(NMI)                                                                                     \
	X(NMI_PTE)

enum km_type {
#define X(name) __KM_FENCE_##name, KM_##name,
	KM_TYPES(X)
#undef X
		KM_TYPE_NR,
};

#define NR_FIX_BTMAPS    64u
#define FIX_BTMAPS_SLOTS 4u

enum fixed_addresses {
	FIX_HOLE,
	FIX_VDSO,
	FIX_KMAP_BEGIN,
	FIX_KMAP_END = FIX_KMAP_BEGIN + KM_TYPE_NR * NR_CPUS - 1,
	__end_of_permanent_fixed_addresses,
	/* 256 mappings of early_ioremap(), up to the next multiple of 256 and beyond */
	FIX_BTMAP_END = __end_of_permanent_fixed_addresses + 256 -
			(__end_of_permanent_fixed_addresses & 255),
	FIX_BTMAP_BEGIN = FIX_BTMAP_END + (int)(NR_FIX_BTMAPS * FIX_BTMAPS_SLOTS) - 1,
	FIX_WP_TEST,
	__end_of_fixed_addresses,
};

#define FIXADDR_TOP        0xfffff000u
#define FIXADDR_SIZE       ((vaddr_t)__end_of_permanent_fixed_addresses << PAGE_SHIFT)
#define FIXADDR_START      (FIXADDR_TOP - FIXADDR_SIZE)
#define FIXADDR_BOOT_SIZE  ((vaddr_t)__end_of_fixed_addresses << PAGE_SHIFT)
#define FIXADDR_BOOT_START (FIXADDR_TOP - FIXADDR_BOOT_SIZE)

#define PKMAP_BASE        ((FIXADDR_BOOT_START - PAGE_SIZE * (LAST_PKMAP + 1)) & PMD_MASK)
#define PKMAP_END         (PKMAP_BASE + LAST_PKMAP * PAGE_SIZE)
#define PKMAP_NR(address) (((address)-PKMAP_BASE) >> PAGE_SHIFT)
#define PKMAP_ADDR(nr)    (PKMAP_BASE + ((nr) << PAGE_SHIFT))

/* Vmalloc space starts a gap above the direct map and ends two pages below pkmap. */
#define VMALLOC_OFFSET (8u << 20)
#define VMALLOC_END    (PKMAP_BASE - 2 * PAGE_SIZE)
#define VMALLOC_START  (node_vars->vmalloc_start)

/* A fixed address by its index, and back. */
static inline vaddr_t __fix_to_virt(uint32_t idx)
{
	return FIXADDR_TOP - (idx << PAGE_SHIFT);
}

static inline uint32_t __virt_to_fix(vaddr_t address)
{
	return (FIXADDR_TOP - (address & PAGE_MASK)) >> PAGE_SHIFT;
}

static_assert(PKMAP_END <= FIXADDR_BOOT_START, "pkmap ends below the fixed addresses");
static_assert(FIX_KMAP_END < (int)PTRS_PER_PTE - 1, "atomic kmaps share one page table");

#endif
