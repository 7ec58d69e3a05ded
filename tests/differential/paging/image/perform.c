/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One case: its steps, and the entries after each.
 */
#include "image.h"

#define ACCESSED_AND_DIRTY (PTE_ACCESSED | PTE_DIRTY)

/* The entries as the case made them: what else is in the tables the CPU wrote. */
static uint32_t expected[NR_SLOTS][2];

static void look_at_entries(struct step_result *step, struct case_result *result)
{
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++) {
		uint32_t high, low = read_entry(slot, &high);

		if (low & PTE_ACCESSED)
			step->accessed |= 1u << slot;
		if (low & PTE_DIRTY)
			step->dirty |= 1u << slot;
		if (high != expected[slot][1] ||
		    ((low ^ expected[slot][0]) & ~ACCESSED_AND_DIRTY) != 0)
			result->changed |= 1u << slot;
	}
}

static void note_step(int faulted, struct step_result *step, struct case_result *result)
{
	step->vector = NO_VECTOR;
	if (faulted) {
		step->vector = (uint8_t)exception_vector;
		step->error = (uint16_t)exception_error;
		step->cr2 = exception_vector == 14 ? exception_cr2 : 0;
	}
	look_at_entries(step, result);
}

/* Answers whether the case goes on: not after a control register that was not written. */
static int take_step(const struct paging_step *step, struct step_result *result,
		     struct case_result *all)
{
	int faulted;

	if (STEP_IS_ACCESS(step->kind))
		faulted = take_access_step(step, result);
	else
		faulted = take_control_step(step);
	if (step->kind == STEP_SET) {
		expected[step->slot][0] = step->value_low;
		expected[step->slot][1] = slot_is_wide(step->slot) ? step->value_high : 0;
	}
	note_step(faulted, result, all);
	return !faulted || STEP_IS_ACCESS(step->kind);
}

static void expect_entries(const struct paging_case *c)
{
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++) {
		expected[slot][0] = c->entries[slot][0];
		expected[slot][1] = slot_is_wide(slot) ? c->entries[slot][1] : 0;
	}
}

static void clear_result(struct case_result *result)
{
	volatile uint32_t *words = (volatile uint32_t *)result;

	for (unsigned int i = 0; i < sizeof(*result) / 4; i++)
		words[i] = 0;
	result->digest = DIGEST_FIRST;
}

void perform_case(const struct paging_case *c, struct case_result *result)
{
	int goes_on;

	clear_result(result);
	prepare_tables(c);
	expect_entries(c);
	goes_on = !enter_case(c);
	note_step(!goes_on, &result->steps[0], result);
	for (unsigned int i = 0; goes_on && i < c->nr_steps; i++)
		goes_on = take_step(&c->steps[i], &result->steps[1 + i], result);
	go_home();
	look_at_frames(c, result);
	result->done = CASE_DONE;
}
