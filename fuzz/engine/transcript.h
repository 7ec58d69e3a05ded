/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Transcripts: a program with every result filled in, and how it differs from what a file expects.
 */
#ifndef FUZZ_ENGINE_TRANSCRIPT_H
#define FUZZ_ENGINE_TRANSCRIPT_H

#include "fuzz/op/program.h"
#include "fuzz/op/run_state.h"

/* program_print() of the run with its results. Ensures: the bytes that the whole text needs. */
size_t transcript_print(const struct run *run, const struct program_text *text, char *buffer,
			size_t size);

/*
 * The program as its file would be if it expected what happened: expectations that hold stay as
 * they are written, others become what was; a call that the file expects nothing of still has none.
 *
 * Ensures: the bytes that the whole text needs; SIZE_MAX if the run said more than 4 MiB.
 */
size_t transcript_update(const struct run *run, const struct program_text *text, char *buffer,
			 size_t size);

/* What the result of call @step says, as after `-> `; "" if the run was over before it. */
size_t transcript_result(const struct run *run, uint32_t step, char *buffer, size_t size);

#define DIFFERENCE_BYTES 576

/* The first place where a run is not what its file says. */
struct difference {
	uint32_t line; /* of the file */
	char expected[DIFFERENCE_BYTES];
	char got[DIFFERENCE_BYTES];
};

/*
 * Compare the run with the expectations of @text.
 *
 * Ensures: true, or false with the first difference.
 */
bool transcript_matches(const struct run *run, const struct program_text *text,
			struct difference *difference);

/* Does @text say how call @step ends, and it ends so? (`*` alone says nothing.) */
bool transcript_predicts(const struct run *run, const struct program_text *text, uint32_t step);

#endif
