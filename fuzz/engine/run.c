/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The run loop: boot, calls in order, end of run.
 */
#include "fuzz/engine/run.h"
#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "core/pgtable/fixmap.h"
#include "core/pgtable/mm.h"
#include "fuzz/engine/boot_panic.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/end_check.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/failure_report.h"
#include "fuzz/engine/fault.h"
#include "fuzz/engine/goals.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/state.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/guest_model.h"
#include "fuzz/model/memory_cache_model.h"
#include "fuzz/model/mmu_model.h"
#include "fuzz/model/object_model.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_space.h"
#include "sim/console.h"
#include "sim/cpu.h"
#include "sim/look.h"
#include "sim/mark.h"
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* printk's KERN_WARNING: what is at least as bad stands in transcripts. */
#define TRANSCRIPT_LEVEL_MAX 4

struct engine engine;

static void console_keep(void *arg, int level, const char *line)
{
	(void)arg;
	if (engine.in_calls && level <= TRANSCRIPT_LEVEL_MAX)
		run_line(&engine.run, '!', line);
	if (engine.tracing)
		trace_line(level, line);
}

/* Pages that are lazily freed before somebody purges: 32 MiB for each bit of the number of CPUs. */
static uint32_t lazy_pages_max(uint32_t cpus)
{
	return (32 - (uint32_t)__builtin_clz(cpus)) * ((32u << 20) / PAGE_SIZE);
}

/* What the boot line says of the caches. */
static void object_model_begin(void)
{
	const struct boot_params *params = machine_boot_params();
	const struct object_model_switches switches = {
		.debug = params->slab_debug,
		.nomerge = params->slab_nomerge,
		.dma_end = (16u << 20) / PAGE_SIZE,
	};

	object_model_reset(&switches);
}

/* Where the kernel maps what. */
static void area_model_begin(void)
{
	const struct area_space space = {
		.start = VMALLOC_START,
		.end = VMALLOC_END,
		.lazy_pages = lazy_pages_max(cpu_count()),
		.frames_end = machine_frames_end(),
		.root = {.cr3 = (uint32_t)__pa(init_mm->pgd), .pae = PAGING_PAE},
		.kmap = {.start = PKMAP_BASE,
			 .end = PKMAP_END,
			 .highmem = (pfn_t)(ram_direct_map_end() >> PAGE_SHIFT)},
	};

	area_model_reset(&space);
}

void engine_init(void)
{
	static bool done;

	if (done)
		return;
	done = true;
	machine_init();
	console_attach(console_keep, NULL);
	report_hooks_install();
}

void finding_add(enum finding_kind kind, uint32_t step, const char *fmt, ...)
{
	va_list args;

	engine.over = true;
	if (engine.finding.kind != FINDING_NONE)
		return;
	engine.finding.kind = kind;
	engine.finding.step = step;
	va_start(args, fmt);
	vsnprintf(engine.finding.text, sizeof(engine.finding.text), fmt, args);
	va_end(args);
}

/* Forget the last run; what is large (results, lines) is overwritten as the calls come. */
static void run_clear(const struct program *program, const struct run_options *options)
{
	struct run *run = &engine.run;

	run->program = program;
	run->step = 0;
	memset(run->records, 0, program->nr_calls * sizeof(run->records[0]));
	memset(run->results, 0, program->nr_calls * sizeof(run->results[0]));
	memset(&run->changes, 0, sizeof(run->changes));
	run->lines_used = 0;
	run->shows = 0;
	run->lines_cut = false;
	run->end_text[0] = '\0';
	memset(&engine.finding, 0, sizeof(engine.finding));
	engine.options = *options;
	engine.over = false;
	engine.blocked = false;
	engine.digest = 0;
	engine.nr_runs++;
	goals_begin();
}

static const struct {
	enum finding_kind kind;
	const char *name;
} boot_ends[] = {
	[END_BUG] = {FINDING_BUG, "BUG"},       [END_OOPS] = {FINDING_OOPS, "oops"},
	[END_PANIC] = {FINDING_PANIC, "panic"}, [END_CHECK] = {FINDING_CHECK, "check"},
	[END_LIMIT] = {FINDING_LIMIT, "limit"}, [END_DEADLOCK] = {FINDING_DEADLOCK, "deadlock"},
};

/* A boot that panics as an impossible boot line must is a result, any other end a finding. */
static void boot_judge(const struct boot_entry *boot)
{
	struct run *run = &engine.run;

	run->boot_end = (uint8_t)boot->end;
	run->boot_text[0] = '\0';
	if (boot->end == END_NONE)
		return;
	engine.over = true;
	snprintf(run->boot_text, sizeof(run->boot_text), "%s", boot->text);
	if (boot->end != END_PANIC || !boot_panic_is_defined(boot->text))
		finding_add(boot_ends[boot->end].kind, FINDING_AT_BOOT, "%s %s",
			    boot_ends[boot->end].name, boot->text);
}

static void boot_enter(const struct program *program)
{
	static struct boot_params params;

	uint64_t boots = boot_cache_counts().boots;

	program_boot_params(program, &params);
	engine.boot = engine.options.fresh_boot ? boot_fresh(&params) : boot_cache_enter(&params);
	engine.first_of_boot = boot_cache_counts().boots != boots;
	boot_judge(engine.boot);
	race_judge();
	mmu_model_stop();
	if (!engine.over)
		page_model_reset();
	object_model_begin();
	area_model_begin();
	memory_cache_model_reset();
	guest_model_reset();
	if (!engine.over)
		space_model_boot(&engine.run);
}

static bool end_is_full(void)
{
	return engine.options.full_end || engine.first_of_boot || engine.options.full_checks ||
	       engine.nr_runs % RUNS_PER_FULL_END == 0;
}

/* Full checks and digest over the state that the program left, then the E checks. */
static void run_end(void)
{
	char text[FINDING_TEXT_BYTES];
	bool full = end_is_full() || !marks_tracked();

	race_judge();
	if (engine.over)
		return;
	if (full && !checks_full(text, sizeof(text))) {
		finding_add(FINDING_CHECK, FINDING_AT_END, "check %s", text);
		return;
	}
	if (full)
		engine.digest = digest_state();
	machine_limit_set(RUN_LIMIT_STEPS); /* not what the calls left of theirs */
	if (engine.boot->baseline.taken && !engine.blocked &&
	    !end_check(&engine.run, &engine.boot->baseline, full, text, sizeof(text)))
		finding_add(FINDING_END, FINDING_AT_END, "check %s", text);
}

uint32_t engine_step(void)
{
	const struct flight *flight = engine.in_calls ? run_flight(&engine.run) : NULL;

	return flight ? flight->step : engine.run.step;
}

const struct finding *engine_run(const struct program *program, const struct run_options *options)
{
	run_clear(program, options);
	engine.running = true;
	engine.booted = false;
	boot_enter(program);
	engine.booted = true;
	engine.tracing = options->full_end;
	trace_begin();
	state_enable(!options->no_state);
	machine_limit_set(RUN_LIMIT_STEPS);
	failure_report_begin();
	fault_arm();
	if (!engine.over)
		lines_run();
	engine.tracing = false;
	engine.run.step = program->nr_calls;
	fault_disarm();
	goals_end();
	state_count_locks();
	state_count_goals();
	run_end();
	engine.running = false;
	return &engine.finding;
}

struct run *engine_current_run(void)
{
	return &engine.run;
}

const struct finding *engine_finding(void)
{
	return &engine.finding;
}

uint64_t engine_last_digest(void)
{
	return engine.digest;
}

uint64_t engine_last_trace(void)
{
	return trace_digest();
}

uint64_t engine_runs(void)
{
	return engine.nr_runs;
}

uint64_t engine_calls(void)
{
	return engine.nr_calls;
}
