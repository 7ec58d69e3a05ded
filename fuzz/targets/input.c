/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which file the input is in.
 */
#include "fuzz/targets/input.h"
#include "fuzz/targets/sha1.h"
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME_BYTES  64
#define WHOLE_BYTES (2 * PATH_MAX + 8)

static struct {
	char target[NAME_BYTES];
	char flag[NAME_BYTES]; /* of ./mm repro */
	bool needs_target;
	bool replays; /* replay.c drives: nobody else writes crash files */
	int argc;
	char **argv;
	const uint8_t *bytes;
	size_t size;
	const char *path;
} input;

void input_begin(const char *target, bool needs_target, int argc, char **argv)
{
	snprintf(input.target, sizeof(input.target), "%s", target);
	input.needs_target = needs_target;
	input.argc = argc;
	input.argv = argv;
}

void input_set(const uint8_t *bytes, size_t size)
{
	input.bytes = bytes;
	input.size = size;
}

void input_path_set(const char *path)
{
	input.replays = true;
	input.path = path;
}

void input_flag_set(const char *flag)
{
	snprintf(input.flag, sizeof(input.flag), "%s", flag);
}

/* What follows "-NAME=" on the command line; NULL: not there. The last one counts. */
static const char *option(const char *name)
{
	const char *value = NULL;
	size_t length = strlen(name);

	for (int i = 1; i < input.argc; i++)
		if (input.argv[i][0] == '-' && strncmp(input.argv[i] + 1, name, length) == 0 &&
		    input.argv[i][1 + length] == '=')
			value = input.argv[i] + 2 + length;
	return value;
}

static bool is_file(const char *argument)
{
	struct stat found;

	return argument[0] != '-' && stat(argument, &found) == 0 && S_ISREG(found.st_mode);
}

bool input_is_replayed(void)
{
	for (int i = 1; i < input.argc; i++)
		if (is_file(input.argv[i]))
			return true;
	return option("minimize_crash_internal_step") != NULL;
}

/* Does the file hold the bytes that run? */
static bool file_is_input(const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t at = 0;
	int c = 0;

	if (!file)
		return false;
	while (at < input.size && (c = fgetc(file)) == input.bytes[at])
		at++;
	bool same = at == input.size && fgetc(file) == EOF;
	fclose(file);
	return same;
}

/* The argument of the command line that runs; NULL: none. */
static const char *path_of_argument(void)
{
	for (int i = 1; i < input.argc; i++)
		if (is_file(input.argv[i]) && file_is_input(input.argv[i]))
			return input.argv[i];
	return NULL;
}

static void path_of_artifact(char *path, size_t size)
{
	const char *exact = option("exact_artifact_path"), *prefix = option("artifact_prefix");
	char hex[SHA1_HEX_BYTES];

	sha1_hex(input.bytes, input.size, hex);
	if (exact)
		snprintf(path, size, "%s", exact);
	else
		snprintf(path, size, "%scrash-%s", prefix ? prefix : "", hex);
}

static void artifact_write(const char *path)
{
	FILE *file = fopen(path, "wb");

	if (!file || fwrite(input.bytes, 1, input.size, file) != input.size)
		fprintf(stderr, "cannot write %s\n", path);
	if (file)
		fclose(file);
}

static void input_path(char *path, size_t size)
{
	const char *argument = path_of_argument();

	if (input.path || argument) {
		snprintf(path, size, "%s", input.path ? input.path : argument);
		return;
	}
	path_of_artifact(path, size);
	if (input.replays)
		artifact_write(path);
}

static void path_whole(const char *path, char *whole, size_t size)
{
	char here[PATH_MAX];

	if (path[0] == '/' || !getcwd(here, sizeof(here)))
		snprintf(whole, size, "%s", path);
	else
		snprintf(whole, size, "%s/%s", here, strncmp(path, "./", 2) == 0 ? path + 2 : path);
}

/* @whole as seen from where `mm` is, if that is above it; else as it is. */
static const char *path_from_root(const char *whole)
{
	static char above[WHOLE_BYTES];

	for (size_t length = strlen(whole); length > 0; length--) {
		if (whole[length] != '/')
			continue;
		snprintf(above, sizeof(above), "%.*s/mm", (int)length, whole);
		if (access(above, X_OK) == 0 && is_file(above))
			return whole + length + 1;
	}
	return whole;
}

/* For a shell: as it stands, or in quotes. */
static void argument_write(const char *argument, char *buffer, size_t size)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				    "0123456789/._-+=,:@%";
	bool quoted = argument[strspn(argument, plain)] != '\0';

	snprintf(buffer, size, quoted ? "'%s'" : "%s", argument);
}

/* Does the file's name begin with the target's? Then ./mm repro knows. */
static bool name_says_target(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	size_t length = strlen(input.target);

	return strncmp(name, input.target, length) == 0 && name[length] == '-';
}

void input_command(char *buffer, size_t size)
{
	static char path[PATH_MAX], whole[WHOLE_BYTES], argument[WHOLE_BYTES];
	bool target;

	input_path(path, sizeof(path));
	path_whole(path, whole, sizeof(whole));
	argument_write(path_from_root(whole), argument, sizeof(argument));
	target = input.needs_target && !name_says_target(path);
	snprintf(buffer, size, "./mm repro %s%s%s%s%s%s", target ? "--target=" : "",
		 target ? input.target : "", target ? " " : "", input.flag,
		 input.flag[0] ? " " : "", argument);
}
