/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generators: within bounds, whole in their seed, mostly sound, and as mixed as they should be.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/lives.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/swarm.h"

#include <string.h>

static struct program program, again, other;
static uint8_t bytes[CODEC_MAX_BYTES + 16], before[CODEC_MAX_BYTES + 16];

/* Index of the first call that is not sound; nr_calls: none. */
static uint32_t first_unsound(const struct program *one)
{
	static struct lives lives;

	lives_start(&lives);
	for (uint32_t i = 0; i < one->nr_calls; i++) {
		if (!call_is_sound(&lives, one, i))
			return i;
		lives_apply(&lives, one, i);
	}
	return one->nr_calls;
}

/* Records that mean themselves, all references earlier and of the right kind, within @max. */
static void is_settled(const uint8_t *data, size_t size, size_t max, uint64_t seed)
{
	static uint8_t once[CODEC_MAX_BYTES];

	cr_assert_leq(size, max, "seed %llu", (unsigned long long)seed);
	program_decode(data, size, &again);
	cr_assert_eq(program_encode(&again, once, sizeof(once)), size, "seed %llu",
		     (unsigned long long)seed);
	cr_assert_arr_eq(once, data, size);
}

Test(mutate, keeps_to_the_size_and_to_whole_operations)
{
	struct random random = random_start(11);

	for (uint64_t seed = 0; seed < 20000; seed++) {
		const struct target_choice *choice =
			seed % 4 == 3 ? &fixture_boot_target : &fixture_page_target;
		size_t max = random_below(&random, 6000), size = fixture_bytes(&random, bytes, max);

		bytes[max] = 0x5c;
		size = records_mutate(choice, bytes, random_below(&random, (uint32_t)size + 1), max,
				      (uint32_t)seed);
		cr_assert_eq(bytes[max], 0x5c);
		if (max == 0)
			cr_assert_eq(size, 0);
		else
			is_settled(bytes, size, max, seed);
	}
}

Test(mutate, crosses_within_the_size)
{
	struct random random = random_start(12);
	static uint8_t a[4000], b[4000];

	for (uint64_t seed = 0; seed < 10000; seed++) {
		const struct target_choice *choice =
			seed % 4 == 3 ? &fixture_boot_target : &fixture_page_target;
		size_t a_size = fixture_bytes(&random, a, random_below(&random, sizeof(a)));
		size_t b_size = fixture_bytes(&random, b, random_below(&random, sizeof(b)));
		size_t max = random_below(&random, 6000), size;

		bytes[max] = 0x5c;
		size = records_crossover(choice, a, a_size, b, b_size, bytes, max, (uint32_t)seed);
		cr_assert_eq(bytes[max], 0x5c);
		if (max)
			is_settled(bytes, size, max, seed);
	}
}

Test(mutate, does_the_same_for_the_same_seed)
{
	struct random random = random_start(13);

	for (uint32_t seed = 0; seed < 500; seed++) {
		size_t size = fixture_bytes(&random, before, random_below(&random, 3000));
		size_t first, second;

		memcpy(bytes, before, size);
		first = records_mutate(&fixture_page_target, bytes, size, 4096, seed);
		second = records_mutate(&fixture_page_target, before, size, 4096, seed);
		cr_assert_eq(first, second);
		cr_assert_arr_eq(bytes, before, first);
		program_generate(&fixture_page_target, seed, 40, &program);
		program_generate(&fixture_page_target, seed, 40, &again);
		cr_assert(program_equal(&program, &again));
	}
}

Test(mutate, nearly_always_changes_something)
{
	uint32_t changed = 0;

	for (uint32_t seed = 0; seed < 2000; seed++) {
		program_generate(&fixture_page_target, seed, 40, &program);
		size_t size = program_encode(&program, bytes, sizeof(bytes));

		size = records_mutate(&fixture_page_target, bytes, size, 8192, seed);
		program_decode(bytes, size, &again);
		changed += !program_equal(&program, &again);
	}
	cr_assert_gt(changed, 1980);
}

Test(mutate, grows_programs_out_of_nothing)
{
	size_t size = 0;

	for (uint32_t seed = 0; seed < 300; seed++)
		size = records_mutate(&fixture_page_target, bytes, size, 4096, seed);
	cr_assert_gt(size, 10 * RECORD_BYTES);
}

/* Of generated and of mutated programs: misuse in one of sixteen, and only at the end. */
Test(mutate, ends_one_program_of_sixteen_with_misuse)
{
	uint32_t unsound = 0, nr = 0;

	for (uint32_t seed = 0; seed < 8000; seed++) {
		uint32_t at;

		if (seed % 2) {
			program_mutate(&fixture_page_target, seed, 60, &program);
		} else {
			program_generate(&fixture_page_target, seed, 60, &program);
		}
		if (program.nr_calls < 4)
			continue;
		nr++;
		at = first_unsound(&program);
		if (at == program.nr_calls)
			continue;
		unsound++;
		cr_assert_geq(at + 2, program.nr_calls, "seed %u", seed);
	}
	cr_assert_gt(nr, 4000);
	cr_assert(unsound * 10 > nr / 2 && unsound * 10 < nr, "%u of %u", unsound, nr);
}

Test(mutate, writes_no_misuse_for_targets_that_want_none)
{
	struct target_choice calm = fixture_page_target;

	calm.flags = 0;
	for (uint32_t seed = 0; seed < 2000; seed++) {
		program_generate(&calm, seed, 60, &program);
		cr_assert_eq(first_unsound(&program), program.nr_calls, "seed %u\n%s", seed,
			     fixture_text(&program));
		for (uint32_t i = 0; i < program.nr_calls; i++)
			cr_assert_eq(program.calls[i].fail.nth, 0);
	}
}

Test(mutate, leaves_the_boot_line_alone_255_times_of_256)
{
	uint32_t changed = 0, nr = 20000;

	for (uint32_t seed = 0; seed < nr; seed++) {
		fixture_parse("boot(cpus=3, seed=0x77)\np = alloc_page(0)\n", &program);
		again = program;
		program_mutate(&fixture_page_target, seed, 20, &program);
		changed += program.boot_given != again.boot_given ||
			   program.boot[BOOT_SEED] != 0x77 || program.nr_e820;
	}
	cr_assert(changed > nr / 400 && changed < nr / 160, "%u", changed);
}

Test(mutate, draws_boot_lines_from_the_table)
{
	uint32_t nr_lines = 0;

	while (boot_lines_usual[nr_lines]) {
		fixture_parse(boot_lines_usual[nr_lines], &other);
		cr_assert_eq(other.nr_calls, 0);
		nr_lines++;
	}
	cr_assert_geq(nr_lines, 14);
	cr_assert_leq(nr_lines, 32);
	for (uint32_t seed = 0; seed < 3000; seed++) {
		bool found = false;

		program_generate(&fixture_page_target, seed, 4, &program);
		for (uint32_t i = 0; i < nr_lines && !found; i++) {
			fixture_parse(boot_lines_usual[i], &other);
			found = program.boot_given == other.boot_given &&
				memcmp(program.boot, other.boot, sizeof(other.boot)) == 0 &&
				program.nr_e820 == other.nr_e820;
		}
		cr_assert(found, "seed %u", seed);
	}
}

static uint32_t nr_drawable(const struct target_choice *choice)
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < op_nr_callable(); i++)
		nr += target_op_weight(choice, op_callable(i)) != 0;
	return nr;
}

/* Swarm: most operations are missing from a given input, none from all. */
Test(mutate, gives_each_input_its_own_operations)
{
	uint32_t drawn[OP_NUMBER_MAX] = {0}, share = 0, nr = 2000;
	struct swarm swarm;

	for (uint64_t seed = 0; seed < nr; seed++) {
		struct random random = random_start(seed);

		swarm_draw(&swarm, &fixture_page_target, &random);
		cr_assert_gt(swarm.nr, 0);
		share += swarm.nr;
		for (uint32_t i = 0; i < swarm.nr; i++)
			drawn[swarm.ops[i]->number]++;
	}
	share /= nr;
	cr_assert_gt(share, nr_drawable(&fixture_page_target) / 3);
	cr_assert_lt(share, nr_drawable(&fixture_page_target) * 2 / 3);
	for (uint32_t i = 0; i < op_nr_callable(); i++) {
		const struct op *op = op_callable(i);

		if (op->groups & GROUP_TASK)
			cr_expect(drawn[op->number] > nr / 16 && drawn[op->number] < nr / 6,
				  "%s: %u of %u", op->name, drawn[op->number], nr);
		else if (target_op_weight(&fixture_page_target, op))
			cr_expect(drawn[op->number] > nr / 4 && drawn[op->number] < nr * 3 / 4,
				  "%s: %u of %u", op->name, drawn[op->number], nr);
		else
			cr_expect_eq(drawn[op->number], 0);
	}
}

Test(mutate, draws_every_operation_of_the_target_and_no_other)
{
	uint32_t called[OP_NUMBER_MAX] = {0};
	struct target_choice choice = fixture_page_target;
	const struct op_weight weights[] = {{"tick", 0}, {"digest", 50}, {"check", 50}, {NULL, 0}};

	choice.weights = weights;
	choice.groups &= ~(uint32_t)GROUP_SYSCTL;
	choice.flags = 0;
	for (uint64_t seed = 0; seed < 4000; seed++) {
		program_generate(&choice, seed, 40, &program);
		for (uint32_t i = 0; i < program.nr_calls; i++)
			called[program.calls[i].op]++;
	}
	for (uint32_t i = 0; i < op_nr_callable(); i++) {
		const struct op *op = op_callable(i);
		bool wanted = target_op_weight(&choice, op) != 0;

		cr_expect(wanted ? called[op->number] > 0 : called[op->number] == 0, "%s: %u",
			  op->name, called[op->number]);
	}
}

Test(mutate, frees_most_of_what_it_makes)
{
	static struct lives lives;
	uint32_t made = 0, used = 0;

	for (uint64_t seed = 0; seed < 1000; seed++) {
		program_generate(&fixture_page_target, seed, 60, &program);
		lives_start(&lives);
		for (uint32_t i = 0; i < program.nr_calls; i++) {
			const struct op *op = op_by_number(program.calls[i].op);

			made += op->life == LIFE_MAKES;
			used += op->life == LIFE_FREES || op->life == LIFE_PUTS;
			lives_apply(&lives, &program, i);
		}
	}
	cr_assert_gt(made, 2000);
	cr_assert_gt(used * 4, made);
}

Test(mutate, makes_odd_maps_for_boot)
{
	uint32_t maps = 0, overlaps = 0, empty = 0, wrapping = 0, odd = 0, high = 0;
	uint32_t garbage = 0, nodes = 0;

	for (uint64_t seed = 0; seed < 3000; seed++) {
		program_generate(&fixture_boot_target, seed, 8, &program);
		maps += program.nr_e820 > 0;
		garbage += program.boot[BOOT_RAMFILL] != 0;
		for (uint32_t i = 0; i < program.nr_e820; i++) {
			const struct e820_firmware_entry *entry = &program.e820[i];

			empty += entry->size == 0;
			wrapping += entry->addr + entry->size < entry->addr;
			odd += (entry->addr | entry->size) % 4096 != 0;
			high += entry->addr >> 32 != 0;
			nodes += entry->affinity > 1;
			for (uint32_t j = 0; j < i; j++)
				overlaps +=
					entry->addr < program.e820[j].addr + program.e820[j].size &&
					program.e820[j].addr < entry->addr + entry->size;
		}
	}
	cr_assert_gt(maps, 1000);
	cr_expect_gt(overlaps, 100);
	cr_expect_gt(empty, 50);
	cr_expect_gt(wrapping, 50);
	cr_expect_gt(odd, 100);
	cr_expect_gt(high, 100);
	cr_expect_gt(nodes, 100);
	cr_expect_gt(garbage, 1000);
}
