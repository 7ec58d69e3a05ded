/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which mappings of a program are alive, and calls put right that name the wrong one.
 *
 *   made by vmalloc(), vmap(), kmap() … --the operation that ends its kind--> dead
 */
#ifndef FUZZ_OP_LIVES_KMEM_H
#define FUZZ_OP_LIVES_KMEM_H

#include "fuzz/op/generator.h"

/* call_is_sound(), lives_apply() and call_put_right() for rows of GROUP_KMEM. */
bool kmem_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index);
void kmem_call_apply(struct lives *lives, const struct program *program, uint32_t index);
bool kmem_call_put_right(struct generator *generator, struct program *program, uint32_t index);

/* Let @call end the mapping that call @ref made. */
void kmem_call_free(const struct lives *lives, uint16_t ref, struct call *call);

#endif
