/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up: caches, tunables, and the first process.
 */
#include "core/base/smp.h"
#include "core/slab/slab.h"
#include "core/vma/vma_internal.h"

/* 2.6.34's KMEM_CACHE(), but for the line of a processor's cache that mm_struct begins at. */
void proc_caches_init(void)
{
	vma_vars->mm_cachep = kmem_cache_create("mm_struct", sizeof(struct mm_struct), 64,
						SLAB_HWCACHE_ALIGN | SLAB_PANIC, 0);
	vma_vars->vm_area_cachep =
		kmem_cache_create("vm_area_struct", sizeof(struct vm_area_struct),
				  _Alignof(struct vm_area_struct), SLAB_PANIC, 0);
	if (percpu_counter_init(&vma_vars->vm_committed_as) != 0)
		panic("mmap_init: no per-CPU memory\n");
#define X(name, least, greatest, first, says) vma_vars->name = (first);
	VMA_SYSCTLS(X)
#undef X
}

static void borrow_init_mm(uint32_t cpu)
{
	sched_cpu_curr(cpu)->active_mm = init_mm;
	atomic_inc(&init_mm->mm_count);
}

static void this_cpu_borrows_init_mm(void *unused_info)
{
	(void)unused_info;
	borrow_init_mm(cpu_id());
}

/* Whoever has a CPU now has init_mm's tables, which is nobody's user half. Each says so itself. */
static void cpus_borrow_init_mm(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		if (!cpu_online(cpu))
			borrow_init_mm(cpu);
	}
	on_each_cpu(this_cpu_borrows_init_mm, NULL, true);
}

void init_process(void)
{
	bool point_of_no_return;

	sched_enter_cpu();
	cpus_borrow_init_mm();
	sched_context_switch(mm_context_switch);
	if (exec_new_mm(&point_of_no_return) != 0)
		panic("No init found.  Try passing init= option to kernel.\n");
}
