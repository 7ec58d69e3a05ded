/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory as the running CPU's instructions see it: through its MMU, at its privilege level.
 *
 *   cpu_read32(va) --tried--> value
 *                  --page fault--> the handler of #PF (exception.h) --> tried again
 *                  --nobody handles it--> the machine ends: oops
 *
 * The cpu_try_*() functions answer instead of ending. The typed functions are inline where the page
 * was accessed before: one comparison tells that its translation holds, that the rights fit, and
 * that the access does not leave the page.
 */
#ifndef SIM_ACCESS_H
#define SIM_ACCESS_H

#include "sim/access_cache.h"
#include "sim/exception.h"
#include "sim/mmu.h"

/*
 * Try @access on the running CPU at its privilege level (access->user is not looked at) until it
 * succeeds or nobody handles its fault.
 *
 * Ensures: outcome->faulted only in the latter case. Each delivery costs a unit of machine_spend().
 */
void cpu_try_access(const struct access *access, struct access_outcome *outcome);

/*
 * Read, write, fetch @size (1..8) bytes at @va; the upper bytes of a value count for nothing.
 *
 * Errors: END_OOPS where nobody handles a page fault.
 */
uint64_t cpu_read(vaddr_t va, uint32_t size);
void cpu_write(vaddr_t va, uint32_t size, uint64_t value);
uint64_t cpu_fetch(vaddr_t va, uint32_t size);

/* Replace what is at @va by a function of it and @operand, at once. Ensures: the old value. */
uint64_t cpu_modify(vaddr_t va, uint32_t size, enum modify_kind kind, uint64_t operand);

/* CMPXCHG: write @value if @expected is there. Ensures: the old value. */
uint64_t cpu_compare_swap(vaddr_t va, uint32_t size, uint64_t expected, uint64_t value);

/*
 * Copy @len bytes between @host memory and linear addresses from @va on, page by page, upwards.
 *
 * Requires: @host is not simulated RAM.
 * Ensures:  how many bytes were not copied because nobody handled the fault of the next one; CR2
 *           tells which. [va, va + len) may wrap.
 */
uint32_t cpu_copy_in(void *host, vaddr_t va, uint32_t len);
uint32_t cpu_copy_out(vaddr_t va, const void *host, uint32_t len);
uint32_t cpu_fill(vaddr_t va, uint8_t value, uint32_t len);

/* MOV to and from control registers, WRMSR, INVLPG. Errors: #GP, delivered; unhandled: END_OOPS. */
void cpu_write_cr0(uint32_t value);
void cpu_write_cr3(uint32_t value);
void cpu_write_cr4(uint32_t value);
void cpu_write_efer(uint32_t value);
void cpu_invlpg(vaddr_t va);
const struct control *cpu_control(void);

/* The privilege level of the running CPU. */
void cpu_set_cpl(uint32_t cpl);

/* ---- the shortcut ---------------------------------------------------------------------------- */

/*
 * Let the shortcut have @va's page for reads, for writes, if a common walk is all that is needed.
 *
 * Ensures: false: nothing changed.
 */
bool cpu_refill_read(vaddr_t va, uint32_t size);
bool cpu_refill_write(vaddr_t va, uint32_t size);

/*
 * cpu_read8(va) … cpu_read64(va), cpu_write8(va, value) … cpu_write64(va, value): as cpu_read() and
 * cpu_write(), inline where the shortcut has the page.
 */
#define CPU_TYPED(bits)                                                                            \
	struct unaligned##bits {                                                                   \
		uint##bits##_t value;                                                              \
	} __attribute__((packed, may_alias));                                                      \
                                                                                                   \
	static inline uint##bits##_t cpu_read##bits(vaddr_t va)                                    \
	{                                                                                          \
		struct access_cache *cache = access_cache_now();                                   \
		struct access_cache_entry *entry = access_cache_entry(cache, va);                  \
                                                                                                   \
		if (unlikely(entry->read_tag != access_tag(cache, va, bits / 8)) &&                \
		    !cpu_refill_read(va, bits / 8))                                                \
			return (uint##bits##_t)cpu_read(va, bits / 8);                             \
		return ((const struct unaligned##bits *)access_host(entry, va))->value;            \
	}                                                                                          \
                                                                                                   \
	static inline void cpu_write##bits(vaddr_t va, uint##bits##_t value)                       \
	{                                                                                          \
		struct access_cache *cache = access_cache_now();                                   \
		struct access_cache_entry *entry = access_cache_entry(cache, va);                  \
                                                                                                   \
		if (unlikely(entry->write_tag != access_tag(cache, va, bits / 8)) &&               \
		    !cpu_refill_write(va, bits / 8)) {                                             \
			cpu_write(va, bits / 8, value);                                            \
			return;                                                                    \
		}                                                                                  \
		((struct unaligned##bits *)access_host(entry, va))->value = value;                 \
		access_cache_wrote(entry, va, bits / 8);                                           \
	}

CPU_TYPED(8)
CPU_TYPED(16)
CPU_TYPED(32)
CPU_TYPED(64)

#endif
