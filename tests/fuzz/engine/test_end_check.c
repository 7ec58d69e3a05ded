/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/base/list.h"
#include "core/base/mmzone.h"
#include "core/base/page_addr.h"
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

/* What the end of a run says of what @spoil does after each call, and no mark announces. */
static const char *text_of_silent_end(const char *source, void (*spoil)(struct run *run))
{
	engine_init();
	const struct finding *finding =
		engine_run(test_program(source), &(struct run_options){.after_call = spoil});

	cr_assert_eq(finding->kind, FINDING_END, "%s", finding->text);
	return finding->text;
}

static struct page *page_held(struct run *run)
{
	return (struct page *)(uintptr_t)run->results[0].value;
}

static void lose_count(struct run *run)
{
	page_held(run)->_count.counter = 0;
}

Test(end_check, E1_catches_a_release_that_ends_the_machine)
{
	const char *text = text_of_silent_end("p = alloc_page(GFP_KERNEL)\n", lose_count);

	cr_assert(strncmp(text, "check E1 releasing what the program held ended in: ", 51) == 0,
		  "%s", text);
}

static void change_content(struct run *run)
{
	((uint32_t *)frame_ptr(page_to_pfn(page_held(run))))[5]++;
}

Test(end_check, the_end_looks_at_the_contents_before_it_gives_them_back)
{
	const char *text =
		text_of_silent_end("p = alloc_page(GFP_KERNEL|__GFP_ZERO)\n", change_content);

	cr_assert(strncmp(text, "check model: ", 13) == 0, "%s", text);
}

/* A single free page of DMA gets another's place, which start-up keeps: all counts stay. */
static void exchange_frames(struct run *run)
{
	struct list_head *lists = NODE_DATA(0)->node_zones[ZONE_DMA].free_area[0].free_list;
	struct page *kept = pfn_to_page(PFN_DOWN(image_slot_paddr(IMAGE_FILE)));

	for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++) {
		if (list_empty(&lists[type]))
			continue;
		struct page *page = list_first_entry(&lists[type], struct page, lru);
		struct page before = *kept;

		*kept = *page;
		list_replace(&page->lru, &kept->lru);
		*page = before;
		ram_poison(page_to_phys(kept), PAGE_SIZE);
		ram_unpoison(page_to_phys(page), PAGE_SIZE);
		mark_written(page, sizeof(*page));
		mark_written(kept, sizeof(*kept));
		return;
	}
	cr_assert_fail("no single free page");
}

Test(end_check, E1_catches_that_other_frames_are_free_than_before)
{
	const char *text = text_of_end(exchange_frames);

	cr_assert(strncmp(text, "E1 zone DMA: ", 13) == 0, "%s", text);
	cr_assert(strstr(text, ", but not the same") != NULL, "%s", text);
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

static void mark_wrongly(struct run *run)
{
	normal_zone()->watermark[WMARK_LOW]++;
	mark_written(normal_zone()->watermark, sizeof(normal_zone()->watermark));
}

Test(end_check, E2_catches_a_watermark_that_does_not_come_back)
{
	const char *text = text_of_end(mark_wrongly);

	cr_assert(strncmp(text, "E2 zone Normal of node 0: watermarks ", 37) == 0, "%s", text);
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

/* One program that changes all that programs can change, and puts nothing back. */
Test(end_check, passes_whatever_a_program_left_behind)
{
	test_run_sound("boot(ram=96M, cpus=2, nodes=2)\n"
		       "p = alloc_pages(GFP_KERNEL, 2)\n"
		       "q = alloc_pages(GFP_KERNEL|__GFP_COMP, 1)\n"
		       "set_page_flags(p+1, PG_mlocked|PG_lru|PG_private)\n"
		       "set_page_mapping(p+2, 0xc0000001)\n"
		       "set_page_mapcount(q+1, 7)\n"
		       "lock_page(p)\n"
		       "page_io(p, 1000)\n"
		       "get_page(q)\n"
		       "mod_zone_page_state(0, Normal, nr_file_pages, 100)\n"
		       "inc_zone_page_state(p, nr_dirty)\n"
		       "start_isolate_page_range(0x2000, 0x2800)\n"
		       "zone_all_unreclaimable(0, Normal)\n"
		       "oom_killer_disable(1)\n"
		       "reclaim_hooks_register(RECLAIM|OOM|ZONE|KSWAPD|CONGESTION)\n"
		       "reclaimable(p)\n"
		       "sysctl(percpu_pagelist_fraction, 8)\n"
		       "sysctl(zone_reclaim_mode, 7)\n"
		       "fail_page_alloc(1, 100, 0, -1, 0, 0, 0, 2)\n"
		       "task_flags(PF_MEMALLOC|TIF_MEMDIE|SCHED_FIFO)\n"
		       "switch_cpu(1)\n");
}
