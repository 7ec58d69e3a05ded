/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/fiber.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char seen[128];

static void note(char c)
{
	size_t length = strlen(seen);

	seen[length] = c;
	seen[length + 1] = '\0';
}

static void two_steps(void *arg)
{
	const char *letters = arg;

	cr_assert_not_null(fiber_running());
	note(letters[0]);
	fiber_leave();
	note(letters[1]);
}

Test(fiber, stacks_take_turns)
{
	static struct fiber first, second;

	fiber_prepare(&first, two_steps, "ab");
	fiber_prepare(&second, two_steps, "xy");
	cr_assert_null(fiber_running());
	fiber_enter(&first);
	fiber_enter(&second);
	cr_assert_str_eq(seen, "ax");
	cr_assert_not_null(first.fn);
	fiber_enter(&second);
	fiber_enter(&first);
	cr_assert_str_eq(seen, "axyb");
	cr_assert_null(first.fn);
	cr_assert_null(fiber_running());
}

Test(fiber, a_stack_is_used_for_one_function_after_another)
{
	static struct fiber fiber;
	const uint8_t *stack = NULL;

	for (int i = 0; i < 3; i++) {
		fiber_prepare(&fiber, two_steps, "ab");
		cr_assert(stack == NULL || stack == fiber.stack);
		stack = fiber.stack;
		fiber_enter(&fiber);
		fiber_enter(&fiber);
	}
	cr_assert_str_eq(seen, "ababab");
}

/* Frames with arrays at the end of which ASan has red zones. */
static __attribute__((noinline)) uint32_t deep(uint32_t depth)
{
	volatile char here[200];

	memset((char *)here, (int)depth, sizeof(here));
	if (depth == 0)
		fiber_leave();
	return here[depth % 200] == (char)depth ? 1 + (depth == 0 ? 0 : deep(depth - 1)) : 0;
}

static void go_deep(void *arg)
{
	*(uint32_t *)arg = deep(300);
}

static void fill_stack(void *arg)
{
	char here[FIBER_STACK_BYTES / 2];

	memset(here, 1, sizeof(here));
	*(uint32_t *)arg = (uint32_t)here[sizeof(here) / 3];
}

Test(fiber, an_abandoned_stack_is_clean_for_the_next_function)
{
	static struct fiber fiber;
	uint32_t answer = 0;

	for (int i = 0; i < 5; i++) {
		fiber_prepare(&fiber, go_deep, &answer);
		fiber_enter(&fiber);
		fiber_abandon(&fiber);
		cr_assert_null(fiber.fn);
		fiber_prepare(&fiber, fill_stack, &answer);
		fiber_enter(&fiber);
		cr_assert_eq(answer, 1);
		fiber_prepare(&fiber, go_deep, &answer);
		fiber_enter(&fiber);
		fiber_enter(&fiber);
		cr_assert_eq(answer, 301);
	}
}

static void leave_for_good(void *arg)
{
	note('a');
	fiber_leave_for_good();
}

Test(fiber, a_fiber_may_leave_for_good)
{
	static struct fiber fiber;

	for (int i = 0; i < 3; i++) {
		fiber_prepare(&fiber, leave_for_good, NULL);
		fiber_enter(&fiber);
		fiber_abandon(&fiber);
	}
	cr_assert_str_eq(seen, "aaa");
}

/* Callee-saved registers survive what others do meanwhile. */
static void count_to_a_million(void *arg)
{
	uint64_t sum = 0, odd = 1, product = 1;

	for (uint32_t i = 1; i <= 1000; i++) {
		sum += i;
		odd += 2;
		product = product * 3 + sum;
		if (i % 10 == 0)
			fiber_leave();
	}
	*(uint64_t *)arg = sum + odd + product;
}

Test(fiber, registers_are_each_fibers_own)
{
	static struct fiber fibers[8];
	uint64_t answers[8];

	for (int i = 0; i < 8; i++)
		fiber_prepare(&fibers[i], count_to_a_million, &answers[i]);
	for (int round = 0; round <= 100; round++)
		for (int i = 0; i < 8; i++)
			fiber_enter(&fibers[(i * 3 + round) % 8]);
	for (int i = 1; i < 8; i++)
		cr_assert_eq(answers[i], answers[0]);
}

static void overflow(void *arg)
{
	*(uint32_t *)arg += deep(1000000);
}

static void overflow_in_child(void *arg)
{
	static struct fiber fiber;
	uint32_t answer = 0;

	fiber_prepare(&fiber, overflow, &answer);
	fiber_enter(&fiber);
}

Test(fiber, a_stack_that_is_full_hits_the_page_below_it)
{
	struct death death;

	die_in_child(&death, overflow_in_child, NULL);
	cr_assert(death_by_fault(&death), "%x", (unsigned int)death.status);
}

/* ---- stacks, looked at ----------------------------------------------------------------------- */

static __attribute__((noinline)) void inner(void)
{
	fiber_leave();
	note('i');
}

static __attribute__((noinline)) void outer(void *arg)
{
	inner();
	note('o');
}

/* Is one of the addresses within @bytes after @function? */
static bool has(const uintptr_t *pcs, uint32_t nr, void *function, uintptr_t bytes)
{
	for (uint32_t i = 0; i < nr; i++) {
		if (pcs[i] > (uintptr_t)function && pcs[i] - (uintptr_t)function < bytes)
			return true;
	}
	return false;
}

Test(fiber, the_stack_of_one_that_was_left_can_be_read)
{
	static struct fiber fiber;
	uintptr_t pcs[16];

	cr_assert_eq(fiber_stack(&fiber, pcs, 16), 0);
	fiber_prepare(&fiber, outer, NULL);
	fiber_enter(&fiber);
	uint32_t nr = fiber_stack(&fiber, pcs, 16);

	cr_assert(nr >= 4 && nr < 16, "%u", nr);
	cr_assert(has(pcs, nr, (void *)inner, 100));
	cr_assert(has(pcs, nr, (void *)outer, 100));
	cr_assert_eq(fiber_stack(&fiber, pcs, 2), 2);
	fiber_enter(&fiber);
	cr_assert_str_eq(seen, "io");
	cr_assert_eq(fiber_stack(&fiber, pcs, 16), 0);
}

static uint32_t own_nr;

static void look_at_own_stack(void *arg)
{
	uintptr_t pcs[16];

	own_nr = fiber_stack(fiber_running(), pcs, 16);
	cr_assert(has(pcs, own_nr, (void *)look_at_own_stack, 2000));
}

Test(fiber, the_stack_of_the_one_that_runs_can_be_read)
{
	static struct fiber fiber;

	fiber_prepare(&fiber, look_at_own_stack, NULL);
	fiber_enter(&fiber);
	cr_assert(own_nr >= 2 && own_nr < 16, "%u", own_nr);
}
