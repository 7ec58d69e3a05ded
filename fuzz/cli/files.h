/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Files and directories that the command line names.
 */
#ifndef FUZZ_CLI_FILES_H
#define FUZZ_CLI_FILES_H

#include "fuzz/op/program.h"
#include "sim/types.h"

struct file_list {
	char **paths;
	size_t nr;
	size_t room;
};

/*
 * Add @path: a file as it is; of a directory all files below that end in @suffix (NULL: all files),
 * sorted by path, so that the order does not depend on the disk. Links to directories below are not
 * followed.
 *
 * Errors: false after one clear line: missing, unreadable, or a directory without such a file.
 */
bool file_list_add(struct file_list *list, const char *path, const char *suffix);
void file_list_free(struct file_list *list);

/*
 * All of @path's bytes, with a NUL behind them.
 *
 * Errors: NULL after one clear line. The caller frees.
 */
uint8_t *file_read(const char *path, size_t *size);

/* Write @size bytes to @path. Errors: false after one clear line. */
bool file_write(const char *path, const void *bytes, size_t size);

/* Does the name end in @suffix? */
bool path_ends(const char *path, const char *suffix);

/*
 * Read a program from text (a name that ends in .mm) or records (any other).
 *
 * Ensures: @text (may be NULL) is cleared for records.
 * Errors:  false after one clear line, with file, line and column where text has an error; text
 *          under another name is refused.
 */
bool program_read(const char *path, struct program *program, struct program_text *text);

#endif
