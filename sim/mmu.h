/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The MMU of a CPU: from linear to physical addresses, by the TLB or by a walk over the tables in
 * simulated RAM (SDM 3A chapter 4).
 *
 *   access --in the TLB, rights fit--> physical address
 *          --else--> walk, paging-structure caches first
 *                      not present, reserved bit, rights --> page fault; what the TLB has of the
 *                                                            address is gone; CR2
 *                      else --> A in the entries used, D for a write; TLB filled --> address
 *
 * These functions try an access once and tell how it went; no handler is called. The CPU that runs
 * uses access.h, which delivers and tries again.
 */
#ifndef SIM_MMU_H
#define SIM_MMU_H

#include "sim/control.h"

enum access_kind {
	ACCESS_READ,
	ACCESS_WRITE,  /* value is written */
	ACCESS_FETCH,  /* of an instruction: reads */
	ACCESS_MODIFY, /* reads and writes at once (enum modify_kind): outcome is the old value */
	NR_ACCESS_KINDS,
};

/* What MODIFY leaves there, of what was there and the access's value. */
enum modify_kind {
	MODIFY_ADD,
	MODIFY_AND,
	MODIFY_OR,
	MODIFY_XOR,
	MODIFY_SWAP,
	MODIFY_COMPARE, /* CMPXCHG: value if `expected` was there; a write in any case */
};

/* What a program can choose of a TLB. */
enum tlb_policy {
	TLB_REAL,      /* finite; which entry goes is pseudo-random */
	TLB_ADVERSARY, /* keeps stale entries as long as it may, loads ahead whenever it may */
	NR_TLB_POLICIES,
};

/* One CPU's. Saved, compared and reset with the machine. */
struct mmu {
	struct control control;
	uint32_t cpu;    /* whose it is */
	uint32_t policy; /* enum tlb_policy */
	uint32_t random; /* of TLB_REAL: what chooses the entry that goes */
};

/* The MMU of @cpu. Requires: cpu < NR_CPUS; machine_power_on() resets it. */
struct mmu *mmu_of(uint32_t cpu);

/* As after a power cycle: registers as firmware leaves them, TLB empty. */
void mmu_power_on(struct mmu *mmu, uint32_t cpu, bool has_pse, enum tlb_policy policy);

/* As after an INIT: registers as at power-on, nothing in the TLB. */
void mmu_restart(struct mmu *mmu);

/* One access to memory. */
struct access {
	enum access_kind kind;
	bool user;       /* by code of ring 3; else of ring 0 */
	uint32_t size;   /* bytes, 1..8 */
	vaddr_t address; /* of the first; the address space wraps */
	uint64_t value;
	enum modify_kind modify;
	uint64_t expected;
};

struct access_outcome {
	bool faulted;
	uint32_t code;   /* faulted: the error code of #PF */
	vaddr_t address; /* faulted: CR2 */
	uint64_t value;  /* else: what was read, or was there before MODIFY; upper bytes 0 */
};

/*
 * Try @access once. Both pages of one that crosses a page end are translated, the lower first,
 * before a byte moves. Bytes that do not lie in RAM read as ones; writes to them are dropped.
 *
 * Ensures: A and D bits are set as far as the walks got, and marked; a fault sets CR2, and drops
 *          TLB entries and paging-structure caches of its address; nothing else is written then.
 */
void mmu_access(struct mmu *mmu, const struct access *access, struct access_outcome *outcome);

/*
 * Where linear address @va is, for an access of @kind by @user code. As mmu_access(), but no byte
 * of the page is touched.
 *
 * Errors: false: outcome->code and outcome->address hold.
 */
must_check bool mmu_translate(struct mmu *mmu, vaddr_t va, enum access_kind kind, bool user,
			      paddr_t *at, struct access_outcome *outcome);

/*
 * Forget the page of @va: its TLB entries, global or not, those of the large page that it lies in,
 * and all paging-structure caches.
 *
 * Errors: false: #GP(0): CPL is not 0.
 */
must_check bool mmu_invlpg(struct mmu *mmu, vaddr_t va);

/*
 * Load the translation of @va ahead, as a CPU may at any time: sets A in the entries used, never D,
 * and faults never. Ensures: false: the tables have none, or a reserved bit was in the way.
 */
bool mmu_prefetch(struct mmu *mmu, vaddr_t va);

/*
 * The page of @va was accessed with success: later accesses may take the host's shortcut to it
 * (access_cache.h). Requires: at the present privilege level.
 */
void mmu_shortcut(const struct mmu *mmu, vaddr_t va);

/* Who knows what the tables said says that the last access used what they say no longer. */
void mmu_note_stale(void);

/* What an access would do, found out without doing it. */
#define FOOTPRINT_MAX 16

struct footprint {
	uint32_t nr;
	struct {
		pfn_t pfn;
		bool written; /* the access, or an A or D bit */
		bool table;
	} frames[FOOTPRINT_MAX];
};

/* Which frames of RAM @access would touch if it were tried now. Nothing changes. */
void mmu_footprint(const struct mmu *mmu, const struct access *access, struct footprint *print);

#endif
