/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A number that CPUs change often and that few read: each CPU keeps a difference, and hands it over
 * when it has become large.
 *
 * As: lib/percpu_counter.c of 2.6.34.
 */
#ifndef CORE_BASE_PERCPU_COUNTER_H
#define CORE_BASE_PERCPU_COUNTER_H

#include "core/base/cpu_hotplug.h"

/* A CPU's difference stays below: max(32, 2 * CPUs). */
#define PERCPU_COUNTER_BATCH 32

struct percpu_counter {
	spinlock_t lock;
	int64_t count;     /* what was handed over */
	int32_t *counters; /* per-CPU handle */
};

/* Make @fbc 0. Errors: -ENOMEM. */
must_check int percpu_counter_init(struct percpu_counter *fbc);

/* Requires: not in an interrupt. */
void percpu_counter_add(struct percpu_counter *fbc, int64_t amount);

/* What was handed over, 0 if that is negative; and with all CPUs' differences. */
int64_t percpu_counter_read_positive(const struct percpu_counter *fbc);
int64_t percpu_counter_sum(const struct percpu_counter *fbc);

/* The difference of @cpu, which is dead, is handed over. */
void percpu_counter_cpu_dead(struct percpu_counter *fbc, uint32_t cpu);

#endif
