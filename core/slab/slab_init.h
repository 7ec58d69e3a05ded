/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of slab/ for start-up: what core/init calls, in this order.
 *
 *   mem_init -> kmem_cache_init() -> interrupts on -> kmem_cache_init_late()
 *   -> slab_cpu_notify(UP_PREPARE, ONLINE) for each further CPU -> cpucache_init()
 *
 *   g_cpucache_up:  NONE --size-32--> PARTIAL_AC --size-128--> PARTIAL_L3 --kmem_cache_init()'s
 *                   end--> EARLY --kmem_cache_init_late()--> FULL
 *   of 5.10:        DOWN              PARTIAL                  PARTIAL_NODE
 *                          UP                                  FULL
 */
#ifndef CORE_SLAB_SLAB_INIT_H
#define CORE_SLAB_SLAB_INIT_H

#include "core/base/cpu_hotplug.h"

/*
 * Make the cache of caches and the general caches, on static arrays and lists, which kmalloc()
 * replaces at the end.
 *
 * Requires: the buddy system has memory; CPU 0 alone runs, interrupts off.
 * Ensures:  EARLY: kmalloc() and kmem_cache_create() work, one object an array.
 * Errors:   no memory: panic.
 * As:       kmem_cache_init() of 2.6.34.
 */
void kmem_cache_init(void);

/*
 * Interrupts are on: every cache gets arrays of its final size.
 *
 * Ensures: FULL.   Errors: no memory: panic.   As: kmem_cache_init_late() of 2.6.34.
 */
void kmem_cache_init_late(void);

/* Initcall: each online CPU gives back every two seconds what it does not use. */
void cpucache_init(void);

/* Every cache gives back all free slabs. Requires: may sleep. */
void kmem_cache_shrink_all(void);

/*
 * Tell slab/ about @cpu.
 *
 * Requires: FULL; may sleep.
 * Ensures:  prepared: it has an array in every cache, its node the lists it may lack. Dead or
 *           canceled: its objects are in the slabs again.
 * Errors:   -ENOMEM for UP_PREPARE: all is as it was.
 * As:       cpuup_callback() of 2.6.34.
 */
cpu_notifier_fn slab_cpu_notify;

#endif
