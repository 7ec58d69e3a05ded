/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs and targets for the tests of the language.
 */
#ifndef TESTS_FUZZ_OP_FIXTURE_H
#define TESTS_FUZZ_OP_FIXTURE_H

#include "fuzz/op/mutate.h"
#include "fuzz/op/random.h"

#define FIXTURE_TEXT_BYTES (1024 * 1024)

/* Every group, misuse and marks: a fuzz_page. And one that makes its own machines: a fuzz_boot. */
extern const struct target_choice fixture_page_target;
extern const struct target_choice fixture_boot_target;

/* Read @source; the test fails where it does not parse. */
void fixture_parse(const char *source, struct program *program);

/* A canonical program without any sense, of up to @calls_max calls: what bytes decode to. */
void fixture_wild_program(struct random *random, uint32_t calls_max, struct program *program);

/* Random bytes: noise, or records with valid operations and noise in them. Answers the size. */
size_t fixture_bytes(struct random *random, uint8_t *bytes, size_t size);

/* The text of @program in a buffer that the next call takes again. */
const char *fixture_text(const struct program *program);

#endif
