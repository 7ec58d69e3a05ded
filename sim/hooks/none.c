/* SPDX-License-Identifier: GPL-2.0-only */
/* Builds whose compiler does not track stores. */
#include "sim/mark.h"
#include "sim/point.h"

bool marks_tracked(void)
{
	return false;
}

bool point_accesses_traced(void)
{
	return false;
}
