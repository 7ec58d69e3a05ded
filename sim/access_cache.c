/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The shortcut's entries: filled, forgotten.
 */
#include "sim/access_cache.h"

#include "sim/mark_internal.h"

struct access_cache_slot access_caches[NR_CPUS];

static_assert(offsetof(struct machine, running_cpu) == 0, "access_cache_now() reads it there");

/* Of this process; beginning with 1, so that no era is 0. */
static uint64_t next_era(void)
{
	static uint64_t last;

	return ++last << ACCESS_TAG_SHIFT;
}

void access_cache_mark(const struct access_cache_entry *entry, vaddr_t va, uint32_t size)
{
	mark_written(access_host(entry, va), size);
}

void access_cache_follow_cpl(uint32_t cpu)
{
	struct access_cache *cache = access_cache_of(cpu);

	cache->era = cache->eras[machine.cpus[cpu].mmu.control.cpl == 3];
	access_quick_settle(cpu, &cache->quick);
}

void access_cache_flush(uint32_t cpu)
{
	access_cache_of(cpu)->eras[0] = next_era();
	access_cache_of(cpu)->eras[1] = next_era();
	access_cache_follow_cpl(cpu);
}

void access_caches_flush(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		access_cache_flush(cpu);
}
