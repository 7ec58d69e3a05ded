/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

Test(printk, takes_the_level_from_the_prefix)
{
	base_on(1);
	printk(KERN_ERR "an error %d\n", 1);
	printk("no prefix\n");
	printk(KERN_DEBUG "debug\n");
	printk("<9>not a level\n");
	cr_assert_str_eq(console_taken(), "3|an error 1\n4|no prefix\n7|debug\n4|<9>not a level\n");
}

Test(printk, splits_lines_and_keeps_their_level)
{
	base_on(1);
	cr_assert_eq(printk(KERN_INFO "one\ntwo\n\nthree\n"), 3 + 4 + 4 + 1 + 6);
	cr_assert_str_eq(console_taken(), "6|one\n6|two\n6|\n6|three\n");
}

Test(printk, an_unfinished_line_waits_for_its_newline)
{
	base_on(1);
	printk(KERN_INFO "DMA: ");
	cr_assert_str_eq(console_taken(), "");
	printk(KERN_CONT "1*4kB ");
	printk("0*8kB ");
	printk(KERN_CONT "= 4kB\nnext ");
	cr_assert_str_eq(console_taken(), "6|DMA: 1*4kB 0*8kB = 4kB\n");
	printk(KERN_ERR "another\n");
	cr_assert_str_eq(console_taken(), "4|next \n3|another\n");
	printk(KERN_DEFAULT "rest");
	printk_flush();
	printk_flush();
	cr_assert_str_eq(console_taken(), "4|rest\n");
}

Test(printk, long_lines_are_cut)
{
	char longest[PRINTK_LINE_MAX + 40];

	base_on(1);
	memset(longest, 'x', sizeof(longest) - 1);
	longest[sizeof(longest) - 1] = '\0';
	printk("%s\n", longest);
	cr_assert_eq(strlen(console_taken()), 2 + (PRINTK_LINE_MAX - 1) + 1);
	printk("%s", longest);
	printk("%s\n", longest);
	cr_assert_eq(strlen(console_taken()), 2 + (PRINTK_LINE_MAX - 1) + 1);
}

static void once_line(void)
{
	printk_once(KERN_INFO "only %s\n", "once");
}

Test(printk, once_prints_once)
{
	base_on(1);
	once_line();
	once_line();
	cr_assert_str_eq(console_taken(), "6|only once\n");
}

static bool limited(void)
{
	return printk_ratelimit();
}

Test(printk, ratelimit_lets_ten_pass_in_five_seconds_and_counts_the_rest)
{
	int passed = 0;

	base_on(1);
	clock_tick(1);
	for (int i = 0; i < 13; i++)
		passed += limited();
	cr_assert_eq(passed, 10);
	clock_tick(5 * HZ);
	cr_assert(!limited(), "the interval's last tick");
	cr_assert_str_eq(console_taken(), "");
	clock_tick(1);
	cr_assert(limited());
	cr_assert_str_eq(console_taken(), "4|limited: 4 callbacks suppressed\n");
}

Test(printk, ratelimit_counts_a_first_burst_at_jiffies_0)
{
	int passed = 0;

	base_on(1);
	cr_assert_eq(jiffies, 0);
	for (int i = 0; i < 13; i++)
		passed += limited();
	cr_assert_eq(passed, 10);
	clock_tick(5 * HZ);
	cr_assert(!limited(), "the interval's last tick");
	clock_tick(1);
	cr_assert(limited());
	cr_assert_str_eq(console_taken(), "4|limited: 4 callbacks suppressed\n");
}

Test(printk, ratelimit_without_an_interval_lets_all_pass)
{
	struct ratelimit_state *state = scratch(0);

	base_on(1);
	ratelimit_init(state, 0, 0);
	for (int i = 0; i < 20; i++)
		cr_assert(ratelimit(state, "f"));
}
