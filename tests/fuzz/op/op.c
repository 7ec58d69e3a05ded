/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table: every row has what parser, printer, codec, generators and help need.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/boot_key.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/op_help.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"
#include "fuzz/op/value.h"

#include <string.h>

static struct program program, again;

/* One call of @op, every operand the @nth value that its argument has. */
static void call_of(const struct op *op, uint64_t nth)
{
	static const uint64_t values[] = {0, 1, 3, 0xffffffff, 0x123456789, UINT64_MAX};

	program_clear(&program);
	program.nr_calls = 1;
	program.calls[0].op = op->number;
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		program.calls[0].args[i] =
			(struct operand){.kind = OPERAND_NUMBER, .value = values[nth]};
	program.calls[0].fail.nth = (uint16_t)nth;
	program_canonicalise(&program);
}

Test(op, rows_can_be_printed_parsed_and_coded)
{
	static uint8_t bytes[1 + RECORD_BYTES];

	for (uint32_t i = 0; i < op_nr_callable(); i++)
		for (uint64_t nth = 0; nth < 6; nth++) {
			call_of(op_callable(i), nth);
			fixture_parse(fixture_text(&program), &again);
			cr_assert(program_equal(&program, &again), "%s", fixture_text(&program));
			cr_assert_eq(program_encode(&program, bytes, sizeof(bytes)), sizeof(bytes));
			program_decode(bytes, sizeof(bytes), &again);
			cr_assert(program_equal(&program, &again), "%s", fixture_text(&program));
		}
}

Test(op, rows_follow_on_each_other_and_are_complete)
{
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++) {
			cr_expect_eq(op->number, op_tables[t][0].number + (op - op_tables[t]));
			cr_expect_eq(op_by_number(op->number), op);
			cr_expect_eq(op_by_name(op->name, strlen(op->name)), op, "%s", op->name);
			cr_expect_not_null(op->help);
			cr_expect_neq(op->groups, 0, "%s", op->name);
			cr_expect(op->run || op->not_built || op->groups & GROUP_BOOT_LINE, "%s",
				  op->name);
			cr_expect(op->weight == 0 || op->run, "%s", op->name);
			for (uint32_t i = 0; i < op_nr_args(op); i++) {
				const struct arg *arg = &op->args[i];

				cr_expect_not_null(arg->name);
				cr_expect_leq(arg->min, arg->max);
				if (arg->kind == ARG_FLAGS || arg->kind == ARG_ENUM)
					cr_expect_not_null(arg->names);
			}
		}
}

Test(op, rows_that_are_not_built_are_never_called)
{
	for (uint32_t i = 0; i < op_nr_callable(); i++) {
		cr_assert_null(op_callable(i)->not_built);
		cr_assert_eq(op_callable(i)->groups & GROUP_BOOT_LINE, 0);
	}
	cr_assert_null(op_callable(op_nr_callable()));
}

Test(op, finds_no_row_for_other_numbers_and_names)
{
	cr_assert_null(op_by_number(0));
	cr_assert_null(op_by_number(31));
	cr_assert_null(op_by_number(65535));
	cr_assert_null(op_by_name("alloc", 5));
	cr_assert_null(op_by_name("", 0));
}

/* Has a result of this kind a life that ends? */
static bool is_thing(enum result_kind kind)
{
	return kind == RESULT_PAGE || kind == RESULT_KADDR || kind == RESULT_CACHE ||
	       kind == RESULT_OBJECT || kind == RESULT_AREA || kind == RESULT_MEMORY_CACHE ||
	       kind == RESULT_GUEST;
}

/* What misuse and the generators rest on. */
Test(op, objects_have_their_makers_and_their_ends)
{
	uint32_t nr[LIFE_USES + 1] = {0};

	for (uint32_t i = 0; i < op_nr_callable(); i++) {
		const struct op *op = op_callable(i);

		nr[op->life]++;
		if (op->life == LIFE_MAKES)
			cr_expect(is_thing(op->result), "%s", op->name);
		else if (op->life != LIFE_NONE)
			cr_expect(is_thing(arg_reference_kind(op->args[0].kind)), "%s", op->name);
		if (op->life != LIFE_NONE)
			cr_expect_not_null(op->misuse, "%s", op->name);
	}
	for (uint32_t life = 0; life <= LIFE_USES; life++)
		cr_expect_neq(nr[life], 0);
}

Test(op, values_wrap_onto_valid_ones_and_stay_there)
{
	struct random random = random_start(5);

	for (uint32_t i = 0; i < op_nr_callable(); i++) {
		const struct op *op = op_callable(i);

		for (uint32_t a = 0; a < op_nr_args(op); a++)
			for (uint32_t n = 0; n < 200; n++) {
				uint64_t value = random_next(&random) >> random_below(&random, 64);
				uint64_t wrapped = value_wrap(&op->args[a], value);

				cr_assert_eq(value_wrap(&op->args[a], wrapped), wrapped);
			}
	}
}

Test(op, boot_keys_are_complete)
{
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		cr_expect_eq(boot_key_by_name(boot_keys[key].name, strlen(boot_keys[key].name)),
			     key);
		cr_expect_not_null(strstr(BOOT_KEY_NAMES, boot_keys[key].name));
		program_clear(&program);
		program_boot_set(&program, key, UINT64_MAX);
		cr_expect_leq(program.boot[key], boot_keys[key].max);
		cr_expect_geq(program.boot[key], boot_keys[key].min);
	}
	cr_assert_eq(boot_key_by_name("ra", 2), NR_BOOT_KEYS);
}

Test(op, boot_lines_overlay_the_default_machine)
{
	static struct boot_params params, usual;

	boot_params_default(&usual);
	program_clear(&program);
	program_boot_params(&program, &params);
	cr_assert_eq(params.ram, usual.ram);
	cr_assert_eq(params.highmem, usual.highmem);
	cr_assert_eq(params.given, usual.given);
	cr_assert_eq(params.nr_e820, usual.nr_e820);

	fixture_parse("boot(cpus=4, vmalloc=64M, seed=9)\n", &program);
	program_boot_params(&program, &params);
	cr_assert_eq(params.cpus, 4);
	cr_assert_eq(params.seed, 9);
	cr_assert_eq(params.given, usual.given | BOOT_HAS_VMALLOC);
	cr_assert_eq(params.vmalloc, 64u << 20);

	fixture_parse("boot(ram=24M, nodes=2, numa_zonelist_order=node, ramdisk=2M, "
		      "ramdisk_size=5K)\n",
		      &program);
	program_boot_params(&program, &params);
	cr_assert_eq(params.given, BOOT_HAS_RAMDISK);
	cr_assert_eq(params.ramdisk, 2u << 20);
	cr_assert_eq(params.ramdisk_size, 5u << 10);
	cr_assert_eq(params.zonelist_order, 1);
	cr_assert_eq(params.ram, 24u << 20);
	cr_assert_gt(params.nr_e820, 0);

	fixture_parse("boot(memmap=8M, memmap_size=4K, memmap_type=reserved, setup_data=2M, "
		      "setup_data_size=3, setup_data_nr=4, bios_lowmem=639, bios_ebda=0x9fc0, "
		      "ramfill=0xa5)\n",
		      &program);
	program_boot_params(&program, &params);
	cr_assert_eq(params.given, usual.given | BOOT_HAS_MEMMAP);
	cr_assert_eq(params.memmap, 8u << 20);
	cr_assert_eq(params.memmap_size, 4096);
	cr_assert_eq(params.memmap_type, E820_RESERVED);
	cr_assert_eq(params.setup_data, 2u << 20);
	cr_assert_eq(params.setup_data_size, 3);
	cr_assert_eq(params.setup_data_nr, 4);
	cr_assert_eq(params.bios_lowmem, 639);
	cr_assert_eq(params.bios_ebda, 0x9fc0);
	cr_assert_eq(params.ramfill, 0xa5);

	fixture_parse("e820(0, 1K, RAM)\ne820(5G, 7, NVS, 1)\n", &program);
	program_boot_params(&program, &params);
	cr_assert_eq(params.nr_e820, 2);
	cr_assert_eq(params.e820[1].addr, UINT64_C(5) << 30);
	cr_assert_eq(params.e820[0].affinity, 0);
	cr_assert_eq(params.e820[1].affinity, 2);
	cr_assert_eq(params.given & BOOT_HAS_HIGHMEM, 0);
}

static char page[64 * 1024];

Test(op, help_lists_every_row_and_explains_each)
{
	for (int markdown = 0; markdown < 2; markdown++) {
		struct text_out out = text_out_start(page, sizeof(page));

		ops_print(&out, markdown);
		cr_assert_lt(out.used, sizeof(page));
		for (uint32_t i = 0; i < op_nr_callable(); i++)
			cr_expect_not_null(strstr(page, op_callable(i)->name));
	}
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++) {
			struct text_out out = text_out_start(page, sizeof(page));

			op_print(&out, op, false);
			cr_expect_not_null(strstr(page, op->help));
			for (uint32_t i = 0; i < op_nr_args(op); i++)
				cr_expect_not_null(strstr(page, op->args[i].name));
		}
}

Test(op, signatures_read_as_calls)
{
	struct text_out out = text_out_start(page, sizeof(page));

	op_signature_print(&out, op_by_name("alloc_pages", 11));
	cr_assert_str_eq(page, "alloc_pages(gfp_mask, order) -> page");
	out = text_out_start(page, sizeof(page));
	op_signature_print(&out, op_by_name("sysctl", 6));
	cr_assert_str_eq(page, "sysctl(name, [value]) -> number or -errno");
}

/* One quoted entry a line, nothing twice: libFuzzer refuses a dictionary with one bad line. */
Test(op, the_dictionary_is_what_libfuzzer_reads)
{
	struct text_out out = text_out_start(page, sizeof(page));
	uint32_t nr = 0;

	dictionary_print(&out);
	cr_assert_lt(out.used, sizeof(page));
	for (char *line = page, *end; (end = strchr(line, '\n')); line = end + 1) {
		*end = '\0';
		if (*line == '#')
			continue;
		nr++;
		cr_expect_eq(*line, '"');
		cr_expect_eq(end[-1], '"');
		cr_expect_gt(strlen(line), 2);
	}
	cr_assert_gt(nr, op_nr_callable() + NR_BOOT_KEYS);
}
