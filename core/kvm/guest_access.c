/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The guest loads, stores, fetches; and what KVM stores in its place.
 *
 *   enter: requests, interrupts off -> translate -> memory -> leave
 *                                   -> no translation -> leave -> fault -> enter again, or emulate
 */
#include "core/kvm/kvm_internal.h"

#include "core/page/page_alloc.h"
#include "sim/access.h"

struct guest_access {
	gva_t gva;
	uint32_t access;
	uint32_t size;
	uint64_t *value;
};

/* ---- in the guest ---------------------------------------------------------------------------- */

static void guest_memory(const struct kvm_tlb_entry *entry, const struct guest_access *a)
{
	vaddr_t at = vaddr(__va(PFN_PHYS(entry->pfn))) + (a->gva & ~PAGE_MASK);

	if ((a->access & PFERR_WRITE_MASK) != 0)
		cpu_write(at, a->size, *a->value);
	else
		*a->value = cpu_read(at, a->size);
}

/*
 * Ensures: RET_PF_FIXED: done; RET_PF_RETRY: a fault, or a request came.
 * As:      vcpu_enter_guest() of 2.6.34.
 */
static int enter_guest(struct kvm_vcpu *vcpu, const struct guest_access *a)
{
	const struct kvm_tlb_entry *entry = NULL;
	int r = kvm_mmu_reload(vcpu);

	if (r != 0)
		return r;
	local_irq_disable();
	shared_store(&vcpu->cpu, smp_processor_id());
	shared_store(&vcpu->mode, IN_GUEST_MODE);
	if ((shared_load(&vcpu->requests) & KVM_REQ_MMU_RELOAD) == 0) {
		if (kvm_check_request(vcpu, KVM_REQ_TLB_FLUSH)) {
			goal(KVM_FLUSH_LATE);
			vcpu_tlb_flush(vcpu);
		}
		entry = vcpu_translate(vcpu, a->gva, a->access);
		if (entry != NULL)
			guest_memory(entry, a);
	}
	shared_store(&vcpu->mode, OUTSIDE_GUEST_MODE);
	local_irq_enable();
	return entry != NULL ? RET_PF_FIXED : RET_PF_RETRY;
}

/* ---- emulation ------------------------------------------------------------------------------- */

/* Ensures: false: @page does not back the frame any more. */
static bool write_and_zap(struct kvm *kvm, struct page *page, gpa_t gpa, uint64_t value,
			  uint32_t bytes)
{
	bool same;

	spin_lock(&kvm->mmu_lock);
	same = gfn_backed_by(kvm, (gfn_t)(gpa >> PAGE_SHIFT), page);
	if (same) {
		cpu_write(vaddr(page_address(page)) + (vaddr_t)(gpa & ~PAGE_MASK), bytes, value);
		kvm_mmu_pte_write(kvm, gpa, bytes);
	}
	spin_unlock(&kvm->mmu_lock);
	return same;
}

static int write_phys(struct kvm *kvm, gpa_t gpa, uint64_t value, uint32_t bytes)
{
	for (;;) {
		struct page *page = gfn_to_page(kvm, (gfn_t)(gpa >> PAGE_SHIFT));
		bool done;

		if (IS_ERR(page))
			return PTR_ERR(page);
		done = write_and_zap(kvm, page, gpa, value, bytes);
		put_page(page);
		if (done)
			return 0;
		machine_spend(1);
	}
}

int emulator_write_phys(struct kvm_vcpu *vcpu, gpa_t gpa, uint64_t value, uint32_t bytes)
{
	int r;

	BUG_ON(bytes == 0 || bytes > 8 || !is_power_of_2(bytes) || !IS_ALIGNED(gpa, bytes));
	if (gpa >> PAGE_SHIFT >= vcpu->kvm->npages)
		return -EFAULT;
	vcpu_load(vcpu);
	r = write_phys(vcpu->kvm, gpa, value, bytes);
	vcpu_put(vcpu);
	return r;
}

/* The store that no spte may allow. Ensures: as kvm_guest_access(). */
static int emulate_store(struct kvm_vcpu *vcpu, const struct guest_access *a)
{
	struct guest_walker walker;

	if (!walk_addr(&walker, vcpu, a->gva, a->access)) {
		vcpu->fault.address = a->gva;
		vcpu->fault.error_code = walker.error_code;
		return RET_PF_GUEST;
	}
	if (gfn_to_info(vcpu->kvm, walker.gfn) == NULL)
		return -EFAULT;
	return write_phys(vcpu->kvm, ((gpa_t)walker.gfn << PAGE_SHIFT) | (a->gva & ~PAGE_MASK),
			  *a->value, a->size);
}

/* ---- the whole ------------------------------------------------------------------------------- */

/* As: the loop of __vcpu_run() of 2.6.34, for one access. */
static int run_access(struct kvm_vcpu *vcpu, const struct guest_access *a)
{
	for (;;) {
		int r = enter_guest(vcpu, a);

		if (r != RET_PF_RETRY)
			return r;
		r = mmu_page_fault(vcpu, a->gva, a->access);
		if (r == RET_PF_EMULATE)
			return emulate_store(vcpu, a);
		if (r < 0 || r == RET_PF_GUEST)
			return r;
		machine_spend(1);
	}
}

int kvm_guest_access(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access, uint32_t size,
		     uint64_t *value)
{
	const struct guest_access a = {gva, access, size, value};
	int r;

	BUG_ON(gva >= KVM_GVA_LIMIT || size == 0 || size > 8 || !is_power_of_2(size));
	BUG_ON(!IS_ALIGNED(gva, size));
	vcpu_load(vcpu);
	r = run_access(vcpu, &a);
	vcpu_put(vcpu);
	return r;
}
