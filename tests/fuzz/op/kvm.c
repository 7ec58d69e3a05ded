/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * KVM's operations in the language, and generators that know what is in a cache.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/lives.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"

#include <string.h>

static struct program program, again;
static uint8_t bytes[CODEC_MAX_BYTES];

static const struct target_choice kvm_target = {
	.name = "kvm",
	.groups = GROUP_KVM | GROUP_SLAB,
	.boot_lines = (const char *const[]){"", NULL},
	.calls_max = 64,
};

Test(kvm, programs_go_to_records_and_back)
{
	const char *source = "c0 = kmem_cache_create(\"inode\", 64, 0, 0, NULL)\n"
			     "m0 = mmu_cache_create(c0, 1, GFP_ATOMIC)\n"
			     "m1 = mmu_cache_create(NULL, 0, GFP_ATOMIC, 0x8000000000000001)\n"
			     "mmu_cache_topup(m0, -1, 3)\n"
			     "o0 = mmu_cache_alloc(m0)\n"
			     "a0 = mmu_cache_alloc_page(m1)\n"
			     "g0 = kvm_create_vm(16)\n"
			     "guest_set_entry(g0, 1, 0, 3, 9, XD|RW|P)\n"
			     "emulator_write_phys(g0, 0, 0x1018, 0xffffffffffffffff, 8)\n"
			     "kvm_guest_access(g0, 0, 0x3ffff008, PFERR_WRITE_MASK, 8, 0x5)\n"
			     "kvm_guest_access(g0, 0, 0x0, 0, 1)\n";
	size_t size;

	fixture_parse(source, &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	program_decode(bytes, size, &again);
	cr_expect_str_eq(fixture_text(&again), source);
}

Test(kvm, a_guest_is_no_cache)
{
	struct parse_error error;
	const char *source = "g0 = kvm_create_vm(4)\nmmu_cache_free(g0)\n";

	cr_expect_not(program_parse(source, strlen(source), &program, NULL, &error));
	cr_expect(strstr(error.text, "a memory cache") != NULL, "%s", error.text);
}

static const struct {
	struct result result;
	const char *text;
} results[] = {
	{{.kind = RESULT_GUEST, .value = 0xc1000000}, "0xc1000000"},
	{{.kind = RESULT_MEMORY_CACHE, .failed = true}, "NULL"},
	{{.kind = RESULT_CPU_VALUE, .value = 0x12}, "0x12"},
	{{.kind = RESULT_CPU_VALUE, .failed = true, .value = (uint64_t)-12}, "-ENOMEM"},
	{{.kind = RESULT_CPU_VALUE, .failed = true, .vector = 14, .code = 6, .address = 0x2000},
	 "#PF 0x6 0x2000"},
};

Test(kvm, accesses_of_a_guest_end_in_a_value_a_fault_or_an_error)
{
	char text[64];

	for (size_t i = 0; i < sizeof(results) / sizeof(results[0]); i++) {
		result_print(&results[i].result, text, sizeof(text));
		cr_expect_str_eq(text, results[i].text);
	}
}

/* Generated programs are put right; they put something into caches, and take it out. */
Test(kvm, generators_write_sound_programs)
{
	static struct generator generator;
	static struct lives lives;
	uint32_t taken = 0, accesses = 0;

	for (uint64_t seed = 0; seed < 400; seed++) {
		generator_start(&generator, &kvm_target, seed);
		memset(&program, 0, sizeof(program));
		program_draw_calls(&generator, &program, 0, 32);
		program_free_everything(&generator, &program, 64);
		cr_assert_lt(program.nr_calls, 64, "it ends: seed %llu\n%s",
			     (unsigned long long)seed, fixture_text(&program));
		lives_start(&lives);
		for (uint32_t i = 0; i < program.nr_calls; i++) {
			const struct op *op = op_by_number(program.calls[i].op);

			cr_assert(call_is_sound(&lives, &program, i), "seed %llu, call %u\n%s",
				  (unsigned long long)seed, i, fixture_text(&program));
			taken += strncmp(op->name, "mmu_cache_alloc", 15) == 0;
			accesses += strcmp(op->name, "kvm_guest_access") == 0;
			lives_apply(&lives, &program, i);
		}
	}
	cr_expect_gt(taken, 100, "%u", taken);
	cr_expect_gt(accesses, 300, "%u", accesses);
}
