/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel mappings: vmalloc() beside the host kernel's mmap(), with few areas and with many, and
 * kmap_atomic(). In a build without sanitizers and hooks.
 *
 * Purges, and the structs that are freed a grace period later, are part of vfree()'s price.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "core/base/rcu.h"
#include "core/kmap/highmem.h"
#include "core/kmap/vmalloc.h"
#include "core/page/page_alloc.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/measure.h"

#define PAGES     4u
#define LIVE_MANY 5000u
#define LIVE_FEW  50u
#define BATCH     64u

static void must_have(const void *p)
{
	if (p != NULL)
		return;
	fprintf(stderr, "bench_kmap: out of memory\n");
	exit(1);
}

/* ---- vmalloc() and mmap() -------------------------------------------------------------------- */

static void pairs_do(void *arg)
{
	const uint64_t *times = arg;

	for (uint64_t i = 0; i < *times; i++) {
		void *p = vmalloc(PAGES * PAGE_SIZE);

		must_have(p);
		vfree(p);
		if (i % 1024 == 1023)
			rcu_barrier();
	}
}

static double kernel_pairs(void *arg, uint64_t times)
{
	double begin = measure_now();

	(void)arg;
	bench_on_machine(pairs_do, &times);
	return measure_now() - begin;
}

static double host_pairs(void *arg, uint64_t times)
{
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times; i++) {
		volatile char *p = mmap(NULL, PAGES * PAGE_SIZE, PROT_READ | PROT_WRITE,
					MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (p == MAP_FAILED)
			must_have(NULL);
		for (uint32_t page = 0; page < PAGES; page++)
			p[page * PAGE_SIZE] = 1;
		munmap((void *)(uintptr_t)p, PAGES * PAGE_SIZE);
	}
	return measure_now() - begin;
}

/* ---- the next of many ------------------------------------------------------------------------ */

/* Rounds of one-page allocations while @live areas stand. */
struct crowd {
	uint32_t live;
	uint64_t times;
	double seconds;
	void *standing[LIVE_MANY];
};

static void batch_do(struct crowd *crowd)
{
	void *batch[BATCH];
	double begin = measure_now();

	for (uint32_t i = 0; i < BATCH; i++)
		batch[i] = vmalloc(PAGE_SIZE);
	crowd->seconds += measure_now() - begin;
	for (uint32_t i = 0; i < BATCH; i++) {
		must_have(batch[i]);
		vfree(batch[i]);
	}
	vm_unmap_aliases();
	rcu_barrier();
}

static void crowd_do(void *arg)
{
	struct crowd *crowd = arg;

	for (uint32_t i = 0; i < crowd->live; i++) {
		crowd->standing[i] = vmalloc(PAGE_SIZE);
		must_have(crowd->standing[i]);
	}
	crowd->seconds = 0;
	for (uint64_t i = 0; i < crowd->times; i++)
		batch_do(crowd);
	for (uint32_t i = 0; i < crowd->live; i++)
		vfree(crowd->standing[i]);
	vm_unmap_aliases();
	rcu_barrier();
}

static double crowd_time(void *arg, uint64_t times)
{
	struct crowd *crowd = arg;

	crowd->times = times;
	bench_on_machine(crowd_do, crowd);
	return crowd->seconds;
}

/* ---- kmap_atomic() --------------------------------------------------------------------------- */

struct atomic_pairs {
	struct page *page;
	uint64_t times;
};

static void atomic_do(void *arg)
{
	struct atomic_pairs *pairs = arg;

	if (pairs->page == NULL)
		pairs->page = alloc_page(GFP_HIGHUSER);
	must_have(pairs->page);
	for (uint64_t i = 0; i < pairs->times; i++)
		kunmap_atomic(kmap_atomic(pairs->page, KM_USER0), KM_USER0);
}

static double atomic_time(void *arg, uint64_t times)
{
	struct atomic_pairs *pairs = arg;
	double begin = measure_now();

	pairs->times = times;
	bench_on_machine(atomic_do, pairs);
	return measure_now() - begin;
}

int main(int argc, char **argv)
{
	static struct crowd many = {.live = LIVE_MANY}, few = {.live = LIVE_FEW};
	static struct atomic_pairs pairs;

	measure_arguments(argc, argv);
	bench_boot(1024 * MIB, 0);
	measure_row(&(struct row){
		.name = "kmap/vmalloc 4 pages",
		.what = "pairs of vmalloc and vfree of 4 pages",
		.ours = {"vmalloc(), vfree()", kernel_pairs, NULL, NULL, 1},
		.theirs = {"mmap(), touch, munmap()", host_pairs, NULL, NULL, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = 5,
	});
	measure_row(&(struct row){
		.name = "kmap/vmalloc of many",
		.what = "vmallocs of a page",
		.ours = {"5000 areas live", crowd_time, NULL, &many, BATCH},
		.theirs = {"50 areas live", crowd_time, NULL, &few, BATCH},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 2,
	});
	measure_row(&(struct row){
		.name = "kmap/atomic",
		.what = "pairs of kmap_atomic and kunmap_atomic of a highmem page",
		.ours = {"kmap_atomic(), kunmap_atomic()", atomic_time, NULL, &pairs, 1},
		.bar_kind = BAR_RATE_AT_LEAST,
		.bar = 1e9 / 30,
	});
	return 0;
}
