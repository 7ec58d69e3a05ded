/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Loads and stores that no sanitizer judges: for an allocator that keeps its own words in memory
 * which nobody else may touch. What they store is marked all the same (sim/mark.h).
 */
#ifndef CORE_BASE_BLIND_H
#define CORE_BASE_BLIND_H

#include "sim/types.h"

#if defined(__clang__)
#define blind __attribute__((no_sanitize("address", "memory"), noinline))
#else
#define blind __attribute__((no_sanitize("address"), noinline))
#endif

/* One byte, one word of 64 bits at @p. */
uint8_t blind_load_byte(const void *p);
void blind_store_byte(void *p, uint8_t value);
uint64_t blind_load64(const void *p);
void blind_store64(void *p, uint64_t value);

/* Copy @len bytes out. */
void blind_read(void *to, const void *from, uint32_t len);

/* All of @len bytes become @value. */
void blind_fill(void *p, uint8_t value, uint32_t len);

/* The first byte in [@from, @len) at @p that is not @value. Ensures: len if there is none. */
uint32_t blind_differs(const void *p, uint8_t value, uint32_t from, uint32_t len);

#endif
