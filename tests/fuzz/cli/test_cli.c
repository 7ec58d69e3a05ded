/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The mmfuzz program from outside: what it says, and its exit status.
 */
#include "shell.h"

Test(cli, answers_bad_usage_and_unreadable_input_with_one_line_and_2)
{
	static const struct cli_case cases[] = {
		{MMFUZZ, 2, "Usage: mmfuzz COMMAND"},
		{MMFUZZ " nonsense", 2, "mmfuzz: no command 'nonsense'"},
		{MMFUZZ " run", 2, "which program?"},
		{MMFUZZ " run --nonsense", 2, "unrecognized option"},
		{MMFUZZ " run --check=half none.mm", 2, "knows 'full' only"},
		{MMFUZZ " run none.mm", 2, "mmfuzz: cannot read none.mm: No such file"},
		{MMFUZZ " run usage-empty", 2, "mmfuzz: no .mm file below usage-empty"},
		{MMFUZZ " run usage-wrong.mm", 2, "usage-wrong.mm:2:5: expected"},
		{MMFUZZ " run usage-text", 2, "mmfuzz: usage-text: text programs end in .mm"},
		{MMFUZZ " repro usage-text", 2, "mmfuzz: usage-text: text programs end in .mm"},
		{MMFUZZ " repro", 2, "which crash file?"},
		{MMFUZZ " repro none", 2, "mmfuzz: cannot read none: No such file"},
		{MMFUZZ " repro usage-empty", 2, "mmfuzz: cannot read usage-empty: Is a directory"},
		{MMFUZZ " asm none.mm", 2, "cannot read none.mm"},
		{MMFUZZ " asm usage-empty", 2, "names that end in .mm"},
		{MMFUZZ " dis none", 2, "cannot read none"},
		{MMFUZZ " run --fail=0 none.mm", 2, "--fail wants N or N+"},
		{MMFUZZ " run --fail=3x none.mm", 2, "--fail wants N or N+"},
		{MMFUZZ " repro --fail=x none", 2, "--fail wants N or N+"},
		{MMFUZZ " sweep", 2, "which program?"},
		{MMFUZZ " sweep none.mm", 2, "mmfuzz: cannot read none.mm: No such file"},
		{MMFUZZ " sweep --jobs=0 none.mm", 2, "--jobs wants a number"},
		{MMFUZZ " sweep --share=9/8 none.mm", 2, "--share wants K/N"},
		{MMFUZZ " sweep usage-wrong.mm", 2, "usage-wrong.mm:2:5: expected"},
		{MMFUZZ " digest", 2, "which program?"},
		{MMFUZZ " digest none.mm", 2, "mmfuzz: cannot read none.mm: No such file"},
		{MMFUZZ " digest --ram=x none.mm", 2, "--ram wants the number of a step"},
		{MMFUZZ " seeds only-one", 2, "a directory to read and one to write"},
		{MMFUZZ " goals none.mm", 2, "mmfuzz: cannot read none.mm: No such file"},
		{MMFUZZ " goals --nonsense", 2, "unrecognized option"},
		{MMFUZZ " ops nonsense", 2, "no operation 'nonsense'"},
	};

	directory_make("usage-empty");
	file_make("usage-text", "p = alloc_page(GFP_KERNEL)\n");
	file_make("usage-wrong.mm", "p = alloc_page(GFP_KERNEL)\nq = alloc_pag(0)\n");
	CHECK_CASES(cases);
}

Test(cli, explains_every_command)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " --help", 0, "run programs and compare"},
		{MMFUZZ " run --help", 0, "Exit status: 0; 1 for a difference or a finding"},
		{MMFUZZ " repro --help", 0, "1 while it reproduces"},
		{MMFUZZ " asm --help", 0, "FILE.mm"},
		{MMFUZZ " dis --help", 0, "BYTES"},
		{MMFUZZ " seeds --help", 0, "DIR OUT"},
		{MMFUZZ " ops --help", 0, "[NAME]"},
		{MMFUZZ " sweep --help", 0, "until a run meets no fault"},
		{MMFUZZ " digest --help", 0, "Every build must print the same"},
		{MMFUZZ " checks --help", 0, "how often each check ran"},
		{MMFUZZ " goals --help", 0, "states that programs are meant to reach"},
	};

	CHECK_CASES(cases);
}

Test(cli, runs_programs_and_counts_those_that_pass)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " run run-good.mm", 0, "p = alloc_page(GFP_KERNEL)  -> pfn 0x"},
		{MMFUZZ " run run-good.mm", 0, "state digest "},
		{MMFUZZ " run run-bad.mm", 1, "run-bad.mm:2: not as expected\n  expected  NULL\n"},
		{MMFUZZ " run run-good.mm run-bad.mm", 1, "1 passed, 1 failed"},
		{MMFUZZ " run run-good.mm none.mm", 2, NULL},
		{MMFUZZ " run run-good.mm run-ends.mm", 0, "2 passed, 0 failed"},
		{MMFUZZ " run --check=full run-good.mm run-ends.mm", 0, "2 passed, 0 failed"},
		{MMFUZZ " run --transcript=no run-good.mm && echo silent", 0, "silent"},
	};

	file_make("run-good.mm", "p = alloc_page(GFP_KERNEL)  -> pfn * Normal\n");
	file_make("run-bad.mm", "# one\np = alloc_page(GFP_KERNEL)  -> NULL\n");
	file_make("run-ends.mm", "p = alloc_page(GFP_DMA|__GFP_HIGHMEM) -> BUG gfp_zone: *\n");
	CHECK_CASES(cases);
}

Test(cli, updates_files_that_expect_otherwise)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " run --update update.mm update-pae.mm", 0, "update.mm: updated\n"},
		{"cat update.mm", 0,
		 "# kept\np = alloc_pages(GFP_KERNEL, 3)   -> pfn * Normal  # a note\n"
		 "q = alloc_pages(GFP_KERNEL, 20)  -> NULL\n"
		 "put_page(q)\nshow(buddyinfo)\n| Node 0, zone      DMA *\n| Node 0, zone   "
		 "Normal "},
		{MMFUZZ " run update.mm update-pae.mm", 0, "2 passed, 0 failed"},
		{MMFUZZ " run --update update.mm | grep -c updated", 1, "0\n"},
		{MMFUZZ " run --update none.mm", 2, "none.mm"},
	};

	file_make("update.mm", "# kept\np = alloc_pages(GFP_KERNEL, 3) -> pfn * Normal  # a note\n"
			       "q = alloc_pages(GFP_KERNEL, 20) -> pfn 3 Normal\nput_page(q)\n"
			       "show(buddyinfo)\n| Node 0, zone      DMA *\n| other\n");
	file_make("update-pae.mm", "boot(pae=1)\nalloc_page(GFP_KERNEL) -> NULL\n");
	CHECK_CASES(cases);
}

Test(cli, prints_transcripts_that_are_tests)
{
	file_make("again.mm",
		  "p = alloc_pages(GFP_KERNEL, 3)\nshow(buddyinfo)\n__free_pages(p, 3)\n");
	cr_assert_eq(shell(MMFUZZ " run again.mm > again2.mm && " MMFUZZ
				  " run again2.mm > again3.mm "
				  "&& cmp again2.mm again3.mm"),
		     0, "%s", output);
}

Test(cli, prints_records_as_transcripts_that_are_tests)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " asm records.mm -o records.bin && " MMFUZZ
			" run records.bin > records2.mm && cat records2.mm",
		 0, "p0 = alloc_page(GFP_KERNEL)"},
		{"cat records2.mm", 0, "__free_pages(p0, 0)"},
		{MMFUZZ " run records2.mm > records3.mm && cmp records2.mm records3.mm", 0, NULL},
		{MMFUZZ " asm records-panic.mm -o panic.bin && " MMFUZZ
			" run panic.bin > panic2.mm",
		 0, NULL},
		{"cat panic2.mm", 0, "boot()  -> panic "},
		{"! " MMFUZZ " run panic.bin 2>&1 | grep 'not as expected'", 0, NULL},
		{MMFUZZ " run panic2.mm", 0, NULL},
		{MMFUZZ " run records-panic.mm", 1, "records-panic.mm:2: not as expected"},
		{"printf '\\n' > newline && " MMFUZZ " run newline", 0, NULL},
	};

	file_make("records.mm", "x = alloc_page(GFP_KERNEL)\n__free_pages(x, 0)\n");
	file_make("records-panic.mm", "# no RAM for the image\n"
				      "e820(0, 640K, RAM)\ne820(16M, 16M, RAM)\ntick(1)\n");
	CHECK_CASES(cases);
}

Test(cli, follows_no_links_to_directories)
{
	static const struct cli_case cases[] = {
		{"ln -sfn .. links/round && ln -sf ../links/one.mm links/two.mm", 0, NULL},
		{MMFUZZ " run links", 0, "2 passed, 0 failed"},
	};

	directory_make("links");
	file_make("links/one.mm", "tick(1)\n");
	CHECK_CASES(cases);
}

Test(cli, hands_programs_over_to_the_binary_of_their_paging_mode)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " run mode-pae.mm", 0, "boot(pae=1)"},
		{MMFUZZ_PAE " run mode-two.mm", 0, "alloc_page"},
		{MMFUZZ " run mode-pae.mm mode-two.mm mode-bad.mm", 1, "2 passed, 1 failed"},
		{MMFUZZ_PAE " run mode-two.mm mode-pae.mm", 0, "2 passed, 0 failed"},
		{MMFUZZ " run mode-wrong.mm mode-pae.mm mode-bad.mm", 2, "1 passed, 2 failed"},
	};

	file_make("mode-pae.mm", "boot(pae=1)\np = alloc_page(GFP_KERNEL)\n");
	file_make("mode-two.mm", "p = alloc_page(GFP_KERNEL)\n");
	file_make("mode-bad.mm", "boot(pae=1)\np = alloc_page(GFP_KERNEL) -> NULL\n");
	file_make("mode-wrong.mm", "nonsense\n");
	CHECK_CASES(cases);
}

Test(cli, makes_tests_in_text_of_a_fuzzers_records)
{
	static const struct cli_case cases[] = {
		{"rm -rf texts-bin texts-out texts-again", 0, NULL},
		{MMFUZZ " texts fuzz_page texts-in", 2, "a target, a directory to read and"},
		{MMFUZZ " texts fuzz_page nowhere texts-out", 2, "cannot read nowhere"},
		{MMFUZZ " seeds texts-in texts-bin", 0, "1 seeds in texts-bin"},
		{MMFUZZ " texts fuzz_page texts-bin texts-out", 0,
		 "1 programs in texts-out, 0 refused"},
		{"cat texts-out/*.mm", 0, "found "},
		{"cat texts-out/*.mm", 0, ": alloc_page show\n"},
		{"cat texts-out/*.mm", 0, "p0 = alloc_page(GFP_KERNEL)  -> pfn 0x"},
		{"! grep '|' texts-out/*.mm", 0, NULL},
		{MMFUZZ " run texts-out/*.mm", 0, NULL},
		{MMFUZZ " seeds texts-out texts-again && cmp texts-bin/* texts-again/*", 0, NULL},
	};

	directory_make("texts-in");
	file_make("texts-in/one.mm", "x = alloc_page(GFP_KERNEL)\nshow(buddyinfo)\n");
	CHECK_CASES(cases);
}

Test(cli, translates_both_ways_and_makes_seeds)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " asm seeds-in/sub/one.mm -o one.bin && " MMFUZZ " dis one.bin", 0,
		 "p0 = alloc_page(GFP_KERNEL)\n__free_pages(p0, 0)\n"},
		{MMFUZZ " seeds seeds-in seeds-out", 0, "1 seeds in seeds-out"},
		{"cmp one.bin seeds-out/sub-one.bin", 0, NULL},
		{MMFUZZ " repro one.bin", 0, "does not reproduce"},
	};

	directory_make("seeds-in");
	directory_make("seeds-in/sub");
	file_make("seeds-in/sub/one.mm", "x = alloc_page(GFP_KERNEL)\n__free_pages(x, 0)\n");
	CHECK_CASES(cases);
}

Test(cli, lists_operations_and_checks_with_their_counts)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " ops", 0, "alloc_pages("},
		{MMFUZZ " ops alloc_pages", 0, "GFP_KERNEL"},
		{MMFUZZ " ops --dictionary", 0, "\"alloc_pages"},
		{MMFUZZ " checks", 0, "E1   at the end of a run every page is back"},
		{MMFUZZ " checks list.mm", 0, "decided"},
		{MMFUZZ " checks list.mm", 0, "never decided: B12 "},
	};

	file_make("list.mm", "p = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}

Test(cli, says_which_goals_programs_reach_and_which_are_red)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " goals", 0, "PAGE_SPLIT_1 "},
		{MMFUZZ " goals goals.mm", 1, "RED PAGE_COMPOUND_MADE "},
		{MMFUZZ " goals goals.mm goals_comp.mm", 1, "  (goals_comp.mm)"},
		{MMFUZZ " goals --red goals.mm | grep -c BOOT_NODES_ONE", 1, "0\n"},
		{MMFUZZ " goals goals.mm goals_pae.mm", 1,
		 "    2 BOOT_NODES_ONE                     one node  (goals.mm)"},
		{MMFUZZ " goals --json goals_comp.mm goals_pae.mm", 1,
		 "\"programs\": 1, \"first\": \"goals_comp.mm\"}"},
		{MMFUZZ " goals --json goals.mm | python3 -m json.tool >goals.json && echo parsed",
		 0, "parsed"},
		{"rm -f goals.record; " MMFUZZ
		 " run --goals=goals.record goals.mm goals_comp.mm goals_pae.mm",
		 0, "3 passed, 0 failed"},
		{MMFUZZ " run --transcript=no --goals=goals.record goals_comp.mm && " MMFUZZ
			" goals --from=goals.record",
		 1,
		 "    2 PAGE_COMPOUND_MADE                 a compound page was made  "
		 "(goals_comp.mm)"},
		{MMFUZZ " goals --json --from=goals.record", 1, "{\"programs\": 4, "},
		{MMFUZZ " goals --from=none", 2, "mmfuzz: cannot read none: No such file"},
		{MMFUZZ " run --goals=/none/record goals.mm", 2,
		 "cannot write /none/record: No such"},
		{"NO_COLOR=1 " MMFUZZ " goals goals.mm | grep -c '\033'", 1, "0\n"},
	};

	file_make("goals.mm", "p = alloc_page(GFP_KERNEL)\n");
	file_make("goals_comp.mm", "p = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)\n");
	file_make("goals_pae.mm", "boot(pae=1)\np = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}
