/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A plain main() for builds without a fuzzing engine: runs the inputs that it is given.
 *
 *   fuzz_page FILE... DIRECTORY...   each input once
 *   fuzz_page -runs=N                N made-up inputs, each mutated from the last; always the same
 *
 * Other options of engines (-anything) are passed over.
 */
#include "fuzz/engine/report.h"
#include "fuzz/targets/input.h"
#include "sim/types.h"
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define INPUT_BYTES (1u << 20)
#define MADE_BYTES  4096u

int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
/* target_main.c: the records of a program in text. false: its error was said. */
bool target_text_read(const char *path, uint8_t *bytes, size_t *size, size_t room)
	__attribute__((weak));
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max_size, unsigned int seed)
	__attribute__((weak));

static uint8_t input[INPUT_BYTES];
static uint64_t nr_runs;
static int status;

static bool path_is_text(const char *path)
{
	size_t length = strlen(path);

	return length >= 3 && strcmp(path + length - 3, ".mm") == 0;
}

static void input_run(const char *path, size_t size)
{
	if (target_text_read && path_is_text(path) &&
	    !target_text_read(path, input, &size, sizeof(input))) {
		status = 2;
		return;
	}
	input_path_set(path);
	LLVMFuzzerTestOneInput(input, size);
	nr_runs++;
}

static void file_run(const char *path)
{
	FILE *file = fopen(path, "rb");
	size_t size = file ? fread(input, 1, sizeof(input), file) : 0;

	if (!file || ferror(file)) {
		fprintf(stderr, "cannot read %s: %s\n", path, strerror(errno));
		status = 2;
	} else {
		fprintf(stderr, "Running: %s\n", path);
		if (size == sizeof(input) && fgetc(file) != EOF)
			fprintf(stderr, "%s: only its first 1 MiB runs\n", path);
		input_run(path, size);
	}
	if (file)
		fclose(file);
}

/* Links to directories are not followed: they may lead round and round. */
static bool is_link_to_directory(const char *path)
{
	struct stat link, found;

	return lstat(path, &link) == 0 && S_ISLNK(link.st_mode) && stat(path, &found) == 0 &&
	       S_ISDIR(found.st_mode);
}

static void path_run(const char *path);

static void directory_run(const char *path)
{
	struct dirent **entries;
	int nr = scandir(path, &entries, NULL, alphasort);

	if (nr < 0) {
		fprintf(stderr, "cannot read %s: %s\n", path, strerror(errno));
		status = 2;
		return;
	}
	for (int i = 0; i < nr; i++) {
		char below[4096];
		snprintf(below, sizeof(below), "%s/%s", path, entries[i]->d_name);
		if (entries[i]->d_name[0] != '.' && !is_link_to_directory(below))
			path_run(below);
		free(entries[i]);
	}
	free(entries);
}

static void path_run(const char *path)
{
	struct stat found;

	if (stat(path, &found) == 0 && S_ISDIR(found.st_mode))
		directory_run(path);
	else
		file_run(path);
}

/* Inputs out of nothing, the same in every build. */
static void made_run(uint64_t runs)
{
	size_t size = 0;

	input_path_set(NULL);
	for (uint64_t i = 0; i < runs; i++) {
		LLVMFuzzerTestOneInput(input, size);
		nr_runs++;
		if (i % 64 == 63)
			size = 0;
		if (LLVMFuzzerCustomMutator)
			size = LLVMFuzzerCustomMutator(input, size, MADE_BYTES, (unsigned int)i);
	}
}

int main(int argc, char **argv)
{
	uint64_t runs = 0;
	bool paths = false;

	if (LLVMFuzzerInitialize)
		LLVMFuzzerInitialize(&argc, &argv);
	report_signals_install();
	for (int i = 1; i < argc; i++) {
		if (strncmp(argv[i], "-runs=", 6) == 0)
			runs = strtoull(argv[i] + 6, NULL, 10);
		paths |= argv[i][0] != '-';
	}
	for (int i = 1; i < argc; i++)
		if (argv[i][0] != '-')
			path_run(argv[i]);
	if (!paths)
		made_run(runs);
	fprintf(stderr, "Done %llu runs\n", (unsigned long long)nr_runs);
	return status;
}
