/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Spellings: numbers, flags, results, and the layout of a transcript.
 */
#include <criterion/criterion.h>

#include "core/base/gfp.h"
#include "fixture.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"
#include "fuzz/op/word.h"

#include <string.h>

static char printed[4096];

Test(print, joins_the_fewest_flags)
{
	static const struct {
		uint64_t value;
		const char *text;
	} rows[] = {
		{0, "GFP_NOWAIT"},
		{GFP_ATOMIC, "GFP_ATOMIC"},
		{GFP_ATOMIC | __GFP_ZERO, "GFP_ATOMIC|__GFP_ZERO"},
		{GFP_KERNEL, "GFP_KERNEL"},
		{GFP_KERNEL | __GFP_ZERO, "GFP_KERNEL|__GFP_ZERO"},
		{GFP_KERNEL | __GFP_HIGH, "GFP_KERNEL|__GFP_HIGH"},
		{GFP_KERNEL | __GFP_DMA, "GFP_KERNEL|__GFP_DMA"},
		{GFP_DMA, "GFP_DMA"},
		{GFP_NOIO, "GFP_NOIO"},
		{GFP_NOFS, "GFP_NOFS"},
		{GFP_USER, "GFP_USER"},
		{GFP_TEMPORARY, "GFP_TEMPORARY"},
		{GFP_HIGHUSER_MOVABLE, "GFP_HIGHUSER_MOVABLE"},
		{GFP_HIGHUSER_MOVABLE | __GFP_COLD, "GFP_HIGHUSER_MOVABLE|__GFP_COLD"},
		{GFP_KERNEL | GFP_THISNODE, "GFP_KERNEL|GFP_THISNODE"},
		{__GFP_ZERO, "__GFP_ZERO"},
		{__GFP_ZERO | __GFP_COMP, "__GFP_COMP|__GFP_ZERO"},
		{0x400000, "0x400000"},
		{GFP_KERNEL | 0x80000000, "GFP_KERNEL|0x80000000"},
		{UINT32_MAX, NULL},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct text_out out = text_out_start(printed, sizeof(printed));

		flags_print(&out, gfp_words, rows[i].value);
		if (rows[i].text)
			cr_expect_str_eq(printed, rows[i].text);
	}
}

Test(print, spells_flags_without_a_word_for_nothing_as_zero)
{
	struct text_out out = text_out_start(printed, sizeof(printed));

	flags_print(&out, task_flag_words, 0);
	cr_assert_str_eq(printed, "0");
	out = text_out_start(printed, sizeof(printed));
	flags_print(&out, task_flag_words, 0x10800);
	cr_assert_str_eq(printed, "PF_MEMALLOC|TIF_MEMDIE");
}

Test(print, spells_sizes_with_the_largest_unit_that_divides_them)
{
	static const struct {
		uint64_t value;
		const char *text;
	} rows[] = {
		{0, "0"},
		{1, "1"},
		{1023, "1023"},
		{1024, "1K"},
		{1025, "1025"},
		{4096, "4K"},
		{3 << 20, "3M"},
		{(3 << 20) + 1024, "3073K"},
		{UINT64_C(1) << 30, "1G"},
		{UINT64_C(5) << 40, "5T"},
		{UINT64_C(1) << 60, "1048576T"},
		{UINT64_MAX, "18446744073709551615"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct text_out out = text_out_start(printed, sizeof(printed));

		bytes_print(&out, rows[i].value);
		cr_expect_str_eq(printed, rows[i].text);
	}
}

Test(print, spells_every_kind_of_result)
{
	static const struct {
		struct result result;
		const char *text;
	} rows[] = {
		{{.kind = RESULT_NONE}, "ok"},
		{{.kind = RESULT_SHOW}, "ok"},
		{{.kind = RESULT_CPU}, "ok"},
		{{.kind = RESULT_CPU, .failed = true, .vector = 13}, "#GP"},
		{{.kind = RESULT_CPU, .failed = true, .vector = 14, .code = 7, .address = 0x1000},
		 "#PF 0x7 0x1000"},
		{{.kind = RESULT_CPU_VALUE, .value = 0x8877665544332211}, "0x8877665544332211"},
		{{.kind = RESULT_CPU_VALUE, .failed = true, .vector = 14, .address = 0},
		 "#PF 0x0 0x0"},
		{{.kind = RESULT_PAGE, .pfn = 0x1a8, .zone = "Normal"}, "pfn 0x1a8 Normal"},
		{{.kind = RESULT_PAGE, .failed = true}, "NULL"},
		{{.kind = RESULT_KADDR, .value = 0xc01a8000}, "0xc01a8000"},
		{{.kind = RESULT_KADDR, .failed = true}, "NULL"},
		{{.kind = RESULT_KADDR, .value = 16}, "ZERO_SIZE_PTR"},
		{{.kind = RESULT_SYSCALL}, "0"},
		{{.kind = RESULT_SYSCALL, .value = 1024}, "1024"},
		{{.kind = RESULT_SYSCALL, .value = 0xb7700000}, "0xb7700000"},
		{{.kind = RESULT_SYSCALL, .value = (uint64_t)-12, .failed = true}, "-ENOMEM"},
		{{.kind = RESULT_SYSCALL, .value = (uint64_t)-16}, "-EBUSY"},
		{{.kind = RESULT_SYSCALL, .value = (uint64_t)-999}, "-999"},
		{{.kind = RESULT_NUMBER, .value = 42}, "42"},
		{{.kind = RESULT_NUMBER, .value = (uint64_t)-3}, "-3"},
		{{.kind = RESULT_HEX, .value = 0xdeadbeefcafe}, "0xdeadbeefcafe"},
		{{.kind = RESULT_TASK, .value = 1}, "t1"},
		{{.kind = RESULT_TASK, .failed = true}, "NULL"},
		{{.outcome = OUTCOME_MISUSE, .kind = RESULT_PAGE}, "misuse"},
		{{.outcome = OUTCOME_ENDED, .text = "BUG f: x"}, "BUG f: x"},
		{{.outcome = OUTCOME_SKIPPED, .text = "no task"}, "no task"},
		{{.outcome = OUTCOME_SKIPPED}, "not run"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		size_t length = result_print(&rows[i].result, printed, sizeof(printed));

		cr_expect_str_eq(printed, rows[i].text);
		cr_expect_eq(length, strlen(rows[i].text));
	}
}

Test(print, lays_a_transcript_out_in_columns)
{
	static struct program_results results;
	static struct program program;
	static struct program_text text;
	struct parse_error error;
	const char *source = "boot(cpus=1)\n# two\nblock=alloc_pages( GFP_KERNEL ,0x3)->NULL #n\n"
			     "show(buddyinfo)\n"
			     "__free_pages(block,3)\n";

	cr_assert(program_parse(source, strlen(source), &program, &text, &error));
	results.boot.result = "ok";
	results.calls[0].result = "pfn 0x100 Normal";
	results.calls[1] = (struct line_result){"ok", "| a\n| b\n"};
	results.calls[2] = (struct line_result){"BUG f: x", "! c"};
	program_print(&program, &text, &results, printed, sizeof(printed));
	cr_assert_str_eq(printed, "boot(cpus=1)                        -> ok\n"
				  "# two\n"
				  "block = alloc_pages(GFP_KERNEL, 3)  -> pfn 0x100 Normal  #n\n"
				  "show(buddyinfo)                     -> ok\n| a\n| b\n"
				  "__free_pages(block, 3)              -> BUG f: x\n! c\n");
}

Test(print, names_results_by_kind)
{
	static struct program program;

	fixture_parse("x = alloc_page(0)\ny = get_zeroed_page(0)\nz = alloc_page(0)\n"
		      "tick(3)\nput_page(z)\nfree_pages(y+0x1000, 0)\nput_page(x+2)\n",
		      &program);
	cr_assert_str_eq(fixture_text(&program), "p0 = alloc_page(GFP_NOWAIT)\n"
						 "a0 = get_zeroed_page(GFP_NOWAIT)\n"
						 "p1 = alloc_page(GFP_NOWAIT)\n"
						 "tick(3)\n"
						 "put_page(p1)\n"
						 "free_pages(a0+0x1000, 0)\n"
						 "put_page(p0+2)\n");
	call_print(&program, NULL, 5, printed, sizeof(printed));
	cr_assert_str_eq(printed, "free_pages(a0+0x1000, 0)");
}

/* t0 has its name: others begin with t1. */
Test(print, names_tasks_in_labels_and_marks)
{
	static struct program program;

	fixture_parse("worker = kthread(1)\nidle = kthread(0)\n@t0 tick(1)\n"
		      "@worker x = alloc_page(0) ~fail=2 !1:idle !2.3:worker !3:t0\n"
		      "@idle tick(1) !1:irq2 !7:events/3 !8:kswapd0\n@irq1 put_page(x)\n",
		      &program);
	cr_assert_str_eq(fixture_text(&program),
			 "t1 = kthread(1)\nt2 = kthread(0)\ntick(1)\n"
			 "@t1 p0 = alloc_page(GFP_NOWAIT)  ~fail=2  !1:t2  !2.3:t1  !3:t0\n"
			 "@t2 tick(1)  !1:irq2  !7:events/3  !8:kswapd0\n"
			 "@irq1 put_page(p0)\n");
}

Test(print, counts_what_does_not_fit)
{
	static struct program program;
	char small[16];
	size_t whole;

	fixture_parse("p0 = alloc_page(GFP_KERNEL)\ntick(1)\n", &program);
	whole = program_print(&program, NULL, NULL, NULL, 0);
	cr_assert_eq(whole, strlen(fixture_text(&program)));
	cr_assert_eq(program_print(&program, NULL, NULL, small, sizeof(small)), whole);
	cr_assert_str_eq(small, "p0 = alloc_page");
}
