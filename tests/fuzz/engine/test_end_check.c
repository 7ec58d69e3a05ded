/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/base/mmzone.h"
#include "fuzz/model/page_model.h"
#include "sim/mark.h"

static const struct finding *run_with(const char *source, void (*after_call)(struct run *run))
{
	engine_init();
	return engine_run(test_program(source),
			  &(struct run_options){.full_end = true, .after_call = after_call});
}

/* The models lose sight of the block: nobody gives it back. */
static void leak(struct run *run)
{
	page_model_forget(run->results[0].pfn);
}

Test(end_check, E1_catches_a_page_that_does_not_come_back)
{
	const struct finding *finding = run_with("p = alloc_page(GFP_KERNEL)\n", leak);

	cr_assert_eq(finding->kind, FINDING_END);
	cr_assert(strncmp(finding->text, "check E1 ", 9) == 0, "%s", finding->text);
	cr_assert_eq(finding->step, FINDING_AT_END);
}

/* What the E checks say after a sound run and then @spoil. The B checks would say it first. */
static const char *text_of_end(void (*spoil)(struct run *run))
{
	static char text[256];

	test_run_sound("tick(1)\n");
	spoil(&engine.run);
	cr_assert_not(end_check(&engine.run, &engine.boot->baseline, true, text, sizeof(text)));
	return text;
}

static struct zone *normal_zone(void)
{
	return &NODE_DATA(0)->node_zones[ZONE_NORMAL];
}

static void count_wrongly(struct run *run)
{
	struct zone *zone = normal_zone();

	zone->vm_stat[NR_FILE_PAGES].counter += 3;
	mark_written(&zone->vm_stat, sizeof(zone->vm_stat));
}

Test(end_check, E2_catches_a_counter_that_does_not_come_back)
{
	const char *text = text_of_end(count_wrongly);

	cr_assert(strncmp(text, "E2 ", 3) == 0, "%s", text);
	cr_assert(strstr(text, "nr_file_pages: 3, 0 after boot") != NULL, "%s", text);
}

static void mistune(struct run *run)
{
	struct per_cpu_pages *pcp = &normal_zone()->pageset[0]->pcp;

	pcp->high += 6;
	mark_written(pcp, sizeof(*pcp));
}

Test(end_check, E3_catches_what_no_counter_shows)
{
	const char *text = text_of_end(mistune);

	cr_assert(strncmp(text, "E3 ", 3) == 0, "%s", text);
}

Test(end_check, gives_back_whatever_a_program_holds_or_changed)
{
	static const char *const programs[] = {
		"p = alloc_pages(GFP_KERNEL, 5)\nget_page(p)\nget_page(p)\n",
		"p = alloc_pages(GFP_KERNEL|__GFP_COMP, 4)\nget_page(p+3)\nput_page(p)\n",
		"p = alloc_pages(GFP_HIGHUSER, 2)\nsplit_page(p, 2)\nget_page(p+1)\n",
		"p = alloc_pages(GFP_KERNEL, 2)\nget_page(p)\n__free_pages(p, 2)\n",
		"a = alloc_pages_exact(20000, GFP_KERNEL)\n",
		"sysctl(min_free_kbytes, 9000)\nsysctl(lowmem_reserve_ratio, [1, 2, 3])\n",
		"sysctl(percpu_pagelist_fraction, 50)\np = alloc_page(GFP_KERNEL)\n",
		"sysctl(zone_reclaim_mode, 7)\nsysctl(min_unmapped_ratio, 20)\n",
		"task_flags(PF_MEMALLOC|TIF_MEMDIE|SCHED_FIFO)\np = alloc_page(GFP_KERNEL)\n",
		"fail_page_alloc(1, 100, 0, -1, 0, 0, 0)\np = alloc_page(GFP_KERNEL)\n",
		"reclaim_progress(3, 5)\noom_victim(2)\nswitch_cpu(1)\np = alloc_page(0)\n",
		("p = alloc_page(GFP_HIGHUSER_MOVABLE)\nset_migratetype_isolate(p)\n"
		 "__free_pages(p, 0)\nq = alloc_page(GFP_HIGHUSER_MOVABLE)\n"),
	};

	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
		test_run_sound(programs[i]);
}
