/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Objects that are taken out of the allocator before a lock is taken, so that nothing has to be
 * allocated, may fail or sleep under it.
 *
 *   no array --top-up--> capacity is fixed, nobjs objects --kvm_mmu_memory_cache_alloc()--> one
 *   less --top-up--> full again --kvm_mmu_free_memory_cache()--> no array
 */
#ifndef CORE_KVM_MEMORY_CACHE_H
#define CORE_KVM_MEMORY_CACHE_H

#include "core/slab/slab.h"

/* Differs: memory cgroups are left out, so that nothing is accounted and no bit asks for it. */
#define __GFP_ACCOUNT      0u
#define GFP_KERNEL_ACCOUNT (GFP_KERNEL | __GFP_ACCOUNT)

#define KVM_ARCH_NR_OBJS_PER_MEMORY_CACHE 40

/* Its owner sets the first four; all bytes are zero before. */
struct kvm_mmu_memory_cache {
	gfp_t gfp_zero;                /* __GFP_ZERO or 0: or'ed to each request for an object */
	gfp_t gfp_custom;              /* 0: GFP_KERNEL_ACCOUNT */
	uint64_t init_value;           /* in each word of a bare page; 0: whatever is there */
	struct kmem_cache *kmem_cache; /* NULL: the objects are bare pages */
	int32_t capacity;
	int32_t nobjs;
	vaddr_t objects; /* capacity addresses of 32 bits, reached through the CPU; 0: none yet */
	uint32_t unused_word;
};

/*
 * Fill @mc if it holds fewer than @min objects; the first time, with an array of @capacity made
 * for it. The other form: KVM_ARCH_NR_OBJS_PER_MEMORY_CACHE.
 *
 * Requires: may sleep, but with a gfp_custom that does not.
 * Ensures:  0: full, or there are @min at least (if @min is no more than the capacity).
 * Errors:   -ENOMEM: fewer than @min; what was allocated stays, and the next top-up goes on from
 *           there. -EIO and a WARN, once: capacity 0; init_value with a kmem_cache or gfp_zero; a
 *           capacity other than before.
 * As:       __kvm_mmu_topup_memory_cache(), kvm_mmu_topup_memory_cache() of 6.12.
 */
must_check int __kvm_mmu_topup_memory_cache(struct kvm_mmu_memory_cache *mc, int32_t capacity,
					    int32_t min);
must_check int kvm_mmu_topup_memory_cache(struct kvm_mmu_memory_cache *mc, int32_t min);

/* How many allocations are sure to succeed. As: kvm_mmu_memory_cache_nr_free_objects(). */
int32_t kvm_mmu_memory_cache_nr_free_objects(const struct kvm_mmu_memory_cache *mc);

/*
 * The object that came in last. Never NULL.
 *
 * Requires: one is there.
 * Errors:   none is: a WARN, and one is allocated with GFP_ATOMIC; if that fails, a BUG.
 * As:       kvm_mmu_memory_cache_alloc() of 6.12.
 */
void *kvm_mmu_memory_cache_alloc(struct kvm_mmu_memory_cache *mc);

/*
 * Give all objects and the array back.
 *
 * Ensures: @mc may be topped up again, with another capacity.
 * As:      kvm_mmu_free_memory_cache() of 6.12.
 */
void kvm_mmu_free_memory_cache(struct kvm_mmu_memory_cache *mc);

#endif
