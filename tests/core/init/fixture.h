/* SPDX-License-Identifier: GPL-2.0-only */
/* Booting whole kernels from boot lines, and judging them by the checks of every room. */
#ifndef TESTS_CORE_INIT_FIXTURE_H
#define TESTS_CORE_INIT_FIXTURE_H

#include <criterion/criterion.h>
#include <inttypes.h>

#include "core/base/page_addr.h"
#include "core/base/zone.h"
#include "core/boot/boot.h"
#include "core/init/kernel.h"

#define MIB       (UINT64_C(1) << 20)
#define MIB_PAGES 256u

/* The machine that the next boot powers on. */
extern struct boot_params line;

/* @ram bytes with the usual map, no highmem=, one CPU, one node, PSE. */
void line_of(uint64_t ram);

/* Boot and end the first line. */
enum machine_end boot(void);

/* Run @body on the booted machine; it must come to its end. */
void on_kernel(void (*body)(void));

/* Every check of the page allocator, over everything, holds. */
void everything_holds(const char *when);

/* A pseudo-random number below @limit, of the test's own sequence. */
uint32_t dice(uint32_t limit);

#endif
