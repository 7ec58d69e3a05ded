/* SPDX-License-Identifier: GPL-2.0-only */
#include "hooked/stores.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

struct small {
	uint32_t word[3];
};

struct large {
	uint64_t word[40];
};

struct fields {
	uint32_t low : 3;
	uint32_t high : 29;
};

struct packed_word {
	uint64_t value;
} __attribute__((packed));

static const struct small small_value = {{1, 2, 3}};
static const struct large large_value = {{1, 2, 3, [39] = 4}};

static void store_1(uint8_t *at)
{
	*at = 1;
}

static void store_2(uint8_t *at)
{
	*(uint16_t *)at = 1;
}

static void store_4(uint8_t *at)
{
	*(uint32_t *)at = 1;
}

static void store_8(uint8_t *at)
{
	*(uint64_t *)at = 1;
}

static void store_16(uint8_t *at)
{
	*(__uint128_t *)at = 1;
}

static void store_volatile(uint8_t *at)
{
	*(volatile uint32_t *)at = 1;
}

static void store_pointer(uint8_t *at)
{
	*(const void **)at = &small_value;
}

static void add_assign(uint8_t *at)
{
	*(uint32_t *)at += 1;
}

static void or_assign(uint8_t *at)
{
	*(uint32_t *)at |= 0x10;
}

static void increment(uint8_t *at)
{
	++*(uint64_t *)at;
}

static void bit_field(uint8_t *at)
{
	((struct fields *)at)->high = 77;
}

static void unaligned_word(uint8_t *at)
{
	((struct packed_word *)at)->value = 5;
}

static void copy_small_struct(uint8_t *at)
{
	*(struct small *)at = small_value;
}

static void copy_large_struct(uint8_t *at)
{
	*(struct large *)at = large_value;
}

static void zero_struct(uint8_t *at)
{
	*(struct large *)at = (struct large){{0}};
}

static void zero_loop(uint8_t *at)
{
	for (uint32_t i = 0; i < 100; i++)
		((uint64_t *)at)[i] = 0;
}

static void fill_loop(uint8_t *at)
{
	for (uint32_t i = 0; i < 100; i++)
		((uint32_t *)at)[i] = i;
}

static void copy_loop(uint8_t *at)
{
	for (uint32_t i = 0; i < 40; i++)
		((uint64_t *)at)[i] = large_value.word[i];
}

static void memset_short(uint8_t *at)
{
	memset(at, 1, 64);
}

static void memset_long(uint8_t *at)
{
	memset(at, 1, 4096);
}

static void memcpy_8(uint8_t *at)
{
	memcpy(at, &large_value, 8);
}

static void memcpy_64(uint8_t *at)
{
	memcpy(at, &large_value, 64);
}

static void memcpy_long(uint8_t *at)
{
	memcpy(at, &large_value, sizeof(large_value));
}

static void memmove_overlap(uint8_t *at)
{
	memmove(at, at + 8, 100);
}

static void strcpy_constant(uint8_t *at)
{
	strcpy((char *)at, "swapper");
}

static void strncpy_constant(uint8_t *at)
{
	strncpy((char *)at, "swapper", 100);
}

static void snprintf_constant(uint8_t *at)
{
	snprintf((char *)at, 100, "seven77");
}

static void snprintf_cut_short(uint8_t *at)
{
	volatile size_t room = 16; /* compilers warn of what is meant here */

	snprintf((char *)at, room, "events/%u of a longer name", at[0]);
}

#define ATOMICS(type)                                                                              \
	static bool atomics_##type(type *at)                                                       \
	{                                                                                          \
		type wrong = 1;                                                                    \
		bool sound = __atomic_exchange_n(at, 12, __ATOMIC_SEQ_CST) == 0;                   \
		sound &= __atomic_fetch_add(at, 3, __ATOMIC_RELAXED) == 12;                        \
		sound &= __atomic_fetch_sub(at, 1, __ATOMIC_ACQUIRE) == 15;                        \
		sound &= __atomic_fetch_and(at, 6, __ATOMIC_RELEASE) == 14;                        \
		sound &= __atomic_fetch_or(at, 9, __ATOMIC_ACQ_REL) == 6;                          \
		sound &= __atomic_fetch_xor(at, 5, __ATOMIC_SEQ_CST) == 15;                        \
		sound &= __atomic_fetch_nand(at, 8, __ATOMIC_SEQ_CST) == 10;                       \
		sound &= __atomic_load_n(at, __ATOMIC_SEQ_CST) == (type)~8;                        \
		sound &= !__atomic_compare_exchange_n(at, &wrong, 7, 0, __ATOMIC_SEQ_CST,          \
						      __ATOMIC_SEQ_CST);                           \
		sound &= wrong == (type)~8;                                                        \
		sound &= __atomic_compare_exchange_n(at, &wrong, 7, 1, __ATOMIC_SEQ_CST,           \
						     __ATOMIC_SEQ_CST);                            \
		sound &= __atomic_load_n(at, __ATOMIC_SEQ_CST) == 7;                               \
		__atomic_store_n(at, 0, __ATOMIC_SEQ_CST);                                         \
		__atomic_signal_fence(__ATOMIC_SEQ_CST);                                           \
		return sound;                                                                      \
	}

ATOMICS(uint8_t)
ATOMICS(uint16_t)
ATOMICS(uint32_t)
ATOMICS(uint64_t)

bool atomics_are_sound(uint64_t *at)
{
	return atomics_uint8_t((uint8_t *)at) && atomics_uint16_t((uint16_t *)at) &&
	       atomics_uint32_t((uint32_t *)at) && atomics_uint64_t(at);
}

#ifdef __SANITIZE_THREAD__
static void atomic_add(uint8_t *at)
{
	__atomic_fetch_add((uint32_t *)at, 1, __ATOMIC_SEQ_CST);
}

static void atomic_exchange(uint8_t *at)
{
	uint64_t expected = 0;

	__atomic_compare_exchange_n((uint64_t *)at, &expected, 7, 0, __ATOMIC_SEQ_CST,
				    __ATOMIC_SEQ_CST);
}

static void atomic_store(uint8_t *at)
{
	__atomic_store_n((uint16_t *)at, 7, __ATOMIC_RELEASE);
}
#endif

const struct store_case store_cases[] = {
	{"1 byte", store_1, 63, 1},
	{"2 bytes", store_2, 2, 2},
	{"4 bytes", store_4, 60, 4},
	{"8 bytes", store_8, 8, 8},
	{"16 bytes", store_16, 48, 16},
	{"volatile", store_volatile, 0, 4},
	{"a pointer", store_pointer, 0, 8},
	{"+=", add_assign, 4, 4},
	{"|=", or_assign, 0, 4},
	{"++", increment, 0, 8},
	{"a bit field", bit_field, 0, 4},
	{"unaligned, over the end of a line", unaligned_word, 61, 8},
	{"a copy of a small struct", copy_small_struct, 0, 12},
	{"a copy of a large struct", copy_large_struct, 0, 320},
	{"an empty initialiser", zero_struct, 0, 320},
	{"a zeroing loop", zero_loop, 0, 800},
	{"a filling loop", fill_loop, 0, 400},
	{"a copying loop", copy_loop, 0, 320},
	{"memset of 64", memset_short, 0, 64},
	{"memset of 4096", memset_long, 0, 4096},
	{"memcpy of 8", memcpy_8, 0, 8},
	{"memcpy of 64", memcpy_64, 0, 64},
	{"memcpy of 320", memcpy_long, 0, 320},
	{"memmove", memmove_overlap, 32, 100},
	{"strcpy", strcpy_constant, 0, 8},
	{"strncpy", strncpy_constant, 0, 100},
	{"snprintf", snprintf_constant, 60, 8},
	{"snprintf into less room", snprintf_cut_short, 0, 16},
#ifdef __SANITIZE_THREAD__
	{"an atomic addition", atomic_add, 0, 4},
	{"an atomic exchange", atomic_exchange, 0, 8},
	{"an atomic store", atomic_store, 0, 2},
#endif
};

const uint32_t nr_store_cases = sizeof(store_cases) / sizeof(store_cases[0]);

void store_u32(uint32_t *at, uint32_t value)
{
	*at = value;
}

void store_frames(uint8_t *at, uint32_t frames, uint32_t lines)
{
	for (uint32_t frame = 0; frame < frames; frame++) {
		for (uint32_t line = 0; line < lines; line++)
			*(uint32_t *)(at + frame * 4096 + line * 64) += 1;
	}
}
