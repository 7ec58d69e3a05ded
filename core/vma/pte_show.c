/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stretches of pages with the same flags, in order.
 */
#include "core/vma/pte_show.h"

#include "core/vma/memory.h"

/* Pages of one kind that lie next to each other. */
struct stretch {
	vaddr_t start, end;
	pteval_t flags;
	bool zero; /* all of them the zero page */
};

static void stretch_show(struct seq *seq, const struct stretch *stretch)
{
	char flags[64];

	if (stretch->start == stretch->end)
		return;
	page_flags_print(flags, sizeof(flags), stretch->flags);
	seq_printf(seq, "0x%08x-0x%08x %10uK %s %s\n", stretch->start, stretch->end,
		   (stretch->end - stretch->start) >> 10, flags, stretch->zero ? "zero" : "pages");
}

/* One more page: it belongs to the stretch, or that is over. */
static void stretch_add(struct seq *seq, struct stretch *stretch, vaddr_t address, pte_t pte)
{
	bool zero = is_zero_pfn(pte_pfn(pte));

	if (stretch->end != address || stretch->flags != pte_flags(pte) || stretch->zero != zero) {
		stretch_show(seq, stretch);
		*stretch = (struct stretch){address, address, pte_flags(pte), zero};
	}
	stretch->end += PAGE_SIZE;
}

/* The page table of @address. Ensures: NULL: none. Where the host sees it: it may be in highmem. */
static const pte_t *table_at(const struct mm_struct *mm, vaddr_t address)
{
	pud_t *pudp = pud_offset(mm->pgd + pgd_index(address), address);
	pmd_t pmd;

	if (pud_none(pudp_get(pudp)))
		return NULL;
	pmd = pmdp_get(pmd_offset(pudp, address));
	return pmd_none(pmd) ? NULL : frame_ptr(pmd_pfn(pmd));
}

void show_user_page_tables(struct seq *seq, const struct mm_struct *mm)
{
	struct stretch stretch = {0};

	for (vaddr_t base = 0; base < TASK_SIZE; base += PMD_SIZE) {
		const pte_t *table = table_at(mm, base);

		for (uint32_t i = 0; table != NULL && i < PTRS_PER_PTE; i++) {
			if (pte_present(table[i]))
				stretch_add(seq, &stretch, base + (i << PAGE_SHIFT), table[i]);
		}
	}
	stretch_show(seq, &stretch);
}
