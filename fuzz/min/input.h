/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Crash files: what a target or mmfuzz is to run again.
 */
#ifndef FUZZ_MIN_INPUT_H
#define FUZZ_MIN_INPUT_H

#include "fuzz/op/program.h"

#define INPUT_MAX_BYTES (1u << 20) /* what fuzzing engines write */

struct bytes {
	uint8_t at[INPUT_MAX_BYTES];
	size_t size;
};

/*
 * Read all of file @path.
 *
 * Errors: false, with one clear line in @why (@size bytes): missing, unreadable, larger than 1 MiB.
 */
must_check bool bytes_read_file(const char *path, struct bytes *bytes, char *why, size_t size);

/* Do they read as words in lines? Records never do; a lone line end is a fuzzer's first try. */
bool bytes_look_like_text(const uint8_t *bytes, size_t size);

/*
 * Make a program of @bytes: text if @path ends in .mm, else records.
 *
 * Errors: false, with one clear line in @why: where the text has an error, or that it is text under
 *         another name.
 */
must_check bool bytes_to_program(const struct bytes *bytes, const char *path,
				 struct program *program, char *why, size_t size);

/* Does the program say a paging mode itself? Text does, by saying none. */
bool program_says_mode(const struct program *program, const char *path);

/* Is it for this build's paging mode? Make it so. */
bool program_mode_is_ours(const struct program *program);
void program_mode_set(struct program *program);

#endif
