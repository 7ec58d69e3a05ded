/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signatures: what makes two findings the same finding.
 *
 *   SUMMARY: mmfuzz: check-B6 in split_page         -> mmfuzz: check-B6 in split_page
 *   SUMMARY: AddressSanitizer: use-after-poison
 *            /tree/core/page/free.c:12:7 in f.part.0 -> AddressSanitizer: use-after-poison in f
 *
 * A kind and a frame, stable from build to build: no path, line, column, process, address or size.
 */
#ifndef FUZZ_MIN_SIGNATURE_H
#define FUZZ_MIN_SIGNATURE_H

#include "sim/types.h"

#define SIGNATURE_BYTES 160

/*
 * Read the signature of a line of a report.
 *
 * Ensures: true and @signature (SIGNATURE_BYTES), or false: the line is no SUMMARY.
 */
bool signature_read(const char *line, char *signature);

/* Is it of a report of ours (fuzz/engine/report.h), not of a sanitizer or an engine? */
bool signature_is_ours(const char *signature);

/*
 * What a line of a report says of the finding in words: what follows `finding: `, `ERROR: ` or
 * `runtime error: `, without addresses and processes.
 *
 * Ensures: true and @words (@size bytes, on one line), or false: the line says nothing of it.
 */
bool signature_words(const char *line, char *words, size_t size);
bool signature_words_are_ours(const char *line);

#endif
