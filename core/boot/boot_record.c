/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The record of boot's own tables: kept at hand-over, shown at any time after.
 */
#include "core/boot/boot_record.h"

#include <inttypes.h>

#include "core/base/seq.h"
#include "core/boot/boot_internal.h"

void boot_record_keep(void)
{
	struct boot_record *record = &boot_vars->record;

	for (int i = 0; early_res_slot(i) != NULL; i++) {
		if (i < BOOT_RECORD_RES_MAX)
			record->res[i] = *early_res_slot(i);
		record->nr_res = i + 1;
	}
	record->nr_active = init_vars->nr_nodemap_entries;
	for (int i = 0; i < record->nr_active; i++)
		record->active[i] = init_vars->early_node_map[i];
}

void show_early_res(struct seq *seq)
{
	const struct boot_record *record = &boot_vars->record;

	for (int i = 0; i < min(record->nr_res, BOOT_RECORD_RES_MAX); i++) {
		const struct early_res *r = &record->res[i];

		seq_printf(seq, "%010" PRIx64 " - %010" PRIx64 " %s%s\n", r->start, r->end, r->name,
			   r->overlap_ok ? " (overlap ok)" : "");
	}
	if (record->nr_res > BOOT_RECORD_RES_MAX)
		seq_printf(seq, "and %d more\n", record->nr_res - BOOT_RECORD_RES_MAX);
}

void show_active_ranges(struct seq *seq)
{
	const struct boot_record *record = &boot_vars->record;

	for (int i = 0; i < record->nr_active; i++) {
		const struct node_active_region *r = &record->active[i];

		seq_printf(seq, "%d: 0x%08x -> 0x%08x\n", r->nid, r->start_pfn, r->end_pfn);
	}
}
