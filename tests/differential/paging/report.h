/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a person reads of a comparison.
 */
#ifndef PAGING_REPORT_H
#define PAGING_REPORT_H

#include "judge.h"
#include <stdio.h>

/* The case as text, and both sides' results, step by step; @verdict marks the one that differs. */
void report_case(FILE *to, const struct paging_case *c, const struct case_result *qemu,
		 const struct case_result *sim, const struct verdict *verdict);

/*
 * In few words what differs, and in which kind of step: "paging-dirty in store". Ensures: in a
 * buffer that the next call uses again.
 */
const char *report_summary(const struct paging_case *c, const struct case_result *qemu,
			   const struct case_result *sim, const struct verdict *verdict);

/* The rows that excused something, how often; and those that did not. */
void report_differences(FILE *to, const struct judged *judged);

#endif
