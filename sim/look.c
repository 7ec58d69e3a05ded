/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Looking at the machine. Most frames of a large machine were never touched; the host knows which,
 * and asking it is cheaper than reading zeros.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "sim/cpu.h"
#include "sim/look.h"
#include "sim/ram_internal.h"
#include "sim/task_state.h"

#define PAGEMAP_ENTRIES 4096u
#define PAGEMAP_IN_USE  (UINT64_C(3) << 62) /* in memory, or swapped out */

static uint64_t max_u64(uint64_t a, uint64_t b)
{
	return a > b ? a : b;
}

/* There is no more than there can be. Requires: it begins below that. */
static uint64_t entry_end(const struct e820_firmware_entry *entry)
{
	uint64_t room = RAM_MAX_BYTES - entry->addr;

	return entry->addr + (entry->size < room ? entry->size : room);
}

/* The map may be none that a kernel takes; then it asks e801, which says how much there is. */
pfn_t machine_frames_end(void)
{
	uint64_t end = max_u64(machine.params.ram, IMAGE_FRAMES_END);

	for (uint32_t i = 0; i < machine.params.nr_e820; i++) {
		const struct e820_firmware_entry *entry = &machine.params.e820[i];

		if (entry->type == E820_RAM && entry->addr < RAM_MAX_BYTES)
			end = max_u64(end, entry_end(entry));
	}
	return (pfn_t)(end >> PAGE_SHIFT);
}

/* Which of @nr frames from @pfn on did the host ever back? All, where it does not say. */
static void entries_read(int pagemap, pfn_t pfn, uint32_t nr, uint64_t *entries)
{
	size_t bytes = nr * sizeof(*entries);
	off_t at = (off_t)((uintptr_t)frame_host(pfn) >> PAGE_SHIFT) * (off_t)sizeof(*entries);

	if (pread(pagemap, entries, bytes, at) != (ssize_t)bytes)
		memset(entries, 0xff, bytes);
}

static void frames_visit(int pagemap, pfn_t start, pfn_t end, frame_visitor *visit, void *arg)
{
	static _Alignas(LINE_SIZE) uint8_t copy[PAGE_SIZE];
	static uint64_t entries[PAGEMAP_ENTRIES];

	for (pfn_t pfn = start; pfn < end; pfn++) {
		uint32_t i = (pfn - start) % PAGEMAP_ENTRIES;

		if (i == 0)
			entries_read(pagemap, pfn,
				     end - pfn < PAGEMAP_ENTRIES ? end - pfn : PAGEMAP_ENTRIES,
				     entries);
		if (!(entries[i] & PAGEMAP_IN_USE) || raw_is_zero(frame_host(pfn), PAGE_SIZE))
			continue;
		raw_copy(copy, frame_host(pfn), PAGE_SIZE);
		visit(pfn, copy, arg);
	}
}

void machine_look_frame(pfn_t pfn, uint8_t bytes[PAGE_SIZE])
{
	assert(pfn < RAM_MAX_FRAMES);
	raw_copy(bytes, frame_host(pfn), PAGE_SIZE);
}

void machine_look_frames(frame_visitor *visit, void *arg)
{
	int pagemap = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
	pfn_t end = machine_frames_end();
	pfn_t window_end = machine.window_frames < end ? machine.window_frames : end;

	frames_visit(pagemap, 0, window_end, visit, arg);
	frames_visit(pagemap, window_end, end, visit, arg);
	if (pagemap >= 0)
		close(pagemap);
}

void machine_look_cpus(uint32_t words[MACHINE_LOOK_WORDS])
{
	uint32_t nr = 0;

	words[nr++] = machine.jiffies;
	words[nr++] = machine.running_cpu;
	words[nr++] = machine.running_task;
	for (uint32_t i = 0; i < NR_CPUS; i++) {
		const struct cpu *cpu = &machine.cpus[i];

		words[nr++] = cpu->online;
		words[nr++] = cpu->irqs_enabled;
		words[nr++] = cpu->irqs_pending;
		words[nr++] = cpu->devices_pending;
		words[nr++] = cpu->mmu.control.cr0;
		words[nr++] = cpu->mmu.control.cr3;
		words[nr++] = cpu->mmu.control.cr4;
		words[nr++] = cpu->mmu.control.efer;
	}
	for (uint32_t i = 0; i < TASKS_MAX; i++) {
		const struct task_context *context = &task_contexts[i];

		words[nr++] = machine.tasks[i].phase;
		words[nr++] = machine.tasks[i].cpu;
		words[nr++] = vaddr(machine.tasks[i].kernel);
		words[nr++] = context->preempt_count;
		words[nr++] = context->nr_held;
	}
	assert(nr == MACHINE_LOOK_WORDS);
}

uint32_t machine_look_tasks(void)
{
	return machine.nr_tasks;
}
