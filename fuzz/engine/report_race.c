/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * ThreadSanitizer's reports: which of them are findings, and what it is told before it begins.
 * There in builds with MM_TSAN.
 *
 *   two accesses of tasks that nothing orders
 *     --not of simulated RAM--> the host's business: nothing
 *     --core/base/lockless.h has it--> nothing
 *     --one is a program's own load or store, in which no function of core/ has a part-->
 *       what orders it is the page walk that let it through, and other CPUs' flushes: checks T
 *     --else--> its report; the first one is kept --race_judge()--> finding
 */
#include "sim/types.h"

#include "fuzz/engine/engine.h"

#ifdef MM_TSAN

#include "core/base/lockless.h"
#include "fuzz/engine/stack.h"
#include "sim/ram.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define WORD_BYTES 96

/* Of the runtime; OnReport(), which a program may define, has no name in C. */
int __tsan_get_report_mop(void *report, uintptr_t index, int *thread, void **address, int *size,
			  int *write, int *atomic, void **trace, uintptr_t trace_size);
bool race_is_nothing(void *report,
		     bool suppressed) __asm__("_ZN6__tsan8OnReportEPKNS_10ReportDescEb");

/* ThreadSanitizer asks for these by their names. */
const char *__tsan_default_options(void);
const char *__tsan_default_suppressions(void);

struct race_side {
	bool write;
	struct stack stack;
};

static struct {
	bool seen;
	uint32_t step;
	paddr_t at;
	int size;
	struct race_side sides[2]; /* the later access first */
} race;

/*
 * Locks are the lock checker's business (sim/lock_check.h). The second run of a program must see
 * what the first saw.
 */
const char *__tsan_default_options(void)
{
	return "report_mutex_bugs=0:detect_deadlocks=0:report_thread_leaks=0:"
	       "suppress_equal_stacks=0:suppress_equal_addresses=0:history_size=4:exitcode=0";
}

const char *__tsan_default_suppressions(void)
{
#define X(function, reason) "race:^" function "$\n"
	return LOCKLESS(X);
#undef X
}

/* Ensures: false: not of simulated RAM. */
static bool side_read(void *report, uint32_t index)
{
	struct race_side *side = &race.sides[index];
	void *address, *trace[STACK_DEPTH_MAX] = {NULL};
	int thread, write = 0, atomic;

	__tsan_get_report_mop(report, index, &thread, &address, &race.size, &write, &atomic, trace,
			      STACK_DEPTH_MAX);
	side->write = write != 0;
	side->stack.nr = 0;
	while (side->stack.nr < STACK_DEPTH_MAX && trace[side->stack.nr]) {
		side->stack.pcs[side->stack.nr] = (uintptr_t)trace[side->stack.nr];
		side->stack.nr++;
	}
	return ram_host_address((uintptr_t)address, &race.at);
}

/* Did an operation do it, without the kernel? */
static bool side_is_the_programs(const struct race_side *side)
{
	static struct stack_frame frames[STACK_DEPTH_MAX];
	bool operation = false;

	stack_symbolize(&side->stack, frames);
	for (uint32_t i = 0; i < side->stack.nr; i++) {
		if (stack_path_is_core(frames[i].file))
			return false;
		operation |= strncmp(frames[i].file, "fuzz/op/", strlen("fuzz/op/")) == 0;
	}
	return operation;
}

/* Called for each race before it is printed. Ensures: true: it is not to be. */
bool race_is_nothing(void *report, bool suppressed)
{
	if (suppressed || race.seen)
		return true;
	if (!side_read(report, 1) || !side_read(report, 0))
		return true;
	if (side_is_the_programs(&race.sides[0]) || side_is_the_programs(&race.sides[1]))
		return true;
	race.seen = true;
	race.step = engine_step();
	return false;
}

/* The kernel's function; where a program itself did it, its operation's. */
static void side_function(const struct race_side *side, char *name)
{
	static struct stack_frame frames[STACK_DEPTH_MAX];

	if (stack_core_function(&side->stack, 0, name, WORD_BYTES))
		return;
	stack_symbolize(&side->stack, frames);
	snprintf(name, WORD_BYTES, "%s", frames[0].function[0] ? frames[0].function : "unknown");
}

void race_judge(void)
{
	char later[WORD_BYTES], earlier[WORD_BYTES];

	if (!race.seen)
		return;
	race.seen = false;
	side_function(&race.sides[0], later);
	side_function(&race.sides[1], earlier);
	finding_add(FINDING_SANITIZER, engine.booted ? race.step : FINDING_AT_BOOT,
		    "data-race: %s: %s of %d bytes at 0x%" PRIx64 ", unordered with a %s in %s",
		    later, race.sides[0].write ? "write" : "read", race.size, race.at,
		    race.sides[1].write ? "write" : "read", earlier);
}

bool races_watched(void)
{
	return true;
}

#else

void race_judge(void)
{
}

bool races_watched(void)
{
	return false;
}

#endif
