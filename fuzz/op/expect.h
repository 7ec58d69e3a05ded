/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expectations: does what happened match what a program's text says should happen?
 *
 * `*` matches any bytes of the line. Names of results stand for their values: `pfn p0+8 Normal`.
 */
#ifndef FUZZ_OP_EXPECT_H
#define FUZZ_OP_EXPECT_H

#include "fuzz/op/op.h"
#include "fuzz/op/text_out.h"

/*
 * What the result called @name (@length bytes, no NUL) was, seen from the line that is compared.
 *
 * Ensures: true and *result, or false: there is no such name.
 */
typedef bool expect_name_fn(void *context, const char *name, size_t length, struct result *result);

/*
 * Does the result line @actual match @expected?
 *
 * A name stands for the pfn of a page (offset in pages), the address of a kernel pointer (in
 * bytes), both in hex, a number, `NULL` if its call failed. @name may be NULL: no names.
 */
bool expect_line_matches(const char *expected, const char *actual, expect_name_fn *name,
			 void *context);

/*
 * Compare the lines below a call, '\n' between, with their prefix. NULL and "" are no lines.
 *
 * Spaces at line ends do not count. A kind of line (`| `, `! `) that @expected has none of is not
 * compared, as "compared where the file has any" wants.
 *
 * Ensures: true, or false and *expected_at, *actual_at are the first lines that differ (they point
 *          into the arguments; "" where one side has no more lines).
 */
bool expect_below_matches(const char *expected, const char *actual, expect_name_fn *name,
			  void *context, const char **expected_at, const char **actual_at);

/*
 * The lines below a call as a file should have them that expected @expected and got @actual: of the
 * kinds that @expected has, each as it was written where it holds.
 */
void expect_below_update(struct text_out *out, const char *expected, const char *actual,
			 expect_name_fn *name, void *context);

#endif
