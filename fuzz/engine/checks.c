/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The joined table of checks, its passes and its counters.
 *
 * Rows of a pass come from the rooms; the rows at the end (A, E, L) have no function here, because
 * they are judged where their moment is: at a NULL, at the end of a run, inside a lock.
 */
#include "fuzz/engine/checks.h"
#include "core/page/page_availability_check.h"
#include "core/page/page_check.h"
#include "sim/mark.h"
#include <stdio.h>
#include <string.h>

static const struct check judged_elsewhere[] = {
	{ PAGE_AVAILABILITY_ID, PAGE_AVAILABILITY_SAYS, NULL, NULL },
	{ "E1", "at the end of a run every page is back in the free lists", NULL, NULL },
	{ "E2", "at the end of a run the zones' counters equal those after boot", NULL, NULL },
	{ "E3", "at the end of a run the state digest equals that of a fresh boot", NULL, NULL },
	{ "L1", "no lock is taken by who holds it", NULL, NULL },
	{ "L2", "locks are taken in one order", NULL, NULL },
	{ "L3", "nobody sleeps who must not", NULL, NULL },
	{ "L4", "a lock that interrupts take is taken with interrupts off", NULL, NULL },
	{ "L5", "no lock is held at the end of a line", NULL, NULL },
	{ "L6", "only who holds a lock drops it", NULL, NULL },
};

#define ELSEWHERE_NR (sizeof(judged_elsewhere) / sizeof(judged_elsewhere[0]))

static struct check_count counts[CHECKS_MAX];

static const struct check_memory *const memories[] = { &page_census_memory };

#define MEMORIES_NR (sizeof(memories) / sizeof(memories[0]))

uint32_t checks_nr(void)
{
	return page_checks_nr + (uint32_t)ELSEWHERE_NR;
}

const struct check *checks_row(uint32_t index)
{
	assert(index < checks_nr() && index < CHECKS_MAX);
	return index < page_checks_nr ? &page_checks[index]
				      : &judged_elsewhere[index - page_checks_nr];
}

const struct check_count *checks_count(uint32_t index)
{
	assert(index < checks_nr());
	return &counts[index];
}

/* All rows once; the first failure stops the pass. */
static bool pass(bool full, char *text, size_t size)
{
	struct check_run run = { .failed = false };

	for (uint32_t i = 0; i < page_checks_nr && !run.failed; i++) {
		run.row = &page_checks[i];
		run.count = &counts[i];
		run.count->ran++;
		(full ? run.row->full : run.row->touched)(&run);
	}
	if (run.failed)
		snprintf(text, size, "%s", run.text);
	return !run.failed;
}

bool checks_touched(char *text, size_t size)
{
	return pass(false, text, size);
}

bool checks_full(char *text, size_t size)
{
	return pass(true, text, size);
}

void checks_counted(const char *id, bool decided)
{
	for (uint32_t i = page_checks_nr; i < checks_nr(); i++) {
		if (strcmp(checks_row(i)->id, id) != 0)
			continue;
		counts[i].ran++;
		counts[i].decided += decided;
	}
}

void checks_memory_rebuild(void)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->rebuild();
}

void checks_memory_save(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->save(slot);
}

void checks_memory_load(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->load(slot);
}

void checks_memory_reset(void)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->reset();
}
