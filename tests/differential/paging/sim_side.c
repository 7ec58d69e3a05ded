/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Cases on the machine of sim/: what the image does by instructions is done here by calls.
 */
#include "entry.h"
#include "sides.h"
#include "sim/machine.h"
#include "sim/ram.h"
#include <string.h>

#define RAM_BYTES (UINT64_C(6) << 30)

/* A case under way. */
struct performance {
	struct mmu *mmu;
	uint64_t expected[NR_SLOTS]; /* entries as the case made them */
	struct case_result *result;
};

static uint8_t *frame_bytes(unsigned int n)
{
	return frame_ptr((pfn_t)(frame_address(n) >> PAGE_SHIFT));
}

static void fill_frames(void)
{
	for (unsigned int n = 0; n < NR_FRAMES; n++)
		for (unsigned int offset = 0; offset < TEST_PAGE_SIZE; offset++)
			frame_bytes(n)[offset] = frame_byte(n, offset);
	for (unsigned int block = 0; block < NR_BLOCKS; block++)
		memset(frame_ptr((pfn_t)((block_address(block) + GUARD_OFFSET) >> PAGE_SHIFT)),
		       RETURN, TEST_PAGE_SIZE);
}

static void write_at(uint32_t at, uint64_t value, uint32_t bytes)
{
	frame_write(at >> PAGE_SHIFT, at % PAGE_SIZE, &value, bytes);
}

static void write_entry(unsigned int slot, uint64_t value)
{
	write_at(slot_address(slot), value, slot_is_wide(slot) ? 8 : 4);
}

static uint64_t read_entry(unsigned int slot)
{
	uint32_t at = slot_address(slot);
	uint64_t value = 0;

	frame_read(at >> PAGE_SHIFT, at % PAGE_SIZE, &value, slot_is_wide(slot) ? 8 : 4);
	return value;
}

void sim_side_begin(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.ram = RAM_BYTES;
	params.cpus = 1;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	fill_frames();
	for (unsigned int root = 0; root < 2; root++)
		write_at(ROOT_ADDRESS(root), MONITOR_DIRECTORY | BIT_P, 8);
}

static void look_at_entries(struct performance *p, struct step_result *step)
{
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++) {
		uint64_t entry = read_entry(slot);

		if (entry & BIT_A)
			step->accessed |= 1u << slot;
		if (entry & BIT_D)
			step->dirty |= 1u << slot;
		if (((entry ^ p->expected[slot]) & ~(BIT_A | BIT_D)) != 0)
			p->result->changed |= 1u << slot;
	}
}

static void note_outcome(const struct access_outcome *outcome, struct step_result *step)
{
	if (outcome->faulted) {
		step->vector = 14;
		step->error = (uint16_t)outcome->code;
		step->cr2 = outcome->address;
		return;
	}
	step->value_low = (uint32_t)outcome->value;
	step->value_high = (uint32_t)(outcome->value >> 32);
}

/* Instruction by instruction, byte by byte, as far as a return. */
static void fetch(struct performance *p, struct access *access, struct access_outcome *outcome)
{
	bool skip = false;

	for (uint32_t i = 0; i < FETCH_MAX; i++, access->address++) {
		mmu_access(p->mmu, access, outcome);
		if (outcome->faulted)
			return;
		if (!skip && outcome->value == RETURN)
			break;
		skip = !skip && outcome->value == TAKES_NEXT;
	}
	/* what ran away differs from what QEMU did: an outcome of no value */
	outcome->value = skip || outcome->value != RETURN;
}

static void take_access_step(struct performance *p, const struct paging_step *step,
			     struct step_result *result)
{
	static const enum access_kind kinds[] = {
		[STEP_LOAD] = ACCESS_READ,
		[STEP_STORE] = ACCESS_WRITE,
		[STEP_EXCHANGE] = ACCESS_MODIFY,
		[STEP_FETCH] = ACCESS_FETCH,
	};
	struct access access = {
		.kind = kinds[step->kind],
		.user = step->user,
		.size = step->kind == STEP_FETCH ? 1 : step->size,
		.address = step->at,
		.value = step_value(step),
		.modify = MODIFY_SWAP,
	};
	struct access_outcome outcome = {.faulted = false};

	if (step->kind == STEP_FETCH)
		fetch(p, &access, &outcome);
	else
		mmu_access(p->mmu, &access, &outcome);
	if (step->kind == STEP_STORE)
		outcome.value = 0;
	note_outcome(&outcome, result);
}

static uint32_t cr0_of(uint32_t control)
{
	return CR0_PE | CR0_MP | (control & CONTROL_WP ? CR0_WP : 0);
}

static uint32_t cr4_of(uint32_t control)
{
	return (control & CONTROL_PSE ? CR4_PSE : 0) | (control & CONTROL_PAE ? CR4_PAE : 0) |
	       (control & CONTROL_PGE ? CR4_PGE : 0);
}

static bool repage(struct mmu *mmu)
{
	uint32_t on = mmu->control.cr0;

	return control_write_cr0(mmu, on & ~CR0_PG) && control_write_cr0(mmu, on);
}

static bool take_control_step(struct performance *p, const struct paging_step *step)
{
	switch (step->kind) {
	case STEP_SET:
		p->expected[step->slot] =
			slot_is_wide(step->slot) ? step_value(step) : step->value_low;
		write_entry(step->slot, step_value(step));
		return true;
	case STEP_INVLPG:
		return mmu_invlpg(p->mmu, step->at);
	case STEP_ROOT:
		return control_write_cr3(p->mmu, ROOT_ADDRESS(step->value_low));
	case STEP_WP:
		return control_write_cr0(p->mmu, cr0_of(step->value_low) | CR0_PG);
	case STEP_CR4:
		return control_write_cr4(p->mmu, cr4_of(step->value_low));
	case STEP_NXE:
		return control_write_efer(p->mmu, step->value_low ? EFER_NXE : 0);
	default:
		return repage(p->mmu);
	}
}

/* Ensures: false: a control register was not written; the case ends there. */
static bool take_step(struct performance *p, const struct paging_step *step,
		      struct step_result *result)
{
	bool done = true;

	result->vector = NO_VECTOR;
	if (STEP_IS_ACCESS(step->kind))
		take_access_step(p, step, result);
	else
		done = take_control_step(p, step);
	if (!done)
		result->vector = 13;
	look_at_entries(p, result);
	return done;
}

static bool enter_case(struct performance *p, const struct paging_case *c)
{
	return control_write_cr4(p->mmu, cr4_of(c->control)) &&
	       control_write_efer(p->mmu, c->control & CONTROL_NXE ? EFER_NXE : 0) &&
	       control_write_cr3(p->mmu, ROOT_ADDRESS(c->root)) &&
	       control_write_cr0(p->mmu, cr0_of(c->control) | CR0_PG);
}

static void look_at_byte(unsigned int offset, struct case_result *result)
{
	for (unsigned int n = 0; n < NR_FRAMES; n++) {
		uint8_t *byte = frame_bytes(n) + offset;

		result->digest = digest_byte(result->digest, *byte);
		if (*byte != frame_byte(n, offset))
			result->frames |= 1u << n;
		*byte = frame_byte(n, offset);
	}
}

static void look_at_frames(const struct paging_case *c, struct case_result *result)
{
	for (unsigned int i = 0; i < c->nr_steps; i++) {
		const struct paging_step *step = &c->steps[i];

		for (unsigned int b = 0; STEP_STORES(step->kind) && b < step->size; b++)
			look_at_byte((step->at + b) % TEST_PAGE_SIZE, result);
	}
}

void sim_side_perform(const struct paging_case *c, enum tlb_policy policy,
		      struct case_result *result)
{
	struct performance p = {.mmu = mmu_of(0), .result = result};
	bool goes_on;

	memset(result, 0, sizeof(*result));
	result->digest = DIGEST_FIRST;
	mmu_power_on(p.mmu, 0, true, policy);
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++) {
		p.expected[slot] = slot_is_wide(slot) ? case_entry(c, slot) : c->entries[slot][0];
		write_entry(slot, p.expected[slot]);
	}
	goes_on = enter_case(&p, c);
	result->steps[0].vector = goes_on ? NO_VECTOR : 13;
	look_at_entries(&p, &result->steps[0]);
	for (unsigned int i = 0; goes_on && i < c->nr_steps; i++)
		goes_on = take_step(&p, &c->steps[i], &result->steps[1 + i]);
	look_at_frames(c, result);
	result->done = CASE_DONE;
}
