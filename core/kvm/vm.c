/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Guests come and go; start-up.
 */
#include "core/kvm/kvm_internal.h"

#include "core/page/page_alloc.h"

/* ---- start-up -------------------------------------------------------------------------------- */

int kvm_init(void)
{
	spin_lock_init(&kvm_vars->kvm_lock, LOCK_KVM);
	INIT_LIST_HEAD(&kvm_vars->vm_list);
	kvm_vars->pte_list_desc_cache =
		kmem_cache_create("pte_list_desc", sizeof(struct pte_list_desc), 0, 0, 0);
	if (kvm_vars->pte_list_desc_cache == NULL)
		return -ENOMEM;
	kvm_vars->mmu_page_header_cache =
		kmem_cache_create("kvm_mmu_page_header", sizeof(struct kvm_mmu_page), 0, 0, 0);
	if (kvm_vars->mmu_page_header_cache == NULL) {
		kvm_exit();
		return -ENOMEM;
	}
	return 0;
}

void kvm_exit(void)
{
	kmem_cache_destroy(kvm_vars->pte_list_desc_cache);
	kmem_cache_destroy(kvm_vars->mmu_page_header_cache);
	kvm_vars->pte_list_desc_cache = NULL;
	kvm_vars->mmu_page_header_cache = NULL;
}

bool kvm_is_there(void)
{
	return kvm_vars->mmu_page_header_cache != NULL;
}

/* ---- a guest --------------------------------------------------------------------------------- */

static void vcpu_init(struct kvm *kvm, uint32_t id)
{
	struct kvm_vcpu *vcpu = &kvm->vcpus[id];

	vcpu->kvm = kvm;
	vcpu->id = id;
	vcpu->cpu = KVM_NO_CPU;
	mutex_init(&vcpu->mutex, LOCK_KVM_VCPU);
	mmu_init_memory_caches(vcpu);
}

static void vm_init(struct kvm *kvm, uint32_t npages)
{
	mutex_init(&kvm->slots_lock, LOCK_KVM_SLOTS);
	spin_lock_init(&kvm->mmu_lock, LOCK_KVM_MMU);
	spin_lock_init(&kvm->gfn_lock, LOCK_KVM_GFN);
	kvm->npages = npages;
	kvm->n_max_mmu_pages = KVM_MIN_ALLOC_MMU_PAGES;
	INIT_LIST_HEAD(&kvm->active_mmu_pages);
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++)
		vcpu_init(kvm, id);
	split_caches_init(kvm);
}

struct kvm *kvm_create_vm(uint32_t npages)
{
	struct kvm *kvm;

	if (!kvm_is_there() || npages == 0 || npages > KVM_MAX_GFNS)
		return NULL;
	kvm = kzalloc(sizeof(*kvm), GFP_KERNEL);
	if (kvm == NULL)
		return NULL;
	kvm->gfns = kcalloc(npages, sizeof(*kvm->gfns), GFP_KERNEL);
	if (kvm->gfns == NULL) {
		kfree(kvm);
		return NULL;
	}
	vm_init(kvm, npages);
	spin_lock(&kvm_vars->kvm_lock);
	list_add(&kvm->vm_list, &kvm_vars->vm_list);
	spin_unlock(&kvm_vars->kvm_lock);
	return kvm;
}

static void free_guest_memory(struct kvm *kvm)
{
	for (gfn_t gfn = 0; gfn < kvm->npages; gfn++) {
		struct page *page = gfn_take_page(kvm, &kvm->gfns[gfn]);

		if (page != NULL)
			put_page(page);
	}
}

void kvm_destroy_vm(struct kvm *kvm)
{
	spin_lock(&kvm_vars->kvm_lock);
	list_del(&kvm->vm_list);
	spin_unlock(&kvm_vars->kvm_lock);
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++)
		kvm_mmu_unload(&kvm->vcpus[id]);
	kvm_mmu_zap_all(kvm);
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++)
		mmu_free_memory_caches(&kvm->vcpus[id]);
	split_caches_free(kvm);
	free_guest_memory(kvm);
	kfree(kvm->gfns);
	kfree(kvm);
}

struct kvm_vcpu *kvm_vcpu_of(struct kvm *kvm, uint32_t id)
{
	BUG_ON(id >= KVM_NR_VCPUS);
	return &kvm->vcpus[id];
}
