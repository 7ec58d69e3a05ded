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
#define LINE_BYTES     128

static struct {
	/* the limit */
	bool begun;
	ulong_t begin;
	uint32_t printed, missed;

	/* what is due below the running call; "": nothing */
	char report[LINE_BYTES];
	char notice[LINE_BYTES]; /* a pattern: the kernel puts the function's name first */
} failure;

void failure_report_begin(void)
{
	memset(&failure, 0, sizeof(failure));
}

/* Count one report. Ensures: may it be printed? The notice is due if the last interval is over. */
static bool limit_passes(ulong_t now)
{
	if (!failure.begun) {
		failure.begin = now;
		failure.begun = true;
	}
	if ((slong_t)(failure.begin + INTERVAL_TICKS - now) < 0) {
		if (failure.missed > 0)
			snprintf(failure.notice, sizeof(failure.notice),
				 "*: %u callbacks suppressed", failure.missed);
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

void failure_report_expect(bool failed)
{
	const struct page_request *request = &engine.run.request;

	failure.report[0] = failure.notice[0] = '\0';
	if (!request->made)
		return;
	if (!failed ||
	    !page_failure_is_reported(&request->asked, failure.report, sizeof(failure.report)))
		failure.report[0] = '\0';
	else if (!limit_passes(clock_jiffies()))
		failure.report[0] = '\0';
	checks_counted(PAGE_FAILURE_REPORT_ID, failure.report[0] != '\0');
}

/* Ensures: true, and @due is due no longer, if it stands for @line. */
static bool take(char *due, const char *line)
{
	if (due[0] == '\0' || !expect_line_matches(due, line, NULL, NULL))
		return false;
	due[0] = '\0';
	return true;
}

bool failure_report_takes(const char *line)
{
	return take(failure.report, line) || take(failure.notice, line);
}

void failure_report_judge(void)
{
	const char *missing = failure.report[0] ? failure.report : failure.notice;

	if (missing[0] != '\0' && !engine.over)
		finding_add(FINDING_CHECK, engine.run.step,
			    "check " PAGE_FAILURE_REPORT_ID " the log does not say: %s", missing);
}
