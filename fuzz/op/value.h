/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values of operands: which are valid for an argument, and what an invalid one wraps onto.
 */
#ifndef FUZZ_OP_VALUE_H
#define FUZZ_OP_VALUE_H

#include "fuzz/op/op.h"

#define PAGE_OFFSET_BITS 22 /* of name+offset on a page: 16 GiB in frames */

/* Ensures: @value if it lies in [@min, @max], else one that does. */
uint64_t value_wrap_range(uint64_t value, uint64_t min, uint64_t max);

/* The valid value of @arg that @value stands for; itself if it is valid. Not for references. */
uint64_t value_wrap(const struct arg *arg, uint64_t value);

/* Likewise for the node of an entry of the map: 1 + node, or 0 for none. */
uint32_t affinity_wrap(uint64_t value);

/* Likewise for the offset of name+offset. */
uint64_t offset_wrap(enum arg_kind kind, uint64_t offset);

/* Does @arg want a name (and nothing else)? */
bool arg_wants_name(enum arg_kind kind);

/* The result kind that call @index of @program has. */
enum result_kind call_result_kind(const struct program *program, uint32_t index);

/*
 * References in calls at index @before are counted back from the most recent result of the kinds
 * they take (a bit each: 1 << RESULT_*): 0 is the nearest. So a record keeps its meaning where
 * other operations come and go.
 *
 * Ensures: call index, REF_NULL if fewer than @back + 1 such results are there.
 */
uint16_t reference_from_back(const struct program *program, uint32_t before, uint32_t kinds,
			     uint32_t back);
uint32_t reference_to_back(const struct program *program, uint32_t before, uint32_t kinds,
			   uint16_t ref);

/*
 * Whose line call @before is, or whom its mark names, counted back: 0 t0; 1 + k: the k-th nearest
 * result that is a task; threads of the kernel and interrupts as in struct call.
 *
 * Ensures: task_from_back() answers a task for any number: t0 where there is no other.
 */
uint16_t task_from_back(const struct program *program, uint32_t before, uint32_t back);
uint32_t task_to_back(const struct program *program, uint32_t before, uint16_t task);

/* Does mark @a stand at an earlier place of its call than @b? */
bool mark_is_before(const struct switch_mark *a, const struct switch_mark *b);

/* How many results of @kinds calls below index @before have. */
uint32_t results_of_kinds(const struct program *program, uint32_t before, uint32_t kinds);

/* Bring one call into canonical form. Requires: the calls below @index are canonical. */
void call_canonicalise(struct program *program, uint32_t index);

#endif
