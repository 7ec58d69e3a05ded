/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reports of pages that are not what they should be. A bad page is never used again: it stays out
 * of all lists, with its fields as they are.
 */
#include "core/page/page_internal.h"

/* "0x4001(locked|head)"; node and zone are in the number only. */
static void dump_page_flags(ulong_t flags)
{
	static const char *const names[] = {
#define X(name) [PG_##name] = #name,
		PAGE_FLAGS(X)
#undef X
	};
	const char *delim = "";

	printk(KERN_ALERT "page flags: 0x%x(", flags);
	for (uint32_t i = 0; i < __NR_PAGEFLAGS; i++) {
		if (!(flags >> i & 1u))
			continue;
		printk(KERN_CONT "%s%s", delim, names[i]);
		delim = "|";
	}
	printk(KERN_CONT ")\n");
}

void dump_page(struct page *page)
{
	printk(KERN_ALERT "page:%08x count:%d mapcount:%d mapping:%08x index:0x%x\n", vaddr(page),
	       atomic_read(&page->_count), page_mapcount(page), vaddr(page->mapping), page->index);
	dump_page_flags(page->flags);
}

/* A burst of 60 reports, then none for the rest of that minute; or one a second for ever. */
bool bad_page_report(struct bad_page_limit *limit, const char *what)
{
	if (limit->nr_shown == 60) {
		if (time_before(jiffies, limit->resume)) {
			limit->nr_unshown++;
			goal(PAGE_BAD_UNREPORTED);
			return false;
		}
		if (limit->nr_unshown != 0) {
			goal(PAGE_BAD_COUNTED);
			printk(KERN_ALERT "BUG: Bad page %s: %u messages suppressed\n", what,
			       limit->nr_unshown);
			limit->nr_unshown = 0;
		}
		limit->nr_shown = 0;
	}
	if (limit->nr_shown++ == 0)
		limit->resume = jiffies + 60 * HZ;
	return true;
}

/* As: bad_page() of 2.6.34.   Differs: the kernel is not tainted, nothing reads that. */
void bad_page(struct page *page)
{
	if (bad_page_report(&page_vars->bad_page_limit, "state")) {
		printk(KERN_ALERT "BUG: Bad page state in process %s  pfn:%05x\n", current->comm,
		       page_to_pfn(page));
		dump_page(page);
		dump_stack();
	}
	/* Leave bad fields for debug, except PageBuddy could make trouble */
	ClearPageBuddy(page);
}
