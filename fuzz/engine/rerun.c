/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The second run, and what it is compared with.
 *
 *   run -> what it did is kept -> run -> call by call the same? -> RAM, clock, CPUs the same?
 */
#include "fuzz/engine/rerun.h"
#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/transcript.h"
#include "sim/look.h"
#include "sim/mark.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define COUNTERS_MAX (1u << 20)
#define TEXT_BYTES   200

#define COMPARED_FRAMES_MAX (256u << (20 - PAGE_SHIFT)) /* of a machine that is read whole */

/* What a fuzzing engine counts edges in, where one is linked. */
extern uint8_t __start___sancov_cntrs[] __attribute__((weak));
extern uint8_t __stop___sancov_cntrs[] __attribute__((weak));

static struct {
	bool always;
	uint64_t nr_asked;
} share;

/* What the first run did. */
static struct {
	struct run run; /* up to its show buffer */
	uint64_t digest;
	uint64_t ram;
	uint32_t cpus[MACHINE_LOOK_WORDS];
	uint8_t counters[COUNTERS_MAX];
} kept;

void rerun_always(void)
{
	share.always = true;
}

static void counters_copy(uint8_t *to, const uint8_t *from)
{
	size_t size = (size_t)(__stop___sancov_cntrs - __start___sancov_cntrs);

	if (size > 0)
		memcpy(to, from, size < COUNTERS_MAX ? size : COUNTERS_MAX);
}

static uint64_t ram_now(void)
{
	return marks_tracked() ? marks_run_digest() : 0;
}

static void first_keep(void)
{
	const struct run *run = &engine.run;
	uint32_t nr = run->program->nr_calls;

	kept.run.program = run->program;
	memcpy(kept.run.results, run->results, nr * sizeof(run->results[0]));
	memcpy(kept.run.records, run->records, nr * sizeof(run->records[0]));
	memcpy(kept.run.lines, run->lines, run->lines_used);
	memcpy(kept.run.end_text, run->end_text, sizeof(run->end_text));
	memcpy(kept.run.boot_text, run->boot_text, sizeof(run->boot_text));
	kept.run.boot_end = run->boot_end;
	kept.digest = engine.digest;
	kept.ram = ram_now();
	machine_look_cpus(kept.cpus);
}

static bool lines_same(const struct call_record *a, const struct call_record *b)
{
	uint32_t length = a->lines_end - a->lines_begin;

	return length == b->lines_end - b->lines_begin &&
	       memcmp(kept.run.lines + a->lines_begin, engine.run.lines + b->lines_begin, length) ==
		       0;
}

/* Its result is compared field by field; texts (of ends) as texts. */
static bool call_same(uint32_t step)
{
	const struct call_record *a = &kept.run.records[step], *b = &engine.run.records[step];
	const struct result *x = &kept.run.results[step], *y = &engine.run.results[step];

	if (a->has_result != b->has_result || !a->has_result)
		return a->has_result == b->has_result && a->begun == b->begun;
	return a->end == b->end && x->outcome == y->outcome && x->failed == y->failed &&
	       x->value == y->value && x->pfn == y->pfn && x->zone == y->zone &&
	       (!a->end || strcmp(kept.run.end_text, engine.run.end_text) == 0) && lines_same(a, b);
}

/* The result and the first line of a call, for people. */
static void call_text(const struct run *run, uint32_t step, char *text)
{
	const char *lines = run_lines_of(run, step);
	size_t used;

	transcript_result(run, step, text, TEXT_BYTES);
	if (!run->records[step].has_result)
		snprintf(text, TEXT_BYTES, "(not reached)");
	used = strlen(text);
	if (*lines && used < TEXT_BYTES)
		snprintf(text + used, TEXT_BYTES - used, " / %.*s", (int)strcspn(lines, "\n"),
			 lines);
}

static void call_differs(uint32_t step)
{
	char first[TEXT_BYTES], second[TEXT_BYTES];

	/* the texts of ends lie in the runs */
	if (kept.run.records[step].end)
		kept.run.results[step].text = kept.run.end_text;
	call_text(&kept.run, step, first);
	call_text(&engine.run, step, second);
	finding_add(FINDING_NONDETERMINISM, step,
		    "nondeterminism: the first run gave %s, the second %s", first, second);
}

/* Ensures: false after a finding. */
static bool results_compare(void)
{
	if (kept.run.boot_end != engine.run.boot_end ||
	    strcmp(kept.run.boot_text, engine.run.boot_text) != 0) {
		finding_add(FINDING_NONDETERMINISM, FINDING_AT_BOOT,
			    "nondeterminism: the first boot ended in \"%s\", the second in \"%s\"",
			    kept.run.boot_text, engine.run.boot_text);
		return false;
	}
	for (uint32_t i = 0; i < engine.run.program->nr_calls; i++) {
		if (!call_same(i)) {
			call_differs(i);
			return false;
		}
	}
	return true;
}

/* The same run once more: its number decides what is checked at its end. */
static void run_quietly(const struct run_options *options)
{
	struct run_options quiet = *options;

	quiet.no_state = true;
	counters_copy(kept.counters, __start___sancov_cntrs);
	engine.nr_runs--;
	engine_run(engine.run.program, &quiet);
	counters_copy(__start___sancov_cntrs, kept.counters);
}

/* RAM after each call of a run, as far as it came. */
struct footsteps {
	uint64_t ram[PROGRAM_CALLS_MAX];
};

static struct footsteps *noted;
static void (*after_call)(struct run *run);

static void footstep_note(struct run *run)
{
	if (after_call)
		after_call(run);
	noted->ram[run->step] = ram_now();
}

/* Where RAM first differs, in two more runs: at the end, if they do not differ again. */
static uint32_t difference_step(void)
{
	static struct footsteps steps[2];
	struct run_options options = engine.options;

	after_call = options.after_call;
	options.after_call = footstep_note;
	for (uint32_t i = 0; i < 2; i++) {
		memset(&steps[i], 0, sizeof(steps[i]));
		noted = &steps[i];
		run_quietly(&options);
	}
	for (uint32_t i = 0; i < engine.run.program->nr_calls; i++)
		if (steps[0].ram[i] != steps[1].ram[i])
			return i;
	return FINDING_AT_END;
}

static void ram_differs(uint64_t ram)
{
	uint32_t step = difference_step();

	memset(&engine.finding, 0, sizeof(engine.finding));
	finding_add(FINDING_NONDETERMINISM, step,
		    "nondeterminism: all results are the same, but RAM at the end is not "
		    "(digests %016" PRIx64 " and %016" PRIx64 ")",
		    kept.ram, ram);
}

static void state_compare(void)
{
	uint32_t cpus[MACHINE_LOOK_WORDS];
	uint64_t ram = ram_now();

	machine_look_cpus(cpus);
	if (ram != kept.ram)
		ram_differs(ram);
	else if (engine.digest && kept.digest && engine.digest != kept.digest)
		finding_add(FINDING_NONDETERMINISM, FINDING_AT_END,
			    "nondeterminism: the state digest was %016" PRIx64 ", then %016" PRIx64,
			    kept.digest, engine.digest);
	else if (memcmp(cpus, kept.cpus, sizeof(cpus)) != 0)
		finding_add(FINDING_NONDETERMINISM, FINDING_AT_END,
			    "nondeterminism: clock or CPUs at the end differ");
}

/* A finding of the second run alone is a difference, and nothing else. */
static void second_finding_is_difference(void)
{
	struct finding found = engine.finding;

	engine.finding.kind = FINDING_NONE;
	if (results_compare())
		finding_add(FINDING_NONDETERMINISM, found.step,
			    "nondeterminism: the first run found nothing, the second: %.400s",
			    found.text);
}

const struct finding *rerun_engine_run(const struct program *program,
				       const struct run_options *options)
{
	bool twice = share.nr_asked++ % RERUN_SHARE == 0 || share.always;

	if (engine_run(program, options)->kind != FINDING_NONE || !twice)
		return &engine.finding;
	first_keep();
	run_quietly(options);
	if (engine.finding.kind != FINDING_NONE)
		second_finding_is_difference();
	else if (results_compare())
		state_compare();
	return &engine.finding;
}

const struct finding *rerun_reset_compare(void)
{
	static struct boot_params params;
	char why[TEXT_BYTES];

	if (!marks_tracked() || engine.run.boot_end != END_NONE ||
	    machine_frames_end() > COMPARED_FRAMES_MAX)
		return &engine.finding;
	program_boot_params(engine.run.program, &params);
	boot_cache_enter(&params);
	if (!machine_equals_image(why, sizeof(why)))
		finding_add(FINDING_NONDETERMINISM, FINDING_AT_END,
			    "nondeterminism: after the reset %s is not as in the image", why);
	return &engine.finding;
}
