/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of the CPU share: whose CPU it is, the MMU's model, and putting registers back.
 */
#ifndef FUZZ_OP_RUN_CPU_H
#define FUZZ_OP_RUN_CPU_H

#include "fuzz/op/run_state.h"

/* The CPU that the call which the engine is at work on runs on. */
uint32_t run_cpu(const struct run *run);

/* The MMU's model judges from now on; it has learned everything up to now. */
void mmu_model_ready(void);

/* Every CPU has the registers that boot left it, and an empty TLB. On the machine. */
void cpu_registers_undo(void);

#endif
