/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rooms whose data is still after boot: their touched forms are asked only after a step that
 * wrote to a line of RAM which they ask about.
 *
 * Which lines those are is heard from the forms themselves (check_listen()), right after boot, and
 * again after each step that wrote to one of them: what they ask may follow from what they read.
 */
#ifndef FUZZ_ENGINE_STILL_WATCH_H
#define FUZZ_ENGINE_STILL_WATCH_H

#include "core/base/check.h"

/* Did the step write to a line that @nr rows ask about? Ensures: true where nobody listened yet. */
bool still_watch_opens(void);

/* Listen to @nr rows, too. */
void still_watch_listen(const struct check *rows, uint32_t nr);

/* As check_memory's: the machine booted afresh, was imaged as @slot, went to that image. */
void still_watch_rebuild(void);
void still_watch_save(uint32_t slot);
void still_watch_load(uint32_t slot);

#endif
