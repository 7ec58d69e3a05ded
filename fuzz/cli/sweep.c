/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz sweep: every program with each of its requests for memory failing.
 *
 * Workers are processes, one series (sweep_series.c) each; one that died in a run is started again
 * behind that run.
 *
 *   idle --series_start()--> works --records--> works --end of its pipe--> idle, or works on
 */
#define _GNU_SOURCE /* memfd_create() */
#include "fuzz/cli/sweep.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/sweep_report.h"
#include "fuzz/engine/fault_arg.h"
#include <argp.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define JOBS_MAX   64
#define DEATHS_MAX 8u /* of one series, then the rest of it is left out */

#define REPORT_BYTES (256u * 1024)

enum sweep_option { OPTION_JOBS = 256, OPTION_SHARE, OPTION_FINDINGS, OPTION_FAIL, OPTION_RECORDS };

static const struct argp_option options[] = {
	{"jobs", OPTION_JOBS, "N", 0, "how many programs at once (default: one for each core)", 0},
	{"share", OPTION_SHARE, "K/N", 0, "only each Nth program, from the Kth on", 0},
	{"findings", OPTION_FINDINGS, "FOLDER", 0,
	 "write the first finding of each program there, as a program with marks", 0},
	{"fail", OPTION_FAIL, "N[+]", OPTION_HIDDEN, NULL, 0},
	{"records", OPTION_RECORDS, "FD", OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

static struct {
	struct file_list files;
	uint32_t jobs;
	uint32_t share_first, share_of;
	struct run_fault from; /* where a series begins */
	const char *findings;  /* folder, or NULL */
	int records;           /* 0: we are the whole sweep, else one series */
	int worst;             /* exit status */
} cli = {.share_first = 1, .share_of = 1, .from = {.nth = 1}};

struct worker {
	pid_t pid; /* 0: idle */
	size_t file;
	int records; /* our end of the pipe */
	int reports; /* a file in memory */
	off_t shown; /* of it, so many bytes */
	uint32_t deaths;
	struct run_fault running; /* nth 0: no run is under way */
};

static struct worker workers[JOBS_MAX];

static void worsen(int status)
{
	if (status > cli.worst)
		cli.worst = status;
}

static bool number_parse(const char *arg, uint32_t max, char end, uint32_t *number)
{
	char *rest;
	unsigned long long value = strtoull(arg, &rest, 10);

	*number = (uint32_t)value;
	return arg[0] >= '1' && arg[0] <= '9' && *rest == end && value <= max;
}

static bool share_parse(const char *arg)
{
	const char *slash = strchr(arg, '/');

	return slash && number_parse(arg, 1000, '/', &cli.share_first) &&
	       number_parse(slash + 1, 1000, '\0', &cli.share_of) &&
	       cli.share_first <= cli.share_of;
}

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case OPTION_JOBS:
		if (!number_parse(arg, JOBS_MAX, '\0', &cli.jobs))
			argp_error(state, "--jobs wants a number, 1 to %d", JOBS_MAX);
		return 0;
	case OPTION_SHARE:
		if (!share_parse(arg))
			argp_error(state, "--share wants K/N, as 1/8");
		return 0;
	case OPTION_FINDINGS:
		cli.findings = arg[0] ? arg : NULL;
		return 0;
	case OPTION_FAIL:
		if (!fault_arg_parse(arg, &cli.from))
			argp_error(state, "--fail wants N or N+");
		return 0;
	case OPTION_RECORDS:
		cli.records = (int)strtoul(arg, NULL, 10);
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

static const struct argp sweep_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "FILE...",
	.doc = "Run programs again and again, with the 1st, 2nd, 3rd … of the requests for memory "
	       "that their calls make failing alone, then with all after it failing too, until a "
	       "run meets no fault. Every run has all checks after every step and at its end. What "
	       "the files expect is not compared, but for ends that they foretell.\v"
	       "Exit status: 0; 1 for a finding; 2 for a file that cannot be read.",
};

/* The worker's process: the series, with its reports in the file. */
static noreturn void series_become(const struct worker *worker, struct run_fault from, int records)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGINT, SIG_DFL);
	dup2(worker->reports, STDOUT_FILENO);
	dup2(worker->reports, STDERR_FILENO);
	_exit(series_run(cli.files.paths[worker->file], from, records, cli.findings));
}

static void series_start(struct worker *worker, size_t file, struct run_fault from)
{
	int ends[2];

	worker->file = file;
	worker->running.nth = 0;
	worker->shown = 0;
	worker->reports = memfd_create("reports", MFD_CLOEXEC);
	if (worker->reports < 0 || pipe(ends) != 0) {
		complain("cannot start a worker: %s", strerror(errno));
		exit(EXIT_UNREADABLE);
	}
	fflush(NULL);
	worker->pid = fork();
	if (worker->pid < 0) {
		complain("cannot start a worker: %s", strerror(errno));
		exit(EXIT_UNREADABLE);
	}
	if (worker->pid == 0) {
		close(ends[0]);
		series_become(worker, from, ends[1]);
	}
	close(ends[1]);
	worker->records = ends[0];
}

/* What the worker wrote since the last time; of very much the beginning. */
static const char *report_take(struct worker *worker)
{
	static char text[REPORT_BYTES];
	ssize_t size = pread(worker->reports, text, sizeof(text) - 1, worker->shown);

	text[size > 0 ? size : 0] = '\0';
	worker->shown = lseek(worker->reports, 0, SEEK_END);
	return text;
}

static void run_found(struct worker *worker, struct run_fault fault, const char *how)
{
	worsen(EXIT_FINDING);
	sweep_report_finding(cli.files.paths[worker->file], fault, report_take(worker), how);
	worker->running.nth = 0;
}

/* Ensures: false at the end of the pipe. */
static bool record_take(struct worker *worker)
{
	struct series_record record;
	ssize_t size = read(worker->records, &record, sizeof(record));

	if (size != sizeof(record))
		return false;
	switch (record.event) {
	case SERIES_BEGINS:
		worker->running = record.fault;
		break;
	case SERIES_MISREAD:
		worsen(EXIT_UNREADABLE);
		sweep_report_misread(report_take(worker));
		break;
	default:
		sweep_report_run(record.met);
		worker->running.nth = 0;
		if (record.event == SERIES_FOUND)
			run_found(worker, record.fault, NULL);
	}
	return true;
}

/* How a process ended, in words. */
static const char *death_text(int status)
{
	static char text[64];

	if (WIFSIGNALED(status))
		snprintf(text, sizeof(text), "ended by signal %d", WTERMSIG(status));
	else
		snprintf(text, sizeof(text), "ended with status %d", WEXITSTATUS(status));
	return text;
}

/* The process is gone. Ensures: true if the series is over. */
static bool worker_bury(struct worker *worker)
{
	struct run_fault at = worker->running;
	int status;

	waitpid(worker->pid, &status, 0);
	worker->pid = 0;
	if (at.nth) {
		sweep_report_run(1);
		run_found(worker, at, death_text(status));
	} else if (WIFSIGNALED(status) || WEXITSTATUS(status) > 0) {
		worsen(EXIT_UNREADABLE);
		sweep_report_misread(report_take(worker));
	}
	close(worker->reports);
	close(worker->records);
	if (!at.nth)
		return true;
	if (++worker->deaths < DEATHS_MAX) {
		series_start(worker, worker->file, series_next(at, 1));
		return false;
	}
	complain("%s: %u runs ended their process; the rest of its runs is left out",
		 cli.files.paths[worker->file], worker->deaths);
	return true;
}

/* The next program of our share, or the number of files. */
static size_t file_next(size_t file)
{
	while (file < cli.files.nr && file % cli.share_of != cli.share_first - 1)
		file++;
	return file;
}

/* Wait for records and ends, for a second at most. */
static void workers_listen(void)
{
	struct pollfd polled[JOBS_MAX];

	for (uint32_t i = 0; i < cli.jobs; i++)
		polled[i] = (struct pollfd){
			.fd = workers[i].pid ? workers[i].records : -1,
			.events = POLLIN,
		};
	if (poll(polled, cli.jobs, 1000) <= 0)
		return;
	for (uint32_t i = 0; i < cli.jobs; i++)
		if (polled[i].revents && !record_take(&workers[i]) && worker_bury(&workers[i]))
			sweep_report_program();
}

static uint32_t workers_busy(void)
{
	uint32_t busy = 0;

	for (uint32_t i = 0; i < cli.jobs; i++)
		busy += workers[i].pid != 0;
	return busy;
}

static void files_sweep(void)
{
	size_t next = file_next(0);

	do {
		for (uint32_t i = 0; i < cli.jobs && next < cli.files.nr; i++) {
			if (workers[i].pid)
				continue;
			workers[i].deaths = 0;
			series_start(&workers[i], next, cli.from);
			next = file_next(next + 1);
		}
		workers_listen();
		sweep_report_progress();
	} while (workers_busy() > 0 || next < cli.files.nr);
}

static size_t share_nr(void)
{
	size_t nr = 0;

	for (size_t i = file_next(0); i < cli.files.nr; i = file_next(i + 1))
		nr++;
	return nr;
}

int command_sweep(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&sweep_argp, argc, argv, 0, NULL, NULL);
	if (cli.records)
		return cli.files.nr
			       ? series_run(cli.files.paths[0], cli.from, cli.records, cli.findings)
			       : EXIT_UNREADABLE;
	if (cli.jobs == 0)
		cli.jobs = (uint32_t)sysconf(_SC_NPROCESSORS_ONLN);
	if (cli.jobs > JOBS_MAX)
		cli.jobs = JOBS_MAX;
	sweep_report_begin(share_nr());
	files_sweep();
	sweep_report_end();
	file_list_free(&cli.files);
	return cli.worst;
}
