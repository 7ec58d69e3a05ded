/* SPDX-License-Identifier: GPL-2.0-only */
/* What is wrong with an entry, and what is done about it. */
#include "fixture.h"

#include <string.h>

#include "core/slab/slab.h"
#include "core/vma/mlock.h"

static struct vm_area_struct *vma;

static uint32_t fault(vaddr_t addr, uint32_t flags)
{
	uint32_t result;

	down_read(&current->mm->mmap_sem);
	result = handle_mm_fault(current->mm, vma, addr, flags);
	up_read(&current->mm->mmap_sem);
	return result;
}

static void pte_put(vaddr_t addr, pte_t pte)
{
	spinlock_t *ptl;
	pte_t *ptep = get_locked_pte(current->mm, addr, &ptl);

	cr_assert_not_null(ptep);
	set_pte_at(current->mm, addr, ptep, pte);
	pte_unmap_unlock(ptep, ptl);
}

static void begin(void)
{
	unmap_all();
	vma = map(HERE, 4, RW, 0);
}

KernelTest(handle_mm_fault, needs_memory_for_a_page_table)
{
	begin();
	fail_from(1, true);
	cr_assert_eq(fault(HERE, 0), VM_FAULT_OOM);
	fail_none();
	cr_assert_eq(fault(HERE, 0), 0);
	cr_assert_eq(current->mm->nr_ptes, 1);
}

KernelTest(handle_mm_fault, leaves_alone_what_may_be_written_but_for_dirty_and_young)
{
	pte_t clean;

	begin();
	user_store(HERE, 3);
	clean = pte_mkold(pte_mkclean(pte_at(HERE)));
	pte_put(HERE, clean);
	cr_assert_eq(fault(HERE, 0), 0);
	cr_assert_eq(pte_val(pte_at(HERE)), pte_val(clean), "a read changes nothing");
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0);
	cr_assert_eq(pte_val(pte_at(HERE)), pte_val(pte_mkyoung(pte_mkdirty(clean))));
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0, "spurious: only this CPU forgets");
	cr_assert_eq(user_load(HERE), 3);
}

/* ---- swapped pages and file offsets: nobody has them yet ------------------------------------- */

KernelTest(do_swap_page, without_swap_is_a_bad_entry)
{
	begin();
	user_load(HERE + PAGE_SIZE);
	pte_put(HERE, __swp_entry_to_pte(__swp_entry(3, 5)));
	assert_signal(ACCESS_READ, HERE, SIGBUS, BUS_ADRERR);
	cr_assert_not_null(strstr(kernel_log, "BUG: Bad page map in process t0"));
	pte_put(HERE, __pte(0));
}

static uint32_t brought_back(struct mm_struct *mm, struct vm_area_struct *area, vaddr_t address,
			     pmd_t *pmd, uint32_t flags, pte_t entry)
{
	cr_assert_eq(mm, current->mm);
	cr_assert_eq(area, vma);
	cr_assert_eq(address, HERE + 16);
	cr_assert_not(pmd_none(pmdp_get(pmd)));
	cr_assert_eq(flags, FAULT_FLAG_WRITE);
	cr_assert_eq(__swp_offset(__pte_to_swp_entry(entry)), 5);
	cr_assert_eq(preempt_count(), 0);
	return VM_FAULT_MAJOR;
}

KernelTest(do_swap_page, asks_who_registered)
{
	struct fault_hooks hooks = {.swap_page = KSYM_OF(swap_page_fn, brought_back)};

	begin();
	user_load(HERE + PAGE_SIZE);
	fault_hooks_register(&hooks);
	pte_put(HERE, __swp_entry_to_pte(__swp_entry(3, 5)));
	cr_assert_eq(fault(HERE + 16, FAULT_FLAG_WRITE), VM_FAULT_MAJOR);
	fault_hooks_unregister();
	cr_assert_eq(fault(HERE, 0), VM_FAULT_SIGBUS);
	pte_put(HERE, __pte(0));
}

KernelTest(do_nonlinear_fault, of_an_area_that_is_linear_is_a_bad_entry)
{
	begin();
	user_load(HERE + PAGE_SIZE);
	pte_put(HERE, pgoff_to_pte(7));
	cr_assert_eq(fault(HERE, 0), VM_FAULT_SIGBUS);
	cr_assert_not_null(strstr(kernel_log, "BUG: Bad page map in process t0"));
	pte_put(HERE, __pte(0));
}

/* ---- an area with something behind it -------------------------------------------------------- */

/* A file of one page, which is asked for its page number 7. */
static struct page *the_page;
static uint32_t answer, write_answer;
static ulong_t asked_for;
static uint32_t faults, writes;

static void (*meanwhile)(void); /* what somebody else does while the file is asked */

static uint32_t file_fault(struct vm_area_struct *area, struct vm_fault *vmf)
{
	faults++;
	if (meanwhile != NULL)
		meanwhile();
	cr_assert_eq(area, vma);
	asked_for = vmf->pgoff;
	cr_assert_eq(vmf->virtual_address & ~PAGE_MASK, 0);
	if ((answer & (VM_FAULT_ERROR | VM_FAULT_NOPAGE)) != 0)
		return answer;
	vmf->page = the_page;
	get_page(the_page);
	if ((answer & VM_FAULT_LOCKED) != 0)
		lock_page(the_page);
	return answer;
}

static uint32_t file_mkwrite(struct vm_area_struct *area, struct vm_fault *vmf)
{
	writes++;
	if (meanwhile != NULL)
		meanwhile();
	cr_assert_eq(area, vma);
	cr_assert_eq(vmf->page, the_page);
	cr_assert_eq(vmf->flags, FAULT_FLAG_WRITE | FAULT_FLAG_MKWRITE);
	cr_assert_not(PageLocked(the_page));
	if ((write_answer & VM_FAULT_LOCKED) != 0)
		lock_page(the_page);
	return write_answer;
}

/* Files are a room to come: vm_ops are made in RAM, mapping is any address that is not odd. */
static void file_begin(bool shared, bool mkwrite)
{
	struct vm_operations_struct *ops = kzalloc(sizeof(*ops), GFP_KERNEL);

	begin();
	the_page = alloc_page(GFP_HIGHUSER | __GFP_ZERO);
	the_page->mapping = (struct address_space *)ops;
	ops->fault = KSYM_OF(vm_fault_fn, file_fault);
	if (mkwrite)
		ops->page_mkwrite = KSYM_OF(vm_fault_fn, file_mkwrite);
	vma->vm_ops = ops;
	vma->vm_pgoff = 7;
	if (shared) {
		vma->vm_flags |= VM_SHARED;
		vma->vm_page_prot = PAGE_READONLY;
	}
	answer = write_answer = faults = writes = 0;
	meanwhile = NULL;
}

/* Nobody has the file's page any more but the file. */
static void file_end(void)
{
	cr_assert_not(PageLocked(the_page));
	cr_assert_eq(zap_page_range(vma, HERE, 4 * PAGE_SIZE, NULL), HERE + 4 * PAGE_SIZE);
	cr_assert_eq(page_count(the_page), 1);
	cr_assert_eq(page_mapcount(the_page), 0);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_rss(current->mm), 0);
	vma->vm_ops = NULL;
	vma->vm_pgoff = HERE >> PAGE_SHIFT;
	the_page->mapping = NULL;
	ClearPageDirty(the_page);
	put_page(the_page);
}

KernelTest(do_linear_fault, maps_the_page_that_is_behind_the_area)
{
	static const uint32_t answers[] = {0, VM_FAULT_LOCKED, VM_FAULT_MAJOR};

	for (size_t i = 0; i < ARRAY_SIZE(answers); i++) {
		file_begin(false, false);
		answer = answers[i];
		cr_assert_eq(fault(HERE + PAGE_SIZE + 4, 0), answers[i]);
		cr_assert_eq(asked_for, 8);
		cr_assert_eq(page_at(HERE + PAGE_SIZE), the_page);
		cr_assert_not(pte_write(pte_at(HERE + PAGE_SIZE)));
		cr_assert_eq(page_count(the_page), 2);
		cr_assert_eq(page_mapcount(the_page), 1);
		sync_mm_rss(current, current->mm);
		cr_assert_eq(get_mm_counter(current->mm, MM_FILEPAGES), 1);
		file_end();
	}
}

KernelTest(do_linear_fault, copies_at_once_what_is_private_and_to_be_written)
{
	file_begin(false, false);
	frame_write(page_to_pfn(the_page), 0, "abcd", 4);
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0);
	cr_assert_neq(page_at(HERE), the_page);
	cr_assert(PageAnon(page_at(HERE)));
	cr_assert_eq(user_load(HERE), 0x64636261);
	cr_assert(pte_write(pte_at(HERE)));
	cr_assert_eq(page_count(the_page), 1);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 1);
	cr_assert_not(PageDirty(the_page));
	file_end();
}

KernelTest(do_linear_fault, has_no_memory_for_the_copy)
{
	for (uint32_t n = 1; n <= 4; n++) {
		uint32_t result;

		file_begin(false, false);
		user_load(HERE + PAGE_SIZE);
		fail_from(n, true);
		result = fault(HERE, FAULT_FLAG_WRITE);
		fail_none();
		cr_assert(result == VM_FAULT_OOM || n > 2);
		file_end();
	}
}

KernelTest(do_linear_fault, tells_the_file_of_a_shared_write)
{
	static const struct {
		uint32_t answer, result, writes;
		bool mapped;
	} rows[] = {
		{0, 0, 1, true},
		{VM_FAULT_LOCKED, 0, 1, true},
		{VM_FAULT_NOPAGE, VM_FAULT_NOPAGE, 1, false},
		{VM_FAULT_SIGBUS, VM_FAULT_SIGBUS, 1, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		file_begin(true, true);
		write_answer = rows[i].answer;
		cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), rows[i].result, "row %zu", i);
		cr_assert_eq(writes, rows[i].writes);
		cr_assert_eq(pte_present(pte_at(HERE)), rows[i].mapped);
		cr_assert_eq(PageDirty(the_page), rows[i].mapped);
		if (rows[i].mapped)
			cr_assert(pte_write(pte_at(HERE)) && pte_dirty(pte_at(HERE)));
		file_end();
	}
}

KernelTest(do_linear_fault, tries_again_after_a_truncation)
{
	struct address_space *mapping;

	file_begin(true, true);
	mapping = the_page->mapping;
	the_page->mapping = NULL;
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0);
	cr_assert(pte_none(pte_at(HERE)));
	the_page->mapping = mapping;
	file_end();
}

/* Whoever was faster mapped the zero page. */
static void zero_page_put(void)
{
	pte_put(HERE, pte_mkspecial(pfn_pte(my_zero_pfn(HERE), PAGE_READONLY)));
}

KernelTest(do_linear_fault, leaves_alone_what_somebody_else_mapped_meanwhile)
{
	for (uint32_t i = 0; i < 3; i++) {
		file_begin(i == 2, true);
		meanwhile = zero_page_put;
		cr_assert_eq(fault(HERE, i == 0 ? 0 : FAULT_FLAG_WRITE), 0);
		cr_assert(is_zero_pfn(pte_pfn(pte_at(HERE))));
		cr_assert_eq(page_count(the_page), 1);
		cr_assert_not(PageDirty(the_page));
		file_end();
	}
}

KernelTest(do_linear_fault, leaves_the_file_a_page_that_is_not_locked_in_memory)
{
	file_begin(false, false);
	vma->vm_flags |= VM_LOCKED;
	lock_page(the_page);
	mlock_vma_page(the_page);
	unlock_page(the_page);
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0);
	cr_assert_not(PageMlocked(the_page));
	cr_assert(PageMlocked(page_at(HERE)));
	vma->vm_flags &= ~(ulong_t)VM_LOCKED;
	lock_page(page_at(HERE));
	munlock_vma_page(page_at(HERE));
	unlock_page(page_at(HERE));
	file_end();
}

KernelTest(do_linear_fault, passes_on_what_the_file_says)
{
	static const uint32_t answers[] = {VM_FAULT_SIGBUS, VM_FAULT_OOM, VM_FAULT_NOPAGE};

	file_begin(false, false);
	for (size_t i = 0; i < ARRAY_SIZE(answers); i++) {
		answer = answers[i];
		cr_assert_eq(fault(HERE, 0), answers[i]);
		cr_assert(pte_none(pte_at(HERE)));
	}
	answer = VM_FAULT_MAJOR;
	user_load(HERE);
	cr_assert_eq(current->maj_flt, 1);
	file_end();
}

KernelTest(do_nonlinear_fault, asks_for_the_page_that_the_entry_names)
{
	file_begin(true, false);
	vma->vm_flags |= VM_NONLINEAR;
	user_load(HERE + PAGE_SIZE);
	pte_put(HERE, pgoff_to_pte(123));
	cr_assert_eq(fault(HERE, 0), 0);
	cr_assert_eq(asked_for, 123);
	cr_assert_eq(page_at(HERE), the_page);
	vma->vm_flags &= ~(ulong_t)VM_NONLINEAR;
	file_end();
}

/* A CPU loaded it meanwhile. */
static void young_again(void)
{
	pte_put(HERE, pte_mkyoung(pte_at(HERE)));
}

/* ---- writes to a file's pages that are mapped ------------------------------------------------ */

KernelTest(do_wp_page, copies_a_private_page_of_a_file)
{
	file_begin(false, false);
	frame_write(page_to_pfn(the_page), 0, "abcd", 4);
	cr_assert_eq(fault(HERE, 0), 0);
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), VM_FAULT_WRITE);
	cr_assert_neq(page_at(HERE), the_page);
	cr_assert_eq(user_load(HERE), 0x64636261);
	cr_assert_eq(page_mapcount(the_page), 0);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 1);
	cr_assert_eq(get_mm_counter(current->mm, MM_FILEPAGES), 0);
	file_end();
}

KernelTest(do_wp_page, writes_a_shared_page_of_a_file_in_place)
{
	file_begin(true, false);
	cr_assert_eq(fault(HERE, 0), 0);
	cr_assert_not(PageDirty(the_page));
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), VM_FAULT_WRITE);
	cr_assert_eq(page_at(HERE), the_page);
	cr_assert(pte_write(pte_at(HERE)));
	cr_assert(PageDirty(the_page));
	cr_assert_eq(page_count(the_page), 2);
	file_end();
}

KernelTest(do_wp_page, leaves_alone_what_changed_while_the_file_was_asked)
{
	struct address_space *mapping;

	file_begin(true, true);
	cr_assert_eq(fault(HERE, 0), 0);
	mapping = the_page->mapping;
	the_page->mapping = NULL;
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0, "truncated: try again");
	cr_assert_not(pte_write(pte_at(HERE)));
	the_page->mapping = mapping;
	cr_assert_eq(zap_page_range(vma, HERE, PAGE_SIZE, NULL), HERE + PAGE_SIZE);
	cr_assert_eq(fault(HERE, 0), 0);
	pte_put(HERE, pte_mkold(pte_at(HERE)));
	meanwhile = young_again;
	cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), 0);
	cr_assert_not(pte_write(pte_at(HERE)));
	file_end();
}

KernelTest(do_wp_page, tells_the_file_before_its_page_is_written)
{
	static const struct {
		uint32_t answer, result;
		bool written;
	} rows[] = {
		{0, VM_FAULT_WRITE, true},
		{VM_FAULT_LOCKED, VM_FAULT_WRITE, true},
		{VM_FAULT_NOPAGE, VM_FAULT_NOPAGE, false},
		{VM_FAULT_SIGBUS, VM_FAULT_SIGBUS, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		file_begin(true, true);
		cr_assert_eq(fault(HERE, 0), 0);
		write_answer = rows[i].answer;
		cr_assert_eq(fault(HERE, FAULT_FLAG_WRITE), rows[i].result, "row %zu", i);
		cr_assert_eq(writes, 1);
		cr_assert_eq(pte_write(pte_at(HERE)), rows[i].written);
		cr_assert_eq(PageDirty(the_page), rows[i].written);
		cr_assert_eq(page_count(the_page), 2);
		file_end();
	}
}
