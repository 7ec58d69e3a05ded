/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a target of programs chooses beside its operations (fuzz/op/target.h).
 */
#ifndef FUZZ_TARGETS_TARGET_MAIN_H
#define FUZZ_TARGETS_TARGET_MAIN_H

#include "fuzz/engine/run.h"
#include "fuzz/op/target.h"

struct target_engine {
	bool fresh_boot;                     /* each input boots its own machine */
	void (*after_call)(struct run *run); /* before the checks of each call; or NULL */
};

/* Each target that links target_main.c defines one. */
extern const struct target_engine target_engine;

/* As libFuzzer calls them. */
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
