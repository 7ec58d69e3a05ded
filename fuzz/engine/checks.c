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
#include "core/kmap/kmap_check.h"
#include "core/page/page_availability_check.h"
#include "core/page/page_check.h"
#include "core/page/page_statistics_check.h"
#include "core/slab/slab_baseline_check.h"
#include "core/slab/slab_check.h"
#include "core/slab/slab_refusal_check.h"
#include "fuzz/engine/map_check.h"
#include "fuzz/engine/still_watch.h"
#include "fuzz/engine/tlb_check.h"
#include "fuzz/model/page_flight.h"
#include "sim/tally.h"
#include <stdio.h>
#include <string.h>

static const struct check judged_elsewhere[] = {
	{PAGE_AVAILABILITY_ID, PAGE_AVAILABILITY_SAYS, NULL, NULL},
	{PAGE_FAILURE_REPORT_ID, PAGE_FAILURE_REPORT_SAYS, NULL, NULL},
	{PAGE_DEPTH_ID, PAGE_DEPTH_SAYS, NULL, NULL},
	{PAGE_WAKES_ID, PAGE_WAKES_SAYS, NULL, NULL},
	{PAGE_STATISTICS_ID, PAGE_STATISTICS_SAYS, NULL, NULL},
	{"E1", "at the end of a run every page is back in the free lists", NULL, NULL},
	{"E2", "at the end of a run the zones' counters equal those after boot", NULL, NULL},
	{"E3", "at the end of a run the state digest equals that of a fresh boot", NULL, NULL},
	{"E4", "at the end of a run no pageblock is isolated", NULL, NULL},
	{SLAB_BASELINE_ID, SLAB_BASELINE_SAYS, NULL, NULL},
	{"L1", "no lock is taken by who holds it", NULL, NULL},
	{"L2", "locks are taken in one order", NULL, NULL},
	{"L3", "nobody sleeps who must not", NULL, NULL},
	{"L4", "a lock that interrupts take is taken with interrupts off", NULL, NULL},
	{"L5", "no lock is held at the end of a line", NULL, NULL},
	{"L6", "only who holds a lock drops it", NULL, NULL},
	{PAGE_ORDERS_ID, PAGE_ORDERS_SAYS, NULL, NULL},
	{SLAB_REFUSAL_ID, SLAB_REFUSAL_SAYS, NULL, NULL},
	{"R1", "nobody sleeps inside an RCU read section", NULL, NULL},
	{"R2", "no RCU read section is open at the end of a line", NULL, NULL},
	{"W1", "who sleeps for a page is woken only when the wait is over", NULL, NULL},
};

static const uint32_t judged_elsewhere_nr = sizeof(judged_elsewhere) / sizeof(judged_elsewhere[0]);

/* The rooms, bottom up. */
static const struct room {
	const struct check *rows;
	const uint32_t *nr;
	bool still;     /* what they look at is written at boot only, and watched (still_watch.h) */
	bool elsewhere; /* judged outside the passes */
} rooms[] = {
	{boot_checks, &boot_checks_nr, .still = true},
	{map_checks, &map_checks_nr, .still = true},
	{page_checks, &page_checks_nr, .still = false},
	{slab_checks, &slab_checks_nr, .still = false},
	{kmap_checks, &kmap_checks_nr, .still = false},
	{tlb_checks, &tlb_checks_nr, .still = false},
	{judged_elsewhere, &judged_elsewhere_nr, .elsewhere = true},
};

#define ROOMS_NR (sizeof(rooms) / sizeof(rooms[0]))

/* Those that are judged inside locks, where tasks may sleep and at the end of lines. */
static const struct {
	const char *id;
	enum tally ran, decided;
} on_the_spot[] = {
	{"L1", TALLY_ACQUIRED, TALLY_COMPARED},   {"L2", TALLY_ACQUIRED, TALLY_COMPARED},
	{"L3", TALLY_MAY_SLEEP, TALLY_MAY_SLEEP}, {"L4", TALLY_ACQUIRED, TALLY_USED},
	{"L5", TALLY_LINE_END, TALLY_LINE_END},   {"L6", TALLY_RELEASED, TALLY_RELEASED},
	{"R1", TALLY_MAY_SLEEP, TALLY_SECTION},   {"R2", TALLY_LINE_END, TALLY_SECTION},
};

#define ON_THE_SPOT_NR (sizeof(on_the_spot) / sizeof(on_the_spot[0]))

static struct check_count counts[CHECKS_MAX];

static const struct check_memory *const memories[] = {&page_census_memory, &slab_check_memory};

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

struct check_count checks_count(uint32_t index)
{
	const char *id = checks_row(index)->id;
	struct page_flight_count orders = page_flight_counts();

	if (strcmp(id, PAGE_ORDERS_ID) == 0)
		return (struct check_count){orders.asked, orders.decided};
	for (size_t i = 0; i < ON_THE_SPOT_NR; i++)
		if (strcmp(on_the_spot[i].id, id) == 0)
			return (struct check_count){tallies[on_the_spot[i].ran],
						    tallies[on_the_spot[i].decided]};
	return counts[index];
}

/* The rows of all rooms, or of all but those that are still; the first failure stops the pass. */
static bool pass(bool full, bool still_too, char *text, size_t size)
{
	struct check_run run;
	uint32_t at = 0;

	for (size_t i = 0; i < ROOMS_NR; at += *rooms[i++].nr) {
		if (rooms[i].elsewhere || (rooms[i].still && !still_too))
			continue;
		if (check_pass(rooms[i].rows, *rooms[i].nr, &counts[at], full, &run))
			continue;
		snprintf(text, size, "%s", run.text);
		return false;
	}
	return true;
}

/* What do the rooms whose data is still ask about? */
static void still_rooms_listen(void)
{
	for (size_t i = 0; i < ROOMS_NR; i++)
		if (rooms[i].still)
			still_watch_listen(rooms[i].rows, *rooms[i].nr);
}

bool checks_touched(char *text, size_t size)
{
	bool opens = still_watch_opens();
	bool sound = pass(false, opens, text, size);

	if (opens)
		still_rooms_listen();
	return sound;
}

bool checks_full(char *text, size_t size)
{
	return pass(true, true, text, size);
}

bool checks_one(const char *id, char *text, size_t size)
{
	struct check_run run;
	uint32_t at = 0;

	while (strcmp(checks_row(at)->id, id) != 0)
		at++;
	bool holds = check_pass(checks_row(at), 1, &counts[at], true, &run);
	if (!holds)
		snprintf(text, size, "%s", run.text);
	return holds;
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
	still_watch_rebuild();
	still_rooms_listen();
}

void checks_memory_save(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->save(slot);
	still_watch_save(slot);
}

void checks_memory_load(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->load(slot);
	still_watch_load(slot);
}

void checks_memory_reset(void)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->reset();
}
