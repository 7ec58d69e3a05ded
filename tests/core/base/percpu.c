/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/percpu.h"

#define DYNAMIC_BYTES (PERCPU_UNIT_SIZE - PERCPU_DYNAMIC)

Test(percpu, rooms_do_not_overlap_and_units_are_a_quarter_of_the_slot)
{
	static const struct {
		uint32_t start, end;
	} rooms[] = {
#define X(room, size) {room, room##_END},
		PERCPU_ROOMS(X)
#undef X
	};
	uint32_t end = 0;

	for (size_t i = 0; i < ARRAY_SIZE(rooms); i++) {
		cr_assert_geq(rooms[i].start, end);
		cr_assert_eq(rooms[i].start % 64, 0);
		end = rooms[i].end;
	}
	cr_assert_leq(end, (uint32_t)PERCPU_DYNAMIC);
	cr_assert_eq((char *)percpu_room(PERCPU_PAGE, 1) - (char *)percpu_room(PERCPU_PAGE, 0),
		     16384);
}

Test(percpu, each_cpu_has_a_zeroed_copy)
{
	uint32_t cpu;

	base_on(3);
	uint32_t *counter = alloc_percpu(uint32_t);
	cr_assert_not_null(counter);
	for_each_possible_cpu(cpu)
	{
		cr_assert_eq(*per_cpu_ptr(counter, cpu), 0);
		*per_cpu_ptr(counter, cpu) = 10 + cpu;
	}
	sched_move_current(2);
	cr_assert_eq(*this_cpu_ptr(counter), 12);
	free_percpu(counter);
	counter = alloc_percpu(uint32_t);
	cr_assert_eq(*per_cpu_ptr(counter, 2), 0, "zeroed again");
}

Test(percpu, a_handle_is_no_address)
{
	base_on(1);
	uint32_t *counter = alloc_percpu(uint32_t);

	cr_assert_lt(vaddr(counter), PAGE_OFFSET);
	cr_assert_eq(percpu_free_bytes(), DYNAMIC_BYTES - 4);
}

/* What the allocator should do, byte by byte. */
static bool taken[DYNAMIC_BYTES];

static int32_t model_alloc(uint32_t size, uint32_t align)
{
	for (uint32_t at = 0; at + size <= DYNAMIC_BYTES; at++) {
		uint32_t used = 0;

		if ((PERCPU_DYNAMIC + at) % align != 0)
			continue;
		while (used < size && !taken[at + used])
			used++;
		if (used == size) {
			memset(&taken[at], true, size);
			return (int32_t)at;
		}
	}
	return -1;
}

struct piece {
	char *handle;
	uint32_t size;
};

static void alloc_both(struct piece *piece, uint64_t *state)
{
	uint32_t align = 1u << dice(state) % 9;
	uint32_t size = 4 * (1 + dice(state) % (dice(state) % 8 == 0 ? 400 : 40));
	int32_t at = model_alloc(size, max(align, 4u));

	piece->size = size;
	piece->handle = __alloc_percpu(size, align);
	if (at < 0) {
		cr_assert_null(piece->handle);
		return;
	}
	cr_assert_not_null(piece->handle, "%u bytes fit at %d", size, at);
	cr_assert_eq(vaddr(piece->handle) - PERCPU_HANDLE_BASE - PERCPU_DYNAMIC, (uint32_t)at);
	for (uint32_t i = 0; i < size; i++)
		cr_assert_eq(*per_cpu_ptr(piece->handle + i, 1), 0);
	memset(per_cpu_ptr(piece->handle, 0), 0x5a, size);
	memset(per_cpu_ptr(piece->handle, 1), 0x5a, size);
}

static void free_both(struct piece *piece)
{
	if (piece->handle != NULL)
		memset(&taken[vaddr(piece->handle) - PERCPU_HANDLE_BASE - PERCPU_DYNAMIC], false,
		       piece->size);
	free_percpu(piece->handle);
	piece->handle = NULL;
}

Test(percpu, first_fit_agrees_with_a_byte_map)
{
	static struct piece pieces[40];
	uint64_t state = 5;

	base_on(2);
	for (uint32_t round = 0; round < 2000; round++) {
		struct piece *piece = &pieces[dice(&state) % ARRAY_SIZE(pieces)];

		if (piece->handle == NULL)
			alloc_both(piece, &state);
		else
			free_both(piece);
	}
	for (size_t i = 0; i < ARRAY_SIZE(pieces); i++)
		free_both(&pieces[i]);
	cr_assert_eq(percpu_free_bytes(), DYNAMIC_BYTES);
	cr_assert_eq(base_vars->percpu.used, 1, "one free piece again");
}

Test(percpu, exhaustion_is_null_and_says_so_ten_times)
{
	uint32_t lines = 0;

	base_on(1);
	cr_assert_not_null(__alloc_percpu(DYNAMIC_BYTES, 4));
	cr_assert_null(__alloc_percpu(4, 4));
	cr_assert_str_eq(console_taken(),
			 "4|PERCPU: allocation failed, size=4 align=4, the chunk is full\n");
	for (int i = 0; i < 20; i++)
		cr_assert_null(__alloc_percpu(4, 4));
	for (const char *at = console_taken(); (at = strchr(at, '\n')) != NULL; at++)
		lines++;
	cr_assert_eq(lines, 9 + 1);
}

Test(percpu, a_full_map_is_exhaustion_too)
{
	uint32_t nr = 0;

	base_on(1);
	while (__alloc_percpu(4, 64) != NULL)
		nr++;
	cr_assert_geq(nr, PERCPU_MAP_MAX / 2 - 1);
	cr_assert_leq(base_vars->percpu.used, PERCPU_MAP_MAX);
}

Test(percpu, illegal_sizes_warn)
{
	base_on(1);
	cr_assert_null(__alloc_percpu(0, 4));
	cr_assert_null(__alloc_percpu(PERCPU_UNIT_SIZE + 1, 4));
	cr_assert_null(__alloc_percpu(4, 2 * PAGE_SIZE));
	cr_assert_str_eq(
		console_taken(),
		"4|WARN __alloc_percpu: illegal size (0) or align (4) for percpu allocation\n"
		"4|WARN __alloc_percpu: illegal size (16385) or align (4) for percpu allocation\n"
		"4|WARN __alloc_percpu: illegal size (4) or align (8192) for percpu allocation\n");
}

static void free_twice(void)
{
	void *handle = __alloc_percpu(8, 4);

	free_percpu(handle);
	free_percpu(handle);
}

Test(percpu, a_double_free_is_a_bug)
{
	base_on(1);
	free_percpu(NULL);
	must_end(free_twice, END_BUG,
		 "map_find: at != offset || i == map->used || map->piece[i] > 0");
}
