/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Whole files: read, minimised, written, by subjects that are made up.
 */
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "core/base/mmzone.h"
#include "fuzz/min/min.h"
#include "fuzz/min/result.h"
#include "fuzz/op/op.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct program program;

/* A finding as long as a call splits. */
static void split_run(const void *input)
{
	const struct program *given = input;

	for (uint32_t i = 0; i < given->nr_calls; i++)
		if (strcmp(op_by_number(given->calls[i].op)->name, "split_page") == 0) {
			fprintf(stderr, "finding: check B6 call %u, at step %u\n", i + 1, i + 1);
			fprintf(stderr, "SUMMARY: mmfuzz: check-B6 in split_page\n");
			abort();
		}
}

static void brace_run(const void *input)
{
	const struct bytes *bytes = input;

	if (memchr(bytes->at, '{', bytes->size) && memchr(bytes->at, '}', bytes->size))
		fprintf(stderr, "SUMMARY: fuzz_text: braces\n");
}

/* Only a look at everything shows it. */
static bool look_fully;

static void hidden_run(const void *input)
{
	if (look_fully)
		split_run(input);
}

static void hidden_check_fully(void)
{
	look_fully = true;
}

static const struct min_subject splits = {.name = "fuzz_made_up", .run = split_run};
static const struct min_subject braces = {.name = "fuzz_text", .text = true, .run = brace_run};
static const struct min_subject hidden = {
	.name = "fuzz_made_up", .run = hidden_run, .check_fully = hidden_check_fully};

/* A file of its own for each test: they run at the same time. */
static const char *file_make(const char *name, const char *content)
{
	static char path[512];

	snprintf(path, sizeof(path), SCRATCH "/%s", name);
	FILE *file = fopen(path, "wb");
	cr_assert_not_null(file);
	fputs(content, file);
	fclose(file);
	return path;
}

static const char *file_content(const char *path)
{
	static char content[8192];
	FILE *file = fopen(path, "rb");

	cr_assert_not_null(file);
	content[fread(content, 1, sizeof(content) - 1, file)] = '\0';
	fclose(file);
	return content;
}

static enum min_end minimise(const struct min_subject *subject, const char *path,
			     const char *output)
{
	const struct min_options options = {
		.path = path, .output = output, .time_s = 60, .runs = 2000};

	return min_file(subject, &options);
}

static const char noisy[] = "boot(ram=96M, cpus=4)\n"
			    "p0 = alloc_pages(GFP_KERNEL, 3)\n"
			    "tick(7)\n"
			    "split_page(p0, 3)  ~fail=1\n"
			    "drain_all_pages()\n";

#if PAGING_PAE
#define BOOT_LINE "boot(pae=1)\n"
#else
#define BOOT_LINE ""
#endif

static const char least[] = "# check-B6 in split_page: call 1\n"
			    "# found by fuzz_made_up; passes as soon as nothing is found, whatever "
			    "its calls give\n" BOOT_LINE "split_page(NULL, 0)  -> *\n";

Test(min_file, writes_the_least_program_with_its_title)
{
	cr_redirect_stderr();
	enum min_end end = minimise(&splits, file_make("noisy.mm", noisy), SCRATCH "/least.mm");
	cr_assert_eq(end, MIN_DONE);
	cr_assert_str_eq(file_content(SCRATCH "/least.mm"), least);
	end = minimise(&splits, SCRATCH "/least.mm", SCRATCH "/least_again.mm");
	cr_assert_eq(end, MIN_DONE);
	cr_assert_str_eq(file_content(SCRATCH "/least_again.mm"), least);
}

Test(min_file, looks_at_everything_where_nothing_else_shows_the_finding)
{
	cr_redirect_stderr();
	enum min_end end = minimise(&hidden, file_make("hidden.mm", noisy), SCRATCH "/shown.mm");
	cr_assert_eq(end, MIN_DONE);
	cr_assert_str_eq(file_content(SCRATCH "/shown.mm"), least);
}

Test(min_file, cuts_lines_and_characters_of_what_is_no_program)
{
	cr_redirect_stderr();
	const char *path = file_make("braces", "one\ntwo { two\nthree\nfour } and }\nfive");
	cr_assert_eq(minimise(&braces, path, SCRATCH "/braces_least"), MIN_DONE);
	cr_assert_str_eq(file_content(SCRATCH "/braces_least"), "{}");
}

Test(min_file, says_where_there_is_nothing_to_minimise)
{
	cr_redirect_stderr();
	cr_assert_eq(minimise(&splits, file_make("sound.mm", "tick(1)\n"), SCRATCH "/no"),
		     MIN_NO_FINDING);
	cr_assert_eq(minimise(&splits, file_make("wrong.mm", "tick(\n"), SCRATCH "/no"),
		     MIN_UNUSABLE);
	cr_assert_eq(minimise(&splits, SCRATCH "/nowhere.mm", SCRATCH "/no"), MIN_UNUSABLE);
	cr_assert_eq(minimise(&splits, file_make("split.mm", "split_page(NULL, 0)\n"),
			      SCRATCH "/no/such/folder"),
		     MIN_UNUSABLE);
	cr_assert_neq(access(SCRATCH "/no", F_OK), 0, "nothing is written");
}

Test(min_facts, has_a_line_for_each_file_in_order)
{
	char *paths[4];
	char got[2048];

	paths[0] = strdup(file_make("facts_splits.mm", BOOT_LINE "tick(1)\nsplit_page(NULL, 0)\n"));
	paths[1] = strdup(file_make("facts_sound.mm", BOOT_LINE "tick(1)\ntick(2)\n"));
	paths[2] = strdup(SCRATCH "/facts_nowhere.mm");
	paths[3] = strdup(file_make("facts_other.mm", PAGING_PAE ? "boot(pae=0)\ntick(1)\n"
								 : "boot(pae=1)\ntick(1)\n"));
	cr_redirect_stdout();
	min_facts(&splits, paths, 4);
	fflush(stdout);
	FILE *said = cr_get_redirected_stdout();
	got[fread(got, 1, sizeof(got) - 1, said)] = '\0';
	for (size_t i = 0; i < 4; i++)
		free(paths[i]);
	cr_assert(strstr(got,
			 "found\tmmfuzz: check-B6 in split_page\t2\tcheck B6 call 2, at step 2\n"
			 "clean\t\t2\t\n"
			 "unreadable\t\t\tcannot read ") == got,
		  "%s", got);
	cr_assert(strstr(got, ": No such file or directory\nelsewhere\t\t1\t\n") != NULL, "%s",
		  got);
}

Test(min_requested, takes_only_its_own_command_lines)
{
	char *other[] = {"fuzz_page", "-runs=1", "--min", NULL};
	char *facts[] = {"fuzz_page", "--facts", NULL};
	int status = 7;

	cr_assert_not(min_requested(&splits, 3, other, &status));
	cr_assert_not(min_requested(&splits, 1, other, &status));
	cr_assert(min_requested(&splits, 2, facts, &status));
	cr_assert_eq(status, 0);
}

Test(result_text, gives_a_machine_without_calls_the_expectation)
{
	const struct trial trial = {.signature = "AddressSanitizer: SEGV in f",
				    .words = "AddressSanitizer: SEGV"};
	static char text[1024];

	program_clear(&program);
	result_text(&program, &trial, "fuzz_boot", text, sizeof(text));
	cr_assert(strstr(text, "# AddressSanitizer: SEGV in f\n") == text, "%s", text);
	cr_assert(strstr(text, "\nboot()  -> *\n") != NULL, "%s", text);
	cr_assert_gt(result_text(&program, &trial, "fuzz_boot", text, 20), 20);
	cr_assert_eq(strlen(text), 19);
}
