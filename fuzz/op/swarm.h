/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What one input draws from: a random subset of its target's operations with random weights, a few
 * favourite flags. Programs that leave out most operations reach states that even mixes never do.
 */
#ifndef FUZZ_OP_SWARM_H
#define FUZZ_OP_SWARM_H

#include "fuzz/op/random.h"
#include "fuzz/op/target.h"

#define SWARM_OPS_MAX 192
#define SWARM_FLAGS   3

struct swarm {
	uint32_t nr;
	const struct op *ops[SWARM_OPS_MAX];
	uint32_t weights[SWARM_OPS_MAX];
	uint32_t total;
	uint32_t gfp[SWARM_FLAGS]; /* this input's favourites */
	bool fail_marks;
	uint32_t order_max; /* most blocks are not larger */
	uint32_t tasks;     /* beside t0; 0: no program of this swarm has any */
	bool irqs;          /* lines of interrupts */
};

/* The weight that @choice gives to @op; 0: it does not draw it. */
uint32_t target_op_weight(const struct target_choice *choice, const struct op *op);

/*
 * Draw a swarm. Ensures: at least one operation that makes something, if the target has one; nr > 0
 * if the target has any operation.
 */
void swarm_draw(struct swarm *swarm, const struct target_choice *choice, struct random *random);

/* One of its operations. Requires: nr > 0. */
const struct op *swarm_op(const struct swarm *swarm, struct random *random);

#endif
