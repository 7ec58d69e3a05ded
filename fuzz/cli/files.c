/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading and writing, walking directories.
 */
#include "fuzz/cli/files.h"
#include "fuzz/cli/cli.h"
#include "fuzz/min/input.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* A crash file has at most CODEC_MAX_BYTES; a text is read whole up to this. */
#define FILE_MAX_BYTES (16u << 20)

bool path_ends(const char *path, const char *suffix)
{
	size_t a = strlen(path), b = strlen(suffix);

	return a >= b && strcmp(path + a - b, suffix) == 0;
}

static void list_append(struct file_list *list, const char *path)
{
	if (list->nr == list->room) {
		list->room = list->room ? 2 * list->room : 64;
		list->paths = realloc(list->paths, list->room * sizeof(*list->paths));
	}
	if (list->paths)
		list->paths[list->nr] = strdup(path);
	if (!list->paths || !list->paths[list->nr]) {
		complain("out of memory");
		exit(EXIT_UNREADABLE);
	}
	list->nr++;
}

static int by_path(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Links to directories are not followed: they may lead round and round. */
static bool is_link_to_directory(const char *path, const struct stat *status)
{
	struct stat link;

	return S_ISDIR(status->st_mode) && lstat(path, &link) == 0 && S_ISLNK(link.st_mode);
}

static bool directory_add(struct file_list *list, const char *path, const char *suffix)
{
	DIR *directory = opendir(path);
	bool sound = true;

	if (!directory) {
		complain("cannot read directory %s: %s", path, strerror(errno));
		return false;
	}
	for (const struct dirent *entry; sound && (entry = readdir(directory));) {
		char below[4096];
		struct stat status;
		if (entry->d_name[0] == '.')
			continue;
		snprintf(below, sizeof(below), "%s/%s", path, entry->d_name);
		if (stat(below, &status) != 0 || is_link_to_directory(below, &status))
			continue;
		if (S_ISDIR(status.st_mode))
			sound = directory_add(list, below, suffix);
		else if (!suffix || path_ends(below, suffix))
			list_append(list, below);
	}
	closedir(directory);
	return sound;
}

bool file_list_add(struct file_list *list, const char *path, const char *suffix)
{
	struct stat status;
	size_t before = list->nr;

	if (stat(path, &status) != 0) {
		complain("cannot read %s: %s", path, strerror(errno));
		return false;
	}
	if (!S_ISDIR(status.st_mode)) {
		list_append(list, path);
		return true;
	}
	if (!directory_add(list, path, suffix))
		return false;
	if (list->nr == before) {
		complain("no %s file below %s", suffix ? suffix : "", path);
		return false;
	}
	qsort(list->paths + before, list->nr - before, sizeof(*list->paths), by_path);
	return true;
}

void file_list_free(struct file_list *list)
{
	for (size_t i = 0; i < list->nr; i++)
		free(list->paths[i]);
	free(list->paths);
	memset(list, 0, sizeof(*list));
}

/* What fread() leaves to say: a directory, an I/O error, too much. */
static const char *read_error(FILE *file, size_t size)
{
	if (ferror(file))
		return strerror(errno);
	return size > FILE_MAX_BYTES ? "larger than 16 MiB" : NULL;
}

uint8_t *file_read(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	uint8_t *bytes = NULL;
	size_t room = 0, used = 0;

	if (!file) {
		complain("cannot read %s: %s", path, strerror(errno));
		return NULL;
	}
	do {
		room = room ? 2 * room : 65536;
		bytes = realloc(bytes, room + 1);
		if (bytes)
			used += fread(bytes + used, 1, room - used, file);
	} while (bytes && used == room && used <= FILE_MAX_BYTES);
	const char *error = bytes ? read_error(file, used) : "out of memory";
	fclose(file);
	if (error) {
		complain("cannot read %s: %s", path, error);
		free(bytes);
		return NULL;
	}
	bytes[used] = '\0';
	*size = used;
	return bytes;
}

bool file_write(const char *path, const void *bytes, size_t size)
{
	FILE *file = fopen(path, "wb");
	bool written = file && fwrite(bytes, 1, size, file) == size;

	if (file && fclose(file) != 0)
		written = false;
	if (!written)
		complain("cannot write %s: %s", path, strerror(errno));
	return written;
}

static bool text_read(const char *path, const uint8_t *bytes, size_t size, struct program *program,
		      struct program_text *text)
{
	struct parse_error error;
	char line[4096];

	if (program_parse((const char *)bytes, size, program, text, &error))
		return true;
	parse_error_print(&error, path, line, sizeof(line));
	fflush(stdout);
	fprintf(stderr, "%s\n", line);
	return false;
}

static bool records_read(const char *path, const uint8_t *bytes, size_t size,
			 struct program *program)
{
	if (bytes_look_like_text(bytes, size)) {
		complain("%s: text programs end in .mm", path);
		return false;
	}
	program_decode(bytes, size, program);
	return true;
}

bool program_read(const char *path, struct program *program, struct program_text *text)
{
	size_t size;
	uint8_t *bytes = file_read(path, &size);
	bool sound = true;

	if (!bytes)
		return false;
	if (path_ends(path, ".mm")) {
		sound = text_read(path, bytes, size, program, text);
	} else {
		sound = records_read(path, bytes, size, program);
		if (text)
			program_text_clear(text);
	}
	free(bytes);
	return sound;
}
