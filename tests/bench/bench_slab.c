/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Object caches and kmalloc() beside the host's malloc(): an object is taken and given back, and
 * objects of all sizes come and go among many that stay. In a build without sanitizers and hooks,
 * both at the same -O.
 */
#include "core/slab/slab.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/measure.h"
#include <stdio.h>
#include <stdlib.h>

#define SMALL     32u
#define MIDDLE    256u
#define LIVE      1024u
#define SIZE_MIN  8u
#define SIZE_SPAN 2048u /* sizes are SIZE_MIN and up to so many more */

/* As if somebody used it: neither side may leave a pair out. */
#define USED(p) __asm__ volatile("" : "+r"(p) : : "memory")

struct pairs {
	uint64_t times;
	struct kmem_cache *cache;
};

static void must_have(const void *p)
{
	if (p != NULL)
		return;
	fprintf(stderr, "bench: no memory\n");
	exit(1);
}

/* ---- pairs ----------------------------------------------------------------------------------- */

static void kmalloc_loop(void *arg)
{
	const struct pairs *pairs = arg;

	for (uint64_t i = 0; i < pairs->times; i++) {
		void *object = kmalloc(SMALL, GFP_KERNEL);

		USED(object);
		kfree(object);
	}
}

static void cache_loop(void *arg)
{
	const struct pairs *pairs = arg;

	for (uint64_t i = 0; i < pairs->times; i++) {
		void *object = kmem_cache_alloc(pairs->cache, GFP_KERNEL);

		USED(object);
		kmem_cache_free(pairs->cache, object);
	}
}

static double timed(void (*loop)(void *), struct pairs *pairs, uint64_t times)
{
	double begin = measure_now();

	pairs->times = times;
	bench_on_machine(loop, pairs);
	return measure_now() - begin;
}

static double kmalloc_pairs(void *arg, uint64_t times)
{
	return timed(kmalloc_loop, arg, times);
}

static double cache_pairs(void *arg, uint64_t times)
{
	return timed(cache_loop, arg, times);
}

static double malloc_pairs(void *arg, uint64_t times)
{
	uint32_t size = *(const uint32_t *)arg;
	double begin = measure_now();

	for (uint64_t i = 0; i < times; i++) {
		void *object = malloc(size);

		USED(object);
		free(object);
	}
	return measure_now() - begin;
}

/* ---- many that live -------------------------------------------------------------------------- */

/* One of those that live goes, one of another size comes. */
struct crowd {
	void *live[LIVE];
	uint32_t seed;
	uint64_t times;
};

static uint32_t draw(struct crowd *crowd)
{
	crowd->seed = crowd->seed * 1664525u + 1013904223u;
	return crowd->seed >> 8;
}

#define CROWD_LOOP(crowd, get, put)                                                                \
	do {                                                                                       \
		for (uint64_t i = 0; i < (crowd)->times; i++) {                                    \
			uint32_t drawn = draw(crowd);                                              \
			void **slot = &(crowd)->live[drawn % LIVE];                                \
                                                                                                   \
			put(*slot);                                                                \
			*slot = get(SIZE_MIN + (drawn / LIVE) % SIZE_SPAN);                        \
			USED(*slot);                                                               \
		}                                                                                  \
	} while (0)

#define KERNEL_GET(size) kmalloc(size, GFP_KERNEL)

static void kernel_crowd_loop(void *arg)
{
	struct crowd *crowd = arg;

	CROWD_LOOP(crowd, KERNEL_GET, kfree);
}

static void kernel_crowd_fill(void *arg)
{
	struct crowd *crowd = arg;

	for (uint32_t i = 0; i < LIVE; i++) {
		crowd->live[i] = kmalloc(SIZE_MIN + draw(crowd) % SIZE_SPAN, GFP_KERNEL);
		must_have(crowd->live[i]);
	}
}

static double kernel_crowd(void *arg, uint64_t times)
{
	struct crowd *crowd = arg;
	double begin = measure_now();

	crowd->times = times;
	bench_on_machine(kernel_crowd_loop, crowd);
	return measure_now() - begin;
}

static double host_crowd(void *arg, uint64_t times)
{
	struct crowd *crowd = arg;
	double begin = measure_now();

	crowd->times = times;
	CROWD_LOOP(crowd, malloc, free);
	return measure_now() - begin;
}

static struct crowd kernel_live = {.seed = 1}, host_live = {.seed = 1};

static void crowds_fill(void)
{
	bench_on_machine(kernel_crowd_fill, &kernel_live);
	for (uint32_t i = 0; i < LIVE; i++) {
		host_live.live[i] = malloc(SIZE_MIN + draw(&host_live) % SIZE_SPAN);
		must_have(host_live.live[i]);
	}
}

static void host_crowd_free(void)
{
	for (uint32_t i = 0; i < LIVE; i++)
		free(host_live.live[i]);
}

/* ---- rows ------------------------------------------------------------------------------------ */

static void pairs_row(const char *name, const struct side *ours, uint32_t size, double bar)
{
	measure_row(&(struct row){
		.name = name,
		.what = "pairs of alloc and free of one object",
		.ours = *ours,
		.theirs = {"malloc(), free()", malloc_pairs, NULL, &size, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = bar,
	});
}

static void cache_make(void *arg)
{
	struct pairs *pairs = arg;

	pairs->cache = kmem_cache_create("bench", MIDDLE, 0, SLAB_HWCACHE_ALIGN, 0);
	must_have(pairs->cache);
}

int main(int argc, char **argv)
{
	static struct pairs pairs;

	measure_arguments(argc, argv);
	bench_boot(48 * MIB, 0);
	bench_on_machine(cache_make, &pairs);
	crowds_fill();
	pairs_row("slab/kmalloc 32",
		  &(struct side){"kmalloc(), kfree()", kmalloc_pairs, NULL, &pairs, 1}, SMALL, 0.5);
	pairs_row("slab/cache 256",
		  &(struct side){"kmem_cache_alloc(), kmem_cache_free()", cache_pairs, NULL, &pairs,
				 1},
		  MIDDLE, 0.6);
	measure_row(&(struct row){
		.name = "slab/random sizes",
		.what = "frees and allocations of 8 to 2055 bytes among 1024 objects",
		.ours = {"kmalloc(), kfree()", kernel_crowd, NULL, &kernel_live, 1},
		.theirs = {"malloc(), free()", host_crowd, NULL, &host_live, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = 0.5,
	});
	host_crowd_free();
	return 0;
}
