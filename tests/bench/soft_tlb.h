/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The least that a software MMU is made of: a direct-mapped TLB, a walk over two levels. What
 * sim/'s MMU stands beside.
 */
#ifndef TESTS_BENCH_SOFT_TLB_H
#define TESTS_BENCH_SOFT_TLB_H

#include <stdint.h>

/* @bytes of physical memory at @ram, the directory at byte @directory of it; the TLB is empty. */
void soft_tlb_start(uint8_t *ram, uint32_t bytes, uint32_t directory);

/* Requires: mapped, aligned. */
uint32_t soft_tlb_load(uint32_t va);
void soft_tlb_store(uint32_t va, uint32_t value);

#endif
