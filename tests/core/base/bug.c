/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

static int zero;

static void bug(void)
{
	BUG();
}

static void bug_on(void)
{
	BUG_ON(zero);
	BUG_ON(zero == 0);
}

static void vm_bug_on(void)
{
	VM_BUG_ON(zero < 1);
}

static void panics(void)
{
	panic("Out of memory: %d %s\n", 3, "pages");
}

Test(bug, ends_the_machine_with_function_and_condition)
{
	base_on(1);
	must_end(bug, END_BUG, "bug: BUG");
	base_on(1);
	must_end(bug_on, END_BUG, "bug_on: zero == 0");
	base_on(1);
	must_end(vm_bug_on, END_BUG, "vm_bug_on: zero < 1");
	base_on(1);
	must_end(panics, END_PANIC, "Out of memory: 3 pages");
}

static bool warns(bool condition)
{
	return WARN_ON(condition);
}

static bool warns_once(bool condition)
{
	return WARN_ON_ONCE(condition);
}

Test(warn, logs_each_time_and_answers_the_condition)
{
	base_on(1);
	cr_assert(!warns(false));
	cr_assert(warns(true));
	cr_assert(warns(true));
	cr_assert_str_eq(console_taken(), "4|WARN warns: condition\n4|WARN warns: condition\n");
}

Test(warn, once_logs_once_but_answers_always)
{
	base_on(1);
	cr_assert(!warns_once(false));
	cr_assert(warns_once(true));
	cr_assert(warns_once(true));
	cr_assert_str_eq(console_taken(), "4|WARN warns_once: condition\n");
	base_on(1);
	cr_assert(warns_once(true));
	cr_assert_str_eq(console_taken(), "4|WARN warns_once: condition\n", "after a power cycle");
}

static bool warns_text(int value)
{
	return WARN(value > 1, "value is %d\n", value);
}

static bool warns_text_once(int value)
{
	return WARN_ONCE(value > 1, "value is %d\n", value);
}

Test(warn, has_a_text_of_its_own)
{
	base_on(1);
	cr_assert(!warns_text(1));
	cr_assert(warns_text(2));
	cr_assert(warns_text_once(3));
	cr_assert(warns_text_once(4));
	cr_assert_str_eq(console_taken(),
			 "4|WARN warns_text: value is 2\n4|WARN warns_text_once: value is 3\n");
}

Test(warn, once_tells_pairs_apart)
{
	base_on(1);
	cr_assert(once("a", "bc"));
	cr_assert(once("ab", "c"));
	cr_assert(!once("a", "bc"));
	cr_assert(!once("ab", "c"));
}

static void too_many_pairs(void)
{
	char name[16];

	for (uint32_t i = 0; i <= BUG_ONCE_MAX; i++) {
		snprintf(name, sizeof(name), "f%u", i);
		cr_assert(once(name, "x"));
		cr_assert(!once(name, "x"));
	}
}

Test(warn, a_full_table_of_once_stops_loudly)
{
	base_on(1);
	must_end(too_many_pairs, END_BUG, "once: more than BUG_ONCE_MAX messages are printed once");
}
