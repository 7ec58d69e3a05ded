/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz texts: a fuzzer's corpus of records as programs in text, each a test: the other way of
 * mmfuzz seeds. A program's name is a digest of what it says, so that the same program found again
 * is the same file.
 */
#include "core/base/mmzone.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/run.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/op.h"
#include <argp.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <xxhash.h>

#define TEXT_BYTES  (2u << 20)
#define TITLE_BYTES 96u

static struct {
	const char *target; /* who found them */
	const char *from;
	const char *to;
	uint32_t written;
	uint32_t refused;
} cli;

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	const char **const places[] = {&cli.target, &cli.from, &cli.to};

	switch (key) {
	case ARGP_KEY_ARG:
		if (state->arg_num >= 3)
			argp_error(state, "a target, a directory to read and one to write");
		*places[state->arg_num] = arg;
		return 0;
	case ARGP_KEY_END:
		if (!cli.to)
			argp_error(state, "a target, a directory to read and one to write");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp texts_argp = {
	.parser = option_parse,
	.args_doc = "TARGET DIR OUT",
	.doc = "Translate all files in DIR, which are records that TARGET found, into programs in "
	       "text with every result filled in: OUT/DIGEST.mm. What shows of the kernel's state "
	       "are left out, and programs without a call. OUT is made if need be.\v"
	       "Exit status: 0; 1 if a program has a finding, and so is no test; 2 for a file that "
	       "cannot be read or written.",
};

/* The names of the operations of @program, each once, as far as they fit into a title. */
static void ops_list(const struct program *program, char *title, size_t size)
{
	bool named[256] = {false};
	size_t used = strlen(title);

	for (uint32_t i = 0; i < program->nr_calls; i++) {
		const struct op *op = op_by_number(program->calls[i].op);
		if (!op || named[op->number & 255])
			continue;
		if (used + strlen(op->name) + 6 > size) {
			snprintf(title + used, size - used, " ...");
			return;
		}
		named[op->number & 255] = true;
		used += (size_t)snprintf(title + used, size - used, " %s", op->name);
	}
}

/* Without the lines of shows ("    | ..."): they say much, and the program's point is elsewhere. */
static size_t shows_dropped(char *text)
{
	char *to = text;

	for (char *line = text, *next; *line; line = next) {
		next = line + strcspn(line, "\n");
		next += *next == '\n';
		if (line[strspn(line, " \t")] == '|')
			continue;
		memmove(to, line, (size_t)(next - line));
		to += next - line;
	}
	*to = '\0';
	return (size_t)(to - text);
}

/* Ensures: @path holds the text of the last run, under its title. */
static bool text_write(const char *path, const struct program *program, const char *name)
{
	static char text[TEXT_BYTES];
	char title[TITLE_BYTES];

	snprintf(title, sizeof(title), "# %s found %s:", cli.target, name);
	ops_list(program, title, sizeof(title));
	size_t used = (size_t)snprintf(text, sizeof(text), "%s\n", title);
	size_t size = transcript_print(engine_current_run(), NULL, text + used, TEXT_BYTES - used);
	if (used + size >= TEXT_BYTES) {
		complain("%s: its text would be larger than 2 MiB", name);
		return false;
	}
	return file_write(path, text, shows_dropped(text));
}

/* Ensures: the exit status that the file alone would make. */
static int file_translate(const char *path)
{
	const struct run_options options = {.full_end = true, .no_state = true};
	static struct program program;
	static uint8_t bytes[CODEC_MAX_BYTES];
	char to[4096], name[24];

	if (!program_read(path, &program, NULL))
		return EXIT_UNREADABLE;
	if (program.nr_calls == 0) { /* expects nothing, and so is no test */
		cli.refused++;
		return 0;
	}
	mode_set_ours(&program);
	size_t size = program_encode(&program, bytes, sizeof(bytes));
	snprintf(name, sizeof(name), "%08" PRIx64, XXH3_64bits(bytes, size) >> 32);
	snprintf(to, sizeof(to), "%s/%s.mm", cli.to, name);
	const struct finding *finding = engine_run(&program, &options);
	if (finding->kind != FINDING_NONE) {
		complain("%s: has a finding: %s", path, finding->text);
		cli.refused++;
		return EXIT_FINDING;
	}
	if (!text_write(to, &program, name))
		return EXIT_UNREADABLE;
	cli.written++;
	return 0;
}

int command_texts(int argc, char **argv)
{
	struct file_list list = {NULL, 0, 0};
	int status = 0;

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&texts_argp, argc, argv, 0, NULL, NULL);
	if (!file_list_add(&list, cli.from, NULL))
		return EXIT_UNREADABLE;
	if (mkdir(cli.to, 0777) != 0 && errno != EEXIST) {
		complain("cannot make %s: %s", cli.to, strerror(errno));
		return EXIT_UNREADABLE;
	}
	engine_init();
	for (size_t i = 0; i < list.nr && status != EXIT_UNREADABLE; i++) {
		int worse = file_translate(list.paths[i]);
		status = worse > status ? worse : status;
	}
	printf("%u programs in %s, %u refused\n", cli.written, cli.to, cli.refused);
	file_list_free(&list);
	return status;
}
