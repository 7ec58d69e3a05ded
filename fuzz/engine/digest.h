/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * State digest: XXH64 of what `show` prints, less what is history, and of the content of the frames
 * that the program owns. Equal in every build, on every run.
 */
#ifndef FUZZ_ENGINE_DIGEST_H
#define FUZZ_ENGINE_DIGEST_H

#include "sim/trace.h"

/* Of the machine as it stands now. Reads only. */
uint64_t digest_state(void);

/*
 * Of what must come back when a program has given everything back: no contents, no types of
 * pageblocks (they remember who stole from whom).
 */
uint64_t digest_at_rest(void);

/*
 * Trace digest: of what happened in a run, in order: results, times, every line of the kernel's
 * log, and every event of the machine (sim/trace.h).
 *
 * Requires: trace_begin() first; call_index counts from 0.
 */
void trace_begin(void);
void trace_line(int level, const char *line);
void trace_happened(const struct trace_event *event);
void trace_call(uint32_t call_index, const char *result);
uint64_t trace_digest(void);

#endif
