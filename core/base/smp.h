/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Several CPUs: who am I, who is there, and calling a function on others.
 */
#ifndef CORE_BASE_SMP_H
#define CORE_BASE_SMP_H

#include "core/base/atomic.h"
#include "core/base/irq.h"
#include "core/base/ksym.h"
#include "core/base/list.h"
#include "sim/lock.h"

#define smp_processor_id()     cpu_id()
#define raw_smp_processor_id() cpu_id()

/* This CPU's number, with preemption off until put_cpu(). */
static inline uint32_t get_cpu(void)
{
	preempt_disable();
	return smp_processor_id();
}

#define put_cpu() preempt_enable()

/* Online CPUs as a mask, and how many. */
uint32_t cpu_online_mask(void);
uint32_t num_online_cpus(void);

/* The first CPU at or after @cpu that is online (possible). Ensures: NR_CPUS if there is none. */
uint32_t cpu_next_online(uint32_t cpu);

#define for_each_online_cpu(cpu)                                                                   \
	for ((cpu) = cpu_next_online(0); (cpu) < NR_CPUS; (cpu) = cpu_next_online((cpu) + 1))
#define for_each_possible_cpu(cpu) for ((cpu) = 0; (cpu) < cpu_count(); (cpu)++)

typedef void smp_call_fn(void *info);

/* A call that travels: one per sender, on the queue until every target has run it. */
struct call_function_data {
	struct list_head list;
	ksym_t func; /* smp_call_fn */
	void *info;
	uint32_t cpumask; /* targets that have not begun it */
	uint32_t running; /* targets that have begun it and not ended it */
	atomic_t refs;    /* targets that have not ended it */
	bool locked;      /* on its way: the sender's next call waits for that */
};

/*
 * Run @fn(@info) on all other online CPUs (on those of @mask; on all, this one last; on one),
 * lowest first, in their interrupts. With @wait it has run everywhere on return: meanwhile the
 * sender spins, and the turn is with those who have not taken theirs.
 *
 * Requires: interrupts on; @info is NULL or points into the simulated window.
 * Errors:   a target that never takes interrupts ends the machine as a deadlock. The single form:
 *           -ENXIO if @cpu is not online.
 */
void smp_call_function_ksym(ksym_t func, void *info, bool wait);
void smp_call_function_many_ksym(uint32_t mask, ksym_t func, void *info, bool wait);
void on_each_cpu_ksym(ksym_t func, void *info, bool wait);
int smp_call_function_single_ksym(uint32_t cpu, ksym_t func, void *info, bool wait);
#define smp_call_function(fn, info, wait)                                                          \
	smp_call_function_ksym(KSYM_OF(smp_call_fn, fn), info, wait)
#define smp_call_function_many(mask, fn, info, wait)                                               \
	smp_call_function_many_ksym(mask, KSYM_OF(smp_call_fn, fn), info, wait)
#define on_each_cpu(fn, info, wait) on_each_cpu_ksym(KSYM_OF(smp_call_fn, fn), info, wait)
#define smp_call_function_single(cpu, fn, info, wait)                                              \
	smp_call_function_single_ksym(cpu, KSYM_OF(smp_call_fn, fn), info, wait)

/* The handler of VECTOR_CALL_FUNCTION. */
void smp_call_function_interrupt(void);

/* Start-up, once per power-on. */
void smp_calls_init(void);

#endif
