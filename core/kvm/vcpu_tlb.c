/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The hardware of a guest's CPU: its TLB, and the walk of the shadow tables, which sets A and D.
 *
 * It takes no lock. Interrupts are off, so that whoever flushes waits until an access is over.
 */
#include "core/kvm/kvm_internal.h"

#include "sim/access.h"

static struct kvm_tlb_entry *tlb_find(struct kvm_vcpu *vcpu, uint32_t vpn)
{
	for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++) {
		if (vcpu->tlb[i].valid && vcpu->tlb[i].vpn == vpn)
			return &vcpu->tlb[i];
	}
	return NULL;
}

/* The entry that goes, round robin. */
static struct kvm_tlb_entry *tlb_victim(struct kvm_vcpu *vcpu)
{
	struct kvm_tlb_entry *entry = &vcpu->tlb[vcpu->tlb_next];

	vcpu->tlb_next = (vcpu->tlb_next + 1) % KVM_TLB_ENTRIES;
	entry->valid = 0;
	return entry;
}

static bool tlb_allows(const struct kvm_tlb_entry *entry, uint32_t access)
{
	return (access_needs(access) & ~(uint32_t)entry->rights) == 0 &&
	       ((access & PFERR_WRITE_MASK) == 0 || entry->dirty);
}

/* Ensures: the spte for @gva, and what the path grants; NULL: not present, or refused. */
static uint64_t *shadow_walk(const struct kvm_vcpu *vcpu, gva_t gva, uint32_t access,
			     uint32_t *rights)
{
	uint64_t *spt = vcpu->root->spt;
	uint64_t *sptep = NULL;

	*rights = ACC_ALL;
	for (uint32_t level = KVM_LEVELS; level > 0; level--) {
		sptep = &spt[table_index(gva, level)];
		uint64_t spte = mmu_spte_get(sptep);

		if (!is_shadow_present_pte(spte))
			return NULL;
		*rights &= entry_access(spte);
		spt = __va(spte & PT64_BASE_ADDR_MASK);
	}
	return (access_needs(access) & ~*rights) == 0 ? sptep : NULL;
}

const struct kvm_tlb_entry *vcpu_translate(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access)
{
	struct kvm_tlb_entry *entry = tlb_find(vcpu, gva >> PAGE_SHIFT);
	uint64_t *sptep, spte, bits = PT_ACCESSED_MASK;
	uint32_t rights;

	if (entry != NULL && tlb_allows(entry, access))
		return entry;
	vcpu_tlb_flush_page(vcpu, gva);
	sptep = shadow_walk(vcpu, gva, access, &rights);
	if (sptep == NULL)
		return NULL;
	if ((access & PFERR_WRITE_MASK) != 0)
		bits |= PT_DIRTY_MASK;
	spte = cpu_modify(vaddr(sptep), sizeof(spte), MODIFY_OR, bits) | bits;
	entry = tlb_victim(vcpu);
	entry->vpn = gva >> PAGE_SHIFT;
	entry->pfn = spte_to_pfn(spte);
	entry->rights = (uint16_t)rights;
	entry->dirty = (spte & PT_DIRTY_MASK) != 0;
	entry->valid = 1;
	return entry;
}

void vcpu_tlb_flush(struct kvm_vcpu *vcpu)
{
	for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++)
		vcpu->tlb[i].valid = 0;
}

void vcpu_tlb_flush_page(struct kvm_vcpu *vcpu, gva_t gva)
{
	struct kvm_tlb_entry *entry = tlb_find(vcpu, gva >> PAGE_SHIFT);

	if (entry != NULL)
		entry->valid = 0;
}
