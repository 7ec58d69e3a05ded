/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A guest's caches: counts, and the objects in them.
 *
 * Their arrays are no larger than a page, so that they never lie in vmalloc space.
 */
#include "core/kvm/kvm_check_internal.h"

#include "core/base/blind.h"

#include <string.h>

#define SEEN_MAX 4096u /* more than all caches of a guest hold, twice */

/* The objects of the guest's caches up to now, by their address; 0 ends the probing. */
static vaddr_t seen[SEEN_MAX];

/* Ensures: false: it was seen before. */
static bool see_first(vaddr_t object)
{
	uint32_t at = object / 8 * 2654435761u % SEEN_MAX;

	while (seen[at] != 0) {
		if (seen[at] == object)
			return false;
		at = (at + 1) % SEEN_MAX;
	}
	seen[at] = object;
	return true;
}

static bool object_of_cache(const struct kvm_mmu_memory_cache *mc, const void *object)
{
	struct page *page;

	if (!check_pointer_ok(object, 8))
		return false;
	page = virt_to_head_page(object);
	if (mc->kmem_cache != NULL)
		return PageSlab(page) && page->slab_cache == mc->kmem_cache;
	return IS_ALIGNED(vaddr(object), PAGE_SIZE) && !PageSlab(page) && page_count(page) == 1;
}

/* The first word of an object that is not as it was made. Ensures: NULL: none. */
static const uint64_t *word_amiss(const struct kvm_mmu_memory_cache *mc, const uint64_t *object)
{
	uint32_t bytes = mc->kmem_cache != NULL ? kmem_cache_size(mc->kmem_cache) : PAGE_SIZE;

	if (mc->gfp_zero == 0 && mc->init_value == 0)
		return NULL;
	for (uint32_t i = 0; i < bytes / 8; i++) {
		if (blind_load64(&object[i]) != mc->init_value)
			return &object[i];
	}
	return NULL;
}

static void see_object(const struct kvm_mmu_memory_cache *mc, const char *name, int32_t index)
{
	vaddr_t object = ((const vaddr_t *)window_ptr(mc->objects))[index];
	const uint64_t *amiss;

	if (!KVM_THAT(KVM_FOUND_CACHE, object_of_cache(mc, window_ptr(object)),
		      "%s: object %d is %08x, none of its allocator's", name, index, object) ||
	    !KVM_THAT(KVM_FOUND_CACHE, see_first(object), "%s: object %d, %08x, is there twice",
		      name, index, object))
		return;
	amiss = word_amiss(mc, window_ptr(object));
	KVM_THAT(KVM_FOUND_CACHE, amiss == NULL, "%s: object %d was written to at %08x", name,
		 index, vaddr(amiss));
}

static void see_cache(const struct kvm_mmu_memory_cache *mc, const char *name)
{
	if (!KVM_THAT(KVM_FOUND_CACHE, mc->nobjs >= 0 && mc->nobjs <= mc->capacity,
		      "%s: %d objects of %d", name, mc->nobjs, mc->capacity) ||
	    !KVM_THAT(KVM_FOUND_CACHE, (mc->objects != 0) == (mc->capacity != 0),
		      "%s: capacity %d, array at %08x", name, mc->capacity, mc->objects))
		return;
	if (mc->nobjs == 0 ||
	    !KVM_THAT(KVM_FOUND_CACHE,
		      check_pointer_ok(window_ptr(mc->objects), (uint32_t)mc->nobjs * 4),
		      "%s: its array is at %08x", name, mc->objects))
		return;
	for (int32_t i = 0; i < mc->nobjs; i++)
		see_object(mc, name, i);
}

void kvm_see_caches(const struct kvm *kvm)
{
	memset(seen, 0, sizeof(seen));
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		const struct kvm_vcpu *vcpu = &kvm->vcpus[id];

		see_cache(&vcpu->mmu_pte_list_desc_cache, "mmu_pte_list_desc_cache");
		see_cache(&vcpu->mmu_shadow_page_cache, "mmu_shadow_page_cache");
		see_cache(&vcpu->mmu_page_header_cache, "mmu_page_header_cache");
	}
	see_cache(&kvm->arch.split_desc_cache, "split_desc_cache");
	see_cache(&kvm->arch.split_page_header_cache, "split_page_header_cache");
	see_cache(&kvm->arch.split_shadow_page_cache, "split_shadow_page_cache");
	see_cache(&kvm->arch.split_private_spt_cache, "split_private_spt_cache");
}
