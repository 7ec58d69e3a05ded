/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One child, and what it says.
 */
#define _GNU_SOURCE /* pipe2(), sigabbrev_np() */
#include "fuzz/min/trial.h"
#include "fuzz/min/clock.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define LINE_BYTES 1024

/* Signals mean again what they mean to a process that nobody watches. */
static void signals_default(void)
{
	static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGALRM, SIGABRT};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		signal(numbers[i], SIG_DFL);
}

/* A group of its own (a sanitizer's symbolizer is in it too), which does not outlive us. */
static noreturn void child_run(trial_body_fn *body, const void *input, int report, pid_t parent)
{
	const struct rlimit no_core = {0, 0};
	int nothing = open("/dev/null", O_RDWR);

	setpgid(0, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	setrlimit(RLIMIT_CORE, &no_core);
	if (getppid() != parent || nothing < 0 || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0 ||
	    dup2(report, 2) < 0)
		_exit(1);
	signals_default();
	body(input);
	fflush(NULL);
	_exit(0);
}

/* What is read of the child's report so far. */
struct reader {
	char line[LINE_BYTES];
	size_t used;    /* of a line longer than this, the head counts */
	bool ours_said; /* trial->words are of a report of ours */
	struct trial *trial;
};

/*
 * The first SUMMARY of ours is the finding's, else the first of anybody: a sanitizer writes its own
 * before ours, which names the function of the kernel. What comes later is of the consequences.
 */
static void line_read(struct reader *reader)
{
	struct trial *trial = reader->trial;
	char signature[SIGNATURE_BYTES], words[TRIAL_WORDS_BYTES];

	reader->line[reader->used] = '\0';
	reader->used = 0;
	if (signature_words(reader->line, words, sizeof(words)) &&
	    (!trial->words[0] || (signature_words_are_ours(reader->line) && !reader->ours_said))) {
		memcpy(trial->words, words, sizeof(words));
		reader->ours_said = signature_words_are_ours(reader->line);
	}
	if (signature_read(reader->line, signature) &&
	    (!trial->signature[0] ||
	     (signature_is_ours(signature) && !signature_is_ours(trial->signature))))
		memcpy(trial->signature, signature, sizeof(signature));
}

static void bytes_read(struct reader *reader, const char *bytes, size_t nr)
{
	for (size_t i = 0; i < nr; i++) {
		if (bytes[i] == '\n')
			line_read(reader);
		else if (reader->used + 1 < sizeof(reader->line))
			reader->line[reader->used++] = bytes[i];
	}
}

/* Ensures: the child has nothing more to say; false: time is over. */
static bool report_read(int report, uint64_t deadline, struct trial *trial)
{
	struct reader reader = {.trial = trial};
	char bytes[4096];

	for (;;) {
		uint64_t now = clock_ms();
		struct pollfd wait = {.fd = report, .events = POLLIN};
		if (now >= deadline)
			return false;
		if (poll(&wait, 1, (int)(deadline - now)) <= 0)
			continue;
		ssize_t got = read(report, bytes, sizeof(bytes));
		if (got > 0)
			bytes_read(&reader, bytes, (size_t)got);
		else if (got == 0 || errno != EINTR)
			break;
	}
	line_read(&reader);
	return true;
}

/* A child that died without a SUMMARY. Leaks that are found at its exit end it with a status. */
static void end_judge(int status, struct trial *trial)
{
	if (trial->signature[0])
		return;
	if (WIFSIGNALED(status))
		snprintf(trial->signature, SIGNATURE_BYTES, "signal SIG%s",
			 sigabbrev_np(WTERMSIG(status)));
	else if (WEXITSTATUS(status) != 0)
		snprintf(trial->signature, SIGNATURE_BYTES, "exit status %d", WEXITSTATUS(status));
}

/* Wait for the child, killing it at the deadline. */
static void child_follow(pid_t child, int report, uint32_t limit_ms, struct trial *trial)
{
	uint64_t begun = clock_ms();
	bool ended = report_read(report, begun + limit_ms, trial);
	int status = 0;

	if (!ended) {
		kill(-child, SIGKILL);
		kill(child, SIGKILL);
	}
	while (waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	if (ended)
		end_judge(status, trial);
	else if (!trial->signature[0])
		snprintf(trial->signature, SIGNATURE_BYTES, "timeout");
	trial->spent_ms = (uint32_t)(clock_ms() - begun);
}

bool trial_run(trial_body_fn *body, const void *input, uint32_t limit_ms, struct trial *trial)
{
	pid_t parent = getpid();
	int ends[2];

	memset(trial, 0, sizeof(*trial));
	if (pipe2(ends, O_CLOEXEC) != 0)
		return false;
	fflush(NULL);
	pid_t child = fork();
	if (child == 0)
		child_run(body, input, ends[1], parent);
	close(ends[1]);
	if (child > 0)
		child_follow(child, ends[0], limit_ms, trial);
	close(ends[0]);
	return child > 0;
}
