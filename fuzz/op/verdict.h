/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What predicates of misuse answer.
 */
#ifndef FUZZ_OP_VERDICT_H
#define FUZZ_OP_VERDICT_H

#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"

static const struct misuse_verdict sound = {USE_SOUND, NULL};
static const struct misuse_verdict skipped = {USE_SKIPPED, NULL};

/* It must end in @text; it must log @lines (op.h). */
static inline struct misuse_verdict ends(const char *text)
{
	return (struct misuse_verdict){USE_ENDS, text};
}

static inline struct misuse_verdict logged(const char *lines)
{
	return (struct misuse_verdict){USE_LOGGED, lines};
}

/* Is the call that is judged a line of an interrupt? */
static inline bool in_irq(const struct run *run)
{
	return run->judged != NULL && run->judged->in_irq;
}

#endif
