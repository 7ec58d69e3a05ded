/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The children of a report. The first process may be in the middle of a run, in a signal handler or
 * in a sanitizer's report: it only forks, waits and reads.
 */
#define _GNU_SOURCE /* pipe2(), close_range() */
#include "fuzz/engine/retrace.h"
#include "fuzz/engine/child_limits.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/state_report.h"
#include "fuzz/engine/timeline.h"
#include "fuzz/engine/watchdog.h"
#include "sim/ram.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The bound for a child that neither works nor ends. */
#define WAIT_SECONDS (3 * RETRACE_CPU_SECONDS)

/* There in the builds that have them. */
void __asan_set_error_report_callback(void (*callback)(const char *)) __attribute__((weak));
void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));

static struct retrace *shared;

static void child_leave(void)
{
	_exit(1);
}

static void child_leave_on_signal(int number)
{
	(void)number;
	_exit(1);
}

/* Only the pipe's end stays open: a symbolizer is the parent's, and would mix up who asked. */
static void child_descriptors(int end)
{
	int nothing = open("/dev/null", O_RDWR);

	dup2(nothing, STDOUT_FILENO);
	dup2(nothing, STDERR_FILENO);
	dup2(end, STDERR_FILENO + 1);
	close_range(STDERR_FILENO + 2, ~0u, 0);
}

/* From here on nothing that happens may be taken for a finding, or be heard. */
static void child_begin(int end)
{
	static const int numbers[] = {SIGSEGV, SIGBUS,  SIGFPE, SIGILL, SIGABRT,
				      SIGALRM, SIGTERM, SIGINT, SIGUSR1};
	sigset_t none;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	child_limits(RETRACE_CPU_SECONDS);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		signal(numbers[i], child_leave_on_signal);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	child_descriptors(end);
	if (__asan_set_error_report_callback)
		__asan_set_error_report_callback(NULL);
	if (__sanitizer_set_death_callback)
		__sanitizer_set_death_callback(child_leave);
	watchdog_start_quietly(child_leave);
	engine.in_calls = false;
}

static bool is_over(const struct timespec *deadline)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec > deadline->tv_sec;
}

enum child_end { CHILD_NONE, CHILD_ENDED, CHILD_CRASHED, CHILD_TOO_LONG };

static enum child_end child_end(int status)
{
	if (WIFEXITED(status))
		return WEXITSTATUS(status) == 0 ? CHILD_ENDED : CHILD_CRASHED;
	return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ? CHILD_TOO_LONG
									  : CHILD_CRASHED;
}

/* Wait until the last descriptor of the pipe is closed: the child is gone. */
static enum child_end child_follow(pid_t child, int end)
{
	struct timespec deadline;
	struct pollfd wait = {.fd = end, .events = POLLIN};
	int status = 0;

	clock_gettime(CLOCK_MONOTONIC, &deadline);
	deadline.tv_sec += WAIT_SECONDS;
	while (poll(&wait, 1, 1000) <= 0 && !is_over(&deadline))
		;
	kill(child, SIGKILL);
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	return child_end(status);
}

/* Run @body in a child. Ensures: how that ended; CHILD_NONE: there can be none. */
static enum child_end child_run(void (*body)(void))
{
	enum child_end end = CHILD_NONE;
	int ends[2];

	if (pipe2(ends, O_CLOEXEC) != 0)
		return CHILD_NONE;
	pid_t child = fork();
	if (child == 0) {
		child_begin(ends[1]);
		body();
		_exit(0);
	}
	close(ends[1]);
	if (child > 0)
		end = child_follow(child, ends[0]);
	close(ends[0]);
	return end;
}

/* ---- what the children do ---------------------------------------------------------------------
 */

static void state_child(void)
{
	state_report_print(&engine.finding, shared->state, sizeof(shared->state));
	shared->state_ended = true;
}

/* The program once more; the run count stays, for what is checked depends on it. */
static const struct finding *run_again(bool full_checks)
{
	struct run_options options = engine.options;

	machine_run_forget();
	options.full_checks |= full_checks;
	options.fresh_boot |= !engine.booted;
	options.no_state = true;
	engine.nr_runs--;
	return engine_run(engine.run.program, &options);
}

static void end_seen(void)
{
	stack_take(&shared->end);
}

static void hands_changed(bool poisoned)
{
	struct retrace_event *event = poisoned ? &shared->given_back : &shared->taken;

	if (!engine.booted)
		return;
	event->seen = true;
	event->step = engine_step();
	if (event->step >= engine.run.program->nr_calls)
		event->step = FINDING_AT_END;
	stack_take(&event->stack);
}

static struct retrace_wish wished;

static void again_child(void)
{
	machine_end_watch(end_seen);
	if (engine.overlaps)
		timeline_wish(TIMELINE_ORDER, shared->order, sizeof(shared->order));
	if (wished.watches)
		ram_watch(wished.watched, hands_changed);
	shared->again = *run_again(false);
	shared->again_ended = true;
}

static void full_child(void)
{
	shared->full = *run_again(true);
	shared->full_ended = true;
}

const struct retrace *retrace(const struct retrace_wish *wish)
{
	void *memory = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED)
		return NULL;
	if (shared)
		munmap(shared, sizeof(*shared));
	shared = memory;
	wished = *wish;
	if (child_run(state_child) == CHILD_NONE)
		return NULL;
	if (wish->again)
		child_run(again_child);
	if (wish->full)
		shared->full_crashed = child_run(full_child) == CHILD_CRASHED;
	return shared;
}
