/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What boot/ knows, as text. show_layout() is beside the boot message that prints it.
 */
#include <inttypes.h>

#include "core/base/seq.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"

void show_e820(struct seq *seq)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];

		seq_printf(seq, "%016" PRIx64 " - %016" PRIx64 " ", ei->addr, ei->addr + ei->size);
		if (e820_type_text(ei->type) != NULL)
			seq_printf(seq, "(%s)\n", e820_type_text(ei->type));
		else
			seq_printf(seq, "type %u\n", ei->type);
	}
}

static void show_zonelist(struct seq *seq, const struct zonelist *zonelist)
{
	for (int i = 0; zonelist->_zonerefs[i].zone != NULL; i++) {
		const struct zoneref *ref = &zonelist->_zonerefs[i];

		seq_printf(seq, " %d/%s", zonelist_node_idx(ref), zone_name(ref->zone));
	}
	seq_putc(seq, '\n');
}

void show_zonelists(struct seq *seq)
{
	int nid;

	seq_printf(seq, "order %s\n", zonelist_order_name(boot_vars->current_zonelist_order));
	for_each_online_node (nid) {
		seq_printf(seq, "Node %d:", nid);
		show_zonelist(seq, &NODE_DATA(nid)->node_zonelists[ZONELIST_FALLBACK]);
		seq_printf(seq, "Node %d alone:", nid);
		show_zonelist(seq, &NODE_DATA(nid)->node_zonelists[ZONELIST_THISNODE]);
	}
}
