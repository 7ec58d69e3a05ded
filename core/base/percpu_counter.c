/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counters with a part per CPU.
 */
#include "core/base/percpu_counter.h"

#include "core/base/base.h"

int percpu_counter_init(struct percpu_counter *fbc)
{
	spin_lock_init(&fbc->lock, LOCK_PERCPU_COUNTER);
	fbc->count = 0;
	fbc->counters = alloc_percpu(int32_t);
	return fbc->counters == NULL ? -ENOMEM : 0;
}

/* Locks: fbc->lock. */
static void hand_over(struct percpu_counter *fbc, int32_t *difference, int64_t amount)
{
	fbc->count += amount;
	*difference = 0;
}

void percpu_counter_add(struct percpu_counter *fbc, int64_t amount)
{
	int32_t *difference;
	int64_t sum;

	preempt_disable();
	difference = this_cpu_ptr(fbc->counters);
	sum = *difference + amount;
	if (sum >= PERCPU_COUNTER_BATCH || sum <= -PERCPU_COUNTER_BATCH) {
		spin_lock(&fbc->lock);
		hand_over(fbc, difference, sum);
		spin_unlock(&fbc->lock);
	} else {
		*difference = (int32_t)sum;
	}
	preempt_enable();
}

int64_t percpu_counter_read_positive(const struct percpu_counter *fbc)
{
	return fbc->count < 0 ? 0 : fbc->count;
}

int64_t percpu_counter_sum(const struct percpu_counter *fbc)
{
	int64_t sum = fbc->count;

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		sum += *per_cpu_ptr(fbc->counters, cpu);
	return sum;
}

void percpu_counter_cpu_dead(struct percpu_counter *fbc, uint32_t cpu)
{
	int32_t *difference = per_cpu_ptr(fbc->counters, cpu);
	bool flags = spin_lock_irqsave(&fbc->lock);

	hand_over(fbc, difference, *difference);
	spin_unlock_irqrestore(&fbc->lock, flags);
}
