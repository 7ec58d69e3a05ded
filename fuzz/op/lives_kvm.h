/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which memory caches and guests of a program are alive, as far as its text says (lives.h).
 *
 *   a memory cache lives from its creation on, and knows how many objects were put into it
 *   a guest lives until it is destroyed
 */
#ifndef FUZZ_OP_LIVES_KVM_H
#define FUZZ_OP_LIVES_KVM_H

#include "fuzz/op/generator.h"

/* call_is_sound(), lives_apply() and call_put_right() for rows of GROUP_KVM. */
bool kvm_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index);
void kvm_call_apply(struct lives *lives, const struct program *program, uint32_t index);
bool kvm_call_put_right(struct generator *generator, struct program *program, uint32_t index);

/* Let @call end what call @ref made, or empty it. */
void kvm_call_free(const struct program *program, uint16_t ref, struct call *call);

#endif
