/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shadow entries: made, narrowed, dropped, each with its place in the frame's rmap.
 *
 * Whoever takes rights away flushes the TLBs afterwards, before anybody relies on it.
 */
#include "core/kvm/kvm_internal.h"

#include "sim/access.h"

void mmu_spte_set(uint64_t *sptep, uint64_t spte)
{
	preemption_point(POINT_PTE);
	store_release(sptep, spte);
}

/* Put @spte there. Ensures: what was there, A and D as the hardware set them up to now. */
static uint64_t mmu_spte_exchange(uint64_t *sptep, uint64_t spte)
{
	preemption_point(POINT_PTE);
	return cpu_modify(vaddr(sptep), sizeof(*sptep), MODIFY_SWAP, spte);
}

/* ---- frames ---------------------------------------------------------------------------------- */

/* As: kvm_set_pfn_accessed(), kvm_set_pfn_dirty() of 2.6.34. Differs: without the LRU lists. */
static void track_bits(struct page *page, uint64_t old)
{
	if ((old & PT_ACCESSED_MASK) != 0)
		SetPageReferenced(page);
	if ((old & PT_DIRTY_MASK) != 0)
		SetPageDirty(page);
}

/* As: drop_spte() of 6.12. */
void drop_spte(struct kvm *kvm, uint64_t *sptep)
{
	uint64_t old = mmu_spte_exchange(sptep, SHADOW_NONPRESENT_VALUE);
	struct page *page = pfn_to_page(spte_to_pfn(old));

	track_bits(page, old);
	pte_list_remove(sptep, &gfn_to_info(kvm, page->index)->rmap);
}

/* As: drop_parent_pte() of 6.12. */
void drop_parent_pte(struct kvm_mmu_page *sp, uint64_t *parent_pte)
{
	pte_list_remove(parent_pte, &sp->parent_ptes);
	mmu_spte_set(parent_pte, SHADOW_NONPRESENT_VALUE);
}

/*
 * As: rmap_write_protect() of 2.6.34.   Differs: D goes to the page and out of the spte, which a
 * TLB would otherwise take for leave to write.
 */
bool rmap_write_protect(struct kvm *kvm, gfn_t gfn)
{
	struct rmap_iterator iter;
	uint64_t *sptep;
	bool flush = false;

	for_each_rmap_spte(&gfn_to_info(kvm, gfn)->rmap, &iter, sptep)
	{
		uint64_t spte = mmu_spte_get(sptep);

		if (!is_writable_pte(spte))
			continue;
		spte = mmu_spte_exchange(sptep, spte & ~(PT_WRITABLE_MASK | PT_DIRTY_MASK));
		track_bits(pfn_to_page(spte_to_pfn(spte)), spte);
		flush = true;
	}
	return flush;
}

/* As: kvm_unmap_rmapp() of 2.6.34. */
bool rmap_drop_all(struct kvm *kvm, gfn_t gfn)
{
	const struct kvm_rmap_head *head = &gfn_to_info(kvm, gfn)->rmap;
	uint64_t *sptep;
	bool flush = false;

	while ((sptep = pte_list_first(head)) != NULL) {
		drop_spte(kvm, sptep);
		flush = true;
	}
	return flush;
}

/* ---- making one ------------------------------------------------------------------------------ */

/* As: make_spte() of 6.12. D is the hardware's to set. */
static uint64_t make_spte(uint32_t access, const struct page *page)
{
	uint64_t spte = PFN_PHYS(page_to_pfn(page)) | PT_PRESENT_MASK | PT_ACCESSED_MASK;

	spte |= access & (ACC_WRITE_MASK | ACC_USER_MASK);
	return (access & ACC_EXEC_MASK) != 0 ? spte : spte | PT64_NX_MASK;
}

/* The spte maps the page already: rights come and go. Ensures: must TLBs be flushed? */
static bool mmu_spte_update(uint64_t *sptep, uint64_t spte, struct page *page)
{
	uint64_t old = mmu_spte_exchange(sptep, spte);

	track_bits(page, old);
	goal_if((entry_access(spte) & ~entry_access(old)) != 0, KVM_FAULT_WIDENED);
	return (old & PT_DIRTY_MASK) != 0 || (entry_access(old) & ~entry_access(spte)) != 0;
}

/* As: mmu_set_spte() of 6.12. */
int mmu_set_spte(struct kvm_vcpu *vcpu, uint64_t *sptep, uint32_t access, gfn_t gfn,
		 struct page *page, bool write)
{
	struct kvm_gfn *info = gfn_to_info(vcpu->kvm, gfn);
	uint64_t old = mmu_spte_get(sptep);
	bool wrprot = info->shadowed != 0 && (access & ACC_WRITE_MASK) != 0;
	uint64_t spte = make_spte(wrprot ? access & ~ACC_WRITE_MASK : access, page);
	int ret = RET_PF_FIXED;

	if (is_shadow_present_pte(old) && spte_to_pfn(old) != page_to_pfn(page)) {
		drop_spte(vcpu->kvm, sptep);
		kvm_flush_remote_tlbs(vcpu->kvm);
		old = SHADOW_NONPRESENT_VALUE;
	}
	if (!is_shadow_present_pte(old)) {
		mmu_spte_set(sptep, spte);
		pte_list_add(&vcpu->mmu_pte_list_desc_cache, sptep, &info->rmap);
	} else if (spte == ((old | PT_ACCESSED_MASK) & ~PT_DIRTY_MASK)) {
		goal(KVM_FAULT_SPURIOUS);
		ret = RET_PF_SPURIOUS;
	} else if (mmu_spte_update(sptep, spte, page)) {
		kvm_flush_remote_tlbs(vcpu->kvm);
	}
	return wrprot && write ? RET_PF_EMULATE : ret;
}
