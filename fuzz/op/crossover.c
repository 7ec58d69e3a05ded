/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs from two programs. The machine is always the first one's.
 */
#include "fuzz/op/edit.h"
#include "fuzz/op/generator.h"

#include <string.h>

#define RUN_MAX 8

/* A head of one, a tail of the other. */
static void cross_at_a_point(struct random *random, const struct program *b, struct program *out)
{
	uint32_t head = random_below(random, out->nr_calls + 1);
	uint32_t from = random_below(random, b->nr_calls + 1);

	program_remove(out, head, out->nr_calls - head);
	program_splice(out, head, b, from, b->nr_calls - from);
}

/* A part of the other in the middle of this one. */
static void cross_by_insertion(struct random *random, const struct program *b, struct program *out)
{
	uint32_t from = random_below(random, b->nr_calls), most = b->nr_calls - from;
	uint32_t at = random_below(random, out->nr_calls + 1);

	program_splice(out, at, b, from, 1 + random_below(random, most));
}

/* All of both, in short runs by turns: what two programs do at once. */
static void cross_by_turns(struct random *random, const struct program *b, struct program *out)
{
	uint32_t at = 0, taken = 0;

	while (taken < b->nr_calls && out->nr_calls < PROGRAM_CALLS_MAX) {
		uint32_t run = 1 + random_below(random, RUN_MAX), left = b->nr_calls - taken;
		uint32_t step = random_below(random, RUN_MAX + 1);

		at = at + step < out->nr_calls ? at + step : out->nr_calls;
		run = run < left ? run : left;
		run = program_splice(out, at, b, taken, run);
		at += run;
		taken += run;
	}
}

void program_crossover(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		       const struct program *a, const struct program *b, struct program *out)
{
	struct generator generator;
	struct random *random = &generator.random;
	uint32_t most;

	calls_max = calls_max < PROGRAM_CALLS_MAX ? calls_max : PROGRAM_CALLS_MAX;
	generator_start(&generator, choice, seed);
	*out = *a;
	switch (b->nr_calls ? random_below(random, 3) : 3) {
	case 0:
		cross_at_a_point(random, b, out);
		break;
	case 1:
		cross_by_insertion(random, b, out);
		break;
	case 2:
		cross_by_turns(random, b, out);
		break;
	default:
		break;
	}
	/* fuzz_boot mixes maps too. */
	if (choice->flags & TARGET_BOOT && random_one_in(random, 2)) {
		uint32_t keep = random_below(random, out->nr_e820 + 1);
		uint32_t more = E820_FIRMWARE_MAX - keep;

		more = more < b->nr_e820 ? more : b->nr_e820;
		memcpy(&out->e820[keep], b->e820, more * sizeof(b->e820[0]));
		out->nr_e820 = keep + more;
	}
	most = generator_calls_max(choice, calls_max);
	most = most > a->nr_calls ? most : a->nr_calls;
	program_put_right(&generator, out, most < calls_max ? most : calls_max);
}
