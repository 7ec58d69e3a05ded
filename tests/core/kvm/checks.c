/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Each check of KVM: content with sound guests, and the one to speak up when something breaks.
 */
#include "fixture.h"

#include <string.h>

#include "sim/mark.h"

/*
 * Frames 1 and 2 are tables; frame 9 has two sptes, frame 10 a writable one; frame 1 is mapped as
 * data, too. CPU 0 has translations of all.
 */
static void make_guest(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(0, 1, 1, P);
	guest_entry(0, 2, 2, P | W);
	guest_entry(1, 0, 9, P | W);
	guest_entry(1, 1, 1, P | W | D);
	guest_entry(2, 0, 10, P | W);
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu0, GVA(1, 0), &value), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu0, GVA(0, 1), &value), RET_PF_FIXED);
	cr_assert_eq(guest_store(cpu0, GVA(2, 0), 1), RET_PF_FIXED);
	cr_assert_eq(cpu0->requests, 0);
	cr_assert_eq(kvm_prepare_split(guest), 0);
}

static void poke(void *p, uint64_t value, uint32_t bytes)
{
	memcpy(p, &value, bytes);
	mark_written(p, bytes);
}

static uint64_t *sptep_of(gva_t gva)
{
	return &shadow_below(cpu0, gva)->spt[table_index(gva, 1)];
}

static struct kvm_tlb_entry *tlb_entry(gva_t gva)
{
	for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++) {
		if (cpu0->tlb[i].valid && cpu0->tlb[i].vpn == gva >> PAGE_SHIFT)
			return &cpu0->tlb[i];
	}
	cr_assert(false, "no entry of the TLB for %08x", gva);
	return NULL;
}

/* ---- Q1 -------------------------------------------------------------------------------------- */

static vaddr_t *slots_of(const struct kvm_mmu_memory_cache *mc)
{
	return window_ptr(mc->objects);
}

static void count_too_high(void)
{
	poke(&cpu1->mmu_page_header_cache.nobjs, 1, 4);
}

static void null_counted(void)
{
	struct kvm_mmu_memory_cache *mc = &cpu0->mmu_shadow_page_cache;

	poke(&slots_of(mc)[mc->nobjs - 1], 0, 4);
}

static void object_twice(void)
{
	struct kvm_mmu_memory_cache *mc = &guest->arch.split_desc_cache;

	poke(&slots_of(mc)[7], slots_of(mc)[300], 4);
}

static void object_of_two_caches(void)
{
	poke(&slots_of(&cpu0->mmu_pte_list_desc_cache)[0],
	     slots_of(&guest->arch.split_desc_cache)[552], 4);
}

static void object_of_another_kind(void)
{
	poke(&slots_of(&cpu0->mmu_page_header_cache)[2], vaddr(kvm_vars), 4);
}

/* What lies in the caches of a guest is looked at whenever the guest is. */
static void object_written(void)
{
	uint64_t *page = window_ptr(slots_of(&cpu0->mmu_shadow_page_cache)[3]);

	poke(&page[511], 0, 8);
	mark_written(guest, sizeof(*guest));
}

/* ---- Q2 -------------------------------------------------------------------------------------- */

static void spte_lost_its_rmap(void)
{
	poke(&guest->gfns[10].rmap.val, 0, 4);
}

static void rmap_of_another(void)
{
	poke(&guest->gfns[10].rmap.val, vaddr(sptep_of(GVA(2, 5))), 4);
}

static void rmap_without_spte(void)
{
	poke(&guest->gfns[30].rmap.val, vaddr(sptep_of(GVA(2, 5))), 4);
}

static void page_gone(void)
{
	poke(&guest->gfns[9].page, 0, 8);
}

static void parent_lost(void)
{
	struct kvm_mmu_page *sp = shadow_below(cpu0, GVA(2, 0));

	poke(&sp->parent_ptes.val, 0, 4);
}

/* ---- Q3 -------------------------------------------------------------------------------------- */

static void not_hashed(void)
{
	poke(&guest->mmu_page_hash[2].first, 0, 8);
}

static void hashed_elsewhere(void)
{
	struct kvm_mmu_page *sp = shadow_below(cpu0, GVA(2, 0));

	poke(&sp->gfn, 3, 4);
}

static void role_twice(void)
{
	poke(&shadow_below(cpu0, GVA(1, 0))->role.access,
	     shadow_below(cpu0, GVA(0, 0))->role.access, 1);
}

static void used_miscounted(void)
{
	poke(&guest->n_used_mmu_pages, guest->n_used_mmu_pages + 1, 4);
}

static void shadowed_miscounted(void)
{
	poke(&guest->gfns[2].shadowed, 2, 4);
}

static void root_miscounted(void)
{
	poke(&cpu0->root->root_count, 0, 4);
}

static void table_writable(void)
{
	poke(sptep_of(GVA(0, 1)), *sptep_of(GVA(0, 1)) | W, 8);
}

/* ---- Q4 -------------------------------------------------------------------------------------- */

static void tlb_outlives(void)
{
	guest_entry(2, 0, 11, P | W);
	cr_assert_neq(cpu0->requests & KVM_REQ_TLB_FLUSH, 0);
	all_sound();
	poke(&cpu0->requests, 0, 4);
}

static void tlb_exceeds(void)
{
	struct kvm_tlb_entry *entry = tlb_entry(GVA(0, 0));

	poke(&entry->rights, entry->rights | ACC_USER_MASK, 2);
}

static void tlb_leads_elsewhere(void)
{
	struct kvm_tlb_entry *entry = tlb_entry(GVA(0, 0));

	poke(&entry->pfn, entry->pfn + 1, 4);
}

static void tlb_dirty_alone(void)
{
	poke(&tlb_entry(GVA(0, 0))->dirty, 1, 1);
}

/* ---- Q5 -------------------------------------------------------------------------------------- */

static void access_not_inherited(void)
{
	struct kvm_mmu_page *sp = shadow_below(cpu0, GVA(2, 0));

	poke(&sp->role.access, ACC_USER_MASK, 1);
}

static void spte_exceeds(void)
{
	poke(sptep_of(GVA(0, 0)), *sptep_of(GVA(0, 0)) | U, 8);
}

/* The guest's table says something else than its shadow: nobody zapped it. */
static void table_behind_the_back(void)
{
	uint64_t *table = page_address(guest->gfns[2].page);

	poke(&table[0], 0xc000 | P | W, 8);
}

static const struct {
	const char *id;
	void (*breaks)(void);
} rows[] = {
	{"Q1", count_too_high},
	{"Q1", null_counted},
	{"Q1", object_twice},
	{"Q1", object_of_two_caches},
	{"Q1", object_of_another_kind},
	{"Q1", object_written},
	{"Q2", spte_lost_its_rmap},
	{"Q2", rmap_of_another},
	{"Q2", rmap_without_spte},
	{"Q2", page_gone},
	{"Q2", parent_lost},
	{"Q3", not_hashed},
	{"Q3", hashed_elsewhere},
	{"Q3", role_twice},
	{"Q3", used_miscounted},
	{"Q3", shadowed_miscounted},
	{"Q3", root_miscounted},
	{"Q3", table_writable},
	{"Q4", tlb_outlives},
	{"Q4", tlb_exceeds},
	{"Q4", tlb_leads_elsewhere},
	{"Q4", tlb_dirty_alone},
	{"Q5", access_not_inherited},
	{"Q5", spte_exceeds},
	{"Q5", table_behind_the_back},
};
static uint32_t row_now;

static void break_and_pass(void)
{
	make_guest();
	all_sound();
	mark_step_begin();
	rows[row_now].breaks();
	for (uint32_t full = 0; full < 2; full++)
		cr_assert_eq(strncmp(wrong(full), rows[row_now].id, 2), 0, "row %u, %s: \"%s\"",
			     row_now, rows[row_now].id, wrong(full));
}

Test(checks, speak_up_each_for_what_it_watches)
{
	for (row_now = 0; row_now < ARRAY_SIZE(rows); row_now++) {
		boot(1);
		on_kernel(break_and_pass);
	}
}

/* Of two guests only the one that was written to is looked at; and none while it is locked. */
static void looks_where_the_step_wrote(void)
{
	struct kvm *other;

	make_guest();
	other = guest;
	make_guest();
	other->n_used_mmu_pages++;
	mark_step_begin();
	if (marks_tracked())
		cr_assert_str_eq(wrong(false), "");
	cr_assert_eq(strncmp(wrong(true), "Q3", 2), 0);
	spin_lock(&other->mmu_lock);
	cr_assert_str_eq(wrong(true), "");
	spin_unlock(&other->mmu_lock);
	other->n_used_mmu_pages--;
	cr_assert_str_eq(wrong(true), "");
}

Test(checks, look_at_the_guests_that_the_step_wrote_to)
{
	boot(1);
	on_kernel(looks_where_the_step_wrote);
}

static void nothing_there(void)
{
	cr_assert_str_eq(wrong(true), "");
	kvm_exit();
	cr_assert_str_eq(wrong(true), "");
}

Test(checks, are_content_without_any_guest)
{
	boot(1);
	on_kernel(nothing_there);
}
