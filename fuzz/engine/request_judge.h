/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a request for pages did beside getting them: whom it woke (A4), where it was counted (A5);
 * and why a request for an object got none (S11).
 */
#ifndef FUZZ_ENGINE_REQUEST_JUDGE_H
#define FUZZ_ENGINE_REQUEST_JUDGE_H

#include "fuzz/op/run_state.h"

/* On the machine, before @flight's operation and after it. Ensures: findings. */
void request_judge_begin(const struct flight *flight);
void request_judge_end(const struct flight *flight, const struct result *result);

#endif
