/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A guest's page fault: what may fail comes first, then mmu_lock, under which nothing does.
 *
 *   caches topped up -> guest's tables walked -> page of the frame -> mmu_lock
 *   -> has anything changed? -> shadow pages and sptes down to the frame -> unlock
 */
#include "core/kvm/kvm_internal.h"

#include "core/page/page_alloc.h"

/* The shadow page below @sptep. As: kvm_mmu_get_child_sp() of 6.12. NULL: it is linked already. */
static struct kvm_mmu_page *get_child_sp(struct kvm_vcpu *vcpu, const uint64_t *sptep,
					 const struct guest_walker *walker, uint32_t level)
{
	if (is_shadow_present_pte(mmu_spte_get(sptep)))
		return NULL;
	return kvm_mmu_get_shadow_page(vcpu, walker->table_gfn[level - 1], level,
				       walker->pt_access[level - 1]);
}

/*
 * The upper levels.
 *
 * Ensures: the lower table's spte for @gva; NULL: the guest's tables are not what was walked.
 * As:      FNAME(fetch)() of 6.12, up to the last level.
 */
static uint64_t *fetch_tables(struct kvm_vcpu *vcpu, const struct guest_walker *walker, gva_t gva)
{
	uint64_t *spt = vcpu->root->spt;

	if (gpte_changed(vcpu, walker, gva, KVM_LEVELS))
		return NULL;
	for (uint32_t level = KVM_LEVELS; level > 1; level--) {
		uint64_t *sptep = &spt[table_index(gva, level)];
		struct kvm_mmu_page *sp;

		sptep_to_sp(sptep)->write_flooding_count = 0;
		sp = get_child_sp(vcpu, sptep, walker, level - 1);
		/* the lower table is write-protected now: what it says counts from here on */
		if (gpte_changed(vcpu, walker, gva, level - 1))
			return NULL;
		if (sp != NULL)
			link_shadow_page(vcpu, sptep, sp);
		spt = __va(mmu_spte_get(sptep) & PT64_BASE_ADDR_MASK);
	}
	sptep_to_sp(spt)->write_flooding_count = 0;
	return &spt[table_index(gva, 1)];
}

/* As: direct_page_fault() of 6.12, under mmu_lock; is_page_fault_stale(). */
static int fetch(struct kvm_vcpu *vcpu, const struct guest_walker *walker, gva_t gva,
		 uint32_t access, struct page *page, uint32_t seq)
{
	struct kvm *kvm = vcpu->kvm;
	uint64_t *sptep;
	int r;

	if (kvm->mmu_notifier_seq != seq || vcpu->root->role.invalid) {
		goal(KVM_FAULT_STALE);
		return RET_PF_RETRY;
	}
	r = make_mmu_pages_available(kvm);
	if (r != 0)
		return r;
	sptep = fetch_tables(vcpu, walker, gva);
	if (sptep == NULL) {
		goal(KVM_FAULT_GPTE_CHANGED);
		return RET_PF_RETRY;
	}
	r = mmu_set_spte(vcpu, sptep, walker->pte_access, walker->gfn, page,
			 (access & PFERR_WRITE_MASK) != 0);
	goal_if(r == RET_PF_EMULATE, KVM_FAULT_EMULATE);
	return r;
}

int mmu_page_fault(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access)
{
	struct kvm *kvm = vcpu->kvm;
	struct guest_walker walker;
	struct page *page;
	uint32_t seq;
	int r = mmu_topup_memory_caches(vcpu);

	if (r != 0)
		return r;
	if (!walk_addr(&walker, vcpu, gva, access)) {
		vcpu->fault.address = gva;
		vcpu->fault.error_code = walker.error_code;
		return RET_PF_GUEST;
	}
	seq = shared_load(&kvm->mmu_notifier_seq);
	page = gfn_to_page(kvm, walker.gfn);
	if (IS_ERR(page))
		return PTR_ERR(page);
	spin_lock(&kvm->mmu_lock);
	r = fetch(vcpu, &walker, gva, access, page, seq);
	spin_unlock(&kvm->mmu_lock);
	put_page(page);
	return r;
}

int kvm_mmu_page_fault(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access)
{
	int r;

	BUG_ON(gva >= KVM_GVA_LIMIT);
	vcpu_load(vcpu);
	r = kvm_mmu_reload(vcpu);
	if (r == 0)
		r = mmu_page_fault(vcpu, gva, access);
	vcpu_put(vcpu);
	return r;
}

struct kvm_guest_fault kvm_vcpu_fault(const struct kvm_vcpu *vcpu)
{
	return vcpu->fault;
}
