/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Starting targets in the scratch folder, and what they say.
 */
#ifndef TESTS_FUZZ_TARGETS_RUN_TARGET_H
#define TESTS_FUZZ_TARGETS_RUN_TARGET_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

static char output[1 << 18];

/* Run a command line, both streams into `output`. Ensures: its wait status. */
static inline int shell(const char *command)
{
	char line[4096];
	size_t used = 0, got;

	snprintf(line, sizeof(line), "cd '" SCRATCH "' && { %s; } 2>&1 </dev/null", command);
	FILE *pipe = popen(line, "r");
	cr_assert_not_null(pipe);
	while ((got = fread(output + used, 1, sizeof(output) - 1 - used, pipe)) > 0)
		used += got;
	output[used] = '\0';
	return pclose(pipe);
}

/* Run a target. Ensures: its wait status. */
static inline int target_run(const char *name, const char *arguments)
{
	char line[2048];

	snprintf(line, sizeof(line), "exec " BIN "/%s %s", name, arguments);
	return shell(line);
}

#endif
