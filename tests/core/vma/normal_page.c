/* SPDX-License-Identifier: GPL-2.0-only */
/* Which page an entry maps, and complaints about those that map none. */
#include "pages.h"

#include <string.h>

KernelTest(normal_page, is_what_an_entry_maps)
{
	struct page *page;

	draw("wr");
	fill(0, 1);
	page = page_at(AT(0));
	cr_assert_eq(vm_normal_page(area(0), AT(0), pte_at(AT(0))), page);
	user_load(AT(1));
	cr_assert_null(vm_normal_page(area(1), AT(1), pte_at(AT(1))), "the zero page");
	cr_assert_str_eq(kernel_log, "");
	cr_assert_null(vm_normal_page(area(0), AT(0), pte_mkspecial(pte_at(AT(0)))));
	cr_assert_not_null(strstr(kernel_log, "BUG: Bad page map in process"), "%s", kernel_log);
	log_forget();
	cr_assert_null(vm_normal_page(area(0), AT(0), pfn_pte(0xfffff, PAGE_READONLY)));
	cr_assert_not_null(strstr(kernel_log, "addr:10000000 vm_flags:"), "%s", kernel_log);
}

/* Sixty reports, then none until a minute is over. */
KernelTest(normal_page, is_not_complained_about_for_ever)
{
	draw("w");
	for (uint32_t i = 0; i < 70; i++) {
		log_forget();
		print_bad_pte(area(0), AT(0), __pte(0), i == 0 ? virt_to_page(current) : NULL);
		cr_assert_eq(kernel_log[0] != '\0', i < 60, "report %u", i);
		cr_assert_eq(strstr(kernel_log, "page flags:") != NULL, i == 0);
	}
	clock_tick(61 * HZ);
	print_bad_pte(area(0), AT(0), __pte(0), NULL);
	cr_assert_not_null(strstr(kernel_log, "BUG: Bad page map: 10 messages suppressed"), "%s",
			   kernel_log);
}
