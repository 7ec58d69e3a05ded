/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The allocator of dynamic per-CPU data: first fit over a map of pieces.
 *
 *   map:  +300 | -64 | +16 | -128 | ...      bytes of each piece in order, negative while in use
 *
 * Two free pieces are never neighbours.
 */
#include "core/base/percpu.h"

#include "core/base/base.h"

#define PERCPU_DYNAMIC_SIZE ((int32_t)(PERCPU_UNIT_SIZE - PERCPU_DYNAMIC))
#define PERCPU_GRAIN        4u
#define PERCPU_WARNINGS     10

void percpu_init(void)
{
	struct percpu_map *map = &base_vars->percpu;

	spin_lock_init(&map->lock, LOCK_PCPU_ALLOC);
	map->used = 1;
	map->piece[0] = PERCPU_DYNAMIC_SIZE;
	map->warnings_left = PERCPU_WARNINGS;
}

/* Make room for @nr more entries before index @at. */
static void map_open(struct percpu_map *map, uint32_t at, uint32_t nr)
{
	memmove(&map->piece[at + nr], &map->piece[at], (map->used - at) * sizeof(map->piece[0]));
	map->used += nr;
}

static void map_close(struct percpu_map *map, uint32_t at)
{
	map->used--;
	memmove(&map->piece[at], &map->piece[at + 1], (map->used - at) * sizeof(map->piece[0]));
}

/* Use @size bytes of free piece @at after its first @head bytes. Ensures: false if the map is full.
 */
static bool piece_split(struct percpu_map *map, uint32_t at, int32_t head, int32_t size)
{
	int32_t tail = map->piece[at] - head - size;
	uint32_t more = (head > 0 ? 1u : 0u) + (tail > 0 ? 1u : 0u);

	if (map->used + more > PERCPU_MAP_MAX)
		return false;
	map_open(map, at, more);
	if (head > 0)
		map->piece[at++] = head;
	map->piece[at++] = -size;
	if (tail > 0)
		map->piece[at] = tail;
	return true;
}

/* Ensures: the offset in the unit, or -1. */
static int32_t map_alloc(struct percpu_map *map, int32_t size, uint32_t align)
{
	int32_t offset = PERCPU_DYNAMIC;

	for (uint32_t i = 0; i < map->used; i++) {
		int32_t piece = map->piece[i];
		int32_t head = (int32_t)ALIGN((uint32_t)offset, align) - offset;

		if (piece >= head + size)
			return piece_split(map, i, head, size) ? offset + head : -1;
		offset += piece < 0 ? -piece : piece;
	}
	return -1;
}

static void alloc_failed(struct percpu_map *map, uint32_t size, uint32_t align)
{
	if (map->warnings_left == 0)
		return;
	printk(KERN_WARNING "PERCPU: allocation failed, size=%u align=%u, the chunk is full\n",
	       size, align);
	map->warnings_left--;
	if (map->warnings_left == 0)
		printk(KERN_INFO "PERCPU: limit reached, disable warning\n");
}

void *__alloc_percpu(uint32_t size, uint32_t align)
{
	struct percpu_map *map = &base_vars->percpu;

	if (WARN(size == 0 || size > PERCPU_UNIT_SIZE || align > PAGE_SIZE,
		 "illegal size (%u) or align (%u) for percpu allocation", size, align))
		return NULL;

	size = ALIGN(size, PERCPU_GRAIN);
	bool flags = spin_lock_irqsave(&map->lock);
	int32_t offset = map_alloc(map, (int32_t)size, max(align, PERCPU_GRAIN));
	spin_unlock_irqrestore(&map->lock, flags);
	if (offset < 0) {
		alloc_failed(map, size, align);
		return NULL;
	}

	void *handle = window_ptr(PERCPU_HANDLE_BASE + (uint32_t)offset);
	uint32_t cpu;
	for_each_possible_cpu(cpu) memset(percpu_pointer(handle, cpu), 0, size);
	return handle;
}

/* The entry of the piece that is in use at @offset of the unit. */
static uint32_t map_find(const struct percpu_map *map, uint32_t offset)
{
	uint32_t at = PERCPU_DYNAMIC;
	uint32_t i;

	for (i = 0; i < map->used && at < offset; i++)
		at += (uint32_t)(map->piece[i] < 0 ? -map->piece[i] : map->piece[i]);
	BUG_ON(at != offset || i == map->used || map->piece[i] > 0);
	return i;
}

void free_percpu(void *handle)
{
	struct percpu_map *map = &base_vars->percpu;

	if (handle == NULL)
		return;
	bool flags = spin_lock_irqsave(&map->lock);
	uint32_t i = map_find(map, vaddr(handle) - PERCPU_HANDLE_BASE);

	map->piece[i] = -map->piece[i];
	if (i + 1 < map->used && map->piece[i + 1] > 0) {
		map->piece[i] += map->piece[i + 1];
		map_close(map, i + 1);
	}
	if (i > 0 && map->piece[i - 1] > 0) {
		map->piece[i - 1] += map->piece[i];
		map_close(map, i);
	}
	spin_unlock_irqrestore(&map->lock, flags);
}

uint32_t percpu_free_bytes(void)
{
	const struct percpu_map *map = &base_vars->percpu;
	uint32_t bytes = 0;

	for (uint32_t i = 0; i < map->used; i++) {
		if (map->piece[i] > 0)
			bytes += (uint32_t)map->piece[i];
	}
	return bytes;
}
