/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The targets as replay programs: they eat anything, and the canary's bug is found.
 */
#include <criterion/criterion.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

static char output[1 << 18];

static const char *const targets[] = {"fuzz_page",       "fuzz_page_pae", "fuzz_system",
				      "fuzz_system_pae", "fuzz_boot",     "fuzz_boot_pae",
				      "fuzz_text",       "fuzz_text_pae"};

#define NR_TARGETS (sizeof(targets) / sizeof(targets[0]))

/* Run a target. Ensures: its wait status. */
static int target_run(const char *name, const char *arguments)
{
	char line[1024];
	size_t used = 0, got;

	snprintf(line, sizeof(line), "cd '" SCRATCH "' && exec " BIN "/%s %s 2>&1 </dev/null", name,
		 arguments);
	FILE *pipe = popen(line, "r");
	cr_assert_not_null(pipe);
	while ((got = fread(output + used, 1, sizeof(output) - 1 - used, pipe)) > 0)
		used += got;
	output[used] = '\0';
	return pclose(pipe);
}

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
