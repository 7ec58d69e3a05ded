/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel mappings in whole runs: misuse and what must come of it; what the model and the end of a
 * run find when the kernel's tables are broken behind its back.
 */
#include "engine_test.h"

#include "core/kmap/kmap_internal.h"
#include "fuzz/op/expect.h"
#include "sim/mark.h"

/* A program whose last call is misuse, or just not. */
static const struct {
	const char *program;
	const char *result; /* of the last call; a pattern */
	const char *log;    /* its first `! ` line; NULL: none */
} cases[] = {
	{"vfree(NULL)\n", "ok", NULL},
	{"v = vmalloc(8K)\nvfree(v+4)\n", "ok", "! WARN __vunmap: *bad address*"},
	{"v = vmalloc(8K)\nvfree(v+4096)\n", "ok", "! WARN __vunmap: *nonexistent*"},
	{"v = vmalloc(8K)\nvfree(v)\nvfree(v)\n", "ok", "! WARN __vunmap: *nonexistent*"},
	{"v = vmalloc(8K)\nvunmap(v)\n", "misuse", NULL},
	{"v = vmalloc(8K)\niounmap(v)\n", "misuse", NULL},
	{"v = vmalloc(0)\n", "NULL", NULL},
	{"v = vmalloc(64M)\n", "NULL", NULL},
	{"v = vmalloc(8K)\nkload8(v+8192)\n", "oops 0x*", "! BUG: unable to handle *"},
	{"v = vmalloc(8K)\nkfill(v+8192, 0)\n", "oops 0x*", "! BUG: unable to handle *"},
	{"v = vmalloc(8K)\nvfree(v)\nkload8(v)\n", "misuse", NULL},
	{"v = __vmalloc(4K, GFP_KERNEL, PAGE_KERNEL_RO)\nkstore8(v, 1)\n", "oops 0x* 0x3",
	 "! BUG: unable to handle *"},
	{"v = vmap(1, PAGE_KERNEL, NULL)\n", "NULL", "! WARN vmap_pte_range: *"},
	{"v = vm_map_ram(0, 0, PAGE_KERNEL, NULL)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\nv = vmap(1, PAGE_KERNEL, p)\n", "misuse",
	 NULL},
	{"p = alloc_page(GFP_KERNEL)\nv = vm_map_ram(1, 0, PAGE_KERNEL, p)\nvm_unmap_ram(v, 2)\n",
	 "misuse", NULL},
	{"vm_unmap_ram(0xc1000000, 1)\n", "BUG vm_unmap_ram: *", NULL},
	{"iounmap(0xd0000000)\n", "ok", "! iounmap: bad address *"},
	{"v = ioremap(0xe0000000, 0)\n", "NULL", NULL},
	{"v = ioremap(0xffffffffffffffff, 2)\n", "NULL", NULL},
	{"v = ioremap(40M, 4K)\n", "NULL", NULL},
	{"p = alloc_page(GFP_HIGHUSER)\nkunmap(p)\n", "BUG kunmap_high: *", NULL},
	{"p = alloc_page(GFP_KERNEL)\nkunmap(p)\n", "ok", NULL},
	{"p = alloc_page(GFP_HIGHUSER)\nkmap_atomic_fill(p, KM_NMI, 0)\n", "ok",
	 "! WARN debug_kmap_atomic: *"},
	{"p = alloc_page(GFP_HIGHUSER)\nkmap_atomic_fill(p, KM_TYPE_NR, 0)\n", "BUG slot_index: *",
	 NULL},
	{"p = alloc_pages(GFP_HIGHUSER, 1)\nkmap_atomic_copy(p, KM_USER0, p+1, KM_USER0)\n",
	 "BUG slot_fill: *", NULL},
	{"p = alloc_page(GFP_KERNEL)\nwrite_cr3(p)\nv = vmalloc(4K)\n", "misuse", NULL},
	{"p = alloc_page(GFP_HIGHUSER)\nv = kmap(p)\n__free_pages(p, 0)\n", "misuse", NULL},
	{"v = vmalloc(4K)\np = vmalloc_to_page(v)\nw = kmap(p)\nvfree(v)\n", "misuse", NULL},
	{"v = vmalloc(4K)\nset_memory_ro(v, 2)\n", "-EFAULT", "! WARN nothing_mapped: *"},
	{"v = vmalloc(4K)\nset_memory_ro(v, 1)\nkfill(v, 0)\n", "oops 0x* 0x3",
	 "! BUG: unable to handle *"},
	{"set_memory_ro(0xd0000000, 1)\n", "misuse", NULL},
};

static bool matches(const char *pattern, const char *line)
{
	return expect_line_matches(pattern, line, NULL, NULL);
}

Test(kmem, misuse_is_noticed_or_not_done)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct run *run = test_run_sound(cases[i].program);
		uint32_t last = run->program->nr_calls - 1;
		const char *lines = run_lines_of(run, last);
		char first[256];

		snprintf(first, sizeof(first), "%.*s", (int)strcspn(lines, "\n"), lines);
		cr_expect(matches(cases[i].result, test_result(last)), "%s%s", cases[i].program,
			  test_result(last));
		if (cases[i].log == NULL)
			cr_expect_str_empty(lines, "%s", cases[i].program);
		else
			cr_expect(matches(cases[i].log, first), "%s%s", cases[i].program, first);
	}
}

/* ---- a kernel that errs ---------------------------------------------------------------------- */

static struct finding found(const char *source, void (*after_call)(struct run *run))
{
	engine_init();
	return *engine_run(test_program(source),
			   &(struct run_options){.full_end = true, .after_call = after_call});
}

/* Bits of @flip change in the entry of the first area's first page, @keep stay. */
static void entry_change(struct run *run, uint32_t step, pteval_t keep, pteval_t flip)
{
	enum pg_level level;
	pte_t *ptep = lookup_address(VMALLOC_START, &level);

	if (run->step != step)
		return;
	*(pteval_t *)ptep = (*(pteval_t *)ptep & keep) ^ flip;
	mark_written(ptep, sizeof(*ptep));
}

static void frame_changes(struct run *run)
{
	entry_change(run, 1, ~(pteval_t)0, PAGE_SIZE);
}

static void page_goes(struct run *run)
{
	entry_change(run, 0, 0, 0);
}

Test(kmem, a_load_that_reads_another_frame_is_a_finding)
{
	struct finding finding =
		found("v = vmalloc(4K)\nkstore32(v, 0x1234)\nkload32(v)\n", frame_changes);

	cr_assert_neq(finding.kind, FINDING_NONE);
}

Test(kmem, a_page_that_is_lost_from_the_tables_is_a_finding)
{
	struct finding finding = found("v = vmalloc(4K)\nkload32(v)\n", page_goes);

	cr_assert(matches("check K3 *", finding.text), "%s", finding.text);
}

static void frame_is_lost(struct run *run)
{
	if (run->step == 0)
		((struct vm_struct *)find_vm_area(window_ptr(VMALLOC_START)))->nr_pages--;
}

Test(kmem, a_page_that_vfree_forgets_is_a_finding_at_the_end)
{
	struct finding finding = found("v = vmalloc(8K)\n", frame_is_lost);

	cr_assert_eq(finding.kind, FINDING_END, "%s", finding.text);
	cr_assert(matches("check E1 *", finding.text), "%s", finding.text);
}

Test(kmem, everything_goes_back_at_the_end)
{
	test_run_sound("p = alloc_pages(GFP_HIGHUSER, 3)\n"
		       "v0 = vmalloc(64K)\n"
		       "v1 = vmap(8, PAGE_KERNEL, p)\n"
		       "v2 = vm_map_ram(8, 0, PAGE_KERNEL, p)\n"
		       "v3 = ioremap(0xe0000000, 1M)\n"
		       "v4 = kmap(p)\n"
		       "v5 = kmap(p+1)\n"
		       "kunmap(p+1)\n"
		       "v6 = vm_map_ram(8, 0, PAGE_KERNEL, p)\n"
		       "vm_unmap_ram(v6, 8)\n"
		       "vfree(v0)\n");
}
