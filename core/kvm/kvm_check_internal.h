/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of KVM's checks share: one pass over the guests, and what it found.
 *
 * The first row walks; the others say what was found of their kind.
 */
#ifndef CORE_KVM_KVM_CHECK_INTERNAL_H
#define CORE_KVM_KVM_CHECK_INTERNAL_H

#include "core/base/check.h"
#include "core/kvm/kvm_internal.h"

enum kvm_finding {
	KVM_FOUND_CACHE,  /* Q1 */
	KVM_FOUND_RMAP,   /* Q2 */
	KVM_FOUND_SHADOW, /* Q3 */
	KVM_FOUND_TLB,    /* Q4 */
	KVM_FOUND_ACCESS, /* Q5 */
	NR_KVM_FINDINGS,
};

/* The pass under way. */
struct kvm_census {
	bool full;
	uint64_t decided[NR_KVM_FINDINGS];
	char text[NR_KVM_FINDINGS][160]; /* "" while nothing is wrong */
};
extern struct kvm_census kvm_census;

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define KVM_THAT(what, condition, ...)                                                             \
	(kvm_census.decided[what]++, likely(condition) ? true : kvm_found(what, __VA_ARGS__))
bool kvm_found(enum kvm_finding what, const char *fmt, ...) printf_like(2, 3);

/* kvm_check_cache.c: all caches of a guest. */
void kvm_see_caches(const struct kvm *kvm);

/* kvm_check_shadow.c: its shadow pages. Ensures: may their links be followed? */
bool kvm_see_shadow_pages(const struct kvm *kvm);

/* The page that backs @gfn, as memory; the entry of a guest's table. NULL, 0: it is not backed. */
uint64_t kvm_guest_entry(const struct kvm *kvm, gfn_t gfn, uint32_t index);

/* Is @sp one of the active shadow pages? */
bool kvm_active(const struct kvm *kvm, const struct kvm_mmu_page *sp);

/* kvm_check_rmap.c: sptes and who knows of them; kvm_check_access.c: what they and TLBs grant. */
void kvm_see_rmaps(const struct kvm *kvm);
void kvm_see_access(const struct kvm *kvm);
void kvm_see_tlbs(const struct kvm *kvm);

#endif
