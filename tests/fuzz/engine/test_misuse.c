/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "fuzz/op/expect.h"

#define BAD_PAGE "! BUG: Bad page state in process t0 *"

/* A program whose last call is misuse, or just not, and what must come of it. */
struct misuse_case {
	const char *program;
	const char *result; /* of the last call; a pattern */
	const char *log;    /* its first `! ` line; NULL: none */
};

static const struct misuse_case cases[] = {
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\n__free_pages(p, 0)\n",
	 "BUG put_page_testzero: *", NULL},
	{"p = alloc_pages(GFP_KERNEL, 3)\n__free_pages(p, 3)\nput_page(p)\n",
	 "BUG put_page_testzero: *", NULL},
	{"p = alloc_pages(GFP_KERNEL, 2)\n__free_pages(p+1, 0)\n", "BUG put_page_testzero: *",
	 NULL},
	{"p = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)\n__free_pages(p+1, 0)\n",
	 "BUG put_page_testzero: *", NULL},
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\nget_page(p)\n", "BUG get_page: *", NULL},
	{"p = alloc_pages(GFP_KERNEL|__GFP_COMP, 2)\nsplit_page(p, 2)\n", "BUG split_page: *",
	 NULL},
	{"p = alloc_page(GFP_DMA|__GFP_HIGHMEM)\n", "BUG gfp_zone: *", NULL},
	{"a = __get_free_pages(GFP_HIGHUSER, 0)\n", "BUG __get_free_pages: *", NULL},
	{"free_pages(0x1000, 0)\n", "BUG free_pages: *", NULL},
	{"p = alloc_page(__GFP_MOVABLE|__GFP_RECLAIMABLE)\n", "pfn *",
	 "! WARN allocflags_to_migratetype: *"},
	{"p = alloc_pages(GFP_KERNEL, 11)\n", "NULL", "! WARN *"},
	{"p = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)\n__free_pages(p, 1)\n", "ok",
	 "! BUG: Bad page state in process t0 *"},
	{"p = alloc_pages(GFP_KERNEL, 3)\n__free_pages(p, 2)\n", "misuse", NULL},
	{"p = alloc_pages(GFP_KERNEL, 3)\nput_page(p)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\npage_check(p, 0)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\npage_fill(p, 1)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL) ~fail=1\nget_page(p)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\npage_fill(p+4000000, 1)\n", "misuse", NULL},
	{"p = alloc_pages(GFP_KERNEL, 2)\nsplit_page(p, 2)\n__free_pages(p, 2)\n", "ok", BAD_PAGE},
	{"p = alloc_pages(GFP_KERNEL, 2)\nsplit_page(p, 2)\n__free_pages(p, 1)\n", "ok", BAD_PAGE},
	{"p = alloc_pages(GFP_KERNEL, 2)\nsplit_page(p, 2)\n__free_pages(p+2, 2)\n", "misuse",
	 NULL},
	/* what owners leave behind */
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_slab)\n__free_pages(p, 0)\n", "ok",
	 BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_slab)\nput_page(p)\n", "ok", BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_slab)\nget_page(p)\nput_page(p)\n", "ok",
	 NULL},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_lru)\nput_page(p)\n",
	 "BUG __page_cache_release: *", NULL},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_mlocked|PG_dirty)\n"
	 "__free_pages(p, 0)\n",
	 "ok", NULL},
	{"p = alloc_pages(GFP_KERNEL, 1)\nset_page_flags(p+1, PG_mlocked)\n__free_pages(p, 1)\n",
	 "ok", BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nset_page_mapping(p, 2)\n__free_pages(p, 0)\n", "ok",
	 BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nset_page_mapping(p, 3)\n__free_pages(p, 0)\n", "ok", NULL},
	{"p = alloc_pages(GFP_KERNEL, 1)\nset_page_mapping(p, 3)\n__free_pages(p, 1)\n", "ok",
	 BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nset_page_mapcount(p, 1)\nset_page_mapcount(p, 0)\n"
	 "__free_pages(p, 0)\n",
	 "ok", NULL},
	{"p = alloc_pages(GFP_KERNEL, 2)\nset_page_mapcount(p+2, 1)\nget_page(p)\n"
	 "__free_pages(p, 2)\n",
	 "ok", BAD_PAGE},
	{"p = alloc_pages(GFP_KERNEL, 2)\nset_page_mapcount(p, 1)\nget_page(p)\n"
	 "__free_pages(p, 2)\n",
	 "ok", NULL},
	{"p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\nset_page_flags(p, PG_dirty)\n", "misuse",
	 NULL},
	{"p = alloc_page(GFP_KERNEL) ~fail=1\nset_page_mapping(p, 1)\n", "misuse", NULL},
	/* locks and devices */
	{"p = alloc_page(GFP_KERNEL)\nlock_page(p)\nlock_page(p)\n", "blocked PG_locked", NULL},
	{"p = alloc_page(GFP_KERNEL)\nlock_page(p)\nwait_on_page_locked(p)\n", "blocked PG_locked",
	 NULL},
	{"p = alloc_page(GFP_KERNEL)\nlock_page(p)\npage_io(p, 1)\nlock_page(p)\n", "ok", NULL},
	{"p = alloc_page(GFP_KERNEL)\nlock_page(p)\npage_io(p, 1)\nunlock_page(p)\n", "misuse",
	 NULL},
	{"p = alloc_page(GFP_KERNEL)\nlock_page(p)\npage_io(p, 1)\ntick(1)\nunlock_page(p)\n",
	 "BUG unlock_page: *", NULL},
	{"p = alloc_page(GFP_KERNEL)\npage_io(p, 1)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_writeback|PG_reclaim)\npage_io(p, 1)\n",
	 "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_writeback)\npage_io(p, 1)\n"
	 "set_page_flags(p, PG_reclaim)\n",
	 "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\nset_page_flags(p, PG_writeback)\npage_io(p, 1)\n"
	 "__free_pages(p, 0)\n",
	 "ok", BAD_PAGE},
	{"p = alloc_page(GFP_KERNEL)\nend_page_writeback(p)\n", "BUG end_page_writeback: *", NULL},
	/* counters, ranges, reclaim */
	{"mod_zone_page_state(0, Normal, nr_dirty, -1)\n", "misuse", NULL},
	{"mod_zone_page_state(0, Normal, nr_mlock, 1)\n", "misuse", NULL},
	{"mod_zone_page_state(0, Normal, nr_dirty, 0x7fffffff)\n", "misuse", NULL},
	{"start_isolate_page_range(0x1000, 0x1001)\n", "BUG check_range: *", NULL},
	{"undo_isolate_page_range(0x1, 0x400)\n", "BUG check_range: *", NULL},
	{"test_pages_isolated(0x1, 0x400)\n", "misuse", NULL},
	{"start_isolate_page_range(0, 0xfffffc00)\n", "misuse", NULL},
	{"p = alloc_page(GFP_KERNEL)\nget_page(p)\nreclaimable(p)\n", "misuse", NULL},
};

Test(misuse, is_noticed_as_the_kernel_would_or_left_alone)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const struct misuse_case *c = &cases[i];
		const struct run *run = test_run_sound(c->program);
		uint32_t last = run->program->nr_calls - 1;
		const char *log = run_lines_of(run, last);
		char first[256];

		cr_assert(expect_line_matches(c->result, test_result(last), NULL, NULL),
			  "%swanted %s, got %s", c->program, c->result, test_result(last));
		snprintf(first, sizeof(first), "%.*s", (int)strcspn(log, "\n"), log);
		if (c->log)
			cr_assert(expect_line_matches(c->log, first, NULL, NULL),
				  "%swanted %s, got %s", c->program, c->log, first);
		else
			cr_assert_str_empty(log, "%s", c->program);
	}
}

Test(misuse, lets_the_run_go_on_after_a_bad_page)
{
	test_run_sound("p = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)\n"
		       "__free_pages(p, 1)\n"
		       "q = alloc_pages(GFP_KERNEL, 3)\n"
		       "page_fill(q, 7)\n"
		       "page_check(q, 7)\n"
		       "__free_pages(p, 3)\n");
	assert_result(4, "0");
	assert_result(5, "misuse");
}

Test(misuse, may_go_unreported_once_60_bad_pages_were)
{
	char source[16384] = "";
	size_t used = 0;

	for (int i = 0; i < 62; i++)
		used += (size_t)snprintf(source + used, sizeof(source) - used,
					 "p%d = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)\n"
					 "__free_pages(p%d, 0)\n",
					 i, i);
	for (int i = 0; i < 25; i++)
		used += (size_t)snprintf(source + used, sizeof(source) - used, "tick(300)\n");
	snprintf(source + used, sizeof(source) - used,
		 "q = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)\n__free_pages(q, 0)\n");
	test_run_sound(source);
	cr_assert(strstr(run_lines_of(&engine.run, 119), "Bad page state in process") != NULL);
	cr_assert_str_empty(run_lines_of(&engine.run, 121));
	cr_assert(strstr(run_lines_of(&engine.run, 150),
			 "! BUG: Bad page state: 2 messages suppressed") != NULL);
}

Test(misuse, is_a_finding_when_the_kernel_does_not_complain)
{
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	engine.over = false;
	engine.run.flights[0].verdict = (struct misuse_verdict){USE_LOGGED, "WARN vfree: *"};
	judge_log(&engine.run.flights[0]);
	cr_assert_eq(engine.finding.kind, FINDING_LOG_MISSING);
	cr_assert(strstr(engine.finding.text, "WARN vfree") != NULL);
}

Test(misuse, is_a_finding_when_the_kernel_complains_of_a_sound_call)
{
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	engine.run.step = 0;
	engine.over = false;
	run_line(&engine.run, '!', "WARN free_hot_cold_page: page_count(page)");
	judge_log(&engine.run.flights[0]);
	cr_assert_eq(engine.finding.kind, FINDING_LOG_SURPLUS);
}
