/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The caches themselves. Whoever tops one up may fail; whoever takes an object must not.
 */
#include "core/kvm/memory_cache.h"

#include "core/base/base.h"
#include "core/kvm/kvm_goals.h"
#include "core/kvm/kvmalloc.h"
#include "core/page/page_alloc.h"
#include "sim/access.h"

/* ---- the array ------------------------------------------------------------------------------- */

/* It may lie in vmalloc space: only the CPU finds it there. */
static vaddr_t slot_at(const struct kvm_mmu_memory_cache *mc, int32_t index)
{
	return mc->objects + (vaddr_t)index * (vaddr_t)sizeof(vaddr_t);
}

static void push(struct kvm_mmu_memory_cache *mc, vaddr_t object)
{
	cpu_write32(slot_at(mc, mc->nobjs++), object);
}

static vaddr_t pop(struct kvm_mmu_memory_cache *mc)
{
	return cpu_read32(slot_at(mc, --mc->nobjs));
}

/* ---- one object ------------------------------------------------------------------------------ */

/* As: memset64() of a page. */
static void page_fill_words(vaddr_t page, uint64_t value)
{
	uint64_t *words = window_ptr(page);

	for (uint32_t i = 0; i < PAGE_SIZE / sizeof(value); i++)
		words[i] = value;
}

/* Ensures: 0: no memory. As: mmu_memory_cache_alloc_obj() of 6.12. */
static vaddr_t mmu_memory_cache_alloc_obj(const struct kvm_mmu_memory_cache *mc, gfp_t gfp_flags)
{
	vaddr_t page;

	gfp_flags |= mc->gfp_zero;
	if (mc->kmem_cache != NULL)
		return vaddr(kmem_cache_alloc(mc->kmem_cache, gfp_flags));
	page = __get_free_page(gfp_flags);
	if (page != 0 && mc->init_value != 0)
		page_fill_words(page, mc->init_value);
	return page;
}

static void mmu_memory_cache_free_obj(const struct kvm_mmu_memory_cache *mc, vaddr_t object)
{
	if (mc->kmem_cache != NULL)
		kmem_cache_free(mc->kmem_cache, window_ptr(object));
	else
		free_page(object);
}

/* ---- top-up ---------------------------------------------------------------------------------- */

/* Errors: as the top-up's. */
static int make_array(struct kvm_mmu_memory_cache *mc, int32_t capacity, gfp_t gfp)
{
	if (WARN_ON_ONCE(capacity == 0))
		return -EIO;
	if (WARN_ON_ONCE(mc->init_value != 0 && (mc->kmem_cache != NULL || mc->gfp_zero != 0)))
		return -EIO;
	mc->objects = vaddr(kvmalloc_array((ulong_t)capacity, sizeof(vaddr_t), gfp));
	if (mc->objects == 0) {
		goal(KVM_TOPUP_NO_ARRAY);
		return -ENOMEM;
	}
	mc->capacity = capacity;
	return 0;
}

static int fill(struct kvm_mmu_memory_cache *mc, int32_t min, gfp_t gfp)
{
	while (mc->nobjs < mc->capacity) {
		vaddr_t object = mmu_memory_cache_alloc_obj(mc, gfp);

		if (object == 0) {
			goal_if(mc->nobjs >= min, KVM_TOPUP_PARTIAL);
			goal_if(mc->nobjs < min, KVM_TOPUP_NO_OBJECT);
			return mc->nobjs >= min ? 0 : -ENOMEM;
		}
		push(mc, object);
	}
	return 0;
}

int __kvm_mmu_topup_memory_cache(struct kvm_mmu_memory_cache *mc, int32_t capacity, int32_t min)
{
	gfp_t gfp = mc->gfp_custom != 0 ? mc->gfp_custom : GFP_KERNEL_ACCOUNT;

	if (mc->nobjs >= min)
		return 0;
	if (unlikely(mc->objects == 0)) {
		int error = make_array(mc, capacity, gfp);

		if (error != 0)
			return error;
	}
	if (WARN_ON_ONCE(mc->capacity != capacity))
		return -EIO;
	return fill(mc, min, gfp);
}

int kvm_mmu_topup_memory_cache(struct kvm_mmu_memory_cache *mc, int32_t min)
{
	return __kvm_mmu_topup_memory_cache(mc, KVM_ARCH_NR_OBJS_PER_MEMORY_CACHE, min);
}

int32_t kvm_mmu_memory_cache_nr_free_objects(const struct kvm_mmu_memory_cache *mc)
{
	return mc->nobjs;
}

/* ---- use ------------------------------------------------------------------------------------- */

void *kvm_mmu_memory_cache_alloc(struct kvm_mmu_memory_cache *mc)
{
	vaddr_t object;

	if (WARN_ON(mc->nobjs == 0)) {
		goal(KVM_CACHE_EMPTY);
		object = mmu_memory_cache_alloc_obj(mc, GFP_ATOMIC | __GFP_ACCOUNT);
	} else {
		object = pop(mc);
	}
	BUG_ON(object == 0);
	return window_ptr(object);
}

void kvm_mmu_free_memory_cache(struct kvm_mmu_memory_cache *mc)
{
	while (mc->nobjs != 0)
		mmu_memory_cache_free_obj(mc, pop(mc));
	if (mc->objects != 0)
		kvfree(window_ptr(mc->objects));
	mc->objects = 0;
	mc->capacity = 0;
}
