/* SPDX-License-Identifier: GPL-2.0-only */
/* Every kind of store that a compiler makes, as functions that are compiled as core/ is. */
#ifndef TESTS_SIM_STORES_H
#define TESTS_SIM_STORES_H

#include <stdbool.h>
#include <stdint.h>

struct store_case {
	const char *name;
	void (*store)(uint8_t *at); /* changes bytes [0, bytes) at @at, 64-byte aligned + offset */
	uint32_t offset;
	uint32_t bytes;
};

extern const struct store_case store_cases[];
extern const uint32_t nr_store_cases;

/* Every atomic operation, on the 8 bytes at @at, which are 0. Ensures: each did what it says. */
bool atomics_are_sound(uint64_t *at);

/* Ordinary work for other tests. */
void store_u32(uint32_t *at, uint32_t value);
void store_frames(uint8_t *at, uint32_t frames, uint32_t lines);

#endif
