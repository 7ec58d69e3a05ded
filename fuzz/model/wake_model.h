/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * For which zones a call woke kswapd.
 */
#ifndef FUZZ_MODEL_WAKE_MODEL_H
#define FUZZ_MODEL_WAKE_MODEL_H

#include "sim/types.h"

/* A call of @task begins; it woke kswapd for zone @zone_nr (node * MAX_NR_ZONES + zone). */
void wake_model_begin(uint32_t task);
void wake_model_woke(uint32_t task, uint32_t zone_nr);

/* For which zones, a bit each. */
uint32_t wake_model_zones(uint32_t task);

#endif
