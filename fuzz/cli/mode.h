/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two binaries, one for each paging mode: mmfuzz and mmfuzz_pae. A program with pae=1 in its boot
 * line belongs to the second; whichever was started hands over what is the other's.
 */
#ifndef FUZZ_CLI_MODE_H
#define FUZZ_CLI_MODE_H

#include "fuzz/op/program.h"
#include <stdio.h>

/* Does this binary run @program? Does its boot line say a mode at all? */
bool mode_is_ours(const struct program *program);
bool mode_is_said(const struct program *program);

/* Make @program one of ours. */
void mode_set_ours(struct program *program);

/*
 * Become the other binary, with @argv (ended by NULL; argv[0] is replaced).
 *
 * Errors: returns EXIT_UNREADABLE after one clear line if it is not there.
 */
int mode_exec_sibling(char **argv);

/*
 * Run the other binary likewise, beside us; @read gets what it prints.
 *
 * Ensures: its exit status.   Errors: EXIT_UNREADABLE after one clear line.
 */
int mode_read_sibling(char **argv, void (*read)(FILE *from));

#endif
