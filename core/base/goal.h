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
};

static_assert((int)GOALS_KVM_LIMIT <= (int)GOALS_MAX, "every goal has its byte");

#endif
