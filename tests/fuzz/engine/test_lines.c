/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The order of execution: which line begins, goes on and ends when. Each program says with which
 * order of its lines' beginnings and ends it must run; what its lines give is for the transcripts
 * of corpus/task.
 */
#include "engine_test.h"

#include "core/base/mmzone.h"
#include "core/base/printk.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/timeline.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/expect.h"
#include "sim/mark.h"

static char order[1 << 16];

/* "1( 2( 2) 1)": of the timeline, where calls begin and end, by number from 1. */
static const char *order_of(const char *source)
{
	static char text[1 << 12];
	size_t used = 0;
	uint32_t step;

	timeline_wish(TIMELINE_ORDER, order, sizeof(order));
	test_run(source);
	timeline_wish(TIMELINE_NO, NULL, 0);
	text[0] = '\0';
	for (const char *line = order; *line; line = strchr(line, '\n') + 1) {
		const char *what = line + 22;

		if (sscanf(line, "step %u", &step) != 1)
			continue;
		what += strspn(what, " ");
		if (strncmp(what, "->", 2) == 0)
			used += (size_t)sprintf(text + used, "%s%u)", used ? " " : "", step);
		else if (strchr(what, '(') && strchr(what, '(') < strchr(what, '\n'))
			used += (size_t)sprintf(text + used, "%s%u(", used ? " " : "", step);
	}
	return text;
}

static const struct {
	const char *source;
	const char *order;
} rows[] = {
	/* program order, whosever the line is */
	{"t1 = kthread(1)\n@t1 tick(1)\ntick(1)\n@t1 tick(1)\n", "1( 1) 2( 2) 3( 3) 4( 4)"},
	/* a mark: the first line not begun of its task, to its end */
	{"t1 = kthread(1)\np = alloc_page(GFP_KERNEL)  !1:t1\ntick(1)\n@t1 tick(1)\n@t1 tick(1)\n",
	 "1( 1) 2( 4( 4) 2) 3( 3) 5( 5)"},
	/* the last one interrupted goes on first */
	{"t1 = kthread(1)\nt2 = kthread(0)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n"
	 "@t1 q = alloc_pages(GFP_KERNEL, 1)  !1:t2\n@t2 tick(1)\n",
	 "1( 1) 2( 2) 3( 4( 4) 3) 5( 5)"},
	{"boot(cpus=4)\nt1 = kthread(1)\nt2 = kthread(2)\n"
	 "p = alloc_pages(GFP_KERNEL, 1)  !1:t1\n"
	 "@t1 q = alloc_pages(GFP_KERNEL, 1)  !1:t2\n@t2 tick(1)\n",
	 "1( 1) 2( 2) 3( 4( 5( 5) 4) 3)"},
	/* a mark of its own gives the turn to a call that was interrupted below */
	{"boot(cpus=4)\nt1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n"
	 "@t1 q = alloc_pages(GFP_KERNEL, 1)  !1:t0\ntick(1)\n",
	 "1( 1) 2( 3( 2) 3) 4( 4)"},
	/* who is woken waits until nobody is interrupted, then goes on in the order of waking */
	{"boot(cpus=4)\nt1 = kthread(1)\nt2 = kthread(2)\np = alloc_page(GFP_KERNEL)\n"
	 "lock_page(p)\n@t2 wait_on_page_locked(p)\n@t1 wait_on_page_locked(p)\n"
	 "q = alloc_pages(GFP_KERNEL, 1)  !1:irq0\n@irq0 unlock_page(p)\ntick(1)\n",
	 "1( 1) 2( 2) 3( 3) 4( 4) 5( 6( 7( 8( 8) 7) 6) 5) 9( 9)"},
	/* lines of a task that sleeps wait; time passes when nobody can go on */
	{"t1 = kthread(1)\np = alloc_page(GFP_KERNEL)\nlock_page(p)\npage_io(p, 3)\n"
	 "@t1 lock_page(p)\n@t1 tick(1)\nput_page(NULL)\nq = alloc_page(GFP_KERNEL)\n",
	 "1( 1) 2( 2) 3( 3) 4( 4) 5( 8( 8) 5) 6( 6)"},
	/* interrupts: by marks alone, and inside the call that they come upon */
	{"@irq0 p = alloc_page(GFP_ATOMIC)\nq = alloc_pages(GFP_KERNEL, 1)  !1:irq0\n"
	 "@irq0 r = alloc_page(GFP_ATOMIC)\n",
	 "2( 1( 1) 2)"},
	/* who ends leaves lines behind */
	{"t1 = kthread(1)\n@t1 exit()\n@t1 tick(1)\ntick(1)  !1:t1\n", "1( 1) 2( 2) 4( 4)"},
	/* a line that is misuse is over before it began: the mark is spent */
	{"t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n@t1 put_page(NULL)\n@t1 "
	 "tick(1)\n",
	 "1( 1) 2( 2) 4( 4)"},
};

Test(lines, run_in_the_order_that_marks_and_sleep_make)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *got = order_of(rows[i].source);

		cr_expect_eq(engine.finding.kind, FINDING_NONE, "%s", engine.finding.text);
		cr_expect_str_eq(got, rows[i].order, "%s%s", rows[i].source, order);
	}
}

Test(lines, that_name_results_of_calls_not_yet_over_read_null)
{
	test_run_sound("t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n@t1 put_page(p)\n"
		       "__free_pages(p, 1)\n");
	assert_result(2, "misuse");
	assert_result(3, "ok");
}

Test(lines, that_never_began_say_so_at_a_regular_end_and_nothing_after_another)
{
	test_run_sound("@irq0 tick(1)\np = alloc_page(GFP_KERNEL)\nlock_page(p)\nlock_page(p)\n"
		       "tick(1)\n");
	assert_result(0, "not run");
	assert_result(3, "blocked PG_locked");
	assert_result(4, "not run");
	cr_assert(engine.blocked);
	test_run_sound("@irq0 tick(1)\np = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n");
	assert_result(0, "");
	cr_assert_not(engine.run.records[0].has_result);
}

Test(lines, of_a_call_that_was_interrupted_when_the_machine_ended_have_no_result)
{
	test_run_sound("t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n"
		       "@t1 q = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n");
	assert_result(1, "");
	cr_assert(engine.run.records[1].begun && !engine.run.records[1].has_result);
	cr_assert(strncmp(test_result(2), "BUG gfp_zone", 12) == 0, "%s", test_result(2));
}

/* What each of two calls logs, while both are under way, stands below its own. */
Test(lines, of_the_log_stand_below_the_call_whose_task_wrote_them)
{
	const struct run *run = test_run_sound(
		"boot(ram=16M, cpus=2)\nt1 = kthread(1)\nsysctl(min_free_kbytes, 65536)\n"
		"p = alloc_pages(GFP_NOWAIT|__GFP_RECLAIMABLE|__GFP_MOVABLE, 1)  !1:t1\n"
		"@t1 q = alloc_pages(GFP_NOWAIT, 2)\n");

	cr_assert(strstr(run_lines_of(run, 2), "WARN allocflags_to_migratetype") != NULL);
	cr_assert(strstr(run_lines_of(run, 2), "t0: page allocation failure") != NULL);
	cr_assert_null(strstr(run_lines_of(run, 2), "t1: page"));
	cr_assert_str_eq(run_lines_of(run, 3), "! t1: page allocation failure. order:2, mode:0x0");
}

/* Lines that alternate move behind each other, and none gets lost. */
Test(lines, of_two_calls_that_alternate_are_kept_whole)
{
	struct run *run = &engine.run;
	char expected[4096] = "";

	test_run_sound("tick(1)\ntick(1)\n");
	for (uint32_t i = 0; i < 40; i++) {
		char line[32];

		snprintf(line, sizeof(line), "line %u", i);
		run->last = &run->flights[i % 2];
		run_line(run, '|', line);
		if (i % 2)
			sprintf(expected + strlen(expected), "%s| %s", i > 1 ? "\n" : "", line);
	}
	cr_assert_str_eq(run_lines_of(run, 1), expected);
	cr_assert_eq(strlen(run_lines_of(run, 0)), strlen(expected));
}

Test(lines, decide_the_a_checks_only_where_nobody_else_ran)
{
	static const struct {
		const char *source;
		uint32_t step;
		bool alone;
	} calls[] = {
		{"t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)\n@t1 q = alloc_page(0)\n", 1,
		 true},
		{"t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)\n@t1 q = alloc_page(0)\n", 2,
		 true},
		{"t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n@t1 q = alloc_page(0)\n",
		 1, false},
		{"t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  !1:t1\n@t1 q = alloc_page(0)\n",
		 2, false},
		{"p = alloc_pages(GFP_KERNEL, 1)  !1:irq1\n@irq1 q = alloc_page(0)\n", 0, false},
		{"p = alloc_pages(GFP_KERNEL, 1)  !1:irq1\n@irq1 q = alloc_page(0)\n", 1, false},
		/* a task that sleeps somewhere does not matter */
		{"t1 = kthread(1)\np = alloc_page(0)\nlock_page(p)\n@t1 lock_page(p)\n"
		 "q = alloc_page(0)\n",
		 4, true},
	};

	for (size_t i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
		test_run_sound(calls[i].source);
		cr_expect_eq(engine.run.flights[calls[i].step].alone, calls[i].alone, "row %zu", i);
	}
}

Test(lines, judge_what_calls_in_flight_do_to_each_others_frames)
{
	static const struct {
		const char *source;
		uint32_t step;
		const char *result;
	} cases[] = {
		/* two free the same */
		{"t1 = kthread(1)\np = alloc_pages(0, 2)\n__free_pages(p, 2)  !1:t1\n"
		 "@t1 __free_pages(p, 2)\n",
		 3, "misuse"},
		/* one frees what the other sleeps for */
		{"t1 = kthread(1)\np = alloc_page(0)\nlock_page(p)\n@t1 lock_page(p)\nput_page(p)\n"
		 "unlock_page(p)\n",
		 4, "misuse"},
		/* … or takes its flag away without waking it */
		{"t1 = kthread(1)\np = alloc_page(0)\nlock_page(p)\n@t1 lock_page(p)\n"
		 "clear_page_flags(p, PG_dirty)\nunlock_page(p)\n",
		 4, "ok"},
		/* a lock that the woken one may have by now */
		{"boot(cpus=4)\nt1 = kthread(1)\nt2 = kthread(2)\np = alloc_page(0)\nlock_page(p)\n"
		 "@t1 lock_page(p)\nunlock_page(p)  !2:t2\n@t2 unlock_page(p)\n",
		 6, "misuse"},
		{"boot(cpus=4)\nt1 = kthread(1)\nt2 = kthread(2)\np = alloc_page(0)\nlock_page(p)\n"
		 "@t1 lock_page(p)\nunlock_page(p)  !1:t2\n@t2 trylock_page(p)\n",
		 6, "1"},
		/* looking and counting are fine */
		{"t1 = kthread(1)\np = alloc_page(0)\nlock_page(p)\n@t1 lock_page(p)\n"
		 "page_count(p)\nunlock_page(p)\n",
		 4, "1"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		test_run_sound(cases[i].source);
		cr_expect_str_eq(test_result(cases[i].step), cases[i].result, "%s",
				 cases[i].source);
	}
}

static struct check_count orders_count(void)
{
	uint32_t row = 0;

	while (strcmp(checks_row(row)->id, "O1") != 0)
		row++;
	return checks_count(row);
}

/* t2 tries a lock while t0 gives it back, and counts the references of a page that t1 awaits. */
Test(lines, judge_what_a_call_saw_against_the_orders_of_those_in_flight)
{
	struct check_count before = orders_count(), after;

	test_run_sound("boot(cpus=4)\nt1 = kthread(1)\nt2 = kthread(2)\np = alloc_page(0)\n"
		       "lock_page(p)\n@t1 lock_page(p)\nunlock_page(p)  !1:t2\n"
		       "@t2 trylock_page(p)\npage_count(p)\n");
	after = orders_count();
	cr_assert_gt(after.ran, before.ran);
	cr_assert_eq(after.decided - before.decided, after.ran - before.ran);
	/* a count that no order gives */
	test_run("boot(cpus=4)\nt1 = kthread(1)\np = alloc_page(0)\nlock_page(p)\n"
		 "@t1 lock_page(p)\n");
	page_model_counted(engine.run.results[1].pfn, 3);
	cr_assert(strstr(page_model_complaint(), "has 3 references, it must be 1") != NULL);
}

/* Somebody who is gone holds a lock: who wants it waits for ever. */
static void lock_held_by_nobody(struct run *run)
{
	spinlock_t *lock = &NODE_DATA(0)->node_zones[ZONE_NORMAL].lock;

	if (run->step != 1)
		return;
	lock->held = 1;
	lock->holder = (uint8_t)run->tasks[1].number;
	mark_written(lock, sizeof(*lock));
}

Test(lines, end_in_a_deadlock_that_says_what_was_waited_for)
{
	engine_init();
	engine_run(test_program("t1 = kthread(1)\ntick(1)\np = alloc_pages(GFP_KERNEL, 1)\n"),
		   &(struct run_options){.after_call = lock_held_by_nobody});
	cr_assert_eq(engine.finding.kind, FINDING_DEADLOCK);
	cr_assert_eq(engine.finding.step, 2);
	cr_assert(strncmp(engine.finding.text, "deadlock: ", 10) == 0 &&
			  strstr(engine.finding.text, "zone->lock"),
		  "%s", engine.finding.text);
	assert_result(2, "deadlock");
}

/* An interrupt's line is judged as one: nobody sleeps there. */
Test(lines, of_interrupts_may_not_sleep)
{
	static const struct {
		const char *line;
		const char *result;
	} cases[] = {
		{"q = alloc_page(GFP_ATOMIC)", "pfn *"},
		{"q = alloc_page(GFP_KERNEL)", "check L3 *"},
		{"q = alloc_pages_exact(5000, GFP_USER)", "check L3 *"},
		{"lock_page(p)", "check L3 *"},
		{"wait_on_page_locked(p)", "ok"},
		{"__free_pages(p, 0)", "ok"},
		{"t = kthread(0)", "misuse"},
		{"exit()", "misuse"},
		{"tick(1)", "misuse"},
		{"drain_all_pages()", "misuse"},
		{"sysctl(min_free_kbytes, 100)", "misuse"},
		{"show(buddyinfo)", "ok"},
	};
	char source[256];

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		snprintf(source, sizeof(source),
			 "p = alloc_page(GFP_KERNEL)\nr = alloc_pages(GFP_KERNEL, 1)  !1:irq0\n"
			 "@irq0 %s\n",
			 cases[i].line);
		test_run_sound(source);
		cr_expect(expect_line_matches(cases[i].result, test_result(2), NULL, NULL),
			  "%s: %s", cases[i].line, test_result(2));
	}
}

Test(lines, keep_a_fault_to_the_task_whose_line_says_it)
{
	test_run_sound("t1 = kthread(1)\np = alloc_pages(GFP_KERNEL, 1)  ~fail=2+  !1:t1\n"
		       "@t1 q = alloc_pages(GFP_KERNEL, 1)\n"
		       "r = alloc_pages(GFP_KERNEL, 1)  !1:irq0\n"
		       "@irq0 s = alloc_page(GFP_ATOMIC)  ~fail=1\n");
	cr_assert_not(engine.run.results[1].failed || engine.run.results[2].failed);
	cr_assert_not(engine.run.results[3].failed);
	assert_result(4, "NULL");
}

/* What the kernel logs while no call runs is a surplus of the last one that did. */
static void thread_complains(struct run *run)
{
	(void)run;
	printk(KERN_WARNING "nobody asked\n");
}

Test(lines, that_nobody_logs_are_a_surplus_of_the_call_before)
{
	engine_init();
	engine_run(test_program("tick(1)\n@irq0 tick(1)\n"),
		   &(struct run_options){.after_call = thread_complains});
	cr_assert_eq(engine.finding.kind, FINDING_LOG_SURPLUS);
	cr_assert_eq(engine.finding.step, 0);
	cr_assert_str_eq(engine.finding.text, "surplus log line: nobody asked");
	cr_assert_str_eq(run_lines_of(&engine.run, 0), "! nobody asked");
}
