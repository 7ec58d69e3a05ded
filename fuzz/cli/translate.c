/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz asm, dis, seeds: between the two spellings of a program.
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/print.h"
#include <argp.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define TEXT_BYTES (1u << 20)

static struct {
	const char *input;
	const char *output;
} cli;

static error_t asm_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case 'o':
		cli.output = arg;
		return 0;
	case ARGP_KEY_ARG:
		if (cli.input)
			argp_error(state, "one file at a time");
		cli.input = arg;
		return 0;
	case ARGP_KEY_END:
		if (!cli.input)
			argp_error(state, "which file?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp_option output_option[] = {
	{"output", 'o', "FILE", 0, "where to write (default: standard output)", 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

static const struct argp asm_argp = {
	.options = output_option,
	.parser = asm_parse,
	.args_doc = "FILE.mm -o BYTES",
	.doc = "Translate a program from text to the records that fuzzers mutate. "
	       "Names, comments and expectations are lost.",
};

static const struct argp dis_argp = {
	.options = output_option,
	.parser = asm_parse,
	.args_doc = "BYTES",
	.doc = "Print a program in records as text. Every file is a program.",
};

static int output(const void *bytes, size_t size)
{
	if (cli.output)
		return file_write(cli.output, bytes, size) ? 0 : EXIT_UNREADABLE;
	return fwrite(bytes, 1, size, stdout) == size && fflush(stdout) == 0 ? 0 : EXIT_UNREADABLE;
}

/* Only a name that ends in .mm is taken for text. */
static bool text_program_read(const char *path, struct program *program)
{
	if (path_ends(path, ".mm"))
		return program_read(path, program, NULL);
	complain("%s: programs in text have names that end in .mm", path);
	return false;
}

int command_asm(int argc, char **argv)
{
	static struct program program;
	static uint8_t bytes[CODEC_MAX_BYTES];

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&asm_argp, argc, argv, 0, NULL, NULL);
	if (!text_program_read(cli.input, &program))
		return EXIT_UNREADABLE;
	return output(bytes, program_encode(&program, bytes, sizeof(bytes)));
}

int command_dis(int argc, char **argv)
{
	static struct program program;
	static char text[TEXT_BYTES];
	size_t size;

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&dis_argp, argc, argv, 0, NULL, NULL);
	uint8_t *bytes = file_read(cli.input, &size);
	if (!bytes)
		return EXIT_UNREADABLE;
	program_decode(bytes, size, &program);
	free(bytes);
	size = program_print(&program, NULL, NULL, text, sizeof(text));
	return output(text, size < sizeof(text) ? size : sizeof(text) - 1);
}

/* ---- seeds ------------------------------------------------------------------------- */

static struct {
	const char *from;
	const char *to;
} seeds;

static error_t seeds_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case ARGP_KEY_ARG:
		if (state->arg_num > 1)
			argp_error(state, "a directory to read and one to write");
		*(state->arg_num == 0 ? &seeds.from : &seeds.to) = arg;
		return 0;
	case ARGP_KEY_END:
		if (!seeds.to)
			argp_error(state, "a directory to read and one to write");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp seeds_argp = {
	.parser = seeds_parse,
	.args_doc = "DIR OUT",
	.doc = "Translate all *.mm files below DIR into records: DIR/SUB/NAME.mm into "
	       "OUT/SUB-NAME.bin. OUT is made if need be.",
};

/* "below/page/split.mm" -> "OUT/page-split.bin" */
static void seed_path(const char *path, char *to, size_t size)
{
	const char *name = path + strlen(seeds.from);

	while (*name == '/')
		name++;
	int used = snprintf(to, size, "%s/", seeds.to);
	size_t at = (size_t)used;
	for (; *name && strcmp(name, ".mm") != 0 && at + 8 < size; name++)
		to[at++] = *name == '/' ? '-' : *name;
	snprintf(to + at, size - at, ".bin");
}

static bool seed_write(const char *path)
{
	static struct program program;
	static uint8_t bytes[CODEC_MAX_BYTES];
	char to[4096];

	if (!program_read(path, &program, NULL))
		return false;
	seed_path(path, to, sizeof(to));
	return file_write(to, bytes, program_encode(&program, bytes, sizeof(bytes)));
}

int command_seeds(int argc, char **argv)
{
	struct file_list list = {NULL, 0, 0};
	int status = 0;

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&seeds_argp, argc, argv, 0, NULL, NULL);
	if (!file_list_add(&list, seeds.from, ".mm"))
		return EXIT_UNREADABLE;
	if (mkdir(seeds.to, 0777) != 0 && errno != EEXIST) {
		complain("cannot make %s: %s", seeds.to, strerror(errno));
		status = EXIT_UNREADABLE;
	}
	for (size_t i = 0; i < list.nr && status == 0; i++)
		if (!seed_write(list.paths[i]))
			status = EXIT_UNREADABLE;
	if (status == 0)
		printf("%zu seeds in %s\n", list.nr, seeds.to);
	file_list_free(&list);
	return status;
}
