/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables: the door of pgtable/.
 *
 * Four levels in the API, folded onto two, or three with PAE:
 *
 *   pgd_offset_k(address) -> pud_offset() -> pmd_offset() -> pte_offset_kernel()
 *
 * Entries live in frames of simulated RAM in IA-32's layout. They are read by ptep_get(),
 * pmdp_get(), pudp_get() and written by set_*(), *_clear() and the ptep_*() functions, never
 * through a plain dereference: a CPU may set Accessed and Dirty at any moment. Before each store
 * is a preemption point.
 */
#ifndef CORE_PGTABLE_PGTABLE_H
#define CORE_PGTABLE_PGTABLE_H

#include "core/base/bug.h"
#include "core/base/page_addr.h"
#include "core/pgtable/mm.h"
#include "core/pgtable/mmu_gather.h"
#include "core/pgtable/pgtable_bits.h"
#include "pgtable_level.h"

struct seq;

#define PGDIR_SIZE (1u << PGDIR_SHIFT)
#define PGDIR_MASK (~(PGDIR_SIZE - 1))
#define PUD_SIZE   (1u << PUD_SHIFT)
#define PUD_MASK   (~(PUD_SIZE - 1))
#define PMD_SIZE   (1u << PMD_SHIFT)
#define PMD_MASK   (~(PMD_SIZE - 1))

#define USER_PTRS_PER_PGD (PAGE_OFFSET >> PGDIR_SHIFT)
#define KERNEL_PGD_PTRS   (PTRS_PER_PGD - USER_PTRS_PER_PGD)

/* Levels as lookup_address() answers them. */
enum pg_level { PG_LEVEL_NONE, PG_LEVEL_4K, PG_LEVEL_2M, PG_LEVEL_NUM };

/*
 * The image slot IMAGE_PGTABLE: whole frames for the CPU first, then the room's variables.
 */
struct pgtable_globals {
	struct swapper_tables swapper;
	_Alignas(PAGE_SIZE) uint8_t empty_zero_page[PAGE_SIZE];
	pteval_t supported_pte_mask; /* bits that the CPU knows */
	bool nx_enabled;
	uint32_t rights_changed; /* set_memory_*() was asked: rights are whoever asked's */
	pte_t *pkmap_page_table; /* of PKMAP_BASE, LAST_PKMAP entries */
	pte_t *kmap_pte;         /* of FIX_KMAP_BEGIN; further slots below it */
	pgprot_t kmap_prot;
	ulong_t direct_pages_count[PG_LEVEL_NUM]; /* pages that map the direct map */
	ksym_t gather_free;                       /* gather_free_fn */
	struct mm_struct kernel_mm;
	struct mmu_gather gather[NR_CPUS];
};
#define pgtable_vars       ((struct pgtable_globals *)image_slot(IMAGE_PGTABLE))
#define swapper_pg_dir     (pgtable_vars->swapper.pgd)
#define empty_zero_page    (pgtable_vars->empty_zero_page)
#define init_mm            (&pgtable_vars->kernel_mm)
#define ZERO_PAGE(address) ((void)(address), virt_to_page(empty_zero_page))
image_slot_holds(struct pgtable_globals);

/* pgd_t <-> number, and one pgd entry's load and store (of the folded levels below). */
static inline pgdval_t pgd_val(pgd_t pgd)
{
	return pgd.pgd;
}

static inline pgd_t __pgd(pgdval_t value)
{
	return (pgd_t){value};
}

static inline pgd_t pgdp_get(const pgd_t *pgdp)
{
	return __pgd(pud_val(pudp_get((const pud_t *)pgdp)));
}

static inline void set_pgd(pgd_t *pgdp, pgd_t pgd)
{
	set_pud((pud_t *)pgdp, __pud(pgd_val(pgd)));
}

/* Index of @address in a table of each level. */
static inline ulong_t pgd_index(vaddr_t address)
{
	return address >> PGDIR_SHIFT & (PTRS_PER_PGD - 1);
}

static inline ulong_t pud_index(vaddr_t address)
{
	(void)address;
	return 0;
}

static inline ulong_t pmd_index(vaddr_t address)
{
	return address >> PMD_SHIFT & (PTRS_PER_PMD - 1);
}

static inline ulong_t pte_index(vaddr_t address)
{
	return address >> PAGE_SHIFT & (PTRS_PER_PTE - 1);
}

#define KERNEL_PGD_BOUNDARY pgd_index(PAGE_OFFSET)

/* The directory entry of @address, in a directory of any address space, in the kernel's. */
static inline pgd_t *pgd_offset_pgd(pgd_t *directory, vaddr_t address)
{
	return directory + pgd_index(address);
}

static inline pgd_t *pgd_offset_k(vaddr_t address)
{
	return pgd_offset_pgd(swapper_pg_dir, address);
}

/* The end of the entry's reach above @address, or @end if that comes first (end 0: 4 GiB). */
static inline vaddr_t pgd_addr_end(vaddr_t address, vaddr_t end)
{
	vaddr_t boundary = (address + PGDIR_SIZE) & PGDIR_MASK;

	return boundary - 1 < end - 1 ? boundary : end;
}

static inline vaddr_t pud_addr_end(vaddr_t address, vaddr_t end)
{
	(void)address;
	return end;
}

static inline vaddr_t pmd_addr_end(vaddr_t address, vaddr_t end)
{
	vaddr_t boundary = (address + PMD_SIZE) & PMD_MASK;

	return boundary - 1 < end - 1 ? boundary : end;
}

/* Flags of an entry: all but the frame. */
static inline pteval_t pte_flags(pte_t pte)
{
	return pte_val(pte) & PTE_FLAGS_MASK;
}

static inline pmdval_t pmd_flags(pmd_t pmd)
{
	return pmd_val(pmd) & (pmdval_t)PTE_FLAGS_MASK;
}

static inline pudval_t pud_flags(pud_t pud)
{
	return pud_val(pud) & (pudval_t)PTE_FLAGS_MASK;
}

/*
 * A pte that holds nothing. Not the opposite of pte_present(): a swapped page's or a file offset's
 * entry is neither, and a PROTNONE entry is present for the kernel only.
 */
static inline bool pte_none(pte_t pte)
{
	return pte_val(pte) == 0;
}

static inline bool pte_present(pte_t pte)
{
	return (pte_flags(pte) & (_PAGE_PRESENT | _PAGE_PROTNONE)) != 0;
}

#define X(name, bit)                                                                               \
	static inline bool name(pte_t pte)                                                         \
	{                                                                                          \
		return (pte_flags(pte) & (bit)) != 0;                                              \
	}
PTE_TESTS(X)
#undef X

static inline bool pte_exec(pte_t pte)
{
	return (pte_flags(pte) & _PAGE_NX) == 0;
}

#define X(name, cleared, set)                                                                      \
	static inline pte_t name(pte_t pte)                                                        \
	{                                                                                          \
		return __pte((pte_val(pte) & ~(cleared)) | (set));                                 \
	}
PTE_CHANGES(X)
#undef X

/* Only the low word counts, as in 2.6.34: with PAE the halves are not written together. */
static inline bool pmd_none(pmd_t pmd)
{
	return (uint32_t)pmd_val(pmd) == 0;
}

static inline bool pmd_present(pmd_t pmd)
{
	return (pmd_flags(pmd) & _PAGE_PRESENT) != 0;
}

/* Not the entry of a page table: so also for a large page. */
static inline bool pmd_bad(pmd_t pmd)
{
	return (pmd_flags(pmd) & ~_PAGE_USER) != _KERNPG_TABLE;
}

static inline bool pmd_large(pmd_t pmd)
{
	return (pmd_flags(pmd) & (_PAGE_PSE | _PAGE_PRESENT)) == (_PAGE_PSE | _PAGE_PRESENT);
}

static inline pfn_t pte_pfn(pte_t pte)
{
	return (pfn_t)((pte_val(pte) & PTE_PFN_MASK) >> PAGE_SHIFT);
}

static inline pfn_t pmd_pfn(pmd_t pmd)
{
	return (pfn_t)((pmd_val(pmd) & PTE_PFN_MASK) >> PAGE_SHIFT);
}

static inline pfn_t pud_pfn(pud_t pud)
{
	return (pfn_t)((pud_val(pud) & PTE_PFN_MASK) >> PAGE_SHIFT);
}

/* Of a present entry: the struct page of what it points to. */
#define pte_page(pte) pfn_to_page(pte_pfn(pte))
#define pmd_page(pmd) pfn_to_page(pmd_pfn(pmd))
#define pud_page(pud) pfn_to_page(pud_pfn(pud))
#define pgd_page(pgd) pud_page(((pud_t){pgd}))

/* Where the kernel sees the table that the entry points to. Requires: it is in lowmem. */
static inline void *pmd_page_vaddr(pmd_t pmd)
{
	return __va(PFN_PHYS(pmd_pfn(pmd)));
}

static inline void *pud_page_vaddr(pud_t pud)
{
	return __va(PFN_PHYS(pud_pfn(pud)));
}

/* The pte of @address in a page table in lowmem. Requires: the pmd is present and not large. */
static inline pte_t *pte_offset_kernel(pmd_t *pmdp, vaddr_t address)
{
	return (pte_t *)pmd_page_vaddr(pmdp_get(pmdp)) + pte_index(address);
}

/* A pgprot without the bits that the CPU does not know. */
static inline pgprotval_t massage_pgprot(pgprot_t prot)
{
	pgprotval_t value = pgprot_val(prot);

	if ((value & _PAGE_PRESENT) != 0)
		value &= pgtable_vars->supported_pte_mask;
	return value;
}

static inline pte_t pfn_pte(pfn_t pfn, pgprot_t prot)
{
	return __pte((pteval_t)PFN_PHYS(pfn) | massage_pgprot(prot));
}

static inline pmd_t pfn_pmd(pfn_t pfn, pgprot_t prot)
{
	return __pmd((pmdval_t)PFN_PHYS(pfn) | massage_pgprot(prot));
}

#define mk_pte(page, prot) pfn_pte(page_to_pfn(page), prot)

/* The pte with other protection: frame, cache bits, Accessed, Dirty and SPECIAL stay. */
static inline pte_t pte_modify(pte_t pte, pgprot_t prot)
{
	pteval_t value = pte_val(pte) & _PAGE_CHG_MASK;

	return __pte(value | (massage_pgprot(prot) & ~_PAGE_CHG_MASK));
}

static inline pgprot_t pgprot_modify(pgprot_t old, pgprot_t prot)
{
	return __pgprot((pgprot_val(old) & _PAGE_CHG_MASK) | pgprot_val(prot));
}

static inline pgprot_t pte_pgprot(pte_t pte)
{
	return __pgprot(pte_flags(pte));
}

static inline pgprot_t pgprot_noncached(pgprot_t prot)
{
	return __pgprot(pgprot_val(prot) | _PAGE_PCD);
}

static inline pgprot_t pgprot_writecombine(pgprot_t prot)
{
	return __pgprot(pgprot_val(prot) | _PAGE_PWT);
}

/* The entry of a page-table page, kernel's or user's. Requires: @table is a frame. */
static inline pmd_t pmd_of_table(pfn_t table, bool user)
{
	return __pmd((pmdval_t)PFN_PHYS(table) | (user ? _PAGE_TABLE : _KERNPG_TABLE));
}

/* As set_pte(), pte_clear() and exchange, for an address space: the paravirt form of 2.6.34. */
static inline void set_pte_at(struct mm_struct *mm, vaddr_t address, pte_t *ptep, pte_t pte)
{
	(void)mm;
	(void)address;
	set_pte(ptep, pte);
}

static inline void pte_clear(struct mm_struct *mm, vaddr_t address, pte_t *ptep)
{
	(void)mm;
	(void)address;
	pte_clear_entry(ptep);
}

static inline pte_t ptep_get_and_clear(struct mm_struct *mm, vaddr_t address, pte_t *ptep)
{
	(void)mm;
	(void)address;
	return ptep_take(ptep);
}

/* Clear Accessed (RW) in the low word alone, as one locked instruction does. */
static inline bool ptep_test_and_clear_young(pte_t *ptep)
{
	uint32_t low = pte_word_get(&ptep->pte_low);
	bool young = (low & (uint32_t)_PAGE_ACCESSED) != 0;

	if (young)
		pte_word_set(&ptep->pte_low, low & ~(uint32_t)_PAGE_ACCESSED);
	return young;
}

static inline void ptep_set_wrprotect(struct mm_struct *mm, vaddr_t address, pte_t *ptep)
{
	(void)mm;
	(void)address;
	pte_word_set(&ptep->pte_low, pte_word_get(&ptep->pte_low) & ~(uint32_t)_PAGE_RW);
}

/*
 * Change the protection of a present entry that CPUs may be using; take the page out; put back.
 *
 * Ensures: Accessed and Dirty bits that a CPU sets between the two are not lost.
 * As:      ptep_modify_prot_start() and _commit() of 2.6.34.
 */
static inline pte_t ptep_modify_prot_start(struct mm_struct *mm, vaddr_t address, pte_t *ptep)
{
	return ptep_get_and_clear(mm, address, ptep);
}

static inline void ptep_modify_prot_commit(struct mm_struct *mm, vaddr_t address, pte_t *ptep,
					   pte_t pte)
{
	set_pte_at(mm, address, ptep, pte);
}

/* Copy @count directory entries, for a new address space. */
static inline void clone_pgd_range(pgd_t *dst, const pgd_t *src, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		set_pgd(dst + i, pgdp_get(src + i));
}

/*
 * Complain about a bad entry and clear it: `bad pmd 000000000.`
 *
 * As: mm/memory.c of 2.6.34; file and line of the message are left out.
 */
void pgd_clear_bad(pgd_t *pgdp);
void pud_clear_bad(pud_t *pudp);
void pmd_clear_bad(pmd_t *pmdp);

/* Is there nothing below the entry? A bad one is cleared first. */
static inline bool pgd_none_or_clear_bad(pgd_t *pgdp)
{
	if (pgd_none(pgdp_get(pgdp)))
		return true;
	if (unlikely(pgd_bad(pgdp_get(pgdp)))) {
		pgd_clear_bad(pgdp);
		return true;
	}
	return false;
}

/* Likewise. */
static inline bool pud_none_or_clear_bad(pud_t *pudp)
{
	if (pud_none(pudp_get(pudp)))
		return true;
	if (unlikely(pud_bad(pudp_get(pudp)))) {
		pud_clear_bad(pudp);
		return true;
	}
	return false;
}

/* Likewise. */
static inline bool pmd_none_or_clear_bad(pmd_t *pmdp)
{
	if (pmd_none(pmdp_get(pmdp)))
		return true;
	if (unlikely(pmd_bad(pmdp_get(pmdp)))) {
		pmd_clear_bad(pmdp);
		return true;
	}
	return false;
}

/*
 * The entry that maps kernel address @address: a pte, or a large page's pmd seen as one.
 *
 * Ensures: *level says which; NULL where a table is missing (a pte may still be not present).
 * As:      lookup_address() of 2.6.34.
 */
pte_t *lookup_address(vaddr_t address, enum pg_level *level);

/* What the kernel's tables say of one address. */
struct kernel_mapping {
	bool mapped;
	enum pg_level level;
	paddr_t paddr;  /* of the address itself, not of its page */
	pteval_t flags; /* of the entry; PSE says that it is a large page */
};

/*
 * Translate @address by reading swapper_pg_dir and its tables; sets no bits, asks no CPU.
 *
 * Ensures: not mapped where any level is not present.
 */
struct kernel_mapping kernel_page_walk(vaddr_t address);

/*
 * The pte of kernel address @address. Requires: its page table exists (a BUG otherwise).
 */
pte_t *kernel_pte(vaddr_t address);

/*
 * Write @flags as names, those set in the order of PAGE_BITS: "P RW A D GLB NX".
 *
 * Requires: @size is not 0.
 * Ensures:  ends in a NUL; what does not fit is left out.
 */
void page_flags_print(char *text, size_t size, pteval_t flags);

/* Start-up: the bits that the CPUs know, an empty swapper_pg_dir. As: set_nx(), head_32.S. */
void pgtable_init(void);

/* `0xc0000000-0xc0400000 4096K RW GLB 4k`: stretches of kernel addresses mapped alike. */
void show_kernel_page_tables(struct seq *seq);

#endif
