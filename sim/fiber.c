/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fibers: a switch of stacks, and what the sanitizers want to know of it.
 *
 *   a stack that was left:   sp -> rbp, address to go on at | red zone, its frames
 *   a new one:               sp -> 0,   fiber_first         | 0 0
 */
#include "sim/fiber.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "sim/race.h"

#ifndef __x86_64__
#error "fibers switch stacks in assembler: only x86-64 is written"
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FIBER_ASAN 1
#elif __has_feature(memory_sanitizer)
#define FIBER_MSAN 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define FIBER_ASAN 1
#endif

/* gcc has no MSan, and warns of its name. */
#if defined(__clang__)
#define reads_any_stack __attribute__((no_sanitize("address", "memory", "thread")))
#else
#define reads_any_stack __attribute__((no_sanitize("address", "thread")))
#endif

#define GUARD_BYTES PAGE_SIZE
#define SAVED_WORDS 2
#define SAVED_RBP   0
#define SAVED_PC    1

/* The stack that entered the fiber that runs. */
static struct {
	void *sp;
	const void *stack; /* its lowest byte and its size, as the sanitizers have them */
	size_t size;
	void *fake_stack;
	void *thread;
} outside;

static struct fiber *running;

/*
 * Leave this stack, whose pointer goes to *@from, and go on where @to was left. In place, without a
 * call: returns after a switch of stacks are what the CPU predicts worst.
 */
static inline __attribute__((always_inline)) void stack_switch(void **from, void *to)
{
	__asm__ volatile("leaq -128(%%rsp), %%rsp\n\t" /* the red zone */
			 "leaq 1f(%%rip), %%rax\n\t"
			 "pushq %%rax\n\t"
			 "pushq %%rbp\n\t"
			 "movq %%rsp, (%%rdi)\n\t"
			 "movq %%rsi, %%rsp\n\t"
			 "popq %%rbp\n\t"
			 "popq %%rax\n\t"
			 "jmpq *%%rax\n"
			 "1:\tleaq 128(%%rsp), %%rsp"
			 : "+D"(from), "+S"(to)
			 :
			 : "rax", "rbx", "rcx", "rdx", "r8", "r9", "r10", "r11", "r12", "r13",
			   "r14", "r15", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6",
			   "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
			   "xmm15", "memory", "cc");
}

/* Where a new stack begins; nothing called it, as far as whoever unwinds it can see. */
void fiber_first(void);

__asm__(".text\n"
	".globl fiber_first\n"
	".type fiber_first, @function\n"
	"fiber_first:\n"
	"	.cfi_startproc\n"
	"	.cfi_undefined rip\n"
	"	callq fiber_run\n"
	"	ud2\n"
	"	.cfi_endproc\n"
	".size fiber_first, .-fiber_first\n");

/* ---- what the sanitizers are told ------------------------------------------------------------ */

#ifdef FIBER_ASAN

#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>

/* This stack is left for [@stack, + @size); *@fake keeps its own. NULL: it is left for good. */
static void switch_begins(void **fake, const void *stack, size_t size)
{
	__sanitizer_start_switch_fiber(fake, stack, size);
}

static void switch_ended(void *fake, const void **stack, size_t *size)
{
	__sanitizer_finish_switch_fiber(fake, stack, size);
}

static void stack_clean(void *from, size_t bytes)
{
	__asan_unpoison_memory_region(from, bytes);
}

#else

#ifdef FIBER_MSAN

void __msan_start_switch_fiber(const void *stack, size_t size);
void __msan_finish_switch_fiber(const void **stack, size_t *size);

static void switch_begins(void **fake, const void *stack, size_t size)
{
	__msan_start_switch_fiber(stack, size);
}

static void switch_ended(void *fake, const void **stack, size_t *size)
{
	__msan_finish_switch_fiber(stack, size);
}

#else

static void switch_begins(void **fake, const void *stack, size_t size)
{
}

static void switch_ended(void *fake, const void **stack, size_t *size)
{
}

#endif

static void stack_clean(void *from, size_t bytes)
{
}

#endif

#ifdef MM_TSAN

#include <sanitizer/tsan_interface.h>

static void thread_end(struct fiber *fiber)
{
	if (fiber->thread != NULL)
		__tsan_destroy_fiber(fiber->thread);
	fiber->thread = NULL;
}

/* A thread is ordered after who makes it: outside, never the fiber that was interrupted. */
static void thread_enter(struct fiber *fiber)
{
	if (unlikely(fiber->thread == NULL))
		fiber->thread = __tsan_create_fiber(0);
	outside.thread = __tsan_get_current_fiber();
	__tsan_switch_to_fiber(fiber->thread, __tsan_switch_to_fiber_no_sync);
}

static void thread_leave(void)
{
	race_fiber_left();
	__tsan_switch_to_fiber(outside.thread, __tsan_switch_to_fiber_no_sync);
}

#else

static void thread_end(struct fiber *fiber)
{
}

static void thread_enter(struct fiber *fiber)
{
}

static void thread_leave(void)
{
}

#endif

/* ---- stacks ---------------------------------------------------------------------------------- */

static void *stack_end(const struct fiber *fiber)
{
	return fiber->stack + FIBER_STACK_BYTES;
}

static void stack_map(struct fiber *fiber)
{
	uint8_t *memory = mmap(NULL, GUARD_BYTES + FIBER_STACK_BYTES, PROT_READ | PROT_WRITE,
			       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (memory == MAP_FAILED || mprotect(memory, GUARD_BYTES, PROT_NONE) != 0) {
		perror("mmfuzz: no memory for the stack of a task");
		exit(2);
	}
	fiber->stack = memory + GUARD_BYTES;
}

/* A stack on which fiber_first() is about to be called. */
static void stack_begin(struct fiber *fiber)
{
	uintptr_t *sp = (uintptr_t *)stack_end(fiber) - SAVED_WORDS - 2;

	memset(sp, 0, (SAVED_WORDS + 2) * sizeof(*sp));
	sp[SAVED_PC] = (uintptr_t)fiber_first;
	fiber->sp = sp;
}

/* The first function on a stack; it stays there, between two functions of the fiber. */
noreturn void fiber_run(void);

void fiber_run(void)
{
	switch_ended(NULL, &outside.stack, &outside.size);
	for (;;) {
		running->fn(running->arg);
		running->fn = NULL;
		fiber_leave();
	}
}

void fiber_prepare(struct fiber *fiber, fiber_fn *fn, void *arg)
{
	assert(fiber->fn == NULL && fiber != running);
	if (unlikely(fiber->stack == NULL))
		stack_map(fiber);
	if (unlikely(fiber->sp == NULL))
		stack_begin(fiber);
	fiber->fn = fn;
	fiber->arg = arg;
}

void fiber_enter(struct fiber *fiber)
{
	assert(running == NULL);
	running = fiber;
	switch_begins(&outside.fake_stack, fiber->stack, FIBER_STACK_BYTES);
	thread_enter(fiber);
	stack_switch(&outside.sp, fiber->sp);
	switch_ended(outside.fake_stack, NULL, NULL);
	running = NULL;
}

void fiber_leave(void)
{
	struct fiber *fiber = running;

	switch_begins(&fiber->fake_stack, outside.stack, outside.size);
	thread_leave();
	stack_switch(&fiber->sp, outside.sp);
	switch_ended(fiber->fake_stack, &outside.stack, &outside.size);
}

void fiber_leave_for_good(void)
{
	switch_begins(NULL, outside.stack, outside.size);
	thread_leave();
	stack_switch(&running->sp, outside.sp);
	__builtin_unreachable();
}

void fiber_abandon(struct fiber *fiber)
{
	assert(fiber != running);
	if (fiber->sp != NULL)
		stack_clean(fiber->sp,
			    (size_t)((uint8_t *)stack_end(fiber) - (uint8_t *)fiber->sp));
	thread_end(fiber);
	fiber->sp = NULL;
	fiber->fn = NULL;
}

struct fiber *fiber_running(void)
{
	return running;
}

void fiber_adopt(void)
{
	if (running == NULL)
		return;
	*running = (struct fiber){.sp = NULL};
	running = NULL;
}

/* ---- looking at them ------------------------------------------------------------------------- */

/* Is @frame a place in @fiber's stack where a saved frame pointer and an address can stand? */
static bool frame_is_in(const struct fiber *fiber, const uintptr_t *frame)
{
	uintptr_t at = (uintptr_t)frame, low = (uintptr_t)fiber->stack;

	return at % sizeof(uintptr_t) == 0 && at >= low &&
	       at <= low + FIBER_STACK_BYTES - 2 * sizeof(uintptr_t);
}

reads_any_stack uint32_t fiber_stack(const struct fiber *fiber, uintptr_t *pcs, uint32_t max)
{
	const uintptr_t *frame = __builtin_frame_address(0);
	uint32_t nr = 0;

	if (fiber != running) {
		const uintptr_t *sp = fiber->sp;

		if (fiber->fn == NULL || max == 0)
			return 0;
		pcs[nr++] = sp[SAVED_PC];
		frame = (const uintptr_t *)sp[SAVED_RBP];
	}
	while (nr < max && frame_is_in(fiber, frame) && frame[1] != 0) {
		const uintptr_t *outer = (const uintptr_t *)frame[0];

		pcs[nr++] = frame[1];
		if (outer <= frame)
			break;
		frame = outer;
	}
	return nr;
}
