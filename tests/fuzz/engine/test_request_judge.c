/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A4, A5, E4, T1, T2, W1 and the models of what a call must answer: each can fail.
 */
#include "engine_test.h"

#include "core/base/page_addr.h"
#include "core/base/pageblock.h"
#include "core/base/zone.h"
#include "core/page/page_internal.h"
#include "core/page/page_statistics_check.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/end_types.h"
#include "fuzz/model/page_model.h"
#include "fuzz/model/wake_model.h"
#include "sim/mark.h"
#include "sim/task.h"
#include "sim/tlb.h"

/* ---- A4 -------------------------------------------------------------------------------------- */

static struct availability_request asked(gfp_t gfp)
{
	return (struct availability_request){.gfp = gfp, .nid = 0, .task = init_task()};
}

Test(request_judge, A4_wants_every_zone_of_the_request_to_be_woken_for)
{
	struct availability_request request;
	char why[128] = "";

	test_run_sound("boot(ram=48M, highmem=16M)\ntick(1)\n");
	request = asked(GFP_KERNEL);
	cr_assert(page_wakes_hold(&request, 1u << ZONE_DMA | 1u << ZONE_NORMAL, why, sizeof(why)));
	cr_assert(page_wakes_hold(&request, 0, why, sizeof(why)), "it woke nobody");
	cr_assert_not(page_wakes_hold(&request, 1u << ZONE_NORMAL, why, sizeof(why)));
	cr_assert_str_eq(why, "A4 zone DMA of node 0: kswapd was woken for 0x2, not for it");
	request = asked(GFP_DMA);
	cr_assert(page_wakes_hold(&request, 1u << ZONE_DMA, why, sizeof(why)));
}

/* A stand-in that hears of Normal alone. */
static void hear_of_normal(struct zone *zone, uint32_t order, enum zone_type classzone_idx)
{
	if (zone_idx(zone) == ZONE_NORMAL)
		wake_model_woke(task_running(), ZONE_NORMAL);
}

static void make_hard_of_hearing(struct run *run)
{
	if (run->step == 0)
		page_vars->hooks.wakeup_kswapd = KSYM_OF(wakeup_kswapd_fn, hear_of_normal);
	mark_written(&page_vars->hooks, sizeof(page_vars->hooks));
}

#define IN_NEED                                                                                    \
	"boot(ram=24M, highmem=0)\nreclaim_hooks_register(KSWAPD)\n"                               \
	"sysctl(min_free_kbytes, 65536)\np = alloc_page(GFP_NOWAIT)\n"

Test(request_judge, A4_is_found_when_a_zone_is_left_out)
{
	test_run_sound(IN_NEED);
	const struct finding *finding = engine_run(
		test_program(IN_NEED), &(struct run_options){.after_call = make_hard_of_hearing});

	cr_assert_eq(finding->kind, FINDING_CHECK, "%s", finding->text);
	cr_assert_eq(strncmp(finding->text, "check A4 zone DMA ", 18), 0, "%s", finding->text);
}

/* ---- A5 -------------------------------------------------------------------------------------- */

#define TWO_NODES "boot(ram=48M, cpus=2, nodes=2)\n"

static struct zone *normal_of(int nid)
{
	return &NODE_DATA(nid)->node_zones[ZONE_NORMAL];
}

struct count_case {
	const char *what;
	int32_t hit[2], miss[2], foreign[2], local[2], other[2]; /* of the nodes' Normal zones */
	int nid;                                                 /* asked */
	int gave;
	bool sound;
};

static void count(struct zone *zone, enum zone_stat_item item, int32_t by)
{
	zone->vm_stat[item].counter += by;
}

static void count_as(const struct count_case *c)
{
	for (int nid = 0; nid < 2; nid++) {
		count(normal_of(nid), NUMA_HIT, c->hit[nid]);
		count(normal_of(nid), NUMA_MISS, c->miss[nid]);
		count(normal_of(nid), NUMA_FOREIGN, c->foreign[nid]);
		count(normal_of(nid), NUMA_LOCAL, c->local[nid]);
		count(normal_of(nid), NUMA_OTHER, c->other[nid]);
	}
}

Test(request_judge, A5_counts_for_who_was_asked_and_for_who_gave)
{
	static const struct count_case cases[] = {
		{"a hit", .hit = {1, 0}, .local = {1, 0}, .sound = true},
		{"a hit elsewhere", .nid = 1, .gave = 1, .hit = {0, 1}, .other = {0, 1},
		 .sound = true},
		{"a miss", .nid = 0, .gave = 1, .miss = {0, 1}, .foreign = {1, 0}, .other = {0, 1},
		 .sound = true},
		{"a miss, foreign to the giver", .nid = 0, .gave = 1, .miss = {0, 1},
		 .foreign = {0, 1}, .other = {0, 1}},
		{"a miss as a hit", .nid = 0, .gave = 1, .hit = {0, 1}, .other = {0, 1}},
		{"nothing counted", .nid = 0},
		{"counted twice", .hit = {2, 0}, .local = {2, 0}},
		{"local as other", .hit = {1, 0}, .other = {1, 0}},
	};

	test_run_sound(TWO_NODES "tick(1)\n");
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct availability_request request = asked(GFP_KERNEL);
		struct page_statistics before;
		char why[128] = "";
		pfn_t pfn = (pfn_t)normal_of(cases[i].gave)->zone_start_pfn;

		request.nid = cases[i].nid;
		page_statistics_take(&before);
		count_as(&cases[i]);
		cr_expect_eq(page_statistics_hold(&before, &request, pfn, why, sizeof(why)),
			     cases[i].sound, "%s: %s", cases[i].what, why);
		cr_expect_eq(strncmp(why, "A5 zone Normal of node ", 23) == 0, !cases[i].sound,
			     "%s: %s", cases[i].what, why);
	}
}

/* ---- E4 -------------------------------------------------------------------------------------- */

Test(request_judge, E4_finds_a_pageblock_that_is_isolated_still)
{
	struct zone *zone;
	char text[128] = "";

	test_run_sound("tick(1)\n");
	cr_assert(end_types_hold(text, sizeof(text)), "%s", text);
	zone = normal_of(0);
	set_pageblock_migratetype(pfn_to_page((pfn_t)zone->zone_start_pfn), MIGRATE_ISOLATE);
	cr_assert_not(end_types_hold(text, sizeof(text)));
	cr_assert_eq(strncmp(text, "E4 zone Normal of node 0: 0 pageblocks are isolated still", 57),
		     0, "%s", text);
	set_pageblock_migratetype(pfn_to_page((pfn_t)zone->zone_start_pfn), MIGRATE_MOVABLE);
	zone->nr_isolate_pageblock = 1;
	cr_assert_not(end_types_hold(text, sizeof(text)), "the count alone");
}

/* ---- T1, T2 ---------------------------------------------------------------------------------- */

#define KERNEL_ADDRESS 0xc0400000u

static struct tlb_entry loaded_entry(enum tlb_kind *kind)
{
	struct mmu *mmu = mmu_of(0);

	cr_assert(mmu_prefetch(mmu, KERNEL_ADDRESS));
	*kind = tlb_find(mmu, TLB_LARGE, KERNEL_ADDRESS) ? TLB_LARGE : TLB_SMALL;
	return *tlb_find(mmu, *kind, KERNEL_ADDRESS);
}

Test(tlb_check, T1_and_T2_see_what_the_tables_do_not_say)
{
	enum tlb_kind kind;
	struct tlb_entry entry;
	char text[FINDING_TEXT_BYTES];

	test_run_sound("tick(1)\n");
	entry = loaded_entry(&kind);
	cr_assert(checks_one("T1", text, sizeof(text)), "%s", text);
	cr_assert(checks_one("T2", text, sizeof(text)), "%s", text);

	entry.frame++;
	tlb_insert(mmu_of(0), kind, KERNEL_ADDRESS, entry);
	cr_assert_not(checks_one("T1", text, sizeof(text)));
	cr_assert_eq(strncmp(text, "T1 CPU 0: 0xc0400000 is frame 0x401 by its TLB", 46), 0, "%s",
		     text);
	entry.frame--;
	entry.bits |= TLB_US;
	tlb_insert(mmu_of(0), kind, KERNEL_ADDRESS, entry);
	cr_assert(checks_one("T1", text, sizeof(text)), "%s", text);
	cr_assert_not(checks_one("T2", text, sizeof(text)));

	engine.run.changes.roots = true;
	cr_assert(checks_one("T2", text, sizeof(text)), "tables of its own");
}

Test(tlb_check, T1_sees_an_address_that_the_kernel_does_not_map)
{
	enum tlb_kind kind;
	struct tlb_entry entry;
	char text[FINDING_TEXT_BYTES];

	test_run_sound("tick(1)\n");
	entry = loaded_entry(&kind);
	tlb_insert(mmu_of(1), TLB_SMALL, 0x08048000, entry);
	cr_assert_not(checks_one("T1", text, sizeof(text)));
	cr_assert_eq(strncmp(text, "T1 CPU 1: 0x8048000 ", 20), 0, "%s", text);
}

/* ---- W1 -------------------------------------------------------------------------------------- */

#define ONE_WAITS                                                                                  \
	"boot(cpus=2)\nt1 = kthread(1)\np = alloc_page(GFP_KERNEL)\nlock_page(p)\n"                \
	"@t1 wait_on_page_locked(p)\n"

/* While nobody has unlocked the page. */
static void wake_for_nothing(struct run *run)
{
	if (run->step == 4)
		task_wake(run->tasks[1].number);
}

Test(request_judge, W1_is_found_when_a_waiter_is_woken_for_nothing)
{
	test_run_sound(ONE_WAITS "tick(1)\nunlock_page(p)\n");
	const struct finding *finding =
		engine_run(test_program(ONE_WAITS "tick(1)\nunlock_page(p)\n"),
			   &(struct run_options){.after_call = wake_for_nothing});

	cr_assert_eq(finding->kind, FINDING_CHECK, "%s", finding->text);
	cr_assert_str_eq(finding->text, "check W1 t1 was woken for nothing: PG_locked");
}

/*
 * ---- what calls must answer -------------------------------------------------------------------
 */

/* The program has a frame that the kernel thinks is free. */
static void own_a_frame(struct run *run)
{
	if (run->step == 0)
		page_model_alloc(
			&(struct page_model_block){.pfn = 0x2c05, .gfp = GFP_HIGHUSER, .nid = -1});
}

Test(request_judge, a_range_with_a_page_in_use_must_not_be_called_free)
{
	engine_init();
	const struct finding *finding =
		engine_run(test_program("tick(1)\nstart_isolate_page_range(0x2c00, 0x3000)\n"
					"test_pages_isolated(0x2c00, 0x3000)\n"),
			   &(struct run_options){.after_call = own_a_frame});

	cr_assert_eq(finding->kind, FINDING_MODEL, "%s", finding->text);
	cr_assert_str_eq(finding->text,
			 "model: test_pages_isolated() answered 0, and frame 0x2c05 is in use");
}

/* Nobody remembers that the program isolated a pageblock. */
static void forget_isolation(struct run *run)
{
	run->changes.nr_isolated = 0;
}

Test(request_judge, a_range_that_is_refused_must_be_left_as_it_was)
{
	const char *source = "p = alloc_page(GFP_HIGHUSER_MOVABLE)\nset_migratetype_isolate(p)\n"
			     "start_isolate_page_range(0x2800, 0x3000)\n";

	test_run_sound(source);
	const struct finding *finding = engine_run(
		test_program(source), &(struct run_options){.after_call = forget_isolation});

	cr_assert_eq(finding->kind, FINDING_MODEL, "%s", finding->text);
	cr_assert_str_eq(finding->text, "model: start_isolate_page_range() answered -16 and left "
					"pageblock 0x2c00 isolated");
}

static void forget_that_a_cpu_went(struct run *run)
{
	run->changes.cpus_down = 0;
}

Test(request_judge, a_cpu_that_is_down_must_not_go_again)
{
	test_run_sound("boot(cpus=3)\ncpu_down(2)\ncpu_down(2)\n");
	const struct finding *finding =
		engine_run(test_program("boot(cpus=3)\ncpu_down(2)\ncpu_down(2)\n"),
			   &(struct run_options){.after_call = forget_that_a_cpu_went});

	cr_assert_eq(finding->kind, FINDING_MODEL, "%s", finding->text);
	cr_assert_str_eq(finding->text, "model: cpu_down answered -22 in place of 0");
}
