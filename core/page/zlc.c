/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The zonelist cache: which zones of a node's fallback list were full a moment ago. It is forgotten
 * every second, and never believed when everything else fails.
 */
#include "core/page/page_internal.h"

/* No node is online without memory. */
static nodemask_t nodes_with_memory(void)
{
	nodemask_t nodes = {0};
	int nid;

	for_each_online_node (nid)
		node_set(nid, &nodes);
	return nodes;
}

/*
 * Ensures: the nodes that may be tried. (Without cpusets: those with memory, whoever asks.)
 * As:      zlc_setup() of 2.6.34.
 */
nodemask_t zlc_setup(struct zonelist *zonelist, uint32_t alloc_flags)
{
	struct zonelist_cache *zlc = zonelist->zlcache_ptr;

	(void)alloc_flags;
	if (zlc != NULL && time_after(jiffies, zlc->last_full_zap + HZ)) {
		zlc->fullzones = 0;
		zlc->last_full_zap = jiffies;
		goal(PAGE_ZLC_FORGOT);
	}
	return nodes_with_memory();
}

/* As: zlc_zone_worth_trying() of 2.6.34. */
bool zlc_zone_worth_trying(struct zonelist *zonelist, const struct zoneref *z,
			   const nodemask_t *allowednodes)
{
	const struct zonelist_cache *zlc = zonelist->zlcache_ptr;
	uint32_t i = (uint32_t)(z - zonelist->_zonerefs);

	if (zlc == NULL)
		return true;
	return node_isset(zlc->z_to_n[i], *allowednodes) && !test_bit(i, &zlc->fullzones);
}

/* As: zlc_mark_zone_full() of 2.6.34. */
void zlc_mark_zone_full(struct zonelist *zonelist, const struct zoneref *z)
{
	struct zonelist_cache *zlc = zonelist->zlcache_ptr;

	if (zlc == NULL)
		return;
	set_bit((uint32_t)(z - zonelist->_zonerefs), &zlc->fullzones);
}
