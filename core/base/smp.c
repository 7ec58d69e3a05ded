/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions that other CPUs run: a queue in RAM and an IPI.
 *
 *   free --call_send--> locked, queued --every target ran it--> free
 */
#include "core/base/smp.h"

#include "core/base/base.h"
#include "sim/look.h"

uint32_t cpu_online_mask(void)
{
	uint32_t mask = 0;

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (cpu_online(cpu))
			mask |= 1u << cpu;
	}
	return mask;
}

uint32_t num_online_cpus(void)
{
	return (uint32_t)__builtin_popcount(cpu_online_mask());
}

uint32_t cpu_next_online(uint32_t cpu)
{
	for (; cpu < cpu_count(); cpu++) {
		if (cpu_online(cpu))
			return cpu;
	}
	return NR_CPUS;
}

void smp_calls_init(void)
{
	spin_lock_init(&base_vars->call_function_lock, LOCK_CALL_FUNCTION);
	INIT_LIST_HEAD(&base_vars->call_function_queue);
}

static void call_run(ksym_t func, void *info)
{
	((smp_call_fn *)ksym_function(func))(info);
}

/* The lowest CPU that has not run @call; NR_CPUS: all have. */
static uint32_t call_straggler(const struct call_function_data *call)
{
	uint32_t waiting = shared_load(&call->cpumask);
	uint32_t cpus = waiting != 0 ? waiting : shared_load(&call->running);

	return cpus != 0 ? (uint32_t)__builtin_ctz(cpus) : NR_CPUS;
}

/* As: csd_lock_wait(). Whom the turn goes to the machine finds out, no CPU. */
static void call_wait(const struct call_function_data *call)
{
	while (load_acquire(&call->locked)) {
		look_begin();
		uint32_t cpu = call_straggler(call);
		const char *what = ksym_name(call->func);
		look_end();

		if (cpu != NR_CPUS)
			task_spin_for_cpu(cpu, what);
	}
}

static bool info_in_ram(const void *info)
{
	return info == NULL || ((uint64_t)(uintptr_t)info & ~UINT64_C(0xffffffff)) == WINDOW_BASE;
}

/* Let the CPUs of @mask, this one not among them, run the function. */
static void call_send(uint32_t mask, ksym_t func, void *info, bool wait)
{
	struct call_function_data *call = &this_base_percpu->call;

	WARN_ON_ONCE(irqs_disabled());
	BUG_ON(!info_in_ram(info));
	if (mask == 0)
		return;
	call_wait(call);
	call->locked = true;
	call->func = func;
	call->info = info;
	shared_store(&call->running, 0);
	atomic_set(&call->refs, __builtin_popcount(mask));
	smp_wmb();
	store_release(&call->cpumask, mask);

	/* At the head, as 2.6.34 does: who walks the queue now misses no other entry. */
	bool flags = spin_lock_irqsave(&base_vars->call_function_lock);
	list_add_rcu(&call->list, &base_vars->call_function_queue);
	spin_unlock_irqrestore(&base_vars->call_function_lock, flags);

	cpu_ipi(mask, VECTOR_CALL_FUNCTION);
	if (wait)
		call_wait(call);
}

/* All have run @call. As: csd_unlock(). */
static void call_over(struct call_function_data *call)
{
	spin_lock(&base_vars->call_function_lock);
	list_del_rcu(&call->list);
	spin_unlock(&base_vars->call_function_lock);
	store_release(&call->locked, false);
}

/* This CPU's part of @call. */
static void call_serve(struct call_function_data *call, uint32_t me)
{
	shared_or_relaxed(&call->running, me);
	shared_and_relaxed(&call->cpumask, ~me);
	call_run(call->func, call->info);
	if (atomic_dec_return(&call->refs) == 0)
		call_over(call);
	shared_and_relaxed(&call->running, ~me);
}

/* As: generic_smp_call_function_interrupt(): no lock while it walks. */
void smp_call_function_interrupt(void)
{
	struct call_function_data *call;
	uint32_t me = 1u << smp_processor_id();

	list_for_each_entry_rcu(call, &base_vars->call_function_queue, list)
	{
		if ((load_acquire(&call->cpumask) & me) != 0)
			call_serve(call, me);
	}
}

void smp_call_function_many_ksym(uint32_t mask, ksym_t func, void *info, bool wait)
{
	preempt_disable();
	call_send(mask & cpu_online_mask() & ~(1u << smp_processor_id()), func, info, wait);
	preempt_enable();
}

void smp_call_function_ksym(ksym_t func, void *info, bool wait)
{
	smp_call_function_many_ksym(cpu_online_mask(), func, info, wait);
}

void on_each_cpu_ksym(ksym_t func, void *info, bool wait)
{
	preempt_disable();
	smp_call_function_ksym(func, info, wait);
	local_irq_disable();
	call_run(func, info);
	local_irq_enable();
	preempt_enable();
}

int smp_call_function_single_ksym(uint32_t cpu, ksym_t func, void *info, bool wait)
{
	int error = 0;
	uint32_t this_cpu = get_cpu();

	if (cpu == this_cpu) {
		bool flags;

		local_irq_save(flags);
		call_run(func, info);
		local_irq_restore(flags);
	} else if (cpu < cpu_count() && cpu_online(cpu)) {
		call_send(1u << cpu, func, info, wait);
	} else {
		error = -ENXIO;
	}
	put_cpu();
	return error;
}
