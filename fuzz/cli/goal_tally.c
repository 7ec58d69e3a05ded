/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tallies of goals, in memory and in records.
 */
#include "fuzz/cli/goal_tally.h"
#include "fuzz/cli/cli.h"
#include "fuzz/engine/goals.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define RUNS_WORD "runs"

/* @nr more programs reached the goal, @path the first of them. */
static void tally_add(struct goal_tally *tally, uint32_t id, uint32_t nr, const char *path)
{
	char **first = &tally->first[id];

	tally->programs[id] += nr;
	if (*first && strcmp(*first, path) <= 0)
		return;
	free(*first);
	*first = strdup(path);
}

void goal_tally_run(struct goal_tally *tally, const char *path)
{
	tally->runs++;
	for (uint32_t id = 0; id < GOALS_MAX; id++)
		if (goals_reached()[id])
			tally_add(tally, id, 1, path);
}

void goal_tally_read(struct goal_tally *tally, FILE *from)
{
	static char line[4200];
	uint32_t id, nr;
	int path;

	while (fgets(line, sizeof(line), from)) {
		line[strcspn(line, "\n")] = '\0';
		if (sscanf(line, RUNS_WORD " %u", &nr) == 1)
			tally->runs += nr;
		else if (sscanf(line, "%u %u %n", &id, &nr, &path) == 2 && id < GOALS_MAX)
			tally_add(tally, id, nr, line + path);
	}
}

void goal_tally_print(const struct goal_tally *tally, FILE *to)
{
	fprintf(to, RUNS_WORD " %u\n", tally->runs);
	for (uint32_t id = 0; id < GOALS_MAX; id++)
		if (tally->programs[id] > 0)
			fprintf(to, "%u %u %s\n", id, tally->programs[id], tally->first[id]);
}

bool goal_tally_load(struct goal_tally *tally, const char *path)
{
	FILE *file = fopen(path, "r");

	if (!file) {
		complain("cannot read %s: %s", path, strerror(errno));
		return false;
	}
	goal_tally_read(tally, file);
	fclose(file);
	return true;
}

/* In one write, so that processes do not mix their lines. */
bool goal_tally_append(const struct goal_tally *tally, const char *path)
{
	static char buffer[1u << 20];
	FILE *file = fopen(path, "a");

	if (!file) {
		complain("cannot write %s: %s", path, strerror(errno));
		return false;
	}
	setvbuf(file, buffer, _IOFBF, sizeof(buffer));
	goal_tally_print(tally, file);
	if (fclose(file) == 0)
		return true;
	complain("cannot write %s: %s", path, strerror(errno));
	return false;
}

void goal_tally_free(struct goal_tally *tally)
{
	for (uint32_t id = 0; id < GOALS_MAX; id++)
		free(tally->first[id]);
	memset(tally, 0, sizeof(*tally));
}
