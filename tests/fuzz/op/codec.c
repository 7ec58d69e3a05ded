/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records: every byte string is a program, and old files keep their meaning.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/word.h"

#include <stdio.h>
#include <string.h>

static struct program program, again;
static uint8_t bytes[CODEC_MAX_BYTES + RECORD_BYTES], other[CODEC_MAX_BYTES];

Test(codec, reads_any_bytes_as_a_program_and_settles_at_once)
{
	for (uint64_t seed = 0; seed < 30000; seed++) {
		struct random random = random_start(seed);
		size_t size = fixture_bytes(&random, bytes, random_below(&random, 3000));
		size_t first, second;

		program_decode(bytes, size, &program);
		first = program_encode(&program, other, sizeof(other));
		cr_assert_leq(first, size + RECORD_BYTES);
		program_decode(other, first, &again);
		cr_assert(program_equal(&program, &again), "seed %llu", (unsigned long long)seed);
		second = program_encode(&again, bytes, sizeof(bytes));
		cr_assert_eq(first, second);
		cr_assert_arr_eq(bytes, other, first);
	}
}

Test(codec, reads_no_bytes_as_the_empty_program)
{
	static const uint8_t one[] = {CODEC_VERSION};

	program_decode(NULL, 0, &program);
	cr_assert_eq(program.nr_calls, 0);
	cr_assert_eq(program.boot_given, 0);
	program_decode(one, 1, &program);
	cr_assert_eq(program.nr_calls, 0);
	cr_assert_eq(program_encode(&program, bytes, sizeof(bytes)), 1);
	cr_assert_eq(bytes[0], CODEC_VERSION);
}

Test(codec, pads_a_record_that_is_cut_short_with_zeros)
{
	struct program whole;
	size_t size;

	fixture_parse("p0 = alloc_pages(GFP_KERNEL, 3)\ntick(7)\n", &whole);
	size = program_encode(&whole, bytes, sizeof(bytes));
	cr_assert_eq(size, 1 + 2 * RECORD_BYTES);
	/* All but zeros of the second record. */
	program_decode(bytes, size - RECORD_BYTES + 43, &program);
	cr_assert(program_equal(&program, &whole));
	program_decode(bytes, size - RECORD_BYTES + 2, &program);
	cr_assert_eq(program.nr_calls, 2);
	cr_assert_eq(program.calls[1].args[0].value, 0);
}

/* The layout that stands in codec.c: a change of it needs a new version. */
Test(codec, writes_version_two_as_documented)
{
	fixture_parse("boot(cpus=3)\ne820(4G, 1M, ACPI, 2)\n"
		      "a0 = __get_free_pages(GFP_KERNEL, 2)  ~fail=5+ ~io=9\n"
		      "tick(0x01020304)\n"
		      "free_pages(a0+0x10, 2)\nfree_pages(NULL, 1)\nfree_pages(0x99, 1)\n"
		      "sysctl(zone_reclaim_mode, [5, 6])\n",
		      &program);
	cr_assert_eq(program_encode(&program, bytes, sizeof(bytes)), 1 + 8 * RECORD_BYTES);
	cr_assert_eq(bytes[0], 2);
	uint8_t *record = bytes + 1;
	cr_assert_eq(record[0], 1); /* boot, key, value */
	cr_assert_eq(record[42], BOOT_CPUS);
	cr_assert_eq(record[50], 3);
	record += RECORD_BYTES;
	cr_assert_eq(record[0], 2); /* e820, start, size, type, 1 + node */
	cr_assert_eq(record[42 + 4], 1);
	cr_assert_eq(record[50 + 2], 0x10);
	cr_assert_eq(record[58], E820_ACPI);
	cr_assert_eq(record[66], 3);
	record += RECORD_BYTES;
	cr_assert_eq(record[0], 35);
	cr_assert_eq(record[4], 5);
	cr_assert_eq(record[5], 0x80);
	cr_assert_eq(record[6], 9);
	cr_assert_eq(record[42], 0xd0);
	cr_assert_eq(record[50], 2);
	record += RECORD_BYTES;
	cr_assert_eq(memcmp(record + 42, "\x04\x03\x02\x01\0\0\0\0", 8), 0);
	record += RECORD_BYTES;
	cr_assert_eq(record[26], 1); /* the nearest address */
	cr_assert_eq(record[27], 0);
	cr_assert_eq(record[42], 0x10);
	record += RECORD_BYTES;
	cr_assert_eq(memcmp(record + 26, "\xff\xff", 2), 0);
	record += RECORD_BYTES;
	cr_assert_eq(memcmp(record + 26, "\0\0", 2), 0);
	cr_assert_eq(record[42], 0x99);
	record += RECORD_BYTES;
	cr_assert_eq(memcmp(record + 26, "\0\0\0\0\0\0\xfe\xff\xfe\xff\xfe\xff\0\0\0\0", 16), 0);
	cr_assert_eq(record[50], 5);
	cr_assert_eq(record[58], 6);
}

/* Operations' numbers are files' meaning. */
Test(codec, keeps_the_numbers_of_operations)
{
	static const struct {
		uint16_t number;
		const char *name;
	} rows[] = {
		{1, "boot"},
		{2, "e820"},
		{3, "kthread"},
		{4, "thread"},
		{5, "fork"},
		{6, "switch_cpu"},
		{7, "tick"},
		{8, "task_flags"},
		{9, "reclaim_progress"},
		{10, "oom_victim"},
		{11, "fail_page_alloc"},
		{16, "exit"},
		{32, "alloc_pages"},
		{33, "alloc_pages_node"},
		{34, "alloc_page"},
		{35, "__get_free_pages"},
		{36, "get_zeroed_page"},
		{37, "__get_dma_pages"},
		{38, "alloc_pages_exact"},
		{39, "free_pages_exact"},
		{40, "__free_pages"},
		{41, "free_pages"},
		{42, "free_hot_cold_page"},
		{43, "split_page"},
		{44, "get_page"},
		{45, "put_page"},
		{46, "page_fill"},
		{47, "page_check"},
		{48, "drain_local_pages"},
		{49, "drain_all_pages"},
		{50, "set_migratetype_isolate"},
		{51, "unset_migratetype_isolate"},
		{96, "sysctl"},
		{112, "show"},
		{113, "digest"},
		{114, "check"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct op *op = op_by_number(rows[i].number);

		cr_assert_not_null(op);
		cr_expect_str_eq(op->name, rows[i].name);
	}
}

Test(codec, keeps_a_reference_where_other_operations_come_and_go)
{
	size_t size;

	fixture_parse("p0 = alloc_page(0)\np1 = alloc_page(0)\ntick(1)\nput_page(p0)\n", &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	/* Take the tick's record out. */
	memmove(bytes + 1 + 2 * RECORD_BYTES, bytes + 1 + 3 * RECORD_BYTES, RECORD_BYTES);
	program_decode(bytes, size - RECORD_BYTES, &program);
	cr_assert_eq(program.nr_calls, 3);
	cr_assert_eq(program.calls[2].args[0].ref, 0);
}

Test(codec, wraps_references_onto_results_that_exist)
{
	struct random random = random_start(1);
	uint32_t nr_null = 0, nr_live = 0;

	fixture_parse("a0 = get_zeroed_page(0)\np0 = alloc_page(0)\np1 = alloc_page(0)\n"
		      "put_page(p0)\n",
		      &program);
	program_encode(&program, bytes, sizeof(bytes));
	for (uint32_t i = 0; i < 20000; i++) {
		const struct operand *operand;

		bytes[1 + 3 * RECORD_BYTES + 26] = (uint8_t)random_next(&random);
		bytes[1 + 3 * RECORD_BYTES + 27] = (uint8_t)random_next(&random);
		program_decode(bytes, 1 + 4 * RECORD_BYTES, &again);
		operand = &again.calls[3].args[0];
		cr_assert_eq(operand->kind, OPERAND_RESULT);
		cr_assert(operand->ref == 1 || operand->ref == 2 || operand->ref == REF_NULL);
		nr_null += operand->ref == REF_NULL;
		nr_live += operand->ref == 1;
	}
	cr_assert_gt(nr_null, 20);
	cr_assert_lt(nr_null, 400);
	cr_assert_gt(nr_live, 8000);
}

Test(codec, gives_null_where_no_result_exists)
{
	memset(bytes, 0, 1 + RECORD_BYTES);
	bytes[0] = CODEC_VERSION;
	bytes[1] = 45;
	program_decode(bytes, 1 + RECORD_BYTES, &program);
	cr_assert_eq(program.calls[0].args[0].kind, OPERAND_RESULT);
	cr_assert_eq(program.calls[0].args[0].ref, REF_NULL);
	cr_assert_eq(program.calls[0].args[0].value, 0);
}

Test(codec, makes_calls_of_operations_that_no_call_can_have)
{
	for (uint32_t number = 0; number < 65536; number++) {
		const struct op *op;

		if (number == OP_BOOT || number == OP_E820)
			continue;
		memset(bytes, 0, 1 + RECORD_BYTES);
		bytes[0] = CODEC_VERSION;
		bytes[1] = (uint8_t)number;
		bytes[2] = (uint8_t)(number >> 8);
		program_decode(bytes, 1 + RECORD_BYTES, &program);
		cr_assert_eq(program.nr_calls, 1);
		op = op_by_number(program.calls[0].op);
		cr_assert_not_null(op);
		cr_assert_null(op->not_built);
		if (op_by_number((uint16_t)number) && !op_by_number((uint16_t)number)->not_built)
			cr_assert_eq(op->number, number);
	}
}

/* The second and third record: a line of the nearer task with three marks, one of an interrupt. */
Test(codec, writes_tasks_and_marks_as_documented)
{
	static const uint8_t marks[] = {2, 0, 0, 0,    2,    0, 3, 0, 4,
					0, 0, 0, 0xff, 0xff, 5, 1, 5, 0xff};
	uint8_t *record;

	fixture_parse("a = kthread(0)\nb = kthread(1)\n"
		      "@b tick(7)  !2:a !3.4:t0 !65535.261:kswapd1\n"
		      "@irq3 tick(7)\n",
		      &program);
	cr_assert_eq(program_encode(&program, bytes, sizeof(bytes)), 1 + 4 * RECORD_BYTES);
	record = bytes + 1 + 2 * RECORD_BYTES;
	cr_assert_eq(memcmp(record + 2, "\1\0", 2), 0);
	cr_assert_eq(memcmp(record + 8, marks, sizeof(marks)), 0);
	record += RECORD_BYTES;
	cr_assert_eq(memcmp(record + 2, "\xf3\xff", 2), 0);
	program_decode(bytes, 1 + 4 * RECORD_BYTES, &again);
	cr_assert(program_equal(&program, &again));
}

/* What stood there meant nothing: crash files and seeds of then keep their meaning. */
Test(codec, reads_records_of_version_one_without_tasks_and_marks)
{
	size_t size;

	fixture_parse("kthread(0)\ntick(7)\n", &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	bytes[0] = 1;
	memset(bytes + 1 + RECORD_BYTES + 2, 1, 2);
	memset(bytes + 1 + RECORD_BYTES + 8, 1, 18);
	memset(bytes + 1 + RECORD_BYTES + 106, 0xa5, 6);
	program_decode(bytes, size, &again);
	cr_assert(program_equal(&program, &again));
	cr_assert_eq(again.calls[1].task, TASK_T0);
	bytes[0] = CODEC_VERSION;
	program_decode(bytes, size, &again);
	cr_assert_eq(again.calls[1].task, TASK_RESULT(0));
	cr_assert_eq(again.calls[1].marks[0].n, 0x101);
}

/* Every number is a task: what it means, by the tasks that calls made before. */
Test(codec, wraps_tasks_onto_those_that_exist)
{
	size_t size;

	fixture_parse("t1 = kthread(0)\nt2 = kthread(1)\ntick(7)\n", &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	for (uint32_t task = 0; task < 65536; task++) {
		uint8_t *record = bytes + 1 + 2 * RECORD_BYTES;
		const struct call *call = &again.calls[2];
		bool irq = task >= TASK_IRQ, kernel = !irq && task >= TASK_KERNEL;

		record[2] = record[12] = (uint8_t)task;
		record[3] = record[13] = (uint8_t)(task >> 8);
		record[8] = 1;
		program_decode(bytes, size, &again);
		if (irq) {
			cr_assert_eq(call->task, TASK_IRQ + (task - TASK_IRQ) % NR_CPUS);
			cr_assert_eq(call->marks[0].n, 0);
			continue;
		}
		cr_assert_eq(call->marks[0].n, 1);
		if (kernel) {
			cr_assert_eq(call->task, TASK_T0);
			cr_assert_eq(call->marks[0].target,
				     TASK_KERNEL + (task - TASK_KERNEL) % KERNEL_TASKS);
			continue;
		}
		cr_assert_eq(call->task, task == 0 ? TASK_T0 : TASK_RESULT((task - 1) % 2 ? 0 : 1));
		cr_assert_eq(call->marks[0].target, call->task);
	}
}

Test(codec, reads_other_versions_as_this_one)
{
	size_t size;

	fixture_parse("boot(cpus=1)\ntick(7)\n", &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	for (uint32_t version = 0; version < 256; version++) {
		bytes[0] = (uint8_t)version;
		program_decode(bytes, size, &again);
		cr_assert(program_equal(&program, &again));
	}
}

Test(codec, takes_keys_and_entries_wherever_they_stand)
{
	size_t size;

	fixture_parse("boot(cpus=1)\ne820(0, 1M, RAM)\ntick(7)\n", &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	memcpy(other, bytes, size);
	memcpy(other + 1, bytes + 1 + 2 * RECORD_BYTES, RECORD_BYTES);
	memcpy(other + 1 + 2 * RECORD_BYTES, bytes + 1, RECORD_BYTES);
	program_decode(other, size, &again);
	cr_assert(program_equal(&program, &again));
	cr_assert_eq(program_encode(&again, other, sizeof(other)), size);
	cr_assert_arr_eq(bytes, other, size);
}

Test(codec, ignores_what_is_beyond_the_limits)
{
	static uint8_t many[1 + RECORD_BYTES * 600];

	many[0] = CODEC_VERSION;
	for (uint32_t i = 0; i < 600; i++)
		many[1 + i * RECORD_BYTES] = i % 2 ? 7 : OP_E820;
	program_decode(many, sizeof(many), &program);
	cr_assert_eq(program.nr_calls, PROGRAM_CALLS_MAX);
	cr_assert_eq(program.nr_e820, E820_FIRMWARE_MAX);
	cr_assert_eq(program_encode(&program, bytes, sizeof(bytes)),
		     1 + RECORD_BYTES * (PROGRAM_CALLS_MAX + E820_FIRMWARE_MAX));
}

Test(codec, writes_whole_records_into_whatever_room_there_is)
{
	struct random random = random_start(3);

	do
		fixture_wild_program(&random, 40, &program);
	while (program.nr_calls < 10 || !program.boot_given);
	cr_assert_eq(program_encode(&program, bytes, 0), 0);
	for (size_t size = 1; size <= program_encoded_size(&program) + 1; size++) {
		size_t used;

		memset(bytes, 0xee, size + 1);
		used = program_encode(&program, bytes, size);
		cr_assert_leq(used, size);
		cr_assert_eq((used - 1) % RECORD_BYTES, 0);
		cr_assert_eq(bytes[size], 0xee);
		if (size < program_encoded_size(&program))
			cr_assert_gt(used + RECORD_BYTES, size);
	}
}
