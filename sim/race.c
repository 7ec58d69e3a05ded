/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What ThreadSanitizer is told of lines and runs, and what only looks.
 */
#include "sim/race.h"

#include "sim/look.h"

/* Their addresses are all that matters. */
static const char lines, runs;

void race_line_ended(void)
{
	race_release(&lines);
}

void race_line_begins(void)
{
	race_acquire(&lines);
}

void race_fiber_left(void)
{
	race_release(&runs);
}

void race_run_begins(void)
{
	race_acquire(&runs);
	race_release(&lines);
}

#ifdef MM_TSAN

/* Not in the public header of clang 14. */
void __tsan_ignore_thread_begin(void);
void __tsan_ignore_thread_end(void);

#define IGNORE_BEGIN() __tsan_ignore_thread_begin()
#define IGNORE_END()   __tsan_ignore_thread_end()

#else

#define IGNORE_BEGIN()
#define IGNORE_END()

#endif

/* How many look_begin() are open; one fiber runs at a time, and who looks does not switch. */
static uint32_t looking;

void look_begin(void)
{
	looking++;
	IGNORE_BEGIN();
}

void look_end(void)
{
	assert(looking > 0);
	looking--;
	IGNORE_END();
}

bool race_looks(void)
{
	return looking > 0;
}

void race_look_forget(void)
{
	while (looking > 0)
		look_end();
}
