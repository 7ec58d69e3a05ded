/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Walks over the kernel's structures from outside, for whoever only looks.
 */
#ifndef FUZZ_ENGINE_EACH_H
#define FUZZ_ENGINE_EACH_H

#include "core/base/mmzone.h"

/* @visit every populated zone, by node, then by zone. */
static inline void each_populated_zone(void (*visit)(struct zone *zone, void *arg), void *arg)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++)
			if (populated_zone(&NODE_DATA(nid)->node_zones[i]))
				visit(&NODE_DATA(nid)->node_zones[i], arg);
}

#endif
