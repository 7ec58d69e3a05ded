/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trials: whatever a child does, its parent learns what it found and goes on.
 */
#include <criterion/criterion.h>

#include "fuzz/min/trial.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LIMIT_MS 20000u

static void returns(const void *input)
{
	fprintf(stderr, "nothing to report of %s\n", (const char *)input);
}

static void reports_and_returns(const void *input)
{
	fprintf(stderr, "\nfinding: %s\nSUMMARY: mmfuzz: check-B1 in f\n", (const char *)input);
}

static void reports_and_aborts(const void *input)
{
	reports_and_returns(input);
	fprintf(stderr, "SUMMARY: libFuzzer: deadly signal\n");
	abort();
}

/* As ASan and our report after it do. */
static void reports_of_a_sanitizer_and_of_ours(const void *input)
{
	fprintf(stderr, "==7==ERROR: AddressSanitizer: use-after-poison on address 0x60\n"
			"SUMMARY: AddressSanitizer: use-after-poison a.c:1:2 in memcpy\n");
	reports_and_returns(input);
	fprintf(stderr, "finding: another\nSUMMARY: mmfuzz: another in g\n");
}

static void reports_without_a_last_newline(const void *input)
{
	fprintf(stderr, "SUMMARY: mmfuzz: check-B1 in f");
}

static void floods_and_reports(const void *input)
{
	for (int i = 0; i < 300000; i++)
		fputs("0123456789", stderr);
	fputs("\n", stderr);
	reports_and_returns(input);
}

static void dies_of_a_signal(const void *input)
{
	signal(SIGSEGV, SIG_DFL);
	raise(SIGSEGV);
}

static void exits(const void *input)
{
	_exit(3);
}

static void writes_to_stdout(const void *input)
{
	puts("SUMMARY: mmfuzz: none of stderr");
	fflush(stdout);
}

static void changes_memory(const void *input)
{
	((char *)(uintptr_t)input)[0] = 'X';
}

static const struct {
	trial_body_fn *body;
	const char *signature, *words;
} cases[] = {
	{returns, "", ""},
	{reports_and_returns, "mmfuzz: check-B1 in f", "what broke"},
	{reports_and_aborts, "mmfuzz: check-B1 in f", "what broke"},
	{reports_of_a_sanitizer_and_of_ours, "mmfuzz: check-B1 in f", "what broke"},
	{reports_without_a_last_newline, "mmfuzz: check-B1 in f", ""},
	{floods_and_reports, "mmfuzz: check-B1 in f", "what broke"},
	{dies_of_a_signal, "signal SIGSEGV", ""},
	{exits, "exit status 3", ""},
	{writes_to_stdout, "", ""},
};

Test(trial, tells_what_a_child_found_however_it_ends)
{
	struct trial trial;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		cr_assert(trial_run(cases[i].body, "what broke", LIMIT_MS, &trial));
		cr_assert_str_eq(trial.signature, cases[i].signature, "case %zu", i);
		cr_assert_str_eq(trial.words, cases[i].words, "case %zu", i);
	}
}

Test(trial, leaves_the_memory_of_the_parent_as_it_was)
{
	struct trial trial;
	char input[] = "what";

	cr_assert(trial_run(changes_memory, input, LIMIT_MS, &trial));
	cr_assert_str_eq(input, "what");
}

static void hangs(const void *input)
{
	for (;;)
		pause();
}

/* Its own child has the report's pipe too, and must go with it. */
static void hangs_with_a_child(const void *input)
{
	fork();
	hangs(input);
}

static void hangs_after_its_report(const void *input)
{
	reports_and_returns(input);
	hangs(input);
}

Test(trial, ends_a_child_that_hangs)
{
	static trial_body_fn *const bodies[] = {hangs, hangs_with_a_child};
	struct trial trial;

	for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
		cr_assert(trial_run(bodies[i], NULL, 100, &trial));
		cr_assert_str_eq(trial.signature, "timeout");
		cr_assert_geq(trial.spent_ms, 100);
	}
	cr_assert(trial_run(hangs_after_its_report, "late", 500, &trial));
	cr_assert_str_eq(trial.signature, "mmfuzz: check-B1 in f", "what it said counts");
}
