/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * State counters: reads the allocator's structures, writes nothing but the counters.
 */
#include "fuzz/engine/state.h"
#include "core/base/mmzone.h"
#include "core/page/page_alloc.h"
#include "fuzz/engine/each.h"
#include "fuzz/engine/goals.h"
#include "sim/lock.h"
#include <string.h>

__attribute__((section("__libfuzzer_extra_counters"), aligned(8),
	       used)) static uint8_t counters[STATE_COUNTERS];
static bool state_off;

static_assert(STATE_END <= STATE_COUNTERS, "regions fit");
static_assert(STATE_GOALS + GOALS_MAX - GOALS_CORE <= STATE_TURNS, "each goal has a counter");

/* How often: for what makes a difference when it is repeated. */
static void count(uint32_t index)
{
	if (counters[index] < UINT8_MAX)
		counters[index]++;
}

/* Whether at all: shapes that last would only count steps. */
static void visit(uint32_t index)
{
	counters[index] = 1;
}

/* How many: none, one, two or three, more. */
static uint32_t level(uint64_t n)
{
	return n < 2 ? (uint32_t)n : n < 4 ? 2 : 3;
}

static void count_operation(const struct run *run, uint32_t step)
{
	const struct call_record *record = &run->records[step];
	const struct result *result = &run->results[step];
	uint32_t outcome = result->outcome == OUTCOME_MISUSE         ? 1
			   : result->outcome == OUTCOME_SKIPPED      ? 2
			   : result->outcome == OUTCOME_BLOCKED      ? 6
			   : record->end != END_NONE                 ? 3
			   : record->lines_end > record->lines_begin ? 4
			   : result->failed                          ? 5
								     : 0;

	count(STATE_OPS + (run->program->calls[step].op & 255u) * 8 + outcome);
}

static void count_shape(uint32_t index, const struct zone *zone)
{
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		visit(STATE_SHAPE + (index * MAX_ORDER + order) * 4 +
		      level(zone->free_area[order].nr_free));
}

/* Empty, below a batch, below the mark, at it. */
static uint32_t pageset_level(const struct per_cpu_pages *pcp)
{
	return pcp->count <= 0 ? 0 : pcp->count < pcp->batch ? 1 : pcp->count < pcp->high ? 2 : 3;
}

static void count_pagesets(uint32_t index, const struct zone *zone)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		const struct per_cpu_pages *pcp = &zone->pageset[cpu]->pcp;
		for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++) {
			uint32_t full = list_empty(&pcp->lists[type]) ? 0 : pageset_level(pcp);
			visit(STATE_PAGESET +
			      ((index * NR_CPUS + cpu) * MIGRATE_PCPTYPES + type) * 4 + full);
		}
	}
}

static void count_zone(struct zone *zone, void *arg)
{
	uint32_t index = (uint32_t)zone->node * MAX_NR_ZONES + (uint32_t)zone_idx(zone);

	(void)arg;
	count_shape(index, zone);
	count_pagesets(index, zone);
}

/* The zone that the bits ask for; the kernel's own functions would complain of odd ones. */
static enum zone_type zone_asked(gfp_t gfp)
{
	if (gfp & __GFP_HIGHMEM)
		return gfp & __GFP_MOVABLE ? ZONE_MOVABLE : ZONE_HIGHMEM;
	return gfp & __GFP_DMA ? ZONE_DMA : ZONE_NORMAL;
}

static void count_fallback(const struct run *run, const struct flight *flight)
{
	const struct result *result = &run->results[flight->step];
	const struct page_request *request = &flight->request;
	const struct page *page = (const struct page *)(uintptr_t)result->value;

	if (result->kind != RESULT_PAGE || result->failed)
		return;
	uint32_t asked = (uint32_t)zone_asked(request->asked.gfp);
	uint32_t given = page->flags >> PAGE_ZONE_SHIFT & 3;
	uint32_t node = page->flags >> PAGE_NODE_SHIFT;
	bool home = node == (uint32_t)request->asked.nid;

	visit(STATE_FALLBACK + (asked * 4 + given) * 2 + (home ? 0 : 1));
	uint32_t wanted = (request->asked.gfp & __GFP_MOVABLE ? 2u : 0) |
			  (request->asked.gfp & __GFP_RECLAIMABLE ? 1u : 0);
	uint32_t block = (uint32_t)get_pageblock_migratetype((struct page *)(uintptr_t)page);
	visit(STATE_FALLBACK + 64 + wanted * 8 + (block & 7));
}

/* WAIT HIGH NOFAIL NORETRY NOMEMALLOC costly: one bit each */
static uint32_t desperation(const struct page_request *request)
{
	gfp_t gfp = request->asked.gfp;

	return (gfp & __GFP_WAIT ? 1u : 0) | (gfp & __GFP_HIGH ? 2u : 0) |
	       (gfp & __GFP_NOFAIL ? 4u : 0) | (gfp & __GFP_NORETRY ? 8u : 0) |
	       (gfp & __GFP_NOMEMALLOC ? 16u : 0) |
	       (request->asked.order > PAGE_ALLOC_COSTLY_ORDER ? 32u : 0);
}

/* Where the zone asked for stands: above high, above low, above min, below. */
static uint32_t watermark_level(const struct page_request *request)
{
	uint32_t nid = (uint32_t)request->asked.nid % node_vars->nr_online_nodes;
	const struct zone *zone = &NODE_DATA(nid)->node_zones[zone_asked(request->asked.gfp)];
	ulong_t free = (ulong_t)zone->vm_stat[NR_FREE_PAGES].counter;

	return free > zone->watermark[WMARK_HIGH]  ? 0
	       : free > zone->watermark[WMARK_LOW] ? 1
	       : free > zone->watermark[WMARK_MIN] ? 2
						   : 3;
}

static void count_slow_path(const struct run *run, const struct flight *flight)
{
	const struct call_record *record = &run->records[flight->step];
	const struct result *result = &run->results[flight->step];
	const struct page_request *request = &flight->request;
	uint32_t out = record->end == END_PANIC  ? 3
		       : record->end != END_NONE ? 2
		       : result->failed          ? 1
						 : 0;

	visit(STATE_SLOW + (desperation(request) * 4 + watermark_level(request)) * 4 + out);
}

/* A kind is what a line says before its first digit. */
static void count_log(const char *lines)
{
	uint32_t hash = 0;
	bool counting = true;

	for (; *lines; lines++) {
		if (*lines == '\n') {
			count(STATE_LOG + (hash >> 24));
			hash = 0;
			counting = true;
		} else if (*lines >= '0' && *lines <= '9') {
			counting = false;
		} else if (counting) {
			hash = (hash + (uint8_t)*lines) * 0x9e3779b1u;
		}
	}
	count(STATE_LOG + (hash >> 24));
}

void state_enable(bool on)
{
	state_off = !on;
}

static uint32_t hash(uint32_t a, uint32_t b, uint32_t c)
{
	uint32_t h = (a * 0x9e3779b1u) ^ (b * 0x85ebca6bu) ^ (c * 0xc2b2ae35u);

	return (h ^ h >> 15) * 0x2c1b3c6du >> 16;
}

/* Rights, growth, locks, advice of the area; was the page touched? */
static uint32_t look_kind(const struct space_look *look)
{
	if (!look->area)
		return look->below_stack;
	return 2 | (look->flags & ~(SPACE_MAY_RWX | SPACE_ACCOUNT)) << 2 |
	       (uint32_t)look->touched << 31;
}

/* Which error, which signal, or whether bytes were left. */
static uint32_t space_answer(const struct result *result)
{
	if (!result->failed)
		return result->kind == RESULT_NUMBER && result->value != 0;
	if (result->kind == RESULT_TOUCH || result->kind == RESULT_TOUCH_VALUE)
		return 0x100u + result->vector * 8 + result->code;
	return 0x1000u - (uint32_t)result->value;
}

static void count_space(const struct run *run, const struct flight *flight)
{
	const struct result *result = &run->results[flight->step];
	uint32_t kind =
		hash(flight->op->number, space_answer(result), look_kind(&flight->space.look));

	count(STATE_SPACE + kind % (STATE_END - STATE_SPACE));
}

void state_count_call(const struct run *run, const struct flight *flight)
{
	const char *lines = run_lines_of(run, flight->step);

	if (state_off)
		return;
	count_operation(run, flight->step);
	if (flight->request.made) {
		count_fallback(run, flight);
		count_slow_path(run, flight);
	}
	if (flight->space.began != 0)
		count_space(run, flight);
	if (lines[0] == '!')
		count_log(lines);
}

void state_count_shape(void)
{
	if (!state_off)
		each_populated_zone(count_zone, NULL);
}

void state_count_switch(uint32_t point, uint32_t op, uint32_t target)
{
	if (!state_off)
		visit(STATE_TURNS + hash(point, op, target) % (STATE_LOCKS - STATE_TURNS));
}

void state_count_locks(void)
{
	for (uint32_t lclass = 1; lclass < LOCK_CLASS_MAX && !state_off; lclass++)
		for (uint64_t below = locks_taken_below(lclass); below != 0; below &= below - 1)
			visit(STATE_LOCKS + hash(lclass, (uint32_t)__builtin_ctzll(below), 0) %
						    (STATE_SPACE - STATE_LOCKS));
}

/* The machine's own goals depend on what ran before: they tell nothing of this program. */
void state_count_goals(void)
{
	if (!state_off)
		memcpy(counters + STATE_GOALS, goals_reached() + GOALS_CORE,
		       GOALS_MAX - GOALS_CORE);
}

const uint8_t *state_counters(void)
{
	return counters;
}

void state_clear(void)
{
	memset(counters, 0, sizeof(counters));
}
