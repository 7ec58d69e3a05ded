/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Step by step: equal; or excused by a row, and then either forgotten for these entries or the end
 * of what can be compared; or unexplained.
 */
#include "judge.h"
#include "entry.h"
#include <string.h>

#define ERROR_P    1u
#define ERROR_RSVD 8u
#define PDPTES     0xfu /* their slots */

const struct difference_row difference_rows[NR_DIFFERENCES] = {
#define X(id, name, says) {name, says},
	DIFFERENCES(X)
#undef X
};

/* A case as far as it is compared. */
struct comparison {
	const struct paging_case *c;
	enum tlb_policy policy;
	struct stale stale;
	uint32_t accessed_known; /* slots whose A or D differs, and why was counted */
	uint32_t dirty_known;
	bool memory_in_doubt; /* a store went to a page whose translation is */
	struct judged *judged;
};

/* One step of it; NULL: the entry into paging. */
struct comparison_step {
	const struct paging_step *step;
	struct step_result qemu;
	struct step_result sim;
};

enum answer {
	NOT_THIS,
	EXCUSED,     /* in part, or all; what remains is compared */
	EXCUSED_END, /* the rest went another way */
};

static bool results_equal(const struct step_result *a, const struct step_result *b)
{
	return memcmp(a, b, sizeof(*a)) == 0;
}

/* Do the two differ in A and D bits alone? */
static bool outcomes_equal(const struct comparison_step *s)
{
	return s->qemu.vector == s->sim.vector && s->qemu.error == s->sim.error &&
	       s->qemu.cr2 == s->sim.cr2 && s->qemu.value_low == s->sim.value_low &&
	       s->qemu.value_high == s->sim.value_high;
}

static bool page_fault(const struct step_result *result)
{
	return result->vector == 14;
}

/* The address of the second page that an access touches; 0: it touches one. */
static uint32_t second_page(const struct paging_step *step)
{
	uint32_t last = step->at + step->size - 1;

	return (step->at ^ last) & ~(TEST_PAGE_SIZE - 1) ? last & ~(TEST_PAGE_SIZE - 1) : 0;
}

/* The entries that can map the page of linear address @at, in either format. */
static uint32_t slots_mapping(uint32_t at)
{
	static const uint32_t slots[TEST_PAGES] = {
#define EACH(pde, pae_pde, pte)                                                                    \
	(5u << (SLOT_PDE + (pde)) | 5u << (SLOT_PAE_PDE + (pae_pde)) |                             \
	 0x11u << (SLOT_PTE + (pte)) | 0x11u << (SLOT_PAE_PTE + (pte)))
		EACH(0, 1, 2),
		EACH(0, 1, 3),
		EACH(1, 0, 0),
		EACH(1, 0, 1),
#undef EACH
	};

	return slots[(at - TEST_PAGE_FIRST) / TEST_PAGE_SIZE % TEST_PAGES];
}

/* ---- the rows -------------------------------------------------------------------------------- */

static enum answer reserved_absent(struct comparison *k, struct comparison_step *s)
{
	if (!page_fault(&s->qemu) || !page_fault(&s->sim) ||
	    (s->qemu.error & (ERROR_P | ERROR_RSVD)) != ERROR_RSVD ||
	    s->sim.error != (s->qemu.error | ERROR_P))
		return NOT_THIS;
	s->qemu.error |= ERROR_P;
	return EXCUSED;
}

static enum answer first_page_dirty(struct comparison *k, struct comparison_step *s)
{
	uint32_t more = s->qemu.dirty & ~s->sim.dirty;

	if (!s->step || !STEP_STORES(s->step->kind) || !outcomes_equal(s) || !page_fault(&s->sim) ||
	    s->sim.cr2 != second_page(s->step) || s->sim.cr2 == 0)
		return NOT_THIS;
	if (more == 0 || (more & (more - 1)) != 0 || (more & ~slots_mapping(s->step->at)) != 0)
		return NOT_THIS;
	k->dirty_known |= more;
	return EXCUSED;
}

static enum answer pdpte_accessed(struct comparison *k, struct comparison_step *s)
{
	uint32_t more = s->qemu.accessed & ~s->sim.accessed & PDPTES;

	if (!outcomes_equal(s) || more == 0)
		return NOT_THIS;
	k->accessed_known |= more;
	return EXCUSED;
}

/* Has the root that @s would load a PDPTE that must not be loaded? */
static enum answer pdpte_reserved(struct comparison *k, struct comparison_step *s)
{
	uint32_t root = k->stale.root;

	if (s->sim.vector != 13 || s->qemu.vector != NO_VECTOR)
		return NOT_THIS;
	if (s->step && s->step->kind == STEP_ROOT)
		root = s->step->value_low;
	for (unsigned int slot = root * 2; slot < root * 2 + 2; slot++) {
		uint64_t pdpte = k->stale.entries[slot];

		if ((pdpte & BIT_P) && (pdpte & PDPTE_RESERVED))
			return EXCUSED_END;
	}
	return NOT_THIS;
}

/* The entry of the tables, as the case made them, that a walk for @at reads at @level. */
static uint64_t entry_for(const struct comparison *k, uint32_t at, enum level level)
{
	uint32_t page = (at - TEST_PAGE_FIRST) / TEST_PAGE_SIZE % TEST_PAGES;
	bool wide = (k->stale.control & CONTROL_PAE) != 0, high = page >= 2;
	uint64_t address = 0;

	if (wide) {
		uint64_t pdpte = k->stale.entries[SLOT_PDPTE + k->stale.root * 2u + high];
		uint64_t n =
			((pdpte & PAE_ADDRESS) - TABLE_ADDRESS(TABLE_DIRECTORY_0)) / TEST_PAGE_SIZE;

		address = k->stale.entries[SLOT_PAE_PDE + (n & 1) * 2 + !high];
	} else {
		address = k->stale.entries[SLOT_PDE + k->stale.root * 2u + high];
	}
	if (level == LEVEL_PDE)
		return address;
	uint64_t table =
		((address & PAE_ADDRESS) - TABLE_ADDRESS(wide ? TABLE_PAE_0 : TABLE_LEGACY_0)) /
		TEST_PAGE_SIZE;

	return k->stale.entries[(wide ? SLOT_PAE_PTE : SLOT_PTE) + (table & 1) * 4 +
				(page + 2) % TEST_PAGES];
}

/* sim/ sees a reserved bit where QEMU does not. */
static bool reserved_for_sim_alone(const struct comparison_step *s)
{
	return s->step && STEP_IS_ACCESS(s->step->kind) && page_fault(&s->sim) &&
	       (s->sim.error & ERROR_RSVD) &&
	       !(page_fault(&s->qemu) && s->qemu.cr2 == s->sim.cr2 && (s->qemu.error & ERROR_RSVD));
}

static bool large_for(const struct comparison *k, uint64_t pde)
{
	return (pde & BIT_PS) && (k->stale.control & (CONTROL_PAE | CONTROL_PSE));
}

static enum answer large_high(struct comparison *k, struct comparison_step *s)
{
	uint64_t pde = entry_for(k, s->sim.cr2, LEVEL_PDE);

	if (!reserved_for_sim_alone(s) || (k->stale.control & CONTROL_PAE) || !large_for(k, pde))
		return NOT_THIS;
	return pde & LEGACY_LARGE_HIGH ? EXCUSED_END : NOT_THIS;
}

static enum answer pat(struct comparison *k, struct comparison_step *s)
{
	uint64_t pde = entry_for(k, s->sim.cr2, LEVEL_PDE);

	if (!reserved_for_sim_alone(s))
		return NOT_THIS;
	if (large_for(k, pde))
		return pde & LARGE_PAT ? EXCUSED_END : NOT_THIS;
	return entry_for(k, s->sim.cr2, LEVEL_PTE) & BIT_PS ? EXCUSED_END : NOT_THIS;
}

static bool access_in_doubt(const struct comparison *k, const struct paging_step *step)
{
	return (stale_pages_of_access(step) & stale_pages(&k->stale)) != 0;
}

static enum answer stale(struct comparison *k, struct comparison_step *s)
{
	if (!s->step || !STEP_IS_ACCESS(s->step->kind) ||
	    !(k->memory_in_doubt || access_in_doubt(k, s->step)))
		return NOT_THIS;
	k->judged->in_doubt++;
	return EXCUSED_END;
}

static enum answer large_code(struct comparison *k, struct comparison_step *s)
{
	if (!s->step || s->step->kind != STEP_FETCH || s->qemu.vector != NO_VECTOR ||
	    !(stale_pages_of_access(s->step) & k->stale.by_neighbour))
		return NOT_THIS;
	return EXCUSED_END;
}

static enum answer loaded_ahead(struct comparison *k, struct comparison_step *s)
{
	uint32_t more = s->sim.accessed & ~s->qemu.accessed;

	if (k->policy != TLB_ADVERSARY || !outcomes_equal(s) || more == 0)
		return NOT_THIS;
	k->accessed_known |= more;
	return EXCUSED;
}

typedef enum answer row_fn(struct comparison *k, struct comparison_step *s);

static row_fn *const rows[NR_DIFFERENCES] = {
	[DIFFERENCE_RESERVED_ABSENT] = reserved_absent,
	[DIFFERENCE_FIRST_PAGE_DIRTY] = first_page_dirty,
	[DIFFERENCE_PDPTE_ACCESSED] = pdpte_accessed,
	[DIFFERENCE_PDPTE_RESERVED] = pdpte_reserved,
	[DIFFERENCE_LARGE_HIGH] = large_high,
	[DIFFERENCE_PAT] = pat,
	[DIFFERENCE_LARGE_CODE] = large_code,
	[DIFFERENCE_LOADED_AHEAD] = loaded_ahead,
	[DIFFERENCE_STALE] = stale,
};

/* ---- steps ----------------------------------------------------------------------------------- */

/* What is known to differ counts no more. */
static void forget_known(const struct comparison *k, struct comparison_step *s)
{
	s->qemu.accessed &= ~k->accessed_known;
	s->sim.accessed &= ~k->accessed_known;
	s->qemu.dirty &= ~k->dirty_known;
	s->sim.dirty &= ~k->dirty_known;
}

static enum answer judge_step(struct comparison *k, struct comparison_step *s)
{
	k->judged->steps++;
	k->judged->faults += page_fault(&s->sim);
	forget_known(k, s);
	if (results_equal(&s->qemu, &s->sim))
		return EXCUSED;
	for (unsigned int row = 0; row < NR_DIFFERENCES; row++) {
		enum answer answer = rows[row](k, s);

		k->judged->excused[row] += answer != NOT_THIS;
		if (answer == EXCUSED_END)
			return answer;
		forget_known(k, s); /* a row may explain a part */
		if (results_equal(&s->qemu, &s->sim))
			return EXCUSED;
	}
	return NOT_THIS;
}

/* A changed entry is the same on both sides again. */
static void after_step(struct comparison *k, const struct paging_step *step)
{
	if (step->kind == STEP_SET) {
		k->accessed_known &= ~(1u << step->slot);
		k->dirty_known &= ~(1u << step->slot);
	}
	if (STEP_STORES(step->kind) && access_in_doubt(k, step))
		k->memory_in_doubt = true;
	stale_step(&k->stale, step);
}

static struct verdict differs_at(struct judged *judged, uint32_t step)
{
	judged->unexplained++;
	return (struct verdict){.same = false, .step = step};
}

struct verdict judge_case(const struct paging_case *c, enum tlb_policy policy,
			  const struct case_result *qemu, const struct case_result *sim,
			  struct judged *judged)
{
	static const struct verdict same = {.same = true};
	struct comparison k = {.c = c, .policy = policy, .judged = judged};

	judged->cases++;
	stale_begin(&k.stale, c);
	for (uint32_t i = 0; i <= c->nr_steps; i++) {
		struct comparison_step s = {
			.step = i ? &c->steps[i - 1] : NULL,
			.qemu = qemu->steps[i],
			.sim = sim->steps[i],
		};
		enum answer answer;

		if (s.step && s.step->kind == STEP_SET)
			after_step(&k, s.step);
		answer = judge_step(&k, &s);
		if (answer == EXCUSED_END)
			return same;
		if (answer == NOT_THIS)
			return differs_at(judged, i);
		if (s.step && s.step->kind != STEP_SET)
			after_step(&k, s.step);
	}
	if (k.memory_in_doubt) {
		judged->in_doubt++;
		return same;
	}
	if (qemu->changed != sim->changed || qemu->frames != sim->frames ||
	    qemu->digest != sim->digest)
		return differs_at(judged, c->nr_steps + 1);
	return same;
}
