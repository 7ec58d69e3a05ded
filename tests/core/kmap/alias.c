/* SPDX-License-Identifier: GPL-2.0-only */
/* One frame at several addresses, one address with several frames in turn: no CPU sees old ones. */
#include "fixture.h"

#include "core/kmap/ioremap.h"

KernelTest(alias, one_frame_is_the_same_through_every_mapping)
{
	struct page *page = alloc_page(GFP_HIGHUSER);
	vaddr_t address[5];

	set_fixmap(FIX_WP_TEST, page_to_phys(page));
	address[0] = vaddr(kmap(page));
	address[1] = vaddr(vmap(&page, 1, VM_MAP, PAGE_KERNEL));
	address[2] = vaddr(vm_map_ram(&page, 1, -1, PAGE_KERNEL));
	address[3] = vaddr(kmap_atomic(page, KM_USER0));
	address[4] = __fix_to_virt(FIX_WP_TEST);
	for (uint32_t i = 0; i < 5; i++) {
		page_fill(address[i], (uint8_t)(0x10 + i));
		for (uint32_t j = 0; j < 5; j++)
			cr_assert(page_has(address[j], (uint8_t)(0x10 + i)), "%u by %u", j, i);
	}
	kunmap_atomic(window_ptr(address[3]), KM_USER0);
}

/* What another CPU does. */
static vaddr_t there;
static uint8_t value;

static void fill_there(void *unused_info)
{
	page_fill(there, value);
}

static void look_there(void *unused_info)
{
	cr_assert(page_has(there, value));
}

KernelTest(alias, an_address_that_is_used_again_shows_the_new_page_on_every_cpu)
{
	for (uint32_t round = 0; round < 4; round++) {
		void *p = vmalloc(PAGE_SIZE);
		uint8_t byte;

		if (round == 0)
			there = vaddr(p);
		cr_assert_eq(vaddr(p), there, "round %u", round);
		value = (uint8_t)(1 + round);
		smp_call_function_single(1 + round % 3, fill_there, NULL, true);
		smp_call_function(look_there, NULL, true);
		cr_assert(page_has(there, value));
		frame_read(vmalloc_to_pfn(p), 5, &byte, 1);
		cr_assert_eq(byte, value, "and not all of them an old one");
		get_page(vmalloc_to_page(p)); /* the next round gets another frame */
		vfree(p);
		vm_unmap_aliases();
	}
}

KernelTest(alias, a_part_of_a_block_that_is_used_again_does_so_too)
{
	struct page *pages[2] = {alloc_page(GFP_HIGHUSER), alloc_page(GFP_HIGHUSER)};

	for (uint32_t round = 0; round < 4; round++) {
		void *p = vm_map_ram(&pages[round % 2], 1, -1, PAGE_KERNEL);
		uint8_t byte;

		there = vaddr(p);
		value = (uint8_t)(1 + round);
		smp_call_function_single(2, fill_there, NULL, true);
		smp_call_function(look_there, NULL, true);
		frame_read(page_to_pfn(pages[round % 2]), 5, &byte, 1);
		cr_assert_eq(byte, value, "and not all of them an old one");
		vm_unmap_ram(p, 1);
		vm_unmap_aliases();
	}
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(mmu_gather, gives_pages_back_when_no_cpu_has_them)
{
	struct page *page = alloc_page(GFP_KERNEL);
	struct mmu_gather *tlb = tlb_gather_mmu(init_mm, false);

	tlb_remove_page(tlb, page);
	cr_assert_eq(atomic_read(&page->_count), 1);
	tlb_finish_mmu(tlb);
	cr_assert(ram_frame_poisoned(page_to_pfn(page)));
}
