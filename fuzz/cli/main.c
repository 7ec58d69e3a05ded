/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz: which subcommand?
 */
#include "fuzz/cli/cli.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct command commands[] = {
	{"run", command_run, "run programs and compare them with their expectations"},
	{"repro", command_repro, "run a crash file again: 1 while it reproduces, 0 when not"},
	{"min", command_min, "make the smallest program that shows a crash file's finding"},
	{"facts", command_facts, "say what each crash file shows, for triage"},
	{"asm", command_asm, "translate a program from text to bytes"},
	{"dis", command_dis, "translate a program from bytes to text"},
	{"explore", command_explore, "run a program in every order within so many switches"},
	{"sweep", command_sweep, "run programs with each of their allocations failing"},
	{"digest", command_digest, "print the state after every step, to compare builds"},
	{"ops", command_ops, "list the operations, or explain one"},
	{"checks", command_checks, "list the checks"},
	{"goals", command_goals, "list the goals, and which of them programs reach"},
	{"seeds", command_seeds, "translate a corpus of text into a corpus of bytes"},
	{"texts", command_texts, "translate a corpus of bytes into tests in text"},
	{NULL, NULL, NULL},
};

void complain(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	fflush(stdout);
	fputs("mmfuzz: ", stderr);
	vfprintf(stderr, fmt, args);
	fputc('\n', stderr);
	va_end(args);
}

static void usage(FILE *to)
{
	fputs("Usage: mmfuzz COMMAND [OPTION...] [ARGUMENT...]\n"
	      "A memory manager on a simulated machine, its programs and its checks.\n\n",
	      to);
	for (const struct command *c = commands; c->name; c++)
		fprintf(to, "  %-8s %s\n", c->name, c->says);
	fputs("\n`mmfuzz COMMAND --help` says more.\n"
	      "Exit status: 0, 1 (a finding or a failed expectation), 2 (bad usage or input).\n",
	      to);
}

static const struct command *command_find(const char *name)
{
	for (const struct command *c = commands; c->name; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	return NULL;
}

int main(int argc, char **argv)
{
	static char name[64];

	if (argc < 2) {
		usage(stderr);
		return EXIT_UNREADABLE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
	    strcmp(argv[1], "help") == 0) {
		usage(stdout);
		return 0;
	}
	const struct command *command = command_find(argv[1]);
	if (!command) {
		complain("no command '%s'; `mmfuzz --help` lists them", argv[1]);
		return EXIT_UNREADABLE;
	}
	snprintf(name, sizeof(name), "mmfuzz %s", command->name);
	argv[1] = name;
	return command->run(argc - 1, argv + 1);
}
