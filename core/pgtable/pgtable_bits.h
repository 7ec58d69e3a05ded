/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The bits of an entry, once: constants, accessors and the printer come from these tables.
 *
 * As: pgtable_types.h of 2.6.34. There is no _PAGE_READ and no _PAGE_EXECUTE on IA-32: what is
 * present can be read, and executed unless NX is set (PAE only).
 */
#ifndef CORE_PGTABLE_PGTABLE_BITS_H
#define CORE_PGTABLE_PGTABLE_BITS_H

#include "pgtable_level.h"

/* name, bit, what the printer says */
#define PAGE_BITS(X)                                                                               \
	X(PRESENT, 0, "P")                                                                         \
	X(RW, 1, "RW")                                                                             \
	X(USER, 2, "USR")                                                                          \
	X(PWT, 3, "PWT")                                                                           \
	X(PCD, 4, "PCD")                                                                           \
	X(ACCESSED, 5, "A")                                                                        \
	X(DIRTY, 6, "D")                                                                           \
	X(PSE, 7, "PSE")                                                                           \
	X(GLOBAL, 8, "GLB")                                                                        \
	X(UNUSED1, 9, "SPC")                                                                       \
	X(IOMAP, 10, "IOM")                                                                        \
	X(HIDDEN, 11, "HID")                                                                       \
	X(NX, 63, "NX")

enum page_bit {
#define X(name, bit, text) _PAGE_BIT_##name = bit,
	PAGE_BITS(X)
#undef X
};

/*
 * Masks have the entry's own type: with PAE, ~_PAGE_DIRTY must keep the upper half. Without PAE
 * there is no bit 63 and _PAGE_NX is 0.
 */
#define PAGE_BIT(name) ((pteval_t)(UINT64_C(1) << _PAGE_BIT_##name))
#define _PAGE_PRESENT  PAGE_BIT(PRESENT)
#define _PAGE_RW       PAGE_BIT(RW)
#define _PAGE_USER     PAGE_BIT(USER)
#define _PAGE_PWT      PAGE_BIT(PWT)
#define _PAGE_PCD      PAGE_BIT(PCD)
#define _PAGE_ACCESSED PAGE_BIT(ACCESSED)
#define _PAGE_DIRTY    PAGE_BIT(DIRTY)
#define _PAGE_PSE      PAGE_BIT(PSE)
#define _PAGE_GLOBAL   PAGE_BIT(GLOBAL)
#define _PAGE_UNUSED1  PAGE_BIT(UNUSED1)
#define _PAGE_IOMAP    PAGE_BIT(IOMAP)
#define _PAGE_HIDDEN   PAGE_BIT(HIDDEN)
#define _PAGE_NX       PAGE_BIT(NX)

#define _PAGE_SPECIAL  _PAGE_UNUSED1
#define _PAGE_FILE     _PAGE_DIRTY  /* not present: a non-linear file offset */
#define _PAGE_PROTNONE _PAGE_GLOBAL /* not present for the CPU, present for the kernel */

#define PTE_FLAGS_MASK   ((pteval_t)~PTE_PFN_MASK)
#define _PAGE_TABLE      (_PAGE_PRESENT | _PAGE_RW | _PAGE_USER | _PAGE_ACCESSED | _PAGE_DIRTY)
#define _KERNPG_TABLE    (_PAGE_PRESENT | _PAGE_RW | _PAGE_ACCESSED | _PAGE_DIRTY)
#define _PAGE_CACHE_MASK (_PAGE_PCD | _PAGE_PWT)
/* What pte_modify() keeps. */
#define _PAGE_CHG_MASK                                                                             \
	(PTE_PFN_MASK | _PAGE_PCD | _PAGE_PWT | _PAGE_SPECIAL | _PAGE_ACCESSED | _PAGE_DIRTY)
#define _HPAGE_CHG_MASK (_PAGE_CHG_MASK | _PAGE_PSE)
/* What the boot code maps the kernel with, before the real attributes are set. */
#define PTE_IDENT_ATTR (_PAGE_PRESENT | _PAGE_RW | _PAGE_DIRTY)

typedef struct {
	pgprotval_t pgprot;
} pgprot_t;

#define pgprot_val(prot) ((prot).pgprot)
#define __pgprot(value)  ((pgprot_t){(pgprotval_t)(value)})

/*
 * Values with GLOBAL and NX hold what the kernel wants; bits that the CPU lacks are taken out when
 * an entry is made (massage_pgprot()).
 */
#define __PAGE_KERNEL_EXEC (_PAGE_PRESENT | _PAGE_RW | _PAGE_DIRTY | _PAGE_ACCESSED | _PAGE_GLOBAL)
#define __PAGE_KERNEL      (__PAGE_KERNEL_EXEC | _PAGE_NX)
#define __PAGE_USER_RO     (_PAGE_PRESENT | _PAGE_USER | _PAGE_ACCESSED)

#define PAGE_NONE          __pgprot(_PAGE_PROTNONE | _PAGE_ACCESSED)
#define PAGE_SHARED        __pgprot(__PAGE_USER_RO | _PAGE_RW | _PAGE_NX)
#define PAGE_SHARED_EXEC   __pgprot(__PAGE_USER_RO | _PAGE_RW)
#define PAGE_COPY_NOEXEC   __pgprot(__PAGE_USER_RO | _PAGE_NX)
#define PAGE_COPY_EXEC     __pgprot(__PAGE_USER_RO)
#define PAGE_COPY          PAGE_COPY_NOEXEC
#define PAGE_READONLY      __pgprot(__PAGE_USER_RO | _PAGE_NX)
#define PAGE_READONLY_EXEC __pgprot(__PAGE_USER_RO)

#define PAGE_KERNEL               __pgprot(__PAGE_KERNEL)
#define PAGE_KERNEL_RO            __pgprot(__PAGE_KERNEL & ~_PAGE_RW)
#define PAGE_KERNEL_EXEC          __pgprot(__PAGE_KERNEL_EXEC)
#define PAGE_KERNEL_RX            __pgprot(__PAGE_KERNEL_EXEC & ~_PAGE_RW)
#define PAGE_KERNEL_WC            __pgprot(__PAGE_KERNEL | _PAGE_PWT)
#define PAGE_KERNEL_NOCACHE       __pgprot(__PAGE_KERNEL | _PAGE_PCD | _PAGE_PWT)
#define PAGE_KERNEL_UC_MINUS      __pgprot(__PAGE_KERNEL | _PAGE_PCD)
#define PAGE_KERNEL_EXEC_NOCACHE  __pgprot(__PAGE_KERNEL_EXEC | _PAGE_PCD | _PAGE_PWT)
#define PAGE_KERNEL_LARGE         __pgprot(__PAGE_KERNEL | _PAGE_PSE)
#define PAGE_KERNEL_LARGE_NOCACHE __pgprot(__PAGE_KERNEL | _PAGE_CACHE_MASK | _PAGE_PSE)
#define PAGE_KERNEL_LARGE_EXEC    __pgprot(__PAGE_KERNEL_EXEC | _PAGE_PSE)
#define PAGE_KERNEL_IO            __pgprot(__PAGE_KERNEL | _PAGE_IOMAP)
#define PAGE_KERNEL_IO_NOCACHE    __pgprot(__PAGE_KERNEL | _PAGE_PCD | _PAGE_PWT | _PAGE_IOMAP)

/* Protection of a mapping by its VM_READ | VM_WRITE | VM_EXEC | VM_SHARED bits: private, shared. */
#define PAGE_PROT_BY_VM_FLAGS                                                                      \
	PAGE_NONE, PAGE_READONLY, PAGE_COPY, PAGE_COPY, PAGE_READONLY_EXEC, PAGE_READONLY_EXEC,    \
		PAGE_COPY_EXEC, PAGE_COPY_EXEC, PAGE_NONE, PAGE_READONLY, PAGE_SHARED,             \
		PAGE_SHARED, PAGE_READONLY_EXEC, PAGE_READONLY_EXEC, PAGE_SHARED_EXEC,             \
		PAGE_SHARED_EXEC

/* Questions to a pte: function, bit. */
#define PTE_TESTS(X)                                                                               \
	X(pte_dirty, _PAGE_DIRTY)                                                                  \
	X(pte_young, _PAGE_ACCESSED)                                                               \
	X(pte_write, _PAGE_RW)                                                                     \
	X(pte_file, _PAGE_FILE)                                                                    \
	X(pte_huge, _PAGE_PSE)                                                                     \
	X(pte_global, _PAGE_GLOBAL)                                                                \
	X(pte_special, _PAGE_SPECIAL)

/* A pte with bits changed: function, bits cleared, bits set. */
#define PTE_CHANGES(X)                                                                             \
	X(pte_mkclean, _PAGE_DIRTY, (pteval_t)0)                                                   \
	X(pte_mkold, _PAGE_ACCESSED, (pteval_t)0)                                                  \
	X(pte_wrprotect, _PAGE_RW, (pteval_t)0)                                                    \
	X(pte_mkexec, _PAGE_NX, (pteval_t)0)                                                       \
	X(pte_mkdirty, (pteval_t)0, _PAGE_DIRTY)                                                   \
	X(pte_mkyoung, (pteval_t)0, _PAGE_ACCESSED)                                                \
	X(pte_mkwrite, (pteval_t)0, _PAGE_RW)                                                      \
	X(pte_mkhuge, (pteval_t)0, _PAGE_PSE)                                                      \
	X(pte_clrhuge, _PAGE_PSE, (pteval_t)0)                                                     \
	X(pte_mkglobal, (pteval_t)0, _PAGE_GLOBAL)                                                 \
	X(pte_clrglobal, _PAGE_GLOBAL, (pteval_t)0)                                                \
	X(pte_mkspecial, (pteval_t)0, _PAGE_SPECIAL)

#endif
