/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The start-up table: which room starts when.
 *
 * A room that comes into the kernel adds its rows here, at the places that 2.6.34 gives them:
 *
 *   setup_vmstat              then kswapd, swap
 *
 * Upward calls are registered here too: a room below another never names it.
 */
#include "core/init/kernel.h"

#include "core/base/base.h"
#include "core/base/irq.h"
#include "core/boot/boot.h"
#include "core/fault/fault.h"
#include "core/kmap/kmap_init.h"
#include "core/kvm/kvm.h"
#include "core/page/page_init.h"
#include "core/slab/slab_init.h"
#include "core/vma/mm.h"
#include "core/vma/rmap.h"
#include "sim/lock.h"

static void mem_init_step(void)
{
	mem_init(__free_pages_bootmem);
}

/* The first moment at which anything may sleep. */
static void interrupts_step(void)
{
	local_irq_enable();
	gfp_allowed_mask_widen();
}

/*
 * As: smp_init() of 2.6.34. CPU 0 is online since power-on. page/ needs not be told of the others
 * yet: pagesets exist for all possible CPUs, and setup_vmstat() comes later.
 */
static void smp_init_step(void)
{
	uint32_t cpu;

	for_each_possible_cpu(cpu)
	{
		if (cpu_online(cpu) || slab_cpu_notify(CPU_UP_PREPARE, cpu))
			continue;
		enable_paging(cpu);
		cpu_set_online(cpu, true);
		slab_cpu_notify(CPU_ONLINE, cpu);
	}
}

static void free_initmem_step(void)
{
	free_initmem(__free_pages_bootmem);
}

static void free_initrd_step(void)
{
	free_initrd(__free_pages_bootmem);
}

/* As: kvm_init() of 2.6.34, a module's: without it the kernel goes on. */
static void kvm_init_step(void)
{
	if (kvm_init() != 0)
		printk(KERN_ERR "kvm: no memory for its caches\n");
}

const struct start_step start_steps[] = {
	{"init_base", init_base},
	{"i386_start_kernel", i386_start_kernel},
	{"setup_arch", setup_arch},
	{"build_all_zonelists", build_all_zonelists},
	{"page_alloc_init", page_alloc_init},
	{"mem_init", mem_init_step},
	{"kmem_cache_init", kmem_cache_init},
	{"vmalloc_init", vmalloc_init},
	{"kmap_start", kmap_start},
	{"trap_init", trap_init},
	{"local_irq_enable", interrupts_step},
	{"kmem_cache_init_late", kmem_cache_init_late},
	{"setup_per_cpu_pageset", setup_per_cpu_pageset},
	{"rcu_scheduler_starting", rcu_scheduler_starting},
	{"smp_init", smp_init_step},
	{"init_per_zone_wmark_min", init_per_zone_wmark_min},
	{"setup_vmstat", setup_vmstat},
	{"cpucache_init", cpucache_init},
	{"anon_vma_init", anon_vma_init},
	{"proc_caches_init", proc_caches_init},
	{"kvm_init", kvm_init_step},
	{"free_initmem", free_initmem_step},
	{"free_initrd", free_initrd_step},
	{"init_process", init_process},
	{NULL, NULL},
};

void start_kernel_watched(void (*before)(const struct start_step *step))
{
	for (const struct start_step *step = start_steps; step->name != NULL; step++) {
		before(step);
		step->start();
	}
}

void kernel_line_end(void)
{
	base_settle();
}
