/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The joined table of goals, and the record of the last run.
 */
#include "fuzz/engine/goals.h"
#include "core/base/base_goals.h"
#include "core/boot/boot_goals.h"
#include "core/fault/fault_goals.h"
#include "core/kmap/kmap_goals.h"
#include "core/kvm/kvm_goals.h"
#include "core/page/page_goals.h"
#include "core/slab/slab_goals.h"
#include "core/vma/range_goals.h"
#include "core/vma/vma_goals.h"
#include "sim/sim_goals.h"
#include <string.h>

#define SIM_ROW(id, says)   {"sim", #id, says, GOAL_##id},
#define BOOT_ROW(id, says)  {"core/boot", #id, says, GOAL_##id},
#define BASE_ROW(id, says)  {"core/base", #id, says, GOAL_##id},
#define PAGE_ROW(id, says)  {"core/page", #id, says, GOAL_##id},
#define SLAB_ROW(id, says)  {"core/slab", #id, says, GOAL_##id},
#define KMAP_ROW(id, says)  {"core/kmap", #id, says, GOAL_##id},
#define KVM_ROW(id, says)   {"core/kvm", #id, says, GOAL_##id},
#define VMA_ROW(id, says)   {"core/vma", #id, says, GOAL_##id},
#define FAULT_ROW(id, says) {"core/fault", #id, says, GOAL_##id},

static const struct goal_row rows[] = {
	SIM_GOALS(SIM_ROW) BOOT_GOALS(BOOT_ROW) BASE_GOALS(BASE_ROW) PAGE_GOALS(PAGE_ROW)
		SLAB_GOALS(SLAB_ROW) KMAP_GOALS(KMAP_ROW) KVM_GOALS(KVM_ROW) VMA_GOALS(VMA_ROW)
			RANGE_GOALS(VMA_ROW) FAULT_GOALS(FAULT_ROW)};

static uint8_t reached[GOALS_MAX];

uint32_t goals_nr(void)
{
	return sizeof(rows) / sizeof(rows[0]);
}

const struct goal_row *goals_row(uint32_t index)
{
	assert(index < goals_nr());
	return &rows[index];
}

void goals_begin(void)
{
	goals_forget();
}

void goals_of_boot_keep(struct boot_goals *kept)
{
	memcpy(kept->marks, goal_marks + GOALS_CORE, sizeof(kept->marks));
}

void goals_of_boot_restore(const struct boot_goals *kept)
{
	memcpy(goal_marks + GOALS_CORE, kept->marks, sizeof(kept->marks));
}

void goals_end(void)
{
	memcpy(reached, goal_marks, sizeof(reached));
}

const uint8_t *goals_reached(void)
{
	return reached;
}
