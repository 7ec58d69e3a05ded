/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Addresses of processes, drawn so that calls meet: what earlier calls mapped, pages and edges of
 * it, the places where layouts put things.
 */
#ifndef FUZZ_OP_USER_DRAW_H
#define FUZZ_OP_USER_DRAW_H

#include "fuzz/op/generator.h"

/*
 * Flags of their calls: mostly those with which something comes of it.
 *
 * Ensures: false: other flags.
 */
bool user_flags_draw(struct random *random, const struct arg *arg, uint64_t *value);

/* A length: a few pages mostly, now and then some bytes more or less, or many. */
uint64_t user_length_draw(struct random *random);

/* An address for call @index: near what calls below it answered, or a place of the layout. */
struct operand user_operand_draw(struct generator *generator, const struct program *program,
				 uint32_t index);

#endif
