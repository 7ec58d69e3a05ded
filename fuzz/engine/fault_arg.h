/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * --fail=N[+]: which request for memory of a run fails.
 */
#ifndef FUZZ_ENGINE_FAULT_ARG_H
#define FUZZ_ENGINE_FAULT_ARG_H

#include "fuzz/engine/run.h"

#define FAULT_ARG_SAYS "fail the Nth request for memory of the run (+: and all after it)"

/* Errors: false if @arg is no number from 1, with or without a +. */
bool fault_arg_parse(const char *arg, struct run_fault *fault);

/* "--fail=3+", or "" for none. Ensures: @buffer. */
#define FAULT_ARG_BYTES 24
char *fault_arg_print(struct run_fault fault, char buffer[FAULT_ARG_BYTES]);

#endif
