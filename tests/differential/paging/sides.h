/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The two machines that perform cases.
 */
#ifndef PAGING_SIDES_H
#define PAGING_SIDES_H

#include "case.h"
#include "sim/mmu.h"

/* Once per process, before any other call: power on the machine of sim/, fill its frames. */
void sim_side_begin(void);

/* Perform @c on the machine of sim/ with a TLB of @policy. Ensures: @result as the image's. */
void sim_side_perform(const struct paging_case *c, enum tlb_policy policy,
		      struct case_result *result);

/* Is there such a program: a path, or a name in the PATH? */
bool qemu_side_available(const char *program);

/* How the image is run. */
struct qemu_side {
	const char *program; /* "qemu-system-i386" */
	const char *image;
	const char *folder; /* for the file that is the guest's memory */
	uint8_t *memory;    /* that file */
	char path[4096];    /* its name */
	int child;
};

/*
 * Make the file that is the guest's memory; it goes when the process ends.
 *
 * Errors: ends the process with 2 and one line that says why.
 */
void qemu_side_begin(struct qemu_side *side);

/* No more cases. */
void qemu_side_end(struct qemu_side *side);

/* Where a batch of cases is to be written, and where its results are afterwards. */
struct case_batch *qemu_side_cases(struct qemu_side *side);
const struct case_result *qemu_side_results(const struct qemu_side *side);

/*
 * Run the image over the batch; it goes on beside the caller until the other call waits for it.
 *
 * Errors: ends the process with 2, with what the image or QEMU said, where the batch is not done.
 */
void qemu_side_start(struct qemu_side *side);
void qemu_side_finish(struct qemu_side *side);

#endif
