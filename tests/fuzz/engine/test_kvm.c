/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * KVM in whole runs: misuse and what must come of it; what models, checks and the end of a run find
 * when the kernel errs behind their backs.
 */
#include "engine_test.h"

#include "core/kvm/kvm_internal.h"
#include "fuzz/op/expect.h"
#include "sim/mark.h"

#define CACHE "m = mmu_cache_create(NULL, 1, 0)\n"
#define GUEST "g = kvm_create_vm(8)\n"

/* A program whose last call is misuse, or just not. */
static const struct {
	const char *program;
	const char *result; /* of the last call; a pattern */
	const char *log;    /* its first `! ` line; NULL: none */
} cases[] = {
	{CACHE "mmu_cache_topup(m, 4, 9)\n", "0", NULL},
	{CACHE "mmu_cache_topup(m, 0, 1)\n", "-EIO", "! WARN make_array: capacity == 0"},
	{CACHE "mmu_cache_topup(m, 4, 1)\nmmu_cache_topup(m, 5, 5)\n", "-EIO",
	 "! WARN __kvm_mmu_topup_memory_cache: *"},
	{CACHE "mmu_cache_topup(m, 100000, 1)\n", "misuse", NULL},
	{CACHE "mmu_cache_topup(m, 0x40000000, 1)\n", "-ENOMEM", NULL},
	{CACHE "a = mmu_cache_alloc_page(m)\n", "0x*",
	 "! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0"},
	{CACHE "a = mmu_cache_alloc_page(m)  ~fail=1\n",
	 "BUG kvm_mmu_memory_cache_alloc: object == 0",
	 "! WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0"},
	{CACHE "o = mmu_cache_alloc(m)\n", "misuse", NULL},
	{"m = mmu_cache_create(NULL, 1, __GFP_HIGHMEM)\n", "misuse", NULL},
	{"c = kmem_cache_create(\"inode\", 64, 0, 0, NULL)\nkmem_cache_destroy(c)\n"
	 "m = mmu_cache_create(c, 1, 0)\n",
	 "misuse", NULL},
	{"mmu_cache_free(NULL)\n", "misuse", NULL},
	{"g = kvm_create_vm(0)\n", "NULL", NULL},
	{GUEST "kvm_destroy_vm(g)\nkvm_destroy_vm(g)\n", "misuse", NULL},
	{GUEST "kvm_set_cr3(g, 2, 0)\n", "BUG kvm_vcpu_of: *", NULL},
	{GUEST "kvm_set_cr3(g, 1, 8)\n", "-EINVAL", NULL},
	{GUEST "guest_set_entry(g, 0, 0, 512, 1, P)\n", "misuse", NULL},
	{GUEST "kvm_read_guest(g, 0x1001, 2)\n", "BUG kvm_read_guest: *", NULL},
	{GUEST "kvm_guest_access(g, 0, 0x40000000, 0, 1)\n", "BUG kvm_guest_access: *", NULL},
	{GUEST "kvm_mmu_page_fault(g, 0, 0x40000000, 0)\n", "BUG kvm_mmu_page_fault: *", NULL},
	{GUEST "kvm_unmap_gfn(g, 8)\n", "-EFAULT", NULL},
};

static bool matches(const char *pattern, const char *line)
{
	return expect_line_matches(pattern, line, NULL, NULL);
}

Test(kvm, misuse_is_noticed_or_not_done)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct run *run = test_run_sound(cases[i].program);
		uint32_t last = run->program->nr_calls - 1;
		const char *lines = run_lines_of(run, last);
		char first[256];

		snprintf(first, sizeof(first), "%.*s", (int)strcspn(lines, "\n"), lines);
		if (cases[i].log != NULL)
			cr_expect(matches(cases[i].log, first), "%s%s", cases[i].program, first);
		cr_expect(matches(cases[i].result, test_result(last)), "%s%s", cases[i].program,
			  test_result(last));
	}
}

/* ---- a kernel that errs ---------------------------------------------------------------------- */

static struct finding found(const char *source, void (*after_call)(struct run *run))
{
	engine_init();
	return *engine_run(test_program(source),
			   &(struct run_options){.full_end = true, .after_call = after_call});
}

static struct kvm *guest_of(struct run *run, uint32_t step)
{
	return window_ptr((vaddr_t)run->results[step].value);
}

static void object_is_lost(struct run *run)
{
	struct kvm_mmu_memory_cache *mc = window_ptr((vaddr_t)run->results[0].value);

	if (run->step == 1)
		mc->nobjs--;
}

Test(kvm, an_object_that_a_cache_forgets_is_a_finding)
{
	struct finding finding =
		found(CACHE "mmu_cache_topup(m, 4, 4)\nmmu_cache_nr_free(m)\n", object_is_lost);

	cr_assert_eq(finding.kind, FINDING_MODEL, "%s", finding.text);
	finding = found(CACHE "mmu_cache_topup(m, 4, 4)\n", object_is_lost);
	cr_assert(matches("check E1 *", finding.text), "%s", finding.text);
}

static void word_of_a_page_changes(struct run *run)
{
	struct kvm_mmu_memory_cache *mc = window_ptr((vaddr_t)run->results[0].value);
	uint64_t *page;

	if (run->step != 1)
		return;
	page = window_ptr(((vaddr_t *)window_ptr(mc->objects))[1]);
	page[511] = 0;
	mark_written(&page[511], 8);
}

Test(kvm, a_page_without_its_value_is_a_finding)
{
	struct finding finding = found("m = mmu_cache_create(NULL, 0, 0, 0x8000000000000000)\n"
				       "mmu_cache_topup(m, 2, 2)\na = mmu_cache_alloc_page(m)\n",
				       word_of_a_page_changes);

	cr_assert(matches("model: the memory cache of call 0 gave frame *word 511*", finding.text),
		  "%s", finding.text);
}

#define MAPPED                                                                                     \
	GUEST "guest_set_entry(g, 0, 0, 0, 1, RIGHTS)\nguest_set_entry(g, 0, 1, 0, 2, RIGHTS)\n"   \
	      "kvm_guest_access(g, 0, 0x0, PFERR_WRITE_MASK, 8, 0x77)\n"

static void memory_changes(struct run *run)
{
	uint64_t *page;

	if (run->step != 3)
		return;
	page = page_address(guest_of(run, 0)->gfns[2].page);
	page[0]++;
	mark_written(page, 8);
}

Test(kvm, a_guest_that_loads_what_it_did_not_store_is_a_finding)
{
	struct finding finding =
		found(MAPPED "kvm_guest_access(g, 1, 0x0, 0, 8)\n", memory_changes);

	cr_assert(matches("model: the guest of call 0 has 78 at 2000, must have 77", finding.text),
		  "%s", finding.text);
}

/* The guest's table is written, and its shadow is not. */
static void table_changes(struct run *run)
{
	uint64_t *table;

	if (run->step != 3)
		return;
	table = page_address(guest_of(run, 0)->gfns[1].page);
	table[0] = 0x3007;
	mark_written(table, 8);
}

Test(kvm, a_shadow_that_is_out_of_step_is_a_finding)
{
	struct finding finding = found(MAPPED, table_changes);

	cr_assert(matches("check Q5 *", finding.text), "%s", finding.text);
}

Test(kvm, everything_goes_back_at_the_end)
{
	test_run_sound("c = kmem_cache_create(\"inode\", 200, 0, 0, NULL)\n"
		       "m0 = mmu_cache_create(c, 1, 0)\n"
		       "m1 = mmu_cache_create(NULL, 0, 0, 0x5)\n"
		       "mmu_cache_topup(m0, 40, 1)\n"
		       "mmu_cache_topup(m1, 1200, 1)  ~fail=1\n"
		       "o = mmu_cache_alloc(m0)\n"
		       "a = mmu_cache_alloc_page(m1)\n" MAPPED "split_caches_topup(g)\n");
}
