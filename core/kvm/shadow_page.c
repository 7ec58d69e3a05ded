/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shadow pages: found by frame and role, or made of what the caches hold.
 */
#include "core/kvm/kvm_internal.h"

/* As: kvm_page_table_hashfn() of 2.6.34, with fewer buckets. */
struct hlist_head *kvm_page_hash(struct kvm *kvm, gfn_t gfn)
{
	return &kvm->mmu_page_hash[gfn % KVM_HASH_SIZE];
}

static struct kvm_mmu_page *find_shadow_page(struct kvm *kvm, gfn_t gfn, uint32_t level,
					     uint32_t access)
{
	struct kvm_mmu_page *sp;
	struct hlist_node *node;

	hlist_for_each_entry(sp, node, kvm_page_hash(kvm, gfn), hash_link)
	{
		if (sp->gfn == gfn && sp->role.level == level && sp->role.access == access)
			return sp;
	}
	return NULL;
}

/* From now on the guest's table may be written by nobody but KVM. As: account_shadowed(). */
static void account_shadowed(struct kvm *kvm, gfn_t gfn)
{
	struct kvm_gfn *info = gfn_to_info(kvm, gfn);

	goal_if(info->shadowed != 0, KVM_SHADOW_ROLES);
	info->shadowed++;
	if (rmap_write_protect(kvm, gfn)) {
		goal(KVM_SHADOW_WRITE_PROTECTED);
		kvm_flush_remote_tlbs(kvm);
	}
}

/* As: kvm_mmu_alloc_shadow_page() of 6.12. */
static struct kvm_mmu_page *alloc_shadow_page(struct kvm_vcpu *vcpu, gfn_t gfn, uint32_t level,
					      uint32_t access)
{
	struct kvm *kvm = vcpu->kvm;
	struct kvm_mmu_page *sp = kvm_mmu_memory_cache_alloc(&vcpu->mmu_page_header_cache);

	sp->spt = kvm_mmu_memory_cache_alloc(&vcpu->mmu_shadow_page_cache);
	set_page_private(virt_to_page(sp->spt), vaddr(sp));
	sp->gfn = gfn;
	sp->role.level = (uint8_t)level;
	sp->role.access = (uint8_t)access;
	list_add(&sp->link, &kvm->active_mmu_pages);
	hlist_add_head(&sp->hash_link, kvm_page_hash(kvm, gfn));
	kvm->n_used_mmu_pages++;
	account_shadowed(kvm, gfn);
	return sp;
}

struct kvm_mmu_page *kvm_mmu_get_shadow_page(struct kvm_vcpu *vcpu, gfn_t gfn, uint32_t level,
					     uint32_t access)
{
	struct kvm_mmu_page *sp = find_shadow_page(vcpu->kvm, gfn, level, access);

	if (sp == NULL)
		return alloc_shadow_page(vcpu, gfn, level, access);
	goal(KVM_SHADOW_REUSED);
	return sp;
}

/* As: link_shadow_page() of 6.12: an upper spte grants all, the lower ones what is right. */
void link_shadow_page(struct kvm_vcpu *vcpu, uint64_t *sptep, struct kvm_mmu_page *sp)
{
	mmu_spte_set(sptep, __pa(sp->spt) | PT_PRESENT_MASK | PT_WRITABLE_MASK | PT_USER_MASK |
				    PT_ACCESSED_MASK);
	pte_list_add(&vcpu->mmu_pte_list_desc_cache, sptep, &sp->parent_ptes);
}

/* ---- how many -------------------------------------------------------------------------------- */

static uint32_t available_mmu_pages(const struct kvm *kvm)
{
	return kvm->n_max_mmu_pages > kvm->n_used_mmu_pages
		       ? kvm->n_max_mmu_pages - kvm->n_used_mmu_pages
		       : 0;
}

/* As: make_mmu_pages_available() of 6.12. */
int make_mmu_pages_available(struct kvm *kvm)
{
	uint32_t available = available_mmu_pages(kvm);

	if (likely(available >= KVM_MIN_FREE_MMU_PAGES))
		return 0;
	zap_oldest_mmu_pages(kvm, KVM_REFILL_PAGES - available);
	if (available_mmu_pages(kvm) == 0) {
		goal(KVM_FAULT_NO_ROOM);
		return -ENOSPC;
	}
	return 0;
}

void kvm_mmu_change_mmu_pages(struct kvm *kvm, uint32_t pages)
{
	spin_lock(&kvm->mmu_lock);
	if (kvm->n_used_mmu_pages > pages)
		zap_oldest_mmu_pages(kvm, kvm->n_used_mmu_pages - pages);
	kvm->n_max_mmu_pages = pages;
	spin_unlock(&kvm->mmu_lock);
}
