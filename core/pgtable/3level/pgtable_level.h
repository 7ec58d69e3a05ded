/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * PAE: four page-directory pointers of 1 GiB, directories of 512 entries of 2 MiB, page tables of
 * 512 entries; entries have 64 bits. One level is folded: a pud_t is the same word as the pgd_t.
 *
 *   linear   31.30 29......21 20......12 11.........0
 *            pgd   pmd        pte        offset
 *   entry    63 62.......36 35...........12 11....9 8 7 6 5 4 3 2 1 0
 *            NX 0           frame           soft    G S D A C T U W P
 *
 * As: pgtable-3level{,_types,_defs}.h, pgtable-nopud.h of 2.6.34.
 */
#ifndef CORE_PGTABLE_PGTABLE_LEVEL_H
#define CORE_PGTABLE_PGTABLE_LEVEL_H

#include "core/base/atomic.h"
#include "core/base/image.h"
#include "core/base/shared.h"
#include "core/pgtable/pte_word.h"
#include "sim/point.h"

typedef uint64_t pteval_t;
typedef uint64_t pmdval_t;
typedef uint64_t pudval_t;
typedef uint64_t pgdval_t;
typedef uint64_t pgprotval_t;

typedef union {
	struct {
		uint32_t pte_low, pte_high;
	};
	pteval_t pte;
} pte_t;

typedef struct {
	pgdval_t pgd;
} pgd_t;

typedef struct {
	pgd_t pgd;
} pud_t;

typedef union {
	struct {
		uint32_t pmd_low, pmd_high;
	};
	pmdval_t pmd;
} pmd_t;

#define PAGETABLE_LEVELS 3
#define PTRS_PER_PGD     4u
#define PTRS_PER_PUD     1u
#define PTRS_PER_PMD     512u
#define PTRS_PER_PTE     512u
#define PGDIR_SHIFT      30
#define PUD_SHIFT        PGDIR_SHIFT
#define PMD_SHIFT        21

/* Frame bits of an entry: 36-bit physical addresses. Differs: 2.6.34 allows for 44. */
#define PTE_PFN_MASK ((pteval_t)UINT64_C(0x0000000ffffff000))

/* swapper_pg_dir and what hangs on it in the image: the directory of the last GiB. */
struct swapper_tables {
	_Alignas(PAGE_SIZE) pgd_t pgd[PTRS_PER_PGD];
	_Alignas(PAGE_SIZE) pmd_t kernel_pmd[PTRS_PER_PMD];
};

/* Entries and their numbers. */
static inline pteval_t pte_val(pte_t pte)
{
	return pte.pte;
}

static inline pte_t __pte(pteval_t value)
{
	return (pte_t){.pte = value};
}

static inline pudval_t pud_val(pud_t pud)
{
	return pud.pgd.pgd;
}

static inline pud_t __pud(pudval_t value)
{
	return (pud_t){{value}};
}

static inline pmdval_t pmd_val(pmd_t pmd)
{
	return pmd.pmd;
}

static inline pmd_t __pmd(pmdval_t value)
{
	return (pmd_t){.pmd = value};
}

/*
 * Loads of one entry; the CPUs may set Accessed and Dirty at any moment. The low half first: an
 * entry whose low half is not present has a meaningless high half.
 */
static inline pte_t ptep_get(const pte_t *ptep)
{
	pte_t pte;

	pte.pte_low = pte_word_get(&ptep->pte_low);
	barrier();
	pte.pte_high = pte_word_get(&ptep->pte_high);
	return pte;
}

/*
 * The same of a directory's entry. Who sees it sees the table that it names: it was cleared
 * before set_pmd().
 */
static inline pmd_t pmdp_get(const pmd_t *pmdp)
{
	pmd_t pmd;

	pmd.pmd_low = load_acquire((const volatile uint32_t *)&pmdp->pmd_low);
	barrier();
	pmd.pmd_high = *(const volatile uint32_t *)&pmdp->pmd_high;
	return pmd;
}

static inline pud_t pudp_get(const pud_t *pudp)
{
	return __pud(load_acquire((const volatile pudval_t *)&pudp->pgd.pgd));
}

/*
 * Fill an entry that is not present: the high half first, so that no CPU sees half a frame number
 * behind a Present bit.
 */
static inline void set_pte(pte_t *ptep, pte_t pte)
{
	preemption_point(POINT_PTE);
	pte_word_set(&ptep->pte_high, pte.pte_high);
	smp_wmb();
	pte_word_set(&ptep->pte_low, pte.pte_low);
}

/* Replace an entry that may be present: both halves at once (cmpxchg8b). */
static inline void set_pte_atomic(pte_t *ptep, pte_t pte)
{
	preemption_point(POINT_PTE);
	pte_pair_set(&ptep->pte, pte.pte);
}

static inline void set_pmd(pmd_t *pmdp, pmd_t pmd)
{
	preemption_point(POINT_PTE);
	store_release((volatile pmdval_t *)&pmdp->pmd, pmd.pmd);
}

static inline void set_pud(pud_t *pudp, pud_t pud)
{
	store_release((volatile pudval_t *)&pudp->pgd.pgd, pud_val(pud));
}

/* The last GiB has a directory from the start, as in 2.6.34's head_32.S. */
static inline void swapper_tables_init(struct swapper_tables *swapper)
{
	pudval_t kernel = vaddr(swapper->kernel_pmd) - PAGE_OFFSET;

	set_pud((pud_t *)&swapper->pgd[PTRS_PER_PGD - 1], __pud(kernel | 1u));
}

/* Clear an entry: the low half first, so that Present goes before the frame number does. */
static inline void pte_clear_entry(pte_t *ptep)
{
	preemption_point(POINT_PTE);
	pte_word_set(&ptep->pte_low, 0);
	smp_wmb();
	pte_word_set(&ptep->pte_high, 0);
}

static inline void pmd_clear(pmd_t *pmdp)
{
	preemption_point(POINT_PTE);
	*(volatile uint32_t *)&pmdp->pmd_low = 0;
	smp_wmb();
	*(volatile uint32_t *)&pmdp->pmd_high = 0;
}

/* Take the entry out: an exchange of the low half, so that no Dirty bit is lost. */
static inline pte_t ptep_take(pte_t *ptep)
{
	pte_t old;

	preemption_point(POINT_PTE);
	old.pte_low = pte_word_get(&ptep->pte_low);
	pte_word_set(&ptep->pte_low, 0);
	old.pte_high = pte_word_get(&ptep->pte_high);
	pte_word_set(&ptep->pte_high, 0);
	return old;
}

static inline bool pte_same(pte_t a, pte_t b)
{
	return a.pte_low == b.pte_low && a.pte_high == b.pte_high;
}

/* The folded level: always present, never bad; clearing it does nothing. */
static inline bool pgd_none(pgd_t pgd)
{
	(void)pgd;
	return false;
}

static inline bool pgd_bad(pgd_t pgd)
{
	(void)pgd;
	return false;
}

static inline bool pgd_present(pgd_t pgd)
{
	(void)pgd;
	return true;
}

static inline void pgd_clear(pgd_t *pgdp)
{
	(void)pgdp;
}

/* A directory pointer has P, PWT, PCD and the frame; RW and USER are reserved there. */
static inline bool pud_none(pud_t pud)
{
	return pud_val(pud) == 0;
}

static inline bool pud_present(pud_t pud)
{
	return (pud_val(pud) & 1u) != 0;
}

static inline bool pud_bad(pud_t pud)
{
	return (pud_val(pud) & ~PTE_PFN_MASK & ~(pudval_t)0x67u) != 0;
}

/* 2.6.34 defers the CR3 reload that makes the CPUs forget the old pointer to the TLB flush. */
static inline void pud_clear(pud_t *pudp)
{
	set_pud(pudp, __pud(0));
}

static inline pud_t *pud_offset(pgd_t *pgdp, vaddr_t address)
{
	(void)address;
	return (pud_t *)pgdp;
}

static inline pmd_t *pmd_offset(pud_t *pudp, vaddr_t address)
{
	paddr_t directory = pud_val(pudp_get(pudp)) & PTE_PFN_MASK;
	pmd_t *base = window_ptr(PAGE_OFFSET + (vaddr_t)directory);

	return base + (address >> PMD_SHIFT & (PTRS_PER_PMD - 1));
}

/* A file offset in an entry that is not present: all of the high half. */
#define PTE_FILE_MAX_BITS 32

static inline ulong_t pte_to_pgoff(pte_t pte)
{
	return pte.pte_high;
}

/* Ensures: neither none nor present. */
static inline pte_t pgoff_to_pte(ulong_t pgoff)
{
	return (pte_t){{.pte_low = 1u << 6, .pte_high = pgoff}};
}

/* A swapped page: type in the low 5 bits of the high half, offset above. */
typedef struct {
	ulong_t val;
} swp_entry_t;

#define MAX_SWAPFILES_SHIFT 5

static inline ulong_t __swp_type(swp_entry_t entry)
{
	return entry.val & 0x1fu;
}

static inline ulong_t __swp_offset(swp_entry_t entry)
{
	return entry.val >> 5;
}

/* Made of type and offset; to and from the entry that holds it. */
static inline swp_entry_t __swp_entry(ulong_t type, ulong_t offset)
{
	return (swp_entry_t){type | offset << 5};
}

static inline swp_entry_t __pte_to_swp_entry(pte_t pte)
{
	return (swp_entry_t){pte.pte_high};
}

static inline pte_t __swp_entry_to_pte(swp_entry_t entry)
{
	return (pte_t){{.pte_low = 0, .pte_high = entry.val}};
}

#endif
