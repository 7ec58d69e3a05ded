/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls in flight, and every order of their effects.
 */
#include "fuzz/model/page_flight.h"

static struct {
	struct page_flight of[PAGE_FLIGHTS_MAX];
	uint32_t nr;
	struct page_flight_count count;
} flights;

void page_flights_clear(void)
{
	flights.nr = 0;
}

void page_flight_begin(const struct page_flight *flight)
{
	if (flights.nr < PAGE_FLIGHTS_MAX)
		flights.of[flights.nr++] = *flight;
}

void page_flight_end(uint16_t call)
{
	for (uint32_t i = 0; i < flights.nr; i++) {
		if (flights.of[i].call != call)
			continue;
		flights.of[i] = flights.of[--flights.nr];
		return;
	}
}

static bool overlap(struct page_model_range a, struct page_model_range b)
{
	return a.start < b.end && b.start < a.end;
}

/* What of two calls at the same frames cannot be foretold: row begins, column is in flight. */
static const bool races[][PAGE_IS_GIVEN_BACK + 1] = {
	/*                      used   awaited put    given back */
	[PAGE_IS_USED] = {false, false, false, true},
	[PAGE_IS_AWAITED] = {false, false, false, true},
	[PAGE_IS_PUT] = {false, false, false, true},
	[PAGE_IS_GIVEN_BACK] = {true, true, false, true},
};

bool page_flight_races(const struct page_flight *flight)
{
	for (uint32_t i = 0; i < flights.nr; i++) {
		const struct page_flight *other = &flights.of[i];

		if (!overlap(flight->frames, other->frames))
			continue;
		if (races[flight->use][other->use] ||
		    (flight->changes_marks && other->use == PAGE_IS_AWAITED))
			return true;
	}
	return false;
}

static bool any(struct page_model_range frames, enum page_use least, enum page_use most)
{
	for (uint32_t i = 0; i < flights.nr; i++)
		if (overlap(frames, flights.of[i].frames) && flights.of[i].use >= least &&
		    flights.of[i].use <= most)
			return true;
	return false;
}

bool page_flight_uses(struct page_model_range frames)
{
	return any(frames, PAGE_IS_USED, PAGE_IS_GIVEN_BACK);
}

bool page_flight_puts(struct page_model_range frames)
{
	return any(frames, PAGE_IS_PUT, PAGE_IS_PUT);
}

bool page_flight_waits(struct page_model_range frames)
{
	return any(frames, PAGE_IS_AWAITED, PAGE_IS_AWAITED);
}

/* ---- orders ---------------------------------------------------------------------------------- */

struct orders {
	const struct page_effect *effects[PAGE_ORDERS_MAX];
	uint32_t nr;
	page_explains_fn *explains;
	const void *arg;
};

static bool is_empty(const struct page_effect *effect)
{
	return effect->refs == 0 && effect->set == 0 && effect->clear == 0;
}

/* Ensures: false: there are more than can be put into order. */
static bool effects_collect(struct orders *orders, pfn_t pfn)
{
	for (uint32_t i = 0; i < flights.nr; i++) {
		if (flights.of[i].pfn != pfn || is_empty(&flights.of[i].effect))
			continue;
		if (orders->nr == PAGE_ORDERS_MAX)
			return false;
		orders->effects[orders->nr++] = &flights.of[i].effect;
	}
	return true;
}

static struct page_sight effect_undo(struct page_sight sight, const struct page_effect *effect)
{
	uint32_t changed = effect->set | effect->clear;

	sight.refs -= (uint32_t)effect->refs;
	sight.marks = (sight.marks & ~changed) | (effect->before & changed);
	return sight;
}

static struct page_sight effect_do(struct page_sight sight, const struct page_effect *effect)
{
	sight.refs += (uint32_t)effect->refs;
	sight.marks = (sight.marks & ~effect->clear) | effect->set;
	return sight;
}

/* @sight, or what any of the effects not yet @done makes of it, in any order. */
static bool orders_search(const struct orders *orders, struct page_sight sight, uint32_t done)
{
	if (orders->explains(&sight, orders->arg))
		return true;
	for (uint32_t i = 0; i < orders->nr; i++)
		if (!(done & 1u << i) &&
		    orders_search(orders, effect_do(sight, orders->effects[i]), done | 1u << i))
			return true;
	return false;
}

bool page_flight_explains(pfn_t pfn, struct page_sight now, page_explains_fn *explains,
			  const void *arg)
{
	struct orders orders = {.explains = explains, .arg = arg};
	bool all = effects_collect(&orders, pfn);

	if (orders.nr == 0)
		return explains(&now, arg);
	flights.count.asked++;
	if (!all)
		return true;
	flights.count.decided++;
	for (uint32_t i = 0; i < orders.nr; i++)
		if (orders.effects[i]->told)
			now = effect_undo(now, orders.effects[i]);
	return orders_search(&orders, now, 0);
}

struct page_flight_count page_flight_counts(void)
{
	return flights.count;
}
