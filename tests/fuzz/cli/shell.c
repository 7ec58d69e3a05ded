/* SPDX-License-Identifier: GPL-2.0-only */
#include "shell.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

char output[1 << 18];

int shell(const char *command)
{
	char line[8192];
	FILE *pipe;
	size_t used = 0, got;

	snprintf(line, sizeof(line), "cd '" SCRATCH "' && { %s; } 2>&1 </dev/null", command);
	pipe = popen(line, "r");
	cr_assert_not_null(pipe);
	while ((got = fread(output + used, 1, sizeof(output) - 1 - used, pipe)) > 0)
		used += got;
	output[used] = '\0';
	int status = pclose(pipe);
	cr_assert(WIFEXITED(status), "%s\n%s", command, output);
	return WEXITSTATUS(status);
}

void file_make(const char *name, const char *text)
{
	char path[4096];

	snprintf(path, sizeof(path), SCRATCH "/%s", name);
	FILE *file = fopen(path, "w");
	cr_assert_not_null(file, "%s", path);
	fputs(text, file);
	fclose(file);
}

void directory_make(const char *name)
{
	char path[4096];

	snprintf(path, sizeof(path), SCRATCH "/%s", name);
	mkdir(path, 0777);
}

void cases_check(const struct cli_case *cases, size_t nr)
{
	for (size_t i = 0; i < nr; i++) {
		int status = shell(cases[i].command);
		cr_assert_eq(status, cases[i].status, "%s: status %d\n%s", cases[i].command, status,
			     output);
		if (cases[i].says)
			cr_assert(strstr(output, cases[i].says) != NULL, "%s: no '%s' in\n%s",
				  cases[i].command, cases[i].says, output);
	}
}
