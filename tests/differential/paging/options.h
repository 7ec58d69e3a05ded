/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the command line of paging_oracle says.
 */
#ifndef PAGING_OPTIONS_H
#define PAGING_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

struct options {
	uint64_t cases; /* random ones */
	uint64_t seed;
	uint64_t share; /* one in so many of all combinations; 0: none */
	bool quiet;
	bool every_row; /* a row that excuses nothing is a failure */
	bool stop;      /* at the first difference */
	const char *folder;
	const char *qemu;
	const char *image;
	char **files; /* NULL-terminated */
};

/*
 * Read the arguments of main(). Ensures: what is not given has its default.
 *
 * Errors: ends the process: 0 after --help, 2 with one line of what is wrong.
 */
void options_parse(struct options *options, char **arguments);

#endif
