/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page maps: arrays by number, and values with a count of their users.
 */
#include "fuzz/model/space_page.h"

#include <string.h>

struct value {
	uint32_t users; /* of one that nobody has: the next such one */
	uint8_t bytes[PAGE_SIZE];
};

static struct {
	struct value of[SPACE_VALUES_MAX];
	uint32_t used; /* none of those behind was ever taken; place 0 is no value */
	uint32_t free; /* 0: none */
} values;

void page_values_reset(void)
{
	values.used = 1;
	values.free = 0;
}

static bool is_value(uint16_t value)
{
	return value != VALUE_ZEROS && value != VALUE_UNKNOWN;
}

static void value_share(uint16_t value)
{
	if (is_value(value))
		values.of[value].users++;
}

static void value_put(uint16_t value)
{
	if (!is_value(value) || --values.of[value].users != 0)
		return;
	values.of[value].users = values.free;
	values.free = value;
}

/* Ensures: VALUE_UNKNOWN: all are taken. */
static uint16_t value_take(void)
{
	uint32_t value = values.free;

	if (value != 0)
		values.free = values.of[value].users;
	else if (values.used < SPACE_VALUES_MAX)
		value = values.used++;
	else
		return VALUE_UNKNOWN;
	values.of[value].users = 1;
	return (uint16_t)value;
}

/* ---- maps ------------------------------------------------------------------------------------ */

/* The first page from @number on. */
static uint32_t place_of(const struct page_map *map, uint32_t number)
{
	uint32_t low = 0, high = map->nr;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (map->pages[middle].number >= number)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static void lose(struct page_map *map)
{
	page_map_clear(map);
	map->lost = true;
}

void page_map_clear(struct page_map *map)
{
	for (uint32_t i = 0; i < map->nr; i++)
		value_put(map->pages[i].value);
	map->nr = 0;
	map->lost = false;
}

struct space_page *page_map_find(struct page_map *map, uint32_t number)
{
	uint32_t at = place_of(map, number);

	return at < map->nr && map->pages[at].number == number ? &map->pages[at] : NULL;
}

/* Make room for @nr pages at place @at, in the stead of @old. Errors: false: there is none. */
static bool places_change(struct page_map *map, uint32_t at, uint32_t old, uint32_t nr)
{
	if (map->nr - old + nr > SPACE_PAGES_MAX) {
		lose(map);
		return false;
	}
	memmove(&map->pages[at + nr], &map->pages[at + old],
		(map->nr - at - old) * sizeof(map->pages[0]));
	map->nr = map->nr - old + nr;
	return true;
}

void page_map_zap(struct page_map *map, uint32_t first, uint32_t end)
{
	uint32_t at = place_of(map, first), behind = place_of(map, end);

	for (uint32_t i = at; i < behind; i++)
		value_put(map->pages[i].value);
	(void)places_change(map, at, behind - at, 0);
}

void page_map_move(struct page_map *map, uint32_t from, uint32_t nr, uint32_t to)
{
	static struct space_page moved[SPACE_PAGES_MAX];
	uint32_t at = place_of(map, from), count = place_of(map, from + nr) - at;

	memcpy(moved, &map->pages[at], count * sizeof(moved[0]));
	(void)places_change(map, at, count, 0);
	for (uint32_t i = 0; i < count; i++)
		moved[i].number += to - from;
	at = place_of(map, to);
	if (places_change(map, at, 0, count))
		memcpy(&map->pages[at], moved, count * sizeof(moved[0]));
}

void page_map_touch(struct page_map *map, uint32_t first, uint32_t end, bool own)
{
	uint32_t at = place_of(map, first), old = place_of(map, end) - at, nr = end - first;
	struct space_page *pages = &map->pages[at];
	uint8_t state = own ? PAGE_OWN : PAGE_ZERO;

	if (map->lost || !places_change(map, at, old, nr))
		return;
	/* from the back: what was there stands at the front, in order */
	for (uint32_t i = nr; i-- > 0;) {
		if (old > 0 && pages[old - 1].number == first + i) {
			pages[i] = pages[--old];
			if (own)
				pages[i].state = PAGE_OWN;
			continue;
		}
		pages[i] = (struct space_page){first + i, VALUE_ZEROS, state};
	}
}

void page_map_copy(struct page_map *map, const struct page_map *from, uint32_t first, uint32_t end)
{
	uint32_t at = place_of(from, first), count = place_of(from, end) - at, last = map->nr;

	map->lost |= from->lost;
	if (map->lost || !places_change(map, last, 0, count))
		return;
	memcpy(&map->pages[last], &from->pages[at], count * sizeof(map->pages[0]));
	for (uint32_t i = 0; i < count; i++)
		value_share(map->pages[last + i].value);
}

/* ---- bytes ----------------------------------------------------------------------------------- */

/* A value that nobody else has. */
static void value_own(struct space_page *page)
{
	uint16_t old = page->value;

	if (old == VALUE_UNKNOWN || (is_value(old) && values.of[old].users == 1))
		return;
	page->value = value_take();
	if (page->value != VALUE_UNKNOWN && is_value(old))
		memcpy(values.of[page->value].bytes, values.of[old].bytes, PAGE_SIZE);
	else if (page->value != VALUE_UNKNOWN)
		memset(values.of[page->value].bytes, 0, PAGE_SIZE);
	value_put(old);
}

void page_map_write(struct page_map *map, uint32_t number, uint32_t offset, const uint8_t *bytes,
		    uint32_t len)
{
	struct space_page *page = page_map_find(map, number);

	if (map->lost || page == NULL)
		return;
	value_own(page);
	if (is_value(page->value))
		memcpy(values.of[page->value].bytes + offset, bytes, len);
}

bool page_map_read(struct page_map *map, uint32_t number, uint32_t offset, uint8_t *bytes,
		   uint32_t len)
{
	const struct space_page *page = page_map_find(map, number);

	if (map->lost || (page != NULL && page->value == VALUE_UNKNOWN))
		return false;
	if (page != NULL && is_value(page->value))
		memcpy(bytes, values.of[page->value].bytes + offset, len);
	else
		memset(bytes, 0, len);
	return true;
}

void page_map_forget(struct page_map *map, uint32_t number)
{
	struct space_page *page = page_map_find(map, number);

	if (page == NULL)
		return;
	value_put(page->value);
	page->value = VALUE_UNKNOWN;
}

void page_map_forget_all(struct page_map *map)
{
	for (uint32_t i = 0; i < map->nr; i++) {
		value_put(map->pages[i].value);
		map->pages[i].value = VALUE_UNKNOWN;
	}
}
