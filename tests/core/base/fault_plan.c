/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/fault_plan.h"

/* Which of eight consultations fail under the plan, as bits. */
static uint32_t failing(uint32_t nth, bool onward)
{
	uint32_t bits = 0;

	fault_plan_set(nth, onward);
	for (uint32_t i = 0; i < 8; i++)
		bits |= (uint32_t)fault_plan_consult() << i;
	return bits;
}

Test(fault_plan, fails_the_nth_consultation_alone_or_with_all_after_it)
{
	static const struct {
		uint32_t nth;
		bool onward;
		uint32_t bits, met, count;
	} rows[] = {
		{0, false, 0x00, 0, 0}, {1, false, 0x01, 1, 8}, {3, false, 0x04, 1, 8},
		{9, false, 0x00, 0, 8}, {0, true, 0x00, 0, 0},  {1, true, 0xff, 8, 8},
		{3, true, 0xfc, 6, 8},  {9, true, 0x00, 0, 8},
	};

	base_on(1);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		cr_assert_eq(failing(rows[i].nth, rows[i].onward), rows[i].bits, "row %zu", i);
		cr_assert_eq(fault_plan_get()->met, rows[i].met, "row %zu", i);
		cr_assert_eq(fault_plan_get()->count, rows[i].count, "row %zu", i);
	}
}

Test(fault_plan, is_off_when_the_kernel_starts)
{
	base_on(1);
	cr_assert_eq(fault_plan_get()->nth, 0);
	cr_assert_not(fault_plan_consult());
}
