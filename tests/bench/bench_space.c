/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Address spaces beside the host kernel's: mmap(), first touches, copy on write after a fork(), and
 * finding an area among many. In a build without sanitizers and hooks.
 */
#include <stdio.h>
#include <stdlib.h>

#include "core/base/kthread.h"
#include "core/base/rcu.h"
#include "core/fault/fault.h"
#include "core/vma/memory.h"
#include "core/vma/mm.h"
#include "core/vma/mmap.h"
#include "sim/access.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/host_space.h"
#include "tests/bench/measure.h"

#define HERE       0x10000000u
#define AREAS_MANY 10000u
#define AREAS_FEW  10u
#define LOOKUPS    4096u

static void must(bool happened, const char *what)
{
	if (happened)
		return;
	fprintf(stderr, "bench_space: %s failed\n", what);
	exit(1);
}

/* ---- ours: what a user does ------------------------------------------------------------------ */

static void map(vaddr_t addr, uint32_t pages, ulong_t prot)
{
	ulong_t flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_NORESERVE;

	must(sys_mmap_pgoff(addr, pages * PAGE_SIZE, prot, flags, UINT32_MAX, 0) == addr, "mmap()");
}

static void touch(vaddr_t addr, uint32_t pages, uint8_t value)
{
	cpu_set_cpl(3);
	for (uint32_t i = 0; i < pages; i++)
		cpu_write8(addr + i * PAGE_SIZE, value);
	cpu_set_cpl(0);
}

static void unmap(vaddr_t addr, uint32_t pages)
{
	must(sys_munmap(addr, pages * PAGE_SIZE) == 0, "munmap()");
}

/* A page, or a stretch of them. */
struct stretch {
	uint32_t pages;
	uint64_t times;
	double touching; /* seconds */
};

static void stretches_do(void *arg)
{
	struct stretch *stretch = arg;

	stretch->touching = 0;
	for (uint64_t i = 0; i < stretch->times; i++) {
		double begin;

		map(HERE, stretch->pages, PROT_READ | PROT_WRITE);
		begin = measure_now();
		touch(HERE, stretch->pages, 1);
		stretch->touching += measure_now() - begin;
		unmap(HERE, stretch->pages);
		if (i % 64 == 63)
			rcu_barrier(); /* anon_vmas go a grace period later */
	}
}

static double page_time(void *arg, uint64_t times)
{
	struct stretch *stretch = arg;
	double begin = measure_now(), clocks = (double)times * measure_clock_cost();

	stretch->times = times;
	bench_on_machine(stretches_do, stretch);
	return measure_now() - begin - clocks;
}

static double touching_time(void *arg, uint64_t times)
{
	struct stretch *stretch = arg;

	stretch->times = times;
	bench_on_machine(stretches_do, stretch);
	return stretch->touching;
}

/* ---- a fork, copies, an exit ----------------------------------------------------------------- */

/* The child has its space; the parent copies; the child's goes. Tasks are few: it is always one. */
static void fork_and_copy(struct task_struct *child, uint8_t value)
{
	struct mm_struct *mm;

	must(copy_process_mm(child, 0) == 0, "fork()");
	touch(HERE, COPIES, value);
	mm = child->mm;
	child->mm = NULL;
	child->active_mm = NULL;
	mmput(mm);
}

struct forks {
	struct task_struct *child;
	uint64_t times;
};

static void forks_do(void *arg)
{
	struct forks *forks = arg;

	if (forks->child == NULL)
		forks->child = task_new(0, "child");
	must(forks->child != NULL, "task_new()");
	map(HERE, COPIES, PROT_READ | PROT_WRITE);
	touch(HERE, COPIES, 0);
	for (uint64_t i = 0; i < forks->times; i++) {
		fork_and_copy(forks->child, (uint8_t)i);
		if (i % 64 == 63)
			rcu_barrier();
	}
	unmap(HERE, COPIES);
}

static double forks_time(void *arg, uint64_t times)
{
	struct forks *forks = arg;
	double begin = measure_now();

	forks->times = times;
	bench_on_machine(forks_do, forks);
	return measure_now() - begin;
}

/* ---- finding one of many --------------------------------------------------------------------- */

struct crowd {
	uint32_t areas;
	uint64_t times;
	double seconds;
};

/* An area every second page, in no order that a cache likes. */
static void crowd_do(void *arg)
{
	struct crowd *crowd = arg;
	uint32_t at = 1;
	double begin;

	for (uint32_t i = 0; i < crowd->areas; i++)
		map(HERE + 2 * i * PAGE_SIZE, 1, PROT_READ);
	begin = measure_now();
	for (uint64_t i = 0; i < crowd->times * LOOKUPS; i++) {
		at = at * 1664525u + 1013904223u;
		must(find_vma(current->mm, HERE + 2 * (at % crowd->areas) * PAGE_SIZE) != NULL,
		     "find_vma()");
	}
	crowd->seconds = measure_now() - begin;
	unmap(HERE, 2 * crowd->areas);
}

static double crowd_time(void *arg, uint64_t times)
{
	struct crowd *crowd = arg;

	crowd->times = times;
	bench_on_machine(crowd_do, crowd);
	return crowd->seconds;
}

int main(int argc, char **argv)
{
	static struct stretch page = {.pages = 1}, stretch = {.pages = STRETCH};
	static struct forks forks;
	static struct crowd many = {.areas = AREAS_MANY}, few = {.areas = AREAS_FEW};

	measure_arguments(argc, argv);
	bench_boot(256 * MIB, 0);
	measure_row(&(struct row){
		.name = "space/page",
		.what = "mmaps, stores to and munmaps of a page",
		.ours = {"ours", page_time, NULL, &page, 1},
		.theirs = {"the host's", host_page_time, NULL, NULL, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = 4,
	});
	measure_row(&(struct row){
		.name = "space/faults",
		.what = "first stores to anonymous pages in a row",
		.ours = {"ours", touching_time, NULL, &stretch, STRETCH},
		.theirs = {"the host's", host_touching_time, NULL, NULL, STRETCH},
		.bar_kind = BAR_AT_LEAST,
		.bar = 3,
	});
	measure_row(&(struct row){
		.name = "space/fork",
		.what = "forks, 50 copies on write and exits",
		.ours = {"ours", forks_time, NULL, &forks, 1},
		.theirs = {"the host's", host_forks_time, NULL, NULL, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = 3,
	});
	measure_row(&(struct row){
		.name = "space/find_vma of many",
		.what = "find_vma()s",
		.ours = {"10000 areas", crowd_time, NULL, &many, LOOKUPS},
		.theirs = {"10 areas", crowd_time, NULL, &few, LOOKUPS},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 8, /* twice, and the logarithm: 13.3 steps for 3.3 */
	});
	return 0;
}
