/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows: what the kernel shows of itself, and what the oracles say on demand.
 */
#include "fuzz/op/ops.h"
#include "fuzz/op/run.h"

const struct op ops_show[OPS_SHOW_ROWS + 1] = {
	{.number = 112,
	 .name = "show",
	 .args = {WORDS("what", ARG_ENUM, show_words)},
	 .result = RESULT_SHOW,
	 .run = run_show,
	 .misuse = misuse_show,
	 .weight = 1,
	 .groups = GROUP_SHOW,
	 .help = "the text of /proc, line for line; four calls at most are at it at a time"},
	{.number = 113,
	 .name = "digest",
	 .result = RESULT_HEX,
	 .run = run_digest,
	 .groups = GROUP_SHOW,
	 .help = "the state digest"},
	{.number = 114,
	 .name = "check",
	 .run = run_check,
	 .groups = GROUP_SHOW,
	 .help = "all checks in full, now"},
	{.name = NULL},
};
