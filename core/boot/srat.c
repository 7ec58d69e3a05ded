/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nodes as the firmware knows them: its SRAT table says of pieces of memory in which proximity
 * domain they are. The pieces come in any order; they may touch, overlap, and speak of what is no
 * RAM, or is wanted for something else.
 *
 *   pieces    |--- 2 ---|  |- 0 -||-- 0 --|      early node map: the RAM in them, by domain
 *   domains   |    2    |  |      0       |      from the first piece to the last ...
 *   nodes     0            1                     ... in order of address they are the nodes
 *
 * As:      get_memcfg_from_srat() of 2.6.34 srat_32.c; what makes a table useless is srat_64.c's.
 * Differs: domains whose memory interleaves are useless, too: a node has one mem_map, for all that
 *          it spans. Nodes are numbered by address. RAM of no domain makes the table useless
 *          whatever its size, where 2.6.34 gives up to 1 MiB away.
 */
#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_goals.h"
#include "core/boot/boot_internal.h"

/* Frames [start, end) from the first piece to the last; empty: no RAM is in it. */
struct domain {
	pfn_t start, end;
};

static bool domain_is_empty(const struct domain *domain)
{
	return domain->start >= domain->end;
}

/* Put what of the piece is RAM below @limit into the early node map, as node @pxm's. */
static void node_read_chunk(const struct e820_firmware_entry *piece, int pxm, pfn_t limit,
			    struct domain *domain)
{
	uint64_t end = piece->addr + min(piece->size, UINT64_MAX - piece->addr);
	pfn_t start_pfn = (pfn_t)min(piece->addr >> PAGE_SHIFT, (uint64_t)limit);
	pfn_t end_pfn = (pfn_t)min(end >> PAGE_SHIFT, (uint64_t)limit);

	printk(KERN_DEBUG "SRAT: PXM %d %#010x -> %#010x\n", pxm, start_pfn, end_pfn);
	if (start_pfn >= end_pfn)
		return;
	domain->start = min(domain->start, start_pfn);
	domain->end = max(domain->end, end_pfn);
	e820_register_active_regions(pxm, start_pfn, end_pfn);
}

/* Ensures: are there any pieces? */
static bool chunks_read(pfn_t limit, struct domain domains[MAX_NUMNODES])
{
	const struct boot_params *params = machine_boot_params();
	bool any = false;

	for (int pxm = 0; pxm < MAX_NUMNODES; pxm++)
		domains[pxm] = (struct domain){.start = limit};
	for (uint32_t i = 0; i < params->nr_e820; i++) {
		const struct e820_firmware_entry *piece = &params->e820[i];
		int pxm = (int)piece->affinity - 1;

		if (piece->type != E820_RAM || pxm < 0)
			continue;
		node_read_chunk(piece, pxm, limit, &domains[pxm]);
		any = true;
	}
	return any;
}

/* Ensures: how many domains are left. */
static uint32_t domains_without_ram_drop(struct domain domains[MAX_NUMNODES])
{
	uint32_t nr = 0;

	for (int pxm = 0; pxm < MAX_NUMNODES; pxm++) {
		if (first_active_region_index_in_nid(pxm) == -1)
			domains[pxm] = (struct domain){0, 0};
		nr += !domain_is_empty(&domains[pxm]);
	}
	return nr;
}

static bool domains_overlap(const struct domain domains[MAX_NUMNODES])
{
	for (int a = 0; a < MAX_NUMNODES; a++) {
		for (int b = 0; b < a; b++) {
			pfn_t start = max(domains[a].start, domains[b].start);

			if (start < min(domains[a].end, domains[b].end))
				return true;
		}
	}
	return false;
}

/* As: nodes_cover_memory(). Requires: the early node map is sorted. */
static bool domains_cover_memory(const struct domain domains[MAX_NUMNODES], pfn_t limit)
{
	ulong_t pages = 0;

	for (int pxm = 0; pxm < MAX_NUMNODES; pxm++) {
		const struct domain *domain = &domains[pxm];

		if (!domain_is_empty(domain))
			pages += domain->end - domain->start -
				 __absent_pages_in_range(pxm, domain->start, domain->end);
	}
	return pages == e820_ram_pages(0, limit);
}

/* How many domains lie below @domain. */
static int domain_rank(const struct domain domains[MAX_NUMNODES], const struct domain *domain)
{
	int rank = 0;

	for (int pxm = 0; pxm < MAX_NUMNODES; pxm++)
		rank += !domain_is_empty(&domains[pxm]) && domains[pxm].start < domain->start;
	return rank;
}

static bool bad_srat(const char *why)
{
	goal(BOOT_NODES_FIRMWARE_BAD);
	printk(KERN_ERR "SRAT: %s. SRAT not used.\n", why);
	remove_all_active_ranges();
	return false;
}

bool get_memcfg_from_srat(pfn_t limit)
{
	struct node_active_region *map = init_vars->early_node_map;
	struct domain domains[MAX_NUMNODES];
	uint32_t nr;

	if (!chunks_read(limit, domains))
		return false;
	nr = domains_without_ram_drop(domains);
	if (domains_overlap(domains))
		return bad_srat("the memory of two PXMs overlaps");
	sort_node_map();
	if (!domains_cover_memory(domains, limit))
		return bad_srat("some RAM is in no PXM");

	for (int i = 0; i < init_vars->nr_nodemap_entries; i++)
		map[i].nid = domain_rank(domains, &domains[map[i].nid]);
	node_vars->nr_online_nodes = nr;
	goal(BOOT_NODES_FIRMWARE);
	return true;
}
