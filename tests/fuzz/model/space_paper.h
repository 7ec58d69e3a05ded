/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An address space on paper: what the tests of its model tell that, and what they expect of it.
 */
#ifndef TESTS_FUZZ_MODEL_SPACE_PAPER_H
#define TESTS_FUZZ_MODEL_SPACE_PAPER_H

#include "space_picture.h"

#define T0      0u
#define CHILD   5u
#define RW      (SPACE_READ | SPACE_WRITE)
#define PRIVATE 0x22u /* MAP_PRIVATE | MAP_ANONYMOUS */
#define FIXED   0x32u
#define BOTTOM  0x40000000u
#define LOCK_KB 8u /* pages that may be locked */

/* What the next space is made with, and what is told of the next call. */
extern struct space_tunables tunables;
extern struct space_rlimit limits[SPACE_LIMITS];
extern struct space_view view;
extern struct space_told told;

/* Start of each test: usual tunables and limits, an empty space of T0. */
void paper_space(void);

/* A space that looks like @picture, laid out upwards or downwards. */
void space_like(const char *picture, bool top_down);

/* The model complains of nothing; of something with @part in it. */
void content(void);
void complains_of(const char *part);

/* The call ends so, and the space looks like @picture then (NULL: is not looked at). */
void ends(enum space_call call, const uint32_t *args, int64_t answer, const char *picture);
#define ENDS(call, answer, picture, ...)                                                           \
	ends(call, (const uint32_t[6]){__VA_ARGS__}, answer, picture)

/* An access that succeeds, with what is loaded or stored; one that ends in a signal. */
void touch(enum space_access access, uint32_t address, uint32_t size, uint64_t value);
void faults(enum space_access access, uint32_t address, enum space_signal signal, uint32_t fault);

#endif
