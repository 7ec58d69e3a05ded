/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Determinism, watched by the engine itself: a share of the runs is made twice, and must do the
 * same twice: every result, every line of the log, every byte of RAM at the end.
 */
#ifndef FUZZ_ENGINE_RERUN_H
#define FUZZ_ENGINE_RERUN_H

#include "fuzz/engine/run.h"

/* One run of so many is made twice, the first one of a process too. */
#define RERUN_SHARE 128u

/* Every run from now on: for whoever runs one input again, or few. */
void rerun_always(void);

/*
 * engine_run(), for a share of the runs twice.
 *
 * Ensures: as engine_run(), with the results of the last one; a difference is a finding,
 *          FINDING_NONDETERMINISM at the first step that differs. The second run leaves no trace in
 *          the counters that a fuzzing engine reads.
 */
const struct finding *rerun_engine_run(const struct program *program,
				       const struct run_options *options);

/*
 * The reset after a run without a finding, and all of the machine against the image.
 *
 * Ensures: what is not as it was booted is a finding, FINDING_NONDETERMINISM. Nothing is done in a
 *          build without images, after a boot that ended, and on a machine of more than 256 MiB,
 *          because all of RAM is read.
 */
const struct finding *rerun_reset_compare(void);

#endif
