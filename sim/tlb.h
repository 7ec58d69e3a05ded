/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a CPU remembers of the tables: TLB entries for small and large pages, and page-directory
 * entries that name a page table (the paging-structure cache; SDM 3A 4.10). Private to sim/.
 *
 *   forgotten --tlb_insert()--> valid --tlb_drop*(), tlb_flush*(), eviction--> forgotten
 *
 * Each kind is an array with a slot for every page that the linear address space has, so a look is
 * one load. The policy says how much of it is used: TLB_REAL keeps what fits into sets of
 * TLB_WAYS, TLB_ADVERSARY keeps all. Slots that were used are listed, so that a flush, a reset and
 * an image cost what was used.
 */
#ifndef SIM_TLB_H
#define SIM_TLB_H

#include "sim/mmu.h"

enum tlb_kind {
	TLB_SMALL,  /* of 4 KiB pages */
	TLB_LARGE,  /* of 4 MiB pages; with PAE, of 2 MiB pages */
	TLB_TABLES, /* of page tables: of as many addresses as a large page has */
	NR_TLB_KINDS,
};

#define TLB_WAYS 4

/* Those that an entry of a table has, too, stand where they stand there. */
enum tlb_bit {
	TLB_VALID = 1u << 0,
	TLB_RW = 1u << 1, /* rights: of all entries of the walk, combined */
	TLB_US = 1u << 2,
	TLB_D = 1u << 6, /* as it was when the entry was loaded */
	TLB_G = 1u << 8,
	TLB_LISTED = 1u << 9, /* the slot is in the list of its kind, valid or not */
	TLB_XD = 1u << 10,
};

struct tlb_entry {
	pfn_t frame;   /* of the page (its first), or of the page table */
	uint16_t bits; /* enum tlb_bit */
	uint16_t way;  /* of its set; TLB_REAL */
};

/* An entry as an image keeps it. */
struct tlb_row {
	uint32_t cpu;
	uint32_t kind;
	uint32_t slot; /* of the kind */
	struct tlb_entry entry;
};

/* Host memory for the TLBs of all CPUs, once per process. Ensures: false: the addresses are taken.
 */
must_check bool tlb_reserve(void);

/* What the TLB of @mmu knows of @va; NULL: nothing. */
const struct tlb_entry *tlb_find(const struct mmu *mmu, enum tlb_kind kind, vaddr_t va);

/* Remember @entry (frame and rights) for @va, in the place of what was remembered. */
void tlb_insert(struct mmu *mmu, enum tlb_kind kind, vaddr_t va, struct tlb_entry entry);

/* Forget what is known of @va: of all kinds. */
void tlb_drop(struct mmu *mmu, vaddr_t va);

/* Forget everything; all but global entries; what is known of directory entries. */
void tlb_flush_all(struct mmu *mmu);
void tlb_flush_local(struct mmu *mmu);
void tlb_flush_tables(struct mmu *mmu);

/* Forget everything on every CPU, and that anything was ever known. */
void tlbs_power_on(void);

/* Slots in use on all CPUs, as rows; put rows back; compare with them. */
uint32_t tlbs_count(void);
void tlbs_keep(struct tlb_row *rows);
void tlbs_restore(const struct tlb_row *rows, uint32_t nr);
must_check bool tlbs_equal(const struct tlb_row *rows, uint32_t nr);

typedef void tlb_visitor(enum tlb_kind kind, vaddr_t va, const struct tlb_entry *entry, void *arg);

/*
 * Call @visit for every entry that @mmu may still use; va is the first address of its page, or the
 * first that its table translates. Ensures: in no order that means anything.
 */
void tlb_for_each(const struct mmu *mmu, tlb_visitor *visit, void *arg);

#endif
