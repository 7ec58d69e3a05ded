/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of kvm/ share.
 *
 *   kvm_gfn       a frame of the guest: its page, the sptes that map it, is it shadowed?
 *   kvm_mmu_page  a shadow page: the table that stands for one of the guest's, for one kind of
 *                 access on the way there
 *
 *   no shadow page --kvm_mmu_get_shadow_page()--> active and hashed
 *   active --kvm_mmu_prepare_zap_page()--> on an invalid list --kvm_mmu_commit_zap_page()--> gone
 *          --the same, as a root in use--> invalid, on no list --the last CPU leaves it--> gone
 *
 * Locks, from the outside: vcpu->mutex, slots_lock; then mmu_lock; then gfn_lock.
 */
#ifndef CORE_KVM_KVM_INTERNAL_H
#define CORE_KVM_KVM_INTERNAL_H

#include "core/base/base.h"
#include "core/base/page_addr.h"
#include "core/kvm/kvm.h"
#include "core/kvm/kvm_goals.h"
#include "core/kvm/memory_cache.h"

#define KVM_LEVELS         2u
#define KVM_NO_CPU         NR_CPUS
#define KVM_HASH_SIZE      16u
#define KVM_TLB_ENTRIES    8u
#define KVM_REQ_TLB_FLUSH  0x1u
#define KVM_REQ_MMU_RELOAD 0x2u

/* vcpu->mode, as 6.12. */
#define OUTSIDE_GUEST_MODE 0u
#define IN_GUEST_MODE      1u

/* As 6.12. */
#define KVM_MIN_ALLOC_MMU_PAGES         64u
#define KVM_MIN_FREE_MMU_PAGES          5u
#define KVM_REFILL_PAGES                25u
#define SPLIT_DESC_CACHE_MIN_NR_OBJECTS ((int32_t)PT64_ENT_PER_PAGE + 1)

/* An spte that maps nothing. As: SHADOW_NONPRESENT_VALUE of 6.12. */
#define SHADOW_NONPRESENT_VALUE (UINT64_C(1) << 63)

/* Rights. As: ACC_* of 6.12. */
#define ACC_EXEC_MASK  0x1u
#define ACC_WRITE_MASK 0x2u
#define ACC_USER_MASK  0x4u
#define ACC_ALL        (ACC_EXEC_MASK | ACC_WRITE_MASK | ACC_USER_MASK)

/* No spte; one, by its address; or, with bit 0, a chain of descriptors. */
struct kvm_rmap_head {
	uint32_t val;
};

#define PTE_LIST_EXT  4u
#define PTE_LIST_DESC 1u

struct pte_list_desc {
	uint64_t *sptes[PTE_LIST_EXT]; /* those that are there come first */
	struct pte_list_desc *more;
};

struct kvm_gfn {
	struct page *page;         /* NULL: not backed.   Locks: gfn_lock */
	struct kvm_rmap_head rmap; /* Locks: mmu_lock */
	uint32_t shadowed;         /* active shadow pages of this table.   Locks: mmu_lock */
};

/* What one shadow page of a table has that another of the same table may not have. */
struct kvm_mmu_page_role {
	uint8_t level;
	uint8_t access;  /* what the path from the root grants, above this table's own entries */
	uint8_t invalid; /* zapped while it was a root */
	uint8_t unused_byte;
};

struct kvm_mmu_page {
	struct list_head link; /* in active_mmu_pages or in a list of invalid ones */
	struct hlist_node hash_link;
	uint64_t *spt; /* a page of sptes */
	gfn_t gfn;
	struct kvm_mmu_page_role role;
	uint32_t root_count;              /* CPUs that have it as their root */
	uint32_t write_flooding_count;    /* writes to the table since it was last used */
	struct kvm_rmap_head parent_ptes; /* sptes that lead here */
};

/* A translation that a guest's CPU keeps. */
struct kvm_tlb_entry {
	uint32_t vpn;
	pfn_t pfn;
	uint16_t rights; /* ACC_* */
	uint8_t valid;
	uint8_t dirty; /* the spte is marked dirty: writes may pass */
};

struct kvm_vcpu {
	struct kvm *kvm;
	struct mutex mutex; /* held by who runs it */
	uint32_t id;
	uint32_t cpu;      /* where it runs; KVM_NO_CPU: nowhere */
	uint32_t requests; /* KVM_REQ_*, indivisible */
	uint32_t mode;     /* IN_GUEST_MODE: the hardware is at work */
	/* Locks: mutex */
	gfn_t cr3;
	struct kvm_mmu_page *root; /* NULL: to be made when the guest is entered */
	struct kvm_mmu_memory_cache mmu_pte_list_desc_cache;
	struct kvm_mmu_memory_cache mmu_shadow_page_cache;
	struct kvm_mmu_memory_cache mmu_page_header_cache;
	struct kvm_guest_fault fault;
	struct kvm_tlb_entry tlb[KVM_TLB_ENTRIES];
	uint32_t tlb_next; /* the entry that the next translation replaces */
};

/* Caches for splitting large pages.   Locks: slots_lock. */
struct kvm_arch {
	struct kvm_mmu_memory_cache split_shadow_page_cache;
	struct kvm_mmu_memory_cache split_page_header_cache;
	struct kvm_mmu_memory_cache split_private_spt_cache;
	struct kvm_mmu_memory_cache split_desc_cache;
};

struct kvm {
	struct list_head vm_list; /* Locks: kvm_lock */
	struct mutex slots_lock;
	spinlock_t mmu_lock;
	spinlock_t gfn_lock;
	uint32_t npages;
	struct kvm_gfn *gfns;
	/* Locks: mmu_lock */
	uint32_t mmu_notifier_seq; /* frames that were taken back; read without it */
	uint32_t n_used_mmu_pages;
	uint32_t n_max_mmu_pages;
	struct list_head active_mmu_pages; /* newest first */
	struct hlist_head mmu_page_hash[KVM_HASH_SIZE];
	struct kvm_vcpu vcpus[KVM_NR_VCPUS];
	struct kvm_arch arch;
};

struct kvm_globals {
	spinlock_t kvm_lock;
	struct list_head vm_list;
	struct kmem_cache *pte_list_desc_cache;
	struct kmem_cache *mmu_page_header_cache;
};

#define kvm_vars ((struct kvm_globals *)image_slot(IMAGE_KVM))
image_slot_holds(struct kvm_globals);

/* The entry for @gva in a table of @level (1: the lower one). */
static inline uint32_t table_index(gva_t gva, uint32_t level)
{
	return gva >> (PAGE_SHIFT + 9 * (level - 1)) & (PT64_ENT_PER_PAGE - 1);
}

/* ---- sptes: spte.c --------------------------------------------------------------------------- */

/* An spte; the guest's CPUs read it and set A and D in it without a lock. */
static inline uint64_t mmu_spte_get(const uint64_t *sptep)
{
	return load_acquire(sptep);
}

static inline bool is_shadow_present_pte(uint64_t spte)
{
	return (spte & PT_PRESENT_MASK) != 0;
}

static inline bool is_writable_pte(uint64_t spte)
{
	return (spte & PT_WRITABLE_MASK) != 0;
}

static inline pfn_t spte_to_pfn(uint64_t spte)
{
	return (pfn_t)((spte & PT64_BASE_ADDR_MASK) >> PAGE_SHIFT);
}

/* The shadow page that an spte lies in, that an upper spte leads to. */
static inline struct kvm_mmu_page *sptep_to_sp(const uint64_t *sptep)
{
	return window_ptr(page_private(virt_to_page(sptep)));
}

static inline struct kvm_mmu_page *spte_to_child_sp(uint64_t spte)
{
	return window_ptr(page_private(pfn_to_page(spte_to_pfn(spte))));
}

/* What an entry, or an spte, grants by itself. */
static inline uint32_t entry_access(uint64_t entry)
{
	return ((uint32_t)entry & (ACC_WRITE_MASK | ACC_USER_MASK)) |
	       ((entry & PT64_NX_MASK) == 0 ? ACC_EXEC_MASK : 0);
}

/* The rights that an access (PFERR_*) needs. */
static inline uint32_t access_needs(uint32_t access)
{
	return (access & PFERR_WRITE_MASK ? ACC_WRITE_MASK : 0) |
	       (access & PFERR_USER_MASK ? ACC_USER_MASK : 0) |
	       (access & PFERR_FETCH_MASK ? ACC_EXEC_MASK : 0);
}

/* Store @spte. Requires: a TLB that may have what was there is flushed by the caller. */
void mmu_spte_set(uint64_t *sptep, uint64_t spte);

/* An spte that maps a frame, out of its rmap. Ensures: A and D went to the page's flags. */
void drop_spte(struct kvm *kvm, uint64_t *sptep);

/* Take an upper spte away that leads to @sp. */
void drop_parent_pte(struct kvm_mmu_page *sp, uint64_t *parent_pte);

/*
 * @sptep of a lower table maps @page, the frame @gfn, with @access; @write: for a write.
 *
 * Ensures: a kvm_fault_result. A frame that is shadowed is not writable: EMULATE for a write.
 * Locks:   mmu_lock.
 */
int mmu_set_spte(struct kvm_vcpu *vcpu, uint64_t *sptep, uint32_t access, gfn_t gfn,
		 struct page *page, bool write);

/* No spte of @gfn is writable; no spte of it is left. Ensures: must TLBs be flushed? */
bool rmap_write_protect(struct kvm *kvm, gfn_t gfn);
bool rmap_drop_all(struct kvm *kvm, gfn_t gfn);

/* ---- lists of sptes: pte_list.c -------------------------------------------------------------- */

/*
 * pte_list_add takes its descriptors from @mc. pte_list_remove: it must be there (a BUG).
 * pte_list_first: any one. Ensures: NULL: there is none.
 */
void pte_list_add(struct kvm_mmu_memory_cache *mc, uint64_t *spte, struct kvm_rmap_head *head);
void pte_list_remove(uint64_t *spte, struct kvm_rmap_head *head);
uint64_t *pte_list_first(const struct kvm_rmap_head *head);

struct rmap_iterator {
	struct pte_list_desc *desc; /* NULL: the head holds the only one */
	uint32_t pos;
};

/* One after the other, while none is removed. Ensures: NULL: there are no more. */
uint64_t *rmap_get_first(const struct kvm_rmap_head *head, struct rmap_iterator *iter);
uint64_t *rmap_get_next(struct rmap_iterator *iter);

#define for_each_rmap_spte(head, iter, sptep)                                                      \
	for ((sptep) = rmap_get_first(head, iter); (sptep) != NULL; (sptep) = rmap_get_next(iter))

/* ---- frames: gfn.c --------------------------------------------------------------------------- */

/* NULL: the guest has no such frame. */
struct kvm_gfn *gfn_to_info(const struct kvm *kvm, gfn_t gfn);

/*
 * The page that backs @gfn, with a reference for the caller (put_page()).
 *
 * Requires: may sleep.   Errors: -ENOMEM, -EFAULT in the pointer.
 */
must_check struct page *gfn_to_page(struct kvm *kvm, gfn_t gfn);

/* Does @page still back @gfn? */
bool gfn_backed_by(struct kvm *kvm, gfn_t gfn, const struct page *page);

/* Frames do not have pages any more. Ensures: the page, whose reference is the caller's, or NULL */
struct page *gfn_take_page(struct kvm *kvm, struct kvm_gfn *info);

/* Read an entry; exchange one if it still is @old. Errors: false: no page, or not @old. */
uint64_t gfn_read_entry(struct kvm *kvm, gfn_t gfn, uint32_t index);
bool gfn_exchange_entry(struct kvm *kvm, gfn_t gfn, uint32_t index, uint64_t old, uint64_t entry);

/* ---- the guest's tables: guest_walk.c -------------------------------------------------------- */

/* What a walk saw; arrays by level - 1. */
struct guest_walker {
	gfn_t table_gfn[KVM_LEVELS];
	uint64_t ptes[KVM_LEVELS];
	uint32_t pt_access[KVM_LEVELS]; /* granted on the way to that table */
	uint32_t pte_access;            /* granted by all; no write while the entry is not dirty */
	gfn_t gfn;
	uint32_t error_code; /* of the guest's fault */
};

/*
 * Walk the guest's tables and mark what leads to @gva accessed, for a write dirty.
 *
 * Ensures: false: the guest's own fault, walker->error_code.
 */
must_check bool walk_addr(struct guest_walker *walker, struct kvm_vcpu *vcpu, gva_t gva,
			  uint32_t access);

/* Is the guest's entry of @level another one than the walk saw? */
bool gpte_changed(struct kvm_vcpu *vcpu, const struct guest_walker *walker, gva_t gva,
		  uint32_t level);

/* ---- shadow pages: shadow_page.c, shadow_zap.c.   Locks: mmu_lock ---------------------------- */

/* The bucket of a table's shadow pages. */
struct hlist_head *kvm_page_hash(struct kvm *kvm, gfn_t gfn);

/* The shadow page of table @gfn, for @access on the way; a new one comes out of the caches. */
struct kvm_mmu_page *kvm_mmu_get_shadow_page(struct kvm_vcpu *vcpu, gfn_t gfn, uint32_t level,
					     uint32_t access);

/* @sptep leads to @sp. */
void link_shadow_page(struct kvm_vcpu *vcpu, uint64_t *sptep, struct kvm_mmu_page *sp);

/* Room for the pages of a fault; the oldest go. Errors: -ENOSPC. */
must_check int make_mmu_pages_available(struct kvm *kvm);
void zap_oldest_mmu_pages(struct kvm *kvm, uint32_t nr);

/*
 * Take @sp out of everything that leads to it, onto @invalid; then all of @invalid, after a flush,
 * back to the allocators.
 */
void kvm_mmu_prepare_zap_page(struct kvm *kvm, struct kvm_mmu_page *sp, struct list_head *invalid);
void kvm_mmu_commit_zap_page(struct kvm *kvm, struct list_head *invalid);

/* Shadow pages of @gfn, all of them, onto @invalid; what they made of bytes of it. */
void kvm_mmu_zap_gfn(struct kvm *kvm, gfn_t gfn, struct list_head *invalid);
void kvm_mmu_pte_write(struct kvm *kvm, gpa_t gpa, uint32_t bytes);
void kvm_mmu_zap_all(struct kvm *kvm);

/* ---- a guest's CPU: vcpu.c, vcpu_tlb.c, mmu_fault.c ------------------------------------------ */

/* Who runs it? As: vcpu_load(), vcpu_put() of 2.6.34. */
void vcpu_load(struct kvm_vcpu *vcpu);
void vcpu_put(struct kvm_vcpu *vcpu);

/* Ask for @request before the guest runs again; CPUs that it may run on are interrupted. */
void make_all_cpus_request(struct kvm *kvm, uint32_t request);
void kvm_flush_remote_tlbs(struct kvm *kvm);
bool kvm_check_request(struct kvm_vcpu *vcpu, uint32_t request);

/* A root for the tables at CR3, if there is none (Errors: as kvm_mmu_page_fault()); none. */
must_check int kvm_mmu_reload(struct kvm_vcpu *vcpu);
void kvm_mmu_unload(struct kvm_vcpu *vcpu);

/* Enough objects for one fault, or one root. Errors: -ENOMEM. */
must_check int mmu_topup_memory_caches(struct kvm_vcpu *vcpu);
void mmu_init_memory_caches(struct kvm_vcpu *vcpu);
void mmu_free_memory_caches(struct kvm_vcpu *vcpu);

/* kvm_mmu_page_fault(), of a CPU that is loaded and has a root. */
must_check int mmu_page_fault(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access);

/*
 * The hardware: translate @gva for @access. vcpu_tlb_flush: all is forgotten; at @gva.
 *
 * Requires: interrupts off.   Ensures: NULL: a page fault.
 */
const struct kvm_tlb_entry *vcpu_translate(struct kvm_vcpu *vcpu, gva_t gva, uint32_t access);
void vcpu_tlb_flush(struct kvm_vcpu *vcpu);
void vcpu_tlb_flush_page(struct kvm_vcpu *vcpu, gva_t gva);

/* ---- split_cache.c --------------------------------------------------------------------------- */

/* Locks: slots_lock. Errors: -ENOMEM. */
void split_caches_init(struct kvm *kvm);
bool need_topup_split_caches(const struct kvm *kvm);
must_check int topup_split_caches(struct kvm *kvm);
void split_caches_free(struct kvm *kvm);

#endif
