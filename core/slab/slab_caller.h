/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who asked for an object, or gave it back: the name of a function.
 *
 * Linux keeps a return address, which differs from build to build; here the user word of an object
 * holds the number of the caller's name.
 */
#ifndef CORE_SLAB_SLAB_CALLER_H
#define CORE_SLAB_SLAB_CALLER_H

#include "core/base/ksym.h"

/* The name of the function that says this; slab_caller_name() finds it by its number. */
#define SLAB_CALLER                                                                                \
	({                                                                                         \
		static const char *const slab_caller_link                                          \
			__attribute__((section("mm_slab_callers"), __used__)) = __func__;          \
		slab_caller_link;                                                                  \
	})

/* Ensures: "" if nobody of this program has @number. */
const char *slab_caller_name(ksym_t number);

#endif
