/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How many pages of each kind a space has. Its tasks count for themselves first:
 *
 *   add_mm_counter_fast() --> task->rss_stat --64 times, or when it matters--> mm->rss_stat
 *
 * As: SPLIT_RSS_COUNTING of mm/memory.c of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/vma/memory.h"

ulong_t get_mm_counter(const struct mm_struct *mm, uint32_t member)
{
	int value = atomic_read(&mm->rss_stat.count[member]);

	/* others may have counted down what a task that counted up still keeps */
	return value < 0 ? 0 : (ulong_t)value;
}

ulong_t get_mm_rss(const struct mm_struct *mm)
{
	return get_mm_counter(mm, MM_FILEPAGES) + get_mm_counter(mm, MM_ANONPAGES);
}

void add_mm_counter(struct mm_struct *mm, uint32_t member, int delta)
{
	atomic_add(delta, &mm->rss_stat.count[member]);
}

void add_mm_counter_fast(struct mm_struct *mm, uint32_t member, int delta)
{
	if (likely(current->mm == mm))
		current->rss_stat.count[member] += delta;
	else
		add_mm_counter(mm, member, delta);
}

/* As: __sync_task_rss_stat(). */
void sync_mm_rss(struct task_struct *task, struct mm_struct *mm)
{
	for (uint32_t i = 0; i < NR_MM_COUNTERS; i++) {
		if (task->rss_stat.count[i] == 0)
			continue;
		add_mm_counter(mm, i, task->rss_stat.count[i]);
		task->rss_stat.count[i] = 0;
	}
	task->rss_stat.events = 0;
}

void check_sync_rss_stat(struct task_struct *task)
{
	if (unlikely(task != current))
		return;
	if (unlikely(task->rss_stat.events++ > TASK_RSS_EVENTS_THRESH))
		sync_mm_rss(task, task->mm);
}

void add_mm_rss_vec(struct mm_struct *mm, const int *rss)
{
	if (current->mm == mm)
		sync_mm_rss(current, mm);
	for (uint32_t i = 0; i < NR_MM_COUNTERS; i++) {
		if (rss[i] != 0)
			add_mm_counter(mm, i, rss[i]);
	}
}

/* Threads that give pages back hold mmap_sem for reading only: the last one wins. */
void update_hiwater_rss(struct mm_struct *mm)
{
	ulong_t rss = get_mm_rss(mm);

	if (shared_load(&mm->hiwater_rss) < rss)
		shared_store(&mm->hiwater_rss, rss);
}

void update_hiwater_vm(struct mm_struct *mm)
{
	mm->hiwater_vm = max(mm->hiwater_vm, mm->total_vm);
}
