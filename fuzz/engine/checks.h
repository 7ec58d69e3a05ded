/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of checks: the rooms' rows joined, run, counted and listed.
 */
#ifndef FUZZ_ENGINE_CHECKS_H
#define FUZZ_ENGINE_CHECKS_H

#include "core/base/check.h"

#define CHECKS_MAX 128

/* All rows, in the order of the rooms. */
uint32_t checks_nr(void);
const struct check *checks_row(uint32_t index);
struct check_count checks_count(uint32_t index);

/*
 * One pass over all checks, on what the step touched or on everything.
 *
 * Requires: checks_touched(): marks_tracked().
 * Ensures:  true, or false with @text: "B3 zone Normal …".
 */
bool checks_touched(char *text, size_t size);
bool checks_full(char *text, size_t size);

/*
 * The full form of row @id alone: for what is gone when the next pass comes.
 *
 * Requires: a row of a pass. Ensures: as checks_full().
 */
bool checks_one(const char *id, char *text, size_t size);

/* A row that is judged outside the passes (A1, E1 …): count it. */
void checks_counted(const char *id, bool decided);

/* The machine booted afresh; was imaged as @slot; went to that image; went back to its image. */
void checks_memory_rebuild(void);
void checks_memory_save(uint32_t slot);
void checks_memory_load(uint32_t slot);
void checks_memory_reset(void);

#endif
