/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel's state in /proc formats: what of it matters for a finding.
 */
#ifndef FUZZ_ENGINE_STATE_REPORT_H
#define FUZZ_ENGINE_STATE_REPORT_H

#include "fuzz/engine/run.h"

/*
 * Print what matters for @finding of the machine as it stands; cut where @buffer ends.
 *
 * Requires: in a process that may crash or hang: a broken machine is walked.
 */
void state_report_print(const struct finding *finding, char *buffer, size_t size);

#endif
