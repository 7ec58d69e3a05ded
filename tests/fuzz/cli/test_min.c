/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz min and mmfuzz facts from outside.
 */
#include <stdio.h>

#include "shell.h"

/* A kernel that forgets a page when it is refused one, in both paging modes. */
Test(min, keeps_what_shows_the_finding_and_no_more)
{
	static const struct cli_case cases[] = {
		{LEAKS_ON_FAILURE " min min-leak.mm -o min-least.mm", 0,
		 "1 of 5 operations left after "},
		{"cat min-least.mm", 0, "# check-E1 in end_of_run: zone "},
		{"tail -n 1 min-least.mm", 0, "p0 = alloc_page(GFP_NOWAIT)  ~fail=1  -> *\n"},
		{LEAKS_ON_FAILURE " min min-least.mm 2>/dev/null | cmp - min-least.mm", 0, NULL},
		{MMFUZZ " run min-least.mm", 0, "-> NULL"},
		{MMFUZZ " asm min-leak.mm -o min-leak.bin && " LEAKS_ON_FAILURE
			" min min-leak.bin 2>/dev/null | cmp - min-least.mm",
		 0, NULL},
		{LEAKS_ON_FAILURE " min min-leak-pae.mm 2>/dev/null", 0, "\nboot(pae=1)\np0 = "},
		{LEAKS_ON_FAILURE " min --runs 1 min-leak.mm", 0, "a bound ended the search"},
		{LEAKS_ON_FAILURE " min --time 1s min-leak.mm", 0, "~fail=1"},
		{MMFUZZ " min min-leak.mm", 1, "mmfuzz: min-leak.mm: shows no finding"},
		{MMFUZZ " min min-leak.bin", 1, "min-leak.bin: shows no finding"},
		{MMFUZZ " min min-text", 2, "min-text: text programs end in .mm"},
		{MMFUZZ " min", 2, "which crash file?"},
		{MMFUZZ " min --time never min-leak.mm", 2, "--time wants 90, 90s, 5m or 2h"},
		{MMFUZZ " min nowhere.mm", 2, "cannot read nowhere.mm: No such file"},
		{MMFUZZ " min min-wrong.mm", 2, "min-wrong.mm:1:6: expected"},
		{LEAKS_ON_FAILURE " min min-leak.mm -o no/such/folder", 2, "cannot write no/such/"},
		{LEAKS_ON_FAILURE " facts min-leak.mm min-wrong.mm min-leak-pae.mm | cut -f1", 0,
		 "found\nunreadable\nelsewhere\n"},
		{MMFUZZ " facts", 2, "which crash files?"},
	};
	static const char leak[] = "tick(3)\np = alloc_pages(GFP_KERNEL, 2)\n"
				   "q = alloc_page(GFP_HIGHUSER|__GFP_ZERO)  ~fail=1+\n"
				   "__free_pages(p, 2)\nshow(buddyinfo)\n";
	char pae[512];

	snprintf(pae, sizeof(pae), "boot(pae=1, ram=96M)\n%s", leak);
	file_make("min-leak.mm", leak);
	file_make("min-leak-pae.mm", pae);
	file_make("min-wrong.mm", "tick(\n");
	file_make("min-text", leak);
	CHECK_CASES(cases);
}

/* A kernel that loses a wake-up where a switch comes at one point. */
Test(min, drops_tasks_interrupts_and_switches_that_do_not_matter)
{
	static const struct cli_case cases[] = {
		{LOSES_A_WAKE_UP " min min-race.mm -o min-switch.mm", 0,
		 "5 of 11 operations left after "},
		{"cat min-switch.mm", 0,
		 "t1 = kthread(1)\np0 = alloc_page(GFP_NOWAIT)\nlock_page(p0)\n"
		 "@t1 wait_on_page_locked(p0)  !1:t0\nunlock_page(p0)  -> *\n"},
		{MMFUZZ " run min-switch.mm", 0, "-> ok"},
	};

	file_make("min-race.mm", "boot(cpus=4)\nother = kthread(2)\nt1 = kthread(1)\n"
				 "spare = alloc_pages(GFP_KERNEL, 2)  !1:other  !2:irq2\n"
				 "@other p = alloc_page(GFP_KERNEL)  !1:t0\n"
				 "page = alloc_page(GFP_KERNEL)\nlock_page(page)\n"
				 "@irq2 third = alloc_page(GFP_ATOMIC)\n"
				 "@t1 wait_on_page_locked(page)  !1:t0  !2:other\n"
				 "unlock_page(page)  !1:other\n@other put_page(p)\n"
				 "__free_pages(spare, 2)\n");
	CHECK_CASES(cases);
}
