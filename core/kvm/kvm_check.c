/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of KVM's checks, and which guests a pass looks at.
 */
#include "core/kvm/kvm_check.h"

#include "core/kvm/kvm_check_internal.h"

#include <stdio.h>
#include <string.h>

#define GUESTS_MAX 4096u /* of one list; a longer one is a circle */

struct kvm_census kvm_census;

bool kvm_found(enum kvm_finding what, const char *fmt, ...)
{
	va_list args;

	if (kvm_census.text[what][0] != '\0')
		return false;
	va_start(args, fmt);
	vsnprintf(kvm_census.text[what], sizeof(kvm_census.text[what]), fmt, args);
	va_end(args);
	return false;
}

/* ---- which guests? --------------------------------------------------------------------------- */

static bool cache_touched(const struct kvm_mmu_memory_cache *mc)
{
	return mc->objects != 0 &&
	       check_touched(window_ptr(mc->objects), (size_t)mc->capacity * sizeof(vaddr_t));
}

static bool caches_touched(const struct kvm *kvm)
{
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		const struct kvm_vcpu *vcpu = &kvm->vcpus[id];

		if (cache_touched(&vcpu->mmu_pte_list_desc_cache) ||
		    cache_touched(&vcpu->mmu_shadow_page_cache) ||
		    cache_touched(&vcpu->mmu_page_header_cache))
			return true;
	}
	return cache_touched(&kvm->arch.split_desc_cache) ||
	       cache_touched(&kvm->arch.split_page_header_cache) ||
	       cache_touched(&kvm->arch.split_shadow_page_cache) ||
	       cache_touched(&kvm->arch.split_private_spt_cache);
}

/* A shadow page, its header, or the table that it stands for. */
static bool shadow_touched(const struct kvm *kvm, const struct kvm_mmu_page *sp)
{
	const struct page *table;

	if (!check_pointer_ok(sp, sizeof(*sp)) || !check_pointer_ok(sp->spt, PAGE_SIZE) ||
	    sp->gfn >= kvm->npages)
		return true;
	table = kvm->gfns[sp->gfn].page;
	return check_touched(sp, sizeof(*sp)) || check_touched(sp->spt, PAGE_SIZE) ||
	       (table != NULL && check_touched(page_address(table), PAGE_SIZE));
}

static bool guest_touched(const struct kvm *kvm)
{
	const struct list_head *link = &kvm->active_mmu_pages;

	if (check_touched(kvm, sizeof(*kvm)) ||
	    check_touched(kvm->gfns, kvm->npages * sizeof(*kvm->gfns)) || caches_touched(kvm))
		return true;
	for (uint32_t nr = 0; nr <= kvm->n_used_mmu_pages; nr++) {
		link = link->next;
		if (link == &kvm->active_mmu_pages)
			return false;
		if (shadow_touched(kvm, list_entry(link, struct kvm_mmu_page, link)))
			return true;
	}
	return true;
}

/* ---- the pass -------------------------------------------------------------------------------- */

static void see_guest(const struct kvm *kvm)
{
	kvm_see_caches(kvm);
	if (kvm->mmu_lock.held || !kvm_see_shadow_pages(kvm))
		return;
	kvm_see_rmaps(kvm);
	kvm_see_access(kvm);
	kvm_see_tlbs(kvm);
}

static bool guest_ok(const struct list_head *link)
{
	const struct kvm *kvm = list_entry(link, struct kvm, vm_list);

	return KVM_THAT(KVM_FOUND_SHADOW,
			check_pointer_ok(link, sizeof(*link)) &&
				check_pointer_ok(kvm, sizeof(*kvm)) && link->prev->next == link,
			"the list of guests leads to %08x", vaddr(link)) &&
	       KVM_THAT(KVM_FOUND_SHADOW, check_pointer_ok(kvm->gfns, sizeof(*kvm->gfns)),
			"a guest has its frames at %08x", vaddr(kvm->gfns));
}

static void see_guests(void)
{
	const struct list_head *head = &kvm_vars->vm_list;
	const struct list_head *link = head->next;
	uint32_t nr = 0;

	for (; link != head; link = link->next) {
		const struct kvm *kvm = list_entry(link, struct kvm, vm_list);

		if (!guest_ok(link) ||
		    !KVM_THAT(KVM_FOUND_SHADOW, nr++ < GUESTS_MAX, "the guests are a circle"))
			return;
		if (kvm_census.full || guest_touched(kvm))
			see_guest(kvm);
	}
}

static void publish(struct check_run *run, enum kvm_finding what)
{
	run->count->decided += kvm_census.decided[what];
	if (unlikely(kvm_census.text[what][0] != '\0'))
		check_failed(run, "%s", kvm_census.text[what]);
}

/* Before kvm_init() there is nothing to see; while somebody holds the list's lock it may change. */
static void census_take(struct check_run *run, bool full)
{
	memset(kvm_census.decided, 0, sizeof(kvm_census.decided));
	for (uint32_t what = 0; what < NR_KVM_FINDINGS; what++)
		kvm_census.text[what][0] = '\0';
	kvm_census.full = full;
	if (kvm_is_there() && !kvm_vars->kvm_lock.held)
		see_guests();
	publish(run, KVM_FOUND_CACHE);
}

static void caches_written(struct check_run *run)
{
	census_take(run, false);
}

static void caches_full(struct check_run *run)
{
	census_take(run, true);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_kvm_rmaps, KVM_FOUND_RMAP)                                                           \
	X(see_kvm_shadow_pages, KVM_FOUND_SHADOW)                                                  \
	X(see_kvm_tlbs, KVM_FOUND_TLB)                                                             \
	X(see_kvm_access, KVM_FOUND_ACCESS)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

#define BOTH(fn) .touched = fn, .full = fn

const struct check kvm_checks[] = {
	{.id = "Q1",
	 .says = "KVM's caches hold what they count, each object once and as it was made",
	 .touched = caches_written,
	 .full = caches_full},
	{.id = "Q2",
	 .says = "an spte is in the rmap of what it leads to, once, and nothing else is",
	 BOTH(see_kvm_rmaps)},
	{.id = "Q3",
	 .says = "a shadow page is active, hashed once, counted, and its table write-protected",
	 BOTH(see_kvm_shadow_pages)},
	{.id = "Q4",
	 .says = "a guest's TLB grants no more than the sptes do, unless a flush is due",
	 BOTH(see_kvm_tlbs)},
	{.id = "Q5",
	 .says = "a shadow page has the access that its path grants, its sptes no more than that",
	 BOTH(see_kvm_access)},
};

const uint32_t kvm_checks_nr = sizeof(kvm_checks) / sizeof(kvm_checks[0]);
