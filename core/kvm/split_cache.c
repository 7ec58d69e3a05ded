/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Caches for splitting a large page of a guest, one set a guest.
 *
 * As: topup_split_caches() and what it stands among in 6.12.
 */
#include "core/kvm/kvm_internal.h"

void split_caches_init(struct kvm *kvm)
{
	struct kvm_arch *arch = &kvm->arch;

	arch->split_shadow_page_cache.gfp_zero = __GFP_ZERO;
	arch->split_page_header_cache.kmem_cache = kvm_vars->mmu_page_header_cache;
	arch->split_page_header_cache.gfp_zero = __GFP_ZERO;
	arch->split_private_spt_cache.init_value = SHADOW_NONPRESENT_VALUE;
	arch->split_desc_cache.kmem_cache = kvm_vars->pte_list_desc_cache;
	arch->split_desc_cache.gfp_zero = __GFP_ZERO;
}

static bool need_topup(const struct kvm_mmu_memory_cache *cache, int32_t min)
{
	return kvm_mmu_memory_cache_nr_free_objects(cache) < min;
}

bool need_topup_split_caches(const struct kvm *kvm)
{
	return need_topup(&kvm->arch.split_desc_cache, SPLIT_DESC_CACHE_MIN_NR_OBJECTS) ||
	       need_topup(&kvm->arch.split_page_header_cache, 1) ||
	       need_topup(&kvm->arch.split_shadow_page_cache, 1) ||
	       need_topup(&kvm->arch.split_private_spt_cache, 1);
}

/*
 * A frame with one spte needs no descriptor, and few have more; but in the worst case each entry of
 * the new table is a frame's second one.
 */
int topup_split_caches(struct kvm *kvm)
{
	const int32_t capacity =
		SPLIT_DESC_CACHE_MIN_NR_OBJECTS + KVM_ARCH_NR_OBJS_PER_MEMORY_CACHE;
	int r = __kvm_mmu_topup_memory_cache(&kvm->arch.split_desc_cache, capacity,
					     SPLIT_DESC_CACHE_MIN_NR_OBJECTS);

	if (r == 0)
		r = kvm_mmu_topup_memory_cache(&kvm->arch.split_page_header_cache, 1);
	if (r == 0)
		r = kvm_mmu_topup_memory_cache(&kvm->arch.split_shadow_page_cache, 1);
	if (r == 0)
		r = kvm_mmu_topup_memory_cache(&kvm->arch.split_private_spt_cache, 1);
	return r;
}

void split_caches_free(struct kvm *kvm)
{
	kvm_mmu_free_memory_cache(&kvm->arch.split_desc_cache);
	kvm_mmu_free_memory_cache(&kvm->arch.split_page_header_cache);
	kvm_mmu_free_memory_cache(&kvm->arch.split_shadow_page_cache);
	kvm_mmu_free_memory_cache(&kvm->arch.split_private_spt_cache);
}

int kvm_prepare_split(struct kvm *kvm)
{
	int r = 0;

	mutex_lock(&kvm->slots_lock);
	if (need_topup_split_caches(kvm)) {
		r = topup_split_caches(kvm);
		goal_if(r == 0, KVM_SPLIT_TOPUP);
	}
	mutex_unlock(&kvm->slots_lock);
	return r;
}
