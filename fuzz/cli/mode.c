/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Handing over to the binary of the other paging mode.
 */
#include "fuzz/cli/mode.h"
#include "core/base/mmzone.h"
#include "fuzz/cli/cli.h"
#include "fuzz/engine/watchdog.h"
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
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

/* Of a build for coverage by clang: write what was counted so far. gcc's does so by itself. */
int __llvm_profile_write_file(void) __attribute__((weak));

int mode_exec_sibling(char **argv)
{
	static char path[4096];

	fflush(stdout);
	if (sibling_path(path, sizeof(path))) {
		argv[0] = path;
		if (__llvm_profile_write_file)
			__llvm_profile_write_file();
		watchdog_stop();
		execv(path, argv);
	}
	complain("cannot start %s, which runs programs with pae=%d: %s", path, !PAGING_PAE,
		 strerror(errno));
	return EXIT_UNREADABLE;
}

/* What the child does: its output is ours to read. */
static void sibling_become(int output, char **argv)
{
	dup2(output, STDOUT_FILENO);
	close(output);
	_exit(mode_exec_sibling(argv));
}

static int sibling_wait(pid_t pid)
{
	int status;

	if (waitpid(pid, &status, 0) != pid || !WIFEXITED(status)) {
		complain("the programs of the other paging mode did not end well");
		return EXIT_UNREADABLE;
	}
	return WEXITSTATUS(status);
}

int mode_read_sibling(char **argv, void (*read)(FILE *from))
{
	int ends[2];
	pid_t pid;

	fflush(stdout);
	if (pipe(ends) != 0 || (pid = fork()) < 0) {
		complain("cannot start another process: %s", strerror(errno));
		return EXIT_UNREADABLE;
	}
	if (pid == 0) {
		close(ends[0]);
		sibling_become(ends[1], argv);
	}
	close(ends[1]);
	FILE *from = fdopen(ends[0], "r");
	if (from) {
		read(from);
		fclose(from);
	}
	return sibling_wait(pid);
}
