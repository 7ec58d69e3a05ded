/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the machine is made of beside RAM, its marks and its poison: one struct, so that saving it
 * is a copy. Private to sim/.
 */
#ifndef SIM_MACHINE_STATE_H
#define SIM_MACHINE_STATE_H

#include "sim/cpu.h"
#include "sim/exception.h"
#include "sim/lock.h"
#include "sim/machine.h"
#include "sim/mmu.h"
#include "sim/task.h"

struct cpu {
	bool online;
	bool irqs_enabled;
	struct mmu mmu;
	uint32_t irqs_pending;    /* bit per vector */
	uint32_t devices_pending; /* how often VECTOR_DEVICE was raised and not taken */
};

#define TASK_NAME_BYTES 16

/* A task as it is at rest; what it has in a call is in task_state.h. */
struct task {
	void *kernel;       /* `current` while it runs */
	void (*fn)(void *); /* of a kernel thread; NULL: it does lines */
	uint32_t cpu;
	uint32_t phase; /* enum task_phase */
	char name[TASK_NAME_BYTES];
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
	uint32_t running_cpu; /* first: access_cache.h reads it there */
	enum machine_phase phase;
	uint32_t running_task;
	uint32_t nr_tasks; /* created since power-on, some of them gone */
	ulong_t jiffies;
	bool irqs_were_enabled; /* the kernel is past its start-up with interrupts off */
	pfn_t window_frames;    /* frames below live in the window, the others in highmem */
	pfn_t frames_end;       /* machine_frames_end(): no RAM from here on */
	paddr_t direct_map_end;
	irq_handler_fn *handlers[NR_VECTORS];
	bool (*idle)(void);     /* of schedule_idle_register() */
	void (*line_end)(void); /* of schedule_line_end_register() */
	void (*turn)(void);     /* of schedule_turn_register() */
	exception_handler_fn *exceptions[NR_EXCEPTIONS];
	struct cpu cpus[NR_CPUS];
	struct task tasks[TASKS_MAX];
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

/* Run @body(@arg) on the host's stack as a run of the machine; how it ended. */
enum machine_end machine_run_within(void (*body)(void *), void *arg);

/* Did machine_end() end the run that is under way? Then this goes back to machine_run_within(). */
void machine_stop_if_ended(void);

#endif
