/* SPDX-License-Identifier: GPL-2.0-only */
/* The user's pages for the kernel. */
#include "fixture.h"

#include <string.h>

#include "core/fault/signal.h"

#define GUP_MAX 8

static struct page *pages[GUP_MAX];
static struct vm_area_struct *areas[GUP_MAX];

static int gup(vaddr_t start, int nr, bool write, bool force)
{
	int got;

	down_read(&current->mm->mmap_sem);
	got = get_user_pages(current, current->mm, start, nr, write, force, pages, areas);
	up_read(&current->mm->mmap_sem);
	return got;
}

static void put_all(int nr)
{
	for (int i = 0; i < nr; i++)
		put_page(pages[i]);
}

static void prepare(void)
{
	unmap_all();
	map(HERE, 2, RW, 0);
	map(HERE + 2 * PAGE_SIZE, 1, PROT_READ, 0);
	map(HERE + 3 * PAGE_SIZE, 1, PROT_NONE, 0);
}

KernelTest(get_user_pages, gives_pages_of_several_areas)
{
	prepare();
	user_store(HERE, 1);
	cr_assert_eq(gup(HERE + 12, 3, false, false), 3);
	cr_assert_eq(pages[0], page_at(HERE));
	cr_assert_eq(page_count(pages[0]), 2);
	cr_assert(is_zero_pfn(page_to_pfn(pages[1])));
	cr_assert(is_zero_pfn(page_to_pfn(pages[2])));
	cr_assert_eq(areas[0], areas[1]);
	cr_assert_eq(areas[2]->vm_start, HERE + 2 * PAGE_SIZE);
	cr_assert(PageReferenced(pages[0]));
	cr_assert_eq(current->min_flt, 3);
	put_all(3);
}

KernelTest(get_user_pages, makes_pages_that_can_be_written)
{
	prepare();
	user_load(HERE);
	cr_assert_eq(gup(HERE, 2, true, false), 2);
	for (int i = 0; i < 2; i++) {
		cr_assert(PageAnon(pages[i]));
		cr_assert(pte_write(pte_at(HERE + (vaddr_t)i * PAGE_SIZE)));
	}
	put_all(2);
}

/* addr, pages, write, force -> result */
KernelTest(get_user_pages, asks_for_the_rights_of_the_area)
{
	static const struct {
		vaddr_t page;
		int nr;
		bool write, force;
		int result;
	} rows[] = {
		{0, 0, false, false, 0},      {0, -1, false, false, 0},
		{0, 3, true, false, 2},       {2, 1, true, false, -EFAULT},
		{2, 1, true, true, 1},        {3, 1, false, false, -EFAULT},
		{3, 1, false, true, 1},       {3, 1, true, true, 1},
		{4, 1, false, true, -EFAULT}, {2, 4, false, true, 2},
		{1, 3, false, false, 2},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		int got;

		prepare();
		got = gup(HERE + rows[i].page * PAGE_SIZE, rows[i].nr, rows[i].write,
			  rows[i].force);
		cr_assert_eq(got, rows[i].result, "row %zu: %d", i, got);
		put_all(got);
	}
}

/* A forced write gets a copy that the user may not write. */
KernelTest(get_user_pages, forced_to_write_makes_a_copy_that_may_not_be_written)
{
	prepare();
	user_load(HERE + 2 * PAGE_SIZE);
	cr_assert_eq(gup(HERE + 2 * PAGE_SIZE, 1, true, true), 1);
	cr_assert_eq(pages[0], page_at(HERE + 2 * PAGE_SIZE));
	cr_assert_not(is_zero_pfn(page_to_pfn(pages[0])));
	cr_assert_not(pte_write(pte_at(HERE + 2 * PAGE_SIZE)));
	cr_assert(pte_dirty(pte_at(HERE + 2 * PAGE_SIZE)));
	frame_write(page_to_pfn(pages[0]), 0, "abcd", 4);
	cr_assert_eq(user_load(HERE + 2 * PAGE_SIZE), 0x64636261);
	assert_signal(ACCESS_WRITE, HERE + 2 * PAGE_SIZE, SIGSEGV, SEGV_ACCERR);
	put_all(1);
}

KernelTest(get_user_pages, stops_where_sigkill_waits)
{
	struct fault_info info;

	prepare();
	send_sig_kill(current);
	cr_assert_eq(gup(HERE, 2, false, false), -ERESTARTSYS);
	cr_assert_eq(do_signal(&info), SIGNALS_FATAL);
	cr_assert_eq(gup(HERE, 2, false, false), 2);
	put_all(2);
}

KernelTest(get_user_pages, stops_where_memory_ends)
{
	prepare();
	user_store(HERE, 1);
	fail_from(1, true);
	cr_assert_eq(gup(HERE + PAGE_SIZE, 1, true, false), -ENOMEM);
	cr_assert_eq(gup(HERE, 2, true, false), 1);
	fail_none();
	put_all(1);
}

KernelTest(get_user_pages, leaves_devices_alone)
{
	struct vm_area_struct *vma;

	prepare();
	vma = find_vma(current->mm, HERE);
	vma->vm_flags |= VM_IO;
	cr_assert_eq(gup(HERE, 1, false, false), -EFAULT);
	vma->vm_flags ^= VM_IO | VM_PFNMAP;
	cr_assert_eq(gup(HERE, 1, false, false), -EFAULT);
	vma->vm_flags &= ~(ulong_t)VM_PFNMAP;
	cr_assert_eq(gup(HERE, 1, false, false), 1);
	put_all(1);
}

KernelTest(get_user_pages, needs_no_place_for_them)
{
	prepare();
	down_read(&current->mm->mmap_sem);
	cr_assert_eq(get_user_pages(current, current->mm, HERE, 2, true, false, NULL, NULL), 2);
	up_read(&current->mm->mmap_sem);
	cr_assert_eq(page_count(page_at(HERE)), 1);
}

KernelTest(get_user_pages, grows_a_stack_and_not_into_a_neighbour)
{
	unmap_all();
	map(HERE, 2, RW, MAP_GROWSDOWN);
	cr_assert_eq(gup(HERE - 4 * PAGE_SIZE, 1, true, false), 1);
	put_all(1);
	cr_assert_eq(find_vma(current->mm, HERE)->vm_start, HERE - 5 * PAGE_SIZE);
	map(HERE - 6 * PAGE_SIZE, 1, RW, 0);
	cr_assert_eq(gup(HERE - 5 * PAGE_SIZE, 1, true, false), -EFAULT, "SIGBUS of the guard");
}

/* ---- follow_page() --------------------------------------------------------------------------- */

static struct page *follow(vaddr_t addr, uint32_t flags)
{
	struct vm_area_struct *vma = find_vma(current->mm, addr);
	struct page *page;

	down_read(&current->mm->mmap_sem);
	page = follow_page(vma, addr, flags);
	up_read(&current->mm->mmap_sem);
	return page;
}

KernelTest(follow_page, finds_only_what_is_there_for_that)
{
	prepare();
	cr_assert_null(follow(HERE, 0));
	user_load(HERE);
	cr_assert_eq(page_to_pfn(follow(HERE, 0)), my_zero_pfn(HERE));
	cr_assert_null(follow(HERE, FOLL_WRITE));
	cr_assert_null(follow(HERE + PAGE_SIZE, 0));
	user_store(HERE, 1);
	cr_assert_eq(follow(HERE, FOLL_WRITE), page_at(HERE));
	cr_assert_eq(page_count(page_at(HERE)), 1);
	cr_assert_eq(follow(HERE, FOLL_GET), page_at(HERE));
	cr_assert_eq(page_count(page_at(HERE)), 2);
	put_page(page_at(HERE));
}

KernelTest(follow_page, of_a_dump_leaves_holes)
{
	prepare();
	cr_assert_eq(PTR_ERR(follow(HERE, FOLL_DUMP)), -EFAULT, "no table");
	user_load(HERE);
	cr_assert_eq(PTR_ERR(follow(HERE, FOLL_DUMP)), -EFAULT, "the zero page");
	cr_assert_eq(PTR_ERR(follow(HERE + PAGE_SIZE, FOLL_DUMP)), -EFAULT, "no entry");
	user_store(HERE, 1);
	cr_assert_eq(follow(HERE, FOLL_DUMP), page_at(HERE));
	down_read(&current->mm->mmap_sem);
	cr_assert_eq(get_dump_page(HERE + 4), page_at(HERE));
	cr_assert_null(get_dump_page(HERE + PAGE_SIZE));
	cr_assert_null(get_dump_page(0x100));
	up_read(&current->mm->mmap_sem);
	put_page(page_at(HERE));
}

/* ---- make_pages_present() -------------------------------------------------------------------- */

static int make_present(vaddr_t addr, vaddr_t end)
{
	int error;

	down_write(&current->mm->mmap_sem);
	error = make_pages_present(addr, end);
	up_write(&current->mm->mmap_sem);
	return error;
}

KernelTest(make_pages_present, writes_where_it_may)
{
	prepare();
	cr_assert_eq(make_present(HERE + 5, HERE + PAGE_SIZE + 1), 0);
	cr_assert(pte_write(pte_at(HERE)) && pte_write(pte_at(HERE + PAGE_SIZE)));
	cr_assert_eq(make_present(HERE + 2 * PAGE_SIZE, HERE + 3 * PAGE_SIZE), 0);
	cr_assert(is_zero_pfn(pte_pfn(pte_at(HERE + 2 * PAGE_SIZE))));
	cr_assert_eq(make_present(HERE + 3 * PAGE_SIZE, HERE + 4 * PAGE_SIZE), -EFAULT);
	cr_assert_eq(make_present(0xb0000000, 0xb0001000), -ENOMEM);
}

KernelTest(make_pages_present, tells_of_less_than_all)
{
	prepare();
	user_store(HERE, 1);
	fail_from(1, true);
	cr_assert_eq(make_present(HERE, HERE + 2 * PAGE_SIZE), -EFAULT);
	cr_assert_eq(make_present(HERE + PAGE_SIZE, HERE + 2 * PAGE_SIZE), -ENOMEM);
	fail_none();
}

static void empty_range(void)
{
	prepare();
	cr_assert_eq(make_present(HERE, HERE), 0);
}

static void range_past_the_area(void)
{
	prepare();
	cr_assert_eq(make_present(HERE, HERE + 2 * PAGE_SIZE + 1), 0);
}

Test(make_pages_present, of_no_range_in_an_area_is_a_bug)
{
	must_end(empty_range, END_BUG, "make_pages_present: addr >= end");
	must_end(range_past_the_area, END_BUG, "make_pages_present: end > vma->vm_end");
}

/* ---- get_user_pages_fast() ------------------------------------------------------------------- */

KernelTest(get_user_pages_fast, needs_no_lock_for_what_is_there)
{
	prepare();
	user_store(HERE, 1);
	user_store(HERE + PAGE_SIZE, 1);
	down_write(&current->mm->mmap_sem); /* it would wait for it */
	cr_assert_eq(get_user_pages_fast(HERE + 8, 2, true, pages), 2);
	up_write(&current->mm->mmap_sem);
	cr_assert_eq(pages[1], page_at(HERE + PAGE_SIZE));
	cr_assert_eq(page_count(pages[1]), 2);
	cr_assert(cpu_irqs_enabled());
	put_all(2);
}

KernelTest(get_user_pages_fast, goes_on_with_the_lock_where_something_is_missing)
{
	static const struct {
		vaddr_t page;
		int nr;
		bool write;
		int result;
	} rows[] = {
		{0, 2, true, 2},       {0, 3, false, 3},           {0, 3, true, 2},
		{2, 1, true, -EFAULT}, {3, 1, false, -EFAULT},     {0, 4, false, 3},
		{0, 0, false, 0},      {0x400, 1, false, -EFAULT},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		int got;

		prepare();
		user_store(HERE, 1);
		got = get_user_pages_fast(HERE + rows[i].page * PAGE_SIZE, rows[i].nr,
					  rows[i].write, pages);
		cr_assert_eq(got, rows[i].result, "row %zu: %d", i, got);
		for (int page = 0; page < got; page++)
			cr_assert_eq(pages[page],
				     page_at(HERE + (rows[i].page + page) * PAGE_SIZE));
		put_all(got);
	}
}

KernelTest(get_user_pages_fast, refuses_the_kernels_half)
{
	prepare();
	cr_assert_eq(get_user_pages_fast(PAGE_OFFSET, 1, false, pages), -EFAULT);
	cr_assert_eq(get_user_pages_fast(PAGE_OFFSET - PAGE_SIZE, 2, false, pages), -EFAULT);
	cr_assert_eq(get_user_pages_fast(UINT32_MAX, 2, false, pages), -EFAULT);
}

/* Over the border of two page tables. */
KernelTest(get_user_pages_fast, walks_several_tables)
{
	vaddr_t border = 0x10400000u;

	unmap_all();
	map(border - 2 * PAGE_SIZE, 4, RW, 0);
	for (int i = 0; i < 4; i++)
		user_store(border + (vaddr_t)(i - 2) * PAGE_SIZE, 1);
	down_write(&current->mm->mmap_sem);
	cr_assert_eq(get_user_pages_fast(border - 2 * PAGE_SIZE, 4, true, pages), 4);
	up_write(&current->mm->mmap_sem);
	cr_assert_eq(pages[3], page_at(border + PAGE_SIZE));
	put_all(4);
}
