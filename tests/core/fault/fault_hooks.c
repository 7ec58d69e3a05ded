/* SPDX-License-Identifier: GPL-2.0-only */
/* What other rooms will register, and what holds without them. */
#include "fixture.h"

static const struct page *told_dirty, *told_accessed, *asked_reuse;
static bool answer;

static bool note_dirty(struct page *page)
{
	told_dirty = page;
	return answer;
}

static void note_accessed(struct page *page)
{
	told_accessed = page;
}

static bool may_reuse(struct page *page)
{
	asked_reuse = page;
	cr_assert(PageLocked(page));
	return answer;
}

static void hooks_on(void)
{
	struct fault_hooks hooks = {
		.reuse_swap_page = KSYM_OF(reuse_swap_page_fn, may_reuse),
		.set_page_dirty = KSYM_OF(set_page_dirty_fn, note_dirty),
		.mark_page_accessed = KSYM_OF(mark_page_accessed_fn, note_accessed),
	};

	fault_hooks_register(&hooks);
}

KernelTest(fault_hooks, mark_pages_by_their_flags_without_anybody)
{
	struct page *page = alloc_page(GFP_KERNEL);

	cr_assert(set_page_dirty(page), "it was not");
	cr_assert_not(set_page_dirty(page), "it was");
	cr_assert(PageDirty(page));
	mark_page_accessed(page);
	mark_page_accessed(page);
	cr_assert(PageReferenced(page));
	ClearPageDirty(page);
	__free_page(page);
}

KernelTest(fault_hooks, ask_who_registered)
{
	struct page *page = alloc_page(GFP_KERNEL);

	hooks_on();
	for (uint32_t i = 0; i < 2; i++) {
		answer = i == 1;
		cr_assert_eq(set_page_dirty(page), answer);
		cr_assert_eq(hook_reuse_swap_page((lock_page(page), page)), answer);
		unlock_page(page);
	}
	mark_page_accessed(page);
	cr_assert(told_dirty == page && told_accessed == page && asked_reuse == page);
	cr_assert_not(PageDirty(page) || PageReferenced(page));
	fault_hooks_unregister();
	cr_assert(set_page_dirty(page));
	ClearPageDirty(page);
	__free_page(page);
}

KernelTest(fault_hooks, registered_by_several_stay)
{
	struct fault_hooks more = {.set_page_dirty = KSYM_OF(set_page_dirty_fn, note_dirty)};
	struct fault_hooks none = {0};
	struct page *page = alloc_page(GFP_KERNEL);

	fault_hooks_register(&more);
	fault_hooks_register(&none);
	told_dirty = NULL;
	set_page_dirty(page);
	cr_assert_eq(told_dirty, page);
	__free_page(page);
}

/* A page in the swap cache belongs to its slot, too: only who knows of slots can say more. */
KernelTest(do_wp_page, copies_what_is_in_the_swap_cache)
{
	struct page *page;

	unmap_all();
	map(HERE, 1, RW, 0);
	user_store(HERE, 3);
	for (uint32_t i = 0; i < 3; i++) {
		spinlock_t *ptl;
		pte_t *ptep = get_locked_pte(current->mm, HERE, &ptl);

		ptep_set_wrprotect(current->mm, HERE, ptep);
		pte_unmap_unlock(ptep, ptl);
		flush_tlb_page(current->mm, HERE);
		SetPageSwapCache(page_at(HERE));
		answer = i == 1;
		if (i > 0)
			hooks_on();
		page = page_at(HERE);
		get_page(page);
		user_store(HERE + 4, i);
		cr_assert_eq(page_at(HERE) == page, answer);
		ClearPageSwapCache(page);
		put_page(page);
		cr_assert_eq(user_load(HERE), 3);
	}
}
