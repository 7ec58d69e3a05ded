/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Isolating ranges of frames: pageblocks, all or none.
 *
 *   call                frames                                  verdict
 *   start, undo, test   an end inside a pageblock               start, undo: ends: check_range
 *                                                               test: skipped, nobody may ask
 *                       more than 256 MiB of them               skipped: it would only take time
 */
#include "core/base/page_addr.h"
#include "core/base/pageblock.h"
#include "core/page/page_isolation.h"
#include "fuzz/model/complain.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_isolate.h"
#include "fuzz/op/run_state.h"

#define RANGE_FRAMES_MAX 65536u

static bool range_is_aligned(const struct value *args)
{
	return (args[0].number | args[1].number) % pageblock_nr_pages == 0;
}

static bool range_is_long(const struct value *args)
{
	return args[1].number > args[0].number &&
	       args[1].number - args[0].number > RANGE_FRAMES_MAX;
}

static struct misuse_verdict range_verdict(const struct value *args)
{
	if (!range_is_aligned(args))
		return (struct misuse_verdict){USE_ENDS, "BUG check_range: *"};
	return (struct misuse_verdict){range_is_long(args) ? USE_SKIPPED : USE_SOUND, NULL};
}

struct misuse_verdict misuse_start_isolate_page_range(const struct run *run,
						      const struct value *args)
{
	return range_verdict(args);
}

struct misuse_verdict misuse_undo_isolate_page_range(const struct run *run,
						     const struct value *args)
{
	return range_verdict(args);
}

struct misuse_verdict misuse_test_pages_isolated(const struct run *run, const struct value *args)
{
	bool sound = range_is_aligned(args) && !range_is_long(args);

	return (struct misuse_verdict){sound ? USE_SOUND : USE_SKIPPED, NULL};
}

/* The first frame from @pfn up to @end that has a struct page; @end if there is none. */
static pfn_t first_valid(pfn_t pfn, pfn_t end)
{
	while (pfn < end && !pfn_valid(pfn))
		pfn++;
	return pfn;
}

/* A range that was isolated counts by its pageblocks. */
static void range_remember(struct run *run, pfn_t start, pfn_t end)
{
	for (pfn_t block = start; block < end; block += pageblock_nr_pages) {
		pfn_t pfn = first_valid(block, block + pageblock_nr_pages);

		if (pfn < block + pageblock_nr_pages)
			isolated_remember(run, pfn);
	}
}

static void errno_result(struct result *result, int error)
{
	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
}

void run_start_isolate_page_range(struct run *run, const struct value *args, struct result *result)
{
	pfn_t start = (pfn_t)args[0].number, end = (pfn_t)args[1].number;
	int error = start_isolate_page_range(start, end);

	errno_result(result, error);
	if (error == 0)
		range_remember(run, start, end);
}

void run_undo_isolate_page_range(struct run *run, const struct value *args, struct result *result)
{
	undo_isolate_page_range((pfn_t)args[0].number, (pfn_t)args[1].number);
}

void run_test_pages_isolated(struct run *run, const struct value *args, struct result *result)
{
	errno_result(result, test_pages_isolated((pfn_t)args[0].number, (pfn_t)args[1].number));
}

/* ---- what they must answer ------------------------------------------------------------------- */

static bool isolated_by_program(const struct run *run, pfn_t pfn)
{
	const struct run_changes *changes = &run->changes;

	for (uint32_t i = 0; i < changes->nr_isolated; i++)
		if (changes->isolated[i] / pageblock_nr_pages == pfn / pageblock_nr_pages)
			return true;
	return changes->nr_isolated == RUN_ISOLATED_MAX;
}

/* All or none: what was not isolated before a call that failed is not after it. */
void model_start_isolate_page_range(struct run *run, const struct value *args,
				    const struct result *result)
{
	pfn_t end = (pfn_t)args[1].number;

	if (!result->failed || !run_flight(run)->alone)
		return;
	for (pfn_t block = (pfn_t)args[0].number; block < end; block += pageblock_nr_pages) {
		pfn_t pfn = first_valid(block, block + pageblock_nr_pages);

		if (pfn == block + pageblock_nr_pages || isolated_by_program(run, pfn) ||
		    get_pageblock_migratetype(pfn_to_page(pfn)) != MIGRATE_ISOLATE)
			continue;
		model_complain("start_isolate_page_range() answered %d and left pageblock 0x%x "
			       "isolated",
			       (int)(int64_t)result->value, block);
	}
}

/* Nobody who asks is told that a range is free while the program has a page of it. */
void model_test_pages_isolated(struct run *run, const struct value *args,
			       const struct result *result)
{
	pfn_t end = (pfn_t)args[1].number;

	if (result->failed || !run_flight(run)->alone)
		return;
	for (pfn_t pfn = (pfn_t)args[0].number; pfn < end; pfn++) {
		if (!page_model_query(pfn).owned)
			continue;
		model_complain("test_pages_isolated() answered 0, and frame 0x%x is in use", pfn);
		return;
	}
}
