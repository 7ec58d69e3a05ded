/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Simulated RAM: frames, where the host sees them, and their poison.
 *
 *   host address                       what
 *   WINDOW_BASE + 0xC0000000 + paddr   frames of the direct map (lowmem): ordinary C pointers whose
 *                                      low 32 bits are their IA-32 linear address
 *   WINDOW_BASE + any other linear     nothing: reachable through the CPU only; a dereference is a
 *   address                            host SIGSEGV
 *   HIGHMEM_BASE + paddr               frames above the direct map; the MMU and the frame functions
 *                                      below reach them
 *
 * Host memory is committed as frames are touched. Every frame reads as zero after power-on.
 */
#ifndef SIM_RAM_H
#define SIM_RAM_H

#include "sim/types.h"

#define WINDOW_BASE    UINT64_C(0x567000000000)
#define HIGHMEM_BASE   UINT64_C(0x567200000000)
#define PAGE_OFFSET    0xC0000000u
#define RAM_MAX_BYTES  (UINT64_C(16) << 30)
#define RAM_MAX_FRAMES ((pfn_t)(RAM_MAX_BYTES >> PAGE_SHIFT))

/* The linear address of a kernel pointer. Ensures: the low 32 bits of @p. */
static inline vaddr_t vaddr(const volatile void *p)
{
	return (vaddr_t)(uintptr_t)p;
}

/* The pointer that stands for linear address @va. It may be dereferenced only in the direct map. */
static inline void *window_ptr(vaddr_t va)
{
	return (void *)(uintptr_t)(WINDOW_BASE + va);
}

/*
 * Reserve window and highmem in the host's address space; once per process.
 *
 * Ensures: both ranges are mapped, uncommitted. If the window is taken: one re-exec without address
 *          randomisation, then one clear line on stderr and exit 2.
 */
void ram_reserve(void);

/*
 * Say where the direct map ends: frames below live in the window, frames from there on in highmem.
 *
 * Requires: page aligned, at most 1 GiB; no frame between the old and the new end was written or
 *           poisoned since power-on.
 * Ensures:  a dereference of a direct-map pointer at or above @end is a host SIGSEGV; but the
 *           kernel image's frames (1-2 MiB) stay backed however small @end is.
 */
void ram_set_direct_map_end(paddr_t end);
paddr_t ram_direct_map_end(void);

/*
 * The host's view of a frame, wherever it lives.
 *
 * Requires: pfn < RAM_MAX_FRAMES (asserted).
 */
void *frame_ptr(pfn_t pfn);

/*
 * Write, zero, copy or read frames. They mark as core/'s own stores would, and a sanitizer reports
 * them on poisoned bytes as it would report core/'s own.
 *
 * Requires: [offset, offset + len) within the frame (asserted).
 */
void frame_zero(pfn_t pfn);
void frame_copy(pfn_t to, pfn_t from);
void frame_write(pfn_t pfn, uint32_t offset, const void *bytes, uint32_t len);
void frame_read(pfn_t pfn, uint32_t offset, void *bytes, uint32_t len);

/*
 * Poison or unpoison bytes of physical memory for the sanitizers (ASan: any access to poison is
 * reported; MSan: both mark as uninitialised, ram_initialised() as initialised).
 *
 * Requires: start 8-byte aligned; the range may span frames and the lowmem/highmem border. The end
 *           of a poisoned range is exact where the byte after it is poisoned too.
 * Ensures:  remembered for reset. ram_frame_poisoned() is true for a frame that was poisoned as a
 *           whole and not unpoisoned in part, in every build.
 */
void ram_poison(paddr_t start, uint64_t bytes);
void ram_unpoison(paddr_t start, uint64_t bytes);
void ram_initialised(paddr_t start, uint64_t bytes);
bool ram_frame_poisoned(pfn_t pfn);

/*
 * The same for memory that an owner of whole frames divides up: the frames do not count as poisoned
 * as a whole.
 *
 * ram_bound(): the first @size of @all bytes may be touched, the others not (to the byte, as
 * above); MSan keeps what it knows of their content.
 */
void ram_poison_inside(paddr_t start, uint64_t bytes);
void ram_bound(paddr_t start, uint64_t size, uint64_t all);

/* Is @pfn divided up: may some of it be poisoned, and other parts not? */
bool ram_frame_divided(pfn_t pfn);

/* How many of the frames [@pfn, @end) ram_frame_poisoned() is true for. */
uint32_t ram_poisoned_frames(pfn_t pfn, pfn_t end);

/*
 * Watch the poison of one byte of physical memory: @fn is told when it is handed out (unpoisoned)
 * and given back (poisoned), with the stack of whoever does it below. NULL: watch nothing.
 */
typedef void ram_watch_fn(bool poisoned);
void ram_watch(paddr_t at, ram_watch_fn *fn);

/* The physical address of host address @host. Ensures: false: it is not in RAM. */
bool ram_host_address(uintptr_t host, paddr_t *at);

#endif
