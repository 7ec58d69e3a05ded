/* SPDX-License-Identifier: GPL-2.0-only */
/* Unmapping pages: in blocks, with their counters; and entries that are wrong. */
#include "pages.h"

#include <stdio.h>
#include <string.h>

#include "core/page/page_alloc.h"

/* All that the CPUs keep back of pages is in the free lists. */
static uint32_t all_free_pages(void)
{
	drain_all_pages();
	return (uint32_t)zones_count(NR_FREE_PAGES);
}

KernelTest(zap, frees_pages_and_counts_them_down)
{
	uint32_t before;

	draw("");
	before = all_free_pages();
	cr_assert_eq(map(0, 100, RW, 0), AT(0));
	fill(0, 100);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_rss(current->mm), 100);
	cr_assert_leq(all_free_pages(), before - 101);
	cr_assert_eq(unmap(10, 80), 0);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_rss(current->mm), 20);
	cr_assert_eq(current->mm->hiwater_rss, 100);
	tables_sound();
	draw("");
	cr_assert_geq(all_free_pages() + 8, before, "but for slabs");
	cr_assert_eq(get_mm_rss(current->mm), 0);
}

/* The zero page and empty entries are nobody's pages. */
KernelTest(zap, passes_over_what_is_no_page)
{
	ulong_t accounted = 0;
	struct mmu_gather *tlb;

	draw("wwwwwwww..rr");
	fill(2, 1);
	user_load(AT(0));
	user_load(AT(10));
	down_write(&current->mm->mmap_sem);
	tlb = tlb_gather_mmu(current->mm, false);
	cr_assert_eq(unmap_vmas(&tlb, area(0), AT(1), AT(11), &accounted, NULL), AT(11));
	tlb_finish_mmu(tlb);
	up_write(&current->mm->mmap_sem);
	cr_assert_eq(accounted, 7, "read-only memory is not promised");
	cr_assert(pte_none(pte_at(AT(2))) && pte_none(pte_at(AT(10))));
	cr_assert(pte_present(pte_at(AT(0))), "it was outside");
	tables_sound();
}

static struct task_struct *other;
static uint32_t seen;

static void other_reads(void)
{
	seen = user_load(AT(0));
}

static void make_thread(void)
{
	draw("ww");
	fill(0, 2);
	other = thread(1);
}

static void unmap_first(void)
{
	struct page *page = page_at(AT(0));

	get_page(page);
	cr_assert_eq(unmap(0, 1), 0);
	cr_assert_eq(map(0, 1, RW, 0), AT(0));
	user_store(AT(0), 77);
	put_page(page);
}

/* A thread on another CPU, whose TLB had the page, sees the new one. */
Test(zap, makes_other_cpus_forget)
{
	boot();
	on_kernel(make_thread);
	in_task(other, other_reads);
	cr_assert_eq(seen, AT(0));
	on_kernel(unmap_first);
	in_task(other, other_reads);
	cr_assert_eq(seen, 77);
}

/* Entries that cannot be are complained about, and gone. */
static const struct {
	pteval_t entry;
	const char *says;
} bad_entries[] = {
	{UINT64_C(0x00100000), "swap_free: Bad swap file entry"},
	{_PAGE_FILE | 0x00100000u, "BUG: Bad page map in process"},
};

KernelTest(zap, complains_about_entries_that_cannot_be)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(bad_entries); i++) {
		pteval_t entry = bad_entries[i].entry;

		draw("w");
		log_forget();
		if (PAGING_PAE)
			entry |= (pteval_t)(UINT64_C(5) << 31 << 1);
		pte_put(AT(0), __pte(entry));
		cr_assert_eq(zap_page_range(area(0), AT(0), PAGE_SIZE, NULL), AT(1));
		cr_assert_not_null(strstr(kernel_log, "BUG: Bad page map"), "%u", i);
		cr_assert_not_null(strstr(kernel_log, bad_entries[i].says), "%u: %s", i,
				   kernel_log);
		cr_assert(pte_none(pte_at(AT(0))));
	}
	atomic_set(&current->mm->rss_stat.count[MM_SWAPENTS], 0);
}
