/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The host's shortcut to pages that a CPU accessed: what its TLB has, with the host address.
 *
 * It is no part of the machine. An entry is there only while the TLB has one with the same frame
 * and rights, and while the registers that judged those rights stay; so a hit here does exactly
 * what a hit in the TLB does, and TLB hits change nothing.
 *
 *   empty --access_cache_fill()--> holds --entry of the TLB goes, registers change, reset--> empty
 */
#ifndef SIM_ACCESS_CACHE_H
#define SIM_ACCESS_CACHE_H

#include "sim/machine.h"
#include "sim/mark.h"
#include "sim/ram.h"

#define ACCESS_CACHE_ENTRIES 256u

/*
 * A tag is the CPU's era above the number of a linear page. Eras are never used again, so that
 * beginning a new one empties the cache. 0 is no tag.
 */
#define ACCESS_TAG_SHIFT 20

struct access_cache_entry {
	uint64_t read_tag;
	uint64_t write_tag;
	uintptr_t offset;                /* host address less linear address */
	const struct frame_marks *marks; /* of the frame; NULL: nobody wants to know */
};

/*
 * What refill.c must know of the registers: follows from them, and changes with the era. And the
 * page table that it used last, for as long as the TLB remembers it and no large page there.
 */
struct access_quick {
	struct mmu *mmu;
	struct tlb *tlb;
	bool on; /* paging is on and the TLB is a finite one */
	bool pae;
	bool marks;
	uint32_t wanted[2]; /* bits that an entry must have for a read; for a write */
	uint64_t reserved;  /* bits that it must not have */
	uint64_t kept;      /* bits that count for the TLB: all, but G without CR4.PGE */

	pfn_t window_end; /* RAM of the direct map ends here */

	uint32_t table_index; /* of 2 MiB; UINT32_MAX: there is none */
	uint64_t table_kept;  /* kept, less the rights that the table does not give */
	uint16_t table_bits;  /* TLB_XD, if the table has it */
	const uint8_t *table;
};

struct access_cache {
	uint64_t era;     /* of the present privilege level, shifted to its place */
	uint64_t eras[2]; /* of ring 0, of ring 3 */
	struct access_quick quick;
	struct access_cache_entry entries[ACCESS_CACHE_ENTRIES];
};

/* Each on pages of its own: an index is a shift. */
struct access_cache_slot {
	_Alignas(16384) struct access_cache cache;
};
static_assert(sizeof(struct access_cache_slot) == 16384, "a power of two");

extern struct access_cache_slot access_caches[NR_CPUS];

/* The machine's first word is the number of the CPU that runs (machine_state.h). */
extern struct machine machine;

static inline struct access_cache *access_cache_now(void)
{
	return &access_caches[*(const uint32_t *)(const void *)&machine].cache;
}

static inline struct access_cache *access_cache_of(uint32_t cpu)
{
	return &access_caches[cpu].cache;
}

static inline struct access_cache_entry *access_cache_entry(struct access_cache *cache, vaddr_t va)
{
	return &cache->entries[va >> PAGE_SHIFT & (ACCESS_CACHE_ENTRIES - 1)];
}

/*
 * What the tag of @va's entry must be for @size bytes there. Of the last byte's page: if that is
 * not the page of the first, the entry looked at cannot have its tag.
 */
static inline uint64_t access_tag(const struct access_cache *cache, vaddr_t va, uint32_t size)
{
	return cache->era | (vaddr_t)(va + size - 1) >> PAGE_SHIFT;
}

static inline void *access_host(const struct access_cache_entry *entry, vaddr_t va)
{
	return (void *)(entry->offset + va);
}

/* Mark @size bytes at @va as written. */
void access_cache_mark(const struct access_cache_entry *entry, vaddr_t va, uint32_t size);

/* The same, where it is not marked yet. */
static inline void access_cache_wrote(const struct access_cache_entry *entry, vaddr_t va,
				      uint32_t size)
{
	uint64_t first = UINT64_C(1) << (va >> 6 & 63);
	uint64_t last = UINT64_C(1) << ((va + size - 1) >> 6 & 63);

	if (entry->marks && unlikely((~entry->marks->step & (first | last)) != 0))
		access_cache_mark(entry, va, size);
}

/*
 * Remember that @va's page is at @host; @marks are its frame's, or NULL.
 *
 * Requires: the TLB of the CPU has the translation; it lets the present privilege level read, and
 *           write if @writable. It is RAM.
 */
static inline void access_cache_fill(struct access_cache *cache, vaddr_t va, const void *host,
				     const struct frame_marks *marks, bool writable)
{
	struct access_cache_entry *entry = access_cache_entry(cache, va);
	uint64_t tag = cache->era | va >> PAGE_SHIFT;

	entry->read_tag = tag;
	entry->write_tag = writable ? tag : 0;
	entry->offset = (uintptr_t)host - (va & PAGE_MASK);
	entry->marks = marks;
}

/* Forget the page of @va. */
static inline void access_cache_drop(struct access_cache *cache, vaddr_t va)
{
	struct access_cache_entry *entry = access_cache_entry(cache, va);

	entry->read_tag = 0;
	entry->write_tag = 0;
}

/* Forget which table was used last. */
static inline void access_table_drop(struct access_cache *cache)
{
	cache->quick.table_index = UINT32_MAX;
}

/* Forget everything of @cpu; everything. */
void access_cache_flush(uint32_t cpu);
void access_caches_flush(void);

/* The quick way to what a walk finds, from the registers of @cpu. */
void access_quick_settle(uint32_t cpu, struct access_quick *quick);

/* The privilege level of @cpu changed: the entries made at the new one hold. */
void access_cache_follow_cpl(uint32_t cpu);

#endif
