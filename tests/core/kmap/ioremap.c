/* SPDX-License-Identifier: GPL-2.0-only */
/* Fixed addresses, and devices in vmalloc space. */
#include "fixture.h"

#include <stdio.h>

#include "core/boot/boot.h"
#include "core/kmap/ioremap.h"

KernelTest(set_fixmap, maps_a_frame_at_a_fixed_address)
{
	struct page *page = alloc_page(GFP_HIGHUSER), *other = alloc_page(GFP_HIGHUSER);
	vaddr_t address = __fix_to_virt(FIX_WP_TEST);

	set_fixmap(FIX_WP_TEST, page_to_phys(page));
	page_fill(address, 3);
	set_fixmap(FIX_WP_TEST, page_to_phys(other));
	page_fill(address, 4);
	set_fixmap_nocache(FIX_WP_TEST, page_to_phys(page));
	cr_assert(page_has(address, 3));
	cr_assert((kernel_page_walk(address).flags & _PAGE_PCD) != 0);
	clear_fixmap(FIX_WP_TEST);
	cr_assert_not(kernel_page_walk(address).mapped);
	cr_assert_eq(kmap_vars->fixmaps_set, 4);
}

static void beyond_the_fixmap(void)
{
	set_fixmap(__end_of_fixed_addresses, 0);
}

Test(set_fixmap, is_a_bug_beyond_the_last_one)
{
	must_end(beyond_the_fixmap, END_BUG, "set_fixmap_prot: index >= __end_of_fixed_addresses");
}

/* Behind all RAM there is a device: reads as ones. */
#define DEVICE UINT64_C(0x80000000)

KernelTest(ioremap, maps_a_device_aligned_to_its_size)
{
	const char *p, *q;
	const struct vm_struct *area;

	cr_assert_not_null(vmalloc(PAGE_SIZE));
	p = ioremap(DEVICE + 0x123, 0x5000);
	cr_assert_eq(vaddr(p) % PAGE_SIZE, 0x123);
	cr_assert_eq((vaddr(p) & PAGE_MASK) % 0x8000, 0, "of 5 pages, by 8");
	cr_assert_eq(kernel_page_walk(vaddr(p)).paddr, DEVICE + 0x123);
	cr_assert_eq(kernel_page_walk(vaddr(p) + 0x5000).paddr, DEVICE + 0x5123, "a sixth page");
	cr_assert_not(kernel_page_walk(vaddr(p) + 0x6000).mapped);
	cr_assert_eq(cpu_read32(vaddr(p)), 0xffffffff);
	cr_assert((kernel_page_walk(vaddr(p)).flags & _PAGE_PCD) != 0);
	area = find_vm_area(window_ptr(vaddr(p) & PAGE_MASK));
	cr_assert_eq(area->phys_addr, DEVICE);
	cr_assert_eq(area->flags, (ulong_t)VM_IOREMAP);
	q = ioremap_cache(DEVICE, 0x40000000);
	cr_assert_null(q, "more than there are addresses");
	log_forget();
	q = ioremap_cache(DEVICE, 0x800000);
	cr_assert_eq(vaddr(q) % (1u << IOREMAP_MAX_ORDER), 0);
	cr_assert((kernel_page_walk(vaddr(q)).flags & _PAGE_PCD) == 0);
	iounmap(p + 0x200);
	cr_assert_null(find_vm_area(window_ptr(vaddr(p) & PAGE_MASK)));
	iounmap(q);
	cr_assert_str_empty(kernel_log);
}

KernelTest(ioremap, refuses_what_cannot_be)
{
	const struct page *page = alloc_page(GFP_KERNEL);

	cr_assert_null(ioremap(DEVICE, 0));
	if (!PAGING_PAE)
		cr_assert_null(ioremap(UINT64_C(0xfffff000), 0xfffff000u));
	cr_assert_null(ioremap(page_to_phys(page), PAGE_SIZE));
	cr_assert_null(ioremap(page_to_phys(page) + 8, 8));
	if (!PAGING_PAE)
		cr_assert_str_empty(kernel_log);
	cr_assert_null(kmap_vars->vmlist);
}

static void all_but_a_page(void)
{
	cr_assert_null(get_vm_area(0xfffff000u, VM_IOREMAP));
}

Test(get_vm_area, of_so_much_that_the_guard_wraps_is_a_bug)
{
	must_end(all_but_a_page, END_BUG, "alloc_vmap_area: size == 0");
}

KernelTest(ioremap, refuses_what_no_cpu_can_address)
{
	cr_assert_null(ioremap(UINT64_C(1) << 36, PAGE_SIZE));
	cr_assert_null(ioremap((UINT64_C(1) << 36) - PAGE_SIZE, 2 * PAGE_SIZE));
	cr_assert_str_eq(kernel_log, !PAGING_PAE ? "" /* 32 bits hold no such number: it wraps */
						 : "ioremap: invalid physical address 1000000000\n"
						   "WARN range_refused: !valid\n"
						   "ioremap: invalid physical address ffffff000\n");
}

KernelTest(ioremap, of_the_isa_range_is_its_place_in_the_direct_map)
{
	const void *p = ioremap(0xa0000, 0x1000), *q = ioremap(0xff000, 0x1000);

	cr_assert_eq(p, __va(0xa0000));
	cr_assert_eq(q, __va(0xff000));
	iounmap(p);
	cr_assert_str_empty(kernel_log);
}

KernelTest(ioremap, of_reserved_ram_warns_once)
{
	paddr_t image = image_slot_paddr(IMAGE_BASE);
	const void *p = ioremap(image, PAGE_SIZE);

	cr_assert_not_null(p);
	cr_assert_str_eq(kernel_log, "WARN ram_in_use: is_ram\n");
	iounmap(p);
}

KernelTest(iounmap, of_what_is_no_device_is_said)
{
	char text[100];

	iounmap(window_ptr(VMALLOC_START + 0x5000));
	snprintf(text, sizeof(text), "iounmap: bad address %08x\n", VMALLOC_START + 0x5000);
	cr_assert_str_eq(kernel_log, text);
}

KernelTest(ioremap, gives_the_addresses_back_when_there_is_no_page_table)
{
	uint32_t nulls = 0;

	for (uint32_t n = 1; n <= 8; n++) {
		const void *p;

		fail_from(n, false);
		p = ioremap(DEVICE, PAGE_SIZE);
		fail_none();
		nulls += p == NULL;
		if (p != NULL)
			iounmap(p);
		all_purged();
		cr_assert_null(rb_first(&kmap_vars->vmap_area_root), "point %u", n);
	}
	cr_assert_geq(nulls, 3, "struct, area, page table");
}
