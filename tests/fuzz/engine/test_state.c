/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "fuzz/engine/state.h"

static uint32_t visited(uint32_t from, uint32_t to)
{
	uint32_t nr = 0;

	for (uint32_t i = from; i < to; i++)
		nr += state_counters()[i] != 0;
	return nr;
}

Test(state, counts_operations_shapes_pagesets_and_fallbacks)
{
	state_clear();
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	cr_assert_gt(visited(STATE_OPS, STATE_SHAPE), 0);
	cr_assert_gt(visited(STATE_SHAPE, STATE_PAGESET), 10);
	cr_assert_gt(visited(STATE_PAGESET, STATE_FALLBACK), 0);
	cr_assert_gt(visited(STATE_FALLBACK, STATE_SLOW), 0);
	cr_assert_gt(visited(STATE_SLOW, STATE_LOG), 0);
}

Test(state, tells_outcomes_apart)
{
	static const char *const programs[] = {
		"p = alloc_page(GFP_KERNEL)\n",
		"p = alloc_page(GFP_KERNEL) ~fail=1\n",
		"p = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n",
		"p = alloc_page(__GFP_MOVABLE|__GFP_RECLAIMABLE)\n",
	};
	static uint8_t seen[4][STATE_SHAPE];

	for (int i = 0; i < 4; i++) {
		state_clear();
		test_run_sound(programs[i]);
		memcpy(seen[i], state_counters(), STATE_SHAPE);
		for (int j = 0; j < i; j++)
			cr_assert_neq(memcmp(seen[i], seen[j], STATE_SHAPE), 0, "%s%s", programs[i],
				      programs[j]);
	}
}

Test(state, counts_kinds_of_log_lines)
{
	state_clear();
	test_run_sound("p = alloc_page(__GFP_MOVABLE|__GFP_RECLAIMABLE)\n");
	cr_assert_eq(visited(STATE_LOG, STATE_GOALS), 1);
}

Test(state, stays_silent_when_switched_off)
{
	engine_init();
	state_clear();
	engine_run(test_program("p = alloc_page(GFP_KERNEL)\n"),
		   &(struct run_options){.no_state = true});
	cr_assert_eq(visited(0, STATE_COUNTERS), 0);
}
