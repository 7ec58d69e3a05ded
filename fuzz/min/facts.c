/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What triage needs to know of crash files; and the options of targets.
 */
#include "fuzz/min/min.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>

#define FACTS_LIMIT_MS 25000u

static uint32_t lines_count(const struct bytes *bytes)
{
	uint32_t nr = 0;

	for (size_t i = 0; i < bytes->size; i++)
		nr += bytes->at[i] == '\n' || i + 1 == bytes->size;
	return nr;
}

static void input_facts(const struct min_subject *subject, const void *input, uint32_t length)
{
	static struct trial trial;
	bool ran = trial_run(subject->run, input, FACTS_LIMIT_MS, &trial);

	if (ran && trial.signature[0])
		printf("found\t%s\t%u\t%s\n", trial.signature, length, trial.words);
	else if (ran)
		printf("clean\t\t%u\t\n", length);
	else
		printf("unreadable\t\t\tcannot start a process: %s\n", strerror(errno));
}

static void file_facts(const struct min_subject *subject, const char *path)
{
	static struct bytes bytes;
	static struct program program;
	char why[1024];

	if (!bytes_read_file(path, &bytes, why, sizeof(why))) {
		printf("unreadable\t\t\t%s\n", why);
	} else if (subject->text) {
		input_facts(subject, &bytes, lines_count(&bytes));
	} else if (!bytes_to_program(&bytes, path, &program, why, sizeof(why))) {
		printf("unreadable\t\t\t%s\n", why);
	} else if (program_says_mode(&program, path) && !program_mode_is_ours(&program)) {
		printf("elsewhere\t\t%u\t\n", program.nr_calls);
	} else {
		program_mode_set(&program);
		input_facts(subject, &program, program.nr_calls);
	}
	fflush(stdout);
}

void min_facts(const struct min_subject *subject, char *const *paths, uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++)
		file_facts(subject, paths[i]);
}

bool min_requested(const struct min_subject *subject, int argc, char **argv, int *status)
{
	struct min_options options;

	if (argc > 1 && strcmp(argv[1], "--min") == 0) {
		argv[1] = argv[0];
		min_options_parse(argc - 1, argv + 1, &options);
		*status = (int)min_file(subject, &options);
		if (*status == MIN_NO_FINDING)
			fprintf(stderr, "%s: shows no finding\n", options.path);
		return true;
	}
	if (argc > 1 && strcmp(argv[1], "--facts") == 0) {
		min_facts(subject, argv + 2, (uint32_t)(argc - 2));
		*status = 0;
		return true;
	}
	return false;
}
