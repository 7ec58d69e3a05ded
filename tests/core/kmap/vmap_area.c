/* SPDX-License-Identifier: GPL-2.0-only */
/* Addresses: the lowest that will do, whatever lies there; lazy freeing and the purge. */
#include "fixture.h"

#include <stdio.h>

static struct vmap_area *area_new(ulong_t size, ulong_t align)
{
	return alloc_vmap_area(size, align, VMALLOC_START, VMALLOC_END, -1, GFP_KERNEL);
}

KernelTest(vmap_area, follow_each_other_a_page_apart)
{
	struct vmap_area *first = area_new(2 * PAGE_SIZE, 1);
	struct vmap_area *second = area_new(PAGE_SIZE, 1);

	cr_assert_eq(first->va_start, VMALLOC_START);
	cr_assert_eq(second->va_start, VMALLOC_START + 3 * PAGE_SIZE);
	cr_assert_eq(second->va_end, VMALLOC_START + 4 * PAGE_SIZE);
	cr_assert_eq(find_vmap_area(second->va_start), second);
	cr_assert_null(find_vmap_area(second->va_start + PAGE_SIZE), "only where it begins");
	free_vmap_area(first);
	cr_assert_null(find_vmap_area(VMALLOC_START));
	cr_assert_eq(area_new(4 * PAGE_SIZE, 1)->va_start, second->va_end + PAGE_SIZE,
		     "the hole is two pages and the one between");
	cr_assert_eq(area_new(3 * PAGE_SIZE, 1)->va_start, VMALLOC_START, "which just fits");
}

KernelTest(vmap_area, are_aligned_as_they_are_asked)
{
	struct vmap_area *small = area_new(PAGE_SIZE, 1);
	struct vmap_area *large = area_new(PAGE_SIZE, 1u << 20);

	cr_assert_eq(large->va_start, ALIGN(small->va_end + PAGE_SIZE, 1u << 20));
	cr_assert_eq(area_new(PAGE_SIZE, 1)->va_start, small->va_end + PAGE_SIZE);
}

/* ---- against a walk over all areas ----------------------------------------------------------- */

#define MANY 400

static struct vmap_area *areas[MANY];

/* The answer of 2.6.34, which walks. Ensures: 0: there is none. */
static vaddr_t walk(ulong_t size, ulong_t align, vaddr_t vstart, vaddr_t vend)
{
	uint64_t addr = ALIGN((uint64_t)vstart, align);
	const struct vmap_area *va;

	list_for_each_entry (va, &kmap_vars->vmap_area_list, list) {
		if (va->va_end + (uint64_t)PAGE_SIZE <= addr)
			continue;
		if (addr + size <= va->va_start)
			break;
		addr = ALIGN(va->va_end + (uint64_t)PAGE_SIZE, align);
	}
	return addr + size <= vend ? (vaddr_t)addr : 0;
}

static ulong_t hole_recount(const struct rb_node *node)
{
	const struct vmap_area *va;
	vaddr_t start = 0;
	ulong_t most;

	if (node == NULL)
		return 0;
	va = rb_entry((struct rb_node *)(uintptr_t)node, struct vmap_area, rb_node);
	if (va->list.prev != &kmap_vars->vmap_area_list)
		start = list_entry(va->list.prev, struct vmap_area, list)->va_end + PAGE_SIZE;
	most = start < va->va_start ? va->va_start - start : 0;
	most = max(most, hole_recount(node->rb_left));
	most = max(most, hole_recount(node->rb_right));
	cr_assert_eq(va->hole_max, most, "at %08x", va->va_start);
	return most;
}

static void one_round(uint32_t i)
{
	ulong_t size = (1 + dice(dice(8) == 0 ? 600 : 8)) * PAGE_SIZE;
	ulong_t align = dice(3) == 0 ? PAGE_SIZE << dice(11) : 1;
	vaddr_t vstart = VMALLOC_START + dice(4) * dice(2000) * PAGE_SIZE;
	vaddr_t vend = dice(4) == 0 ? vstart + dice(3000) * PAGE_SIZE : VMALLOC_END;
	vaddr_t expected = walk(size, align, vstart, vend);

	areas[i] = alloc_vmap_area(size, align, vstart, vend, -1, GFP_KERNEL);
	if (IS_ERR(areas[i])) {
		cr_assert_eq(PTR_ERR(areas[i]), -EBUSY);
		cr_assert_eq(expected, 0, "%u bytes by %x from %08x to %08x", size, align, vstart,
			     vend);
		areas[i] = NULL;
		return;
	}
	cr_assert_eq(areas[i]->va_start, expected, "%u bytes by %x from %08x to %08x", size, align,
		     vstart, vend);
}

KernelTest(vmap_area, are_found_where_a_walk_over_all_finds_them)
{
	for (uint32_t round = 0; round < 8000; round++) {
		uint32_t i = dice(MANY);

		if (areas[i] == NULL) {
			one_round(i);
		} else {
			free_vmap_area(areas[i]);
			areas[i] = NULL;
		}
		if (round % 64 == 0)
			rcu_barrier();
		if (round % 8 == 0)
			hole_recount(kmap_vars->vmap_area_root.rb_node);
	}
}

KernelTest(vmap_area, a_request_that_wraps_finds_nothing)
{
	char expected[300];

	cr_assert_eq(PTR_ERR(area_new(0xfffff000, 1)), -EBUSY);
	cr_assert_eq(PTR_ERR(area_new(PAGE_SIZE, 1u << 31)), -EBUSY);
	cr_assert_eq(PTR_ERR(area_new(VMALLOC_END - VMALLOC_START + PAGE_SIZE, 1)), -EBUSY);
	snprintf(expected, sizeof(expected),
		 "vmap allocation for size 4294963200 failed: use vmalloc=<size> to "
		 "increase size.\nvmap allocation for size 4096 failed: use vmalloc=<size> "
		 "to increase size.\nvmap allocation for size %u failed: use vmalloc=<size> "
		 "to increase size.\n",
		 VMALLOC_END - VMALLOC_START + PAGE_SIZE);
	cr_assert_str_eq(kernel_log, expected);
	cr_assert_eq(area_new(ALIGN_DOWN(VMALLOC_END - VMALLOC_START, PAGE_SIZE), 1)->va_start,
		     VMALLOC_START);
}

KernelTest(vmap_area, that_found_no_addresses_leaves_no_struct_behind)
{
	uint32_t before;

	area_new(PAGE_SIZE, 1);
	before = free_pages_now();
	for (uint32_t i = 0; i < 300; i++)
		cr_assert_eq(PTR_ERR(area_new(0xfffff000, 1)), -EBUSY);
	cr_assert_geq(free_pages_now() + 2, before);
}

KernelTest(vmap_area, no_memory_for_the_struct_is_an_error_and_nothing_stays)
{
	uint32_t before;

	area_new(PAGE_SIZE, 1);
	before = free_pages_now();
	fail_from(1, false);
	cr_assert_eq(PTR_ERR(area_new(PAGE_SIZE, 1)), -ENOMEM);
	fail_none();
	cr_assert_eq(free_pages_now(), before);
}

/* Units of the machine's budget are no measure of a search; comparisons of addresses are. */
static uint32_t depth_of_search(void)
{
	uint32_t depth = 0;

	for (struct rb_node *node = kmap_vars->vmap_area_root.rb_node; node != NULL;
	     node = node->rb_left)
		depth++;
	return depth;
}

KernelTest(vmap_area, five_thousand_make_the_tree_hardly_deeper)
{
	uint32_t of_fifty;

	for (uint32_t i = 0; i < 50; i++)
		area_new(2 * PAGE_SIZE, 1);
	of_fifty = depth_of_search();
	for (uint32_t i = 50; i < 5000; i++)
		area_new(2 * PAGE_SIZE, 1);
	cr_assert_leq(depth_of_search(), 2 * of_fifty + 2);
	hole_recount(kmap_vars->vmap_area_root.rb_node);
}

/* ---- lazy freeing ---------------------------------------------------------------------------- */

KernelTest(purge, addresses_come_back_when_somebody_purges)
{
	void *p = vmalloc(PAGE_SIZE);
	vaddr_t address = vaddr(p);

	page_fill(address, 7);
	vfree(p);
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), 2);
	cr_assert_not_null(vmalloc_to_page(p), "still mapped");
	cr_assert_neq(vaddr(vmalloc(PAGE_SIZE)), address, "and nobody else's");
	vm_unmap_aliases();
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), 0);
	cr_assert_null(vmalloc_to_page(p));
	cr_assert_eq(vaddr(vmalloc(PAGE_SIZE)), address);
}

KernelTest(purge, comes_when_too_much_is_lazily_freed)
{
	uint32_t nr = 0;

	cr_assert_eq(lazy_max_pages(), 3 * 8192, "four CPUs are online");
	while (atomic_read(&kmap_vars->vmap_lazy_nr) + 1025 <= (int)lazy_max_pages()) {
		free_unmap_vmap_area(area_new(1025 * PAGE_SIZE, 1));
		nr++;
	}
	cr_assert_eq(nr, lazy_max_pages() / 1025);
	free_unmap_vmap_area(area_new(1025 * PAGE_SIZE, 1));
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), 0);
	cr_assert_null(rb_first(&kmap_vars->vmap_area_root));
}

KernelTest(purge, is_tried_before_addresses_are_refused)
{
	ulong_t all = ALIGN_DOWN(VMALLOC_END - VMALLOC_START, PAGE_SIZE);
	struct vmap_area *first = area_new(all, 1);

	first->flags |= VM_LAZY_FREE;
	atomic_add((int)(all >> PAGE_SHIFT), &kmap_vars->vmap_lazy_nr);
	cr_assert_eq(area_new(PAGE_SIZE, 1)->va_start, VMALLOC_START);
	cr_assert_str_empty(kernel_log);
}

KernelTest(purge, before_addresses_are_refused_takes_fragmented_blocks)
{
	struct page *page = alloc_page(GFP_KERNEL);
	void *part = vm_map_ram(&page, 1, -1, PAGE_KERNEL);

	vm_unmap_ram(part, 1);
	cr_assert_eq(area_new(ALIGN_DOWN(VMALLOC_END - VMALLOC_START, PAGE_SIZE), 1)->va_start,
		     VMALLOC_START);
}

KernelTest(purge, without_waiting_does_nothing_while_another_one_is_on_its_way)
{
	vaddr_t start = UINT32_MAX, end = 0;

	vfree(vmalloc(PAGE_SIZE));
	spin_lock(&kmap_vars->purge_lock);
	__purge_vmap_area_lazy(&start, &end, false, false);
	spin_unlock(&kmap_vars->purge_lock);
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), 2);
	__purge_vmap_area_lazy(&start, &end, false, false);
	cr_assert_eq(atomic_read(&kmap_vars->vmap_lazy_nr), 0);
	cr_assert_eq(start, VMALLOC_START);
	cr_assert_eq(end, VMALLOC_START + 2 * PAGE_SIZE);
}
