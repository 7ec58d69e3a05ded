/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

static struct difference difference;

static bool matches(const char *source)
{
	engine_init();
	engine_run(test_program(source), &(struct run_options){.full_end = true});
	return transcript_matches(&engine.run, &test_text, &difference);
}

Test(transcript, matches_what_it_printed_itself)
{
	static char text[1 << 20];

	test_run_sound("# a comment\n"
		       "p = alloc_pages(GFP_KERNEL, 2)\n"
		       "show(buddyinfo)\n"
		       "__free_pages(p, 2)\n"
		       "__free_pages(p, 2)\n");
	transcript_print(&engine.run, &test_text, text, sizeof(text));
	cr_assert(strstr(text, "# a comment\n") != NULL);
	cr_assert(strstr(text, "\n| Node 0") != NULL, "%s", text);
	cr_assert(strstr(text, "-> BUG put_page_testzero") != NULL, "%s", text);
	cr_assert(matches(text), "line %u: expected %s got %s\n%s", difference.line,
		  difference.expected, difference.got, text);
}

Test(transcript, knows_names_and_stars_in_expectations)
{
	cr_assert(matches("p = alloc_pages(GFP_KERNEL, 1) -> pfn * Normal\n"
			  "__free_pages(p, 1) -> ok\n"
			  "q = alloc_pages(GFP_KERNEL, 1) -> pfn p Normal\n"),
		  "expected %s got %s", difference.expected, difference.got);
}

Test(transcript, shows_the_first_difference_with_its_line)
{
	cr_assert_not(matches("# first\n"
			      "p = alloc_page(GFP_KERNEL) -> pfn * Normal\n"
			      "__free_pages(p, 0) -> misuse\n"
			      "__free_pages(p, 0) -> ok\n"));
	cr_assert_eq(difference.line, 3);
	cr_assert_str_eq(difference.expected, "misuse");
	cr_assert_str_eq(difference.got, "ok");
}

Test(transcript, compares_lines_below_a_call)
{
	cr_assert_not(matches("show(buddyinfo) -> ok\n"
			      "| Node 7, zone      DMA *\n"));
	cr_assert_eq(difference.line, 1);
	cr_assert(strstr(difference.got, "| Node 0, zone") != NULL, "%s", difference.got);
}

Test(transcript, says_that_a_call_was_not_reached)
{
	cr_assert_not(matches("p = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n"
			      "q = alloc_page(GFP_KERNEL) -> pfn *\n"));
	cr_assert_eq(difference.line, 2);
	cr_assert(strstr(difference.got, "not reached") != NULL);
}

Test(transcript, expects_a_boot_to_succeed_unless_it_says_otherwise)
{
	cr_assert_not(matches(
		"boot(ram=48M)\ne820(0, 640K, RAM)\ne820(15M, 1M, reserved)\np = alloc_page(0)\n"));
	cr_assert_str_eq(difference.expected, "ok");
	cr_assert(
		matches("boot(ram=48M) -> panic *\ne820(0, 640K, RAM)\ne820(15M, 1M, reserved)\n"));
}

Test(transcript, predicts_an_end_only_when_it_says_which)
{
	test_run("p = alloc_page(GFP_DMA|__GFP_HIGHMEM) -> *\n");
	cr_assert_not(transcript_predicts(&engine.run, &test_text, 0));
	test_run("p = alloc_page(GFP_DMA|__GFP_HIGHMEM) -> BUG gfp_zone: *\n");
	cr_assert(transcript_predicts(&engine.run, &test_text, 0));
}
