/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A loop of a program with one task: take a block of pages and give it back. In a program of its
 * own it is measured without preemption points (points_out.c).
 */
#ifndef TESTS_BENCH_PAIR_LOOP_H
#define TESTS_BENCH_PAIR_LOOP_H

#include <stdint.h>

/* Boot the machine that it runs on: 1 GiB, where pagesets keep pages. */
void pair_loop_boot(void);

/* The seconds that @times pairs of blocks of @order take. */
double pair_loop(uint32_t order, uint64_t times);

/* What points_out is asked, on its standard input; it answers with a double. */
struct pair_question {
	uint64_t times;
	uint64_t order;
};

#endif
