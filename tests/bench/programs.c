/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs drawn one after the other.
 */
#include "tests/bench/programs.h"
#include <stdio.h>
#include <stdlib.h>

static struct bench_input *inputs_allocate(uint32_t nr)
{
	struct bench_input *inputs = calloc(nr, sizeof(*inputs));

	if (!inputs) {
		perror("bench");
		exit(2);
	}
	return inputs;
}

struct bench_inputs bench_inputs_draw(const struct target_choice *choice, uint32_t nr,
				      uint32_t calls)
{
	static struct program program;
	struct bench_inputs inputs = {.of = inputs_allocate(nr)};

	for (uint64_t seed = 1; inputs.nr < nr; seed++) {
		struct bench_input *input = &inputs.of[inputs.nr];

		program_generate(choice, seed, calls ? calls : PROGRAM_CALLS_MAX, &program);
		if (calls && program.nr_calls != calls)
			continue;
		input->size = program_encode(&program, input->bytes, sizeof(input->bytes));
		inputs.calls += program.nr_calls;
		inputs.nr++;
	}
	return inputs;
}
