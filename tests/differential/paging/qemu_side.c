/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Cases under QEMU. The guest's memory is a file that both sides map: cases and results need no
 * copying. What the image says on its debug console goes to our stderr.
 */
#include "sides.h"
#include "text.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define GUEST_RAM        "5G" /* so that there are frames above 4 GiB */
#define GUEST_BYTES      (INT64_C(5) << 30)
#define IMAGE_DONE       1   /* what isa-debug-exit makes of 0 */
#define LIMIT_SECONDS    300 /* of a batch: an image that hangs is ended */
#define LOOK_NANOSECONDS 2000000

/* PSE-36 is on since QEMU derives 36 physical bits from it; it walks alike with or without. */
#define GUEST_CPU "qemu32,enforce,+pse,+pae,+pge,+nx,+pse36,-pat,-smep,-smap"

bool qemu_side_available(const char *program)
{
	char path[4096], file[sizeof(path) + 256], *folder, *rest = NULL;
	const char *variable = getenv("PATH");

	if (strchr(program, '/'))
		return access(program, X_OK) == 0;
	snprintf(path, sizeof(path), "%s", variable ? variable : "");
	for (folder = strtok_r(path, ":", &rest); folder; folder = strtok_r(NULL, ":", &rest)) {
		snprintf(file, sizeof(file), "%s/%s", folder, program);
		if (access(file, X_OK) == 0)
			return true;
	}
	return false;
}

static void give_up(const char *what)
{
	fprintf(stderr, "paging: %s: %s\n", what, strerror(errno));
	exit(2);
}

/* However the process ends, its largest file goes. */
static char memory_path[sizeof(((struct qemu_side *)NULL)->path)];

static void remove_memory(void)
{
	unlink(memory_path);
}

void qemu_side_begin(struct qemu_side *side)
{
	int file;

	snprintf(side->path, sizeof(side->path), "%s/guest-memory.%d", side->folder, (int)getpid());
	file = open(side->path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	memcpy(memory_path, side->path, sizeof(memory_path));
	atexit(remove_memory);
	if (file < 0 || ftruncate(file, GUEST_BYTES) != 0)
		give_up(side->path);
	side->memory = mmap(NULL, MONITOR_MAPPED, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
	if (side->memory == MAP_FAILED)
		give_up(side->path);
	close(file);
}

void qemu_side_end(struct qemu_side *side)
{
	munmap(side->memory, MONITOR_MAPPED);
}

struct case_batch *qemu_side_cases(struct qemu_side *side)
{
	return (struct case_batch *)(void *)(side->memory + CASES_ADDRESS);
}

const struct case_result *qemu_side_results(const struct qemu_side *side)
{
	return (const struct case_result *)(const void *)(side->memory + RESULTS_ADDRESS);
}

static noreturn void become_qemu(const struct qemu_side *side)
{
	char backend[sizeof(side->path) + 64];

	snprintf(backend, sizeof(backend),
		 "memory-backend-file,id=ram,size=%s,share=on,mem-path=%s", GUEST_RAM, side->path);
	const char *const arguments[] = {side->program,
					 "-machine",
					 "pc,accel=tcg,memory-backend=ram",
					 "-object",
					 backend,
					 "-m",
					 GUEST_RAM,
					 "-smp",
					 "2",
					 "-cpu",
					 GUEST_CPU,
					 "-kernel",
					 side->image,
					 "-display",
					 "none",
					 "-vga",
					 "none",
					 "-net",
					 "none",
					 "-monitor",
					 "none",
					 "-serial",
					 "none",
					 "-no-reboot",
					 "-debugcon",
					 "stdio",
					 "-device",
					 "isa-debug-exit,iobase=0xf4,iosize=4",
					 NULL};

	close(0);
	if (open("/dev/null", O_RDONLY) != 0 || dup2(2, 1) != 1)
		_exit(127);
	prctl(PR_SET_PDEATHSIG, SIGKILL); /* it ends with us */
	execvp(side->program, (char *const *)(uintptr_t)arguments);
	fprintf(stderr, "paging: %s: %s\n", side->program, strerror(errno));
	_exit(127);
}

void qemu_side_start(struct qemu_side *side)
{
	struct case_batch *batch = qemu_side_cases(side);
	struct case_result *results =
		(struct case_result *)(void *)(side->memory + RESULTS_ADDRESS);

	for (uint32_t i = 0; i < batch->nr; i++)
		results[i].done = 0;
	fflush(stdout);
	side->child = fork();
	if (side->child < 0)
		give_up("fork");
	if (side->child == 0)
		become_qemu(side);
}

/* The child's status, once it has one. */
static int wait_for(pid_t child)
{
	static const struct timespec pause = {.tv_nsec = LOOK_NANOSECONDS};
	time_t limit = time(NULL) + LIMIT_SECONDS;
	int status;
	pid_t ended;

	while ((ended = waitpid(child, &status, WNOHANG)) != child) {
		if (ended < 0 && errno != EINTR)
			give_up("waitpid");
		if (time(NULL) > limit)
			kill(child, SIGKILL);
		nanosleep(&pause, NULL);
	}
	return status;
}

void qemu_side_finish(struct qemu_side *side)
{
	const struct case_result *results = qemu_side_results(side);
	int status = wait_for(side->child);
	uint32_t done = 0;

	while (done < qemu_side_cases(side)->nr && results[done].done == CASE_DONE)
		done++;
	if (WIFEXITED(status) && WEXITSTATUS(status) == IMAGE_DONE &&
	    done == qemu_side_cases(side)->nr)
		return;
	fprintf(stderr, "paging: QEMU ended with status %x after %u of %u cases\n", status, done,
		qemu_side_cases(side)->nr);
	if (done < qemu_side_cases(side)->nr) {
		fputs("paging: the case that it did not do:\n", stderr);
		text_print_case(stderr, &qemu_side_cases(side)->cases[done]);
	}
	exit(2);
}
