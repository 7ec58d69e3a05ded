/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The shadow MMU: what a guest's accesses find, make and leave behind.
 */
#include "fixture.h"

#include <string.h>

static void demand_backed(void)
{
	uint64_t value = 1;

	guest_begin();
	guest_entry(0, 0, 1, P | W | U);
	guest_entry(1, 3, 9, P | W | U);
	cr_assert_eq(backing_count(9), 0);
	cr_assert_eq(guest_load(cpu0, GVA(0, 3), &value), RET_PF_FIXED);
	cr_assert_eq(value, 0);
	cr_assert_eq(backing_count(9), 1, "the fault put its own reference");
	cr_assert_eq(guest_entry_now(0, 0), 0x1000 | P | W | U | A);
	cr_assert_eq(guest_entry_now(1, 3), 0x9000 | P | W | U | A);
	cr_assert_eq(spte_now(cpu0, GVA(0, 3)) & (W | D), 0, "the first write must be seen");
	all_sound();
	cr_assert_eq(guest_store(cpu0, GVA(0, 3) + 8, 0x1122334455667788), RET_PF_FIXED);
	cr_assert_eq(guest_entry_now(1, 3), 0x9000 | P | W | U | A | D);
	cr_assert_eq(spte_now(cpu0, GVA(0, 3)) & (W | D), W | D);
	cr_assert_eq(guest_load(cpu1, GVA(0, 3) + 8, &value), RET_PF_FIXED);
	cr_assert_eq(value, 0x1122334455667788);
	cr_assert_eq(cpu0->root, cpu1->root);
	cr_assert_eq(cpu0->root->root_count, 2);
	cr_assert_eq(rmap_length(9), 1);
	all_sound();
	guest_end();
}

Test(shadow, pages_are_made_as_the_guest_touches_its_memory)
{
	boot(2);
	on_kernel(demand_backed);
	cr_assert_str_eq(kernel_log, "");
}

static const struct {
	uint64_t up, low;
	uint32_t access;
	int result;
	uint32_t code;
} rights[] = {
	{0, P | W | U, 0, RET_PF_GUEST, 0},
	{P | W | U, 0, PFERR_USER_MASK, RET_PF_GUEST, PFERR_USER_MASK},
	{P | W | U, W | U, PFERR_WRITE_MASK, RET_PF_GUEST, PFERR_WRITE_MASK},
	{P, P, 0, RET_PF_FIXED, 0},
	{P, P | W, PFERR_WRITE_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_WRITE_MASK},
	{P | W, P, PFERR_WRITE_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_WRITE_MASK},
	{P | W, P | W, PFERR_WRITE_MASK, RET_PF_FIXED, 0},
	{P | W, P | W, PFERR_USER_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_USER_MASK},
	{P | U, P, PFERR_USER_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_USER_MASK},
	{P | U, P | U, PFERR_USER_MASK, RET_PF_FIXED, 0},
	{P | U, P | U | NX, PFERR_FETCH_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_FETCH_MASK},
	{P | U | NX, P | U, PFERR_FETCH_MASK, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_FETCH_MASK},
	{P | U, P | U, PFERR_FETCH_MASK, RET_PF_FIXED, 0},
	{P | U | PT_PAGE_SIZE_MASK, P, 0, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_RSVD_MASK},
	{P, P | PT_PAGE_SIZE_MASK, 0, RET_PF_FIXED, 0},
	{P, P | UINT64_C(1) << 36, 0, RET_PF_GUEST, PFERR_PRESENT_MASK | PFERR_RSVD_MASK},
};

static void every_right(void)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(rights); i++) {
		uint64_t value = 5;
		int r;

		guest_begin();
		guest_entry(0, 7, 1, rights[i].up);
		guest_entry(1, 5, 6, rights[i].low);
		r = kvm_guest_access(cpu0, GVA(7, 5), rights[i].access, 8, &value);
		cr_assert_eq(r, rights[i].result, "row %u: %d", i, r);
		if (r == RET_PF_GUEST) {
			cr_assert_eq(kvm_vcpu_fault(cpu0).error_code, rights[i].code, "row %u", i);
			cr_assert_eq(kvm_vcpu_fault(cpu0).address, GVA(7, 5));
			cr_assert_eq(backing_count(6), 0);
		} else {
			cr_assert_eq(
				entry_access(spte_now(cpu0, GVA(7, 5))) &
					~(entry_access(rights[i].up) & entry_access(rights[i].low)),
				0, "row %u", i);
		}
		all_sound();
		guest_end();
	}
}

Test(shadow, grants_what_all_levels_of_the_guest_grant)
{
	boot(1);
	on_kernel(every_right);
}

static void frames_beyond(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(0, 1, 64, P | W);
	guest_entry(1, 0, 64, P | W);
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), -EFAULT);
	cr_assert_eq(guest_load(cpu0, GVA(1, 0), &value), RET_PF_GUEST);
	cr_assert_eq(kvm_set_cr3(cpu0, 64), -EINVAL);
	cr_assert_eq(kvm_unmap_gfn(guest, 64), -EFAULT);
	cr_assert_eq(emulator_write_phys(cpu0, 64 << 12, 1, 8), -EFAULT);
	cr_assert_eq(emulator_write_phys(cpu0, (gpa_t)1 << 50, 1, 8), -EFAULT);
	cr_assert_eq(kvm_read_guest(guest, (gpa_t)1 << 50, &value, 8), -EFAULT);
	cr_assert_null(kvm_create_vm(0));
	cr_assert_null(kvm_create_vm(KVM_MAX_GFNS + 1));
	all_sound();
	guest_end();
}

Test(shadow, knows_no_frames_beyond_the_guests_own)
{
	boot(1);
	on_kernel(frames_beyond);
}

/* Two entries lead to one table, one of them read-only: CVE-2021-38198. */
static void two_ways_to_a_table(void)
{
	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(0, 1, 1, P);
	guest_entry(1, 0, 9, P | W);
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 1), RET_PF_FIXED);
	cr_assert_eq(guest_store(cpu0, GVA(1, 0), 2), RET_PF_GUEST);
	cr_assert_eq(kvm_mmu_page_fault(cpu0, GVA(1, 0), 0), RET_PF_FIXED);
	cr_assert_neq(shadow_below(cpu0, GVA(0, 0)), shadow_below(cpu0, GVA(1, 0)));
	cr_assert_eq(shadow_below(cpu0, GVA(1, 0))->role.access & ACC_WRITE_MASK, 0);
	cr_assert_eq(spte_now(cpu0, GVA(1, 0)) & W, 0);
	cr_assert_eq(guest->gfns[1].shadowed, 2);
	cr_assert_eq(rmap_length(9), 2);
	cr_assert_eq(guest_store(cpu0, GVA(1, 0), 2), RET_PF_GUEST);
	all_sound();
	guest_end();
}

Test(shadow, has_a_page_for_each_kind_of_access_to_a_table)
{
	boot(1);
	on_kernel(two_ways_to_a_table);
}

static void one_page_for_two_entries(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(0, 1, 1, P | W);
	guest_entry(1, 0, 9, P | W);
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 77), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu0, GVA(1, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 77);
	cr_assert_eq(shadow_below(cpu0, GVA(0, 0)), shadow_below(cpu0, GVA(1, 0)));
	cr_assert_eq(rmap_length(9), 1);
	all_sound();
	guest_entry(1, 0, 10, P | W);
	cr_assert_eq(rmap_length(9), 0);
	cr_assert_eq(guest_load(cpu0, GVA(1, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 0);
	all_sound();
	guest_end();
}

Test(shadow, shares_a_page_between_entries_with_the_same_access)
{
	boot(1);
	on_kernel(one_page_for_two_entries);
}

/* ---- the guest writes its tables ------------------------------------------------------------- */

/* Frame 1 is a table, and mapped at GVA(0, 1). */
static void guest_with_its_table_mapped(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(1, 0, 9, P | W);
	guest_entry(1, 1, 1, P | W);
	guest_entry(1, 2, 10, P | W);
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 1), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu0, GVA(0, 2), &value), RET_PF_FIXED);
}

static void writes_through_the_guest(void)
{
	uint64_t value;

	guest_with_its_table_mapped();
	cr_assert_eq(kvm_mmu_page_fault(cpu0, GVA(0, 1), PFERR_WRITE_MASK), RET_PF_EMULATE);
	cr_assert_eq(spte_now(cpu0, GVA(0, 1)) & (P | W), P);
	cr_assert_eq(guest_store(cpu0, GVA(0, 1), 0xb000 | P | W), RET_PF_FIXED);
	cr_assert_eq(guest_entry_now(1, 0), 0xb000 | P | W);
	cr_assert_eq(spte_now(cpu0, GVA(0, 0)), 0, "only that entry went");
	cr_assert_neq(spte_now(cpu0, GVA(0, 2)), 0);
	cr_assert_eq(rmap_length(9), 0);
	all_sound();
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 0);
	cr_assert_eq(rmap_length(11), 1);
	all_sound();
	guest_end();
}

Test(shadow, follows_what_the_guest_writes_to_its_tables)
{
	boot(1);
	on_kernel(writes_through_the_guest);
}

static const struct {
	uint32_t offset, bytes, times;
	bool page_goes;
} writes[] = {
	{0, 8, 1, false}, {0, 4, 1, false}, {4, 4, 1, false}, {0, 1, 1, false},
	{1, 1, 1, true},  {2, 2, 1, true},  {0, 8, 2, false}, {0, 8, 3, true},
};

static void writes_of_every_size(void)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(writes); i++) {
		guest_with_its_table_mapped();
		for (uint32_t n = 0; n < writes[i].times; n++)
			cr_assert_eq(emulator_write_phys(cpu0, 0x1000 + writes[i].offset, 0,
							 writes[i].bytes),
				     0);
		cr_assert_eq(spte_now(cpu0, GVA(0, 0)), 0);
		cr_assert_eq(shadow_below(cpu0, GVA(0, 0)) == NULL, writes[i].page_goes, "row %u",
			     i);
		cr_assert_eq(guest->n_used_mmu_pages, writes[i].page_goes ? 1 : 2);
		cr_assert_eq(guest->gfns[1].shadowed, writes[i].page_goes ? 0 : 1);
		all_sound();
		guest_end();
	}
}

Test(shadow, page_goes_when_writes_are_odd_or_too_many)
{
	boot(1);
	on_kernel(writes_of_every_size);
}

static void frame_becomes_table(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(1, 0, 2, P | W);
	/* the guest writes frame 2 as data, then uses it as a table */
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 0xa000 | P | W), RET_PF_FIXED);
	cr_assert_eq(guest_store(cpu1, GVA(0, 0) + 8, 0xb000 | P | W), RET_PF_FIXED);
	cr_assert_neq(spte_now(cpu0, GVA(0, 0)) & W, 0);
	guest_entry(0, 1, 2, P | W);
	cr_assert_eq(guest_store(cpu1, GVA(1, 0), 44), RET_PF_FIXED);
	cr_assert_eq(spte_now(cpu0, GVA(0, 0)) & (P | W | D), P, "write-protected");
	cr_assert_neq(cpu0->requests & KVM_REQ_TLB_FLUSH, 0);
	all_sound();
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 0xb000 | P | W), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu1, GVA(1, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 0, "frame b, not frame a");
	all_sound();
	guest_end();
}

Test(shadow, write_protects_a_frame_that_becomes_a_table)
{
	boot(2);
	on_kernel(frame_becomes_table);
}

static void root_written(void)
{
	uint64_t value;
	struct kvm_mmu_page *root;

	guest_with_its_table_mapped();
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_FIXED);
	root = cpu0->root;
	cr_assert_eq(emulator_write_phys(cpu0, 0xff1, 0, 1), 0);
	cr_assert(root->role.invalid);
	cr_assert_eq(root->root_count, 2);
	cr_assert_neq(cpu1->requests & KVM_REQ_MMU_RELOAD, 0);
	all_sound();
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 1);
	cr_assert_neq(cpu1->root, root);
	cr_assert_eq(root->root_count, 1);
	all_sound();
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(cpu0->root, cpu1->root);
	all_sound();
	guest_end();
}

Test(shadow, root_that_is_zapped_lives_until_its_last_cpu_leaves)
{
	boot(1);
	on_kernel(root_written);
}

/* ---- frames are taken back ------------------------------------------------------------------- */

static void frame_unmapped(void)
{
	uint64_t value;

	guest_with_its_table_mapped();
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 1);
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	cr_assert_eq(backing_count(9), 0);
	cr_assert_eq(rmap_length(9), 0);
	cr_assert_eq(spte_now(cpu0, GVA(0, 0)), 0);
	cr_assert_neq(cpu1->requests & KVM_REQ_TLB_FLUSH, 0);
	all_sound();
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_FIXED);
	cr_assert_eq(value, 0, "a new page");
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 0);
	all_sound();
	cr_assert_eq(kvm_unmap_gfn(guest, 1), 1, "a table");
	cr_assert_eq(guest->gfns[1].shadowed, 0);
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_GUEST);
	all_sound();
	cr_assert_eq(kvm_unmap_gfn(guest, 0), 1, "the root");
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_GUEST);
	all_sound();
	guest_end();
}

Test(shadow, forgets_a_frame_before_its_page_goes)
{
	boot(2);
	on_kernel(frame_unmapped);
}

static void unmapped_is_marked(void)
{
	struct page *page;

	guest_with_its_table_mapped();
	page = guest->gfns[9].page;
	get_page(page);
	cr_assert_not(PageDirty(page));
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	cr_assert(PageDirty(page));
	cr_assert(PageReferenced(page));
	put_page(page);
	guest_end();
}

Test(shadow, hands_accessed_and_dirty_to_the_page)
{
	boot(1);
	on_kernel(unmapped_is_marked);
}

/* ---- lists of sptes -------------------------------------------------------------------------- */

static void many_aliases(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	for (uint32_t n = 1; n <= 11; n++) {
		guest_entry(1, n, 9, P | W);
		cr_assert_eq(guest_load(cpu0, GVA(0, n), &value), RET_PF_FIXED);
		cr_assert_eq(rmap_length(9), n);
		all_sound();
	}
	/* out of the middle, the beginning, the end; and in again where there is room */
	static const uint32_t out[] = {6, 1, 11, 2, 3, 4, 5};
	for (uint32_t i = 0; i < ARRAY_SIZE(out); i++) {
		guest_entry(1, out[i], 0, 0);
		shadow_below(cpu0, GVA(0, 0))->write_flooding_count = 0;
		cr_assert_eq(rmap_length(9), 10 - i);
		all_sound();
	}
	guest_entry(1, 1, 9, P | W);
	cr_assert_eq(guest_load(cpu0, GVA(0, 1), &value), RET_PF_FIXED);
	cr_assert_eq(rmap_length(9), 5);
	all_sound();
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	cr_assert_eq(guest->gfns[9].rmap.val, 0);
	all_sound();
	guest_end();
}

Test(pte_list, grows_and_shrinks_by_descriptors_of_four)
{
	boot(1);
	on_kernel(many_aliases);
}

static uint32_t strangers_among;

static void removes_a_stranger(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	cr_assert_eq(guest_load(cpu0, GVA(0, 9), &value), RET_PF_GUEST);
	for (uint32_t n = 0; n < strangers_among; n++) {
		guest_entry(1, n, 9, P | W);
		cr_assert_eq(guest_load(cpu0, GVA(0, n), &value), RET_PF_FIXED);
	}
	pte_list_remove(&cpu0->root->spt[400], &guest->gfns[9].rmap);
}

Test(pte_list, stops_the_machine_when_a_stranger_is_removed)
{
	for (strangers_among = 0; strangers_among < 3; strangers_among++) {
		boot(1);
		cr_assert_eq(ending(removes_a_stranger), END_BUG);
	}
}

/* ---- not enough ------------------------------------------------------------------------------ */

static void faults_without_memory(void)
{
	uint64_t value;
	uint32_t failures = 0;

	for (uint32_t nth = 1;; nth++) {
		int r;

		guest_begin();
		guest_entry(0, 0, 1, P | W);
		guest_entry(1, 0, 9, P | W);
		fail_from(nth);
		r = guest_store(cpu0, GVA(0, 0), 5);
		fail_from(0);
		all_sound();
		if (r == -ENOMEM)
			failures++;
		else
			cr_assert_eq(r, RET_PF_FIXED);
		if (r == -ENOMEM && kvm_mmu_memory_cache_nr_free_objects(
					    &cpu0->mmu_page_header_cache) < (int32_t)KVM_LEVELS)
			cr_assert_eq(guest_entry_now(1, 0), 0x9000 | P | W, "nothing changed");
		cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_FIXED, "a new try");
		cr_assert_eq(value, r == RET_PF_FIXED ? 5 : 0);
		all_sound();
		guest_end();
		if (r == RET_PF_FIXED && nth > 130)
			break;
	}
	cr_assert_gt(failures, 10);
	/* no allocation that did not fail openly was made up for in the locked path */
	cr_assert_null(strstr(kernel_log, "kvm_mmu_memory_cache_alloc"));
}

Test(shadow, changes_nothing_when_its_caches_cannot_be_filled)
{
	boot(1);
	on_kernel(faults_without_memory);
}

static void creation_fails(void)
{
	for (uint32_t nth = 1; nth <= 2; nth++) {
		fail_from(nth);
		cr_assert_null(kvm_create_vm(64));
		fail_from(0);
	}
	cr_assert_str_eq(wrong(true), "");
}

Test(shadow, guest_is_not_created_without_memory)
{
	boot(1);
	on_kernel(creation_fails);
}

/* More tables than shadow pages may be. */
static void recycled(void)
{
	uint64_t value;

	guest_begin();
	kvm_mmu_change_mmu_pages(guest, 8);
	for (uint32_t up = 0; up < 30; up++) {
		guest_entry(0, up, 1 + up, P | W);
		guest_entry(1 + up, 0, 40 + up % 20, P | W);
	}
	for (uint32_t round = 0; round < 3; round++) {
		for (uint32_t up = 0; up < 30; up++) {
			cr_assert_eq(guest_load(cpu0, GVA(up, 0), &value), RET_PF_FIXED);
			cr_assert_leq(guest->n_used_mmu_pages, 8);
			all_sound();
		}
	}
	kvm_mmu_change_mmu_pages(guest, 1);
	cr_assert_eq(guest->n_used_mmu_pages, 1, "the root");
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), -ENOSPC);
	cr_assert_eq(kvm_mmu_page_fault(cpu0, GVA(0, 0), 0), -ENOSPC);
	all_sound();
	kvm_mmu_change_mmu_pages(guest, 64);
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_FIXED);
	guest_end();
}

Test(shadow, oldest_pages_go_for_new_ones)
{
	boot(1);
	on_kernel(recycled);
}

/* ---- the end --------------------------------------------------------------------------------- */

static void all_comes_back(void)
{
	uint32_t before = 0;

	for (uint32_t round = 0; round < 3; round++) {
		kmem_cache_shrink(kvm_vars->pte_list_desc_cache);
		kmem_cache_shrink(kvm_vars->mmu_page_header_cache);
		if (round == 1)
			before = free_pages_now();
		if (round == 2)
			cr_assert_eq(free_pages_now(), before);
		guest_with_its_table_mapped();
		cr_assert_eq(kvm_set_cr3(cpu1, 1), 0);
		cr_assert_eq(kvm_prepare_split(guest), 0);
		guest_end();
	}
	kvm_exit();
	cr_assert_str_eq(kernel_log, "", "no cache has objects left");
}

Test(shadow, guest_gives_back_all_it_had)
{
	boot(1);
	on_kernel(all_comes_back);
}

static void tlb_entries(void)
{
	uint64_t value;

	guest_begin();
	guest_entry(0, 0, 1, P | W);
	for (uint32_t n = 0; n < 12; n++) {
		guest_entry(1, n, 20 + n, P | W);
		cr_assert_eq(guest_store(cpu0, GVA(0, n), n), RET_PF_FIXED);
	}
	for (uint32_t n = 0; n < 12; n++) {
		cr_assert_eq(guest_load(cpu0, GVA(0, n), &value), RET_PF_FIXED);
		cr_assert_eq(value, n);
	}
	kvm_mmu_invlpg(cpu0, GVA(0, 11));
	for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++)
		cr_assert(!cpu0->tlb[i].valid || cpu0->tlb[i].vpn != 11);
	cr_assert_eq(kvm_set_cr3(cpu0, 0), 0);
	for (uint32_t i = 0; i < KVM_TLB_ENTRIES; i++)
		cr_assert_not(cpu0->tlb[i].valid);
	all_sound();
	guest_end();
}

Test(shadow, tlb_is_finite_and_forgets_when_told)
{
	boot(1);
	on_kernel(tlb_entries);
}
