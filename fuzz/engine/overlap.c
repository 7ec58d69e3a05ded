/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls that are in flight at the same time, as far as one changes what another may expect.
 *
 *   a call that races for frames with one in flight (page_flight.h)   misuse, not done
 *   … that would end the machine or be logged, where a sleeper may
 *     have changed the page meanwhile                                 misuse, not done
 *   … the last of several that put a page which is bad                any of them may be logged
 */
#include "core/base/page_addr.h"
#include "fuzz/engine/engine.h"
#include "fuzz/model/page_flight.h"
#include "fuzz/op/word.h"

/* What bad_page() prints, by whoever is the last to put the page. */
#define BAD_PAGE_MAY_COME                                                                          \
	"?BUG: Bad page state in process *\n?page:*\n?page flags:*\n"                              \
	"?BUG: Bad page state: * messages suppressed"

/* The frame that the call names. Ensures: false: none. */
static bool frame_named(const struct flight *flight, pfn_t *pfn)
{
	for (uint32_t i = 0; i < op_nr_args(flight->op); i++) {
		const struct value *value = &flight->args[i];
		enum arg_kind kind = flight->op->args[i].kind;

		if (value->number == 0)
			continue;
		if (kind == ARG_PAGE) {
			*pfn = value_pfn(&engine.run, value);
			return true;
		}
		if (kind == ARG_KADDR && flight->op->life != LIFE_NONE &&
		    value->number >= PAGE_OFFSET) {
			*pfn = (pfn_t)(value->number - PAGE_OFFSET) >> PAGE_SHIFT;
			return true;
		}
	}
	return false;
}

/* The frames that are one object to the call. */
static struct page_model_range frames_of(const struct flight *flight, pfn_t pfn,
					 const struct page_model_view *view)
{
	if (!view->owned)
		return (struct page_model_range){pfn, pfn + 1};
	for (uint32_t i = 0; i < op_nr_args(flight->op); i++)
		if (flight->op->args[i].kind == ARG_BYTES)
			return (struct page_model_range){
				pfn, pfn + (pfn_t)((flight->args[i].number + PAGE_SIZE - 1) >>
						   PAGE_SHIFT)};
	return (struct page_model_range){view->head, view->head + (1u << view->order)};
}

static enum page_use use_of(const struct flight *flight, const struct page_model_view *view)
{
	enum op_life life = flight->op->life;
	bool last = view->refs <= 1;

	if (flight->op->wait)
		return PAGE_IS_AWAITED;
	if (life == LIFE_SPLITS)
		return PAGE_IS_GIVEN_BACK;
	if (life == LIFE_FREES)
		last = last || view->exact || (view->order > 0 && !view->compound);
	if (life == LIFE_FREES || life == LIFE_PUTS)
		return last ? PAGE_IS_GIVEN_BACK : PAGE_IS_PUT;
	return PAGE_IS_USED;
}

/* Does it set or clear what others sleep for, as page flags? */
static bool flags_changed(const struct flight *flight)
{
	const uint32_t awaited = PAGE_FLAG(locked) | PAGE_FLAG(writeback);

	for (uint32_t i = 0; i < op_nr_args(flight->op); i++)
		if (flight->op->args[i].names == page_flag_words &&
		    (flight->args[i].number & awaited))
			return true;
	return false;
}

static struct page_effect effect_of(const struct op *op, const struct page_model_view *view)
{
	struct page_effect effect = {
		.set = op->sets_mark,
		.clear = op->clears_mark,
		.before = view->marks,
		.told = op_releases(op),
	};

	if (op->life == LIFE_PUTS || op->life == LIFE_FREES)
		effect.refs = -1;
	if (op->life == LIFE_GETS)
		effect.refs = 1;
	return effect;
}

static bool is_noticed(const struct flight *flight)
{
	return flight->verdict.use == USE_ENDS || flight->verdict.use == USE_LOGGED;
}

/* The others that put this page may be the last to do so: then it is they who are logged. */
static void logs_may_come(struct flight *flight)
{
	flight->verdict = (struct misuse_verdict){USE_LOGGED, BAD_PAGE_MAY_COME};
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (struct flight *f = engine.run.in_flight[task]; f; f = f->interrupted)
			if (f->op->life == LIFE_PUTS || f->op->life == LIFE_FREES)
				f->verdict = flight->verdict;
}

void overlap_begin(struct flight *flight)
{
	struct page_flight own = {.call = (uint16_t)flight->step};
	struct page_model_view view;

	if (!engine.overlaps || !frame_named(flight, &own.pfn))
		return;
	view = page_model_query(own.pfn);
	own.frames = frames_of(flight, own.pfn, &view);
	own.use = use_of(flight, &view);
	own.changes_marks = flags_changed(flight);
	if (view.owned && view.compound && flight->op->life != LIFE_USES)
		own.pfn = view.head;
	if (page_flight_races(&own) || (is_noticed(flight) && page_flight_waits(own.frames))) {
		flight->verdict = (struct misuse_verdict){USE_SKIPPED, NULL};
		return;
	}
	if (flight->verdict.use == USE_LOGGED && page_flight_puts(own.frames))
		logs_may_come(flight);
	if (!view.owned || flight->verdict.use == USE_SKIPPED)
		return;
	own.effect = effect_of(flight->op, &view);
	page_flight_begin(&own);
}

void overlap_end(const struct flight *flight)
{
	page_flight_end((uint16_t)flight->step);
}
