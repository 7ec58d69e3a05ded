/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows: tunables.
 */
#include "fuzz/op/ops.h"
#include "fuzz/op/run.h"

const struct op ops_sysctl[OPS_SYSCTL_ROWS + 1] = {
	{.number = 96,
	 .name = "sysctl",
	 .args = {WORDS("name", ARG_ENUM, sysctl_words),
		  {.name = "value", .kind = ARG_LIST, .max = 8192, .optional = true}},
	 .result = RESULT_SYSCALL,
	 .run = run_sysctl,
	 .misuse = misuse_sysctl,
	 .model = model_sysctl,
	 .context = CONTEXT_TASK,
	 .weight = 4,
	 .groups = GROUP_SYSCTL,
	 .help = "write a tunable of /proc/sys/vm; without a value: read its first number"},
	{.name = NULL},
};
