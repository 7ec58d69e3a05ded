/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A guest's CPU: who runs it, what others ask of it, its root.
 *
 *   nowhere --vcpu_load()--> on a CPU --requests seen, interrupts off--> in the guest --> on a CPU
 *   no root --kvm_mmu_reload()--> root --kvm_mmu_unload()--> no root
 */
#include "core/kvm/kvm_internal.h"

/* 1 rmap and 1 parent an upper level. As: mmu_topup_memory_caches() of 6.12, nothing prefetched. */
#define DESCS_OF_A_FAULT ((int32_t)(1 + KVM_LEVELS))

void vcpu_load(struct kvm_vcpu *vcpu)
{
	mutex_lock(&vcpu->mutex);
	shared_store(&vcpu->cpu, raw_smp_processor_id());
}

void vcpu_put(struct kvm_vcpu *vcpu)
{
	shared_store(&vcpu->cpu, KVM_NO_CPU);
	mutex_unlock(&vcpu->mutex);
}

/* ---- requests -------------------------------------------------------------------------------- */

/* That the interrupt came is all: the guest is not running now. As: ack_flush() of 2.6.34. */
static void ack_flush(void *unused_info)
{
	(void)unused_info;
}

/* As: kvm_make_all_cpus_request() of 6.12: asked first, then kicked. */
void make_all_cpus_request(struct kvm *kvm, uint32_t request)
{
	uint32_t me = get_cpu(), mask = 0;

	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		struct kvm_vcpu *vcpu = &kvm->vcpus[id];
		uint32_t cpu;

		shared_or(&vcpu->requests, request);
		cpu = shared_load(&vcpu->cpu);
		if (cpu != KVM_NO_CPU && cpu != me)
			mask |= 1u << cpu;
	}
	if (mask != 0) {
		goal(KVM_FLUSH_KICKED);
		smp_call_function_many(mask, ack_flush, NULL, true);
	}
	put_cpu();
}

void kvm_flush_remote_tlbs(struct kvm *kvm)
{
	preemption_point(POINT_FLUSH);
	make_all_cpus_request(kvm, KVM_REQ_TLB_FLUSH);
}

bool kvm_check_request(struct kvm_vcpu *vcpu, uint32_t request)
{
	if ((shared_load(&vcpu->requests) & request) == 0)
		return false;
	shared_and(&vcpu->requests, ~request);
	return true;
}

/* ---- caches ---------------------------------------------------------------------------------- */

/* As: kvm_mmu_create() of 6.12. */
void mmu_init_memory_caches(struct kvm_vcpu *vcpu)
{
	vcpu->mmu_pte_list_desc_cache.kmem_cache = kvm_vars->pte_list_desc_cache;
	vcpu->mmu_pte_list_desc_cache.gfp_zero = __GFP_ZERO;
	vcpu->mmu_page_header_cache.kmem_cache = kvm_vars->mmu_page_header_cache;
	vcpu->mmu_page_header_cache.gfp_zero = __GFP_ZERO;
	vcpu->mmu_shadow_page_cache.init_value = SHADOW_NONPRESENT_VALUE;
}

int mmu_topup_memory_caches(struct kvm_vcpu *vcpu)
{
	int r = kvm_mmu_topup_memory_cache(&vcpu->mmu_pte_list_desc_cache, DESCS_OF_A_FAULT);

	if (r == 0)
		r = kvm_mmu_topup_memory_cache(&vcpu->mmu_shadow_page_cache, (int32_t)KVM_LEVELS);
	if (r == 0)
		r = kvm_mmu_topup_memory_cache(&vcpu->mmu_page_header_cache, (int32_t)KVM_LEVELS);
	return r;
}

void mmu_free_memory_caches(struct kvm_vcpu *vcpu)
{
	kvm_mmu_free_memory_cache(&vcpu->mmu_pte_list_desc_cache);
	kvm_mmu_free_memory_cache(&vcpu->mmu_shadow_page_cache);
	kvm_mmu_free_memory_cache(&vcpu->mmu_page_header_cache);
}

/* ---- root ------------------------------------------------------------------------------------ */

/* As: kvm_mmu_load() of 6.12. */
static int mmu_load(struct kvm_vcpu *vcpu)
{
	struct kvm *kvm = vcpu->kvm;
	int r = mmu_topup_memory_caches(vcpu);

	if (r != 0)
		return r;
	spin_lock(&kvm->mmu_lock);
	r = make_mmu_pages_available(kvm);
	if (r == 0) {
		vcpu->root = kvm_mmu_get_shadow_page(vcpu, vcpu->cr3, KVM_LEVELS, ACC_ALL);
		vcpu->root->root_count++;
	}
	spin_unlock(&kvm->mmu_lock);
	return r;
}

int kvm_mmu_reload(struct kvm_vcpu *vcpu)
{
	if (kvm_check_request(vcpu, KVM_REQ_MMU_RELOAD))
		kvm_mmu_unload(vcpu);
	return vcpu->root != NULL ? 0 : mmu_load(vcpu);
}

/* As: kvm_mmu_unload(), mmu_free_root_page() of 6.12. */
void kvm_mmu_unload(struct kvm_vcpu *vcpu)
{
	struct kvm_mmu_page *sp = vcpu->root;
	struct kvm *kvm = vcpu->kvm;
	struct list_head invalid;

	vcpu_tlb_flush(vcpu);
	if (sp == NULL)
		return;
	INIT_LIST_HEAD(&invalid);
	spin_lock(&kvm->mmu_lock);
	vcpu->root = NULL;
	if (--sp->root_count == 0 && sp->role.invalid)
		kvm_mmu_prepare_zap_page(kvm, sp, &invalid);
	kvm_mmu_commit_zap_page(kvm, &invalid);
	spin_unlock(&kvm->mmu_lock);
}

int kvm_set_cr3(struct kvm_vcpu *vcpu, gfn_t gfn)
{
	if (gfn_to_info(vcpu->kvm, gfn) == NULL)
		return -EINVAL;
	vcpu_load(vcpu);
	kvm_mmu_unload(vcpu);
	vcpu->cr3 = gfn;
	vcpu_put(vcpu);
	return 0;
}

void kvm_mmu_invlpg(struct kvm_vcpu *vcpu, gva_t gva)
{
	vcpu_load(vcpu);
	vcpu_tlb_flush_page(vcpu, gva);
	vcpu_put(vcpu);
}
