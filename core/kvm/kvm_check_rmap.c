/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Sptes and the lists that know of them: of a frame's, and of those that lead to a shadow page.
 *
 * Each spte is once in the list of what it leads to, and there are no more entries than sptes.
 */
#include "core/kvm/kvm_check_internal.h"

#define LIST_MAX (KVM_MAX_GFNS * PT64_ENT_PER_PAGE) /* a longer one is a circle */

/* How often is @spte in the list (NULL: how long is it)? Ensures: UINT32_MAX: it is not sound. */
static uint32_t times_in(const struct kvm_rmap_head *head, const uint64_t *spte)
{
	const struct pte_list_desc *desc;
	uint32_t times = 0, nr = 0;

	if ((head->val & PTE_LIST_DESC) == 0)
		return head->val != 0 && (spte == NULL || head->val == vaddr(spte));
	for (desc = window_ptr(head->val & ~PTE_LIST_DESC); desc != NULL; desc = desc->more) {
		if (!check_pointer_ok(desc, sizeof(*desc)) || nr++ > LIST_MAX ||
		    desc->sptes[0] == NULL)
			return UINT32_MAX;
		for (uint32_t i = 0; i < PTE_LIST_EXT; i++)
			times += spte == NULL ? desc->sptes[i] != NULL : desc->sptes[i] == spte;
	}
	return times;
}

static void see_known(const struct kvm_mmu_page *sp, uint32_t index,
		      const struct kvm_rmap_head *head)
{
	uint32_t times = times_in(head, &sp->spt[index]);

	KVM_THAT(KVM_FOUND_RMAP, times == 1, "shadow of %x: entry %u is %d times in its list",
		 sp->gfn, index, (int)times);
}

/* The frame that a lower spte maps. Ensures: NULL: none of this guest's. */
static const struct kvm_gfn *frame_of(const struct kvm *kvm, uint64_t spte)
{
	const struct page *page;

	if (!pfn_valid(spte_to_pfn(spte)))
		return NULL;
	page = pfn_to_page(spte_to_pfn(spte));
	return page->index < kvm->npages && kvm->gfns[page->index].page == page
		       ? &kvm->gfns[page->index]
		       : NULL;
}

/* The shadow page that an upper spte leads to. Ensures: NULL: no active one. */
static const struct kvm_mmu_page *child_of(const struct kvm *kvm, uint64_t spte)
{
	const struct kvm_mmu_page *child;

	if (!pfn_valid(spte_to_pfn(spte)))
		return NULL;
	child = spte_to_child_sp(spte);
	return kvm_active(kvm, child) && __pa(child->spt) == (spte & PT64_BASE_ADDR_MASK) ? child
											  : NULL;
}

static void see_spte(const struct kvm *kvm, const struct kvm_mmu_page *sp, uint32_t index)
{
	if (sp->role.level == 1) {
		const struct kvm_gfn *frame = frame_of(kvm, sp->spt[index]);

		if (KVM_THAT(KVM_FOUND_RMAP, frame != NULL,
			     "shadow of %x: entry %u maps page %x, which backs no frame", sp->gfn,
			     index, spte_to_pfn(sp->spt[index])))
			see_known(sp, index, &frame->rmap);
	} else {
		const struct kvm_mmu_page *child = child_of(kvm, sp->spt[index]);

		if (KVM_THAT(KVM_FOUND_RMAP, child != NULL,
			     "shadow of %x: entry %u leads to page %x, no shadow page", sp->gfn,
			     index, spte_to_pfn(sp->spt[index])))
			see_known(sp, index, &child->parent_ptes);
	}
}

void kvm_see_rmaps(const struct kvm *kvm)
{
	const struct kvm_mmu_page *sp;
	uint32_t sptes = 0, known = 0;

	list_for_each_entry (sp, &kvm->active_mmu_pages, link) {
		known += times_in(&sp->parent_ptes, NULL);
		for (uint32_t i = 0; i < PT64_ENT_PER_PAGE; i++) {
			if (!is_shadow_present_pte(sp->spt[i]))
				continue;
			sptes++;
			see_spte(kvm, sp, i);
		}
	}
	for (gfn_t gfn = 0; gfn < kvm->npages; gfn++)
		known += times_in(&kvm->gfns[gfn].rmap, NULL);
	KVM_THAT(KVM_FOUND_RMAP, known == sptes, "%u sptes, %u in lists", sptes, known);
}
