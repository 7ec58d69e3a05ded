/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of kvm/: guests, and the tables that the hardware walks in place of theirs.
 *
 *   guest's access --TLB, shadow tables--> memory of the guest
 *                  --no, or not so--> kvm_mmu_page_fault() --spte made--> again
 *                                                          --the guest's own fault
 *                                                          --write to a shadowed table: emulated
 *
 * A guest has linear addresses below 1 GiB, two levels of tables with 512 entries of 64 bits, and
 * its own frames, numbered from 0, each backed by a page when it is first needed:
 *
 *   linear:  | 29..21 entry of its upper table | 20..12 of its lower table | 11..0 byte |
 *   entry:   | 63 no code | 51..12 frame | 7 reserved above | 6 D | 5 A | 2 user | 1 write | 0 P |
 *
 * CR0.WP and EFER.NXE are set, there are no large pages and no global ones. CR3 is 0 at first.
 */
#ifndef CORE_KVM_KVM_H
#define CORE_KVM_KVM_H

#include "sim/types.h"

struct kvm;
struct kvm_vcpu;

typedef uint32_t gfn_t; /* frame number of a guest */
typedef uint32_t gva_t; /* linear address of a guest */
typedef uint64_t gpa_t; /* physical address of a guest */

#define KVM_NR_VCPUS  2u
#define KVM_MAX_GFNS  1024u
#define KVM_GVA_LIMIT (1u << 30)

/* What a guest's entry says, and an spte. */
#define PT_PRESENT_MASK     UINT64_C(0x01)
#define PT_WRITABLE_MASK    UINT64_C(0x02)
#define PT_USER_MASK        UINT64_C(0x04)
#define PT_ACCESSED_MASK    UINT64_C(0x20)
#define PT_DIRTY_MASK       UINT64_C(0x40)
#define PT_PAGE_SIZE_MASK   UINT64_C(0x80)
#define PT64_NX_MASK        (UINT64_C(1) << 63)
#define PT64_BASE_ADDR_MASK UINT64_C(0x000ffffffffff000)
#define PT64_ENT_PER_PAGE   512u

/* How a guest accesses, and what its page-fault handler is told. */
#define PFERR_PRESENT_MASK 0x01u
#define PFERR_WRITE_MASK   0x02u
#define PFERR_USER_MASK    0x04u
#define PFERR_RSVD_MASK    0x08u
#define PFERR_FETCH_MASK   0x10u

/* How an access, a fault of a guest ends, if not with an error (a negative number). */
enum kvm_fault_result {
	RET_PF_FIXED = 0, /* the access is done; the tables allow it now */
	RET_PF_RETRY,     /* something changed meanwhile: the guest tries again */
	RET_PF_EMULATE,   /* a write to a table that is shadowed: nobody but KVM may do it */
	RET_PF_SPURIOUS,  /* the tables allowed it already */
	RET_PF_GUEST,     /* the guest's own page fault: kvm_vcpu_fault() */
};

/* The page fault that a guest's handler would see. */
struct kvm_guest_fault {
	gva_t address;
	uint32_t error_code; /* PFERR_* */
};

/*
 * Start-up: the caches of descriptors and headers; and their end.
 *
 * Requires: may sleep; exit: no guest is left.   Errors: -ENOMEM: nothing is there.
 * As:       kvm_mmu_module_init(), mmu_destroy_caches() of 2.6.34.
 */
must_check int kvm_init(void);
void kvm_exit(void);

/* Did kvm_init() succeed? */
bool kvm_is_there(void);

/*
 * A guest with @npages frames, none backed, and KVM_NR_VCPUS CPUs.
 *
 * Requires: may sleep. destroy: nobody uses the guest any more.
 * Errors:   NULL: no memory, !kvm_is_there(), or npages is not in [1, KVM_MAX_GFNS].
 * As:       kvm_create_vm(), kvm_destroy_vm() of 2.6.34, in one with its slot and its CPUs.
 *           Differs: a guest's frames are the kernel's pages, not those of a process.
 */
must_check struct kvm *kvm_create_vm(uint32_t npages);
void kvm_destroy_vm(struct kvm *kvm);

/* The guest's CPU number @id. Requires: below KVM_NR_VCPUS (a BUG). */
struct kvm_vcpu *kvm_vcpu_of(struct kvm *kvm, uint32_t id);

/*
 * The guest loads CR3 with frame @gfn: its tables from now on.
 *
 * Requires: may sleep.   Ensures: its TLB is empty.
 * Errors:   -EINVAL: the guest has no such frame; nothing changed.
 * As:       kvm_set_cr3(), paging_new_cr3() of 2.6.34.
 */
must_check int kvm_set_cr3(struct kvm_vcpu *vcpu, gfn_t gfn);

/*
 * Make the shadow tables allow what the guest may do at @gva: @access as PFERR_WRITE_MASK,
 * PFERR_USER_MASK, PFERR_FETCH_MASK.
 *
 * Requires: may sleep; gva is below KVM_GVA_LIMIT (a BUG).
 * Ensures:  a kvm_fault_result. With FIXED and SPURIOUS the entries that led there are marked
 *           accessed, for a write also dirty, in the guest's tables.
 * Errors:   -ENOMEM: the caches could not be topped up, and nothing changed; or the guest's frame
 *           could not be backed. -EFAULT: its tables lead to a frame that it does not have.
 *           -ENOSPC: no shadow page may be made (kvm_mmu_change_mmu_pages()).
 * As:       kvm_mmu_page_fault(), FNAME(page_fault)() of 6.12; caches are filled first, as in
 *           2.6.34.   Differs: a frame that no slot has is an error, not MMIO.
 */
must_check int kvm_mmu_page_fault(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access);

/*
 * The guest loads, stores, fetches @size bytes at @gva (store: of *@value): by its TLB, by the
 * shadow tables, by as many faults as it takes.
 *
 * Requires: may sleep; size is 1, 2, 4 or 8, gva a multiple of it, below KVM_GVA_LIMIT (a BUG).
 *           access: as kvm_mmu_page_fault().
 * Ensures:  RET_PF_FIXED: done; RET_PF_GUEST: not done.
 * Errors:   as kvm_mmu_page_fault(); not done.
 */
must_check int kvm_guest_access(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access, uint32_t size,
				uint64_t *value);

/* The fault that RET_PF_GUEST told of last. */
struct kvm_guest_fault kvm_vcpu_fault(const struct kvm_vcpu *vcpu);

/*
 * The guest forgets @gva in its TLB (INVLPG).   Requires: may sleep.
 * As: kvm_mmu_invlpg() of 2.6.34.   Differs: shadow tables are never out of step with the guest's,
 *     so that there is nothing to drop in them.
 */
void kvm_mmu_invlpg(struct kvm_vcpu *vcpu, gva_t gva);

/*
 * Write @bytes bytes to the guest's memory in its name, whether or not tables lie there: what was
 * made of the entries that they change is gone, from the TLBs, too.
 *
 * Requires: may sleep; bytes is 1, 2, 4 or 8, gpa a multiple of it (a BUG).
 * Errors:   -ENOMEM; -EFAULT: there is no such frame.
 * As:       emulator_write_phys(), kvm_mmu_pte_write() of 2.6.34.   Differs: the write itself is
 *           under mmu_lock, too, so that nobody finds table and shadow apart. No spte is made of
 *           what was written.
 */
must_check int emulator_write_phys(struct kvm_vcpu *vcpu, gpa_t gpa, uint64_t value,
				   uint32_t bytes);

/*
 * Read the guest's memory; what is not backed reads as zeros.
 *
 * Requires: as emulator_write_phys(), may be atomic.   Errors: -EFAULT: there is no such frame.
 */
must_check int kvm_read_guest(struct kvm *kvm, gpa_t gpa, uint64_t *value, uint32_t bytes);

/*
 * Take back the page that backs @gfn. No spte and no TLB leads to it when it is put; the guest
 * finds zeros there, in a new page, next time.
 *
 * Requires: may sleep.   Ensures: was there one?   Errors: -EFAULT: there is no such frame.
 * As:       kvm_mmu_notifier_invalidate_page() and kvm_unmap_hva() of 2.6.34.
 *           Differs: shadow pages of the frame go, too, since its content goes.
 */
must_check int kvm_unmap_gfn(struct kvm *kvm, gfn_t gfn);

/*
 * From now on the guest may have @pages shadow pages; the oldest ones beyond that go.
 *
 * Ensures: roots in use stay, even beyond that.   As: kvm_mmu_change_mmu_pages() of 2.6.34.
 */
void kvm_mmu_change_mmu_pages(struct kvm *kvm, uint32_t pages);

/*
 * Fill the caches that splitting a large page of the guest would need, if one of them is short.
 *
 * Requires: may sleep.   Errors: -ENOMEM: what was allocated stays.
 * As:       need_topup_split_caches_or_resched(), topup_split_caches() of 6.12, under slots_lock.
 *           Differs: private_spt is topped up, too; there are no large pages that use any of them.
 */
must_check int kvm_prepare_split(struct kvm *kvm);

#endif
