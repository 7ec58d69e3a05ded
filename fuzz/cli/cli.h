/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz: subcommands, and what they share.
 *
 * Exit status of all: 0, 1 (a finding or a failed expectation), 2 (bad usage or unreadable input).
 */
#ifndef FUZZ_CLI_CLI_H
#define FUZZ_CLI_CLI_H

#include "sim/types.h"

#define EXIT_FINDING    1
#define EXIT_UNREADABLE 2

/* A subcommand: argv[0] is "mmfuzz NAME". Ensures: the exit status. */
typedef int command_fn(int argc, char **argv);

struct command {
	const char *name;
	command_fn *run;
	const char *says; /* one line of help */
};

command_fn command_run, command_repro, command_sweep, command_digest, command_asm, command_dis,
	command_min, command_facts, command_ops, command_checks, command_seeds, command_texts,
	command_goals, command_explore;

/* Say one clear line on stderr: "mmfuzz: …". */
void complain(const char *fmt, ...) printf_like(1, 2);

#endif
