/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Swarm selection. As: Groce et al., Swarm Testing, ISSTA 2012.
 */
#include "fuzz/op/swarm.h"

#include "core/base/gfp.h"
#include "core/base/mmzone.h"

#include <string.h>

/* Programs with tasks cost more, and find other things. */
#define TASKS_PERIOD 6

static const uint32_t gfp_bases[] = {
	GFP_KERNEL, GFP_ATOMIC,    GFP_HIGHUSER, GFP_HIGHUSER_MOVABLE,
	GFP_USER,   GFP_NOFS,      GFP_NOIO,     GFP_DMA,
	GFP_NOWAIT, GFP_TEMPORARY, GFP_KERNEL,   GFP_HIGHUSER_MOVABLE,
};

uint32_t target_op_weight(const struct target_choice *choice, const struct op *op)
{
	const struct op_weight *weight = choice->weights;

	if (op->not_built || op->groups & GROUP_BOOT_LINE)
		return 0;
	for (; weight && weight->name; weight++)
		if (strcmp(weight->name, op->name) == 0)
			return weight->weight;
	return op->groups & choice->groups ? op->weight : 0;
}

static void swarm_add(struct swarm *swarm, const struct op *op, uint32_t weight)
{
	if (swarm->nr == SWARM_OPS_MAX)
		return;
	swarm->ops[swarm->nr] = op;
	swarm->weights[swarm->nr++] = weight;
	swarm->total += weight;
}

static bool swarm_makes(const struct swarm *swarm)
{
	for (uint32_t i = 0; i < swarm->nr; i++)
		if (swarm->ops[i]->life == LIFE_MAKES)
			return true;
	return false;
}

/* Each operation of the target with odds of @keep_of to @of, its weight times 1, 2, 4 or 8. */
static void swarm_fill(struct swarm *swarm, const struct target_choice *choice,
		       struct random *random, uint32_t keep_of, uint32_t of)
{
	swarm->nr = swarm->total = 0;
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++) {
			uint32_t weight = target_op_weight(choice, op);

			if (op->groups & GROUP_TASK && !swarm->tasks)
				continue;
			if (weight && random_below(random, of) < keep_of)
				swarm_add(swarm, op, weight << random_below(random, 4));
		}
}

void swarm_draw(struct swarm *swarm, const struct target_choice *choice, struct random *random)
{
	static const uint32_t nr_bases = sizeof(gfp_bases) / sizeof(gfp_bases[0]);
	uint32_t keep_of = 1 + random_below(random, 4);

	memset(swarm, 0, sizeof(*swarm));
	if (choice->groups & GROUP_TASK && random_one_in(random, TASKS_PERIOD)) {
		swarm->tasks = 1 + random_below(random, 4);
		swarm->irqs = random_one_in(random, 2);
	}
	swarm_fill(swarm, choice, random, keep_of, 5);
	if (!swarm_makes(swarm))
		swarm_fill(swarm, choice, random, 1, 1);
	for (uint32_t i = 0; i < SWARM_FLAGS; i++)
		swarm->gfp[i] = gfp_bases[random_below(random, nr_bases)];
	swarm->fail_marks = choice->flags & TARGET_FAIL_MARKS && random_one_in(random, 4);
	swarm->order_max = random_one_in(random, 6) ? MAX_ORDER - 1 : random_below(random, 4);
}

const struct op *swarm_op(const struct swarm *swarm, struct random *random)
{
	uint32_t at = random_below(random, swarm->total), i = 0;

	while (i + 1 < swarm->nr && at >= swarm->weights[i])
		at -= swarm->weights[i++];
	return swarm->ops[i];
}
