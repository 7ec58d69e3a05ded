/* SPDX-License-Identifier: GPL-2.0-only */
/* Limits of processes, and counters with a part per CPU. */
#include "fixture.h"

#include "core/base/base.h"
#include "core/base/percpu_counter.h"
#include "core/base/process.h"

Test(signal_struct, is_copied_shared_and_put)
{
	base_on(1);
	struct signal_struct *first = signal_copy(NULL), *copy;

	cr_assert_eq(first->rlim[RLIMIT_STACK].rlim_cur, 8u << 20);
	cr_assert_eq(first->rlim[RLIMIT_MEMLOCK].rlim_max, 64u << 10);
	cr_assert_eq(first->rlim[RLIMIT_AS].rlim_cur, RLIM_INFINITY);
	first->rlim[RLIMIT_AS].rlim_cur = 7;
	copy = signal_copy(first);
	cr_assert_neq(copy, first);
	cr_assert_eq(copy->rlim[RLIMIT_AS].rlim_cur, 7u);
	signal_share(copy);
	signal_put(copy);
	cr_assert_neq(signal_copy(NULL), copy, "somebody has it");
	signal_put(copy);
	cr_assert_eq(signal_copy(NULL), copy);
}

Test(capable, notes_that_a_capability_was_used)
{
	base_on(1);
	current->cap_effective = 1u << CAP_SYS_ADMIN;
	cr_assert_not(capable(CAP_IPC_LOCK));
	cr_assert_eq(current->flags & PF_SUPERPRIV, 0u);
	cr_assert(capable(CAP_SYS_ADMIN));
	cr_assert_neq(current->flags & PF_SUPERPRIV, 0u);
}

static struct percpu_counter *counter_on(uint32_t cpus)
{
	base_on(cpus);
	struct percpu_counter *fbc = scratch(0);

	cr_assert_eq(percpu_counter_init(fbc), 0);
	return fbc;
}

Test(percpu_counter, hands_over_what_has_become_large)
{
	static const struct {
		int64_t amount, handed_over;
	} rows[] = {{31, 0},      {1, 32},     {-31, 32},     {-1, 0},
		    {1000, 1000}, {-31, 1000}, {-2000, -1031}};
	struct percpu_counter *fbc = counter_on(1);
	int64_t sum = 0;

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		percpu_counter_add(fbc, rows[i].amount);
		sum += rows[i].amount;
		cr_assert_eq(fbc->count, rows[i].handed_over, "row %zu", i);
		cr_assert_eq(percpu_counter_sum(fbc), sum);
		cr_assert_eq(percpu_counter_read_positive(fbc),
			     rows[i].handed_over < 0 ? 0 : rows[i].handed_over);
	}
}

Test(percpu_counter, of_a_dead_cpu_is_handed_over)
{
	struct percpu_counter *fbc = counter_on(2);

	*per_cpu_ptr(fbc->counters, 1) = 5;
	cr_assert_eq(percpu_counter_sum(fbc), 5);
	percpu_counter_cpu_dead(fbc, 1);
	cr_assert_eq(fbc->count, 5);
	cr_assert_eq(percpu_counter_sum(fbc), 5);
}
