/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The command that a report ends with, as the programs print it: one that can be pasted.
 */
#include <criterion/criterion.h>

#include "run_target.h"

/* The canary's finding: two calls. */
#define PROGRAM "p = alloc_pages(GFP_DMA, 2)\\nsplit_page(p, 2)\\n"

/* A file of their bytes. Tests run side by side in one folder: each has names of its own. */
static void crash_make(const char *name)
{
	char line[512];

	snprintf(line, sizeof(line),
		 "text=$(mktemp -p . --suffix=.mm) && printf '" PROGRAM "' >$text && " BIN
		 "/mmfuzz asm $text -o '%s' && rm $text",
		 name);
	cr_assert_eq(shell(line), 0, "%s", output);
}

/* What stands after "run it again: ". */
static const char *command(void)
{
	static char text[1024];
	const char *at = strstr(output, "\nrun it again: ");

	cr_assert_not_null(at, "%s", output);
	at += strlen("\nrun it again: ");
	snprintf(text, sizeof(text), "%.*s", (int)strcspn(at, "\n"), at);
	return text;
}

static void assert_ends(const char *text, const char *end)
{
	size_t a = strlen(text), b = strlen(end);

	cr_assert(a >= b && strcmp(text + a - b, end) == 0, "%s does not end in %s", text, end);
}

Test(input, of_a_file_is_run_again_from_that_file_in_its_target)
{
	crash_make("some-file");
	target_run("fuzz_canary", "some-file");
	cr_assert_eq(strncmp(command(), "./mm repro --target=fuzz_canary ", 32), 0, "%s",
		     command());
	assert_ends(command(), "/some-file");
}

Test(input, that_is_text_runs_as_the_program_that_it_spells)
{
	cr_assert_eq(shell("printf '" PROGRAM "' >input.mm"), 0);
	target_run("fuzz_canary", "input.mm");
	assert_ends(command(), "/input.mm");
}

Test(input, keeps_the_fault_that_the_command_line_asked_for)
{
	crash_make("failing-file");
	target_run("fuzz_canary", "--fail=900+ failing-file");
	cr_assert_not_null(strstr(command(), " --fail=900+ "), "%s", command());
	target_run("fuzz_canary", "--fail=x failing-file");
	cr_assert_not_null(strstr(output, "--fail wants N or N+"), "%s", output);
}

Test(input, whose_name_says_the_target_needs_no_option)
{
	crash_make("fuzz_canary-crash-1");
	target_run("fuzz_canary", "fuzz_canary-crash-1");
	cr_assert_null(strstr(command(), "--target"), "%s", command());
	crash_make("a name");
	target_run("fuzz_canary", "'a name'");
	assert_ends(command(), "/a name'");
	cr_assert(strstr(command(), " '") != NULL, "%s", command());
}

Test(input, in_a_folder_is_named_with_it)
{
	cr_assert_eq(shell("mkdir -p folder"), 0);
	crash_make("folder/inside");
	target_run("fuzz_canary", "folder");
	assert_ends(command(), "/folder/inside");
}

Test(input, below_the_front_door_is_named_from_there)
{
	cr_assert_eq(shell("mkdir -p tree/out && printf '#!/bin/sh\\n' > tree/mm && "
			   "chmod +x tree/mm"),
		     0);
	crash_make("tree/out/fuzz_canary-crash-2");
	target_run("fuzz_canary", "tree/out/fuzz_canary-crash-2");
	cr_assert_str_eq(command(), "./mm repro out/fuzz_canary-crash-2");
}

/* What made-up inputs show is kept, under the name that libFuzzer would give it. */
Test(input, that_was_made_up_is_written_as_libfuzzer_would)
{
	char line[2048], name[128];

	target_run("fuzz_canary", "-artifact_prefix=made- -runs=20000");
	const char *at = strstr(command(), "made-crash-");
	cr_assert_not_null(at, "%s", command());
	snprintf(name, sizeof(name), "%s", at);
	snprintf(line, sizeof(line), "sha1sum '%s' | grep -q '^%s '", name,
		 name + strlen("made-crash-"));
	cr_assert_eq(shell(line), 0, "%s: %s", line, output);
	cr_assert_neq(target_run("fuzz_canary", name), 0);
	cr_assert(strstr(output, "SUMMARY: mmfuzz: check-B6 in split_page") != NULL, "%s", output);
}
