/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An address space on paper.
 */
#include <criterion/criterion.h>

#include "space_paper.h"

#include <string.h>

struct space_tunables tunables;
struct space_rlimit limits[SPACE_LIMITS];
struct space_view view;
struct space_told told;

/* A space that looks like @picture, laid out upwards or downwards. */
void space_like(const char *picture, bool top_down)
{
	struct space_layout layout = {
		.top_down = top_down,
		.mmap_base = top_down ? 0x60000000u : BOTTOM,
		.start_brk = 0x08100000u,
		.end_code = 0x08050000u,
	};

	picture_view(picture, &view);
	view.brk = layout.start_brk;
	view.free_area_cache = layout.mmap_base;
	space_model_reset(&tunables);
	space_boot(T0, &layout, &view, limits, 0, 0);
}

void paper_space(void)
{
	tunables = (struct space_tunables){
		.max_map_count = 64,
		.mmap_min_addr = 0x1000,
		.pages_of_table = 1024,
	};
	for (uint32_t i = 0; i < SPACE_LIMITS; i++)
		limits[i] = (struct space_rlimit){SPACE_INFINITY, SPACE_INFINITY};
	limits[SPACE_LIMIT_MEMLOCK] =
		(struct space_rlimit){LOCK_KB * SPACE_PAGE, LOCK_KB * SPACE_PAGE};
	memset(&told, 0, sizeof(told));
	told.task = T0;
	told.memory = (struct space_memory){.least = 1000, .most = 1000};
	space_like("", false);
}

void content(void)
{
	cr_assert_null(space_model_complaint(), "%s", space_model_complaint());
}

void complains_of(const char *part)
{
	cr_assert_not_null(space_model_complaint(), "%s", part);
	cr_assert_not_null(strstr(space_model_complaint(), part), "%s", space_model_complaint());
}

/* The call ends so, and the space looks like @picture then (NULL: is not looked at). */
void ends(enum space_call call, const uint32_t *args, int64_t answer, const char *picture)
{
	uint32_t brk = view.brk;

	if (picture != NULL)
		picture_view(picture, &view);
	view.brk = call == SPACE_BRK ? (uint32_t)answer : brk;
	told.view = picture == NULL ? NULL : &view;
	space_call_ended(&told, call, args, answer);
}

void touch(enum space_access access, uint32_t address, uint32_t size, uint64_t value)
{
	told.view = NULL;
	space_touched(&told,
		      &(struct space_touch){
			      .access = access, .address = address, .size = size, .value = value});
}

void faults(enum space_access access, uint32_t address, enum space_signal signal, uint32_t fault)
{
	told.view = NULL;
	space_touched(&told, &(struct space_touch){.access = access,
						   .address = address,
						   .size = 4,
						   .signal = signal,
						   .fault = fault});
}
