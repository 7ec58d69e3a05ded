/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trials: one input in a forked child of its own, whatever it does there.
 *
 *   fork -> child: input runs, report on stderr -> parent reads it, line by line -> signature
 *
 * The parent has booted the machine before: a fork is the cheapest reset there is for a process
 * that a sanitizer ends. A child that prints no SUMMARY and ends well found nothing.
 */
#ifndef FUZZ_MIN_TRIAL_H
#define FUZZ_MIN_TRIAL_H

#include "fuzz/min/signature.h"

#define TRIAL_WORDS_BYTES 320

/* Run the input, and report what it finds on stderr; may return, exit or be killed. */
typedef void trial_body_fn(const void *input);

struct trial {
	char signature[SIGNATURE_BYTES]; /* "": nothing was found */
	char words[TRIAL_WORDS_BYTES];   /* of the report's own line; may be "" */
	uint32_t spent_ms;
};

/*
 * Run @body on @input in a child, for at most @limit_ms.
 *
 * Requires: this process has one thread, and nothing in its stdio buffers that must not be lost.
 * Ensures:  a child that takes longer is killed, its signature is "timeout"; one that a signal ends
 *           without a report has that of the signal.
 * Errors:   false: there can be no child; errno says why.
 */
must_check bool trial_run(trial_body_fn *body, const void *input, uint32_t limit_ms,
			  struct trial *trial);

#endif
