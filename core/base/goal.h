/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Goals of core/ (sim/goal.h): where the ids of each room begin and end.
 */
#ifndef CORE_BASE_GOAL_H
#define CORE_BASE_GOAL_H

#include "sim/goal.h"

enum goal_room {
	GOALS_BOOT = GOALS_CORE,
	GOALS_BOOT_LIMIT = 192,
	GOALS_BASE = GOALS_BOOT_LIMIT,
	GOALS_BASE_LIMIT = 224,
	GOALS_PAGE = GOALS_BASE_LIMIT,
	GOALS_PAGE_LIMIT = 384,
	GOALS_SLAB = GOALS_PAGE_LIMIT,
	GOALS_SLAB_LIMIT = 512,
	GOALS_KMAP = GOALS_SLAB_LIMIT,
	GOALS_KMAP_LIMIT = 608,
	GOALS_KVM = GOALS_KMAP_LIMIT,
	GOALS_KVM_LIMIT = 640,
	GOALS_VMA = GOALS_KVM_LIMIT,
	GOALS_VMA_LIMIT = 740,
	GOALS_RANGE = GOALS_VMA_LIMIT, /* of core/vma, too */
	GOALS_RANGE_LIMIT = 840,
	GOALS_FAULT = GOALS_RANGE_LIMIT,
	GOALS_FAULT_LIMIT = 960,
};

static_assert((int)GOALS_FAULT_LIMIT <= (int)GOALS_MAX, "every goal has its byte");

#endif
