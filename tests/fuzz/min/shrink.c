/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shrinking programs. The finding is made up: a program shows it as long as its text has certain
 * parts, so that what must be left is known.
 */
#include <criterion/criterion.h>

#include "fuzz/min/shrink.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"

#include <stdio.h>
#include <string.h>

#define NEEDS_MAX 4

static struct shrink shrink;
static struct search search;
static char text[65536];

static const char *text_of(const struct program *program)
{
	program_print(program, NULL, NULL, text, sizeof(text));
	return text;
}

/* Does the candidate's text have all the parts, in order? */
static bool text_keeps(void *arg, const void *candidate)
{
	const char *const *needs = arg;
	const char *at = text_of(candidate);

	for (size_t i = 0; i < NEEDS_MAX && needs[i]; i++) {
		at = strstr(at, needs[i]);
		if (!at)
			return false;
		at += strlen(needs[i]);
	}
	return true;
}

static void parse(const char *from, struct program *program)
{
	struct parse_error error;

	cr_assert(program_parse(from, strlen(from), program, NULL, &error), "%u:%u: %s\n%s",
		  error.line, error.column, error.text, from);
}

static void begin(const char *from, search_keeps_fn *keeps, void *arg)
{
	parse(from, &shrink.now);
	search = (struct search){.keeps = keeps, .arg = arg, .runs_max = SEARCH_RUNS_MAX};
	search_start(&search);
	shrink.search = &search;
	cr_assert(keeps(arg, &shrink.now), "the finding is not there:\n%s", from);
}

struct shrink_case {
	const char *before;
	const char *needs[NEEDS_MAX];
	const char *after;
};

static const struct shrink_case cases[] = {
	/* operations */
	{"p0 = alloc_page(GFP_KERNEL)\ntick(5)\n__free_pages(p0, 0)\ndrain_all_pages()\n",
	 {"drain_all_pages()"},
	 "drain_all_pages()\n"},
	{"tick(1)\ntick(2)\ntick(3)\n", {""}, ""},
	/* what refers to a call goes with it, though it could stay alone */
	{"p0 = alloc_page(0)\nget_page(p0)\np1 = alloc_page(0)\nput_page(p1)\n",
	 {"alloc_page(", "put_page(p"},
	 "p0 = alloc_page(GFP_NOWAIT)\nput_page(p0)\n"},
	/* unless the finding needs it: then it refers to NULL */
	{"p0 = alloc_page(0)\nget_page(p0)\nput_page(p0)\n", {"put_page("}, "put_page(NULL)\n"},
	/* failures */
	{"p0 = alloc_page(0)  ~fail=7+\ntick(1)  ~io=9\n",
	 {"~fail="},
	 "p0 = alloc_page(GFP_NOWAIT)  ~fail=1\n"},
	{"tick(1)  ~fail=7+\n", {"+"}, "tick(0)  ~fail=1+\n"},
	{"tick(1)  ~fail=7+ ~io=9\n", {"~io"}, "tick(0)  ~io=1\n"},
	{"fail_page_alloc(1, 100, 0, -1, 0, 0, 0)\np0 = alloc_page(0)\n",
	 {"alloc_page"},
	 "p0 = alloc_page(GFP_NOWAIT)\n"},
	/* arguments: equal numbers around one object change together, others alone */
	{"p0 = alloc_pages(GFP_KERNEL, 9)\nsplit_page(p0, 9)\n",
	 {"alloc_pages(GFP_KERNEL, ", "split_page(p0, "},
	 "p0 = alloc_pages(GFP_KERNEL, 0)\nsplit_page(p0, 0)\n"},
	{"p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO|__GFP_COMP, 3)\n",
	 {"__GFP_COMP"},
	 "p0 = alloc_pages(__GFP_COMP, 0)\n"},
	{"p0 = alloc_pages(GFP_KERNEL, 3)\npage_fill(p0+5, 0xdead)\n",
	 {"page_fill(p0"},
	 "p0 = alloc_pages(GFP_NOWAIT, 0)\npage_fill(p0, 0x0)\n"},
	{"fail_page_alloc(4, 100, 17, -7, 2, 1, 1)\n",
	 {"fail_page_alloc"},
	 "fail_page_alloc(0, 0, 0, 0, 0, 0, 0)\n"},
	{"sysctl(lowmem_reserve_ratio, [1, 2, 3])\n",
	 {"sysctl(lowmem_reserve_ratio"},
	 "sysctl(lowmem_reserve_ratio)\n"},
	/* the machine */
	{"boot(ram=96M, cpus=4, nodes=2, seed=0x17)\ntick(1)\n", {"tick"}, "tick(0)\n"},
	{"boot(ram=96M, cpus=4, nodes=3)\n", {"nodes="}, "boot(nodes=1)\n"},
	{"boot(ram=96M, pae=1)\n", {""}, "boot(pae=1)\n"},
	{"boot(seed=0x7)\ne820(0, 640K, RAM)\ne820(1M, 47M, RAM)\ne820(64M, 1M, ACPI)\n",
	 {"ACPI"},
	 "e820(0, 0, ACPI)\n"},
};

Test(shrink, leaves_what_the_finding_needs_and_no_more)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		void *needs = (void *)(uintptr_t)cases[i].needs;
		begin(cases[i].before, text_keeps, needs);
		shrink_program(&shrink, NULL, NULL);
		cr_assert_str_eq(text_of(&shrink.now), cases[i].after, "case %zu:\n%s", i, text);
		cr_assert_not(search.out_of_bounds);
	}
}

Test(shrink, is_the_same_each_time_and_stable)
{
	static const char *const needs[NEEDS_MAX] = {"alloc_pages(GFP_KERNEL", "split_page(p"};
	static struct program first;
	uint32_t runs;

	for (uint32_t round = 0; round < 2; round++) {
		begin("boot(ram=96M, cpus=3)\ntick(4)\np0 = alloc_pages(GFP_KERNEL, 4)\n"
		      "p1 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 2)\nsplit_page(p0, 4)\n"
		      "split_page(p1, 2)\nput_page(p1)\n",
		      text_keeps, (void *)(uintptr_t)needs);
		shrink_program(&shrink, NULL, NULL);
		if (round == 0) {
			first = shrink.now;
			runs = search.runs;
		}
	}
	cr_assert(program_equal(&first, &shrink.now));
	cr_assert_eq(search.runs, runs);
	search_start(&search);
	shrink_program(&shrink, NULL, NULL);
	cr_assert(program_equal(&first, &shrink.now), "nothing is left to do");
}

/* ---- findings that texts do not say ------------------------------------------------------ */

/* Of a program of ticks: their sum is 1001 at least. */
static bool sum_keeps(void *arg, const void *candidate)
{
	const struct program *program = candidate;
	uint64_t sum = 0;

	for (uint32_t i = 0; i < program->nr_calls; i++)
		sum += program->calls[i].args[0].value;
	return sum >= 1001;
}

Test(shrink, lowers_a_number_to_the_least_that_will_do)
{
	begin("tick(123456)\ntick(3)\n", sum_keeps, NULL);
	shrink_program(&shrink, NULL, NULL);
	cr_assert_str_eq(text_of(&shrink.now), "tick(1001)\n");
}

/* The calls at odd places undo those at even ones: as many of each. */
static bool balance_keeps(void *arg, const void *candidate)
{
	const struct program *program = candidate;
	int balance = 0, kept = 0;

	for (uint32_t i = 0; i < program->nr_calls; i++) {
		uint64_t value = program->calls[i].args[0].value;
		balance += value == 1 ? 1 : value == 2 ? -1 : 0;
		kept += value == 3;
	}
	return balance == 0 && kept == 1;
}

Test(shrink, drops_pairs_of_which_neither_can_go_alone)
{
	begin("tick(1)\ntick(3)\ntick(1)\ntick(2)\ntick(2)\n", balance_keeps, NULL);
	shrink_program(&shrink, NULL, NULL);
	cr_assert_str_eq(text_of(&shrink.now), "tick(3)\n");
}

/* Map entries: those that begin at 16M and at 48M. */
static bool entries_keep(void *arg, const void *candidate)
{
	const struct program *program = candidate;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < program->nr_e820; i++)
		nr += program->e820[i].addr == 16 << 20 || program->e820[i].addr == 48 << 20;
	return nr == 2;
}

Test(shrink, drops_entries_of_the_map)
{
	static char map[8192];
	size_t used = 0;

	for (uint32_t i = 0; i < 64; i++)
		used += (size_t)snprintf(map + used, sizeof(map) - used, "e820(%uM, 1M, RAM)\n", i);
	begin(map, entries_keep, NULL);
	shrink_program(&shrink, NULL, NULL);
	cr_assert_str_eq(text_of(&shrink.now), "e820(16M, 0, RAM)\n"
					       "e820(48M, 0, RAM)\n");
}

/* ---- task switches ------------------------------------------------------------------------ */

/* The second mark of the first call to task 2. */
static bool turns_keep(void *arg, const void *candidate)
{
	const struct program *program = candidate;

	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++)
		if (program->calls[0].marks[i].n == 5 && program->calls[0].marks[i].target == 2)
			return true;
	return false;
}

Test(shrink, drops_task_switches_and_tasks)
{
	const struct switch_mark wanted = {.n = 5, .target = 2};

	parse("tick(1)\ntick(2)\n", &shrink.now);
	shrink.now.calls[0].marks[0] = (struct switch_mark){.n = 3, .target = 1};
	shrink.now.calls[0].marks[1] = (struct switch_mark){.n = 5, .k = 9, .target = 2};
	shrink.now.calls[0].marks[2] = (struct switch_mark){.n = 6, .target = TASK_IRQ + 2};
	shrink.now.calls[1].marks[0] = (struct switch_mark){.n = 1, .target = 3};
	shrink.now.calls[1].task = 2;
	search = (struct search){.keeps = turns_keep, .runs_max = 100};
	search_start(&search);
	shrink.search = &search;
	cr_assert(shrink_turns(&shrink));
	cr_assert_eq(memcmp(&shrink.now.calls[0].marks[0], &wanted, sizeof(wanted)), 0);
	cr_assert_eq(shrink.now.calls[0].marks[1].n, 0);
	cr_assert_eq(shrink.now.calls[1].marks[0].n, 0);
	cr_assert_eq(shrink.now.calls[1].task, 0);
	cr_assert_not(shrink_turns(&shrink));
}
