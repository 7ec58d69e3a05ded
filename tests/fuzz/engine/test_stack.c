/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "fuzz/engine/stack.h"

Test(stack, finds_the_place_of_a_file_in_the_tree_wherever_it_was_built)
{
	static const char *const rows[][2] = {
		{"/src/mm/core/page/free.c", "core/page/free.c"},
		{"../../core/page/free.c", "core/page/free.c"},
		{"/b/build/test/../../sim/ram.c", "sim/ram.c"},
		{"/src/core/mm/fuzz/engine/run.c", "fuzz/engine/run.c"},
		{"view/core_base/core/base/list.h", "core/base/list.h"},
		{"csu/libc-start.c", "csu/libc-start.c"},
		{"", ""},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		cr_expect_str_eq(stack_path_in_tree(rows[i][0]), rows[i][1]);
}

Test(stack, tells_the_kernels_code_from_what_only_carries_messages)
{
	cr_expect(stack_path_is_core("core/page/free.c"));
	cr_expect(stack_path_is_core("core/base/2level/pgtable.c"));
	cr_expect_not(stack_path_is_core("core/base/list.h"));
	cr_expect_not(stack_path_is_core("core/base/bug.c"));
	cr_expect_not(stack_path_is_core("core/base/kasan.c"));
	cr_expect_not(stack_path_is_core("sim/machine.c"));
	cr_expect_not(stack_path_is_core("fuzz/engine/run.c"));
	cr_expect_not(stack_path_is_core(""));
}

static struct stack taken;

static void take(void)
{
	stack_take(&taken);
}

/* A BUG of the page allocator, far below its operation. */
static const char ends[] = "p = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n";

Test(stack, names_the_function_of_the_kernel_where_the_machine_ended)
{
	struct stack_frame frames[STACK_DEPTH_MAX];
	char name[STACK_NAME_BYTES];
	bool op = false;

	engine_init();
	machine_end_watch(take);
	engine_run(test_program(ends), &(struct run_options){0});
	cr_assert_gt(taken.nr, 4);
	cr_assert(stack_core_function(&taken, 0, name, sizeof(name)));
	cr_assert_eq(strncmp(engine.run.end_text, "BUG gfp_zone: ", 14), 0, "%s",
		     engine.run.end_text);
	cr_assert_str_eq(name, "gfp_zone");
	stack_symbolize(&taken, frames);
	for (uint32_t i = 0; i < taken.nr; i++)
		op |= strcmp(frames[i].function, "run_alloc_page") == 0 &&
		      strncmp(frames[i].file, "fuzz/op/", 8) == 0 && frames[i].line > 0;
	cr_assert(op, "the operation is in it");
}

Test(stack, knows_nothing_of_addresses_that_are_no_code)
{
	const struct stack stack = {.nr = 2, .pcs = {0x1000, (uintptr_t)&taken}};
	struct stack_frame frames[STACK_DEPTH_MAX];
	char name[STACK_NAME_BYTES];

	stack_symbolize(&stack, frames);
	cr_assert_str_eq(frames[0].function, "");
	cr_assert_not(stack_core_function(&stack, 0, name, sizeof(name)));
}
