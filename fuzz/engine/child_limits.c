/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * setrlimit().
 */
#include "fuzz/engine/child_limits.h"

#include <sys/resource.h>

void child_limits(unsigned int seconds)
{
	const struct rlimit no_core = {0, 0};
	const struct rlimit cpu = {seconds, seconds + 1};

	setrlimit(RLIMIT_CORE, &no_core);
	setrlimit(RLIMIT_CPU, &cpu);
}
