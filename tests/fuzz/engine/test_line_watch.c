/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of start-up are asked after a step that wrote to what they look at, and only then.
 */
#include "engine_test.h"

#include "core/base/mmzone.h"
#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "core/pgtable/pgtable.h"
#include "fuzz/engine/checks.h"
#include "sim/mark.h"

/* How often a check ran. */
static uint64_t ran(const char *id)
{
	uint32_t row = 0;

	while (strcmp(checks_row(row)->id, id) != 0)
		row++;
	return checks_count(row).ran;
}

static void boot_default(void)
{
	test_run_sound("boot(ram=24M)\n");
	cr_assert(marks_tracked());
	mark_step_begin();
}

/* What the next touched pass says after a store that changes the bits of @flip at @at. */
static const char *touched_after(uint32_t *at, uint32_t flip)
{
	static char text[256];

	mark_step_begin();
	*at ^= flip;
	mark_written(at, sizeof(*at));
	text[0] = '\0';
	cr_assert_not(checks_touched(text, sizeof(text)));
	*at ^= flip;
	return text;
}

static uint32_t *page_flags(pfn_t pfn)
{
	return &pfn_to_page(pfn)->flags;
}

static uint32_t *lowmem_entry(void)
{
	return (uint32_t *)swapper_pg_dir +
	       (PAGING_PAE ? (PAGE_OFFSET >> 30) * 2 : PAGE_OFFSET >> 22);
}

/* One word of what each check reads. */
Test(line_watch, opens_for_a_store_to_what_a_check_looks_at, .init = boot_default)
{
	uint32_t *type = &boot_vars->e820.map[0].type;

	cr_assert_eq(strncmp(touched_after(type, 3), "M", 1), 0, "%s", touched_after(type, 3));
	cr_assert_eq(strncmp(touched_after(&node_vars->max_low_pfn, 1), "M5", 2), 0);
	cr_assert_eq(strncmp(touched_after(&node_vars->totalram_pages, 1), "M7", 2), 0);
	cr_assert_eq(strncmp(touched_after(&NODE_DATA(0)->node_zones[0].spanned_pages, 1), "M", 1),
		     0);
	/* the kernel image's first frame was kept */
	cr_assert_eq(strncmp(touched_after(page_flags(0x100), 1u << PG_reserved), "M", 1), 0);
	/* present no more: the directory's entry for lowmem */
	cr_assert_eq(strncmp(touched_after(lowmem_entry(), 1), "M6", 2), 0);
}

/* How often a check ran in the steps of a program, and in its end. */
static uint64_t ran_in(const char *source, const char *id)
{
	uint64_t before;

	test_run_sound(source); /* its boot passes all checks once */
	before = ran(id);
	engine_run(test_program(source), &(struct run_options){.full_end = false});
	return ran(id) - before;
}

Test(line_watch, stays_closed_while_pages_come_and_go)
{
	static const char source[] = "boot(ram=24M)\np = alloc_pages(GFP_KERNEL, 3)\n"
				     "__free_pages(p, 3)\n";

	cr_assert_eq(ran_in(source, "M6"), 0);
	cr_assert_eq(ran_in(source, "K1"), 0);
	cr_assert_eq(ran_in(source, "B1"), 2);
}

Test(line_watch, opens_when_an_area_comes_and_goes)
{
	static const char source[] = "boot(ram=24M)\nv = vmalloc(8192)\nvfree(v)\n";

	cr_assert_eq(ran_in(source, "K1"), 2);
}

/* From the CPU's array and back: no page is touched. */
Test(checks, of_pages_do_not_run_while_objects_come_and_go)
{
	static const char source[] = "boot(ram=24M)\na = kmalloc(32, GFP_KERNEL)\nkfree(a)\n"
				     "b = kmalloc(32, GFP_KERNEL)\nkfree(b)\n";

	cr_assert_lt(ran_in(source, "B1"), 4);
	cr_assert_eq(ran_in(source, "S1"), 4);
}
