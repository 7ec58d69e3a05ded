/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A4, A5 and S11, of requests that nobody else came between.
 */
#include "fuzz/engine/request_judge.h"
#include "core/base/zone.h"
#include "core/page/page_statistics_check.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/engine.h"
#include "fuzz/model/page_model.h"
#include "fuzz/model/wake_model.h"
#include "fuzz/op/word.h"

static struct {
	struct page_statistics before;
	bool taken;
} counted;

static bool asks_for_pages(const struct flight *flight)
{
	for (uint32_t i = 0; i < op_nr_args(flight->op); i++)
		if (flight->op->args[i].names == gfp_words)
			return true;
	return false;
}

/* Does nobody else ask for pages in the middle: no stand-in for reclaim, no device? */
static bool nobody_asks_within(void)
{
	const struct run_changes *changes = &engine.run.changes;

	return !changes->reclaim_hooks && !changes->page_io;
}

void request_judge_begin(const struct flight *flight)
{
	wake_model_begin(flight->task);
	counted.taken = flight->at_boundary && num_online_nodes() > 1 && asks_for_pages(flight) &&
			nobody_asks_within();
	if (counted.taken)
		page_statistics_take(&counted.before);
}

static void finding_of(const struct flight *flight, const char *id, bool sound, const char *why)
{
	checks_counted(id, true);
	if (!sound)
		finding_add(FINDING_CHECK, flight->step, "check %s", why);
}

/* The frame that it got, or the first of those. */
static pfn_t frame_got(const struct result *result)
{
	if (result->failed)
		return PAGE_MODEL_NONE;
	return result->kind == RESULT_KADDR ? ((uint32_t)result->value - PAGE_OFFSET) >> PAGE_SHIFT
					    : result->pfn;
}

/*
 * A bad page is taken out of the lists, counted, lost, and another one looked for: that is
 * logged.
 */
static bool is_logged(const struct flight *flight)
{
	return run_lines_of(&engine.run, flight->step)[0] != '\0';
}

static void refusal_judge(const struct flight *flight)
{
	char why[FINDING_TEXT_BYTES];

	checks_counted(SLAB_REFUSAL_ID, slab_refusal_decides(&flight->object));
	if (!slab_refusal_holds(&flight->object, why, sizeof(why)))
		finding_add(FINDING_CHECK, flight->step, "check %s", why);
}

void request_judge_end(const struct flight *flight, const struct result *result)
{
	uint32_t woken = wake_model_zones(flight->task);
	char why[FINDING_TEXT_BYTES];

	if (flight->alone && flight->object.cachep != NULL && result->failed)
		refusal_judge(flight);
	if (!flight->alone || !flight->request.made)
		return;
	if (woken != 0)
		finding_of(flight, PAGE_WAKES_ID,
			   page_wakes_hold(&flight->request.asked, woken, why, sizeof(why)), why);
	if (counted.taken && (result->failed || !is_logged(flight)))
		finding_of(flight, PAGE_STATISTICS_ID,
			   page_statistics_hold(&counted.before, &flight->request.asked,
						frame_got(result), why, sizeof(why)),
			   why);
}
