/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Undoing a program's changes. Runs on the machine.
 *
 * Tunables go back through the kernel's own handlers, so that what depends on them is computed by
 * the code under test; the one that knows no way back (percpu_pagelist_fraction) is set up anew.
 */
#include "fuzz/engine/end_undo.h"
#include "core/base/errno.h"
#include "core/base/sched.h"
#include "core/base/zone.h"
#include "core/init/cpu.h"
#include "core/page/fail_page_alloc.h"
#include "core/page/page_alloc.h"
#include "core/page/page_io.h"
#include "core/page/page_isolation.h"
#include "core/page/page_sysctl.h"
#include "core/page/reclaim_hooks.h"
#include "core/page/vmstat.h"
#include "core/vma/vma_sysctl.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_cpu.h"
#include "fuzz/op/run_page_count.h"
#include "fuzz/op/run_page_owner.h"
#include "fuzz/op/word.h"
#include "sim/mark.h"

static void undo_task(void)
{
	struct task_struct *task = current;

	task->flags &= ~(uint32_t)(PF_EXITING | PF_MEMALLOC);
	clear_tsk_thread_flag(task, TIF_MEMDIE);
	task->prio = DEFAULT_PRIO;
	mark_written(task, sizeof(*task));
}

/*
 * All CPUs come back; but a cache that was not destroyed, for its objects were in use, stays as it
 * was tuned, and may want more than there is. 2.6.34 sets the thresholds of counters by the CPUs
 * that are online when one goes, and leaves them when it comes back.
 */
void end_undo_cpus(const struct run_changes *changes)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		if (!cpu_online(cpu) && cpu_up(cpu) != 0 && !changes->caches_kept)
			panic("CPU %u does not come back", cpu);
	refresh_zone_stat_thresholds();
}

static void undo_pageset_sizes(const struct end_tunables *tunables)
{
	struct zone *zone;

	drain_all_pages();
	for_each_populated_zone (zone)
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
			const struct end_pageset *size =
				&tunables->pagesets[zone->node][zone_idx(zone)];
			struct per_cpu_pages *pcp = &zone->pageset[cpu]->pcp;
			pcp->batch = size->batch;
			pcp->high = size->high;
			mark_written(pcp, sizeof(*pcp));
		}
}

static const char *const sysctl_names[END_SYSCTLS] = {
#define X(name, value) [value] = #name,
	SYSCTL_WORDS(X)
#undef X
};

static uint32_t sysctl_read(uint32_t word, int32_t *values)
{
	uint32_t nr = page_sysctl_read(sysctl_names[word], values);

	return nr > 0 ? nr : vma_sysctl_read(sysctl_names[word], values);
}

static int sysctl_write(uint32_t word, const struct end_sysctl *to)
{
	int answer = page_sysctl(sysctl_names[word], to->values, to->nr);

	return answer == -ENOENT ? vma_sysctl(sysctl_names[word], to->values, to->nr) : answer;
}

void end_tunables_take(struct end_tunables *tunables)
{
	struct zone *zone;

	for (uint32_t word = 0; word < END_SYSCTLS; word++)
		tunables->sysctls[word].nr = sysctl_read(word, tunables->sysctls[word].values);
	for_each_populated_zone (zone) {
		const struct per_cpu_pages *pcp = &zone->pageset[0]->pcp;
		tunables->pagesets[zone->node][zone_idx(zone)] =
			(struct end_pageset){.high = pcp->high, .batch = pcp->batch};
	}
}

static void undo_sysctl(uint32_t word, const struct end_sysctl *boot)
{
	if (sysctl_write(word, boot) != 0)
		panic("%s refuses the value it had after boot", sysctl_names[word]);
}

static void undo_sysctls(uint32_t changed, const struct end_tunables *tunables)
{
	/* mmap_min_addr is not everybody's to write */
	current->cap_effective |= 1u << CAP_SYS_RAWIO;
	mark_written(&current->cap_effective, sizeof(current->cap_effective));
	for (uint32_t word = 0; word < END_SYSCTLS; word++) {
		if (!(changed & 1u << word))
			continue;
		if (word == SYSCTL_percpu_pagelist_fraction)
			undo_pageset_sizes(tunables);
		else
			undo_sysctl(word, &tunables->sysctls[word]);
	}
}

static void undo_isolation(const struct run_changes *changes)
{
	for (uint32_t i = 0; i < changes->nr_isolated; i++)
		unset_migratetype_isolate(pfn_to_page(changes->isolated[i]));
}

static void undo_unreclaimable(void)
{
	struct zone *zone;

	for_each_populated_zone (zone) {
		zone->all_unreclaimable = 0;
		zone->pages_scanned = 0;
		mark_written(&zone->all_unreclaimable, sizeof(zone->all_unreclaimable));
		mark_written(&zone->pages_scanned, sizeof(zone->pages_scanned));
	}
}

void end_undo(struct run *run, const struct end_tunables *tunables)
{
	const struct run_changes *changes = &run->changes;

	if (changes->registers)
		cpu_registers_undo();
	if (changes->task_flags)
		undo_task();
	if (changes->cpu)
		sched_move_current(0);
	if (changes->reclaim_hooks)
		reclaim_hooks_unregister();
	if (changes->oom_killer)
		oom_killer_disable(false);
	if (changes->unreclaimable)
		undo_unreclaimable();
	if (changes->page_io)
		page_io_forget();
	counted_undo(changes);
	if (changes->fail_page_alloc)
		fail_page_alloc_init();
	undo_isolation(changes);
	undo_sysctls(changes->sysctls, tunables);
}

/* What the owner of these frames did to them. */
static void undo_marks(pfn_t pfn, uint32_t nr)
{
	for (pfn_t end = pfn + nr; pfn < end; pfn++)
		if (page_model_marks(pfn, 1) != 0)
			page_owner_undo(pfn);
}

/* The block at @head with all its references. */
static void release_block(pfn_t head)
{
	struct page_model_view view = page_model_query(head);
	struct page *page = pfn_to_page(head);

	if (page_model_marks(head, 1u << view.order) != 0)
		undo_marks(head, 1u << view.order);
	for (uint32_t i = 1; i < view.refs; i++)
		put_page(page);
	__free_pages(page, view.order);
}

void end_release(void)
{
	pfn_t head = page_model_first();

	while (head != PAGE_MODEL_NONE) {
		pfn_t next = page_model_next(head);
		release_block(head);
		head = next;
	}
}
