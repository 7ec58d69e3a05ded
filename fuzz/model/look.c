/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs that work with what stands in memory.
 */
#include "fuzz/model/look.h"

static bool unwritten_may_be_used;

void bytes_use_unwritten(void)
{
	unwritten_may_be_used = true;
}

void bytes_use(void *bytes, size_t size)
{
	if (!__msan_unpoison)
		return;
	if (unwritten_may_be_used)
		__msan_unpoison(bytes, size);
	else
		__msan_check_mem_is_initialized(bytes, size);
}
