/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/check.h"
#include "core/base/lock_class.h"
#include "core/base/random.h"

Test(base, starts_with_interrupts_off_and_t0_on_cpu_0)
{
	base_on(4);
	cr_assert_eq(current, init_task());
	cr_assert_eq(jiffies, 0);
	cr_assert_eq(preempt_count(), 0);
	base_settle();
	cr_assert_str_eq(console_taken(), "");
}

Test(base, a_line_end_hands_over_the_unfinished_line)
{
	base_on(1);
	printk("half");
	base_settle();
	cr_assert_str_eq(console_taken(), "4|half\n");
}

Test(random, the_sequence_follows_from_the_seed)
{
	uint32_t first[8];
	uint32_t same = 0;

	base_on(1);
	random_init(1);
	for (int i = 0; i < 8; i++)
		first[i] = random32();
	random_init(1);
	for (int i = 0; i < 8; i++)
		cr_assert_eq(random32(), first[i]);
	random_init(2);
	for (int i = 0; i < 8; i++)
		same += random32() == first[i];
	cr_assert_eq(same, 0);
	cr_assert_eq(random_below(1), 0);
}

Test(random, numbers_below_a_ceiling_reach_all_of_it)
{
	uint32_t seen = 0;

	base_on(1);
	for (int i = 0; i < 400; i++)
		seen |= 1u << random_below(10);
	cr_assert_eq(seen, 0x3ff);
}

Test(lock_class, names_are_all_different)
{
	static const char *const names[] = {
#define X(name, text) text,
		LOCK_CLASSES(X)
#undef X
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		for (size_t j = 0; j < i; j++)
			cr_assert_str_neq(names[i], names[j]);
	}
}

static void order_cycle(void)
{
	spinlock_t *lock = scratch(0);

	spin_lock_init(&lock[0], LOCK_ZONE);
	spin_lock_init(&lock[1], LOCK_ZONE_LRU);
	for (int first = 0; first < 2; first++) {
		spin_lock_irq(&lock[first]);
		spin_lock(&lock[!first]);
		spin_unlock(&lock[!first]);
		spin_unlock_irq(&lock[first]);
	}
}

Test(lock_class, complaints_say_the_kernels_names)
{
	base_on(1);
	must_end(order_cycle, END_CHECK,
		 "L2 order cycle: zone->lock taken while zone->lru_lock is held; known order: "
		 "zone->lock -> zone->lru_lock");
}

Test(check, the_first_failure_is_kept_and_each_decision_counted)
{
	static const struct check check = {.id = "B3"};
	struct check_count count = {0, 0};
	struct check_run run = {.row = &check, .count = &count};

	CHECK_THAT(&run, true, "never");
	cr_assert(!run.failed);
	CHECK_THAT(&run, false, "zone %s order %d", "Normal", 2);
	CHECK_THAT(&run, false, "another");
	cr_assert(run.failed);
	cr_assert_str_eq(run.text, "B3 zone Normal order 2");
	cr_assert_eq(count.decided, 3);
}
