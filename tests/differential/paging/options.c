/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The command line: a table.
 */
#include "options.h"
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum option_kind {
	OPTION_FLAG,
	OPTION_NUMBER,
	OPTION_TEXT,
};

static const struct {
	const char *name;
	enum option_kind kind;
	size_t place; /* in struct options */
} table[] = {
	{"--cases", OPTION_NUMBER, offsetof(struct options, cases)},
	{"--seed", OPTION_NUMBER, offsetof(struct options, seed)},
	{"--share", OPTION_NUMBER, offsetof(struct options, share)},
	{"--quiet", OPTION_FLAG, offsetof(struct options, quiet)},
	{"--every-row", OPTION_FLAG, offsetof(struct options, every_row)},
	{"--stop", OPTION_FLAG, offsetof(struct options, stop)},
	{"--folder", OPTION_TEXT, offsetof(struct options, folder)},
	{"--qemu", OPTION_TEXT, offsetof(struct options, qemu)},
	{"--image", OPTION_TEXT, offsetof(struct options, image)},
};

#define NR_OPTIONS (sizeof(table) / sizeof(table[0]))

static const char usage[] =
	"usage: paging_oracle [OPTION...] [CASE-FILE...]\n"
	"Compare QEMU's page walk and TLB with sim/'s on cases of the files, or on all "
	"combinations of\n"
	"bits that matter and on random tables and accesses.\n"
	"  --share K      one in K (1) of all combinations, 0: none\n"
	"  --cases N      so many random cases (100000)\n"
	"  --seed S       of the random cases (1)\n"
	"  --stop         end at the first difference\n"
	"  --every-row    fail, too, where one of the known differences did not show\n"
	"  --quiet        no progress\n"
	"  --folder DIR   for the guest's memory and for what is found (.)\n"
	"  --qemu FILE    the program (qemu-system-i386)\n"
	"  --image FILE   what it runs\n"
	"Exit status: 0, 1 (a difference without an explanation), 2 (bad usage), 77 (no QEMU).\n";

static void refuse(const char *what, const char *argument)
{
	fprintf(stderr, "paging: %s %s; see paging_oracle --help\n", what, argument);
	exit(2);
}

static uint64_t number(const char *option, const char *text)
{
	char *end;
	uint64_t value;

	errno = 0;
	value = strtoull(text, &end, 10);
	if (end == text || *end || errno || *text == '-')
		refuse("no number after", option);
	return value;
}

/* Take the option at *@argument. Ensures: where the next one is. */
static char **take_option(struct options *options, char **argument)
{
	size_t i = 0;
	char *place;

	while (i < NR_OPTIONS && strcmp(*argument, table[i].name) != 0)
		i++;
	if (i == NR_OPTIONS)
		refuse("no option", *argument);
	place = (char *)options + table[i].place;
	if (table[i].kind == OPTION_FLAG) {
		*(bool *)(void *)place = true;
		return argument + 1;
	}
	if (!argument[1])
		refuse("nothing after", *argument);
	if (table[i].kind == OPTION_NUMBER)
		*(uint64_t *)(void *)place = number(*argument, argument[1]);
	else
		*(const char **)(void *)place = argument[1];
	return argument + 2;
}

void options_parse(struct options *options, char **arguments)
{
	*options = (struct options){
		.cases = 100000,
		.seed = 1,
		.share = 1,
		.folder = ".",
		.qemu = "qemu-system-i386",
		.image = PAGING_IMAGE,
	};
	while (*arguments && **arguments == '-') {
		if (strcmp(*arguments, "--help") == 0) {
			fputs(usage, stdout);
			exit(0);
		}
		arguments = take_option(options, arguments);
	}
	options->files = arguments;
}
