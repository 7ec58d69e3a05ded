/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/timer.h"

static char ran[256];
static struct timer_list *timers;

static void timer_note(ulong_t data)
{
	size_t used = strlen(ran);

	cr_assert(in_softirq());
	cr_assert(!in_irq());
	cr_assert(!irqs_disabled());
	snprintf(ran + used, sizeof(ran) - used, "%c@%u ", (char)data, jiffies);
}

static struct timer_list *timer(uint32_t index, ulong_t expires)
{
	timers = scratch(0);
	setup_timer(&timers[index], timer_note, 'a' + index);
	timers[index].expires = expires;
	return &timers[index];
}

Test(timer, runs_at_its_tick_in_softirq_context)
{
	base_on(1);
	struct timer_list *a = timer(0, 3);

	cr_assert(!timer_pending(a));
	add_timer(a);
	cr_assert(timer_pending(a));
	clock_tick(2);
	cr_assert_str_eq(ran, "");
	clock_tick(1);
	cr_assert_str_eq(ran, "a@3 ");
	cr_assert(!timer_pending(a));
	clock_tick(10);
	cr_assert_str_eq(ran, "a@3 ");
}

Test(timer, order_is_by_expiry_then_by_addition)
{
	base_on(1);
	add_timer(timer(0, 5));
	add_timer(timer(1, 2));
	add_timer(timer(2, 5));
	add_timer(timer(3, 2));
	add_timer(timer(4, 1));
	clock_tick(6);
	cr_assert_str_eq(ran, "e@1 b@2 d@2 a@5 c@5 ");
}

Test(timer, a_time_that_is_not_in_the_future_means_the_next_tick)
{
	base_on(1);
	clock_tick(10);
	add_timer(timer(0, 11));
	add_timer(timer(1, 10));
	add_timer(timer(2, 3));
	clock_tick(1);
	cr_assert_str_eq(ran, "a@11 b@11 c@11 ");
}

Test(timer, order_holds_across_the_wrap_of_jiffies)
{
	base_on(1);
	clock_jump(0x7fffffff);
	clock_jump(0xfffffffe);
	add_timer(timer(0, 2));
	add_timer(timer(1, 0xffffffff));
	add_timer(timer(2, 0));
	clock_tick(5);
	cr_assert_str_eq(ran, "b@4294967295 c@0 a@2 ");
}

Test(timer, mod_moves_and_del_forgets)
{
	base_on(1);
	struct timer_list *a = timer(0, 3);
	struct timer_list *b = timer(1, 4);

	cr_assert(!mod_timer(a, 3));
	cr_assert(mod_timer(a, 3));
	cr_assert(mod_timer(a, 6));
	cr_assert(!mod_timer_pending(b, 5));
	cr_assert(!timer_pending(b));
	add_timer(b);
	cr_assert(del_timer(b));
	cr_assert(!del_timer(b));
	cr_assert(!del_timer_sync(b));
	clock_tick(10);
	cr_assert_str_eq(ran, "a@6 ");
}

Test(timer, runs_on_the_cpu_that_added_it_and_lower_cpus_first)
{
	base_on(4);
	add_timer_on(timer(0, 2), 3);
	add_timer_on(timer(1, 2), 1);
	add_timer(timer(2, 2));
	clock_tick(2);
	cr_assert_str_eq(ran, "c@2 b@2 a@2 ");
	sched_move_current(2);
	mod_timer(&timers[0], 9);
	cr_assert_eq(timers[0].cpu, 2);
}

static void again(ulong_t data)
{
	struct timer_list *self = window_ptr(data);

	strcat(ran, "x");
	mod_timer(self, jiffies + 2);
}

Test(timer, a_function_may_add_its_timer_again)
{
	base_on(1);
	struct timer_list *self = scratch(0);

	setup_timer(self, again, vaddr(self));
	mod_timer(self, 1);
	clock_tick(7);
	cr_assert_str_eq(ran, "xxxx");
	cr_assert(timer_pending(self));
}

Test(timer, a_jump_runs_what_it_passed_over_in_order)
{
	base_on(2);
	add_timer(timer(0, 100));
	add_timer(timer(1, 50));
	add_timer_on(timer(2, 70), 1);
	clock_jump(100);
	cr_assert_str_eq(ran, "b@100 a@100 c@100 ");
}

Test(timer, the_next_oneshot_is_the_earliest_of_all_cpus_and_never_periodic)
{
	ulong_t when = 0;

	base_on(3);
	cr_assert(!timer_next_oneshot(&when));
	timer(0, 5)->kind = TIMER_PERIODIC;
	add_timer(&timers[0]);
	cr_assert(!timer_next_oneshot(&when));
	add_timer(timer(1, 90));
	add_timer_on(timer(2, 40), 2);
	cr_assert(timer_next_oneshot(&when));
	cr_assert_eq(when, 40);
	add_timer_on(timer(3, 0), 1);
	cr_assert(timer_next_oneshot(&when));
	cr_assert_eq(when, 1, "a time of the past is the next tick");
}

Test(timer, softirqs_that_are_disabled_run_when_they_are_enabled)
{
	base_on(1);
	add_timer(timer(0, 1));
	add_timer(timer(1, 3));
	local_bh_disable();
	clock_tick(2);
	cr_assert_str_eq(ran, "");
	local_bh_enable();
	cr_assert_str_eq(ran, "a@2 ");
	cr_assert_eq(preempt_count(), 0);
	clock_tick(1);
	cr_assert_str_eq(ran, "a@2 b@3 ");
}

static void add_twice(void)
{
	struct timer_list *a = timer(0, 3);

	add_timer(a);
	add_timer(a);
}

static void add_without_function(void)
{
	struct timer_list *a = scratch(0);

	init_timer(a);
	add_timer_on(a, 0);
}

static void leak(ulong_t data)
{
	preempt_disable();
}

static void function_leaks_preempt_count(void)
{
	setup_timer((struct timer_list *)scratch(0), leak, 0);
	mod_timer(scratch(0), 1);
	clock_tick(1);
}

Test(timer, misuse_is_a_bug)
{
	base_on(1);
	must_end(add_twice, END_BUG, "add_timer: timer_pending(timer)");
	base_on(1);
	must_end(add_without_function, END_BUG,
		 "add_timer_on: timer_pending(timer) || timer->function == 0");
	base_on(1);
	must_end(function_leaks_preempt_count, END_BUG,
		 "run_timer_softirq: preempt_count() != before");
}

Test(ticks, comparisons_hold_across_the_wrap)
{
	cr_assert(time_after(1u, 0xfffffff0u));
	cr_assert(!time_after(0xfffffff0u, 1u));
	cr_assert(time_before(0xfffffff0u, 1u));
	cr_assert(!time_after(5u, 5u));
	cr_assert(time_after_eq(5u, 5u));
	cr_assert(time_before_eq(5u, 5u));
	cr_assert(time_in_range(0u, 0xffffffffu, 1u));
	cr_assert(!time_in_range(2u, 0xffffffffu, 1u));
}

Test(ticks, milliseconds_round_up_to_ticks)
{
	cr_assert_eq(msecs_to_jiffies(0), 0);
	cr_assert_eq(msecs_to_jiffies(1), 1);
	cr_assert_eq(msecs_to_jiffies(10), 1);
	cr_assert_eq(msecs_to_jiffies(11), 2);
	cr_assert_eq(msecs_to_jiffies(0x80000000u), MAX_JIFFY_OFFSET);
	cr_assert_eq(jiffies_to_msecs(7), 70);
}

Test(ticks, rounding_goes_to_full_seconds_with_a_skew_for_each_cpu)
{
	static const struct {
		ulong_t time, rounded;
		uint32_t cpu;
	} rows[] = {
		{1000, 1000, 0}, {1024, 1000, 0}, {1025, 1100, 0}, {1099, 1100, 0}, {1000, 997, 1},
		{1021, 997, 1},  {1022, 1097, 1}, {1000, 991, 3},  {920, 920, 0},   {930, 1000, 0},
	};

	base_on(4);
	clock_jump(950);
	for (size_t i = 0; i < ARRAY_SIZE(rows) - 2; i++)
		cr_assert_eq(__round_jiffies(rows[i].time, rows[i].cpu), rows[i].rounded, "row %zu",
			     i);
	cr_assert_eq(__round_jiffies(960, 0), 1000);
	cr_assert_eq(__round_jiffies(901, 0), 901, "rounded lies in the past");
	cr_assert_eq(round_jiffies_relative(60), 50);
	cr_assert_eq(round_jiffies_relative(200), 250);
	sched_move_current(1);
	cr_assert_eq(round_jiffies(1000), 997);
}
