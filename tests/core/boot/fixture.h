/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the tests of boot/ share: a boot line that a test fills in, a machine that runs one function
 * on it, and the log that it wrote.
 */
#ifndef TESTS_CORE_BOOT_FIXTURE_H
#define TESTS_CORE_BOOT_FIXTURE_H

#include <criterion/criterion.h>
#include <inttypes.h>

#include "core/base/base.h"
#include "core/boot/boot_internal.h"

#define MIB       (UINT64_C(1) << 20)
#define MIB_PAGES 256u

/* The machine that the next run powers on. */
extern struct boot_params line;

/* @ram bytes with the usual map, no highmem=, one CPU, one node, PSE. */
void line_of(uint64_t ram);

/* Replace the map: begin with none, add entries. */
void e820_begin(void);
void e820_entry(uint64_t addr, uint64_t size, uint32_t type);

/* Power on, start base/, call @body; it must come to its end (must end with a panic: @text, where *
 * stands for anything). */
void on_machine(void (*body)(void));
void must_panic(void (*body)(void), const char *text);

/* i386_start_kernel() and setup_arch(); the same and build_all_zonelists(). */
void boot_to_zones(void);
void boot_to_zonelists(void);

/* The log of the last run, as "level|text\n"; how many of its lines hold @text. */
extern char boot_log[1 << 18];
uint32_t log_count(const char *text);

/* Does @text match @pattern, in which * stands for any text? */
bool matches(const char *text, const char *pattern);

/* A pseudo-random number below @limit, of the test's own sequence. */
uint32_t dice(uint32_t limit);

#endif
