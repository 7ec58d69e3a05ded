/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/ksym.h"

typedef int sum_fn(int a, int b);

static int add(int a, int b)
{
	return a + b;
}

static int subtract(int a, int b)
{
	return a - b;
}

Test(ksym, a_number_leads_back_to_the_function_and_its_name)
{
	ksym_t plus = KSYM_OF(sum_fn, add);
	ksym_t minus = KSYM(subtract);

	cr_assert_neq(plus, minus);
	cr_assert_eq(((sum_fn *)ksym_function(plus))(5, 3), 8);
	cr_assert_eq(((sum_fn *)ksym_function(minus))(5, 3), 2);
	cr_assert_str_eq(ksym_name(plus), "add");
	cr_assert_eq(ksym_number("add"), plus);
	cr_assert_eq(ksym_number("subtract"), minus);
	ksym_t again = KSYM(add);
	cr_assert_eq(again, plus);
}

Test(ksym, numbers_are_the_same_in_every_build)
{
	ksym_t number = KSYM(add);

	cr_assert_eq(number, 0xe958c7dcu);
	cr_assert_neq(ksym_number(""), 0);
	number = KSYM_HASH("a_name_of_exactly_forty_seven_characters_abcdef");
	cr_assert_eq(number, ksym_number("a_name_of_exactly_forty_seven_characters_abcdef"));
}

Test(ksym, no_two_names_share_a_number_and_none_is_zero)
{
	uint32_t nr = ksym_count();

	cr_assert_gt(nr, 5);
	for (uint32_t i = 0; i < nr; i++) {
		cr_assert_neq(ksym_at(i)->number, 0);
		cr_assert_eq(ksym_at(i)->number, ksym_number(ksym_at(i)->name));
		for (uint32_t j = 0; j < i; j++) {
			if (ksym_at(i)->number != ksym_at(j)->number ||
			    ksym_at(i)->number == ksym_number("same_as_other_file"))
				continue;
			cr_assert_str_eq(ksym_at(i)->name, ksym_at(j)->name);
			cr_assert_eq(ksym_at(i)->function, ksym_at(j)->function,
				     "two functions are called %s", ksym_at(i)->name);
		}
	}
}

static void call_nothing(void)
{
	ksym_function(0x1234);
}

Test(ksym, a_wild_number_is_an_oops)
{
	base_on(1);
	cr_assert_null(ksym_name(0x1234));
	must_end(call_nothing, END_OOPS, "0x00001234 call of no function");
}

static void same_as_other_file(void)
{
}

/* What another file with a static function of this name would register. */
static void register_the_other(void)
{
	static const struct ksym other = {KSYM_HASH("same_as_other_file"), "same_as_other_file",
					  register_the_other};
	static const struct ksym *const link __attribute__((section("mm_ksyms"), __used__)) =
		&other;

	ksym_function(KSYM(same_as_other_file));
	cr_assert_not_null(link);
}

Test(ksym, two_functions_with_one_name_are_a_bug)
{
	base_on(1);
	must_end(register_the_other, END_BUG,
		 "ksym_find: same_as_other_file and same_as_other_file have one number");
}
