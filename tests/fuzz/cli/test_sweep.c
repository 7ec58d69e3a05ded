/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The fault sweep from outside, on a sound kernel and on one that leaks when it is refused memory.
 */
#include "shell.h"

Test(sweep, fails_each_request_alone_and_with_all_after_it)
{
	static const struct cli_case cases[] = {
		/* 3 requests: 3 + 1 runs with one failing, 3 + 1 with all after it */
		{MMFUZZ " sweep sweep-three.mm", 0,
		 "1 programs, 8 runs, 9 requests made to fail, 0 findings"},
		/* __GFP_NOFAIL is not counted */
		{MMFUZZ " sweep sweep-nofail.mm", 0,
		 "1 programs, 2 runs, 0 requests made to fail, 0 findings"},
		/* both paging modes */
		{MMFUZZ " sweep sweep-three.mm sweep-pae.mm", 0,
		 "2 programs, 12 runs, 11 requests made to fail, 0 findings"},
		{MMFUZZ " sweep --share=2/2 sweep-three.mm sweep-pae.mm", 0,
		 "1 programs, 4 runs, 2 requests made to fail"},
	};

	file_make("sweep-three.mm", "p = alloc_page(GFP_KERNEL)  -> pfn *\n"
				    "q = get_zeroed_page(GFP_ATOMIC)\n"
				    "__free_pages(p, 0)\n"
				    "r = alloc_pages_exact(20000, GFP_KERNEL)  -> *\n");
	file_make("sweep-nofail.mm", "p = alloc_page(GFP_KERNEL|__GFP_NOFAIL)\n");
	file_make("sweep-pae.mm", "boot(pae=1)\np = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}

Test(sweep, keeps_the_marks_of_the_program_and_the_ends_that_it_foretells)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " sweep sweep-marks.mm", 0, "requests made to fail, 0 findings"},
	};

	file_make("sweep-marks.mm", "p = alloc_page(GFP_KERNEL) ~fail=1  -> NULL\n"
				    "q = alloc_page(GFP_DMA|__GFP_HIGHMEM)  -> BUG gfp_zone: *\n");
	CHECK_CASES(cases);
}

Test(sweep, finds_a_leak_on_failure_and_says_how_to_see_it_again)
{
	static const struct cli_case cases[] = {
		{LEAKS_ON_FAILURE " run sweep-leak.mm", 0, NULL},
		{LEAKS_ON_FAILURE " sweep sweep-leak.mm", 1,
		 "SUMMARY: mmfuzz: check-E1 in end_of_run"},
		{LEAKS_ON_FAILURE " sweep sweep-leak.mm", 1, "./mm repro --fail=2 sweep-leak.mm\n"},
		{LEAKS_ON_FAILURE " sweep sweep-leak.mm", 1,
		 "./mm repro --fail=1+ sweep-leak.mm\n"},
		{LEAKS_ON_FAILURE " sweep sweep-leak.mm", 1, "4 findings (1 kinds)"},
		{LEAKS_ON_FAILURE " repro --fail=2 sweep-leak.mm", 1, "check E1"},
		{LEAKS_ON_FAILURE " repro --fail=2 sweep-leak.mm", 1,
		 "with allocation 2 of the run made to fail"},
		{LEAKS_ON_FAILURE " repro --fail=3 sweep-leak.mm", 0, "does not reproduce"},
		{MMFUZZ " repro --fail=2 sweep-leak.mm", 0, "does not reproduce"},
		/* … and as a program */
		{LEAKS_ON_FAILURE " sweep --findings=sweep-kept sweep-leak.mm", 1,
		 "as a program: sweep-kept/sweep-sweep-leak-1.mm"},
		{"cat sweep-kept/sweep-sweep-leak-1.mm", 0,
		 "p0 = alloc_page(GFP_KERNEL)  ~fail=1\n"},
		{LEAKS_ON_FAILURE " repro sweep-kept/sweep-sweep-leak-1.mm", 1, "check E1"},
		{MMFUZZ " repro sweep-kept/sweep-sweep-leak-1.mm", 0, "does not reproduce"},
		{MMFUZZ " sweep sweep-leak.mm", 0, "0 findings"},
	};

	directory_make("sweep-kept");
	file_make("sweep-leak.mm", "p = alloc_page(GFP_KERNEL)\nq = alloc_pages(GFP_KERNEL, 2)\n");
	CHECK_CASES(cases);
}
