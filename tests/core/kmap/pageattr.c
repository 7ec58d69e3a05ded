/* SPDX-License-Identifier: GPL-2.0-only */
/* Attributes of the direct map: split, changed whole, kept executable; aliases; what can fail. */
#include "fixture.h"

#include <stdio.h>

#include "core/kmap/pgalloc.h"
#include "core/kmap/set_memory.h"

/* An address in the direct map that a large page maps, whose frames are free. */
static vaddr_t large(void)
{
	vaddr_t address = ALIGN_DOWN(node_vars->high_memory, PMD_SIZE) - PMD_SIZE;

	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_2M);
	return address;
}

/* One of frames that are the test's. */
static vaddr_t large_owned(void)
{
	vaddr_t address = __get_free_pages(GFP_KERNEL, 1);

	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_2M);
	return address;
}

static bool writable(vaddr_t address)
{
	return (kernel_page_walk(address).flags & _PAGE_RW) != 0;
}

KernelTest(set_memory, splits_a_large_page_that_changes_in_part)
{
	vaddr_t address = large(), middle = address + 5 * PAGE_SIZE;
	ulong_t larges = pgtable_vars->direct_pages_count[PG_LEVEL_2M];
	ulong_t smalls = pgtable_vars->direct_pages_count[PG_LEVEL_4K];

	cr_assert_eq(set_memory_ro(middle, 2), 0);
	for (uint32_t i = 0; i < PTRS_PER_PTE; i++) {
		struct kernel_mapping mapping = kernel_page_walk(address + i * PAGE_SIZE);

		cr_assert_eq(mapping.level, PG_LEVEL_4K);
		cr_assert_eq(mapping.paddr, address - PAGE_OFFSET + i * PAGE_SIZE);
		cr_assert_eq(writable(address + i * PAGE_SIZE), i < 5 || i > 6, "page %u", i);
		cr_assert_eq(mapping.flags & _PAGE_PSE, 0);
	}
	cr_assert_eq(pgtable_vars->direct_pages_count[PG_LEVEL_2M], larges - 1);
	cr_assert_eq(pgtable_vars->direct_pages_count[PG_LEVEL_4K], smalls + PTRS_PER_PTE);
	cr_assert_eq(set_memory_rw(middle, 2), 0);
	cr_assert(writable(middle));
	cr_assert_eq(kernel_page_walk(middle).level, PG_LEVEL_4K, "it stays split");
}

KernelTest(set_memory, changes_a_large_page_whole)
{
	vaddr_t address = large();

	cr_assert_eq(set_memory_ro(address, PTRS_PER_PTE), 0);
	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_2M);
	cr_assert_not(writable(address));
	cr_assert_eq(set_memory_ro(address + PAGE_SIZE, 1), 0);
	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_2M, "nothing to change");
	cr_assert_eq(set_memory_4k(address, 1), 0);
	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_4K);
	cr_assert_not(writable(address));
}

KernelTest(set_memory, goes_over_several_pages_of_both_sizes)
{
	vaddr_t address = large() - PMD_SIZE + PAGE_SIZE;
	uint32_t nr = 2 * PTRS_PER_PTE - 2;

	cr_assert_eq(set_memory_uc(address, nr), 0);
	for (uint32_t i = 0; i < nr; i++)
		cr_assert((kernel_page_walk(address + i * PAGE_SIZE).flags & _PAGE_PCD) != 0);
	cr_assert((kernel_page_walk(address - PAGE_SIZE).flags & _PAGE_PCD) == 0);
	cr_assert((kernel_page_walk(address + nr * PAGE_SIZE).flags & _PAGE_PCD) == 0);
	cr_assert_eq(set_memory_wb(address, nr), 0);
	cr_assert((kernel_page_walk(address).flags & _PAGE_CACHE_MASK) == 0);
	cr_assert_eq(set_memory_wc(address, 1), 0);
	cr_assert_eq(kernel_page_walk(address).flags & _PAGE_CACHE_MASK, _PAGE_PWT | _PAGE_PCD,
		     "without PAT nothing combines writes");
}

static vaddr_t written; /* where the oops is expected */

static void write_read_only(void)
{
	vaddr_t address = large_owned();

	written = address;
	cr_assert_eq(set_memory_4k(address, 1), 0);
	cpu_write8(address, 1);
	cr_assert_eq(set_memory_ro(address, 1), 0);
	cpu_write8(address + PAGE_SIZE, 1);
	cpu_write8(address, 1);
}

static vaddr_t address_elsewhere;

static void write_there(void *unused_info)
{
	cpu_write8(address_elsewhere, 1);
}

static void write_read_only_elsewhere(void)
{
	address_elsewhere = large_owned();
	cr_assert_eq(set_memory_4k(address_elsewhere, 1), 0);
	smp_call_function_single(1, write_there, NULL, true);
	cr_assert_eq(set_memory_ro(address_elsewhere, 1), 0);
	smp_call_function_single(1, write_there, NULL, true);
}

Test(set_memory, is_known_to_every_cpu_at_once)
{
	char text[40];

	boot();
	cr_assert_eq(ending(write_read_only), END_OOPS);
	snprintf(text, sizeof(text), "0x%x 0x3", written);
	cr_assert_str_eq(machine_end_text(), text);
	boot();
	cr_assert_eq(ending(write_read_only_elsewhere), END_OOPS);
	snprintf(text, sizeof(text), "0x%x 0x3", address_elsewhere);
	cr_assert_str_eq(machine_end_text(), text);
}

KernelTest(set_memory, np_makes_an_access_fail_and_the_page_come_back)
{
	vaddr_t address = large();

	cr_assert_eq(set_memory_np(address, 1), 0);
	cr_assert_not(kernel_page_walk(address).mapped);
	cr_assert(kernel_page_walk(address + PAGE_SIZE).mapped);
}

KernelTest(set_memory, keeps_the_text_of_the_image_executable)
{
	vaddr_t text = vaddr(image_slot(IMAGE_TEXT));

	cr_assert_eq(set_memory_nx(text, 20), 0);
	cr_assert_eq(kernel_page_walk(text).flags & _PAGE_NX, 0);
	cr_assert_eq(kernel_page_walk(text + IMAGE_SLOT_SIZE).flags & _PAGE_NX, _PAGE_NX);
	cr_assert_eq(set_memory_x(text, 20), 0);
	cr_assert_eq(kernel_page_walk(text + IMAGE_SLOT_SIZE).flags & _PAGE_NX, 0);
}

KernelTest(set_memory, changes_the_alias_in_the_direct_map)
{
	void *p = vmalloc_32(PAGE_SIZE);
	vaddr_t alias = vaddr(lowmem_page_address(vmalloc_to_page(p)));

	cr_assert_eq(set_memory_ro(vaddr(p), 1), 0);
	cr_assert_not(writable(vaddr(p)));
	cr_assert_not(writable(alias));
	cr_assert_eq(set_memory_nx(vaddr(p), 1), 0);
	cr_assert_eq(set_memory_x(vaddr(p), 1), 0);
	cr_assert(!PAGING_PAE || (kernel_page_walk(alias).flags & _PAGE_NX) != 0,
		  "not when NX alone changes");
}

KernelTest(set_memory, refuses_what_is_not_mapped)
{
	char text[200];

	cr_assert_eq(set_memory_ro(VMALLOC_START, 1), -EFAULT);
	snprintf(text, sizeof(text),
		 "WARN nothing_mapped: CPA: called for zero pte. vaddr = %x cpa->vaddr = %x\n",
		 VMALLOC_START, VMALLOC_START);
	cr_assert_str_eq(kernel_log, text);
	log_forget();
	cr_assert_eq(set_memory_ro(large() + 5, 1), 0);
	cr_assert_str_eq(kernel_log, "WARN change_page_attr_set_clr: (addr & ~PAGE_MASK) != 0\n");
}

KernelTest(set_memory, without_a_page_to_split_with_changes_nothing)
{
	vaddr_t address = large();
	uint32_t before = free_pages_now();

	fail_from(1, true);
	cr_assert_eq(set_memory_ro(address, 1), -ENOMEM);
	fail_none();
	cr_assert_eq(free_pages_now(), before);
	cr_assert(writable(address));
	cr_assert_eq(kernel_page_walk(address).level, PG_LEVEL_2M);
}

KernelTest(set_memory, reaches_the_directories_of_other_spaces)
{
	struct mm_struct *mm = kzalloc(sizeof(*mm), GFP_KERNEL);
	vaddr_t address = large(), owned = large_owned();

	mm_init(mm, NULL);
	cr_assert_not_null(pgd_alloc(mm));
	cr_assert_eq(set_memory_ro(address, 1), 0);
	use_mm(mm);
	cr_assert_eq(pgd_val(pgdp_get(pgd_offset_pgd(mm->pgd, address))),
		     pgd_val(pgdp_get(pgd_offset_k(address))));
	cr_assert_eq(set_memory_4k(owned, 1), 0);
	cpu_write8(owned, 1);
	cr_assert_eq(pgd_val(pgdp_get(pgd_offset_pgd(mm->pgd, owned))),
		     pgd_val(pgdp_get(pgd_offset_k(owned))));
	mm_forget(mm);
	pgd_free(mm, mm->pgd);
	kfree(mm);
}
