/* SPDX-License-Identifier: GPL-2.0-only */
/* A booted kernel with KVM, a guest, and its tables as a guest would write them. */
#ifndef TESTS_CORE_KVM_FIXTURE_H
#define TESTS_CORE_KVM_FIXTURE_H

#include <criterion/criterion.h>

#include "core/kvm/kvm_check.h"
#include "core/kvm/kvm_internal.h"
#include "core/page/page_alloc.h"

/* Boot a machine with @cpus CPUs, and KVM on it. */
void boot(uint32_t cpus);

/* Run @body on the machine, to the end of its line; it must come back. */
void on_kernel(void (*body)(void));

/* The same for one that ends the machine. Ensures: how; machine_end_text() says more. */
enum machine_end ending(void (*body)(void));

/* What the kernel logged since boot() or log_forget(), a line each. */
extern char kernel_log[8192];
void log_forget(void);

/* Free pages of all zones, pagesets included. */
uint32_t free_pages_now(void);

/*
 * The guest of these tests: 64 frames; its root in frame 0, lower tables in frames 1 to 4.
 *
 * guest_begin: a new one, both CPUs with CR3 0. guest_end: no more; its memory is free.
 */
extern struct kvm *guest;
extern struct kvm_vcpu *cpu0, *cpu1;
void guest_begin(void);
void guest_end(void);

#define P  PT_PRESENT_MASK
#define W  PT_WRITABLE_MASK
#define U  PT_USER_MASK
#define A  PT_ACCESSED_MASK
#define D  PT_DIRTY_MASK
#define NX PT64_NX_MASK

/* Linear address of entry @low of the table that entry @up leads to. */
#define GVA(up, low) ((gva_t)(up) << 21 | (gva_t)(low) << 12)

/* Entry @index of the table in frame @table: frame @gfn with @bits. */
void guest_entry(gfn_t table, uint32_t index, gfn_t gfn, uint64_t bits);
uint64_t guest_entry_now(gfn_t table, uint32_t index);

/* The CPU stores, loads; as the kernel of the guest, or as its user. Ensures: as access. */
int guest_store(struct kvm_vcpu *vcpu, gva_t gva, uint64_t value);
int guest_load(struct kvm_vcpu *vcpu, gva_t gva, uint64_t *value);

/* The lower spte for @gva under @vcpu's root. Ensures: 0: none. */
uint64_t spte_now(const struct kvm_vcpu *vcpu, gva_t gva);
struct kvm_mmu_page *shadow_below(const struct kvm_vcpu *vcpu, gva_t gva);

/* How many times the frame @gfn is mapped; the references to its page (0: it is not backed). */
uint32_t rmap_length(gfn_t gfn);
int backing_count(gfn_t gfn);

/* All checks, full. Ensures: the text of what is wrong, "" if nothing is. */
const char *wrong(bool full);
void all_sound(void);

/* Fail the @nth allocation from now on, and all after it. 0: none. */
void fail_from(uint32_t nth);

#endif
