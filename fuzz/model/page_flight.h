/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls in flight, as far as they concern frames: who may do what at the same time, and what may
 * have happened already.
 *
 * A release (a reference given up, a page unlocked) is told to the page model when its call begins,
 * an acquisition when it ends. In between it may or may not have happened; what others see of the
 * frames must be what some order of these effects explains.
 */
#ifndef FUZZ_MODEL_PAGE_FLIGHT_H
#define FUZZ_MODEL_PAGE_FLIGHT_H

#include "fuzz/model/page_model.h"

#define PAGE_ORDERS_ID   "O1"
#define PAGE_ORDERS_SAYS "what a call saw is explained by some order of the calls in flight"

#define PAGE_FLIGHTS_MAX 64
#define PAGE_ORDERS_MAX  4 /* calls whose effects are put into every order */

enum page_use {
	PAGE_IS_USED,       /* wants the frames alive until it ends */
	PAGE_IS_AWAITED,    /* … and sleeps for a mark of theirs to go */
	PAGE_IS_PUT,        /* gives up a reference that is not the last */
	PAGE_IS_GIVEN_BACK, /* nobody owns the frames once it has begun */
};

/* What the call changes of its first frame. */
struct page_effect {
	int32_t refs;
	uint32_t set, clear; /* marks */
	uint32_t before;     /* the marks that the frame had when the call began */
	bool told;           /* the page model has it since the call began */
};

struct page_flight {
	uint16_t call;
	enum page_use use;
	bool changes_marks; /* of those that others may sleep for, without waking them */
	struct page_model_range frames;
	pfn_t pfn; /* the frame of the effect */
	struct page_effect effect;
};

/* No call is in flight. */
void page_flights_clear(void);

/* @flight begins; call @call ends, if it is one of them. Ensures: 64 at most are known. */
void page_flight_begin(const struct page_flight *flight);
void page_flight_end(uint16_t call);

/*
 * May @flight not begin now? Its program lets two calls race for the frames, and what comes of that
 * nobody can foretell: one gives back what the other still uses.
 */
bool page_flight_races(const struct page_flight *flight);

/* Does any call in flight use one of @frames? Does any put a reference, or wait? */
bool page_flight_uses(struct page_model_range frames);
bool page_flight_puts(struct page_model_range frames);
bool page_flight_waits(struct page_model_range frames);

/* What can be seen of a frame. */
struct page_sight {
	uint32_t refs;
	uint32_t marks;
};

/*
 * Does some order of the effects of the calls in flight, some of which may not have happened, lead
 * from what was before them to a state of @pfn that @explains? @now is what the page model has.
 *
 * Ensures: true too where more than PAGE_ORDERS_MAX calls are at the frame (counted as undecided).
 */
typedef bool page_explains_fn(const struct page_sight *sight, const void *arg);
bool page_flight_explains(pfn_t pfn, struct page_sight now, page_explains_fn *explains,
			  const void *arg);

/* How often that was asked while calls were at the frame, and how often it was decided. */
struct page_flight_count {
	uint64_t asked;
	uint64_t decided;
};
struct page_flight_count page_flight_counts(void);

#endif
