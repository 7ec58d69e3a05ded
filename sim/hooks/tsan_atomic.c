/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Atomic operations as -fsanitize=thread calls them: performed here, and marked. Machine and kernel
 * run on one host thread, so the strongest order serves for every order asked for.
 */
#include "sim/mark_internal.h"

#define FETCH_HOOK(bits, type, op, expression)                                                     \
	type __tsan_atomic##bits##_##op(volatile type *at, type value, int order);                 \
	raw_access type __tsan_atomic##bits##_##op(volatile type *at, type value, int order)       \
	{                                                                                          \
		type old = *at;                                                                    \
		*at = (type)(expression);                                                          \
		mark_store((uintptr_t)at, sizeof(*at));                                            \
		return old;                                                                        \
	}

#define EXCHANGE_HOOK(bits, type, kind)                                                            \
	int __tsan_atomic##bits##_compare_exchange_##kind(volatile type *at, type *expected,       \
							  type value, int order, int fail_order);  \
	raw_access int __tsan_atomic##bits##_compare_exchange_##kind(                              \
		volatile type *at, type *expected, type value, int order, int fail_order)          \
	{                                                                                          \
		if (*at != *expected) {                                                            \
			*expected = *at;                                                           \
			mark_store((uintptr_t)expected, sizeof(*expected));                        \
			return 0;                                                                  \
		}                                                                                  \
		*at = value;                                                                       \
		mark_store((uintptr_t)at, sizeof(*at));                                            \
		return 1;                                                                          \
	}

#define ATOMIC_HOOKS(bits, type)                                                                   \
	type __tsan_atomic##bits##_load(const volatile type *at, int order);                       \
	raw_access type __tsan_atomic##bits##_load(const volatile type *at, int order)             \
	{                                                                                          \
		return *at;                                                                        \
	}                                                                                          \
	void __tsan_atomic##bits##_store(volatile type *at, type value, int order);                \
	raw_access void __tsan_atomic##bits##_store(volatile type *at, type value, int order)      \
	{                                                                                          \
		*at = value;                                                                       \
		mark_store((uintptr_t)at, sizeof(*at));                                            \
	}                                                                                          \
	FETCH_HOOK(bits, type, exchange, value)                                                    \
	FETCH_HOOK(bits, type, fetch_add, old + value)                                             \
	FETCH_HOOK(bits, type, fetch_sub, old - value)                                             \
	FETCH_HOOK(bits, type, fetch_and, old &value)                                              \
	FETCH_HOOK(bits, type, fetch_or, old | value)                                              \
	FETCH_HOOK(bits, type, fetch_xor, old ^ value)                                             \
	FETCH_HOOK(bits, type, fetch_nand, ~(old & value))                                         \
	EXCHANGE_HOOK(bits, type, strong)                                                          \
	EXCHANGE_HOOK(bits, type, weak)

ATOMIC_HOOKS(8, uint8_t)
ATOMIC_HOOKS(16, uint16_t)
ATOMIC_HOOKS(32, uint32_t)
ATOMIC_HOOKS(64, uint64_t)

void __tsan_atomic_thread_fence(int order);
raw_access void __tsan_atomic_thread_fence(int order)
{
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

void __tsan_atomic_signal_fence(int order);
raw_access void __tsan_atomic_signal_fence(int order)
{
	__atomic_signal_fence(__ATOMIC_SEQ_CST);
}
