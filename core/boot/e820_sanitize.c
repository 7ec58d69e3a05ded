/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Sanitizing an e820 map: one sweep over its sorted change points.
 *
 *   entries     aaaaaaa                  a: type 1
 *                   bbbbbbb    cc        b: type 2, c: type 3
 *   points      |   |  |   |   | |       begin or end of an entry
 *   result      aaaaBBBBBBB    CC        at each point the highest type among the open entries
 */
#include "core/base/bug.h"
#include "core/base/kernel.h"
#include "core/boot/boot_goals.h"
#include "core/boot/e820.h"

struct change_point {
	uint64_t addr;
	const struct e820entry *entry;
};

struct sweep {
	struct change_point points[2 * E820_X_MAX];
	uint32_t nr_points;
	const struct e820entry *open[E820_X_MAX]; /* entries that began and have not ended */
	uint32_t nr_open;
	struct e820entry result[E820_X_MAX];
	uint32_t nr_result;
	uint32_t max_result;
	uint32_t last_type; /* of the entry being built, 0: none */
	uint64_t last_addr;
};

static bool entry_wraps(const struct e820entry *entry)
{
	return entry->addr + entry->size < entry->addr;
}

static void points_collect(struct sweep *sweep, const struct e820entry *map, uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++) {
		if (map[i].size == 0) {
			goal(BOOT_SANITIZE_EMPTY);
			continue;
		}
		sweep->points[sweep->nr_points++] = (struct change_point){map[i].addr, &map[i]};
		sweep->points[sweep->nr_points++] =
			(struct change_point){map[i].addr + map[i].size, &map[i]};
	}
}

static bool point_begins(const struct change_point *point)
{
	return point->addr == point->entry->addr;
}

/* At one address the points that begin an entry come first: touching entries leave no gap. */
static bool points_in_wrong_order(const struct change_point *a, const struct change_point *b)
{
	return b->addr < a->addr || (b->addr == a->addr && point_begins(b) && !point_begins(a));
}

static void points_sort(struct sweep *sweep)
{
	bool changed = true;

	while (changed) {
		changed = false;
		for (uint32_t i = 1; i < sweep->nr_points; i++) {
			if (!points_in_wrong_order(&sweep->points[i - 1], &sweep->points[i]))
				continue;
			swap(sweep->points[i - 1], sweep->points[i]);
			changed = true;
		}
	}
}

static void open_entries_update(struct sweep *sweep, const struct change_point *point)
{
	if (point_begins(point)) {
		sweep->open[sweep->nr_open++] = point->entry;
		return;
	}
	for (uint32_t i = 0; i < sweep->nr_open; i++) {
		if (sweep->open[i] == point->entry)
			sweep->open[i] = sweep->open[sweep->nr_open - 1];
	}
	sweep->nr_open--;
}

static uint32_t open_entries_type(const struct sweep *sweep)
{
	uint32_t type = 0;

	for (uint32_t i = 0; i < sweep->nr_open; i++)
		type = max(type, sweep->open[i]->type);
	goal_if(sweep->nr_open > 1, BOOT_SANITIZE_HIGHER);
	return type;
}

/* The type changes at @addr. Ensures: false when the result is full. */
static bool result_extend(struct sweep *sweep, uint64_t addr, uint32_t type)
{
	if (sweep->last_type != 0) {
		sweep->result[sweep->nr_result].size = addr - sweep->last_addr;
		if (sweep->result[sweep->nr_result].size != 0 &&
		    ++sweep->nr_result >= sweep->max_result) {
			goal(BOOT_SANITIZE_FULL);
			return false;
		}
	}
	goal_if(type == 0 && sweep->nr_open == 0, BOOT_SANITIZE_HOLE);
	if (type != 0) {
		sweep->result[sweep->nr_result].addr = addr;
		sweep->result[sweep->nr_result].type = type;
		sweep->last_addr = addr;
	}
	sweep->last_type = type;
	return true;
}

int sanitize_e820_map(struct e820entry *biosmap, uint32_t max_nr_map, uint32_t *pnr_map)
{
	struct sweep sweep;

	if (*pnr_map < 2) {
		goal(BOOT_SANITIZE_TOO_FEW);
		return -1;
	}
	BUG_ON(*pnr_map > max_nr_map);
	for (uint32_t i = 0; i < *pnr_map; i++) {
		if (entry_wraps(&biosmap[i])) {
			goal(BOOT_SANITIZE_WRAPS);
			return -1;
		}
	}

	sweep.nr_points = 0;
	sweep.nr_open = 0;
	sweep.nr_result = 0;
	sweep.max_result = max_nr_map;
	sweep.last_type = 0;
	sweep.last_addr = 0;
	points_collect(&sweep, biosmap, *pnr_map);
	points_sort(&sweep);
	for (uint32_t i = 0; i < sweep.nr_points; i++) {
		uint32_t type;

		open_entries_update(&sweep, &sweep.points[i]);
		type = open_entries_type(&sweep);
		goal_if(type != 0 && type == sweep.last_type, BOOT_SANITIZE_JOINED);
		if (type != sweep.last_type && !result_extend(&sweep, sweep.points[i].addr, type))
			break;
	}

	memcpy(biosmap, sweep.result, sweep.nr_result * sizeof(sweep.result[0]));
	*pnr_map = sweep.nr_result;
	return 0;
}
