/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Running mmfuzz from outside. Tests run at the same time, in one folder: each has files of its
 * own.
 */
#ifndef TESTS_FUZZ_CLI_SHELL_H
#define TESTS_FUZZ_CLI_SHELL_H

#include <criterion/criterion.h>
#include <stddef.h>

/* What the last command line wrote, both streams. */
extern char output[1 << 18];

/* Run a command line in the tests' folder. Ensures: its exit status. */
int shell(const char *command);

void file_make(const char *name, const char *text);
void directory_make(const char *name);

struct cli_case {
	const char *command;
	int status;
	const char *says; /* a part of the output; NULL: nothing is asked */
};

void cases_check(const struct cli_case *cases, size_t nr);

#define CHECK_CASES(cases) cases_check(cases, sizeof(cases) / sizeof(cases[0]))

#endif
