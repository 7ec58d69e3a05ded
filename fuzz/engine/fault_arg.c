/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * --fail=N[+], read and written.
 */
#include "fuzz/engine/fault_arg.h"
#include <stdio.h>
#include <stdlib.h>

bool fault_arg_parse(const char *arg, struct run_fault *fault)
{
	char *end;
	unsigned long long nth = strtoull(arg, &end, 10);

	if (arg[0] < '1' || arg[0] > '9' || nth > UINT32_MAX)
		return false;
	fault->nth = (uint32_t)nth;
	fault->onward = *end == '+';
	return end[fault->onward] == '\0';
}

char *fault_arg_print(struct run_fault fault, char buffer[FAULT_ARG_BYTES])
{
	buffer[0] = '\0';
	if (fault.nth)
		snprintf(buffer, FAULT_ARG_BYTES, "--fail=%u%s", fault.nth,
			 fault.onward ? "+" : "");
	return buffer;
}
