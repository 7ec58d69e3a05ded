/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A record of boot's own tables: they are given back with slot IMAGE_INIT, and who asks later what
 * boot reserved, and which RAM it gave to which node, reads it here.
 */
#ifndef CORE_BOOT_BOOT_RECORD_H
#define CORE_BOOT_BOOT_RECORD_H

#include "core/boot/early_node_map.h"
#include "core/boot/early_res.h"

#define BOOT_RECORD_RES_MAX 128

struct boot_record {
	int nr_res; /* early reservations at hand-over; those past the array are counted only */
	int nr_active;
	struct early_res res[BOOT_RECORD_RES_MAX];
	struct node_active_region active[MAX_ACTIVE_REGIONS];
};

/*
 * Copy both tables into boot_vars->record.
 *
 * Requires: the early reservations and the early node map still stand (mem_init() has not begun).
 * Differs:  2.6.34 prints the reservations at boot and keeps nothing.
 */
void boot_record_keep(void);

#endif
