/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The input that runs: the file it is in or will be in, and the command that runs it again.
 *
 *   the command line names files -> the one that runs
 *   a fuzzing run                -> what libFuzzer writes: artifact_prefix, crash-, SHA-1
 *   made up by replay.c          -> the same; written by us, for there is no engine
 */
#ifndef FUZZ_TARGETS_INPUT_H
#define FUZZ_TARGETS_INPUT_H

#include "sim/types.h"

/*
 * Learn the command line. @target names this program; @needs_target: no other shows its findings.
 *
 * Requires: argv lives as long as the process.
 */
void input_begin(const char *target, bool needs_target, int argc, char **argv);

/* These bytes run next; they stay until the next call. */
void input_set(const uint8_t *bytes, size_t size);

/* They are in the file @path (replay.c); NULL: in none. */
void input_path_set(const char *path);

/* An option that the command to run it again must have, too; "": none. Copied. */
void input_flag_set(const char *flag);

/*
 * Is this process there for one input, or for what one shrinks to (libFuzzer's minimiser)? Then it
 * is worth looking twice.
 */
bool input_is_replayed(void);

/* The command that runs the input again (a report_command_fn). */
void input_command(char *buffer, size_t size);

#endif
