/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Per-CPU data: a unit of 16 KiB a CPU in the image slot IMAGE_PERCPU.
 *
 *   unit:  one struct per room, at the offsets of the table below | dynamic area
 *
 * A room's struct:
 *     #define page_percpu(cpu) ((struct page_percpu *)percpu_room(PERCPU_PAGE, cpu))
 *     percpu_room_holds(PERCPU_PAGE, struct page_percpu);
 */
#ifndef CORE_BASE_PERCPU_H
#define CORE_BASE_PERCPU_H

#include "core/base/image.h"
#include "sim/cpu.h"
#include "sim/lock.h"

/* room, bytes in each unit (a multiple of 64) */
#define PERCPU_ROOMS(X)                                                                            \
	X(PERCPU_BASE, 0x400)                                                                      \
	X(PERCPU_PAGE, 0x800)                                                                      \
	X(PERCPU_SLAB, 0x400)                                                                      \
	X(PERCPU_KMAP, 0x400)                                                                      \
	X(PERCPU_PGTABLE, 0x100)                                                                   \
	X(PERCPU_VMA, 0x200)                                                                       \
	X(PERCPU_FAULT, 0x100)                                                                     \
	X(PERCPU_FILE, 0x100)                                                                      \
	X(PERCPU_RECLAIM, 0x400)

#define PERCPU_UNIT_SIZE (IMAGE_SLOT_SIZE / NR_CPUS)

struct percpu_unit {
#define X(room, size) _Alignas(64) uint8_t room[size];
	PERCPU_ROOMS(X)
#undef X
	_Alignas(64) uint8_t dynamic[];
};

enum percpu_room {
#define X(room, size) room = offsetof(struct percpu_unit, room), room##_END = room + (size),
	PERCPU_ROOMS(X)
#undef X
		PERCPU_DYNAMIC = offsetof(struct percpu_unit, dynamic),
};

static_assert(PERCPU_DYNAMIC <= PERCPU_UNIT_SIZE / 2, "half a unit is for dynamic data");

#define percpu_room_holds(room, type)                                                              \
	static_assert(sizeof(type) <= room##_END - room, "fits its part of a unit")

/* The room's part of @cpu's unit, and of this CPU's. */
#define percpu_room(room, cpu)                                                                     \
	((void *)((char *)image_slot(IMAGE_PERCPU) + (cpu)*PERCPU_UNIT_SIZE + (room)))
#define this_percpu_room(room) percpu_room(room, cpu_id())

/*
 * Dynamic per-CPU data. The answer is no address: it is a handle for per_cpu_ptr(), and to
 * dereference it is a fault.
 *
 * Requires: align is a power of two, at most PAGE_SIZE.
 * Ensures:  zeroed on all CPUs. First fit.
 * Errors:   NULL with a line in the log when the area is full; NULL with a WARN for a bad size.
 * As:       __alloc_percpu() of 2.6.34.   Differs: one chunk; further ones would be vmalloc'ed.
 */
must_check void *__alloc_percpu(uint32_t size, uint32_t align);
#define alloc_percpu(type) ((type *)__alloc_percpu(sizeof(type), _Alignof(type)))

/* Give back what __alloc_percpu() gave; NULL does nothing; anything else is a BUG. */
void free_percpu(void *handle);

/* Bytes of the dynamic area that are free, in all pieces. */
uint32_t percpu_free_bytes(void);

#define PERCPU_HANDLE_BASE 0x01000000u

/* The copy of @handle on @cpu. */
#define per_cpu_ptr(handle, cpu) ((typeof(handle))percpu_pointer(handle, cpu))
#define this_cpu_ptr(handle)     per_cpu_ptr(handle, cpu_id())

static inline void *percpu_pointer(const void *handle, uint32_t cpu)
{
	return (char *)image_slot(IMAGE_PERCPU) + cpu * PERCPU_UNIT_SIZE +
	       (vaddr(handle) - PERCPU_HANDLE_BASE);
}

#define PERCPU_MAP_MAX 128

/* The pieces of the dynamic area in order: bytes, negative while in use (2.6.34's chunk map). */
struct percpu_map {
	spinlock_t lock;
	uint32_t used;
	int32_t warnings_left;
	int32_t piece[PERCPU_MAP_MAX];
};

/* Start-up, once per power-on. */
void percpu_init(void);

#endif
