/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The timer, and where a hang is.
 *
 *   idle --a tick, nothing new--> suspicious --half of the time--> stacks are taken --all of it-->
 *   report;   any --something new, or no run--> idle
 *
 * A loop is seen at many places, in what it calls too. The function that loops is the innermost
 * that all stacks have in common.
 */
#define _GNU_SOURCE /* ITIMER_VIRTUAL's signal with SA_RESTART */
#include "fuzz/engine/watchdog.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

#define TICKS_PER_SECOND 5u
#define NAME_BYTES       96

/* There in the builds that have them. */
void __sanitizer_print_stack_trace(void) __attribute__((weak));
void *_Unwind_FindEnclosingFunction(void *pc);

/* What changes while a run gets on. */
struct progress {
	uint64_t runs, calls, spent;
	bool booted;
};

static struct {
	pid_t of; /* the process that is watched */
	uint32_t seconds;
	void (*leave)(void);
	bool is_quiet;
	struct progress seen;
	uint32_t ticks;    /* since something was new */
	struct stack last; /* the stack of the last suspicious tick */
	uint32_t outer;    /* so many of its outermost frames are those of all such ticks */
} dog;

uint32_t watchdog_seconds(void)
{
	if (dog.seconds)
		return dog.seconds;
#ifdef __OPTIMIZE__
	return __sanitizer_print_stack_trace ? 10 : 5;
#else
	return 60; /* a machine of 16 GiB boots for 10 s where every line is counted */
#endif
}

void watchdog_seconds_set(uint32_t seconds)
{
	dog.seconds = seconds;
}

static bool is_further(void)
{
	struct progress now;

	memset(&now, 0, sizeof(now));
	now.runs = engine.nr_runs;
	now.calls = engine.nr_calls;
	now.spent = machine_spent();
	now.booted = engine.booted;
	bool further = memcmp(&now, &dog.seen, sizeof(now)) != 0;
	dog.seen = now;
	return further;
}

static uint32_t outer_shared(const struct stack *a, const struct stack *b)
{
	uint32_t same = 0;

	while (same < a->nr && same < b->nr && a->pcs[a->nr - 1 - same] == b->pcs[b->nr - 1 - same])
		same++;
	return same;
}

static void stack_note(void)
{
	struct stack now;
	bool first = dog.last.nr == 0;

	stack_take(&now);
	uint32_t same = outer_shared(&now, &dog.last);
	dog.outer = first ? now.nr : same < dog.outer ? same : dog.outer;
	dog.last = now;
}

/*
 * The next frame below what all have in common is of the function that loops, wherever it was just
 * then, inlined functions too: so ask for the function around it.
 */
static bool loop_function(char *name, size_t size)
{
	struct stack stack = dog.last;
	uint32_t at = stack.nr > dog.outer ? stack.nr - dog.outer - 1 : 0;
	void *start = stack.nr ? _Unwind_FindEnclosingFunction((void *)(stack.pcs[at] - 1)) : NULL;

	if (start)
		stack.pcs[at] = (uintptr_t)start + 1;
	return stack_core_function(&stack, at, name, size);
}

static void hang_report(void)
{
	char name[NAME_BYTES], details[NAME_BYTES];
	bool known = loop_function(name, sizeof(name));

	snprintf(details, sizeof(details), "no end and no step in %u s of CPU time",
		 watchdog_seconds());
	report_interrupt(FINDING_HANG, "hang", known ? name : NULL, details);
	report_write(&(struct report_place){.known = false});
	report_flush_coverage();
}

static void hang_end(void)
{
	if (!dog.is_quiet)
		hang_report();
	dog.leave();
}

static void tick(int number)
{
	(void)number;
	if (!engine.running || is_further()) {
		dog.ticks = 0;
		dog.last.nr = 0;
		return;
	}
	dog.ticks++;
	if (2 * dog.ticks >= watchdog_seconds() * TICKS_PER_SECOND)
		stack_note();
	if (dog.ticks >= watchdog_seconds() * TICKS_PER_SECOND)
		hang_end();
}

static void timer_start(void)
{
	const struct itimerval timer = {
		.it_interval = {.tv_usec = 1000000 / TICKS_PER_SECOND},
		.it_value = {.tv_usec = 1000000 / TICKS_PER_SECOND},
	};
	struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART};

	sigemptyset(&action.sa_mask);
	sigaction(SIGVTALRM, &action, NULL);
	setitimer(ITIMER_VIRTUAL, &timer, NULL);
}

void watchdog_stop(void)
{
	const struct itimerval never = {0};

	setitimer(ITIMER_VIRTUAL, &never, NULL);
	dog.of = 0;
}

void watchdog_start(void (*leave)(void))
{
	if (dog.of == getpid())
		return;
	dog.of = getpid();
	dog.leave = leave;
	timer_start();
}

void watchdog_start_quietly(void (*leave)(void))
{
	dog.is_quiet = true;
	watchdog_start(leave);
}
