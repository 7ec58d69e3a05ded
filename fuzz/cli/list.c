/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz ops, mmfuzz checks: the two tables, for people.
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/run.h"
#include "fuzz/op/op.h"
#include "fuzz/op/op_help.h"
#include <argp.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define LIST_BYTES (256u * 1024)

enum list_option { OPTION_MARKDOWN = 'm', OPTION_DICTIONARY = 256 };

static struct {
	const char *name;
	bool markdown;
	bool dictionary;
} cli;

static const struct argp_option options[] = {
	{"markdown", OPTION_MARKDOWN, NULL, 0, "as tables of markdown", 0},
	{"dictionary", OPTION_DICTIONARY, NULL, 0, "a libFuzzer dictionary of the language", 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

static error_t ops_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case OPTION_MARKDOWN:
		cli.markdown = true;
		return 0;
	case OPTION_DICTIONARY:
		cli.dictionary = true;
		return 0;
	case ARGP_KEY_ARG:
		if (cli.name)
			argp_error(state, "one operation at a time");
		cli.name = arg;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp ops_argp = {
	.options = options,
	.parser = ops_parse,
	.args_doc = "[NAME]",
	.doc = "List the operations that a program can be made of, or explain one.",
};

static struct file_list programs;
static int programs_status;

static error_t checks_parse(int key, char *arg, struct argp_state *state)
{
	(void)state;
	if (key != ARGP_KEY_ARG)
		return ARGP_ERR_UNKNOWN;
	if (!file_list_add(&programs, arg, ".mm"))
		programs_status = EXIT_UNREADABLE;
	return 0;
}

static const struct argp checks_argp = {
	.parser = checks_parse,
	.args_doc = "[FILE...]",
	.doc = "List the checks that run after each step, at a failure, and at the end of a "
	       "run. With programs: run them, and say how often each check ran and how often "
	       "live data decided it. (Programs of the other paging mode are passed over.)",
};

/* Run one program for its checks alone. */
static void program_count(const char *path)
{
	static struct program program;
	const struct run_options run_options = {.full_end = true};

	if (!program_read(path, &program, NULL))
		programs_status = EXIT_UNREADABLE;
	else if (mode_is_ours(&program))
		engine_run(&program, &run_options);
}

static void check_print(uint32_t index)
{
	const struct check *row = checks_row(index);
	struct check_count count = checks_count(index);

	if (programs.nr > 0)
		printf("%-4s %10" PRIu64 " %10" PRIu64 "  %s\n", row->id, count.ran, count.decided,
		       row->says);
	else
		printf("%-4s %s\n", row->id, row->says);
}

/* What these programs say nothing of: a check that nothing decides finds nothing. */
static void undecided_print(void)
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < checks_nr(); i++) {
		if (checks_count(i).decided > 0)
			continue;
		printf("%s%s", nr++ ? " " : "never decided: ", checks_row(i)->id);
	}
	puts(nr ? "" : "never decided: none");
}

int command_ops(int argc, char **argv)
{
	static char text[LIST_BYTES];
	struct text_out out = text_out_start(text, sizeof(text));

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&ops_argp, argc, argv, 0, NULL, NULL);
	if (cli.dictionary) {
		dictionary_print(&out);
	} else if (cli.name) {
		const struct op *op = op_by_name(cli.name, strlen(cli.name));
		if (!op) {
			complain("no operation '%s'; `mmfuzz ops` lists them", cli.name);
			return EXIT_UNREADABLE;
		}
		op_print(&out, op, cli.markdown);
	} else {
		ops_print(&out, cli.markdown);
	}
	fputs(text, stdout);
	return 0;
}

int command_checks(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&checks_argp, argc, argv, 0, NULL, NULL);
	if (programs_status != 0)
		return programs_status;
	engine_init();
	for (size_t i = 0; i < programs.nr; i++)
		program_count(programs.paths[i]);
	if (programs.nr > 0)
		printf("%-4s %10s %10s\n", "id", "ran", "decided");
	for (uint32_t i = 0; i < checks_nr(); i++)
		check_print(i);
	if (programs.nr > 0)
		undecided_print();
	file_list_free(&programs);
	return programs_status;
}
