/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz digest: the trails of programs, for comparing builds and processes.
 *
 * Programs of the other paging mode are kept aside; when the own ones are done, the process becomes
 * the sibling with them.
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/run.h"
#include "fuzz/engine/trail.h"
#include "fuzz/engine/transcript.h"
#include "sim/look.h"
#include <argp.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define EXIT_NOT_OURS 64 /* of a process for one program */

enum digest_option { OPTION_AGAIN = 256, OPTION_ALONE, OPTION_RAM, OPTION_WORST };

static const struct argp_option options[] = {
	{"again", OPTION_AGAIN, NULL, 0,
	 "run all once more, last one first, and compare with the first time", 0},
	{"alone", OPTION_ALONE, NULL, 0,
	 "run each in a process of its own, in which nothing ran before", 0},
	{"ram", OPTION_RAM, "PLACE", 0,
	 "print all RAM in use as it stands there instead: 0 after boot, N after step N", 0},
	{"worst", OPTION_WORST, "STATUS", OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

/* A program of ours: where it is, and its trail. */
struct traced {
	const char *path;
	struct trail *trail;
};

static struct {
	bool again;
	bool alone;
	bool ram;
	uint32_t ram_at;
	struct file_list files;
	struct file_list others; /* of the other paging mode */
	struct traced *traced;
	size_t nr;
	int worst; /* exit status */
} cli;

static void worsen(int status)
{
	if (status > cli.worst)
		cli.worst = status;
}

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	char *end;

	switch (key) {
	case OPTION_AGAIN:
		cli.again = true;
		return 0;
	case OPTION_ALONE:
		cli.alone = true;
		return 0;
	case OPTION_RAM:
		cli.ram = true;
		cli.ram_at = (uint32_t)strtoul(arg, &end, 10);
		if (end == arg || *end)
			argp_error(state, "--ram wants the number of a step, 0 for the boot");
		return 0;
	case OPTION_WORST:
		cli.worst = (int)strtoul(arg, NULL, 10);
		return 0;
	case ARGP_KEY_ARG:
		if (!file_list_add(&cli.files, arg, ".mm"))
			worsen(EXIT_UNREADABLE);
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "which program?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp digest_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "FILE...",
	.doc = "Run programs and print a line for each step of each: file, step, digest of all "
	       "RAM, "
	       "clock and CPUs after it, digest of what it said, and its result, with tabs "
	       "between. "
	       "Every build must print the same. Expectations are not compared.\v"
	       "Exit status: 0; 1 if a program ran otherwise --again; 2 for a file that cannot be "
	       "read.",
};

#define BYTES_A_LINE 32u

/* Lines of bytes that are not all zero, by address. */
static void frame_print(pfn_t pfn, const uint8_t *bytes, void *arg)
{
	static const uint8_t zeros[BYTES_A_LINE];

	for (uint32_t at = 0; at < PAGE_SIZE; at += BYTES_A_LINE) {
		if (memcmp(bytes + at, zeros, BYTES_A_LINE) == 0)
			continue;
		printf("0x%08" PRIx64, ((uint64_t)pfn << PAGE_SHIFT) + at);
		for (uint32_t i = 0; i < BYTES_A_LINE; i++)
			printf("%s%02x", i % 4 == 0 ? " " : "", bytes[at + i]);
		putchar('\n');
	}
}

static void ram_print(void)
{
	machine_look_frames(frame_print, NULL);
}

/* A trail as large as it is. */
static struct trail *trail_keep(const struct trail *trail)
{
	size_t size = offsetof(struct trail, at) + trail->nr * sizeof(trail->at[0]);
	struct trail *kept = malloc(size);

	if (!kept) {
		complain("out of memory");
		exit(EXIT_UNREADABLE);
	}
	memcpy(kept, trail, size);
	return kept;
}

/* The trail of the program that ran last. */
static void trail_print(const char *path, const struct trail *trail)
{
	char place[32], result[DIFFERENCE_BYTES];

	for (uint32_t i = 0; i < trail->nr; i++) {
		result[0] = '\0';
		if (i > 0 && i <= trail->nr_calls)
			transcript_result(engine_current_run(), i - 1, result, sizeof(result));
		trail_place(trail, i, place, sizeof(place));
		printf("%s\t%s\t%016" PRIx64 "\t%016" PRIx64 "\t%s\n", path, place,
		       trail->at[i].state, trail->at[i].said, result);
	}
	fflush(stdout);
}

/* Read and run @path. Ensures: false if it cannot be read, or is not ours. */
static bool file_trace(const char *path, struct trail *trail)
{
	static struct program program;
	static struct program_text text;

	if (!program_read(path, &program, &text)) {
		worsen(EXIT_UNREADABLE);
		return false;
	}
	if (!mode_is_ours(&program)) {
		file_list_add(&cli.others, path, NULL);
		return false;
	}
	trail_run(&program, trail);
	return true;
}

static void file_compare(const struct traced *traced)
{
	static struct trail again;
	char place[32];
	uint32_t at;

	if (!file_trace(traced->path, &again))
		return;
	at = trail_differs(traced->trail, &again);
	if (at == TRAIL_SAME)
		return;
	trail_place(traced->trail, at, place, sizeof(place));
	complain("%s: %s differs when it is run again in the same process", traced->path, place);
	worsen(EXIT_FINDING);
}

static void files_trace(void)
{
	static struct trail trail;

	cli.traced = calloc(cli.files.nr + 1, sizeof(*cli.traced));
	for (size_t i = 0; cli.traced && i < cli.files.nr; i++) {
		if (!file_trace(cli.files.paths[i], &trail))
			continue;
		if (!cli.ram)
			trail_print(cli.files.paths[i], &trail);
		cli.traced[cli.nr++] =
			(struct traced){.path = cli.files.paths[i], .trail = trail_keep(&trail)};
	}
	for (size_t i = cli.nr; cli.again && i > 0; i--)
		file_compare(&cli.traced[i - 1]);
	for (size_t i = 0; i < cli.nr; i++)
		free(cli.traced[i].trail);
	free(cli.traced);
}

/* The process of one program. Ensures: its exit status. */
static int process_of(const char *path)
{
	static struct trail trail;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	cli.worst = 0;
	engine_init();
	if (file_trace(path, &trail))
		trail_print(path, &trail);
	else if (cli.others.nr > 0)
		return EXIT_NOT_OURS;
	return cli.worst;
}

static void file_trace_alone(const char *path)
{
	pid_t pid = fork();
	int status = 0;

	if (pid == 0)
		_exit(process_of(path));
	if (pid < 0 || waitpid(pid, &status, 0) != pid) {
		complain("%s: no process for it", path);
		worsen(EXIT_UNREADABLE);
	} else if (!WIFEXITED(status)) {
		complain("%s: its process was killed by signal %d", path, WTERMSIG(status));
		worsen(EXIT_FINDING);
	} else if (WEXITSTATUS(status) == EXIT_NOT_OURS) {
		file_list_add(&cli.others, path, NULL);
	} else {
		worsen(WEXITSTATUS(status));
	}
}

/* Nothing is set up before the processes part. */
static void files_trace_alone(void)
{
	for (size_t i = 0; i < cli.files.nr; i++)
		file_trace_alone(cli.files.paths[i]);
}

/* Become the sibling with the files that are its. */
static int others_trace(void)
{
	static char worst[32], ram[32];
	size_t nr = 0;
	char **argv = calloc(cli.others.nr + 8, sizeof(*argv));

	if (!argv)
		return EXIT_UNREADABLE;
	argv[nr++] = NULL;
	argv[nr++] = "digest";
	if (cli.again)
		argv[nr++] = "--again";
	if (cli.alone)
		argv[nr++] = "--alone";
	snprintf(ram, sizeof(ram), "--ram=%u", cli.ram_at);
	if (cli.ram)
		argv[nr++] = ram;
	snprintf(worst, sizeof(worst), "--worst=%d", cli.worst);
	argv[nr++] = worst;
	argv[nr++] = "--";
	for (size_t i = 0; i < cli.others.nr; i++)
		argv[nr++] = cli.others.paths[i];
	int status = mode_exec_sibling(argv);
	free(argv);
	return status;
}

int command_digest(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&digest_argp, argc, argv, 0, NULL, NULL);
	if (cli.alone) {
		files_trace_alone();
	} else {
		engine_init();
		if (cli.ram)
			trail_watch(cli.ram_at, ram_print);
		files_trace();
	}
	if (cli.others.nr > 0)
		return others_trace();
	file_list_free(&cli.files);
	file_list_free(&cli.others);
	return cli.worst;
}
