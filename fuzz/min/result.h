/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The minimised program as a text that is ready for corpus/regressions.
 *
 *   # check-B6 in split_page: zone DMA order 1: nr_free 4, lists 3
 *   # found by fuzz_canary; passes as soon as nothing is found, whatever its calls give
 *   p0 = alloc_pages(GFP_KERNEL, 2)
 *   split_page(p0, 2)                -> *
 *
 * What a wrong kernel gave is no expectation: the oracles judge every call of a run as they did
 * when the finding was made. `-> *` says that the last call, where things went wrong, may give
 * anything else; `mm run` prints what a sound kernel gives, for who wants to pin that too.
 */
#ifndef FUZZ_MIN_RESULT_H
#define FUZZ_MIN_RESULT_H

#include "fuzz/min/trial.h"
#include "fuzz/op/program.h"

#define RESULT_BYTES (512u * 1024)

/* Ensures: the bytes that the whole text needs, without its NUL. */
size_t result_text(const struct program *program, const struct trial *trial, const char *finder,
		   char *buffer, size_t size);

#endif
