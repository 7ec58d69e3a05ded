/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The names that the linker collected in section mm_slab_callers.
 */
#include "core/slab/slab_caller.h"

extern const char *const __start_mm_slab_callers[] __attribute__((weak));
extern const char *const __stop_mm_slab_callers[] __attribute__((weak));

const char *slab_caller_name(ksym_t number)
{
	const char *const *stop = __stop_mm_slab_callers;

	for (const char *const *name = __start_mm_slab_callers; name != stop; name++) {
		if (ksym_number(*name) == number)
			return *name;
	}
	return "";
}
