/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Taking stacks, choosing what of them matters, writing it.
 */
#include "fuzz/engine/stack.h"
#include <execinfo.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void stack_take(struct stack *stack)
{
	void *pcs[STACK_DEPTH_MAX + 1];
	int nr = backtrace(pcs, STACK_DEPTH_MAX + 1);

	stack->nr = nr > 1 ? (uint32_t)nr - 1 : 0;
	for (uint32_t i = 0; i < stack->nr; i++)
		stack->pcs[i] = (uintptr_t)pcs[i + 1];
}

const char *stack_path_in_tree(const char *path)
{
	static const char *const rooms[] = {"/core/", "/sim/", "/fuzz/", "/tests/"};
	const char *last = NULL;

	for (size_t i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++)
		for (const char *at = strstr(path, rooms[i]); at; at = strstr(at + 1, rooms[i]))
			if (!last || at > last)
				last = at;
	return last ? last + 1 : path;
}

static bool starts_with(const char *text, const char *head)
{
	return strncmp(text, head, strlen(head)) == 0;
}

bool stack_path_is_core(const char *path)
{
	size_t length = strlen(path);

	return starts_with(path, "core/") && length > 2 && strcmp(path + length - 2, ".c") == 0 &&
	       strcmp(path, "core/base/bug.c") != 0 && strcmp(path, "core/base/kasan.c") != 0;
}

bool stack_core_function(const struct stack *stack, uint32_t first, char *name, size_t size)
{
	struct stack_frame frames[STACK_DEPTH_MAX];

	stack_symbolize(stack, frames);
	for (uint32_t i = first; i < stack->nr; i++) {
		if (!frames[i].function[0] || !stack_path_is_core(frames[i].file))
			continue;
		snprintf(name, size, "%s", frames[i].function);
		return true;
	}
	return false;
}

/* The kernel runs below machine_run(); what is further out is the engine. */
static bool frame_is_outside(const struct stack_frame *frame)
{
	return starts_with(frame->file, "fuzz/engine/") || starts_with(frame->file, "fuzz/cli/") ||
	       strcmp(frame->function, "machine_run") == 0;
}

/* The part of @frames that is the kernel's and the operation's that called it. */
static void frames_choose(const struct stack_frame *frames, uint32_t nr, uint32_t *first,
			  uint32_t *end)
{
	*first = 0;
	*end = nr;
	while (*first < nr && !stack_path_is_core(frames[*first].file))
		(*first)++;
	if (*first == nr) {
		*first = 0;
		return;
	}
	for (uint32_t i = *first; i < nr; i++) {
		if (frame_is_outside(&frames[i])) {
			*end = i;
			return;
		}
	}
}

void stack_print(const struct stack *stack)
{
	struct stack_frame frames[STACK_DEPTH_MAX];
	uint32_t first, end;

	stack_symbolize(stack, frames);
	frames_choose(frames, stack->nr, &first, &end);
	for (uint32_t i = first; i < end; i++) {
		fprintf(stderr, "    #%u 0x%" PRIxPTR " ", i - first, stack->pcs[i]);
		if (frames[i].function[0])
			fprintf(stderr, "in %s %s:%u\n", frames[i].function, frames[i].file,
				frames[i].line);
		else
			fprintf(stderr, "(%s)\n", frames[i].file);
	}
}
