/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The history of page tables: watched frames as they stood last, and a list of what went.
 */
#include "fuzz/model/table_history.h"

#include <string.h>

#include "sim/look.h"
#include "sim/mark.h"

#define WORDS (PAGE_SIZE / 8)

struct watched {
	pfn_t pfn;
	uint64_t words[WORDS];
	uint32_t since[WORDS];
};

struct old {
	paddr_t at;
	struct version version;
};

static struct {
	uint32_t time;
	pfn_t frames_end;
	uint32_t nr_watched;
	uint32_t nr_old;
	uint32_t nr_changes;
	struct watched watched[HISTORY_FRAMES_MAX];
	struct old old[HISTORY_OLD_MAX];
	struct table_change changes[HISTORY_OLD_MAX];
} history;

void history_forget(pfn_t frames_end)
{
	history.time = 1;
	history.frames_end = frames_end;
	history.nr_watched = 0;
	history.nr_old = 0;
	history.nr_changes = 0;
}

uint32_t history_time(void)
{
	return history.time;
}

static struct watched *watched_find(pfn_t pfn)
{
	for (uint32_t i = 0; i < history.nr_watched; i++)
		if (history.watched[i].pfn == pfn)
			return &history.watched[i];
	return NULL;
}

bool history_watches(pfn_t pfn)
{
	return pfn >= history.frames_end || watched_find(pfn) != NULL;
}

static void frame_copy_out(pfn_t pfn, uint64_t words[WORDS])
{
	static _Alignas(64) uint8_t bytes[PAGE_SIZE];

	machine_look_frame(pfn, bytes);
	memcpy(words, bytes, PAGE_SIZE);
}

bool history_watch(pfn_t pfn)
{
	if (pfn >= history.frames_end || watched_find(pfn))
		return true;
	if (history.nr_watched == HISTORY_FRAMES_MAX)
		return false;
	struct watched *watched = &history.watched[history.nr_watched++];

	watched->pfn = pfn;
	frame_copy_out(pfn, watched->words);
	for (uint32_t i = 0; i < WORDS; i++)
		watched->since[i] = history.time;
	return true;
}

/* Word @i of a frame is @now; what it was is history. */
static bool word_changes(struct watched *watched, uint32_t i, uint64_t now)
{
	paddr_t at = ((paddr_t)watched->pfn << PAGE_SHIFT) + 8 * i;

	if (history.nr_old == HISTORY_OLD_MAX || history.nr_changes == HISTORY_OLD_MAX)
		return false;
	history.old[history.nr_old++] =
		(struct old){at, {watched->words[i], watched->since[i], history.time}};
	history.changes[history.nr_changes++] = (struct table_change){at, watched->words[i], now};
	watched->words[i] = now;
	watched->since[i] = history.time;
	return true;
}

static bool frame_learn(struct watched *watched)
{
	uint64_t now[WORDS];

	if (marks_tracked() && mark_step_lines(watched->pfn) == 0)
		return true;
	frame_copy_out(watched->pfn, now);
	for (uint32_t i = 0; i < WORDS; i++)
		if (now[i] != watched->words[i] && !word_changes(watched, i, now[i]))
			return false;
	return true;
}

bool history_learn(void)
{
	history.time++;
	history.nr_changes = 0;
	for (uint32_t i = 0; i < history.nr_watched; i++)
		if (!frame_learn(&history.watched[i]))
			return false;
	return true;
}

bool history_passed(paddr_t at, uint64_t value)
{
	if (history.nr_old == HISTORY_OLD_MAX)
		return false;
	history.old[history.nr_old++] = (struct old){at, {value, history.time, history.time}};
	return true;
}

uint64_t history_before(paddr_t at)
{
	for (uint32_t i = 0; i < history.nr_changes; i++)
		if (history.changes[i].at == at)
			return history.changes[i].before;
	return watched_find((pfn_t)(at >> PAGE_SHIFT))->words[(at & (PAGE_SIZE - 1)) / 8];
}

const struct table_change *history_changes(uint32_t *nr)
{
	*nr = history.nr_changes;
	return history.changes;
}

/* The part of the word at @at & ~7 that is an entry of @bytes at @at. */
static uint64_t entry_in(uint64_t word, paddr_t at, uint32_t bytes)
{
	return bytes == 8 ? word : word >> (8 * (at & 4)) & UINT32_MAX;
}

/* Add a version; neighbours in time that are equal become one. */
static uint32_t version_add(struct version *versions, uint32_t nr, struct version version)
{
	if (nr > 0 && versions[nr - 1].value == version.value) {
		versions[nr - 1].from = version.from;
		return nr;
	}
	if (nr == HISTORY_VERSIONS_MAX)
		return nr;
	versions[nr] = version;
	return nr + 1;
}

uint32_t history_versions(paddr_t at, uint32_t bytes, struct version versions[HISTORY_VERSIONS_MAX])
{
	pfn_t pfn = (pfn_t)(at >> PAGE_SHIFT);
	paddr_t word_at = at & ~UINT64_C(7);
	uint32_t i = (uint32_t)(at & (PAGE_SIZE - 1)) / 8, nr;

	if (pfn >= history.frames_end) {
		versions[0] = (struct version){entry_in(UINT64_MAX, at, bytes), 0, HISTORY_STANDS};
		return 1;
	}
	const struct watched *watched = watched_find(pfn);

	assert(watched);
	nr = version_add(versions, 0,
			 (struct version){entry_in(watched->words[i], at, bytes), watched->since[i],
					  HISTORY_STANDS});
	for (uint32_t k = history.nr_old; k-- > 0;) {
		struct version version = history.old[k].version;

		if (history.old[k].at != word_at)
			continue;
		version.value = entry_in(version.value, at, bytes);
		nr = version_add(versions, nr, version);
	}
	return nr;
}

uint64_t history_look(paddr_t at, uint32_t size)
{
	static _Alignas(64) uint8_t bytes[PAGE_SIZE];
	uint64_t value = 0;

	if (at >> PAGE_SHIFT >= history.frames_end)
		return UINT64_MAX >> (64 - 8 * size);
	machine_look_frame((pfn_t)(at >> PAGE_SHIFT), bytes);
	memcpy(&value, bytes + (at & (PAGE_SIZE - 1)), size);
	return value;
}
