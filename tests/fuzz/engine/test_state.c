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

/* The same calls in three orders of execution. */
Test(state, counts_where_whom_a_switch_interrupted_for_whom)
{
	static const char both[] = "t1 = kthread(1)\np = alloc_pages(0, 1)%s\n"
				   "%s q = alloc_pages(0, 1)\n";
	static const char *const marks[] = {"", "  !1:t1", "  !2:t1", "  !1:irq0  !2:t1"};
	char source[128];
	static uint8_t seen[4][STATE_LOCKS - STATE_TURNS];

	for (int i = 0; i < 4; i++) {
		state_clear();
		snprintf(source, sizeof(source), both, marks[i], i < 3 ? "@t1" : "@irq0");
		test_run_sound(source);
		cr_assert_eq(visited(STATE_TURNS, STATE_LOCKS), i > 0);
		memcpy(seen[i], state_counters() + STATE_TURNS, sizeof(seen[i]));
		for (int j = 0; j < i; j++)
			cr_assert_neq(memcmp(seen[i], seen[j], sizeof(seen[i])), 0, "%s%s",
				      marks[i], marks[j]);
	}
}

/* A wake-up takes locks below that of the wait queue. */
Test(state, counts_orders_of_locks)
{
	uint32_t before;

	state_clear();
	test_run_sound("tick(1)\n");
	before = visited(STATE_LOCKS, STATE_SPACE);
	state_clear();
	test_run_sound("p = alloc_pages(0, 1)\nshow(buddyinfo)\n");
	cr_assert_geq(visited(STATE_LOCKS, STATE_SPACE), before);
}

Test(state, stays_silent_when_switched_off)
{
	engine_init();
	state_clear();
	engine_run(test_program("p = alloc_page(GFP_KERNEL)\n"),
		   &(struct run_options){.no_state = true});
	cr_assert_eq(visited(0, STATE_COUNTERS), 0);
}
