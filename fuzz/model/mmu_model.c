/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model's registers and times, and its judgement.
 */
#include "fuzz/model/mmu_model.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "fuzz/model/mmu_model_internal.h"

#define CR0_PE_BIT      UINT32_C(0x00000001)
#define CR0_ET_BIT      UINT32_C(0x00000010)
#define CR0_NW_BIT      UINT32_C(0x20000000)
#define CR0_CD_BIT      UINT32_C(0x40000000)
#define CR0_PG_BIT      UINT32_C(0x80000000)
#define CR0_EXISTS      UINT32_C(0xe005003f)
#define CR4_PSE_PAE_PGE UINT32_C(0xb0)
#define CR4_PSE_BIT     UINT32_C(0x10)
#define CR4_PAE_BIT     UINT32_C(0x20)
#define EFER_NXE_BIT    UINT64_C(0x800)
#define PDPTE_RESERVED  UINT64_C(0xfffffff0000001e6)

struct mmu_model mmu_model;

void mmu_model_complain(const char *fmt, ...)
{
	va_list args;

	if (mmu_model.complained || mmu_model.phase != MODEL_JUDGING)
		return;
	mmu_model.complained = true;
	va_start(args, fmt);
	vsnprintf(mmu_model.complaint, sizeof(mmu_model.complaint), fmt, args);
	va_end(args);
}

void model_give_up(void)
{
	mmu_model.phase = MODEL_GIVEN_UP;
}

const char *mmu_model_complaint(void)
{
	return mmu_model.complained ? mmu_model.complaint : NULL;
}

bool mmu_model_was_stale(void)
{
	return mmu_model.stale;
}

bool mmu_model_started(void)
{
	return mmu_model.phase != MODEL_STOPPED;
}

bool mmu_model_judges(void)
{
	return mmu_model.phase == MODEL_JUDGING;
}

void mmu_model_stop(void)
{
	mmu_model.phase = MODEL_STOPPED;
	mmu_model.complained = false;
}

/* ---- what CPUs may walk through -------------------------------------------------------------- */

uint32_t model_levels(const struct model_cpu *cpu)
{
	if (!(cpu->registers.cr0 & CR0_PG_BIT))
		return 0;
	return cpu->registers.cr4 & CR4_PAE_BIT ? 3 : 2;
}

static struct era *era_now(struct model_cpu *cpu)
{
	return &cpu->eras[cpu->nr_eras - 1];
}

static void watch(paddr_t table)
{
	if (!history_watch((pfn_t)(table >> PAGE_SHIFT)))
		model_give_up();
}

/* Watch the directory and all tables that its entries name. */
static void directory_watch(const struct model_cpu *cpu, paddr_t directory)
{
	uint32_t bytes = model_entry_bytes(cpu);
	struct version versions[HISTORY_VERSIONS_MAX];

	watch(directory);
	if (!history_watches((pfn_t)(directory >> PAGE_SHIFT)))
		return;
	for (uint32_t at = 0; at < PAGE_SIZE && mmu_model.phase == MODEL_JUDGING; at += bytes) {
		history_versions(directory + at, bytes, versions);
		uint64_t entry = versions[0].value;

		if ((entry & BIT_P) && !model_is_large(cpu, entry))
			watch(model_address(cpu, entry));
	}
}

static void reachable_watch(struct model_cpu *cpu)
{
	uint32_t levels = model_levels(cpu);
	paddr_t directory;

	if (levels == 0)
		return;
	for (uint32_t i = 0; i < (levels == 3 ? 4 : 1); i++)
		if (model_directory(cpu, era_now(cpu), i << 30, &directory))
			directory_watch(cpu, directory);
}

/* A step is over: what did it change? */
void model_learn(bool roots_changed)
{
	uint32_t changes;

	if (!history_learn())
		model_give_up();
	history_changes(&changes);
	if (changes == 0 && !roots_changed)
		return;
	for (uint32_t i = 0; i < mmu_model.nr_cpus && mmu_model.phase == MODEL_JUDGING; i++)
		reachable_watch(&mmu_model.cpus[i]);
}

void mmu_model_step(void)
{
	if (mmu_model.phase == MODEL_JUDGING)
		model_learn(false);
}

/* ---- times ----------------------------------------------------------------------------------- */

/* The root is another, perhaps; directory entries are forgotten unless it @goes_on. */
static void era_begin(struct model_cpu *cpu, bool goes_on)
{
	const struct mmu_model_registers *registers = &cpu->registers;

	if (cpu->nr_eras == ERAS_MAX) {
		/* the two oldest become one, which allows more, if they had one root */
		if (cpu->eras[0].cr3 != cpu->eras[1].cr3 ||
		    memcmp(cpu->eras[0].pdpte, cpu->eras[1].pdpte, sizeof(cpu->eras[0].pdpte)) != 0)
			model_give_up();
		cpu->eras[1].begin = cpu->eras[0].begin;
		memmove(&cpu->eras[0], &cpu->eras[1], (ERAS_MAX - 1) * sizeof(cpu->eras[0]));
		cpu->nr_eras--;
	}
	struct era *era = &cpu->eras[cpu->nr_eras++];

	era->begin = history_time();
	era->goes_on = goes_on;
	era->cr3 = registers->cr3;
	memcpy(era->pdpte, registers->pdpte, sizeof(era->pdpte));
}

/* All is forgotten, global entries too. */
static void full_flush(struct model_cpu *cpu)
{
	cpu->nr_eras = 0;
	cpu->nr_invalidations = 0;
	cpu->nxe_ever = cpu->registers.efer & EFER_NXE_BIT;
	era_begin(cpu, false);
}

void model_invalidate(struct model_cpu *cpu, vaddr_t va, bool fault)
{
	uint32_t at = cpu->nr_invalidations++ % INVALIDATIONS_MAX;

	cpu->invalidations[at] = (struct invalidation){va, history_time(), fault};
}

void mmu_model_start(const struct mmu_model_registers *registers, uint32_t nr, pfn_t frames_end)
{
	assert(nr <= MODEL_CPUS);
	mmu_model.phase = MODEL_JUDGING;
	mmu_model.complained = false;
	mmu_model.stale = false;
	mmu_model.nr_cpus = nr;
	mmu_model.frames_end = frames_end;
	history_forget(frames_end);
	for (uint32_t i = 0; i < nr; i++) {
		mmu_model.cpus[i] = (struct model_cpu){.registers = registers[i]};
		full_flush(&mmu_model.cpus[i]);
		reachable_watch(&mmu_model.cpus[i]);
	}
}

/* ---- registers ------------------------------------------------------------------------------- */

/* 4.4.1: false: one of the PDPTEs is present and has a reserved bit. */
static bool pdptes_load(struct mmu_model_registers *registers)
{
	for (uint32_t i = 0; i < 4; i++) {
		registers->pdpte[i] = history_look((registers->cr3 & 0xffffffe0) + 8 * i, 8);
		if ((registers->pdpte[i] & BIT_P) && (registers->pdpte[i] & PDPTE_RESERVED))
			return false;
	}
	return true;
}

static bool uses_pae(const struct mmu_model_registers *registers)
{
	return (registers->cr0 & CR0_PG_BIT) && (registers->cr4 & CR4_PAE_BIT);
}

/* Put @value into a register of @next. Ensures: false: #GP(0). */
static bool write_is_legal(struct mmu_model_registers *next, enum mmu_model_register which,
			   uint64_t value)
{
	uint32_t word = (uint32_t)value, before;

	switch (which) {
	case MODEL_CR0:
		before = next->cr0;
		next->cr0 = (word & CR0_EXISTS) | CR0_ET_BIT;
		if ((word & CR0_PG_BIT) && !(word & CR0_PE_BIT))
			return false;
		if ((word & CR0_NW_BIT) && !(word & CR0_CD_BIT))
			return false;
		if (!((next->cr0 ^ before) & (CR0_PG_BIT | CR0_CD_BIT | CR0_NW_BIT)))
			return true;
		break;
	case MODEL_CR3:
		next->cr3 = word;
		break;
	case MODEL_CR4:
		before = next->cr4;
		next->cr4 = word;
		if ((word & ~CR4_PSE_PAE_PGE) || ((word & CR4_PSE_BIT) && !next->has_pse))
			return false;
		if (word == before)
			return true;
		break;
	case MODEL_EFER:
		next->efer = word;
		return (value & ~EFER_NXE_BIT) == 0;
	}
	return !uses_pae(next) || pdptes_load(next);
}

/* The write was done: what is forgotten (4.10.4.1)? */
static void write_forgets(struct model_cpu *cpu, const struct mmu_model_registers *before,
			  enum mmu_model_register which)
{
	const struct mmu_model_registers *now = &cpu->registers;

	if (which == MODEL_CR3) {
		cpu->cr3_time = history_time();
		era_begin(cpu, false);
	} else if (now->cr4 != before->cr4 || ((now->cr0 ^ before->cr0) & CR0_PG_BIT)) {
		full_flush(cpu);
	} else if (memcmp(now->pdpte, before->pdpte, sizeof(now->pdpte)) != 0) {
		era_begin(cpu, true);
	}
	cpu->nxe_ever |= (now->efer & EFER_NXE_BIT) != 0;
}

void mmu_model_wrote(uint32_t number, enum mmu_model_register which, uint64_t value, bool accepted)
{
	static const char *const names[] = {"CR0", "CR3", "CR4", "EFER"};
	struct model_cpu *cpu = &mmu_model.cpus[number];
	struct mmu_model_registers before = cpu->registers, next = before;

	if (mmu_model.phase != MODEL_JUDGING)
		return;
	if (write_is_legal(&next, which, value) != accepted)
		mmu_model_complain("0x%" PRIx64 " in %s was %s", value, names[which],
				   accepted ? "accepted, it must be refused"
					    : "refused, it is legal");
	model_learn(false);
	if (!accepted)
		return;
	cpu->registers = next;
	if (!uses_pae(&cpu->registers))
		memset(cpu->registers.pdpte, 0, sizeof(cpu->registers.pdpte));
	write_forgets(cpu, &before, which);
	reachable_watch(cpu);
}

void mmu_model_root_is(uint32_t number, uint32_t cr3)
{
	if (mmu_model.phase == MODEL_JUDGING && mmu_model.cpus[number].registers.cr3 != cr3)
		mmu_model_wrote(number, MODEL_CR3, cr3, true);
}

void mmu_model_invlpg(uint32_t number, vaddr_t va)
{
	struct model_cpu *cpu = &mmu_model.cpus[number];

	if (mmu_model.phase != MODEL_JUDGING)
		return;
	model_learn(false);
	model_invalidate(cpu, va, false);
	era_begin(cpu, false);
}
