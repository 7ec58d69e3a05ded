/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What bench_space compares with: the same on the host.
 */
#ifndef TESTS_BENCH_HOST_SPACE_H
#define TESTS_BENCH_HOST_SPACE_H

#include <stdint.h>

#define STRETCH 1024u /* pages that are touched in a row */
#define COPIES  50u   /* pages that are copied after a fork */

/* Work of a side (measure.h): a page, a stretch of pages, a fork with copies; @arg is not used. */
double host_page_time(void *arg, uint64_t times);
double host_touching_time(void *arg, uint64_t times);
double host_forks_time(void *arg, uint64_t times);

#endif
