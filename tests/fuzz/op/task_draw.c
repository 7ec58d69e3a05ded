/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks, interrupts and marks of generated and mutated programs.
 */
#include <criterion/criterion.h>

#include "core/base/gfp.h"
#include "fixture.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/word.h"

#include <string.h>

static struct program program;

/* What a number of programs have. */
static struct {
	uint32_t programs, with_tasks, lines, irqs, marks, to_irqs, to_kernel, to_t0;
} seen;

static void call_see(const struct call *call)
{
	seen.lines += task_is_result(call->task);
	seen.irqs += task_is_irq(call->task);
	for (uint32_t i = 0; i < CALL_MARKS_MAX && call->marks[i].n; i++) {
		seen.marks++;
		seen.to_irqs += task_is_irq(call->marks[i].target);
		seen.to_kernel += task_is_kernel(call->marks[i].target);
		seen.to_t0 += call->marks[i].target == TASK_T0;
	}
}

static void program_see(void)
{
	seen.programs++;
	seen.with_tasks += program_has_tasks(&program);
	for (uint32_t i = 0; i < program.nr_calls; i++)
		call_see(&program.calls[i]);
}

/* No line that cannot be its task's. */
static void program_is_right(uint64_t seed)
{
	for (uint32_t i = 0; i < program.nr_calls; i++) {
		const struct call *call = &program.calls[i];
		const struct op *op = op_by_number(call->op);

		if (strcmp(op->name, "exit") == 0)
			cr_assert_neq(call->task, TASK_T0, "seed %llu", (unsigned long long)seed);
		if (!task_is_irq(call->task))
			continue;
		cr_assert_eq(op->context, CONTEXT_ANY, "seed %llu: %s", (unsigned long long)seed,
			     op->name);
		for (uint32_t a = 0; a < op_nr_args(op); a++)
			cr_assert(op->args[a].names != gfp_words ||
				  !(call->args[a].value & __GFP_WAIT));
	}
}

Test(task_draw, leaves_most_programs_with_one_task)
{
	for (uint64_t seed = 0; seed < 6000; seed++) {
		program_generate(&fixture_page_target, seed, 32, &program);
		program_see();
	}
	cr_assert(seen.with_tasks > seen.programs / 12 && seen.with_tasks < seen.programs / 4,
		  "%u of %u", seen.with_tasks, seen.programs);
	cr_assert_gt(seen.lines, 1000);
	cr_assert_gt(seen.irqs, 200);
	cr_assert_gt(seen.marks, 500);
	cr_assert_gt(seen.to_irqs, 50);
	cr_assert_gt(seen.to_kernel, 10);
	cr_assert_gt(seen.to_t0, 50);
}

Test(task_draw, draws_none_for_targets_without_them)
{
	struct target_choice choice = fixture_page_target;

	choice.groups &= ~(uint32_t)GROUP_TASK;
	for (uint64_t seed = 0; seed < 2000; seed++) {
		program_generate(&choice, seed, 32, &program);
		program_mutate(&choice, seed, 32, &program);
		cr_assert_not(program_has_tasks(&program), "seed %llu", (unsigned long long)seed);
	}
}

Test(task_draw, lets_misuse_alone_stand_where_it_cannot)
{
	struct target_choice choice = fixture_page_target;

	choice.flags &= ~(uint32_t)TARGET_MISUSE;
	program_clear(&program);
	for (uint64_t seed = 0; seed < 6000; seed++) {
		if (seed % 50 == 0)
			program_generate(&choice, seed, 32, &program);
		program_mutate(&choice, seed, 32, &program);
		program_is_right(seed);
	}
}

/* A program of two tasks gets other tasks and orders, one edit after another. */
Test(task_draw, edits_tasks_and_marks_of_programs_that_have_some)
{
	uint32_t marks_changed = 0, tasks_changed = 0, orders = 0, nr = 400;
	struct program old;

	fixture_parse("t1 = kthread(1)\np0 = alloc_pages(GFP_KERNEL, 3)  !2:t1\n"
		      "@t1 p1 = alloc_page(GFP_KERNEL)\n__free_pages(p0, 3)\n@t1 put_page(p1)\n",
		      &old);
	for (uint64_t seed = 0; seed < nr; seed++) {
		struct generator generator;
		bool marks = false, tasks;

		program = old;
		generator_start(&generator, &fixture_page_target, seed);
		tasks_edit(&generator, &program);
		tasks = program.nr_calls != old.nr_calls;
		for (uint32_t i = 0; i < old.nr_calls; i++) {
			marks |= memcmp(program.calls[i].marks, old.calls[i].marks,
					sizeof(old.calls[i].marks)) != 0;
			tasks |= program.calls[i].task != old.calls[i].task;
		}
		marks_changed += marks;
		tasks_changed += tasks;
		orders += marks && !tasks;
	}
	cr_assert_gt(marks_changed, nr / 2);
	cr_assert_gt(tasks_changed, nr / 16);
	cr_assert_gt(orders, nr / 3);
}
