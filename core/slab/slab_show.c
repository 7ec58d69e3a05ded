/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * slabinfo.
 */
#include "core/slab/slab_show.h"
#include "core/slab/slab_internal.h"

struct slab_counts {
	uint32_t active_objs, active_slabs, num_slabs, shared_avail;
};

static uint32_t list_length(const struct list_head *head)
{
	const struct list_head *link;
	uint32_t nr = 0;

	list_for_each (link, head)
		nr++;
	return nr;
}

static void count_node(const struct kmem_cache *cachep, const struct kmem_list3 *l3,
		       struct slab_counts *counts)
{
	uint32_t full = list_length(&l3->slabs_full);
	const struct page *page;

	counts->active_objs += full * cachep->num;
	counts->active_slabs += full;
	list_for_each_entry (page, &l3->slabs_partial, lru) {
		counts->active_objs += page->slab_active;
		counts->active_slabs++;
	}
	counts->num_slabs += list_length(&l3->slabs_free);
	if (l3->shared != NULL)
		counts->shared_avail += l3->shared->avail;
}

static void show_statistics(struct seq *seq, const struct kmem_cache_stats *stats)
{
	seq_printf(seq, " : globalstat %7u %6u %5u %4u %4u %4u %4u %4u %4u", stats->num_allocations,
		   stats->high_mark, stats->grown, stats->reaped, stats->errors,
		   stats->max_freeable, stats->node_allocs, stats->node_frees,
		   stats->node_overflow);
	seq_printf(seq, " : cpustat %6u %6u %6u %6u", stats->allochit, stats->allocmiss,
		   stats->freehit, stats->freemiss);
}

static void show_cache(struct seq *seq, const struct kmem_cache *cachep, bool statistics)
{
	struct slab_counts counts = {0};
	int node;

	for_each_online_node (node)
		count_node(cachep, cachep->nodelists[node], &counts);
	counts.num_slabs += counts.active_slabs;
	seq_printf(seq, "%-17s %6u %6u %6u %4u %4d", cachep->name, counts.active_objs,
		   counts.num_slabs * cachep->num, cachep->size, cachep->num,
		   1 << cachep->gfporder);
	seq_printf(seq, " : tunables %4u %4u %4u", cachep->limit, cachep->batchcount,
		   cachep->shared);
	seq_printf(seq, " : slabdata %6u %6u %6u", counts.active_slabs, counts.num_slabs,
		   counts.shared_avail);
	if (statistics)
		show_statistics(seq, &cachep->stats);
	seq_putc(seq, '\n');
}

void show_slabinfo(struct seq *seq, bool state_only)
{
	bool statistics = slab_debug() && !state_only;
	const struct kmem_cache *cachep;

	seq_printf(seq, "slabinfo - version: 2.1%s\n", statistics ? " (statistics)" : "");
	seq_puts(seq, "# name            <active_objs> <num_objs> <objsize> <objperslab> "
		      "<pagesperslab> : tunables <limit> <batchcount> <sharedfactor> : slabdata "
		      "<active_slabs> <num_slabs> <sharedavail>");
	if (statistics)
		seq_puts(seq, " : globalstat <listallocs> <maxobjs> <grown> <reaped> <error> "
			      "<maxfreeable> <nodeallocs> <remotefrees> <alienoverflow> : cpustat "
			      "<allochit> <allocmiss> <freehit> <freemiss>");
	seq_putc(seq, '\n');
	list_for_each_entry (cachep, &slab_vars->cache_chain, list)
		show_cache(seq, cachep, statistics);
}
