/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions in the kernel's data: the interned number of a name stands for a function.
 *
 * KSYM(fn) yields a number that is the same in every build (a hash of the name) and registers the
 * function in a linker section of the object that uses it, so ksym_function() finds it again. The
 * names of interned functions, static ones too, must be unique in a program.
 */
#ifndef CORE_BASE_KSYM_H
#define CORE_BASE_KSYM_H

#include "sim/types.h"

typedef uint32_t ksym_t; /* 0: no function */
typedef void ksym_function_fn(void);

struct ksym {
	ksym_t number;
	const char *name;
	ksym_function_fn *function;
};

#define KSYM_NAME_MAX 48

/* FNV-1a over KSYM_NAME_MAX bytes, the name padded with zeros: a constant expression. */
#define KSYM_BYTE(s, i)    ((uint32_t)(uint8_t)(s)[(i) < sizeof(s) ? (i) : sizeof(s) - 1])
#define KSYM_STEP(h, s, i) (((h) ^ KSYM_BYTE(s, i)) * 0x01000193u)
#define KSYM_STEP4(h, s, i)                                                                        \
	KSYM_STEP(KSYM_STEP(KSYM_STEP(KSYM_STEP(h, s, i), s, (i) + 1), s, (i) + 2), s, (i) + 3)
#define KSYM_STEP16(h, s, i)                                                                       \
	KSYM_STEP4(KSYM_STEP4(KSYM_STEP4(KSYM_STEP4(h, s, i), s, (i) + 4), s, (i) + 8), s, (i) + 12)
#define KSYM_HASH(s) KSYM_STEP16(KSYM_STEP16(KSYM_STEP16(0x811c9dc5u, s, 0u), s, 16u), s, 32u)

/* The number of function @fn. */
#define KSYM(fn)                                                                                   \
	({                                                                                         \
		static_assert(sizeof(#fn) <= KSYM_NAME_MAX, "name too long");                      \
		static const struct ksym ksym_entry = {KSYM_HASH(#fn), #fn,                        \
						       (ksym_function_fn *)(fn)};                  \
		static const struct ksym *const ksym_link                                          \
			__attribute__((section("mm_ksyms"), __used__)) = &ksym_entry;              \
		ksym_entry.number;                                                                 \
	})

/* The same, where @fn must have the function type @type. */
#define KSYM_OF(type, fn)                                                                          \
	({                                                                                         \
		type *ksym_typed = (fn);                                                           \
		(void)ksym_typed;                                                                  \
		KSYM(fn);                                                                          \
	})

/* The number that a name has, whether or not it is registered. Requires: below KSYM_NAME_MAX. */
ksym_t ksym_number(const char *name);

/*
 * The function with @number, to be called after a cast to its own type.
 *
 * Errors: no such function ends the machine as an oops, as a call through a wild pointer does; two
 *         functions with this number are a BUG.
 */
ksym_function_fn *ksym_function(ksym_t number);

/* The name with @number. Ensures: NULL if there is none. */
const char *ksym_name(ksym_t number);

/* All that is registered in this program, in no order; one function may come several times. */
uint32_t ksym_count(void);
const struct ksym *ksym_at(uint32_t index);

#endif
