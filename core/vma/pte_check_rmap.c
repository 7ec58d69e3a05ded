/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From pages to areas: the chains of areas and anon_vmas, and what pages say.
 */
#include "core/vma/pte_check_internal.h"

#define CHAIN_MAX 1000 /* links that a walk goes along before it gives up */

/* ---- P12: chains ----------------------------------------------------------------------------- */

/* Is @avc in the list of its anon_vma? */
static bool link_in_anon_vma(const struct anon_vma_chain *avc)
{
	const struct anon_vma_chain *other;
	int left = CHAIN_MAX;

	list_for_each_entry (other, &avc->anon_vma->head, same_anon_vma) {
		if (other == avc)
			return true;
		if (left-- == 0 || !check_pointer_ok(other, sizeof(*other)))
			return false;
	}
	return false;
}

static bool link_ok(const struct vm_area_struct *vma, const struct anon_vma_chain *avc)
{
	if (!PTE_THAT(PTE_FOUND_CHAIN,
		      check_pointer_ok(avc, sizeof(*avc)) && avc->vma == vma &&
			      check_pointer_ok(avc->anon_vma, sizeof(*avc->anon_vma)),
		      "area %08x: a link that is not its own", vma->vm_start))
		return false;
	return PTE_THAT(PTE_FOUND_CHAIN, link_in_anon_vma(avc),
			"area %08x: an anon_vma that does not know of it", vma->vm_start);
}

void pte_walk_chain(const struct vm_area_struct *vma)
{
	const struct anon_vma_chain *avc;
	bool own = vma->anon_vma == NULL;
	int left = CHAIN_MAX;

	list_for_each_entry (avc, &vma->anon_vma_chain, same_vma) {
		if (left-- == 0 || !link_ok(vma, avc))
			return;
		own |= avc->anon_vma == vma->anon_vma;
	}
	PTE_THAT(PTE_FOUND_CHAIN, own, "area %08x: its anon_vma is not in its chain",
		 vma->vm_start);
	PTE_THAT(PTE_FOUND_CHAIN, vma->anon_vma != NULL || list_empty(&vma->anon_vma_chain),
		 "area %08x: links, but no anon_vma", vma->vm_start);
}

/* ---- P11: pages ------------------------------------------------------------------------------ */

static bool chain_has(const struct vm_area_struct *vma, const struct anon_vma *anon_vma)
{
	const struct anon_vma_chain *avc;
	int left = CHAIN_MAX;

	list_for_each_entry (avc, &vma->anon_vma_chain, same_vma) {
		if (left-- == 0 || !check_pointer_ok(avc, sizeof(*avc)))
			return false;
		if (avc->anon_vma == anon_vma)
			return true;
	}
	return false;
}

void pte_rmap_ok(const struct vm_area_struct *vma, vaddr_t address, const struct page *page)
{
	if (!PTE_THAT(PTE_FOUND_RMAP, PageAnon(page), "%08x: page %08x is not anonymous", address,
		      vaddr(page)))
		return;
	PTE_THAT(PTE_FOUND_RMAP, page->index == linear_page_index(vma, address),
		 "%08x: the page's index is 0x%x", address, page->index);
	PTE_THAT(PTE_FOUND_RMAP, chain_has(vma, page_anon_vma(page)),
		 "%08x: the area has no link to the page's anon_vma", address);
}
