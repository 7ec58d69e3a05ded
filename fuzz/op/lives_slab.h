/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which caches and objects of a program are alive, as far as its text says (lives.h).
 *
 *   a cache is alive until it is destroyed, which is sound when none of its objects is
 *   an object is alive until it is freed, to its cache or by kfree()
 */
#ifndef FUZZ_OP_LIVES_SLAB_H
#define FUZZ_OP_LIVES_SLAB_H

#include "fuzz/op/generator.h"
#include "fuzz/op/lives.h"

/* call_is_sound(), lives_apply() and call_put_right() for rows of GROUP_SLAB. */
bool slab_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index);
void slab_call_apply(struct lives *lives, const struct program *program, uint32_t index);
bool slab_call_put_right(struct generator *generator, struct program *program, uint32_t index);

/* Fill @call to free what call @ref made. */
void slab_call_free(const struct lives *lives, const struct program *program, uint16_t ref,
		    struct call *call);

#endif
