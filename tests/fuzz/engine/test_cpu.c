/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls of the CPU: the MMU's model judges them, and the end of the run puts registers back.
 */
#include "engine_test.h"

#include "fuzz/model/mmu_model.h"
#include "sim/mmu.h"

#define TABLES                                                                                     \
	"p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 2)\n"                                             \
	"p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)\n"                                             \
	"p2 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)\n"                                             \
	"write_cr4(PGE)\n"                                                                         \
	"set_entry32(p0, 1, p0+1, RIGHTS)\n"                                                       \
	"set_entry32(p0+1, 2, p0+2, P|US)\n"                                                       \
	"write_cr3(p0)\n"

Test(cpu, every_program_begins_with_the_registers_of_boot)
{
	struct control after_boot;

	test_run_sound("tick(1)\n");
	after_boot = mmu_of(0)->control;
	test_run_sound("write_cr0(PG|CD|PE)\nwrite_cr3(NULL, 0x1000)\nkload32(0x5000)\n");
	cr_assert_arr_eq(&mmu_of(0)->control, &after_boot, sizeof(after_boot));
	test_run_sound("write_cr0(PE)\nwrite_cr4(0)\nwrite_efer(NXE)\nswitch_cpu(1)\n"
		       "write_cr0(PE)\n");
	cr_assert_arr_eq(&mmu_of(0)->control, &after_boot, sizeof(after_boot));
}

/* Behind the model's back, after the tables are there. */
static void write_protection_goes(struct run *run)
{
	if (run->step == 6)
		mmu_of(0)->control.cr0 ^= CR0_WP;
}

static void cr3_changes(struct run *run)
{
	if (run->step == 6)
		mmu_of(0)->control.cr3 += PAGE_SIZE;
}

static void nothing_happens(struct run *run)
{
}

static const struct {
	const char *call;
	void (*behind)(struct run *run);
	bool found;
} rows[] = {
	{"kstore32(0x402000, 1)\n", write_protection_goes, true},
	{"kstore32(0x402000, 1)\n", nothing_happens, false},
	{"kload32(0x402000)\n", cr3_changes, true},
	{"tlb_prefetch(0x402000)\n", cr3_changes, true},
	{"kload32(0x402000)\n", nothing_happens, false},
};

Test(cpu, an_mmu_that_does_what_the_model_does_not_allow_is_a_finding)
{
	engine_init();
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char source[1024];

		snprintf(source, sizeof(source), TABLES "%s", rows[i].call);
		const struct finding *finding = engine_run(
			test_program(source), &(struct run_options){.after_call = rows[i].behind});

		cr_assert_eq(finding->kind, rows[i].found ? FINDING_MODEL : FINDING_NONE,
			     "row %zu: %s", i, finding->text);
	}
}

Test(cpu, the_model_judges_from_the_first_call_of_the_cpu_on)
{
	test_run_sound("tick(1)\n");
	cr_assert_not(mmu_model_started());
	test_run_sound("tlb_prefetch(0)\n");
	cr_assert(mmu_model_judges());
	test_run_sound("tick(1)\n");
	cr_assert_not(mmu_model_started());
}

Test(cpu, what_is_not_the_programs_is_not_touched)
{
	test_run_sound("p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 0)\n"
		       "page_store32(p0, 0, 0x100083)\n"
		       "write_cr4(PSE)\n"
		       "write_cr3(p0)\n"
		       "kload32(0)\n"
		       "page_store32(p0, 0, 0x100003)\n"
		       "write_cr3(p0)\n"
		       "kload32(0)\n"
		       "kstore32(0, 0)\n"
		       "tlb_prefetch(0)\n"
		       "page_store32(NULL, 0, 0)\n"
		       "set_entry64(NULL, 0, p0, P)\n");
	/* a large page: bits 21:12 are reserved. A table in the kernel's image: its entries are
	 * read, and not written */
	assert_result(4, "#PF 0x9 0x0");
	assert_result(10, "misuse");
	assert_result(11, "misuse");
	for (uint32_t step = 7; step < 10; step++)
		cr_assert(strcmp(test_result(step), "misuse") == 0 ||
				  strncmp(test_result(step), "#PF", 3) == 0 ||
				  strcmp(test_result(step), "0") == 0,
			  "%s", test_result(step));
}
