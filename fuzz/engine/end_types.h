/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * E4: at rest no pageblock is isolated.
 */
#ifndef FUZZ_ENGINE_END_TYPES_H
#define FUZZ_ENGINE_END_TYPES_H

#include "sim/types.h"

/* Ensures: true, or false with @text: "E4 zone Normal of node 0: …". */
bool end_types_hold(char *text, size_t size);

#endif
