/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

void fixture_power_on(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	machine_power_on(&params);
}

static void call(void *arg)
{
	void (**fn)(void) = arg;

	(*fn)();
}

enum machine_end run_on_machine(void (*fn)(void))
{
	return machine_run(call, &fn);
}

void die_in_child(struct death *death, void (*fn)(void *), void *arg)
{
	int ends[2];
	size_t length = 0;

	if (pipe(ends) != 0)
		abort();
	pid_t child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		signal(SIGSEGV, SIG_DFL);
		signal(SIGABRT, SIG_DFL);
		fn(arg);
		_exit(0);
	}
	close(ends[1]);
	for (;;) {
		ssize_t got = read(ends[0], death->text + length, sizeof(death->text) - 1 - length);

		if (got <= 0)
			break;
		length += (size_t)got;
	}
	death->text[length] = '\0';
	close(ends[0]);
	waitpid(child, &death->status, 0);
}

bool death_by_fault(const struct death *death)
{
	return WIFSIGNALED(death->status) && WTERMSIG(death->status) == SIGSEGV;
}

bool death_by_poison(const struct death *death)
{
	return !(WIFEXITED(death->status) && WEXITSTATUS(death->status) == 0) &&
	       strstr(death->text, "use-after-poison") != NULL;
}
