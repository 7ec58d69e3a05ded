/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A guest's shadow pages: the list, the hash, the counts, roots, write protection.
 */
#include "core/kvm/kvm_check_internal.h"

#include "core/base/blind.h"

uint64_t kvm_guest_entry(const struct kvm *kvm, gfn_t gfn, uint32_t index)
{
	const struct page *page = gfn < kvm->npages ? kvm->gfns[gfn].page : NULL;

	return page == NULL ? 0 : blind_load64((const uint64_t *)page_address(page) + index);
}

bool kvm_active(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	const struct kvm_mmu_page *other;

	list_for_each_entry (other, &kvm->active_mmu_pages, link) {
		if (other == sp)
			return true;
	}
	return false;
}

/* ---- one ------------------------------------------------------------------------------------- */

/* Ensures: can it be looked at? */
static bool see_header(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	return KVM_THAT(KVM_FOUND_SHADOW,
			check_pointer_ok(sp, sizeof(*sp)) && PageSlab(virt_to_head_page(sp)),
			"the active shadow pages lead to %08x", vaddr(sp)) &&
	       KVM_THAT(KVM_FOUND_SHADOW, sp->link.prev->next == &sp->link,
			"the active shadow pages do not lead back at %08x", vaddr(sp)) &&
	       KVM_THAT(KVM_FOUND_SHADOW,
			check_pointer_ok(sp->spt, PAGE_SIZE) &&
				IS_ALIGNED(vaddr(sp->spt), PAGE_SIZE),
			"shadow of %x: its sptes are at %08x", sp->gfn, vaddr(sp->spt)) &&
	       KVM_THAT(KVM_FOUND_SHADOW,
			page_private(virt_to_page(sp->spt)) == vaddr(sp) &&
				page_count(virt_to_page(sp->spt)) == 1,
			"shadow of %x: its page does not lead back", sp->gfn) &&
	       KVM_THAT(KVM_FOUND_SHADOW,
			sp->gfn < kvm->npages && sp->role.level >= 1 &&
				sp->role.level <= KVM_LEVELS && !sp->role.invalid,
			"shadow of %x: level %u, invalid %u", sp->gfn, sp->role.level,
			sp->role.invalid);
}

/* How often is it in its bucket; how many of the same role? */
static void see_hash(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	const struct hlist_node *node = kvm->mmu_page_hash[sp->gfn % KVM_HASH_SIZE].first;
	uint32_t same = 0, alike = 0, nr = 0;

	for (; node != NULL && check_pointer_ok(node, sizeof(*node)); node = node->next) {
		const struct kvm_mmu_page *other = list_entry(node, struct kvm_mmu_page, hash_link);

		if (nr++ > kvm->n_used_mmu_pages)
			break;
		same += other == sp;
		alike += other->gfn == sp->gfn && other->role.level == sp->role.level &&
			 other->role.access == sp->role.access;
	}
	KVM_THAT(KVM_FOUND_SHADOW, node == NULL && same == 1 && alike == 1,
		 "shadow of %x: hashed %u times, %u of its role", sp->gfn, same, alike);
}

static void see_root_count(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	uint32_t roots = 0;

	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++)
		roots += kvm->vcpus[id].root == sp;
	KVM_THAT(KVM_FOUND_SHADOW, sp->root_count == roots,
		 "shadow of %x: root of %u CPUs, counts %u", sp->gfn, roots, sp->root_count);
}

/* ---- all ------------------------------------------------------------------------------------- */

static bool see_list(const struct kvm *kvm)
{
	const struct list_head *link = kvm->active_mmu_pages.next;
	uint32_t nr = 0;

	for (; link != &kvm->active_mmu_pages; link = link->next) {
		if (!see_header(kvm, list_entry(link, struct kvm_mmu_page, link)) ||
		    !KVM_THAT(KVM_FOUND_SHADOW, nr++ < kvm->n_used_mmu_pages,
			      "more shadow pages are active than the %u counted",
			      kvm->n_used_mmu_pages))
			return false;
	}
	return KVM_THAT(KVM_FOUND_SHADOW, nr == kvm->n_used_mmu_pages,
			"%u shadow pages are active, %u counted", nr, kvm->n_used_mmu_pages);
}

/* A root in use is active, or its CPUs know that it is not. */
static bool see_roots(const struct kvm *kvm)
{
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		const struct kvm_vcpu *vcpu = &kvm->vcpus[id];

		if (vcpu->root != NULL && (vcpu->requests & KVM_REQ_MMU_RELOAD) == 0 &&
		    !KVM_THAT(KVM_FOUND_SHADOW, kvm_active(kvm, vcpu->root),
			      "CPU %u: its root %08x is not active", id, vaddr(vcpu->root)))
			return false;
	}
	return true;
}

/* How many shadow pages a table has; no page of one is writable. */
static void see_tables(const struct kvm *kvm)
{
	static uint16_t shadows[KVM_MAX_GFNS];
	const struct kvm_mmu_page *sp;

	for (gfn_t gfn = 0; gfn < kvm->npages; gfn++)
		shadows[gfn] = 0;
	list_for_each_entry (sp, &kvm->active_mmu_pages, link)
		shadows[sp->gfn]++;
	for (gfn_t gfn = 0; gfn < kvm->npages; gfn++)
		KVM_THAT(KVM_FOUND_SHADOW, kvm->gfns[gfn].shadowed == shadows[gfn],
			 "frame %x: %u shadow pages, %u counted", gfn, shadows[gfn],
			 kvm->gfns[gfn].shadowed);
}

static void see_write_protection(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	for (uint32_t i = 0; sp->role.level == 1 && i < PT64_ENT_PER_PAGE; i++) {
		uint64_t spte = sp->spt[i];
		gfn_t gfn;

		if (!is_shadow_present_pte(spte) || !pfn_valid(spte_to_pfn(spte)))
			continue;
		gfn = pfn_to_page(spte_to_pfn(spte))->index;
		KVM_THAT(KVM_FOUND_SHADOW,
			 !is_writable_pte(spte) || gfn >= kvm->npages ||
				 kvm->gfns[gfn].shadowed == 0,
			 "shadow of %x: entry %u lets the table in frame %x be written", sp->gfn, i,
			 gfn);
	}
}

bool kvm_see_shadow_pages(const struct kvm *kvm)
{
	const struct kvm_mmu_page *sp;

	if (!see_list(kvm) || !see_roots(kvm))
		return false;
	list_for_each_entry (sp, &kvm->active_mmu_pages, link) {
		see_hash(kvm, sp);
		see_root_count(kvm, sp);
		see_write_protection(kvm, sp);
	}
	see_tables(kvm);
	return kvm_census.text[KVM_FOUND_SHADOW][0] == '\0';
}
