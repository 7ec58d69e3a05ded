/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Preemption points: the places where a task may lose its turn, because a mark of its line says so.
 *
 * They are counted from 1 in each call, for the task that made the call; points of interrupt
 * handlers count for nobody. Each costs one unit of the run's limit.
 *
 * In race builds (MM_RACE) each load and store of core/ to RAM lies between two of them and can be
 * named by its number after the first: !n.k. It costs nothing.
 */
#ifndef SIM_POINT_H
#define SIM_POINT_H

#include "sim/types.h"

enum point {
	POINT_LOCK,   /* before a lock is tried */
	POINT_UNLOCK, /* after it was given back */
	POINT_IRQ_ON,
	POINT_PREEMPT_ON,
	POINT_SLEEP, /* before the CPU is given away */
	POINT_WAKE,  /* after somebody was woken */
	POINT_RESCHED,
	POINT_RELAX,  /* the body of a busy wait */
	POINT_PTE,    /* before an access to an entry of a page table */
	POINT_FLUSH,  /* before a TLB is asked to forget */
	POINT_IO,     /* I/O begins or ends */
	POINT_ACCESS, /* before core/ loads or stores: race builds; counted after the last point */
	NR_POINTS,
};

/*
 * How far until a point has something to do. The budget of the run is here too: a point is a unit.
 * Private to sim/.
 */
struct point_meter {
	uint64_t spent;  /* units of the run's budget */
	uint64_t limit;  /* of them; UINT64_MAX: none */
	uint32_t passed; /* points of the running task's call */
	uint32_t wanted; /* the one that its next mark names, or that ends the wait for an access */
	uint32_t accesses;        /* since the point; counted while one of them is waited for */
	uint32_t accesses_wanted; /* the one that its next mark names; 0: none */
};
extern struct point_meter point_meter;

/* The rest of preemption_point(): the budget is spent, or a mark names this point. */
void preemption_point_due(enum point kind);

/*
 * A preemption point of @kind.
 *
 * Ensures: a mark that names this point was obeyed, interrupts that came meanwhile were taken, and
 *          the task goes on.
 */
static inline void preemption_point(enum point kind)
{
#ifndef MM_NO_POINTS /* the bench compares with a build that has none */
	bool spent = ++point_meter.spent > point_meter.limit;
	bool wanted = ++point_meter.passed == point_meter.wanted;

	if (unlikely(spent | wanted))
		preemption_point_due(kind);
#else
	(void)kind;
#endif
}

/* The rest of point_access(): a mark names this access. */
void point_access_due(void);

/*
 * core/ is about to touch RAM; the compiler's hooks and base/'s indivisible words say so.
 *
 * Ensures: a mark that names this access was obeyed. What the access will find is not known yet.
 */
static inline void point_access(void)
{
	if (unlikely(point_meter.accesses_wanted != 0))
		point_access_due();
}

/* Does core/ call point_access() in this build? */
bool point_accesses_traced(void);

/* Points of @task's call so far; bit i: its i-th mark's point or access was among them. */
uint32_t points_passed(uint32_t task);
uint32_t points_marks_met(uint32_t task);

#endif
