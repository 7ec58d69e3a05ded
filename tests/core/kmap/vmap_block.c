/* SPDX-License-Identifier: GPL-2.0-only */
/* Blocks of vm_map_ram(): parts given out and back, flushed once for many. */
#include "fixture.h"

static struct page *pages[64];

static void pages_make(uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++) {
		pages[i] = alloc_page(GFP_HIGHUSER);
		frame_zero(page_to_pfn(pages[i]));
		frame_write(page_to_pfn(pages[i]), 0, &i, 4);
	}
}

static struct vmap_block *block_of(const void *p)
{
	return kmap_vars->vmap_block_tree[addr_to_vb_idx(vaddr(p))];
}

KernelTest(vm_map_ram, gives_parts_of_one_block)
{
	void *p, *q;

	pages_make(8);
	p = vm_map_ram(pages, 3, -1, PAGE_KERNEL);
	q = vm_map_ram(pages + 3, 5, -1, PAGE_KERNEL);
	cr_assert_eq(vaddr(p) % VMAP_BLOCK_SIZE, 0);
	cr_assert_eq(vaddr(q), vaddr(p) + 8 * PAGE_SIZE, "of eight pages, aligned to them");
	for (uint32_t i = 0; i < 3; i++)
		cr_assert_eq(cpu_read32(vaddr(p) + i * PAGE_SIZE), i);
	for (uint32_t i = 0; i < 5; i++)
		cr_assert_eq(cpu_read32(vaddr(q) + i * PAGE_SIZE), i + 3);
	cr_assert_eq(block_of(p)->free, VMAP_BBMAP_BITS - 4 - 8);
	vm_unmap_ram(p, 3);
	cr_assert_eq(block_of(p)->dirty, 4);
	cr_assert_neq(vm_map_ram(pages, 3, -1, PAGE_KERNEL), p, "dirty: not before a flush");
	cr_assert_not_null(vmalloc_to_page(p));
	vm_unmap_aliases();
	cr_assert_null(vmalloc_to_page(p));
	cr_assert_eq(cpu_read32(vaddr(q)), 3, "what is in use stays");
}

KernelTest(vm_map_ram, takes_an_area_for_more_than_a_block_gives_out)
{
	void *p;

	pages_make(VMAP_MAX_ALLOC + 1);
	p = vm_map_ram(pages, VMAP_MAX_ALLOC + 1, -1, PAGE_KERNEL);
	cr_assert_null(block_of(p));
	cr_assert_eq(cpu_read32(vaddr(p) + VMAP_MAX_ALLOC * PAGE_SIZE), VMAP_MAX_ALLOC);
	vm_unmap_ram(p, VMAP_MAX_ALLOC + 1);
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), (int)VMAP_MAX_ALLOC + 1);
	all_purged();
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(vmap_block, goes_when_all_of_it_was_given_back)
{
	void *parts[VMAP_BBMAP_BITS / VMAP_MAX_ALLOC];

	pages_make(VMAP_MAX_ALLOC);
	for (uint32_t i = 0; i < ARRAY_SIZE(parts); i++)
		parts[i] = vm_map_ram(pages, VMAP_MAX_ALLOC, -1, PAGE_KERNEL);
	cr_assert_eq(block_of(parts[0])->free, 0);
	cr_assert(list_empty(&kmap_percpu(0)->vmap_block_queue.free), "nothing to be had of it");
	for (uint32_t i = 0; i < ARRAY_SIZE(parts); i++) {
		cr_assert_not_null(block_of(parts[0]));
		vm_unmap_ram(parts[i], VMAP_MAX_ALLOC);
	}
	cr_assert_null(block_of(parts[0]));
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), (int)VMAP_BBMAP_BITS);
	all_purged();
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(vmap_block, that_is_fragmented_goes_with_a_purge)
{
	void *p;

	pages_make(2);
	p = vm_map_ram(pages, 2, -1, PAGE_KERNEL);
	vm_unmap_aliases();
	cr_assert_not_null(block_of(p), "in use");
	vm_unmap_ram(p, 2);
	vm_unmap_aliases();
	cr_assert_null(block_of(p));
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(vmap_block, without_room_gives_way_to_another_one)
{
	void *p, *q;

	pages_make(VMAP_MAX_ALLOC);
	p = vm_map_ram(pages, 1, -1, PAGE_KERNEL);
	for (uint32_t i = 0; i + 1 < VMAP_BBMAP_BITS / VMAP_MAX_ALLOC; i++)
		cr_assert_not_null(vm_map_ram(pages, VMAP_MAX_ALLOC, -1, PAGE_KERNEL));
	q = vm_map_ram(pages, VMAP_MAX_ALLOC, -1, PAGE_KERNEL);
	cr_assert_neq(block_of(q), block_of(p));
	cr_assert_eq(vm_map_ram(pages, 1, -1, PAGE_KERNEL), (char *)q + VMAP_MAX_ALLOC * PAGE_SIZE,
		     "the newest is asked first");
}

KernelTest(vmap_block, each_cpu_has_its_own)
{
	void *p, *q;

	pages_make(1);
	p = vm_map_ram(pages, 1, -1, PAGE_KERNEL);
	cr_assert_eq(sched_move_current(2), 0);
	q = vm_map_ram(pages, 1, -1, PAGE_KERNEL);
	cr_assert_eq(block_of(q)->vbq, &kmap_percpu(2)->vmap_block_queue);
	cr_assert_neq(block_of(p), block_of(q));
	vm_unmap_ram(p, 1);
	cr_assert_eq(block_of(p)->dirty, 1, "from any CPU");
	cr_assert_eq(sched_move_current(0), 0);
}

KernelTest(vm_map_ram, is_null_wherever_memory_is_missing)
{
	uint32_t nulls = 0;

	pages_make(2);
	for (uint32_t n = 1; n <= 12; n++) {
		void *p;

		fail_from(n, true);
		p = vm_map_ram(pages, 2, -1, PAGE_KERNEL);
		fail_none();
		nulls += p == NULL;
		if (p != NULL)
			vm_unmap_ram(p, 2);
		all_purged();
		cr_assert_null(rb_first(&kmap_vars->vmap_area_root), "point %u", n);
	}
	cr_assert_geq(nulls, 2, "of the block and of its area, at least");
	cr_assert_lt(nulls, 12);
}

static void unmap_twice(void)
{
	void *p;

	pages_make(2);
	p = vm_map_ram(pages, 2, -1, PAGE_KERNEL);
	vm_unmap_ram(p, 2);
	vm_unmap_ram(p, 2);
}

static void unmap_nothing(void)
{
	vm_unmap_ram(window_ptr(VMALLOC_START), 1);
}

static void unmap_null(void)
{
	vm_unmap_ram(NULL, 1);
}

static void unmap_lowmem(void)
{
	vm_unmap_ram(window_ptr(PAGE_OFFSET), 1);
}

static void unmap_large_nothing(void)
{
	vm_unmap_ram(window_ptr(VMALLOC_START), VMAP_MAX_ALLOC + 1);
}

static void map_no_pages(void)
{
	pages_make(1);
	cr_assert_null(vm_map_ram(pages, 0, -1, PAGE_KERNEL));
}

static const struct {
	void (*body)(void);
	const char *text;
} misuses[] = {
	{unmap_twice, "vb_free: find_next_bit(vb->dirty_map, min(page + nr, VMAP_BBMAP_BITS), "
		      "page) < page + nr"},
	{unmap_nothing, "vb_free: vb == NULL"},
	{unmap_null, "vm_unmap_ram: addr == 0"},
	{unmap_lowmem, "vm_unmap_ram: addr < VMALLOC_START"},
	{unmap_large_nothing, "vm_unmap_ram: va == NULL"},
	{map_no_pages, "vmap_page_range: addr >= end"},
};

Test(vm_unmap_ram, of_what_was_not_mapped_is_a_bug)
{
	for (size_t i = 0; i < ARRAY_SIZE(misuses); i++)
		must_end(misuses[i].body, END_BUG, misuses[i].text);
}

KernelTest(vm_map_ram, of_a_page_that_is_none_gives_the_addresses_back)
{
	struct page *some[2] = {alloc_page(GFP_KERNEL), NULL};

	cr_assert_null(vm_map_ram(some, 2, -1, PAGE_KERNEL));
	cr_assert_str_eq(kernel_log, "WARN vmap_pte_range: page == NULL\n");
	vm_unmap_aliases();
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}
