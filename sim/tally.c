/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The record of checks that are judged on the spot.
 */
#include "sim/tally.h"

uint64_t tallies[NR_TALLIES];
