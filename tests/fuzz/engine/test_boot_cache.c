/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/boot_panic.h"
#include "fuzz/op/boot_key.h"
#include "sim/mark.h"

Test(boot_cache, boots_a_line_once_and_goes_back_to_its_image)
{
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	struct boot_cache_counts first = boot_cache_counts();
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	struct boot_cache_counts second = boot_cache_counts();

	cr_assert_eq(second.hits, first.hits + 1);
	if (marks_tracked()) {
		cr_assert_eq(second.boots, first.boots);
		cr_assert_eq(second.resets, first.resets + 1);
	}
}

Test(boot_cache, equals_its_image_after_a_run_was_undone)
{
	char why[256];
	static struct boot_params params;

	if (!marks_tracked())
		return;
	const struct program *program = test_program("p = alloc_pages(GFP_KERNEL, 3)\n"
						     "page_fill(p, 0x12345678)\n"
						     "sysctl(min_free_kbytes, 4096)\n"
						     "tick(7)\n"
						     "switch_cpu(1)\n"
						     "q = alloc_page(GFP_HIGHUSER)\n");
	engine_init();
	engine_run(program, &(struct run_options){.full_end = true});
	program_boot_params(program, &params);
	boot_cache_enter(&params);
	cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
}

Test(boot_cache, switches_between_lines)
{
	static const char *const lines[] = {"boot(ram=24M, highmem=0)\n", "boot(ram=96M)\n", ""};
	char first[3][64];

	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 3; i++) {
			char source[128];
			snprintf(source, sizeof(source),
				 "%sp = alloc_pages(GFP_KERNEL, 4)\n"
				 "page_fill(p+3, 0x%x)\n",
				 lines[i], i + 1);
			test_run_sound(source);
			if (round == 0)
				strcpy(first[i], test_result(0));
			assert_result(0, first[i]);
		}
	}
}

/* The hash of the line that gives @key this value and says nothing else. */
static uint64_t key_of_line(enum boot_key key, uint64_t value)
{
	static struct program program;
	static struct boot_params params;

	program_clear(&program);
	program_boot_set(&program, key, value);
	program_boot_params(&program, &params);
	return boot_cache_enter(&params)->key;
}

Test(boot_cache, knows_lines_apart_by_each_of_their_keys)
{
	engine_init();
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		if (key == BOOT_PAE) /* another build's */
			continue;
		cr_expect_neq(key_of_line(key, boot_keys[key].min),
			      key_of_line(key, boot_keys[key].min + 1), "%s", boot_keys[key].name);
	}
}

Test(boot_cache, keeps_more_lines_in_use_than_it_has_entries)
{
	for (uint32_t i = 0; i < BOOT_CACHE_ENTRIES + 3; i++) {
		char source[96];
		snprintf(source, sizeof(source), "boot(ram=24M, seed=%u)\np = alloc_page(0)\n", i);
		test_run_sound(source);
	}
	uint64_t boots = boot_cache_counts().boots;
	test_run_sound("boot(ram=24M, seed=0)\np = alloc_page(0)\n");
	cr_assert_eq(boot_cache_counts().boots, boots + 1, "the oldest line went first");
}

Test(boot_cache, remembers_a_panic_as_the_result_of_its_line)
{
	for (int round = 0; round < 2; round++) {
		const struct finding *finding = test_run(
			"e820(0, 640K, RAM)\ne820(15M, 1M, reserved)\np = alloc_page(0)\n");
		cr_assert_eq(finding->kind, FINDING_NONE, "%s", finding->text);
		cr_assert_eq(engine.run.boot_end, END_PANIC);
		cr_assert(engine.run.boot_text[0] != '\0');
		cr_assert_not(engine.run.records[0].begun,
			      "nothing runs on a machine that is not there");
	}
}

Test(boot_cache, takes_only_panics_of_impossible_boot_lines_for_results)
{
	cr_assert(boot_panic_is_defined(".text .data .bss are not marked as E820_RAM!"));
	cr_assert(boot_panic_is_defined("Out of memory"));
	cr_assert_not(boot_panic_is_defined("Out of memory and no killable processes..."));
	cr_assert_not(boot_panic_is_defined("free_early on not reserved area: 1000-1fff!"));
}
