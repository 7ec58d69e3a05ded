/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of a report share. Private to the engine.
 */
#ifndef FUZZ_ENGINE_REPORT_INTERNAL_H
#define FUZZ_ENGINE_REPORT_INTERNAL_H

#include "fuzz/engine/report.h"
#include "fuzz/engine/retrace.h"

/* Where in simulated RAM a sanitizer saw it. */
struct report_place {
	bool known;
	paddr_t at;
};

/*
 * The run that is under way ends in a finding of @kind, which only a host's hand noticed: "@what:
 * @where: @details". Without @where (NULL) the operation stands there.
 *
 * Ensures: the step is the one that runs; engine.running is false.
 */
void report_interrupt(enum finding_kind kind, const char *what, const char *where,
		      const char *details);

/* Write all of it; @place as the sanitizer says. */
void report_write(const struct report_place *place);

/* "step 3 of 4", "the end of the run", "the boot". */
void report_step_text(uint32_t step, char *buffer, size_t size);

/* The call of @step as text; "" for what is no call. */
void report_call_text(uint32_t step, char *buffer, size_t size);

/* The first line and the program: report_program.c. */
void report_first_line(void);
void report_program(void);

/* The tasks that were in a call when the finding was made, as report_tasks_note() saw them. */
void report_tasks(void);

/* What the children found out, in words: report_retrace.c. @r is NULL where there were none. */
void report_first_wrong(const struct retrace *r);
void report_hands(const struct retrace *r, const struct report_place *place);
void report_order(const struct retrace *r);
void report_state(const struct retrace *r);
void report_end_stack(const struct retrace *r);

#endif
