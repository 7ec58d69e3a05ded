/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A2: the reports of failed page requests, with a rate limit of our own beside the kernel's: ten
 * in five seconds, and the first one after that says how many there would have been.
 */
#include "fuzz/engine/failure_report.h"
#include "core/page/page_availability_check.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/engine.h"
#include "fuzz/op/expect.h"
#include "sim/clock.h"
#include <stdio.h>
#include <string.h>

#define INTERVAL_TICKS (5u * HZ)
#define BURST          10u

/* The limit. */
static struct {
	bool begun;
	ulong_t begin;
	uint32_t printed, missed;
	bool unknown; /* requests of several calls went into it in an order that is not known */
} failure;

void failure_report_begin(void)
{
	memset(&failure, 0, sizeof(failure));
}

/* Count one report. Ensures: may it be printed? The notice is due if the last interval is over. */
static bool limit_passes(struct due_lines *due, ulong_t now)
{
	if (!failure.begun) {
		failure.begin = now;
		failure.begun = true;
	}
	if ((slong_t)(failure.begin + INTERVAL_TICKS - now) < 0) {
		if (failure.missed > 0)
			snprintf(due->notice, sizeof(due->notice), "*: %u callbacks suppressed",
				 failure.missed);
		failure.begun = false;
		failure.printed = failure.missed = 0;
	}
	if (failure.printed < BURST) {
		failure.printed++;
		return true;
	}
	failure.missed++;
	return false;
}

/* Others ran meanwhile, or did so when an earlier request failed: both lines may come. */
static void expect_perhaps(struct due_lines *due)
{
	failure.unknown = true;
	due->may_come = true;
	snprintf(due->report, sizeof(due->report), "*: page allocation failure. *");
	snprintf(due->notice, sizeof(due->notice), "*: * callbacks suppressed");
}

void failure_report_expect(struct flight *flight, bool failed)
{
	const struct page_request *request = &flight->request;
	struct due_lines *due = &flight->due;
	bool reported;

	due->report[0] = due->notice[0] = '\0';
	due->may_come = false;
	if (!request->made) {
		/* what it asked for inside is not known */
		failure.unknown |= failed && (flight->op->groups & (GROUP_SLAB | GROUP_KMEM));
		return;
	}
	reported = failed &&
		   page_failure_is_reported(&request->asked, due->report, sizeof(due->report));
	if (failed && !(request->asked.gfp & __GFP_NOWARN) &&
	    (failure.unknown || !flight_is_alone(flight)))
		expect_perhaps(due);
	else if (!reported || !limit_passes(due, clock_jiffies()))
		due->report[0] = '\0';
	checks_counted(PAGE_FAILURE_REPORT_ID, due->report[0] != '\0' && !due->may_come);
}

/* Ensures: true, and @due is due no longer, if it stands for @line. */
static bool take(char *due, const char *line)
{
	if (due[0] == '\0' || !expect_line_matches(due, line, NULL, NULL))
		return false;
	due[0] = '\0';
	return true;
}

bool failure_report_takes(struct flight *flight, const char *line)
{
	return take(flight->due.report, line) || take(flight->due.notice, line);
}

void failure_report_judge(const struct flight *flight)
{
	const struct due_lines *due = &flight->due;
	const char *missing = due->report[0] ? due->report : due->notice;

	if (missing[0] != '\0' && !due->may_come && !engine.over)
		finding_add(FINDING_CHECK, flight->step,
			    "check " PAGE_FAILURE_REPORT_ID " the log does not say: %s", missing);
}
