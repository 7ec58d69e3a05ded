/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stacks of the host: taken where something happens, put into words when it is reported.
 *
 *   stack_take() -> addresses, also from one process to its fork -> stack_symbolize() -> words
 *
 * Words come from the sanitizers' symbolizer where one is linked, else from binutils' addr2line,
 * else there are none: then frames are module and offset, and no function is known.
 */
#ifndef FUZZ_ENGINE_STACK_H
#define FUZZ_ENGINE_STACK_H

#include "sim/types.h"

#define STACK_DEPTH_MAX   40
#define STACK_NAME_BYTES  96
#define STACK_PLACE_BYTES 160

struct stack {
	uint32_t nr;
	uintptr_t pcs[STACK_DEPTH_MAX]; /* innermost first */
};

struct stack_frame {
	char function[STACK_NAME_BYTES]; /* "": unknown */
	char file[STACK_PLACE_BYTES];    /* from the root of the tree on: core/page/free.c */
	uint32_t line;
};

/* The stack here, from the caller on. */
void stack_take(struct stack *stack);

/* Put each frame of @stack into words. Ensures: @frames has stack->nr of them. */
void stack_symbolize(const struct stack *stack, struct stack_frame *frames);

/*
 * Write those frames to stderr that are the kernel's and its caller's, as sanitizers write them
 * ("    #0 0x… in function file:line"); all where no frame is known to be the kernel's.
 */
void stack_print(const struct stack *stack);

/*
 * The innermost function of a .c file of core/ among frames [first, stack->nr), less those that
 * only carry the message (core/base/bug.c, kasan.c).
 *
 * Ensures: false: there is none, or nothing is known.
 */
bool stack_core_function(const struct stack *stack, uint32_t first, char *name, size_t size);

/* "/where/ever/build/../core/page/free.c" -> "core/page/free.c"; what is not of the tree stays. */
const char *stack_path_in_tree(const char *path);

/* Is it a .c file of core/ that does more than carry messages? @path is from the root on. */
bool stack_path_is_core(const char *path);

#endif
