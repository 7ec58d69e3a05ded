/* SPDX-License-Identifier: GPL-2.0-only */
/* Page tables as text. */
#include "pages.h"

#include <stdio.h>

#include "core/vma/pte_show.h"

static const char *shown(void)
{
	static char text[1024];
	struct seq seq = {text, sizeof(text), 0};

	text[0] = '\0';
	show_user_page_tables(&seq, current->mm);
	return text;
}

#define NX_TEXT (PAGING_PAE ? " NX" : "")

KernelTest(pte_show, joins_pages_that_lie_next_to_each_other)
{
	char expected[512];

	draw("wwwwwrr");
	cr_assert_str_eq(shown(), "");
	fill(0, 2);
	fill(3, 1);
	user_load(AT(5));
	cr_assert_eq(sys_mprotect(AT(3), PAGE_SIZE, PROT_NONE), 0);
	snprintf(expected, sizeof(expected),
		 "0x10000000-0x10002000          8K P RW USR A D%s pages\n"
		 "0x10003000-0x10004000          4K A D GLB pages\n"
		 "0x10005000-0x10006000          4K P USR A SPC%s zero\n",
		 NX_TEXT, NX_TEXT);
	cr_assert_str_eq(shown(), expected);
}

/* Across the end of a page table they are joined, too. */
KernelTest(pte_show, joins_page_tables)
{
	char expected[512];

	draw("");
	cr_assert_eq(map(PTRS_PER_PTE - 1, 2, RW, 0), AT(PTRS_PER_PTE - 1));
	fill(PTRS_PER_PTE - 1, 2);
	snprintf(expected, sizeof(expected), "0x%08x-0x%08x          8K P RW USR A D%s pages\n",
		 AT(PTRS_PER_PTE - 1), AT(PTRS_PER_PTE + 1), NX_TEXT);
	cr_assert_str_eq(shown(), expected);
}
