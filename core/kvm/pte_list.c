/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lists of sptes: which of them map a frame, which lead to a shadow page.
 *
 *   none --add--> one, in the head --add--> descriptor with two --add, PTE_LIST_EXT times--> chain
 *
 * As: pte_list_add() and pte_list_remove() of 3.x, which grew from rmap_add() and rmap_remove() of
 *     2.6.34. The chain grows at its end; what goes is replaced by the last of its descriptor.
 */
#include "core/kvm/kvm_internal.h"

static struct pte_list_desc *head_desc(const struct kvm_rmap_head *head)
{
	return window_ptr(head->val & ~PTE_LIST_DESC);
}

/* ---- add ------------------------------------------------------------------------------------- */

static void first_desc(struct kvm_mmu_memory_cache *mc, uint64_t *spte, struct kvm_rmap_head *head)
{
	struct pte_list_desc *desc = kvm_mmu_memory_cache_alloc(mc);

	goal(KVM_RMAP_DESC);
	desc->sptes[0] = window_ptr(head->val);
	desc->sptes[1] = spte;
	head->val = vaddr(desc) | PTE_LIST_DESC;
}

static void desc_append(struct kvm_mmu_memory_cache *mc, uint64_t *spte, struct pte_list_desc *desc)
{
	uint32_t i = 0;

	while (desc->sptes[PTE_LIST_EXT - 1] != NULL && desc->more != NULL)
		desc = desc->more;
	if (desc->sptes[PTE_LIST_EXT - 1] != NULL) {
		goal(KVM_RMAP_DESC_CHAINED);
		desc->more = kvm_mmu_memory_cache_alloc(mc);
		desc = desc->more;
	}
	while (desc->sptes[i] != NULL)
		i++;
	desc->sptes[i] = spte;
}

void pte_list_add(struct kvm_mmu_memory_cache *mc, uint64_t *spte, struct kvm_rmap_head *head)
{
	if (head->val == 0)
		head->val = vaddr(spte);
	else if ((head->val & PTE_LIST_DESC) == 0)
		first_desc(mc, spte, head);
	else
		desc_append(mc, spte, head_desc(head));
}

/* ---- remove ---------------------------------------------------------------------------------- */

/* @desc has nothing any more: @prev or the head leads past it. */
static void desc_unlink(struct kvm_rmap_head *head, struct pte_list_desc *desc,
			struct pte_list_desc *prev)
{
	if (prev != NULL)
		prev->more = desc->more;
	else if (desc->more != NULL)
		head->val = vaddr(desc->more) | PTE_LIST_DESC;
	else
		head->val = 0;
	goal(KVM_RMAP_DESC_FREED);
	kmem_cache_free(kvm_vars->pte_list_desc_cache, desc);
}

/* As: pte_list_desc_remove_entry() of 3.x. */
static void desc_remove_entry(struct kvm_rmap_head *head, struct pte_list_desc *desc, uint32_t i,
			      struct pte_list_desc *prev)
{
	uint32_t last = PTE_LIST_EXT - 1;

	while (desc->sptes[last] == NULL)
		last--;
	desc->sptes[i] = desc->sptes[last];
	desc->sptes[last] = NULL;
	if (last == 0)
		desc_unlink(head, desc, prev);
}

static void chain_remove(uint64_t *spte, struct kvm_rmap_head *head)
{
	struct pte_list_desc *prev = NULL;

	for (struct pte_list_desc *desc = head_desc(head); desc != NULL; desc = desc->more) {
		for (uint32_t i = 0; i < PTE_LIST_EXT && desc->sptes[i] != NULL; i++) {
			if (desc->sptes[i] == spte) {
				desc_remove_entry(head, desc, i, prev);
				return;
			}
		}
		prev = desc;
	}
	BUG();
}

void pte_list_remove(uint64_t *spte, struct kvm_rmap_head *head)
{
	BUG_ON(head->val == 0);
	if ((head->val & PTE_LIST_DESC) != 0) {
		chain_remove(spte, head);
		return;
	}
	BUG_ON(head->val != vaddr(spte));
	head->val = 0;
}

/* ---- walk ------------------------------------------------------------------------------------ */

uint64_t *rmap_get_first(const struct kvm_rmap_head *head, struct rmap_iterator *iter)
{
	iter->desc = NULL;
	iter->pos = 0;
	if (head->val == 0)
		return NULL;
	if ((head->val & PTE_LIST_DESC) == 0)
		return window_ptr(head->val);
	iter->desc = head_desc(head);
	return iter->desc->sptes[0];
}

uint64_t *rmap_get_next(struct rmap_iterator *iter)
{
	if (iter->desc == NULL)
		return NULL;
	if (iter->pos + 1 < PTE_LIST_EXT && iter->desc->sptes[iter->pos + 1] != NULL)
		return iter->desc->sptes[++iter->pos];
	iter->desc = iter->desc->more;
	iter->pos = 0;
	return iter->desc == NULL ? NULL : iter->desc->sptes[0];
}

uint64_t *pte_list_first(const struct kvm_rmap_head *head)
{
	struct rmap_iterator iter;

	return rmap_get_first(head, &iter);
}
