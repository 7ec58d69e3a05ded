/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The minimiser: a crash file to the smallest program that shows the same finding, and the facts
 * that triage sorts crash files by. It is part of every program that runs inputs, because what a
 * finding needs (a planted bug, a paging mode, an instrumentation) may be there only.
 */
#ifndef FUZZ_MIN_MIN_H
#define FUZZ_MIN_MIN_H

#include "fuzz/min/input.h"
#include "fuzz/min/trial.h"

/* What a program of ours runs. */
struct min_subject {
	const char *name;   /* in the result: where it was found */
	bool text;          /* inputs are any bytes (struct bytes), not programs (struct program) */
	trial_body_fn *run; /* one input, in a child: say on stderr what it finds */
	trial_body_fn *warm; /* run an input that finds nothing, here: the machine is booted when
				a child is forked. NULL: no use */
	void (*check_fully)(void); /* from now on everything is checked after each step; or NULL */
};

struct min_options {
	const char *path;
	const char *output; /* NULL: standard output */
	uint32_t time_s;    /* bound of the whole */
	uint32_t runs;      /* likewise */
	bool full_checks;
	bool this_mode; /* the other paging mode was tried */
};

#define MIN_TIME_S 60u

/*
 * Read the command line of a minimiser; ends the process for --help and for bad usage (status 2).
 */
void min_options_parse(int argc, char **argv, struct min_options *options);

enum min_end {
	MIN_DONE = 0,
	MIN_NO_FINDING = 1, /* the file shows none: nothing is written */
	MIN_UNUSABLE = 2,   /* it cannot be read, or the result not be written */
};

/*
 * Minimise @options->path, which says the paging mode of this build or none.
 *
 * Ensures: what it says on stderr is one line at the end (on a terminal: progress before it).
 */
enum min_end min_file(const struct min_subject *subject, const struct min_options *options);

/*
 * One line on stdout for each file, in order, fields between tabs:
 *
 *   found       signature  operations (lines, of text)  words of the report
 *   clean                  operations                   it found nothing
 *   elsewhere              operations                   the other paging mode's
 *   unreadable                                          why
 */
void min_facts(const struct min_subject *subject, char *const *paths, uint32_t nr);

/*
 * The same as options of a target, first on its command line: --min FILE [OPTION...], --facts
 * FILE....
 *
 * Ensures: true with the exit status in *status, or false: it is another command line.
 */
bool min_requested(const struct min_subject *subject, int argc, char **argv, int *status);

#endif
