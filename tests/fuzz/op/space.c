/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Address spaces in the language: calls, results, and what generators draw.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/print.h"

#include <string.h>

static struct program program, again;
static uint8_t bytes[CODEC_MAX_BYTES];

static const struct target_choice space_target = {
	.name = "space",
	.groups = GROUP_SPACE | GROUP_TOUCH,
	.boot_lines = (const char *const[]){"", NULL},
	.calls_max = 64,
};

Test(space, programs_go_to_records_and_back)
{
	const char *source = "u0 = mmap(0x0, 8K, PROT_READ|PROT_WRITE, MAP_PRIVATE|MAP_ANONYMOUS, "
			     "-1, 0x0)\n"
			     "t1 = fork()\n"
			     "@t1 store64(u0+0x10, 0x1122334455667788)\n"
			     "t2 = thread()\n"
			     "u1 = mremap(u0, 8K, 12K, MREMAP_MAYMOVE|MREMAP_FIXED, 0x60000000)\n"
			     "madvise(u1+0x1000, 4K, MADV_DONTNEED)\n"
			     "setrlimit(RLIMIT_AS, 1M, 4294967295)\n"
			     "set_capable(CAP_IPC_LOCK|CAP_SYS_RAWIO)\n"
			     "exec(ADDR_NO_RANDOMIZE)\n"
			     "signal_handle(SIGBUS, 1)\n"
			     "copy_to_user(0xbfffffff, 0x1, 16)\n"
			     "show(smaps)\n";
	size_t size;

	fixture_parse(source, &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	program_decode(bytes, size, &again);
	cr_expect_str_eq(fixture_text(&again), source);
}

static const struct {
	struct result result;
	const char *text;
} results[] = {
	{{.kind = RESULT_USER, .value = 0x1000}, "0x00001000"},
	{{.kind = RESULT_USER, .value = 0}, "0x00000000"},
	{{.kind = RESULT_USER, .failed = true, .value = (uint64_t)-12}, "-ENOMEM"},
	{{.kind = RESULT_TOUCH}, "ok"},
	{{.kind = RESULT_TOUCH_VALUE, .value = 0x12}, "0x12"},
	{{.kind = RESULT_TOUCH, .failed = true, .vector = 11, .code = 1, .address = 0x1000},
	 "SIGSEGV SEGV_MAPERR 0x1000"},
	{{.kind = RESULT_TOUCH, .failed = true, .vector = 11, .code = 2, .address = 0x1000},
	 "SIGSEGV SEGV_ACCERR 0x1000"},
	{{.kind = RESULT_TOUCH_VALUE, .failed = true, .vector = 7, .code = 2, .address = 0x2000},
	 "SIGBUS BUS_ADRERR 0x2000"},
	{{.kind = RESULT_TOUCH_VALUE, .failed = true, .vector = 9}, "SIGKILL"},
};

Test(space, accesses_of_users_end_in_a_value_or_a_signal)
{
	char text[64];

	for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
		result_print(&results[i].result, text, sizeof(text));
		cr_expect_str_eq(text, results[i].text);
	}
}

/* Most mappings could be made, and most addresses are of what was mapped before. */
Test(space, generators_write_calls_that_meet)
{
	static struct generator generator;
	uint32_t maps = 0, usual = 0, named = 0, numbers = 0;

	for (uint64_t seed = 0; seed < 200; seed++) {
		generator_start(&generator, &space_target, seed);
		memset(&program, 0, sizeof(program));
		program_draw_calls(&generator, &program, 0, 32);
		for (uint32_t i = 0; i < program.nr_calls; i++) {
			const struct call *call = &program.calls[i];
			const struct op *op = op_by_number(call->op);
			bool is_map = strcmp(op->name, "mmap") == 0;

			maps += is_map;
			usual += is_map && (call->args[3].value & 0x22) == 0x22;
			if (op->args[0].kind != ARG_USER)
				continue;
			named += call->args[0].kind == OPERAND_RESULT;
			numbers += call->args[0].kind == OPERAND_NUMBER;
		}
	}
	cr_expect_gt(maps, 200, "%u", maps);
	cr_expect_gt(usual * 4, maps * 3, "%u of %u", usual, maps);
	cr_expect_gt(named, numbers, "%u, %u", named, numbers);
}
