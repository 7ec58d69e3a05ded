/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/page/fail_page_alloc.h"
#include "fuzz/op/expect.h"

static const char busy_program[] = "p0 = alloc_pages(GFP_KERNEL, 3)\n"
				   "p1 = alloc_page(GFP_HIGHUSER)\n"
				   "page_fill(p1, 0xdeadbeef)\n"
				   "page_check(p1, 0xdeadbeef)\n"
				   "split_page(p0, 3)\n"
				   "__free_pages(p0+5, 0)\n"
				   "switch_cpu(1)\n"
				   "a0 = get_zeroed_page(GFP_ATOMIC)\n"
				   "show(buddyinfo)\n"
				   "tick(150)\n"
				   "d = digest()\n"
				   "free_pages(a0, 0)\n";

Test(run, gives_the_same_transcript_and_digests_every_time)
{
	static char first[1 << 20], second[1 << 20];
	uint64_t digest, trace;

	test_run_sound(busy_program);
	transcript_print(&engine.run, &test_text, first, sizeof(first));
	digest = engine_last_digest();
	trace = engine_last_trace();
	test_run_sound("boot(ram=96M)\np = alloc_page(GFP_KERNEL)\n");
	test_run_sound(busy_program);
	transcript_print(&engine.run, &test_text, second, sizeof(second));
	cr_assert_str_eq(first, second);
	cr_assert_eq(engine_last_digest(), digest);
	cr_assert_eq(engine_last_trace(), trace);
	cr_assert_neq(digest, 0);
}

Test(run, has_a_digest_that_tells_states_apart)
{
	static const char *const programs[] = {
		"p = alloc_page(GFP_KERNEL)\n",
		"p = alloc_pages(GFP_KERNEL, 1)\n",
		"p = alloc_page(GFP_KERNEL)\npage_fill(p, 1)\n",
		"p = alloc_page(GFP_KERNEL)\npage_fill(p, 2)\n",
		"sysctl(min_free_kbytes, 1234)\n",
	};
	uint64_t digests[5];

	for (int i = 0; i < 5; i++) {
		test_run_sound(programs[i]);
		digests[i] = engine_last_digest();
		for (int j = 0; j < i; j++)
			cr_assert_neq(digests[i], digests[j], "%s%s", programs[i], programs[j]);
	}
}

Test(run, prints_an_allocation_by_frame_and_zone)
{
	test_run_sound("p = alloc_page(GFP_KERNEL)\n"
		       "q = alloc_page(GFP_DMA)\n"
		       "r = alloc_page(GFP_HIGHUSER)\n");
	cr_assert(expect_line_matches("pfn 0x* Normal", test_result(0), NULL, NULL));
	cr_assert(expect_line_matches("pfn 0x* DMA", test_result(1), NULL, NULL));
	cr_assert(expect_line_matches("pfn 0x* HighMem", test_result(2), NULL, NULL));
}

Test(run, fails_the_allocation_that_a_mark_names)
{
	test_run_sound("p = alloc_page(GFP_KERNEL)\n"
		       "q = alloc_page(GFP_KERNEL) ~fail=1\n"
		       "r = alloc_page(GFP_KERNEL) ~fail=2\n"
		       "s = alloc_page(GFP_KERNEL)\n");
	assert_result(1, "NULL");
	for (uint32_t i = 0; i < 4; i += i == 0 ? 2 : 1)
		cr_assert(strncmp(test_result(i), "pfn", 3) == 0, "call %u: %s", i, test_result(i));
}

Test(run, reads_a_failed_result_as_null)
{
	test_run_sound("p = alloc_page(GFP_KERNEL) ~fail=1\n"
		       "__free_pages(p, 0)\n"
		       "a = __get_free_pages(GFP_KERNEL, 0) ~fail=1\n"
		       "free_pages(a, 0)\n");
	assert_result(1, "misuse");
	assert_result(3, "ok");
}

Test(run, ends_in_the_oom_panic_when_nobody_can_be_killed)
{
	test_run_sound("boot(ram=24M, highmem=0)\n"
		       "p = alloc_pages(GFP_KERNEL, 10)\np = alloc_pages(GFP_KERNEL, 10)\n"
		       "p = alloc_pages(GFP_KERNEL, 10)\np = alloc_pages(GFP_KERNEL, 10)\n"
		       "p = alloc_pages(GFP_KERNEL, 10)\np = alloc_pages(GFP_KERNEL, 10)\n"
		       "sysctl(min_free_kbytes, 65536)\n"
		       "p = alloc_page(GFP_KERNEL)\n"
		       "p = alloc_page(GFP_KERNEL)\n");
	cr_assert(expect_line_matches("panic Out of memory and no killable processes*",
				      test_result(7), NULL, NULL),
		  "%s", test_result(7));
	cr_assert_not(engine.run.records[8].begun, "nothing runs after a panic");
}

Test(run, reports_an_allocation_failure_below_the_call)
{
	test_run_sound("boot(ram=24M, highmem=0)\n"
		       "sysctl(min_free_kbytes, 65536)\n"
		       "p = alloc_page(GFP_NOWAIT)\n");
	assert_result(1, "NULL");
	cr_assert(expect_line_matches("! t0: page allocation failure. order:0, mode:0x0",
				      run_lines_of(&engine.run, 1), NULL, NULL),
		  "%s", run_lines_of(&engine.run, 1));
}

Test(run, limits_the_steps_of_an_endless_retry)
{
	test_run_sound("boot(ram=24M, highmem=0)\n"
		       "sysctl(min_free_kbytes, 65536)\n"
		       "reclaim_progress(1, 4000000000)\n"
		       "p = alloc_page(GFP_NOFS|__GFP_NOFAIL)\n");
	assert_result(2, "limit steps");
}

Test(run, judges_a_null_after_faults_that_came_upon_earlier_calls)
{
	test_run_sound("fail_page_alloc(1, 100, 0, 1, 0, 0, 0)\n"
		       "p = alloc_page(GFP_KERNEL)\n");
	assert_result(1, "NULL");
	struct flight *flight = &engine.run.flights[1];
	char why[FINDING_TEXT_BYTES];

	cr_assert(judge_memory_was_out(flight, why, sizeof(why)), "the fault explains it");
	flight->request.asked.faults = fail_page_alloc_get()->fired;
	cr_assert_not(judge_memory_was_out(flight, why, sizeof(why)), "memory was there");
}

Test(run, finds_a_retry_that_should_have_ended)
{
	test_run_sound("boot(ram=24M, highmem=0)\n"
		       "sysctl(min_free_kbytes, 65536)\n"
		       "p = alloc_page(GFP_NOFS)\n");
	assert_result(1, "limit steps");
	engine.over = false;
	engine.run.flights[1].request.asked.gfp |= __GFP_NORETRY;
	judge_end(&engine.run.flights[1], END_LIMIT);
	cr_assert_eq(engine.finding.kind, FINDING_LIMIT);
}

Test(run, passes_with_full_checks_after_every_step)
{
	engine_init();
	const struct finding *finding =
		engine_run(test_program(busy_program), &(struct run_options){.full_checks = true});
	cr_assert_eq(finding->kind, FINDING_NONE, "%s", finding->text);
}
