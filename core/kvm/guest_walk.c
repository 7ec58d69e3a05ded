/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The guest's own tables, walked as its CPU would.
 *
 * As: FNAME(walk_addr_generic)() of 6.12 (paging_tmpl.h), for one format of tables.
 */
#include "core/kvm/kvm_internal.h"

/* The guest has 36 bits of physical address. */
#define RESERVED_ADDR_MASK (PT64_BASE_ADDR_MASK & ~((UINT64_C(1) << 36) - 1))

static bool entry_reserved(uint64_t entry, uint32_t level)
{
	return (entry & RESERVED_ADDR_MASK) != 0 || (level > 1 && (entry & PT_PAGE_SIZE_MASK) != 0);
}

static bool walk_fails(struct guest_walker *walker, uint32_t why, uint32_t access)
{
	walker->error_code =
		why | (access & (PFERR_WRITE_MASK | PFERR_USER_MASK | PFERR_FETCH_MASK));
	return false;
}

/* From CR3 down. Ensures: false: walker->error_code. */
static bool walk_tables(struct guest_walker *walker, struct kvm_vcpu *vcpu, gva_t gva,
			uint32_t access)
{
	uint32_t granted = ACC_ALL;
	gfn_t gfn = vcpu->cr3;

	for (uint32_t level = KVM_LEVELS; level > 0; level--) {
		uint64_t pte = gfn_read_entry(vcpu->kvm, gfn, table_index(gva, level));

		walker->table_gfn[level - 1] = gfn;
		walker->ptes[level - 1] = pte;
		walker->pt_access[level - 1] = granted;
		if ((pte & PT_PRESENT_MASK) == 0) {
			goal(KVM_WALK_NOT_PRESENT);
			return walk_fails(walker, 0, access);
		}
		if (entry_reserved(pte, level)) {
			goal(KVM_WALK_RESERVED);
			return walk_fails(walker, PFERR_PRESENT_MASK | PFERR_RSVD_MASK, access);
		}
		granted &= entry_access(pte);
		gfn = (gfn_t)((pte & PT64_BASE_ADDR_MASK) >> PAGE_SHIFT);
	}
	walker->gfn = gfn;
	walker->pte_access = granted;
	if ((access_needs(access) & ~granted) != 0) {
		goal(KVM_WALK_REFUSED);
		return walk_fails(walker, PFERR_PRESENT_MASK, access);
	}
	return true;
}

/*
 * Ensures: false: an entry changed since it was read.
 * As:      FNAME(update_accessed_dirty_bits)() of 6.12.
 */
static bool mark_accessed_dirty(struct guest_walker *walker, struct kvm_vcpu *vcpu, gva_t gva,
				uint32_t access)
{
	for (uint32_t level = KVM_LEVELS; level > 0; level--) {
		uint64_t old = walker->ptes[level - 1];
		uint64_t pte = old | PT_ACCESSED_MASK;

		if (level == 1 && (access & PFERR_WRITE_MASK) != 0)
			pte |= PT_DIRTY_MASK;
		if (pte == old)
			continue;
		if (!gfn_exchange_entry(vcpu->kvm, walker->table_gfn[level - 1],
					table_index(gva, level), old, pte)) {
			goal(KVM_WALK_ENTRY_CHANGED);
			return false;
		}
		walker->ptes[level - 1] = pte;
	}
	return true;
}

bool walk_addr(struct guest_walker *walker, struct kvm_vcpu *vcpu, gva_t gva, uint32_t access)
{
	do {
		machine_spend(1);
		if (!walk_tables(walker, vcpu, gva, access))
			return false;
	} while (!mark_accessed_dirty(walker, vcpu, gva, access));
	/* The first write must come here, to mark the entry. As: protect_clean_gpte(). */
	if ((walker->ptes[0] & PT_DIRTY_MASK) == 0)
		walker->pte_access &= ~ACC_WRITE_MASK;
	return true;
}

/* As: FNAME(gpte_changed)() of 6.12. */
bool gpte_changed(struct kvm_vcpu *vcpu, const struct guest_walker *walker, gva_t gva,
		  uint32_t level)
{
	return gfn_read_entry(vcpu->kvm, walker->table_gfn[level - 1], table_index(gva, level)) !=
	       walker->ptes[level - 1];
}
