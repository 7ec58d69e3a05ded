/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The targets as replay programs: they eat anything, and the canary's bug is found.
 */
#include <criterion/criterion.h>

#include "run_target.h"

static const char *const targets[] = {
	"fuzz_page",     "fuzz_page_pae", "fuzz_system",  "fuzz_system_pae", "fuzz_boot",
	"fuzz_boot_pae", "fuzz_mmu",      "fuzz_mmu_pae", "fuzz_text",       "fuzz_text_pae"};

#define NR_TARGETS (sizeof(targets) / sizeof(targets[0]))

Test(targets, run_made_up_inputs_without_a_finding)
{
	for (size_t i = 0; i < NR_TARGETS; i++) {
		cr_assert_eq(target_run(targets[i], "-runs=100"), 0, "%s\n%s", targets[i], output);
		cr_assert(strstr(output, "Done 100 runs") != NULL, "%s\n%s", targets[i], output);
	}
}

Test(targets, eat_files_of_any_bytes_and_pass_over_options_of_engines)
{
	FILE *file = fopen(SCRATCH "/noise", "wb");

	cr_assert_not_null(file);
	for (uint32_t i = 0, x = 1; i < 5000; i++, x = x * 1664525 + 1013904223)
		fputc((int)(x >> 24), file);
	fclose(file);
	for (size_t i = 0; i < NR_TARGETS; i++) {
		cr_assert_eq(
			target_run(targets[i], "--no-state -timeout=25 -rss_limit_mb=2560 noise"),
			0, "%s\n%s", targets[i], output);
		cr_assert(strstr(output, "Done 1 runs") != NULL, "%s\n%s", targets[i], output);
	}
}

Test(targets, say_of_files_without_a_finding_that_they_show_none)
{
	FILE *file = fopen(SCRATCH "/sound", "wb");

	cr_assert_not_null(file);
	for (int i = 0; i < 300; i++)
		fputc(i % 7, file);
	fclose(file);
	for (size_t i = 0; i < NR_TARGETS; i++) {
		int status = target_run(targets[i], "--min sound -o least");
		cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 1, "%s\n%s", targets[i],
			  output);
		cr_assert(strstr(output, "sound: shows no finding") != NULL, "%s", output);
		cr_assert_eq(target_run(targets[i], "--facts sound nowhere"), 0, "%s", output);
		cr_assert(strncmp(output, "clean\t\t", 7) == 0, "%s\n%s", targets[i], output);
		cr_assert(strstr(output, "\nunreadable\t\t\tcannot read nowhere: ") != NULL, "%s",
			  output);
	}
}

Test(targets, complain_of_files_that_are_not_there)
{
	int status = target_run("fuzz_page", "nowhere");

	cr_assert(WIFEXITED(status) && WEXITSTATUS(status) == 2, "%s", output);
	cr_assert(strstr(output, "cannot read nowhere: No such file") != NULL, "%s", output);
}

Test(targets, find_the_bug_of_the_canary)
{
	for (int pae = 0; pae < 2; pae++) {
		int status = target_run(pae ? "fuzz_canary_pae" : "fuzz_canary", "-runs=20000");
		cr_assert_neq(status, 0, "%s", output);
		cr_assert(strstr(output, "finding: check B6 ") != NULL, "%s", output);
		cr_assert(strstr(output, "SUMMARY: mmfuzz: check-B6 in split_page") != NULL, "%s",
			  output);
	}
}
