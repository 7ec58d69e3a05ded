/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shadow pages go: because the guest writes to the table, because its frame is taken back, because
 * there are too many, or all of them.
 */
#include "core/kvm/kvm_internal.h"

#include "core/page/page_alloc.h"

/* ---- one ------------------------------------------------------------------------------------- */

/* Ensures: was there something? As: mmu_page_zap_pte() of 6.12. */
static bool mmu_page_zap_pte(struct kvm *kvm, const struct kvm_mmu_page *sp, uint64_t *sptep)
{
	uint64_t spte = mmu_spte_get(sptep);

	if (!is_shadow_present_pte(spte))
		return false;
	if (sp->role.level == 1)
		drop_spte(kvm, sptep);
	else
		drop_parent_pte(spte_to_child_sp(spte), sptep);
	return true;
}

/* Nobody finds it any more. */
static void unaccount(struct kvm *kvm, struct kvm_mmu_page *sp)
{
	list_del(&sp->link);
	hlist_del(&sp->hash_link);
	gfn_to_info(kvm, sp->gfn)->shadowed--;
	kvm->n_used_mmu_pages--;
	sp->role.invalid = 1;
}

/* As: kvm_mmu_prepare_zap_page() of 6.12. Differs: at once out of the hash, too. */
void kvm_mmu_prepare_zap_page(struct kvm *kvm, struct kvm_mmu_page *sp, struct list_head *invalid)
{
	uint64_t *parent;

	for (uint32_t i = 0; i < PT64_ENT_PER_PAGE; i++)
		mmu_page_zap_pte(kvm, sp, &sp->spt[i]);
	while ((parent = pte_list_first(&sp->parent_ptes)) != NULL)
		drop_parent_pte(sp, parent);
	if (!sp->role.invalid)
		unaccount(kvm, sp);
	if (sp->root_count == 0) {
		list_add(&sp->link, invalid);
		return;
	}
	goal(KVM_ZAP_ROOT);
	make_all_cpus_request(kvm, KVM_REQ_MMU_RELOAD);
}

static void free_shadow_page(struct kvm_mmu_page *sp)
{
	BUG_ON(!sp->role.invalid || sp->root_count != 0);
	list_del(&sp->link);
	free_page(vaddr(sp->spt));
	kmem_cache_free(kvm_vars->mmu_page_header_cache, sp);
}

/* As: kvm_mmu_commit_zap_page() of 6.12. */
void kvm_mmu_commit_zap_page(struct kvm *kvm, struct list_head *invalid)
{
	struct kvm_mmu_page *sp, *next;

	if (list_empty(invalid))
		return;
	kvm_flush_remote_tlbs(kvm);
	list_for_each_entry_safe (sp, next, invalid, link)
		free_shadow_page(sp);
}

/* ---- those of one table ---------------------------------------------------------------------- */

/* As: detect_write_misaligned() of 6.12. */
static bool detect_write_misaligned(gpa_t gpa, uint32_t bytes)
{
	if (bytes == 1 && IS_ALIGNED(gpa, 8u))
		return false; /* some guests write the low byte alone, for its bits */
	return bytes < 4;
}

/* As: detect_write_flooding() of 6.12.   Differs: of lower tables, too, which are never unsync. */
static bool detect_write_flooding(struct kvm_mmu_page *sp)
{
	return ++sp->write_flooding_count >= 3;
}

/* Ensures: must TLBs be flushed? */
static bool page_written(struct kvm *kvm, struct kvm_mmu_page *sp, gpa_t gpa, uint32_t bytes,
			 struct list_head *invalid)
{
	bool misaligned = detect_write_misaligned(gpa, bytes);
	bool flooded = detect_write_flooding(sp);

	if (!misaligned && !flooded)
		return mmu_page_zap_pte(kvm, sp, &sp->spt[(gpa & ~PAGE_MASK) / 8]);
	goal_if(misaligned, KVM_WRITE_MISALIGNED);
	goal_if(flooded, KVM_WRITE_FLOODED);
	kvm_mmu_prepare_zap_page(kvm, sp, invalid);
	return true;
}

/* As: kvm_mmu_track_write() of 6.12. */
void kvm_mmu_pte_write(struct kvm *kvm, gpa_t gpa, uint32_t bytes)
{
	gfn_t gfn = (gfn_t)(gpa >> PAGE_SHIFT);
	struct hlist_node *node, *next;
	struct list_head invalid;
	bool flush = false;

	INIT_LIST_HEAD(&invalid);
	for (node = kvm_page_hash(kvm, gfn)->first; node != NULL; node = next) {
		struct kvm_mmu_page *sp = list_entry(node, struct kvm_mmu_page, hash_link);

		next = node->next;
		if (sp->gfn == gfn)
			flush |= page_written(kvm, sp, gpa, bytes, &invalid);
	}
	if (flush && list_empty(&invalid))
		kvm_flush_remote_tlbs(kvm);
	kvm_mmu_commit_zap_page(kvm, &invalid);
}

void kvm_mmu_zap_gfn(struct kvm *kvm, gfn_t gfn, struct list_head *invalid)
{
	struct hlist_node *node, *next;

	for (node = kvm_page_hash(kvm, gfn)->first; node != NULL; node = next) {
		struct kvm_mmu_page *sp = list_entry(node, struct kvm_mmu_page, hash_link);

		next = node->next;
		if (sp->gfn == gfn)
			kvm_mmu_prepare_zap_page(kvm, sp, invalid);
	}
}

/* As: kvm_mmu_notifier_invalidate_page(), kvm_unmap_hva() of 2.6.34. */
int kvm_unmap_gfn(struct kvm *kvm, gfn_t gfn)
{
	struct kvm_gfn *info = gfn_to_info(kvm, gfn);
	struct list_head invalid;
	struct page *page;

	if (info == NULL)
		return -EFAULT;
	INIT_LIST_HEAD(&invalid);
	spin_lock(&kvm->mmu_lock);
	page = gfn_take_page(kvm, info);
	/* afterwards: who found the page still there has an older number, and tries again */
	shared_add(&kvm->mmu_notifier_seq, 1);
	if (rmap_drop_all(kvm, gfn))
		kvm_flush_remote_tlbs(kvm);
	kvm_mmu_zap_gfn(kvm, gfn, &invalid);
	kvm_mmu_commit_zap_page(kvm, &invalid);
	spin_unlock(&kvm->mmu_lock);
	if (page == NULL)
		return 0;
	put_page(page);
	return 1;
}

/* ---- many ------------------------------------------------------------------------------------ */

/* As: kvm_mmu_zap_oldest_mmu_pages() of 6.12. */
void zap_oldest_mmu_pages(struct kvm *kvm, uint32_t nr)
{
	struct list_head invalid;
	struct kvm_mmu_page *sp;
	struct list_head *link, *prev;

	INIT_LIST_HEAD(&invalid);
	for (link = kvm->active_mmu_pages.prev; link != &kvm->active_mmu_pages && nr > 0;
	     link = prev) {
		prev = link->prev;
		sp = list_entry(link, struct kvm_mmu_page, link);
		if (sp->root_count != 0)
			continue;
		goal(KVM_SHADOW_RECYCLED);
		kvm_mmu_prepare_zap_page(kvm, sp, &invalid);
		nr--;
	}
	kvm_mmu_commit_zap_page(kvm, &invalid);
}

/* As: kvm_mmu_zap_all() of 2.6.34. */
void kvm_mmu_zap_all(struct kvm *kvm)
{
	struct kvm_mmu_page *sp, *next;
	struct list_head invalid;

	INIT_LIST_HEAD(&invalid);
	spin_lock(&kvm->mmu_lock);
	list_for_each_entry_safe (sp, next, &kvm->active_mmu_pages, link)
		kvm_mmu_prepare_zap_page(kvm, sp, &invalid);
	kvm_mmu_commit_zap_page(kvm, &invalid);
	spin_unlock(&kvm->mmu_lock);
}
