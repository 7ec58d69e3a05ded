/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two-level paging: the page global directory has 1024 entries of 4 MiB, each a page table of 1024
 * entries or one large page. The two levels between are folded: a pud_t and a pmd_t are the same
 * word as the pgd_t.
 *
 *   linear   31........22 21........12 11.........0
 *            pgd          pte          offset
 *   entry    31..................12 11....9 8 7 6 5 4 3 2 1 0
 *            frame                  soft    G S D A C T U W P
 *
 * As: pgtable-2level{,_types,_defs}.h, pgtable-nopmd.h, pgtable-nopud.h of 2.6.34.
 */
#ifndef CORE_PGTABLE_PGTABLE_LEVEL_H
#define CORE_PGTABLE_PGTABLE_LEVEL_H

#include "core/base/atomic.h"
#include "core/base/image.h"
#include "core/base/shared.h"
#include "core/pgtable/pte_word.h"
#include "sim/point.h"

typedef uint32_t pteval_t;
typedef uint32_t pmdval_t;
typedef uint32_t pudval_t;
typedef uint32_t pgdval_t;
typedef uint32_t pgprotval_t;

typedef struct {
	pteval_t pte_low;
} pte_t;

typedef struct {
	pgdval_t pgd;
} pgd_t;

typedef struct {
	pgd_t pgd;
} pud_t;

typedef struct {
	pud_t pud;
} pmd_t;

#define PAGETABLE_LEVELS 2
#define PTRS_PER_PGD     1024u
#define PTRS_PER_PUD     1u
#define PTRS_PER_PMD     1u
#define PTRS_PER_PTE     1024u
#define PGDIR_SHIFT      22
#define PUD_SHIFT        PGDIR_SHIFT
#define PMD_SHIFT        PGDIR_SHIFT

/* Frame bits of an entry. */
#define PTE_PFN_MASK ((pteval_t)0xfffff000u)

/* swapper_pg_dir and what hangs on it in the image. */
struct swapper_tables {
	_Alignas(PAGE_SIZE) pgd_t pgd[PTRS_PER_PGD];
};

/* Start with an empty directory. */
static inline void swapper_tables_init(struct swapper_tables *swapper)
{
	(void)swapper;
}

static inline pteval_t pte_val(pte_t pte)
{
	return pte.pte_low;
}

static inline pte_t __pte(pteval_t value)
{
	return (pte_t){.pte_low = value};
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
	return pud_val(pmd.pud);
}

static inline pmd_t __pmd(pmdval_t value)
{
	return (pmd_t){{{value}}};
}

/* Loads of one entry; the CPUs may set Accessed and Dirty at any moment. */
static inline pte_t ptep_get(const pte_t *ptep)
{
	return __pte(pte_word_get(&ptep->pte_low));
}

/* Who sees the entry sees the table that it names: it was cleared before set_pmd(). */
static inline pmd_t pmdp_get(const pmd_t *pmdp)
{
	return __pmd(load_acquire((const volatile pmdval_t *)&pmdp->pud.pgd.pgd));
}

static inline pud_t pudp_get(const pud_t *pudp)
{
	return __pud(load_acquire((const volatile pudval_t *)&pudp->pgd.pgd));
}

/* Stores of one entry: one word, so the order of the halves is no question. */
static inline void set_pte(pte_t *ptep, pte_t pte)
{
	preemption_point(POINT_PTE);
	pte_word_set(&ptep->pte_low, pte.pte_low);
}

static inline void set_pte_atomic(pte_t *ptep, pte_t pte)
{
	set_pte(ptep, pte);
}

static inline void set_pmd(pmd_t *pmdp, pmd_t pmd)
{
	preemption_point(POINT_PTE);
	store_release((volatile pmdval_t *)&pmdp->pud.pgd.pgd, pmd_val(pmd));
}

static inline void set_pud(pud_t *pudp, pud_t pud)
{
	store_release((volatile pudval_t *)&pudp->pgd.pgd, pud_val(pud));
}

static inline void pte_clear_entry(pte_t *ptep)
{
	set_pte(ptep, __pte(0));
}

static inline void pmd_clear(pmd_t *pmdp)
{
	set_pmd(pmdp, __pmd(0));
}

/* Take the entry out in one exchange: no Dirty bit is lost. */
static inline pte_t ptep_take(pte_t *ptep)
{
	pte_t old;

	preemption_point(POINT_PTE);
	old = ptep_get(ptep);
	pte_word_set(&ptep->pte_low, 0);
	return old;
}

static inline bool pte_same(pte_t a, pte_t b)
{
	return a.pte_low == b.pte_low;
}

/* The folded levels: always present, never bad; clearing them does nothing. */
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

static inline bool pud_none(pud_t pud)
{
	(void)pud;
	return false;
}

static inline bool pud_bad(pud_t pud)
{
	(void)pud;
	return false;
}

static inline bool pud_present(pud_t pud)
{
	(void)pud;
	return true;
}

static inline void pud_clear(pud_t *pudp)
{
	(void)pudp;
}

static inline pud_t *pud_offset(pgd_t *pgdp, vaddr_t address)
{
	(void)address;
	return (pud_t *)pgdp;
}

static inline pmd_t *pmd_offset(pud_t *pudp, vaddr_t address)
{
	(void)address;
	return (pmd_t *)pudp;
}

/*
 * A file offset in an entry that is not present: 29 bits around P, PROTNONE and FILE.
 *
 *   31......9 8 7 6 5......1 0
 *   high 23   0 b 1 low 5    0
 */
#define PTE_FILE_MAX_BITS 29

static inline ulong_t pte_to_pgoff(pte_t pte)
{
	return (pte.pte_low >> 1 & 0x1fu) | (pte.pte_low >> 7 & 1u) << 5 | pte.pte_low >> 9 << 6;
}

static inline pte_t pgoff_to_pte(ulong_t pgoff)
{
	return __pte((pgoff & 0x1fu) << 1 | (pgoff >> 5 & 1u) << 7 | pgoff >> 6 << 9 | 1u << 6);
}

/* A swapped page: type in bits 1 to 5, offset from bit 9. */
typedef struct {
	ulong_t val;
} swp_entry_t;

#define MAX_SWAPFILES_SHIFT 5

static inline ulong_t __swp_type(swp_entry_t entry)
{
	return entry.val >> 1 & 0x1fu;
}

static inline ulong_t __swp_offset(swp_entry_t entry)
{
	return entry.val >> 9;
}

/* Made of type and offset; to and from the entry that holds it. */
static inline swp_entry_t __swp_entry(ulong_t type, ulong_t offset)
{
	return (swp_entry_t){type << 1 | offset << 9};
}

static inline swp_entry_t __pte_to_swp_entry(pte_t pte)
{
	return (swp_entry_t){pte.pte_low};
}

static inline pte_t __swp_entry_to_pte(swp_entry_t entry)
{
	return __pte(entry.val);
}

#endif
