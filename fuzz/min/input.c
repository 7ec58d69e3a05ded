/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading crash files.
 */
#include "fuzz/min/input.h"
#include "core/base/mmzone.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/lexer.h"
#include "fuzz/op/parse.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>

bool bytes_read_file(const char *path, struct bytes *bytes, char *why, size_t size)
{
	FILE *file = fopen(path, "rb");
	const char *error = file ? NULL : strerror(errno);

	bytes->size = file ? fread(bytes->at, 1, sizeof(bytes->at), file) : 0;
	if (file && ferror(file))
		error = strerror(errno);
	else if (file && bytes->size == sizeof(bytes->at) && fgetc(file) != EOF)
		error = "larger than 1 MiB";
	if (error)
		snprintf(why, size, "cannot read %s: %s", path, error);
	if (file)
		fclose(file);
	return !error;
}

static bool path_is_text(const char *path)
{
	size_t length = strlen(path);

	return length >= 3 && strcmp(path + length - 3, ".mm") == 0;
}

/* Records begin with their version, which no text has; a lone line end is a fuzzer's first try. */
bool bytes_look_like_text(const uint8_t *bytes, size_t size)
{
	struct lexer lexer = lexer_start((const char *)bytes, size);
	bool words = false;

	while (lexer_next_line(&lexer)) {
		if (lexer_bad_byte(&lexer))
			return false;
		lexer_skip_blanks(&lexer);
		words |= lexer.at < lexer.end;
	}
	return words;
}

bool bytes_to_program(const struct bytes *bytes, const char *path, struct program *program,
		      char *why, size_t size)
{
	struct parse_error error;

	if (!path_is_text(path) && bytes_look_like_text(bytes->at, bytes->size)) {
		snprintf(why, size, "%s: text programs end in .mm", path);
		return false;
	}
	if (!path_is_text(path)) {
		program_decode(bytes->at, bytes->size, program);
		return true;
	}
	if (program_parse((const char *)bytes->at, bytes->size, program, NULL, &error))
		return true;
	parse_error_print(&error, path, why, size);
	return false;
}

bool program_says_mode(const struct program *program, const char *path)
{
	return path_is_text(path) || program->boot_given & 1u << BOOT_PAE;
}

bool program_mode_is_ours(const struct program *program)
{
	return (program->boot[BOOT_PAE] != 0) == (PAGING_PAE != 0);
}

void program_mode_set(struct program *program)
{
	program->boot[BOOT_PAE] = PAGING_PAE;
	if (PAGING_PAE)
		program->boot_given |= 1u << BOOT_PAE;
	else
		program->boot_given &= ~(1u << BOOT_PAE);
}
