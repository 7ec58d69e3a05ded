/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lock classes: locks of one class guard the same kind of data and are ordered alike.
 */
#ifndef CORE_BASE_LOCK_CLASS_H
#define CORE_BASE_LOCK_CLASS_H

#include "sim/lock.h"

/* enumerator, name in complaints */
#define LOCK_CLASSES(X)                                                                            \
	X(LOCK_WAITQUEUE, "wait_queue_head->lock")                                                 \
	X(LOCK_TIMER_BASE, "tvec_base->lock")                                                      \
	X(LOCK_WORKQUEUE, "cwq->lock")                                                             \
	X(LOCK_RCU, "rcu_ctrlblk.lock")                                                            \
	X(LOCK_CALL_FUNCTION, "call_function.lock")                                                \
	X(LOCK_RATELIMIT, "ratelimit_state->lock")                                                 \
	X(LOCK_PCPU_ALLOC, "pcpu_lock")                                                            \
	X(LOCK_RCU_BARRIER, "rcu_barrier_mutex")                                                   \
	X(LOCK_CPU_ADD_REMOVE, "cpu_add_remove_lock")                                              \
	X(LOCK_CPU_HOTPLUG, "cpu_hotplug.lock")                                                    \
	X(LOCK_PGD, "pgd_lock")                                                                    \
	X(LOCK_INIT_MM, "init_mm.page_table_lock")                                                 \
	X(LOCK_PTL, "page->ptl")                                                                   \
	X(LOCK_ZONE, "zone->lock")                                                                 \
	X(LOCK_ZONE_LRU, "zone->lru_lock")                                                         \
	X(LOCK_ZONE_SCAN, "zone_scan_lock")                                                        \
	X(LOCK_ZONELISTS_MUTEX, "zonelists_mutex")                                                 \
	X(LOCK_PCP_BATCH_HIGH, "pcp_batch_high_lock")                                              \
	X(LOCK_MIN_FREE_KBYTES, "min_free_kbytes lock")                                            \
	X(LOCK_FAULT_ATTR, "fault_attr lock")                                                      \
	X(LOCK_CACHE_CHAIN, "cache_chain_mutex")                                                   \
	X(LOCK_LIST3, "l3->list_lock")                                                             \
	X(LOCK_LIST3_ON_SLAB, "l3->list_lock of a cache of free lists")                            \
	X(LOCK_ARRAY_CACHE, "ac->lock")                                                            \
	X(LOCK_ARRAY_CACHE_ON_SLAB, "ac->lock of a cache of free lists")                           \
	X(LOCK_VMAP_AREA, "vmap_area_lock")                                                        \
	X(LOCK_VMLIST, "vmlist_lock")                                                              \
	X(LOCK_VMAP_PURGE, "purge_lock")                                                           \
	X(LOCK_VMAP_BLOCK_TREE, "vmap_block_tree_lock")                                            \
	X(LOCK_VMAP_BLOCK_QUEUE, "vmap_block_queue->lock")                                         \
	X(LOCK_VMAP_BLOCK, "vmap_block->lock")                                                     \
	X(LOCK_KMAP, "kmap_lock")                                                                  \
	X(LOCK_PAGE_ADDRESS, "page_address_slot->lock")                                            \
	X(LOCK_PAGE_ADDRESS_POOL, "page_address pool_lock")                                        \
	X(LOCK_CPA, "cpa_lock")                                                                    \
	X(LOCK_PAGE_TABLE, "mm->page_table_lock")                                                  \
	X(LOCK_PTL_NESTED, "page->ptl of what is copied or moved")                                 \
	X(LOCK_MMAP_SEM, "mm->mmap_sem")                                                           \
	X(LOCK_MMAP_SEM_CHILD, "mm->mmap_sem of a child that is made")                             \
	X(LOCK_TASK, "task->alloc_lock")                                                           \
	X(LOCK_SIGNAL, "signal->lock")                                                             \
	X(LOCK_PERCPU_COUNTER, "percpu_counter->lock")                                             \
	X(LOCK_ANON_VMA, "anon_vma->lock")                                                         \
	X(LOCK_KVM, "kvm_lock")                                                                    \
	X(LOCK_KVM_VCPU, "vcpu->mutex")                                                            \
	X(LOCK_KVM_SLOTS, "kvm->slots_lock")                                                       \
	X(LOCK_KVM_MMU, "kvm->mmu_lock")                                                           \
	X(LOCK_KVM_GFN, "kvm->gfn_lock")

enum lock_class {
	LOCK_CLASS_NONE,
#define X(name, text) name,
	LOCK_CLASSES(X)
#undef X
		NR_LOCK_CLASSES,
};

static_assert(NR_LOCK_CLASSES <= LOCK_CLASS_MAX, "sim/ numbers that many classes");

/* Tell the machine the names. Once per power-on, before the first lock is initialised. */
void lock_classes_init(void);

#endif
