/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What shadow tables and TLBs grant, against what the guest's tables do.
 */
#include "core/kvm/kvm_check_internal.h"

/* ---- Q5 -------------------------------------------------------------------------------------- */

/* What entry @index of the table that @sp stands for grants, on the way that @sp stands for. */
static uint32_t granted_by(const struct kvm_mmu_page *sp, uint64_t gpte)
{
	return (gpte & PT_PRESENT_MASK) != 0 ? sp->role.access & entry_access(gpte) : 0;
}

static gfn_t gpte_to_gfn(uint64_t gpte)
{
	return (gfn_t)((gpte & PT64_BASE_ADDR_MASK) >> PAGE_SHIFT);
}

static void see_link(const struct kvm_mmu_page *sp, uint32_t index, uint64_t gpte)
{
	const struct kvm_mmu_page *child = spte_to_child_sp(sp->spt[index]);

	KVM_THAT(KVM_FOUND_ACCESS,
		 (gpte & PT_PRESENT_MASK) != 0 && child->gfn == gpte_to_gfn(gpte) &&
			 child->role.level == sp->role.level - 1,
		 "shadow of %x: entry %u leads to a shadow of %x", sp->gfn, index, child->gfn);
	KVM_THAT(KVM_FOUND_ACCESS, child->role.access == granted_by(sp, gpte),
		 "shadow of %x: entry %u grants %x, the shadow page below has %x", sp->gfn, index,
		 granted_by(sp, gpte), child->role.access);
}

static void see_frame(const struct kvm_mmu_page *sp, uint32_t index, uint64_t gpte)
{
	uint64_t spte = sp->spt[index];
	uint32_t granted = granted_by(sp, gpte);

	if ((gpte & PT_DIRTY_MASK) == 0)
		granted &= ~ACC_WRITE_MASK;
	KVM_THAT(KVM_FOUND_ACCESS,
		 (gpte & PT_PRESENT_MASK) != 0 &&
			 pfn_to_page(spte_to_pfn(spte))->index == gpte_to_gfn(gpte),
		 "shadow of %x: entry %u maps frame %x", sp->gfn, index,
		 pfn_to_page(spte_to_pfn(spte))->index);
	KVM_THAT(KVM_FOUND_ACCESS, (entry_access(spte) & ~granted) == 0,
		 "shadow of %x: entry %u grants %x, the spte %x", sp->gfn, index, granted,
		 entry_access(spte));
}

static void see_page_access(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	KVM_THAT(KVM_FOUND_ACCESS, sp->root_count == 0 || sp->role.access == ACC_ALL,
		 "shadow of %x: a root with access %x", sp->gfn, sp->role.access);
	for (uint32_t i = 0; i < PT64_ENT_PER_PAGE; i++) {
		uint64_t gpte;

		if (!is_shadow_present_pte(sp->spt[i]))
			continue;
		gpte = kvm_guest_entry(kvm, sp->gfn, i);
		if (sp->role.level == 1)
			see_frame(sp, i, gpte);
		else
			see_link(sp, i, gpte);
	}
}

void kvm_see_access(const struct kvm *kvm)
{
	const struct kvm_mmu_page *sp;

	if (kvm_census.text[KVM_FOUND_RMAP][0] != '\0')
		return;
	list_for_each_entry (sp, &kvm->active_mmu_pages, link)
		see_page_access(kvm, sp);
}

/* ---- Q4 -------------------------------------------------------------------------------------- */

/* The spte that translates @vpn, and what the way to it grants. Ensures: 0: there is none. */
static uint64_t spte_of(const struct kvm_vcpu *vcpu, uint32_t vpn, uint32_t *rights)
{
	const struct kvm_mmu_page *sp = vcpu->root;
	uint64_t spte = 0;

	*rights = ACC_ALL;
	for (uint32_t level = KVM_LEVELS; level > 0; level--) {
		spte = sp->spt[table_index(vpn << PAGE_SHIFT, level)];
		if (!is_shadow_present_pte(spte))
			return 0;
		*rights &= entry_access(spte);
		if (level > 1)
			sp = spte_to_child_sp(spte);
	}
	return spte;
}

static void see_entry(const struct kvm_vcpu *vcpu, const struct kvm_tlb_entry *entry)
{
	uint32_t rights;
	uint64_t spte = spte_of(vcpu, entry->vpn, &rights);

	KVM_THAT(KVM_FOUND_TLB, spte != 0 && spte_to_pfn(spte) == entry->pfn,
		 "CPU %u: its TLB leads from %08x to page %x, the tables to %x", vcpu->id,
		 entry->vpn << PAGE_SHIFT, entry->pfn, spte_to_pfn(spte));
	KVM_THAT(KVM_FOUND_TLB, (entry->rights & ~rights) == 0,
		 "CPU %u: its TLB grants %x at %08x, the tables %x", vcpu->id, entry->rights,
		 entry->vpn << PAGE_SHIFT, rights);
	KVM_THAT(KVM_FOUND_TLB, !entry->dirty || (spte & PT_DIRTY_MASK) != 0,
		 "CPU %u: its TLB has %08x as dirty, the spte does not", vcpu->id,
		 entry->vpn << PAGE_SHIFT);
}

void kvm_see_tlbs(const struct kvm *kvm)
{
	if (kvm_census.text[KVM_FOUND_RMAP][0] != '\0')
		return;
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		const struct kvm_vcpu *vcpu = &kvm->vcpus[id];

		if (vcpu->requests != 0 || vcpu->mode == IN_GUEST_MODE)
			continue;
		for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++) {
			const struct kvm_tlb_entry *entry = &vcpu->tlb[i];

			if (!entry->valid)
				continue;
			if (KVM_THAT(KVM_FOUND_TLB, vcpu->root != NULL,
				     "CPU %u: its TLB has %08x, and it has no root", id,
				     entry->vpn << PAGE_SHIFT))
				see_entry(vcpu, entry);
		}
	}
}
