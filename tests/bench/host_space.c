/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The host kernel's side of bench_space: its names of flags are those of core/vma/mmap.h.
 */
#include "tests/bench/host_space.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sim/types.h"
#include "tests/bench/measure.h"

static void must(bool happened, const char *what)
{
	if (happened)
		return;
	fprintf(stderr, "bench_space: the host's %s failed\n", what);
	exit(1);
}

static volatile char *host_map(uint32_t pages)
{
	void *p = mmap(NULL, pages * PAGE_SIZE, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	must(p != MAP_FAILED, "mmap()");
	madvise(p, pages * PAGE_SIZE, MADV_NOHUGEPAGE);
	return p;
}

static void host_touch(volatile char *p, uint32_t pages, char value)
{
	for (uint32_t i = 0; i < pages; i++)
		p[i * PAGE_SIZE] = value;
}

double host_page_time(void *arg, uint64_t times)
{
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times; i++) {
		volatile char *p = mmap(NULL, PAGE_SIZE, PROT_READ | PROT_WRITE,
					MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		must(p != MAP_FAILED, "mmap()");
		p[0] = 1;
		munmap((void *)(uintptr_t)p, PAGE_SIZE);
	}
	return measure_now() - begin;
}

double host_touching_time(void *arg, uint64_t times)
{
	double touching = 0;

	(void)arg;
	for (uint64_t i = 0; i < times; i++) {
		volatile char *p = host_map(STRETCH);
		double begin = measure_now();

		host_touch(p, STRETCH, 1);
		touching += measure_now() - begin;
		munmap((void *)(uintptr_t)p, STRETCH * PAGE_SIZE);
	}
	return touching;
}

/* What children that were waited for took. */
static double children_time(void)
{
	struct rusage usage;

	getrusage(RUSAGE_CHILDREN, &usage);
	return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
	       (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/* The child writes, and the parent waits for it: what both take counts. */
double host_forks_time(void *arg, uint64_t times)
{
	volatile char *p = host_map(COPIES);
	double begin = measure_now() + children_time();

	(void)arg;
	host_touch(p, COPIES, 0);
	for (uint64_t i = 0; i < times; i++) {
		pid_t pid = fork();

		must(pid >= 0, "fork()");
		if (pid == 0) {
			host_touch(p, COPIES, (char)i);
			_exit(0);
		}
		waitpid(pid, NULL, 0);
	}
	munmap((void *)(uintptr_t)p, COPIES * PAGE_SIZE);
	return measure_now() + children_time() - begin;
}
