/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The joined table of checks, its passes and its counters.
 *
 * Rows of a pass come from the rooms; the rows at the end (A, E, L, R) have no function here,
 * because they are judged where their moment is: at a NULL, at the end of a run, inside a lock,
 * when a task sleeps.
 */
#include "fuzz/engine/checks.h"
#include "core/boot/boot_check.h"
#include "core/page/page_availability_check.h"
#include "core/page/page_check.h"
#include "fuzz/engine/map_check.h"
#include <stdio.h>
#include <string.h>

static const struct check judged_elsewhere[] = {
	{PAGE_AVAILABILITY_ID, PAGE_AVAILABILITY_SAYS, NULL, NULL},
	{"E1", "at the end of a run every page is back in the free lists", NULL, NULL},
	{"E2", "at the end of a run the zones' counters equal those after boot", NULL, NULL},
	{"E3", "at the end of a run the state digest equals that of a fresh boot", NULL, NULL},
	{"L1", "no lock is taken by who holds it", NULL, NULL},
	{"L2", "locks are taken in one order", NULL, NULL},
	{"L3", "nobody sleeps who must not", NULL, NULL},
	{"L4", "a lock that interrupts take is taken with interrupts off", NULL, NULL},
	{"L5", "no lock is held at the end of a line", NULL, NULL},
	{"L6", "only who holds a lock drops it", NULL, NULL},
	{"R1", "nobody sleeps inside an RCU read section", NULL, NULL},
	{"R2", "no RCU read section is open at the end of a line", NULL, NULL},
};

static const uint32_t judged_elsewhere_nr = sizeof(judged_elsewhere) / sizeof(judged_elsewhere[0]);

/* The rooms, bottom up. */
static const struct {
	const struct check *rows;
	const uint32_t *nr;
} rooms[] = {
	{boot_checks, &boot_checks_nr},
	{map_checks, &map_checks_nr},
	{page_checks, &page_checks_nr},
	{judged_elsewhere, &judged_elsewhere_nr},
};

#define ROOMS_NR (sizeof(rooms) / sizeof(rooms[0]))

static struct check_count counts[CHECKS_MAX];

static const struct check_memory *const memories[] = {&page_census_memory};

#define MEMORIES_NR (sizeof(memories) / sizeof(memories[0]))

uint32_t checks_nr(void)
{
	uint32_t nr = 0;

	for (size_t i = 0; i < ROOMS_NR; i++)
		nr += *rooms[i].nr;
	assert(nr <= CHECKS_MAX);
	return nr;
}

const struct check *checks_row(uint32_t index)
{
	size_t room = 0;

	assert(index < checks_nr());
	while (index >= *rooms[room].nr)
		index -= *rooms[room++].nr;
	return &rooms[room].rows[index];
}

const struct check_count *checks_count(uint32_t index)
{
	assert(index < checks_nr());
	return &counts[index];
}

bool checks_always(uint32_t index)
{
	const struct check *row = checks_row(index);

	return index >= checks_nr() - judged_elsewhere_nr &&
	       (row->id[0] == 'L' || row->id[0] == 'R');
}

/* All rows of all rooms once; the first failure stops the pass. */
static bool pass(bool full, char *text, size_t size)
{
	struct check_run run;
	uint32_t at = 0;

	for (size_t i = 0; i < ROOMS_NR; i++) {
		if (!check_pass(rooms[i].rows, *rooms[i].nr, &counts[at], full, &run)) {
			snprintf(text, size, "%s", run.text);
			return false;
		}
		at += *rooms[i].nr;
	}
	return true;
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
	uint32_t first = checks_nr() - judged_elsewhere_nr;

	for (uint32_t i = 0; i < judged_elsewhere_nr; i++) {
		if (strcmp(judged_elsewhere[i].id, id) != 0)
			continue;
		counts[first + i].ran++;
		counts[first + i].decided += decided;
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
