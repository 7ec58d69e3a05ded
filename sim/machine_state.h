/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the machine is made of beside RAM, its marks and its poison: one struct, so that saving it
 * is a copy. Private to sim/.
 */
#ifndef SIM_MACHINE_STATE_H
#define SIM_MACHINE_STATE_H

#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/machine.h"

#define LOCK_DEPTH_MAX 48

enum held_kind {
	HELD_SPIN,
	HELD_MUTEX,
	HELD_READ,
	HELD_WRITE,
};

struct held_lock {
	const void *lock;
	uint16_t lclass;
	uint16_t irq_depth; /* hardirq nesting when it was taken */
	uint8_t kind;
};

struct cpu {
	bool online;
	bool irqs_enabled;
	uint32_t preempt_count;
	uint32_t irqs_pending; /* bit per vector */
	void *current_task;
	uint32_t nr_held;
	struct held_lock held[LOCK_DEPTH_MAX];
};

/* What the lock checker learned since power-on. */
struct lock_knowledge {
	const char *const *names;
	uint32_t nr_classes;
	uint64_t after[LOCK_CLASS_MAX]; /* after[a] bit b: b was taken while a was held */
	uint8_t usage[LOCK_CLASS_MAX];  /* enum lock_usage */
};

enum machine_phase {
	MACHINE_BLANK,
	MACHINE_POWERED,
	MACHINE_ENDED,
};

struct machine {
	enum machine_phase phase;
	uint32_t running_cpu;
	ulong_t jiffies;
	bool irqs_were_enabled; /* the kernel is past its start-up with interrupts off */
	pfn_t window_frames;    /* frames below live in the window, the others in highmem */
	paddr_t direct_map_end;
	irq_handler_fn *handlers[NR_VECTORS];
	struct cpu cpus[NR_CPUS];
	struct lock_knowledge locks;
	struct boot_params params;
};

extern struct machine machine;

/* The CPU that runs. */
static inline struct cpu *cpu_running(void)
{
	return &machine.cpus[machine.running_cpu];
}

/* Is a machine_run() under way? */
bool machine_is_running(void);

#endif
