/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The fault of a run: engine.options.fault carried into the kernel's plan, and what came of it.
 *
 *   boot -> fault_arm() -> call, fault_note(), call, fault_note() … -> fault_disarm() -> end of run
 */
#ifndef FUZZ_ENGINE_FAULT_H
#define FUZZ_ENGINE_FAULT_H

#include "sim/types.h"

/* Ensures: the first request of the first call is consultation 1, if the run has a fault. */
void fault_arm(void);

/* Call engine.run.step is over: did it meet the fault? */
void fault_note(void);

/* Ensures: the end of the run gets whatever it asks for. */
void fault_disarm(void);

#endif
