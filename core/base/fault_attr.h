/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fault injection: the attributes that every kind of request has, and who may make one fail.
 */
#ifndef CORE_BASE_FAULT_ATTR_H
#define CORE_BASE_FAULT_ATTR_H

#include "core/base/base.h"

/*
 * Which requests fail. As: struct fault_attr of 2.6.34; its filters by task and by stack are left
 * out.
 */
struct fault_attr {
	uint32_t probability; /* percent; 0: off */
	uint32_t interval;    /* only each interval-th request; 0 and 1: each */
	int32_t times;        /* how many faults are left; -1: no limit; wraps */
	int32_t space;        /* size that passes before anything fails */
	uint32_t verbose;     /* 1, 2: a line at KERN_NOTICE for each fault */
	uint32_t count;       /* requests since the start, for interval */
};

/* Do the attributes make a request of @size fail? As: should_fail() of 2.6.34. */
must_check bool should_fail(struct fault_attr *attr, int32_t size);

/*
 * What the run's plan (core/base/fault_plan.h) and current->fail_nth say about one consultation.
 * If fail_nth is set, the attributes are not asked.
 */
enum fault_verdict { FAULT_ASK_ATTR, FAULT_FAILS, FAULT_PASSES };
must_check enum fault_verdict fault_consult_arranged(void);

/* Do neither plan nor task say anything? */
static inline bool fault_nothing_arranged(void)
{
	return likely((base_vars->fault_plan.nth | current->fail_nth.nth) == 0);
}

must_check static inline enum fault_verdict fault_consult(void)
{
	return fault_nothing_arranged() ? FAULT_ASK_ATTR : fault_consult_arranged();
}

/* Is the request that consults a task's own, and not one in an interrupt or in reclaim? */
bool fault_is_own(void);

#endif
