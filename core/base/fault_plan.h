/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The run's fault plan: which consultation of fault injection fails, counted over all tasks since
 * the plan was set. Whoever asks for memory that can be refused consults it once a request; what
 * must not fail (__GFP_NOFAIL) never does.
 *
 *   off --fault_plan_set()--> counting --consultation nth--> met --(onward: all later ones)--> met
 */
#ifndef CORE_BASE_FAULT_PLAN_H
#define CORE_BASE_FAULT_PLAN_H

#include "sim/types.h"

struct fault_plan {
	uint32_t nth;   /* 0: off */
	uint32_t count; /* consultations since it was set */
	uint32_t met;   /* how many of them it made fail */
	bool onward;    /* fail all after the nth, too */
};

/* Fail the @nth consultation from now on, and with @onward all after it; 0: none. */
void fault_plan_set(uint32_t nth, bool onward);
const struct fault_plan *fault_plan_get(void);

/* Count one consultation. Ensures: shall the request fail? */
must_check bool fault_plan_consult(void);

#endif
