/* SPDX-License-Identifier: GPL-2.0-only */
/* vmalloc() and its kin: pages behind addresses, all that can fail on the way, and misuse. */
#include "fixture.h"

#include <stdio.h>

KernelTest(vmalloc, gives_pages_that_keep_what_is_written)
{
	void *p = vmalloc(3 * PAGE_SIZE - 5), *q = vmalloc(1);

	for (uint32_t i = 0; i < 3; i++)
		page_fill(vaddr(p) + i * PAGE_SIZE, (uint8_t)(i + 1));
	page_fill(vaddr(q), 9);
	for (uint32_t i = 0; i < 3; i++) {
		cr_assert(page_has(vaddr(p) + i * PAGE_SIZE, (uint8_t)(i + 1)));
		cr_assert_eq(vmalloc_to_page((char *)p + i * PAGE_SIZE),
			     page_array_get(find_vm_area(p)->pages, i));
	}
	cr_assert(page_has(vaddr(q), 9));
	cr_assert(is_vmalloc_addr(p));
	cr_assert_not(is_vmalloc_addr(lowmem_page_address(pfn_to_page(300))));
	cr_assert_eq(find_vm_area(p)->size, 4 * PAGE_SIZE, "with its guard");
}

static void beyond_the_end(void)
{
	void *p = vmalloc(2 * PAGE_SIZE);

	cr_assert_not_null(vmalloc(PAGE_SIZE));
	cpu_write8(vaddr(p) + 2 * PAGE_SIZE, 1);
}

Test(vmalloc, has_a_guard_behind_it)
{
	char text[40];

	line_default();
	boot();
	snprintf(text, sizeof(text), "0x%x 0x2", VMALLOC_START + 2 * PAGE_SIZE);
	must_end(beyond_the_end, END_OOPS, text);
}

KernelTest(vmalloc, of_nothing_or_of_too_much_is_null)
{
	cr_assert_null(vmalloc(0));
	cr_assert_null(vmalloc(0xffffffff), "rounds up to nothing");
	cr_assert_null(vmalloc(0xfffff000));
	cr_assert_null(vmalloc((node_vars->totalram_pages + 1) * PAGE_SIZE));
	cr_assert_str_empty(kernel_log);
}

KernelTest(vmalloc, kinds_differ_in_zone_content_and_flags)
{
	void *zeroed = vzalloc(2 * PAGE_SIZE), *user = vmalloc_user(PAGE_SIZE);
	void *low = vmalloc_32(2 * PAGE_SIZE), *any = vmalloc(PAGE_SIZE);

	cr_assert(page_has(vaddr(zeroed), 0) && page_has(vaddr(zeroed) + PAGE_SIZE, 0));
	cr_assert(page_has(vaddr(user), 0));
	cr_assert_eq(find_vm_area(user)->flags, (ulong_t)(VM_ALLOC | VM_USERMAP));
	cr_assert_not(PageHighMem(vmalloc_to_page(low)));
	cr_assert(PageHighMem(vmalloc_to_page(any)));
	cr_assert_eq(vmalloc_to_pfn(any), page_to_pfn(vmalloc_to_page(any)));
	cr_assert_null(vmalloc_to_page((char *)any + PAGE_SIZE));
}

KernelTest(vmalloc, an_array_above_a_page_is_vmalloced_itself)
{
	uint32_t before, per_page = PAGE_SIZE / sizeof(struct page *);
	void *p = vmalloc(per_page * PAGE_SIZE), *q;

	cr_assert_eq(find_vm_area(p)->flags, (ulong_t)VM_ALLOC);
	vfree(p);
	all_purged();
	before = free_pages_now();
	q = vmalloc((per_page + 1) * PAGE_SIZE);
	cr_assert_eq(find_vm_area(q)->flags, (ulong_t)(VM_ALLOC | VM_VPAGES));
	cr_assert(is_vmalloc_addr(find_vm_area(q)->pages));
	page_fill(vaddr(q) + per_page * PAGE_SIZE, 5);
	cr_assert(page_has(vaddr(q) + per_page * PAGE_SIZE, 5));
	vfree(q);
	all_purged();
	cr_assert_geq(free_pages_now() + 8, before, "page tables and slabs stay");
}

KernelTest(vmalloc, leaves_nothing_behind_wherever_an_allocation_fails)
{
	uint32_t before, failures = 0;
	void *p = vmalloc(40 * PAGE_SIZE);

	vfree(p);
	all_purged();
	for (uint32_t n = 1; n < 100; n++) {
		before = free_pages_now();
		fail_from(n, false);
		p = __vmalloc(40 * PAGE_SIZE, GFP_KERNEL | __GFP_HIGHMEM | __GFP_NOWARN,
			      PAGE_KERNEL);
		fail_none();
		failures += p == NULL;
		vfree(p);
		all_purged();
		cr_assert_null(rb_first(&kmap_vars->vmap_area_root), "point %u", n);
		cr_assert_null(kmap_vars->vmlist);
		cr_assert_eq(free_pages_now(), before, "point %u", n);
		if (p != NULL)
			break;
	}
	cr_assert_eq(failures, 3 + 40, "two structs, the array, each page");
}

KernelTest(vmalloc, runs_out_of_pages_in_the_middle_and_gives_them_back)
{
	uint32_t before = free_pages_now();
	ulong_t size = (node_vars->totalram_pages - 16) * PAGE_SIZE;
	void *p = __vmalloc(size, GFP_NOFS | __GFP_NORETRY | __GFP_NOWARN, PAGE_KERNEL);

	cr_assert_null(p);
	all_purged();
	cr_assert_geq(free_pages_now() + 64, before);
}

KernelTest(vmalloc, without_a_page_table_gives_the_pages_back)
{
	ulong_t reach = PMD_SIZE;
	struct vmap_area *filler;
	uint32_t before;
	void *p;

	filler = alloc_vmap_area(reach, 1, VMALLOC_START, VMALLOC_END, -1, GFP_KERNEL);
	p = vmalloc(PAGE_SIZE);
	vfree(p);
	all_purged();
	free_vmap_area(filler);
	filler = alloc_vmap_area(4 * reach, 1, VMALLOC_START, VMALLOC_END, -1, GFP_KERNEL);
	before = free_pages_now();
	fail_from(5, false);
	p = __vmalloc(PAGE_SIZE, GFP_KERNEL | __GFP_NOWARN, PAGE_KERNEL);
	fail_none();
	cr_assert_null(p);
	cr_assert_eq(free_pages_now(), before);
	cr_assert_not_null(vmalloc(PAGE_SIZE));
}

/* ---- giving back ----------------------------------------------------------------------------- */

KernelTest(vfree, of_what_is_no_area_is_a_warning)
{
	void *p = vmalloc(2 * PAGE_SIZE);
	char text[600];

	vfree(NULL);
	cr_assert_str_empty(kernel_log);
	vfree((char *)p + 8);
	vfree((char *)p + PAGE_SIZE);
	vfree(lowmem_page_address(pfn_to_page(300)));
	vfree(p);
	vfree(p);
	snprintf(text, sizeof(text),
		 "WARN __vunmap: Trying to vfree() bad address (%08x)\n"
		 "WARN __vunmap: Trying to vfree() nonexistent vm area (%08x)\n"
		 "WARN __vunmap: Trying to vfree() nonexistent vm area (c012c000)\n"
		 "WARN __vunmap: Trying to vfree() nonexistent vm area (%08x)\n",
		 vaddr(p) + 8, vaddr(p) + PAGE_SIZE, vaddr(p));
	cr_assert_str_eq(kernel_log, text);
	all_purged();
	vfree(p);
	cr_assert_null(kmap_vars->vmlist);
}

static void vfree_in_interrupt(void *unused_info)
{
	vfree(NULL);
}

static void call_elsewhere(void)
{
	smp_call_function(vfree_in_interrupt, NULL, true);
}

Test(vfree, is_a_bug_in_an_interrupt)
{
	must_end(call_elsewhere, END_BUG, "vfree: in_interrupt()");
}

/* ---- mapping pages that one has -------------------------------------------------------------- */

KernelTest(vmap, shows_pages_in_the_order_of_the_array)
{
	struct page *pages[5];
	void *p;

	for (uint32_t i = 0; i < 5; i++) {
		pages[i] = alloc_page(GFP_HIGHUSER);
		frame_zero(page_to_pfn(pages[i]));
		frame_write(page_to_pfn(pages[i]), 0, &i, 4);
	}
	p = vmap(pages, 5, VM_MAP, PAGE_KERNEL);
	for (uint32_t i = 0; i < 5; i++)
		cr_assert_eq(cpu_read32(vaddr(p) + i * PAGE_SIZE), i);
	vunmap(p);
	cr_assert_str_empty(kernel_log);
	for (uint32_t i = 0; i < 5; i++) {
		cr_assert_eq(atomic_read(&pages[i]->_count), 1, "the pages stay the caller's");
		__free_page(pages[i]);
	}
}

KernelTest(vmap, of_no_pages_or_of_none_is_null)
{
	struct page *pages[3] = {alloc_page(GFP_KERNEL), NULL, NULL};

	cr_assert_null(vmap(pages, 0, VM_MAP, PAGE_KERNEL));
	cr_assert_null(vmap(pages, node_vars->totalram_pages + 1, VM_MAP, PAGE_KERNEL));
	cr_assert_str_empty(kernel_log);
	cr_assert_null(vmap(pages, 3, VM_MAP, PAGE_KERNEL));
	cr_assert_str_eq(kernel_log, "WARN vmap_pte_range: page == NULL\n");
	all_purged();
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(map_vm_area, refuses_what_is_mapped_already)
{
	struct page *page = alloc_page(GFP_KERNEL), **pages = &page;
	struct vm_struct *area = get_vm_area(PAGE_SIZE, VM_MAP);

	cr_assert_eq(map_vm_area(area, PAGE_KERNEL, &pages), 0);
	cr_assert_eq(pages, &page + 1);
	pages = &page;
	cr_assert_eq(map_vm_area(area, PAGE_KERNEL, &pages), -EBUSY);
	cr_assert_str_eq(kernel_log, "WARN vmap_pte_range: !pte_none(ptep_get(ptep))\n");
	free_vm_area(area);
}

/* ---- looking --------------------------------------------------------------------------------- */

KernelTest(vmallocinfo, has_a_line_for_each_area)
{
	static char text[2000];
	struct seq seq = {text, sizeof(text), 0};
	struct page *page = alloc_page(GFP_KERNEL);
	void *first = vmalloc(2 * PAGE_SIZE);
	char expected[400];

	cr_assert_not_null(vmap(&page, 1, VM_MAP, PAGE_KERNEL));
	cr_assert_not_null(first);
	show_vmallocinfo(&seq);
	snprintf(expected, sizeof(expected),
		 "0x%08x-0x%08x   12288 vmallocinfo_has_a_line_for_each_area_body pages=2 vmalloc "
		 "N0=2\n"
		 "0x%08x-0x%08x    8192 vmallocinfo_has_a_line_for_each_area_body vmap\n",
		 VMALLOC_START, VMALLOC_START + 3 * PAGE_SIZE, VMALLOC_START + 4 * PAGE_SIZE,
		 VMALLOC_START + 6 * PAGE_SIZE);
	cr_assert_str_eq(text, expected);
}

KernelTest(vread, reads_what_is_mapped_and_zeros_elsewhere)
{
	void *p = vmalloc(PAGE_SIZE), *q = vmalloc(PAGE_SIZE);
	static char bytes[8 * PAGE_SIZE];
	uint32_t count = vaddr(q) + PAGE_SIZE - vaddr(p);

	page_fill(vaddr(p), 1);
	page_fill(vaddr(q), 2);
	memset(bytes, 9, sizeof(bytes));
	cr_assert_eq(vread(bytes, vaddr(p), count), count);
	cr_assert_eq(bytes[0], 1);
	cr_assert_eq(bytes[PAGE_SIZE - 1], 1);
	cr_assert_eq(bytes[PAGE_SIZE], 0, "the guard");
	cr_assert_eq(bytes[vaddr(q) - vaddr(p)], 2);
	cr_assert_eq(bytes[count], 9);
	cr_assert_eq(vread(bytes, VMALLOC_END - 100, 50), 0, "no area");
	cr_assert_eq(vread(bytes, vaddr(p) - 10, 20), 20);
	cr_assert(bytes[9] == 0 && bytes[10] == 1);
}

KernelTest(vread, passes_over_an_area_with_nothing_mapped)
{
	struct vm_struct *area = get_vm_area(2 * PAGE_SIZE, VM_MAP);
	char bytes[16];

	memset(bytes, 9, sizeof(bytes));
	cr_assert_eq(vread(bytes, vaddr(area->addr), 16), 16);
	cr_assert_eq(bytes[3], 0);
	cr_assert_eq(vwrite(bytes, vaddr(area->addr), 16), 16);
}

KernelTest(vwrite, writes_where_something_is_mapped)
{
	void *p = vmalloc(2 * PAGE_SIZE);
	static char bytes[3 * PAGE_SIZE];

	page_fill(vaddr(p), 0);
	page_fill(vaddr(p) + PAGE_SIZE, 0);
	memset(bytes, 7, sizeof(bytes));
	cr_assert_eq(vwrite(bytes, vaddr(p) + 100, sizeof(bytes)), sizeof(bytes));
	cr_assert_eq(cpu_read8(vaddr(p) + 99), 0);
	cr_assert_eq(cpu_read8(vaddr(p) + 100), 7);
	cr_assert(page_has(vaddr(p) + PAGE_SIZE, 7));
}

/* A vmalloc() that came half its way shows what it has. */
KernelTest(vmallocinfo, knows_areas_without_pages_yet)
{
	static char text[500];
	struct seq seq = {text, sizeof(text), 0};
	struct vm_struct *area = get_vm_area(2 * PAGE_SIZE, VM_ALLOC);

	area->nr_pages = 2;
	show_vmallocinfo(&seq);
	cr_assert_not_null(strstr(text, " pages=2 vmalloc\n"));
	area->pages = kcalloc(2, sizeof(struct page *), GFP_KERNEL);
	area->pages[0] = alloc_page(GFP_KERNEL);
	area->nr_pages = 1;
	seq.used = 0;
	show_vmallocinfo(&seq);
	cr_assert_not_null(strstr(text, " pages=1 vmalloc N0=1\n"));
	vfree(area->addr);
}

KernelTest(vread, leaves_devices_alone_and_stops_where_addresses_end)
{
	struct vm_struct *area = get_vm_area(PAGE_SIZE, VM_IOREMAP);
	char bytes[16];

	memset(bytes, 9, sizeof(bytes));
	cr_assert_eq(vread(bytes, vaddr(area->addr), 8), 8);
	cr_assert(bytes[7] == 0 && bytes[8] == 9);
	cr_assert_eq(vwrite(bytes, vaddr(area->addr), 8), 8);
	cr_assert_eq(vread(bytes, 0xfffffff8u, 16), 0, "it wraps");
}
