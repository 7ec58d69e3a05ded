/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "stale.h"
#include "text.h"

#define MAPPED                                                                                     \
	"entry pde 0.511 0x306007\nentry pde 0.512 0x307007\n"                                     \
	"entry pte 0.1022 0x800007\nentry pte 0.1023 0x801007\n"                                   \
	"entry pte 1.0 0x9fe007\nentry pte 1.1 0x9ff007\n"
#define GLOBAL_1 "entry pte 0.1023 0x801107\n"

/* What is in doubt after a case's steps: bit n for the n-th page. */
static uint8_t in_doubt_after(const char *text)
{
	struct paging_case c;
	struct stale stale;
	char why[128];

	cr_assert(text_parse_case(text, &c, why, sizeof(why)), "%s: %s", text, why);
	stale_begin(&stale, &c);
	for (uint32_t i = 0; i < c.nr_steps; i++)
		stale_step(&stale, &c.steps[i]);
	return stale_pages(&stale);
}

Test(paging_stale, a_page_is_in_doubt_from_a_change_of_its_entries_to_a_flush_that_suffices)
{
	static const struct {
		const char *what, *text;
		uint8_t pages;
	} rows[] = {
		{"nothing changed", "control\n" MAPPED, 0},
		{"a PTE", "control\n" MAPPED "set pte 0.1023 0x801005\n", 2},
		{"a PDE: all below it", "control\n" MAPPED "set pde 0.512 0x306007\n", 12},
		{"it was not present", "control\nset pte 0.1023 0x801007\n", 0},
		{"the other format's", "control PAE\nentry pte 0.1023 7\nset pte 0.1023 5\n", 0},
		{"INVLPG", "control\n" MAPPED "set pte 0.1023 5\ninvlpg 0x7ffffabc\n", 0},
		{"INVLPG of another page",
		 "control\n" MAPPED "set pte 0.1023 5\ninvlpg 0x7fffe000\n", 2},
		{"INVLPG of one of a PDE's pages",
		 "control\n" MAPPED "set pde 0.511 0x307007\ninvlpg 0x7ffff000\n", 1},
		{"INVLPG of a large page's neighbour",
		 "control PSE\nentry pde 0.511 0x800087\nset pde 0.511 0xc00087\n"
		 "invlpg 0x7ffff000\n",
		 0},
		{"... which was small before",
		 "control PSE\n" MAPPED "set pde 0.511 0xc00087\ninvlpg 0x7ffff000\n", 1},
		{"CR3", "control PGE\n" MAPPED "set pte 0.1023 5\ncr3 0\n", 0},
		{"CR3, a global page", "control PGE\n" MAPPED GLOBAL_1 "set pte 0.1023 5\ncr3 0\n",
		 2},
		{"... of which PGE knows nothing",
		 "control\n" MAPPED GLOBAL_1 "set pte 0.1023 5\ncr3 0\n", 0},
		{"another root, a global page", "control PGE\n" MAPPED GLOBAL_1 "cr3 1\n", 2},
		{"PGE flushes it", "control PGE\n" MAPPED GLOBAL_1 "set pte 0.1023 5\ncr4\n", 0},
		{"so does PG", "control PGE\n" MAPPED GLOBAL_1 "set pte 0.1023 5\npaging off-on\n",
		 0},
		{"a CR4 that does not change flushes nothing",
		 "control PGE\n" MAPPED "set pte 0.1023 5\ncr4 PGE\n", 2},
		{"WP is looked at when it counts", "control\n" MAPPED "wp on\n", 0},
		{"NXE may have been looked at before", "control\n" MAPPED "nxe on\n", 15},
		{"a PDPTE register, present or not", "control PAE\nset pdpte 0.1 0x302001\n", 3},
		{"... INVLPG does not load it",
		 "control PAE\nset pdpte 0.1 0x302001\ninvlpg 0x7ffff000\ninvlpg 0x7fffe000\n", 3},
		{"... CR3 does", "control PAE\nset pdpte 0.1 0x302001\ncr3 0\n", 0},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_expect_eq(in_doubt_after(rows[i].text), rows[i].pages, "%s: %x", rows[i].what,
			     in_doubt_after(rows[i].text));
}
