/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Judging a call from outside: did it end, and complain, as the misuse verdict said?
 *
 *   verdict        must come                               anything else
 *   sound          no log line, no end                     surplus line, or the end: a finding
 *   logged         a line for each pattern, in any order   a line that no pattern matches: surplus
 *                  (a pattern that begins with '?' may; one with
 *                  '!' is an end that may come instead)
 *   ends           the end that the pattern matches        missing, unless an injected fault came
 *                                                          first and refused the object
 *
 * What running out of memory brings (the OOM panic, endless retries) is no finding where check A
 * agrees that memory was out, and the request is one that may kill or retry for ever; failure
 * reports are no surplus where they are due (failure_report.c).
 */
#include "core/page/fail_page_alloc.h"
#include "core/page/page_availability_check.h"
#include "core/slab/failslab.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/failure_report.h"
#include "fuzz/op/expect.h"
#include <stdio.h>
#include <string.h>

#define OOM_PANIC "Out of memory and no killable processes*"
/* A cache that must be made, and memory or a fault was against it. */
#define SLAB_PANIC_TEXT "kmem_cache_create: Failed to create slab '*'. Error -12"
#define LOG_LINE_BYTES  512

bool judge_memory_was_out(const struct flight *flight, char *why, size_t size)
{
	bool alone = flight_is_alone(flight);

	checks_counted(PAGE_AVAILABILITY_ID, alone);
	return !alone || page_availability_holds(&flight->request.asked, why, size);
}

/* Take one line off the front of @lines into @line. Ensures: the rest, or NULL after the last. */
static const char *line_take(const char *lines, char *line, size_t size)
{
	size_t length = strcspn(lines, "\n");

	snprintf(line, size, "%.*s", (int)length, lines);
	return lines[length] == '\n' ? lines + length + 1 : NULL;
}

/* Does any of the patterns, '\n' between, match @line? Ends (@end) and lines have their own. */
static bool patterns_match(const char *patterns, const char *line, bool end)
{
	char pattern[LOG_LINE_BYTES];

	while (patterns && *patterns) {
		patterns = line_take(patterns, pattern, sizeof(pattern));
		if ((pattern[0] == '!') != end)
			continue;
		if (end ? expect_line_matches(pattern + 1, line, NULL, NULL)
			: expect_line_matches(pattern + (pattern[0] == '?'), line, NULL, NULL))
			return true;
	}
	return false;
}

/* Does any `! ` line of the call match @pattern? */
static bool log_has(const struct flight *flight, const char *pattern)
{
	const char *lines = run_lines_of(&engine.run, flight->step);
	char line[LOG_LINE_BYTES];

	while (lines && *lines) {
		lines = line_take(lines, line, sizeof(line));
		if (line[0] == '!' && expect_line_matches(pattern, line + 2, NULL, NULL))
			return true;
	}
	return false;
}

static void judge_surplus(struct flight *flight)
{
	const char *lines = run_lines_of(&engine.run, flight->step) + flight->log_seen;
	const char *patterns = flight->verdict.use == USE_LOGGED ? flight->verdict.log : NULL;
	char line[LOG_LINE_BYTES];

	flight->log_seen += (uint32_t)strlen(lines);
	while (lines && *lines && !engine.over) {
		lines = line_take(lines, line, sizeof(line));
		if (line[0] != '!' || patterns_match(patterns, line + 2, false) ||
		    failure_report_takes(flight, line + 2))
			continue;
		finding_add(FINDING_LOG_SURPLUS, flight->step, "surplus log line: %s", line + 2);
	}
}

static void judge_missing(const struct flight *flight)
{
	const char *patterns = flight->verdict.log;
	char pattern[LOG_LINE_BYTES];

	while (patterns && *patterns && !engine.over) {
		patterns = line_take(patterns, pattern, sizeof(pattern));
		if (pattern[0] != '?' && pattern[0] != '!' && !log_has(flight, pattern))
			finding_add(FINDING_LOG_MISSING, flight->step,
				    "misuse not reported; missing log line: %s", pattern);
	}
}

void judge_log_late(struct flight *flight)
{
	if (flight->log_judged)
		judge_surplus(flight);
}

/* Was the object refused by an injected fault, before anything was noticed? */
static bool fault_came_first(const struct flight *flight)
{
	return flight->object.cachep != NULL &&
	       flight->object.faults != fail_page_alloc_get()->fired + failslab_get()->fired;
}

void judge_log(struct flight *flight)
{
	flight->log_judged = true;
	if (flight->verdict.use == USE_ENDS && !fault_came_first(flight)) {
		finding_add(FINDING_LOG_MISSING, flight->step,
			    "misuse not noticed; it should have ended in: %s", flight->verdict.log);
		return;
	}
	judge_surplus(flight);
	if (engine.run.lines_cut)
		return; /* what is missing may have been cut off */
	failure_report_judge(flight);
	if (flight->verdict.use == USE_LOGGED)
		judge_missing(flight);
}

/*
 * One of many pages was not to be had, or one for a slab, which has to be of lowmem, or one for a
 * table, which is asked for as GFP_KERNEL whatever the pages are.
 */
static bool inner_memory_was_out(const struct flight *flight, char *why, size_t size)
{
	struct availability_request lowmem = flight->inside.asked, table = flight->inside.asked;

	lowmem.gfp &= ~(gfp_t)__GFP_HIGHMEM;
	table.gfp = GFP_KERNEL;
	return !flight_is_alone(flight) ||
	       page_availability_holds(&flight->inside.asked, why, size) ||
	       page_availability_holds(&lowmem, why, size) ||
	       page_availability_holds(&table, why, size);
}

/*
 * Did the kernel give up for want of memory, as that request may?
 *
 * Ensures: false with what speaks against it in @why; "" if the end is of another kind.
 */
static bool end_is_want_of_memory(const struct flight *flight, enum machine_end end, char *why,
				  size_t size)
{
	const struct availability_request *asked = &flight->request.asked;

	why[0] = '\0';
	if (end == END_PANIC &&
	    expect_line_matches(SLAB_PANIC_TEXT, machine_end_text(), NULL, NULL))
		return true;
	if (end == END_PANIC && !expect_line_matches(OOM_PANIC, machine_end_text(), NULL, NULL))
		return false;
	if (end == END_LIMIT &&
	    (!flight->request.made || !flight_is_alone(flight) || !page_request_had_begun(asked)))
		return true;
	if (end != END_PANIC && end != END_LIMIT)
		return false;
	if (flight->inside.made)
		return inner_memory_was_out(flight, why, size);
	/* not pages itself: a slab for an object, or, inside, things of many kinds */
	if (!flight->request.made)
		return !flight_is_alone(flight) || slab_refusal_holds(&flight->object, why, size);
	if (end == END_LIMIT ? page_request_may_go_on(asked) : page_request_may_panic(asked))
		return judge_memory_was_out(flight, why, size);
	snprintf(why, size, "%s",
		 end == END_LIMIT ? "such a request does not retry for ever"
				  : "such a request does not kill");
	return false;
}

void judge_end(const struct flight *flight, enum machine_end end)
{
	static const enum finding_kind kinds[] = {
		[END_BUG] = FINDING_BUG,           [END_OOPS] = FINDING_OOPS,
		[END_PANIC] = FINDING_PANIC,       [END_CHECK] = FINDING_CHECK,
		[END_DEADLOCK] = FINDING_DEADLOCK, [END_LIMIT] = FINDING_LIMIT,
	};
	static const char *const joins[] = {"; but ", ": "};
	const struct run *run = &engine.run;
	char why[FINDING_TEXT_BYTES];

	if (flight->verdict.use == USE_ENDS &&
	    expect_line_matches(flight->verdict.log, run->end_text, NULL, NULL))
		return;
	if (flight->verdict.use == USE_LOGGED &&
	    patterns_match(flight->verdict.log, run->end_text, true))
		return;
	if (run->changes.objects_spoiled)
		return; /* what comes after misuse that was noticed is not foreseen */
	if (end_is_want_of_memory(flight, end, why, sizeof(why)))
		return;
	if (engine.options.predicted && engine.options.predicted(run, flight->step))
		return;
	if (end == END_DEADLOCK)
		snprintf(why, sizeof(why), "%s", machine_end_text());
	finding_add(kinds[end], flight->step, "%s%s%s", run->end_text,
		    why[0] == '\0' ? "" : joins[end == END_DEADLOCK], why);
}
