/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Handing over to the binary of the other paging mode.
 */
#include "fuzz/cli/mode.h"
#include "core/base/mmzone.h"
#include "fuzz/cli/cli.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

bool mode_is_said(const struct program *program)
{
	return (program->boot_given & 1u << BOOT_PAE) != 0;
}

void mode_set_ours(struct program *program)
{
	program->boot[BOOT_PAE] = PAGING_PAE;
	if (PAGING_PAE)
		program->boot_given |= 1u << BOOT_PAE;
	else
		program->boot_given &= ~(1u << BOOT_PAE);
}

bool mode_is_ours(const struct program *program)
{
	bool pae = mode_is_said(program) && program->boot[BOOT_PAE];

	return pae == (PAGING_PAE != 0);
}

/* ".../mmfuzz" <-> ".../mmfuzz_pae", next to the running binary. */
static bool sibling_path(char *path, size_t size)
{
	static const char suffix[] = "_pae";
	ssize_t length = readlink("/proc/self/exe", path, size - sizeof(suffix));

	if (length <= 0)
		return false;
	path[length] = '\0';
	if (!PAGING_PAE)
		strcat(path, suffix);
	else if (length > (ssize_t)strlen(suffix) &&
		 strcmp(path + length - strlen(suffix), suffix) == 0)
		path[(size_t)length - strlen(suffix)] = '\0';
	return true;
}

int mode_exec_sibling(char **argv)
{
	static char path[4096];

	fflush(stdout);
	if (sibling_path(path, sizeof(path))) {
		argv[0] = path;
		execv(path, argv);
	}
	complain("cannot start %s, which runs programs with pae=%d: %s", path, !PAGING_PAE,
		 strerror(errno));
	return EXIT_UNREADABLE;
}
