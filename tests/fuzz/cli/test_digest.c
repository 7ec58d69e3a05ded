/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trails from outside: the same in every process, unless something of the host gets into RAM or
 * outlives the reset.
 */
#include "shell.h"

#define TWICE(mmfuzz, files)                                                                       \
	mmfuzz " digest " files " >digest-a; " mmfuzz " digest " files " | cmp - digest-a"

Test(digest, says_the_state_after_boot_after_each_step_and_at_the_end)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " digest digest-one.mm | cut -f 2 | tr '\\n' ,", 0,
		 "boot,step 1,step 2,end,"},
		{MMFUZZ " digest digest-one.mm | cut -f 5", 0, "pfn 0x"},
		/* what only looks leaves the state as it was */
		{"test $(" MMFUZZ
		 " digest digest-look.mm | head -n 3 | cut -f 3 | sort -u | wc -l) = 1",
		 0, NULL},
		/* a boot that panics has said so; a call that ends the machine is the last */
		{MMFUZZ " digest digest-panic.mm | wc -l", 0, "1\n"},
		{MMFUZZ " digest digest-ends.mm | cut -f 2 | tr '\\n' ,", 0, "boot,step 1,"},
		{MMFUZZ " digest digest-pae.mm digest-one.mm | cut -f 1 | uniq | tr '\\n' ,", 0,
		 "digest-one.mm,digest-pae.mm,"},
		{MMFUZZ " digest --ram=1 digest-one.mm | grep -c '^0x0'", 0, NULL},
	};

	file_make("digest-one.mm", "p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\n");
	file_make("digest-look.mm", "show(buddyinfo)\nshow(meminfo)\n");
	file_make("digest-panic.mm", "e820(0, 640K, RAM)\ne820(16M, 16M, RAM)\ntick(1)\n");
	file_make("digest-ends.mm", "p = alloc_page(GFP_DMA|__GFP_HIGHMEM)\ntick(1)\n");
	file_make("digest-pae.mm", "boot(pae=1)\np = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}

Test(digest, tells_states_apart_that_differ_in_one_byte)
{
	static const struct cli_case cases[] = {
		{"test $(cat digest-fill-?.mm | wc -l) = 4", 0, NULL},
		{"test $(" MMFUZZ
		 " digest digest-fill-*.mm | grep 'step 2' | cut -f 3 | sort -u | wc -l)"
		 " = 2",
		 0, NULL},
	};

	file_make("digest-fill-1.mm", "p = alloc_page(GFP_KERNEL)\npage_fill(p, 0x12345678)\n");
	file_make("digest-fill-2.mm", "p = alloc_page(GFP_KERNEL)\npage_fill(p, 0x12345679)\n");
	CHECK_CASES(cases);
}

Test(digest, is_the_same_in_every_process_unless_a_byte_of_the_host_gets_in)
{
	static const struct cli_case cases[] = {
		{TWICE(MMFUZZ, "digest-p.mm"), 0, NULL},
		{TWICE(KNOWS_ITS_PROCESS, "digest-p.mm"), 1, "differ"},
		{KNOWS_ITS_PROCESS " digest --again digest-p.mm", 0, NULL},
	};

	file_make("digest-p.mm", "tick(1)\np = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}

Test(digest, is_the_same_when_run_again_unless_something_outlives_the_reset)
{
	static const struct cli_case cases[] = {
		{MMFUZZ " digest --again digest-q.mm", 0, NULL},
		{COUNTS_ITS_RUNS " digest digest-q.mm", 0, NULL},
		{COUNTS_ITS_RUNS " digest --again digest-q.mm", 1,
		 "digest-q.mm: step 2 differs when it is run again in the same process"},
	};

	file_make("digest-q.mm", "tick(1)\np = alloc_page(GFP_KERNEL)\n");
	CHECK_CASES(cases);
}
