/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Complaints of the kernel about itself: BUG ends the machine, WARN logs one line and goes on.
 *
 * Texts name the function and the condition, never file and line: an edit must not change them.
 */
#ifndef CORE_BASE_BUG_H
#define CORE_BASE_BUG_H

#include "sim/machine.h"

#define BUG() machine_end(END_BUG, "%s: BUG", __func__)
#define BUG_ON(condition)                                                                          \
	do {                                                                                       \
		if (unlikely(condition))                                                           \
			machine_end(END_BUG, "%s: %s", __func__, #condition);                      \
	} while (0)

/* DEBUG_VM is on. */
#define VM_BUG_ON(condition)                                                                       \
	do {                                                                                       \
		if (unlikely(condition))                                                           \
			machine_end(END_BUG, "%s: %s", __func__, #condition);                      \
	} while (0)

#define BUILD_BUG_ON(condition) static_assert(!(condition), #condition)

/*
 * Log `WARN function: condition` at KERN_WARNING; WARN has a text of its own instead of a
 * condition. Each is an expression with the truth of its condition, which is evaluated once.
 */
#define WARN_ON(condition)   (unlikely(condition) ? warn_on(__func__, #condition) : false)
#define WARN(condition, ...) (unlikely(condition) ? warn_text(__func__, __VA_ARGS__) : false)

/* The same, once since power-on for each pair of function and condition (text). */
#define WARN_ON_ONCE(condition) (unlikely(condition) ? warn_on_once(__func__, #condition) : false)
#define WARN_ONCE(condition, fmt, ...)                                                             \
	(unlikely(condition) ? !once(__func__, fmt) || warn_text(__func__, fmt, ##__VA_ARGS__)     \
			     : false)

/* Behind the macros. Ensures: all answer true. */
cold bool warn_on(const char *function, const char *condition);
cold bool warn_on_once(const char *function, const char *condition);
cold bool warn_text(const char *function, const char *fmt, ...) printf_like(2, 3);

/*
 * Is this the first call with this pair of strings since power-on?
 *
 * Requires: fewer than BUG_ONCE_MAX pairs in the whole kernel (a BUG otherwise).
 */
cold bool once(const char *function, const char *text);

#define BUG_ONCE_MAX 128u

/* The pairs that were seen, by the hash of both strings; 0 ends the probing. */
struct once_set {
	uint32_t seen[BUG_ONCE_MAX];
};

/* End the machine as `panic <text>`. A newline at the end of the text is dropped. */
noreturn void panic(const char *fmt, ...) printf_like(1, 2);

/* Prints nothing: a stack would differ from build to build. */
static inline void dump_stack(void)
{
}

#endif
