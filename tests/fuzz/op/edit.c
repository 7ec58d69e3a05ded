/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls come and go, references follow; and what a text tells of what lives.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/lives.h"

#include <string.h>

static struct program program, other;

static const char three[] = "p0 = alloc_page(0)\np1 = alloc_page(GFP_KERNEL)\nput_page(p0)\n"
			    "put_page(p1)\n";

static void reads(const char *expected)
{
	cr_assert_str_eq(fixture_text(&program), expected);
}

Test(edit, removing_a_call_makes_its_references_null)
{
	fixture_parse(three, &program);
	program_remove(&program, 0, 1);
	reads("p0 = alloc_page(GFP_KERNEL)\nput_page(NULL)\nput_page(p0)\n");
	program_remove(&program, 0, 3);
	cr_assert_eq(program.nr_calls, 0);
}

Test(edit, inserted_calls_leave_references_where_they_were)
{
	fixture_parse(three, &program);
	fixture_parse("tick(5)\na = get_zeroed_page(GFP_DMA)\nfree_pages(a, 0)\n", &other);
	cr_assert_eq(program_splice(&program, 1, &other, 1, 2), 2);
	reads("p0 = alloc_page(GFP_NOWAIT)\na0 = get_zeroed_page(GFP_DMA)\nfree_pages(a0, 0)\n"
	      "p1 = alloc_page(GFP_KERNEL)\nput_page(p0)\nput_page(p1)\n");
}

Test(edit, a_repeated_block_refers_to_itself)
{
	fixture_parse("p0 = alloc_page(0)\np1 = alloc_page(GFP_KERNEL)\nput_page(p1)\n", &program);
	program_splice(&program, 3, &program, 1, 2);
	reads("p0 = alloc_page(GFP_NOWAIT)\np1 = alloc_page(GFP_KERNEL)\nput_page(p1)\n"
	      "p2 = alloc_page(GFP_KERNEL)\nput_page(p2)\n");
}

Test(edit, swapping_keeps_every_reference_that_can_stay)
{
	fixture_parse(three, &program);
	program_swap(&program, 0);
	reads("p0 = alloc_page(GFP_KERNEL)\np1 = alloc_page(GFP_NOWAIT)\nput_page(p1)\n"
	      "put_page(p0)\n");
	program_swap(&program, 1);
	reads("p0 = alloc_page(GFP_KERNEL)\nput_page(NULL)\np1 = alloc_page(GFP_NOWAIT)\n"
	      "put_page(p0)\n");
}

Test(edit, lines_and_marks_follow_their_tasks)
{
	static const char tasks[] = "t1 = kthread(0)\nt2 = kthread(1)\n"
				    "@t2 tick(1)  !1:t1  !2:t0  !3:irq1\n@irq1 tick(2)\n";

	fixture_parse(tasks, &program);
	program_open(&program, 0, 1);
	cr_assert_eq(program.calls[3].task, TASK_RESULT(2));
	program_remove(&program, 0, 1);
	reads(tasks);
	program_swap(&program, 0);
	reads("t1 = kthread(1)\nt2 = kthread(0)\n"
	      "@t1 tick(1)  !1:t2  !2:t0  !3:irq1\n@irq1 tick(2)\n");
	program_remove(&program, 1, 1);
	reads("t1 = kthread(1)\n@t1 tick(1)  !2:t0  !3:irq1\n@irq1 tick(2)\n");
	program_remove(&program, 0, 1);
	reads("tick(1)  !2:t0  !3:irq1\n@irq1 tick(2)\n");
	program_swap(&program, 0);
	reads("@irq1 tick(2)\ntick(1)  !2:t0  !3:irq1\n");
}

Test(edit, spliced_lines_name_tasks_among_them_or_of_the_same_place)
{
	fixture_parse("t1 = kthread(0)\n", &program);
	fixture_parse("t1 = kthread(1)\n@t1 tick(1)\nt2 = kthread(2)\n@t2 tick(2)  !1:t1\n",
		      &other);
	program_splice(&program, 1, &other, 2, 2);
	reads("t1 = kthread(0)\nt2 = kthread(2)\n@t2 tick(2)  !1:t1\n");
	program_splice(&program, 0, &other, 3, 1);
	reads("tick(2)\nt1 = kthread(0)\nt2 = kthread(2)\n@t2 tick(2)  !1:t1\n");
}

Test(edit, a_full_program_takes_no_more)
{
	fixture_parse(three, &other);
	program_clear(&program);
	while (program.nr_calls < PROGRAM_CALLS_MAX)
		cr_assert_eq(program_splice(&program, program.nr_calls, &other, 0, 4), 4);
	cr_assert_eq(program_splice(&program, 7, &other, 0, 4), 0);
	program_remove(&program, 9, 1);
	cr_assert_eq(program_splice(&program, 7, &other, 0, 4), 1);
	cr_assert_eq(program.nr_calls, PROGRAM_CALLS_MAX);
}

/* Each text: all calls sound but the last, which is as the row says. */
static const struct {
	const char *source;
	bool sound;
} life_rows[] = {
	{"p = alloc_page(0)\nput_page(p)\n", true},
	{"p = alloc_page(0)\nput_page(p)\nput_page(p)\n", false},
	{"p = alloc_pages(0, 2)\n__free_pages(p, 2)\n", true},
	{"p = alloc_pages(0, 2)\n__free_pages(p, 1)\n", false},
	{"p = alloc_pages(0, 2)\n__free_pages(p+1, 0)\n", false},
	{"p = alloc_pages(0, 2)\nput_page(p)\n", false},
	{"p = alloc_pages(__GFP_COMP, 2)\nput_page(p+3)\n", true},
	{"p = alloc_pages(0, 2)\nget_page(p)\nput_page(p)\n", true},
	{"p = alloc_pages(0, 2)\nget_page(p+1)\n", false},
	{"p = alloc_pages(0, 2)\nsplit_page(p, 2)\n", true},
	{"p = alloc_pages(0, 2)\nsplit_page(p, 1)\n", false},
	{"p = alloc_pages(__GFP_COMP, 2)\nsplit_page(p, 2)\n", false},
	{"p = alloc_pages(0, 2)\nsplit_page(p, 2)\n__free_pages(p+1, 0)\nput_page(p)\n", true},
	{"p = alloc_pages(0, 2)\nsplit_page(p, 2)\n__free_pages(p+1, 0)\nput_page(p+1)\n", false},
	{"p = alloc_pages(0, 2)\nsplit_page(p, 2)\n__free_pages(p, 2)\n", false},
	{"p = alloc_page(0)\nfree_hot_cold_page(p, 1)\n", true},
	{"p = alloc_pages(0, 1)\nfree_hot_cold_page(p, 1)\n", false},
	{"p = alloc_pages(0, 1)\npage_fill(p+1, 5)\n", true},
	{"p = alloc_pages(0, 1)\npage_fill(p+2, 5)\n", false},
	{"p = alloc_page(0)\nput_page(p)\npage_check(p, 0)\n", false},
	{"a = alloc_pages_exact(5000, 0)\nfree_pages_exact(a, 5000)\n", true},
	{"a = alloc_pages_exact(5000, 0)\nfree_pages_exact(a, 8K)\n", true},
	{"a = alloc_pages_exact(5000, 0)\nfree_pages_exact(a, 4K)\n", false},
	{"a = alloc_pages_exact(5000, 0)\nfree_pages(a+4096, 0)\n", true},
	{"a = alloc_pages_exact(5000, 0)\nfree_pages(a+4096, 0)\nfree_pages_exact(a, 8K)\n", false},
	{"a = alloc_pages_exact(0, 0)\n", false},
	{"a = alloc_pages_exact(4K, __GFP_COMP)\n", false},
	{"a = __get_free_pages(0, 1)\nfree_pages(a, 1)\n", true},
	{"a = __get_free_pages(0, 1)\nfree_pages(a+1, 1)\n", false},
	{"a = __get_free_pages(__GFP_HIGHMEM, 1)\n", false},
	{"a = __get_dma_pages(__GFP_DMA32, 1)\n", false},
	{"free_pages(0, 3)\n", true},
	{"free_pages(NULL, 3)\n", false},
	{"free_pages(0xc0000000, 0)\n", false},
	{"__free_pages(NULL, 0)\n", false},
	{"p = alloc_page(__GFP_DMA|__GFP_HIGHMEM)\n", false},
	{"p = alloc_page(__GFP_RECLAIMABLE|__GFP_MOVABLE)\n", false},
	{"p = alloc_pages(0, 11)\n", false},
	{"p = alloc_pages(__GFP_NOFAIL, 1)\n", true},
	{"p = alloc_pages(__GFP_NOFAIL, 2)\n", false},
	{"p = alloc_page(0)\nput_page(p)\nset_migratetype_isolate(p)\n", true},
	{"set_migratetype_isolate(NULL)\n", false},
	{"tick(1)\n", true},
};

Test(lives, tells_sound_calls_from_misuse)
{
	static struct lives lives;

	for (size_t i = 0; i < sizeof(life_rows) / sizeof(life_rows[0]); i++) {
		fixture_parse(life_rows[i].source, &program);
		lives_start(&lives);
		for (uint32_t c = 0; c < program.nr_calls; c++) {
			bool wanted = c + 1 < program.nr_calls || life_rows[i].sound;

			cr_expect_eq(call_is_sound(&lives, &program, c), wanted, "call %u of\n%s",
				     c, life_rows[i].source);
			lives_apply(&lives, &program, c);
		}
	}
}
