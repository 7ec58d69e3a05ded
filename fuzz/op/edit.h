/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls of a program come and go, and references follow them.
 */
#ifndef FUZZ_OP_EDIT_H
#define FUZZ_OP_EDIT_H

#include "fuzz/op/op.h"

/*
 * Take @nr calls out at @first.
 *
 * Requires: first + nr <= program->nr_calls.
 * Ensures:  references to them are NULL, lines of their tasks t0's and marks that name those gone;
 *           all others name the same calls as before.
 */
void program_remove(struct program *program, uint32_t first, uint32_t nr);

/*
 * Make room for @nr calls at @at; some call stands there until the caller writes what it wants.
 *
 * Requires: they fit below PROGRAM_CALLS_MAX.
 * Ensures:  references name the same calls as before.
 */
void program_open(struct program *program, uint32_t at, uint32_t nr);

/*
 * Put @nr calls of @from, at @first there, into @program at @at; @from may be @program itself.
 *
 * Ensures: as many as fit below PROGRAM_CALLS_MAX. References among them stay among them, others
 *          stand for the call of the same index here if it has the right kind, else NULL; all else
 *          names the same calls as before. Answers how many came in.
 */
uint32_t program_splice(struct program *program, uint32_t at, const struct program *from,
			uint32_t first, uint32_t nr);

/*
 * Exchange call @first and the next. Ensures: a reference of the later to the first becomes NULL.
 */
void program_swap(struct program *program, uint32_t first);

/* The call's operand for its argument of @kind; NULL: the row has none. */
struct operand *call_operand(struct call *call, enum arg_kind kind);

#endif
