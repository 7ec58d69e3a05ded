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
#include "core/kvm/kvm_check.h"
#include "core/page/page_availability_check.h"
#include "core/page/page_check.h"
#include "core/page/page_statistics_check.h"
#include "core/slab/slab_baseline_check.h"
#include "core/slab/slab_check.h"
#include "core/slab/slab_refusal_check.h"
#include "core/vma/pte_check.h"
#include "core/vma/vma_check.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/line_watch.h"
#include "fuzz/engine/map_check.h"
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

/* When a pass over what the step touched asks a room. */
enum room_asked {
	WATCHED,   /* after a step that wrote to what it asks about (line_watch.h) */
	OPENS,     /* where its own function says so */
	ALWAYS,    /* after each */
	ELSEWHERE, /* never: it is judged outside the passes */
};

/* The rooms, bottom up. */
static const struct room {
	const struct check *rows;
	const uint32_t *nr;
	enum room_asked asked;
	uint32_t watch; /* WATCHED: its number for line_watch.h */
	bool (*opens)(void);
} rooms[] = {
	{.rows = boot_checks, .nr = &boot_checks_nr, .asked = WATCHED, .watch = 0},
	{.rows = map_checks, .nr = &map_checks_nr, .asked = WATCHED, .watch = 1},
	{.rows = page_checks, .nr = &page_checks_nr, .asked = OPENS, .opens = page_check_opens},
	{.rows = slab_checks, .nr = &slab_checks_nr, .asked = ALWAYS},
	{.rows = kmap_checks, .nr = &kmap_checks_nr, .asked = WATCHED, .watch = 2},
	{.rows = kvm_checks, .nr = &kvm_checks_nr, .asked = ALWAYS},
	{.rows = vma_checks, .nr = &vma_checks_nr, .asked = WATCHED, .watch = 3},
	{.rows = pte_checks, .nr = &pte_checks_nr, .asked = WATCHED, .watch = 4},
	{.rows = tlb_checks, .nr = &tlb_checks_nr, .asked = OPENS, .opens = tlb_check_opens},
	{.rows = judged_elsewhere, .nr = &judged_elsewhere_nr, .asked = ELSEWHERE},
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

static bool room_opens(const struct room *room, uint32_t watched)
{
	switch (room->asked) {
	case WATCHED:
		return (watched >> room->watch & 1) != 0;
	case OPENS:
		return room->opens();
	case ALWAYS:
		return true;
	default:
		return false;
	}
}

/* The rows of a room; the first failure stops them. */
static bool room_pass(uint32_t nr, uint32_t first_row, bool full, char *text, size_t size)
{
	const struct room *room = &rooms[nr];
	struct check_run run;

	if (check_pass(room->rows, *room->nr, &counts[first_row], full, &run))
		return true;
	snprintf(text, size, "%s", run.text);
	return false;
}

bool checks_touched(char *text, size_t size)
{
	uint32_t watched = line_watch_opens(), row = 0;

	pte_check_excuse(engine.run.changes.counts);
	for (uint32_t i = 0; i < ROOMS_NR; row += *rooms[i++].nr) {
		if (!room_opens(&rooms[i], watched))
			continue;
		if (!room_pass(i, row, false, text, size))
			return false;
		if (rooms[i].asked == WATCHED)
			line_watch_listen(rooms[i].watch, rooms[i].rows, *rooms[i].nr);
	}
	return true;
}

bool checks_full(char *text, size_t size)
{
	uint32_t row = 0;

	pte_check_excuse(engine.run.changes.counts);
	for (uint32_t i = 0; i < ROOMS_NR; row += *rooms[i++].nr) {
		if (rooms[i].asked != ELSEWHERE && !room_pass(i, row, true, text, size))
			return false;
	}
	return true;
}

/* What do the rooms that are watched ask about? */
static void watched_rooms_listen(void)
{
	for (size_t i = 0; i < ROOMS_NR; i++)
		if (rooms[i].asked == WATCHED)
			line_watch_listen(rooms[i].watch, rooms[i].rows, *rooms[i].nr);
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
	line_watch_rebuild();
	watched_rooms_listen();
}

void checks_memory_save(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->save(slot);
	line_watch_save(slot);
}

void checks_memory_load(uint32_t slot)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->load(slot);
	line_watch_load(slot);
}

void checks_memory_reset(void)
{
	for (size_t i = 0; i < MEMORIES_NR; i++)
		memories[i]->reset();
	line_watch_reset();
}
