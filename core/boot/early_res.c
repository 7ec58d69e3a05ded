/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of early reservations: reserving, freeing, growing. Handing the rest over is in
 * early_res_handover.c.
 */
#include "core/boot/early_res.h"

#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "core/boot/e820.h"

void early_res_init(void)
{
	memset(init_vars->early_res_x, 0, sizeof(init_vars->early_res_x));
	init_vars->early_res = init_vars->early_res_x;
	init_vars->max_early_res = MAX_EARLY_RES_X;
	init_vars->early_res_count = 0;
}

const struct early_res *early_res_slot(int i)
{
	if (i >= init_vars->max_early_res || init_vars->early_res[i].end == 0)
		return NULL;
	return &init_vars->early_res[i];
}

uint64_t get_max_mapped(void)
{
	return PFN_PHYS(init_vars->max_pfn_mapped);
}

static void name_set(char *to, const char *name)
{
	size_t length = strnlen(name, sizeof(init_vars->early_res_x[0].name) - 1);

	memset(to, 0, sizeof(init_vars->early_res_x[0].name));
	memcpy(to, name, length);
}

int find_overlapped_early(uint64_t start, uint64_t end)
{
	const struct early_res *table = init_vars->early_res;
	int i;

	for (i = 0; i < init_vars->max_early_res && table[i].end != 0; i++) {
		if (end > table[i].start && start < table[i].end)
			break;
	}
	return i;
}

/* Take slot @i out; the ones behind it move up. */
static void drop_range(int i)
{
	struct early_res *table = init_vars->early_res;
	int j = i + 1;

	while (j < init_vars->max_early_res && table[j].end != 0)
		j++;
	memmove(&table[i], &table[i + 1], (size_t)(j - 1 - i) * sizeof(table[0]));
	table[j - 1].end = 0;
	init_vars->early_res_count--;
}

/* Free what of [start, end) lies in slot @i. The slot may move: see below. */
static void drop_range_partial(int i, uint64_t start, uint64_t end)
{
	struct early_res *r = &init_vars->early_res[i];
	uint64_t old_start = r->start;
	uint64_t old_end = r->end;
	uint64_t common_start = max(old_start, start);
	uint64_t common_end = min(old_end, end);
	char name[sizeof(r->name)];

	if (common_start >= common_end)
		return;
	if (old_start < common_start) {
		r->end = common_start;
		if (old_end > common_end) {
			/* the table may move while the tail is added: the name must not */
			name_set(name, r->name);
			reserve_early_without_check(common_end, old_end, name);
		}
	} else if (old_end > common_end) {
		r->start = common_end;
	} else {
		drop_range(i);
	}
}

/*
 * Make room for [start, end) among the overlap_ok ranges: of each that it meets, the parts below
 * and above stay, as ranges of their own. Stops at the first that may not be overlapped; the
 * caller will panic about it.
 */
static void drop_overlaps_that_are_ok(uint64_t start, uint64_t end)
{
	for (int i = 0; early_res_slot(i) != NULL; i++) {
		struct early_res r = *early_res_slot(i);

		if (end <= r.start || start >= r.end)
			continue;
		if (!r.overlap_ok)
			return;
		goal(BOOT_RES_OVERLAP_OK);
		drop_range(i);
		i--;
		if (r.start < start)
			reserve_early_overlap_ok(r.start, start, r.name);
		if (r.end > end)
			reserve_early_overlap_ok(end, r.end, r.name);
	}
}

static void __reserve_early(uint64_t start, uint64_t end, const char *name, bool overlap_ok)
{
	int i = find_overlapped_early(start, end);
	struct early_res *r = &init_vars->early_res[i];

	if (i >= init_vars->max_early_res)
		panic("Too many early reservations");
	if (r->end != 0) {
		goal(BOOT_PANIC_OVERLAP);
		panic("Overlapping early reservations %" PRIx64 "-%" PRIx64 " %s to %" PRIx64
		      "-%" PRIx64 " %s",
		      start, end - 1, name, r->start, r->end - 1, r->name);
	}
	r->start = start;
	r->end = end;
	r->overlap_ok = overlap_ok;
	name_set(r->name, name);
	init_vars->early_res_count++;
}

void reserve_early_overlap_ok(uint64_t start, uint64_t end, const char *name)
{
	drop_overlaps_that_are_ok(start, end);
	__reserve_early(start, end, name, true);
}

/* A place for a bigger table, clear of [ex_start, ex_end), which is about to be reserved. */
static uint64_t early_res_place(uint64_t ex_start, uint64_t ex_end, uint64_t size)
{
	bool in_image = init_vars->early_res == init_vars->early_res_x;
	uint64_t start = in_image ? 0 : init_vars->early_res[0].end;
	uint64_t mem = E820_NO_AREA;

	if (start + size < ex_start)
		mem = find_e820_area(start, min(ex_start, get_max_mapped()), size,
				     sizeof(struct early_res));
	if (mem != E820_NO_AREA)
		return mem;
	if (ex_end + size < get_max_mapped())
		mem = find_e820_area(ex_end, get_max_mapped(), size, sizeof(struct early_res));
	return mem;
}

static_assert(sizeof(struct early_res) == 32, "a power of two: it is an alignment, too");

/*
 * Double the table when few slots are left. The new one reserves itself in its slot 0; the place of
 * the old one, if that was early memory, is free again with that.
 *
 * Differs: the first place, too, is looked for below the end of what is mapped.
 */
static void __check_and_double_early_res(uint64_t ex_start, uint64_t ex_end)
{
	struct early_res *old = init_vars->early_res;
	int old_max = init_vars->max_early_res;
	bool in_image = old == init_vars->early_res_x;
	uint64_t size = sizeof(*old) * (uint64_t)old_max * 2;
	struct early_res *new;
	uint64_t mem;

	if (old_max - init_vars->early_res_count > max(old_max / 8, 2))
		return;
	mem = early_res_place(ex_start, ex_end, size);
	if (mem == E820_NO_AREA)
		panic("can not find more space for early_res array");

	goal_if(in_image, BOOT_RES_DOUBLED);
	goal_if(!in_image, BOOT_RES_DOUBLED_AGAIN);
	new = __va(mem);
	memset(new, 0, size);
	new[0].start = mem;
	new[0].end = mem + size;
	if (in_image) {
		memcpy(&new[1], &old[0], sizeof(*old) * (size_t)old_max);
		init_vars->early_res_count++;
	} else {
		memcpy(&new[1], &old[1], sizeof(*old) * (size_t)(old_max - 1));
	}
	memset(old, 0, sizeof(*old) * (size_t)old_max);
	init_vars->early_res = new;
	init_vars->max_early_res = old_max * 2;
	printk(KERN_DEBUG "early_res array is doubled to %d at [%" PRIx64 " - %" PRIx64 "]\n",
	       init_vars->max_early_res, mem, mem + size - 1);
}

void reserve_early(uint64_t start, uint64_t end, const char *name)
{
	if (start >= end)
		return;
	__check_and_double_early_res(start, end);
	drop_overlaps_that_are_ok(start, end);
	__reserve_early(start, end, name, false);
}

void reserve_early_without_check(uint64_t start, uint64_t end, const char *name)
{
	struct early_res *r;

	if (start >= end)
		return;
	__check_and_double_early_res(start, end);
	r = &init_vars->early_res[init_vars->early_res_count++];
	r->start = start;
	r->end = end;
	r->overlap_ok = false;
	name_set(r->name, name);
}

void free_early(uint64_t start, uint64_t end)
{
	int i = find_overlapped_early(start, end);
	const struct early_res *r = early_res_slot(i);

	if (r == NULL || r->end != end || r->start != start)
		panic("free_early on not reserved area: %" PRIx64 "-%" PRIx64 "!", start, end - 1);
	goal(BOOT_RES_FREED);
	drop_range(i);
}

void free_early_partial(uint64_t start, uint64_t end)
{
	if (start == end)
		return;
	if (WARN_ONCE(start > end, "free_early_partial: wrong range [%#" PRIx64 ", %#" PRIx64 "]",
		      start, end))
		return;
	for (;;) {
		int i = find_overlapped_early(start, end);
		const struct early_res *r = early_res_slot(i);
		bool inside;

		if (r == NULL)
			return;
		inside = r->end >= end && r->start <= start;
		drop_range_partial(i, start, end);
		if (inside)
			return;
	}
}

/* Move *addrp up past reservations until [*addrp, + size) meets none. Ensures: did it move? */
static bool bad_addr(uint64_t *addrp, uint64_t size, uint64_t align)
{
	bool changed = false;

	for (;;) {
		const struct early_res *r =
			early_res_slot(find_overlapped_early(*addrp, *addrp + size));

		if (r == NULL)
			return changed;
		goal(BOOT_AREA_MOVED);
		*addrp = round_up(r->end, align);
		changed = true;
	}
}

uint64_t find_early_area(uint64_t ei_start, uint64_t ei_last, uint64_t start, uint64_t end,
			 uint64_t size, uint64_t align)
{
	uint64_t addr = round_up(ei_start, align);
	uint64_t last;

	if (addr < start)
		addr = round_up(start, align);
	if (addr >= ei_last) {
		goal(BOOT_AREA_BEYOND);
		return E820_NO_AREA;
	}
	while (bad_addr(&addr, size, align) && addr + size <= ei_last)
		;
	last = addr + size;
	if (last < addr || last > ei_last || last > end) {
		goal(BOOT_AREA_TOO_SMALL);
		return E820_NO_AREA;
	}
	return addr;
}
