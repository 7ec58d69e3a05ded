/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is left when all reservations are made: the free memory, as ranges of frames.
 *
 *   early_node_map  ----------------  --------      (RAM, node by node)
 *   early_res          ##   ####        ##
 *   ranges          ---  ---    ----  --  -- ---    sorted; the last holds the array itself
 */
#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "core/boot/e820.h"
#include "core/boot/early_node_map.h"
#include "core/boot/early_res.h"

/* Ranges while they are made: empty slots have end 0. */
struct range_list {
	struct frame_range *range;
	int max;
};

static void range_add(struct range_list *list, uint64_t start, uint64_t end)
{
	int i = 0;

	while (list->range[i].end != 0) {
		i++;
		BUG_ON(i == list->max);
	}
	list->range[i] = (struct frame_range){start, end};
}

/* As: subtract_range() of 2.6.34 kernel/range.c. */
static void range_subtract(struct range_list *list, uint64_t start, uint64_t end)
{
	for (int i = 0; i < list->max; i++) {
		struct frame_range *r = &list->range[i];
		uint64_t r_end = r->end;

		if (r_end == 0 || start >= r_end || end <= r->start)
			continue;
		if (start <= r->start && end >= r_end) {
			goal(BOOT_HANDOVER_COVERED);
			*r = (struct frame_range){0, 0};
		} else if (start <= r->start) {
			r->start = end;
		} else {
			r->end = start;
			goal_if(end < r_end, BOOT_HANDOVER_SPLIT);
			if (end < r_end)
				range_add(list, end, r_end);
		}
	}
}

/* Frames that hold any reserved byte. */
static void reserved_frames(const struct early_res *r, uint64_t *start, uint64_t *end)
{
	*start = r->start >> PAGE_SHIFT;
	*end = (r->end + PAGE_SIZE - 1) >> PAGE_SHIFT;
}

/* The table in early memory is not subtracted: it is free from now on. */
static void subtract_early_res(struct range_list *list)
{
	int first = init_vars->early_res == init_vars->early_res_x ? 0 : 1;
	uint64_t start, end;

	for (int i = first; early_res_slot(i) != NULL; i++) {
		reserved_frames(early_res_slot(i), &start, &end);
		range_subtract(list, start, end);
	}
}

/* A range across the end of lowmem becomes two. */
static void add_from_early_node_map(struct range_list *list, int nid)
{
	int i;

	for_each_active_range_index_in_nid (i, nid) {
		pfn_t start = init_vars->early_node_map[i].start_pfn;
		pfn_t end = init_vars->early_node_map[i].end_pfn;
		pfn_t low = node_vars->max_low_pfn;

		if (start < low && end > low) {
			goal(BOOT_HANDOVER_LOWMEM_END);
			range_add(list, start, low);
			start = low;
		}
		range_add(list, start, end);
	}
}

/* Move the empty slots to the end, sort the others. As: clean_sort_range(). */
static int clean_sort_range(struct range_list *list)
{
	int nr = 0;

	for (int i = 0; i < list->max; i++) {
		if (list->range[i].end != 0)
			list->range[nr++] = list->range[i];
	}
	for (int i = 1; i < nr; i++) {
		struct frame_range key = list->range[i];
		int j = i;

		for (; j > 0 && list->range[j - 1].start > key.start; j--)
			list->range[j] = list->range[j - 1];
		list->range[j] = key;
	}
	return nr;
}

int get_free_all_memory_range(struct frame_range **rangep, int nid)
{
	struct range_list list;
	uint64_t size, mem;
	int nr;

	/* each subtraction splits at most one range, as does the end of lowmem; one for itself */
	list.max = init_vars->nr_nodemap_entries + init_vars->early_res_count + 3;
	size = PAGE_ALIGN((uint64_t)list.max * sizeof(struct frame_range));
	mem = find_e820_area(0, get_max_mapped(), size, PAGE_SIZE);
	if (mem == E820_NO_AREA)
		panic("can not find more space for range free");
	list.range = __va(mem);
	memset(list.range, 0, size);

	add_from_early_node_map(&list, nid);
	subtract_early_res(&list);
	range_subtract(&list, mem >> PAGE_SHIFT, (mem + size) >> PAGE_SHIFT);
	nr = clean_sort_range(&list);
	list.range[nr] = (struct frame_range){mem >> PAGE_SHIFT, (mem + size) >> PAGE_SHIFT};

	if (nid == MAX_NUMNODES) {
		memset(init_vars->early_res, 0,
		       sizeof(struct early_res) * (size_t)init_vars->max_early_res);
		init_vars->early_res = NULL;
		init_vars->max_early_res = 0;
		init_vars->early_res_count = 0;
	}
	*rangep = list.range;
	return nr + 1;
}
