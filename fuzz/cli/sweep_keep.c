/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A finding of the sweep as a program of its own: the fault of the run said by marks on calls.
 */
#include "fuzz/cli/files.h"
#include "fuzz/cli/sweep.h"
#include "fuzz/engine/report.h"
#include "fuzz/op/print.h"
#include <stdio.h>
#include <string.h>

#define TEXT_BYTES    (256u * 1024)
#define SUMMARY_BYTES 192

/* Ensures: false where the calls have marks already that stand in the way. */
static bool mark_calls(struct program *program, struct run_fault fault, struct fault_met met)
{
	struct call *calls = program->calls;

	if (met.times == 0 || calls[met.step].fail.nth || met.nth_of_call > FAIL_NTH_MAX)
		return false;
	calls[met.step].fail = (struct fail_mark){
		.nth = (uint16_t)met.nth_of_call,
		.onward = fault.onward,
	};
	for (uint32_t i = met.step + 1; fault.onward && i < program->nr_calls; i++)
		if (calls[i].fail.nth == 0)
			calls[i].fail = (struct fail_mark){.nth = 1, .onward = true};
	return true;
}

/* Marks name requests of the line's own task alone: does the program show the same? */
static bool shows(const struct program *program, const char *summary)
{
	const struct run_options options = {.full_checks = true, .full_end = true};
	char again[SUMMARY_BYTES];

	if (engine_run(program, &options)->kind == FINDING_NONE)
		return false;
	report_summary(again, sizeof(again));
	return strcmp(summary, again) == 0;
}

/* "corpus/page/x.mm" -> "FOLDER/sweep-x-3+.mm" */
static void path_make(const char *folder, const char *path, struct run_fault fault, char *buffer,
		      size_t size)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;

	snprintf(buffer, size, "%s/sweep-%.*s-%u%s.mm", folder, (int)strcspn(name, "."), name,
		 fault.nth, fault.onward ? "+" : "");
}

void sweep_keep(const char *folder, const char *path, const struct program *program,
		struct run_fault fault)
{
	static struct program marked;
	static char text[TEXT_BYTES];
	char summary[SUMMARY_BYTES], file[4200];

	report_summary(summary, sizeof(summary));
	marked = *program;
	if (!mark_calls(&marked, fault, engine_fault_met()) || !shows(&marked, summary))
		return;
	size_t size = program_print(&marked, NULL, NULL, text, sizeof(text));
	path_make(folder, path, fault, file, sizeof(file));
	if (size < sizeof(text) && file_write(file, text, size))
		fprintf(stderr, "as a program: %s\n", file);
}
