/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The MMU's model: what Intel's SDM (3A chapter 4) allows an access to do, straight from its text
 * and slowly.
 *
 * A CPU may use any translation that was valid at some time since it was last invalidated (4.10),
 * and need not use any: so the model does not say what happens, but what may. It remembers what
 * stood in the tables and when (table_history.h), which root each CPU had when, and what was
 * invalidated when, and lists for an access every outcome that these allow.
 *
 *   stopped --mmu_model_start()--> judging --more happened than is kept--> given up
 *   any --mmu_model_stop()--> stopped
 *
 * It has its own table of bits and shares no code with sim/'s MMU, whose outcomes it judges.
 */
#ifndef FUZZ_MODEL_MMU_MODEL_H
#define FUZZ_MODEL_MMU_MODEL_H

#include "sim/mmu.h"

/* What the CPU has when the model starts; the rest follows from what it is told. */
struct mmu_model_registers {
	uint32_t cr0;
	uint32_t cr3;
	uint32_t cr4;
	uint32_t efer;
	uint64_t pdpte[4];
	bool has_pse;
};

enum mmu_model_register {
	MODEL_CR0,
	MODEL_CR3,
	MODEL_CR4,
	MODEL_EFER,
};

/*
 * Begin to judge @nr CPUs. Frames from @frames_end on are no RAM.
 *
 * Requires: their TLBs are empty.
 */
void mmu_model_start(const struct mmu_model_registers *registers, uint32_t nr, pfn_t frames_end);
void mmu_model_stop(void);
bool mmu_model_started(void); /* judging, or given up */
bool mmu_model_judges(void);

/* The first rule broken since the start, as one line; NULL: none. */
const char *mmu_model_complaint(void);

/* A step is over that was none of the following: whoever wrote to tables may have done so. */
void mmu_model_step(void);

/*
 * Ring 0 of @cpu wrote @value to a register, which was @accepted, or refused with #GP(0). Judged:
 * whether it had to be.
 */
void mmu_model_wrote(uint32_t cpu, enum mmu_model_register which, uint64_t value, bool accepted);

/* The kernel may have switched @cpu to @cr3 since the last step. */
void mmu_model_root_is(uint32_t cpu, uint32_t cr3);

/* INVLPG of @va by ring 0 of @cpu. */
void mmu_model_invlpg(uint32_t cpu, vaddr_t va);

/*
 * Before and after @cpu tries @access, with nothing between. Judged: the outcome, what was written
 * where, which A and D bits were set.
 */
void mmu_model_before(uint32_t cpu, const struct access *access);
void mmu_model_after(uint32_t cpu, const struct access *access,
		     const struct access_outcome *outcome);

/* A translation was @loaded ahead, or there was none. Judged likewise. */
void mmu_model_prefetched(uint32_t cpu, vaddr_t va, bool loaded);

/* Did the last access use what the tables no longer say? */
bool mmu_model_was_stale(void);

#endif
