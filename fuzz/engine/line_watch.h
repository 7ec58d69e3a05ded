/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rooms whose data is mostly still: their touched forms are asked only after a step that wrote
 * to a line of RAM which they ask about.
 *
 * Which lines those are is heard from the forms themselves (check_listen()), right after boot, and
 * again after each step that wrote to one of them: what they ask may follow from what they read. A
 * line that was asked about once stays watched: to be asked in vain costs time, no more. Questions
 * may also follow from which tasks there are: when one was created, all rooms are asked.
 */
#ifndef FUZZ_ENGINE_LINE_WATCH_H
#define FUZZ_ENGINE_LINE_WATCH_H

#include "core/base/check.h"

#define LINE_WATCH_ROOMS 5u

/*
 * To which rooms' lines did the step write? A bit each. Ensures: all of them where nobody listened
 * yet.
 */
uint32_t line_watch_opens(void);

/* What do @nr rows of @room ask about? Requires: room < LINE_WATCH_ROOMS. */
void line_watch_listen(uint32_t room, const struct check *rows, uint32_t nr);

/*
 * As check_memory's: the machine booted afresh, was imaged as @slot, went to that image, went back
 * to its image.
 */
void line_watch_rebuild(void);
void line_watch_save(uint32_t slot);
void line_watch_load(uint32_t slot);
void line_watch_reset(void);

#endif
