/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses, by code that both rings may run, on data that both may touch.
 *
 * Sizes that no instruction has are made of several, in an order that faults as one access would:
 * a load of 3 bytes as two of 2 bytes that overlap; a store of 3 bytes as the three bytes, after
 * both its pages were written back as they are (`lock or $0`: a fault of it is one of a write). So
 * is an exchange that is not aligned, which QEMU takes for a load and a store. The prefix counts
 * only on a machine of several CPUs (-smp 2).
 */
#include "image.h"

#define USER      __attribute__((section(".user"), noinline, used))
#define USER_DATA __attribute__((section(".userdata")))

/* The access under way, and what it read. */
struct access {
	uint32_t at;
	uint32_t size;
	uint8_t bytes[8];
};

static volatile struct access access USER_DATA;

#define LOAD(insn, reg, from, to)                                                                  \
	__asm__ volatile(insn " (%0), %%" reg "\n\t" insn " %%" reg ", (%1)"                       \
			 :                                                                         \
			 : "r"(from), "r"(to)                                                      \
			 : "eax", "memory")

static inline __attribute__((always_inline)) void copy(uint32_t from, uint32_t to, uint32_t size)
{
	if (size == 1)
		LOAD("movb", "al", from, to);
	else if (size == 2)
		LOAD("movw", "ax", from, to);
	else if (size == 4)
		LOAD("movl", "eax", from, to);
	else
		LOAD("movq", "mm0", from, to);
}

USER static void load(void)
{
	uint32_t at = access.at, size = access.size, to = (uint32_t)access.bytes;
	uint32_t half = size == 3 ? 2 : 4;

	if ((size & (size - 1)) == 0) {
		copy(at, to, size);
		return;
	}
	copy(at, to, half);
	copy(at + size - half, to + size - half, half);
}

USER static void touch(uint32_t at)
{
	__asm__ volatile("lock; orb $0, (%0)" : : "r"(at) : "memory");
}

/* The first and the last page of [at, at + size), where an access would touch them first. */
USER static void touch_both(uint32_t at, uint32_t size)
{
	uint32_t second = (at + size - 1) & ~(TEST_PAGE_SIZE - 1);

	touch(at);
	if (second > at)
		touch(second);
}

USER static void store(void)
{
	uint32_t at = access.at, size = access.size;

	if ((size & (size - 1)) == 0) {
		copy((uint32_t)access.bytes, at, size);
		return;
	}
	touch_both(at, size);
	for (uint32_t i = 0; i < size; i++)
		copy((uint32_t)access.bytes + i, at + i, 1);
}

#define EXCHANGE(insn, reg, at, bytes)                                                             \
	__asm__ volatile("mov (%1), %%eax\n\t" insn " %%" reg ", (%0)\n\tmov %%eax, (%1)"          \
			 :                                                                         \
			 : "r"(at), "r"(bytes)                                                     \
			 : "eax", "memory")

/* The first comparison fails, most likely, and reads; the second one is with what it read. */
static inline __attribute__((always_inline)) void exchange_8(uint32_t at)
{
	uint32_t low = 0, high = 0;
	uint32_t new_low = *(volatile uint32_t *)access.bytes;
	uint32_t new_high = *(volatile uint32_t *)(access.bytes + 4);

	for (int i = 0; i < 2; i++)
		__asm__ volatile("lock; cmpxchg8b (%2)"
				 : "+a"(low), "+d"(high)
				 : "r"(at), "b"(new_low), "c"(new_high)
				 : "cc", "memory");
	*(volatile uint32_t *)access.bytes = low;
	*(volatile uint32_t *)(access.bytes + 4) = high;
}

USER static void exchange(void)
{
	uint32_t at = access.at, size = access.size, bytes = (uint32_t)access.bytes;

	if ((at & (size - 1)) != 0)
		touch_both(at, size);
	if (size == 1)
		EXCHANGE("xchgb", "al", at, bytes);
	else if (size == 2)
		EXCHANGE("xchgw", "ax", at, bytes);
	else if (size == 4)
		EXCHANGE("xchgl", "eax", at, bytes);
	else
		exchange_8(at);
}

USER static void fetch(void)
{
	run_at(access.at);
}

static void (*const accesses[])(void) = {
	[STEP_LOAD] = load,
	[STEP_STORE] = store,
	[STEP_EXCHANGE] = exchange,
	[STEP_FETCH] = fetch,
};

static void call_in_ring_0(unsigned int kind)
{
	accesses[kind]();
}

int take_access_step(const struct paging_step *step, struct step_result *result)
{
	int faulted;

	access.at = step->at;
	access.size = step->size;
	for (unsigned int i = 0; i < 8; i++)
		access.bytes[i] = (uint8_t)(i < 4 ? step->value_low >> i * 8
						  : step->value_high >> (i - 4) * 8);
	faulted = step->user ? user_call(accesses[step->kind])
			     : guarded_call(call_in_ring_0, step->kind);
	if (faulted || (step->kind != STEP_LOAD && step->kind != STEP_EXCHANGE))
		return faulted;
	for (unsigned int i = 0; i < step->size; i++)
		if (i < 4)
			result->value_low |= (uint32_t)access.bytes[i] << i * 8;
		else
			result->value_high |= (uint32_t)access.bytes[i] << (i - 4) * 8;
	return 0;
}
