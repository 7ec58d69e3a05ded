/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz goals: which of the goals (sim/goal.h) programs reach, and who reaches each first.
 *
 * Programs of the other paging mode run in the sibling binary: it is called with --record and the
 * programs, and says its tally on its output.
 */
#include "fuzz/engine/goals.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/goal_tally.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/run.h"
#include <argp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum goals_option { OPTION_JSON = 256, OPTION_RED, OPTION_FROM, OPTION_RECORD };

static const struct argp_option options[] = {
	{"json", OPTION_JSON, NULL, 0, "as JSON", 0},
	{"red", OPTION_RED, NULL, 0, "only those that no program reaches", 0},
	{"from", OPTION_FROM, "FILE", 0, "and what `mmfuzz run --goals=FILE` recorded", 0},
	{"record", OPTION_RECORD, NULL, OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

static struct {
	bool json;
	bool red;
	bool record; /* we are the sibling */
	struct file_list files;
	struct file_list others; /* of the other paging mode */
	struct goal_tally tally;
	int status;
} cli;

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case OPTION_JSON:
		cli.json = true;
		return 0;
	case OPTION_RED:
		cli.red = true;
		return 0;
	case OPTION_FROM:
		if (!goal_tally_load(&cli.tally, arg))
			cli.status = EXIT_UNREADABLE;
		return 0;
	case OPTION_RECORD:
		cli.record = true;
		return 0;
	case ARGP_KEY_ARG:
		if (!file_list_add(&cli.files, arg, ".mm"))
			cli.status = EXIT_UNREADABLE;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp goals_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "[FILE...]",
	.doc = "List the goals: states that programs are meant to reach. With programs (of a "
	       "directory all *.mm below): run them, and say how many reached each goal, and the "
	       "first.\v"
	       "Exit status: 0; 1 when a goal is not reached; 2 for a file that cannot be read.",
};

static void program_tally(const char *path)
{
	static struct program program;
	const struct run_options run_options = {.no_state = true};

	if (!program_read(path, &program, NULL)) {
		cli.status = EXIT_UNREADABLE;
		return;
	}
	if (!mode_is_ours(&program)) {
		file_list_add(&cli.others, path, NULL);
		return;
	}
	engine_run(&program, &run_options);
	goal_tally_run(&cli.tally, path);
}

static void record_read(FILE *from)
{
	goal_tally_read(&cli.tally, from);
}

/* The others' record comes through a pipe from the sibling. */
static void others_tally(void)
{
	char **argv = calloc(cli.others.nr + 4, sizeof(*argv));
	size_t nr = 1;

	if (!argv)
		exit(EXIT_UNREADABLE);
	argv[nr++] = "goals";
	argv[nr++] = "--record";
	for (size_t i = 0; i < cli.others.nr; i++)
		argv[nr++] = cli.others.paths[i];
	int status = mode_read_sibling(argv, record_read);
	if (status > cli.status)
		cli.status = status;
	free(argv);
}

static void row_print(const struct goal_row *row, const char *green, const char *red,
		      const char *plain)
{
	uint32_t programs = cli.tally.programs[row->id];

	if (cli.tally.runs == 0)
		printf("%-34s %s\n", row->name, row->says);
	else if (programs == 0)
		printf("%s%5s %-34s %s%s\n", red, "RED", row->name, row->says, plain);
	else if (!cli.red)
		printf("%s%5u %-34s %s%s  (%s)\n", green, programs, row->name, row->says, plain,
		       cli.tally.first[row->id]);
}

/* Colours are for people who have not declined them: https://no-color.org */
static bool output_is_coloured(void)
{
	const char *declined = getenv("NO_COLOR");

	return isatty(STDOUT_FILENO) && !(declined && declined[0]);
}

static void table_print(uint32_t reached)
{
	bool coloured = output_is_coloured();
	const char *room = "";

	for (uint32_t i = 0; i < goals_nr(); i++) {
		const struct goal_row *row = goals_row(i);
		if (strcmp(row->room, room) != 0)
			printf("%s%s\n", i == 0 ? "" : "\n", row->room);
		room = row->room;
		row_print(row, coloured ? "\033[32m" : "", coloured ? "\033[31m" : "",
			  coloured ? "\033[0m" : "");
	}
	if (cli.tally.runs > 0)
		printf("\n%u of %u goals reached\n", reached, goals_nr());
}

static void string_print(const char *text)
{
	putchar('"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			putchar('\\');
		putchar(*text);
	}
	putchar('"');
}

static void json_print(uint32_t reached)
{
	printf("{\"programs\": %u, \"reached\": %u, \"goals\": [", cli.tally.runs, reached);
	for (uint32_t i = 0; i < goals_nr(); i++) {
		const struct goal_row *row = goals_row(i);
		const char *first = cli.tally.first[row->id];
		printf("%s\n {\"room\": \"%s\", \"name\": \"%s\", \"says\": ", i ? "," : "",
		       row->room, row->name);
		string_print(row->says);
		printf(", \"programs\": %u, \"first\": ", cli.tally.programs[row->id]);
		string_print(first ? first : "");
		putchar('}');
	}
	puts("\n]}");
}

static uint32_t reached_count(void)
{
	uint32_t reached = 0;

	for (uint32_t i = 0; i < goals_nr(); i++)
		reached += cli.tally.programs[goals_row(i)->id] > 0;
	return reached;
}

int command_goals(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&goals_argp, argc, argv, 0, NULL, NULL);
	if (cli.status != 0)
		return cli.status;
	engine_init();
	report_signals_install();
	for (size_t i = 0; i < cli.files.nr; i++)
		program_tally(cli.files.paths[i]);
	if (cli.record) {
		goal_tally_print(&cli.tally, stdout);
		return cli.status;
	}
	if (cli.others.nr > 0)
		others_tally();
	uint32_t reached = reached_count();
	if (cli.json)
		json_print(reached);
	else
		table_print(reached);
	if (cli.status == 0 && cli.tally.runs > 0 && reached < goals_nr())
		cli.status = EXIT_FINDING;
	file_list_free(&cli.files);
	file_list_free(&cli.others);
	goal_tally_free(&cli.tally);
	return cli.status;
}
