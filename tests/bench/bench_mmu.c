/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Loads and stores through the simulated MMU against a bare software TLB over the same tables, and
 * page faults that a handler repairs.
 */
#include <stdio.h>
#include <stdlib.h>

#include "sim/access.h"
#include "sim/machine.h"
#include "sim/ram.h"
#include "tests/bench/measure.h"
#include "tests/bench/soft_tlb.h"

#define RAM_BYTES   (UINT64_C(128) << 20)
#define DIRECTORY   0x1000u
#define FIRST_TABLE 0x1001u
#define TABLES      4u
#define FIRST_PAGE  0x1100u
#define PAGES       (TABLES * 1024u) /* mapped, one behind the other, from 0 */
#define NEAR        64u              /* pages that a TLB holds */
#define HOLE        (TABLES << 22)   /* a linear page that the handler maps */
#define RIGHTS      0x7u

static uint32_t sum; /* what was loaded is used */

static void word_put(pfn_t pfn, uint32_t offset, uint32_t word)
{
	frame_write(pfn, offset, &word, sizeof(word));
}

static uint32_t frame_entry(pfn_t pfn)
{
	return pfn << PAGE_SHIFT | RIGHTS;
}

/* PAGES pages in frames of their own, one more table for the hole; paging on, on CPU 0. */
static void tables_make(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.ram = RAM_BYTES;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	for (uint32_t i = 0; i <= TABLES; i++)
		word_put(DIRECTORY, 4 * i, frame_entry(FIRST_TABLE + i));
	for (uint32_t i = 0; i < PAGES; i++)
		word_put(FIRST_TABLE + i / 1024, 4 * (i % 1024), frame_entry(FIRST_PAGE + i));
	cpu_write_cr3(DIRECTORY << PAGE_SHIFT);
	cpu_write_cr0(CR0_PE | CR0_PG | CR0_WP);
	soft_tlb_start((uint8_t *)frame_ptr(0), (uint32_t)RAM_BYTES, DIRECTORY << PAGE_SHIFT);
}

/* ---- both sides, by call --------------------------------------------------------------------- */

static __attribute__((noinline)) uint32_t sim_load(uint32_t va)
{
	return cpu_read32(va);
}

static __attribute__((noinline)) void sim_store(uint32_t va, uint32_t value)
{
	cpu_write32(va, value);
}

struct accesses {
	uint32_t (*load)(uint32_t va); /* or */
	void (*store)(uint32_t va, uint32_t value);
	uint32_t pages; /* which are taken in turn */
};

static double accesses_work(void *arg, uint64_t times)
{
	const struct accesses *accesses = arg;
	uint32_t va = 0, end = accesses->pages << PAGE_SHIFT, got = 0;
	double begin = measure_now();

	for (uint64_t i = 0; i < times; i++) {
		if (accesses->load)
			got += accesses->load(va);
		else
			accesses->store(va, (uint32_t)i);
		va += PAGE_SIZE + 4;
		va = va < end ? va : (va & (PAGE_SIZE - 1));
	}
	sum += got;
	return measure_now() - begin;
}

/* ---- page faults ----------------------------------------------------------------------------- */

static bool handler_maps(const struct exception *exception)
{
	word_put(FIRST_TABLE + TABLES, 0, frame_entry(FIRST_PAGE));
	return true;
}

struct faults {
	uint64_t times;
	double seconds;
};

static void faults_on_machine(void *arg)
{
	struct faults *faults = arg;
	double begin = measure_now();

	for (uint64_t i = 0; i < faults->times; i++) {
		word_put(FIRST_TABLE + TABLES, 0, 0);
		cpu_invlpg(HOLE);
		sum += cpu_read32(HOLE);
	}
	faults->seconds = measure_now() - begin;
}

static double faults_work(void *arg, uint64_t times)
{
	struct faults faults = {.times = times};

	exception_register(EXCEPTION_PAGE_FAULT, handler_maps);
	if (machine_run(faults_on_machine, &faults) != END_NONE) {
		fprintf(stderr, "bench: the machine ended: %s\n", machine_end_text());
		exit(1);
	}
	return faults.seconds;
}

/* ---- rows ------------------------------------------------------------------------------------ */

static void row_of(const char *name, const char *what, const struct accesses *ours,
		   const struct accesses *theirs, double bar)
{
	measure_row(&(struct row){.name = name,
				  .what = what,
				  .ours = {.name = "sim/'s MMU",
					   .work = accesses_work,
					   .arg = (void *)(uintptr_t)ours},
				  .theirs = {.name = "a bare software TLB",
					     .work = accesses_work,
					     .arg = (void *)(uintptr_t)theirs},
				  .bar_kind = BAR_AT_LEAST,
				  .bar = bar});
}

int main(int argc, char **argv)
{
	measure_arguments(argc, argv);
	tables_make();
	row_of("mmu/load", "loads of 4 bytes that the TLB has",
	       &(struct accesses){.load = sim_load, .pages = NEAR},
	       &(struct accesses){.load = soft_tlb_load, .pages = NEAR}, 0.7);
	row_of("mmu/store", "stores of 4 bytes that the TLB has",
	       &(struct accesses){.store = sim_store, .pages = NEAR},
	       &(struct accesses){.store = soft_tlb_store, .pages = NEAR}, 0.7);
	row_of("mmu/walk", "loads that walk two levels",
	       &(struct accesses){.load = sim_load, .pages = PAGES},
	       &(struct accesses){.load = soft_tlb_load, .pages = PAGES}, 0.5);
	measure_row(&(struct row){.name = "mmu/fault",
				  .what = "page faults, handled by mapping the page",
				  .ours = {.name = "sim/'s MMU", .work = faults_work},
				  .bar_kind = BAR_RATE_AT_LEAST,
				  .bar = 5e6});
	return sum == 1;
}
