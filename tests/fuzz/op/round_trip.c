/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The two spellings mean the same: programs survive every way around.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"

#include <stdio.h>
#include <string.h>

#define PROGRAMS 50000

static struct program program, again;
static uint8_t bytes[CODEC_MAX_BYTES], bytes_again[CODEC_MAX_BYTES];

/* program -> text -> program */
static void through_text(const struct program *one, uint64_t seed)
{
	struct parse_error error;
	const char *source = fixture_text(one);

	cr_assert(program_parse(source, strlen(source), &again, NULL, &error),
		  "seed %llu: %u:%u: %s\n%s", (unsigned long long)seed, error.line, error.column,
		  error.text, source);
	cr_assert(program_equal(one, &again), "seed %llu\n%s", (unsigned long long)seed, source);
}

/* program -> records -> program -> the same records */
static void through_records(const struct program *one, uint64_t seed)
{
	size_t size = program_encode(one, bytes, sizeof(bytes));

	cr_assert_eq(size, program_encoded_size(one));
	program_decode(bytes, size, &again);
	cr_assert(program_equal(one, &again), "seed %llu\n%s", (unsigned long long)seed,
		  fixture_text(one));
	cr_assert_eq(program_encode(&again, bytes_again, sizeof(bytes_again)), size);
	cr_assert_arr_eq(bytes, bytes_again, size);
}

/* All that `struct program` promises of canonical programs. */
static void is_canonical(const struct program *one)
{
	again = *one;
	program_canonicalise(&again);
	cr_assert(program_equal(one, &again));
	for (uint32_t i = 0; i < one->nr_calls; i++)
		for (uint32_t a = 0; a < CALL_ARGS_MAX; a++) {
			const struct operand *operand = &one->calls[i].args[a];

			if (operand->kind == OPERAND_RESULT && operand->ref != REF_NULL)
				cr_assert_lt(operand->ref, i);
		}
}

Test(round_trip, keeps_generated_programs)
{
	for (uint64_t seed = 0; seed < PROGRAMS; seed++) {
		bool boot = seed % 5 == 4;

		program_generate(boot ? &fixture_boot_target : &fixture_page_target, seed, 32,
				 &program);
		is_canonical(&program);
		through_records(&program, seed);
		through_text(&program, seed);
	}
}

Test(round_trip, keeps_wild_programs)
{
	for (uint64_t seed = 0; seed < PROGRAMS; seed++) {
		struct random random = random_start(seed);

		fixture_wild_program(&random, 24, &program);
		is_canonical(&program);
		through_records(&program, seed);
		through_text(&program, seed);
	}
}

Test(round_trip, keeps_programs_of_full_size)
{
	for (uint64_t seed = 0; seed < 20; seed++) {
		struct random random = random_start(seed);

		do
			fixture_wild_program(&random, NR_BOOT_KEYS + PROGRAM_CALLS_MAX, &program);
		while (program.nr_calls < 100);
		is_canonical(&program);
		through_records(&program, seed);
		through_text(&program, seed);
	}
}

static const char *const kept_texts[] = {
	"",
	"# a comment alone\n",
	"boot()\n",
	"boot(ram=48M, cpus=2)  -> panic e820: *  # why\n! WARN x: y\n",
	"# head\n#\n\n# more\nboot(seed=0x7)\n# map\ne820(0, 640K, RAM)  # low\n"
	"e820(0xfffffffffffff001, 3K, unusable)\n\n# calls\n"
	"p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)  -> pfn * Normal\n"
	"p0 = alloc_page(GFP_ATOMIC)  ~fail=1+       -> NULL\n"
	"__free_pages(p0+2, 3)                       -> BUG *  # never\n"
	"| below\n! two\n\n"
	"show(buddyinfo)\n"
	"free_pages(NULL, 0)\n"
	"x = get_zeroed_page(GFP_NOWAIT)  ~fail=2  ~io=7\n"
	"free_pages(x+0x1000, 0)\n"
	"sysctl(lowmem_reserve_ratio, [1, 2])\n"
	"sysctl(lowmem_reserve_ratio)\n"
	"# tail\n\n# end\n",
	"w1 = kthread(1)                           -> t1\n"
	"w2 = kthread(0)\n"
	"@w1 p = alloc_page(GFP_KERNEL)  !3:w2     -> pfn * Normal\n"
	"! one\n"
	"w2 = kthread(2)\n"
	"@w2 tick(1)  ~io=7  !1:events/2  !2:irq0  -> ok  # two\n"
	"@irq0 put_page(p)                         -> not run\n"
	"@w1 exit()                                -> no task\n",
};

Test(round_trip, keeps_names_comments_and_expectations_of_texts)
{
	static struct program_text text;
	static char printed[FIXTURE_TEXT_BYTES];
	struct parse_error error;

	for (size_t i = 0; i < sizeof(kept_texts) / sizeof(kept_texts[0]); i++) {
		cr_assert(program_parse(kept_texts[i], strlen(kept_texts[i]), &program, &text,
					&error),
			  "%u: %s", error.line, error.text);
		program_print(&program, &text, NULL, printed, sizeof(printed));
		cr_expect_str_eq(printed, kept_texts[i]);
	}
}
