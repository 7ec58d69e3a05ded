/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Exploration from outside, on a sound kernel and on one that loses a wake-up where a switch comes
 * at one point.
 */
#include "shell.h"

static const char waits[] = "# t1 waits for t0's page\n"
			    "t1 = kthread(1)             -> t1\n"
			    "page = alloc_page(GFP_KERNEL)\n"
			    "lock_page(page)\n"
			    "@t1 wait_on_page_locked(page)\n"
			    "unlock_page(page)           -> ok\n";

Test(explore, finds_no_fault_in_a_sound_kernel)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " explore explore-sound.mm", 0, "of up to 2 switches, 0 findings"},
		{MMFUZZ " explore --switches=0 explore-sound.mm", 0,
		 "explore: 1 schedules of up to 0 switches, 0 findings"},
		{MMFUZZ " explore --switches 3 --check=full --bound=50 explore-sound.mm", 0,
		 "explore: 50 schedules of up to 3 switches, 0 findings; stopped at --bound"},
		/* nobody to switch to */
		{MMFUZZ " explore explore-alone.mm", 0,
		 "explore: 1 schedules of up to 2 switches, 0 findings"},
	};

	file_make("explore-sound.mm", waits);
	file_make("explore-alone.mm", "p = alloc_page(GFP_KERNEL)\nput_page(p)\n");
	CHECK_CASES(cases);
}

Test(explore, finds_a_race_and_prints_it_as_a_program)
{
	static const struct cli_case cases[] = {
		{LOSES_A_WAKE_UP " run explore-race.mm", 0, NULL},
		{LOSES_A_WAKE_UP " explore --switches=0 explore-race.mm", 0, "0 findings"},
		{LOSES_A_WAKE_UP " explore explore-race.mm 2>explore-report >explore-found.mm", 1,
		 NULL},
		{"cat explore-report", 0, "SUMMARY: mmfuzz: lost-wake-up in wait_on_page_locked\n"},
		{"cat explore-report", 0, "--- the order of execution\n"},
		{"cat explore-report", 0, "--- the tasks\nt1 on CPU 1: sleeps"},
		{"cat explore-report", 0, "1 finding\n"},
		{"cat explore-found.mm", 0,
		 "# t1 waits for t0's page\n"
		 "t1 = kthread(1)\n"
		 "page = alloc_page(GFP_KERNEL)\n"
		 "lock_page(page)\n"
		 "@t1 wait_on_page_locked(page)  !1:t0\n"
		 "unlock_page(page)\n"},
		/* as it stands it is a program that shows it, and a sound kernel passes it */
		{LOSES_A_WAKE_UP " run explore-found.mm", 1, "blocked PG_locked"},
		{MMFUZZ " run explore-found.mm", 0, "@t1 wait_on_page_locked(page)"},
		{LOSES_A_WAKE_UP " explore --all --switches=1 explore-race.mm", 1, "1 finding\n"},
	};

	file_make("explore-race.mm", waits);
	CHECK_CASES(cases);
}

/* The same order of execution, event by event. */
Test(trace, tells_what_happened_after_the_transcript)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " run --trace trace-one.mm", 0, "--- what happened\nstep 1   t0:0 "},
		{MMFUZZ " run --trace trace-one.mm", 0, "at a lock, point 1 of the call: to t1\n"},
		{MMFUZZ " run --trace --transcript=no trace-one.mm trace-pae.mm", 0,
		 "2 passed, 0 failed"},
		{MMFUZZ " run trace-one.mm", 0, "-> ok\n"},
		{MMFUZZ " run trace-one.mm | grep -c happened", 1, "0\n"},
	};

	file_make("trace-one.mm", "t1 = kthread(1)\np = alloc_page(GFP_KERNEL)  !1:t1\n"
				  "@t1 q = alloc_page(GFP_KERNEL)\nput_page(p)  -> ok\n");
	file_make("trace-pae.mm", "boot(pae=1)\ntick(1)\n");
	CHECK_CASES(cases);
}

Test(explore, says_what_is_wrong_with_its_arguments)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " explore", 2, "which program?"},
		{MMFUZZ " explore --switches=7 x.mm", 2, "expected a number from 0 to 6, found 7"},
		{MMFUZZ " explore --switches=-1 x.mm", 2, "found -1"},
		{MMFUZZ " explore --bound=x x.mm", 2, "found x"},
		{MMFUZZ " explore --check=some x.mm", 2, "--check knows 'full' only"},
		{MMFUZZ " explore a.mm b.mm", 2, "one program at a time"},
		{MMFUZZ " explore explore-none.mm", 2, "explore-none.mm"},
		{MMFUZZ " explore explore-bad.mm", 2,
		 "explore-bad.mm:1:2: expected t0, irq0 to irq3"},
	};

	file_make("explore-bad.mm", "@t1 tick(1)\n");
	CHECK_CASES(cases);
}

Test(explore, hands_programs_of_the_other_mode_over)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " explore --switches=1 explore-pae.mm", 0,
		 "of up to 1 switches, 0 findings"},
	};

	file_make("explore-pae.mm", "boot(pae=1)\nt1 = kthread(1)\np = alloc_page(GFP_KERNEL)\n"
				    "@t1 q = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}
