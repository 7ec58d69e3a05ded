/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: what the kernel shows of itself; requests to the engine.
 */
#include "core/base/kernel.h"
#include "core/base/sched.h"
#include "core/boot/boot.h"
#include "core/kmap/kmap_show.h"
#include "core/page/meminfo.h"
#include "core/page/page_show.h"
#include "core/pgtable/pgtable.h"
#include "core/slab/slab_show.h"
#include "core/vma/maps_show.h"
#include "core/vma/pte_show.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_page_count.h"
#include "fuzz/op/run_state.h"
#include <string.h>

typedef void show_fn(struct seq *seq, bool state_only);

static show_fn *const shows[] = {
	[SHOW_buddyinfo] = show_buddyinfo, [SHOW_pagetypeinfo] = show_pagetypeinfo,
	[SHOW_zoneinfo] = show_zoneinfo,   [SHOW_meminfo] = show_meminfo,
	[SHOW_vmstat] = show_vmstat,       [SHOW_slabinfo] = show_slabinfo,
};

/* What boot/ and kmap/ show is no history. */
static void (*const boot_shows[])(struct seq *seq) = {
	[SHOW_layout] = show_layout,
	[SHOW_e820] = show_e820,
	[SHOW_early_res] = show_early_res,
	[SHOW_zonelists] = show_zonelists,
	[SHOW_active_ranges] = show_active_ranges,
	[SHOW_kernel_page_tables] = show_kernel_page_tables,
	[SHOW_vmallocinfo] = show_vmallocinfo,
	[SHOW_kmaps] = show_kmaps,
};

/* Of the caller's address space; a kernel thread has none, and shows nothing. */
static void (*const space_shows[])(struct seq *seq, const struct mm_struct *mm) = {
	[SHOW_maps] = show_maps,
	[SHOW_smaps] = show_smaps,
	[SHOW_pagetables] = show_user_page_tables,
};

static void text_show(struct seq *seq, uint32_t word)
{
	if (word < ARRAY_SIZE(shows) && shows[word] != NULL)
		shows[word](seq, false);
	else if (word < ARRAY_SIZE(boot_shows))
		boot_shows[word](seq);
	else if (current->mm != NULL)
		space_shows[word](seq, current->mm);
}

static void lines_show(struct run *run, char *text)
{
	for (char *line = text; *line;) {
		char *end = line + strcspn(line, "\n");
		bool last = *end == '\0';
		*end = '\0';
		run_line(run, '|', line);
		line = last ? end : end + 1;
	}
}

/* While one shows, others may begin to: each needs a scratch of its own. */
struct misuse_verdict misuse_show(const struct run *run, const struct value *args)
{
	bool any = run->shows != (1u << RUN_SHOWS_MAX) - 1;

	return (struct misuse_verdict){any ? USE_SOUND : USE_SKIPPED, NULL};
}

void run_show(struct run *run, const struct value *args, struct result *result)
{
	uint32_t scratch = (uint32_t)__builtin_ctz(~run->shows);
	struct seq seq = {.buf = run->show[scratch], .size = sizeof(run->show[0])};

	run->shows |= 1u << scratch;
	seq.buf[0] = '\0';
	text_show(&seq, (uint32_t)args[0].number);
	lines_show(run, seq.buf);
	run->shows &= ~(1u << scratch);
}

void run_digest(struct run *run, const struct value *args, struct result *result)
{
	run_flight(run)->wants_digest = true;
}

void run_check(struct run *run, const struct value *args, struct result *result)
{
	run_flight(run)->wants_full_check = true;
}

void run_si_meminfo(struct run *run, const struct value *args, struct result *result)
{
	struct sysinfo info;

	si_meminfo(&info);
	result->value = meminfo_field(&info, (enum meminfo_word)args[0].number);
}
