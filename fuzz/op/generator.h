/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What generate.c, mutate.c and crossover.c share: drawing values and calls, and putting a program
 * right that an edit left unsound.
 */
#ifndef FUZZ_OP_GENERATOR_H
#define FUZZ_OP_GENERATOR_H

#include "fuzz/op/lives.h"
#include "fuzz/op/mutate.h"
#include "fuzz/op/swarm.h"

#define CALLS_DEFAULT 32

struct generator {
	const struct target_choice *choice;
	struct random random;
	struct swarm swarm;
	struct lives lives; /* of the calls below the one that is drawn */
};

/* Draw a swarm for @choice from @seed. Ensures: nothing lives. */
void generator_start(struct generator *generator, const struct target_choice *choice,
		     uint64_t seed);

/* Calls that @choice wants at most in a program that has room for @calls_max. */
uint32_t generator_calls_max(const struct target_choice *choice, uint32_t calls_max);

/* A number for @arg: from its range, or an edge of it, of pages, of pageblocks, of words. */
uint64_t value_draw(struct generator *generator, const struct arg *arg);

/*
 * Draw all operands of call @index of @op; references name what lives there, where something does.
 */
void call_draw(struct generator *generator, struct program *program, uint32_t index,
	       const struct op *op);

/*
 * Change operands of call @index until it is sound: its own object's order and size, else another
 * object. Ensures: true, or false: nothing it could be done to.
 */
bool call_put_right(struct generator *generator, struct program *program, uint32_t index);

/* Append calls that free what lives, in random order, below @calls_max. */
void program_free_everything(struct generator *generator, struct program *program,
			     uint32_t calls_max);

/*
 * Put right what edits left unsound, take out what cannot be; where the target wants misuse, let
 * one program in sixteen end with it.
 *
 * Ensures: canonical, at most @calls_max calls.
 */
void program_put_right(struct generator *generator, struct program *program, uint32_t calls_max);

/* Draw new calls at @at, at most @nr. Requires: generator->lives is of the calls below @at. */
void program_draw_calls(struct generator *generator, struct program *program, uint32_t at,
			uint32_t nr);

/* Does it make tasks, or have lines of others than t0? */
bool program_has_tasks(const struct program *program);

/* Begin an empty program with the tasks of the swarm. */
void tasks_begin(struct generator *generator, struct program *program);

/* Give call @index a task and marks, where the swarm has tasks. */
void call_task_draw(struct generator *generator, struct program *program, uint32_t index);

/* Let call @index be one that its task may make. Ensures: false: it cannot. */
bool call_task_put_right(struct generator *generator, struct program *program, uint32_t index);

/* Change whose lines are whose, or the order of execution. Requires: at least one call. */
void tasks_edit(struct generator *generator, struct program *program);

/* One of the target's boot lines, or a map and parameters of its own (TARGET_BOOT). */
void boot_line_draw(struct generator *generator, struct program *program);

/* Change the boot line in one place. */
void boot_line_mutate(struct generator *generator, struct program *program);

#endif
