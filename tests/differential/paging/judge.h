/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Are the results of both sides the same? If not, is it where QEMU is known to differ from the SDM?
 *
 * Each such place is a row of DIFFERENCES: narrow, named, counted. README.md has the SDM's words.
 */
#ifndef PAGING_JUDGE_H
#define PAGING_JUDGE_H

#include "sim/mmu.h"
#include "stale.h"

/* name, what is excused */
#define DIFFERENCES(X)                                                                             \
	X(RESERVED_ABSENT, "rsvd-without-p", "QEMU clears P in the error code of a reserved bit")  \
	X(FIRST_PAGE_DIRTY, "first-page-dirty",                                                    \
	  "QEMU sets D for the first page of a store whose second page faults")                    \
	X(PDPTE_ACCESSED, "pdpte-accessed", "QEMU sets bit 5 of PDPTEs that it uses")              \
	X(PDPTE_RESERVED, "pdpte-reserved",                                                        \
	  "QEMU reads PDPTEs at each walk and does not check them when CR3 is loaded")             \
	X(LARGE_HIGH, "pse-36", "QEMU takes bits 13 to 20 of a 4 MiB PDE for an address")          \
	X(PAT, "pat", "QEMU takes the PAT bits of entries for legal without PAT")                  \
	X(LARGE_CODE, "code-of-large-page",                                                        \
	  "QEMU's INVLPG of a large page leaves code that ran in its other pages")                 \
	X(LOADED_AHEAD, "loaded-ahead", "tlb=adversary sets A for what it loads ahead")            \
	X(STALE, "stale", "what a TLB has of the page may be old: no flush was due")

enum difference {
#define X(id, name, says) DIFFERENCE_##id,
	DIFFERENCES(X)
#undef X
		NR_DIFFERENCES,
};

struct difference_row {
	const char *name;
	const char *says;
};

extern const struct difference_row difference_rows[NR_DIFFERENCES];

/* What was judged so far. */
struct judged {
	uint64_t cases;    /* each once for each policy of the TLB */
	uint64_t steps;    /* compared */
	uint64_t faults;   /* of these, with a page fault */
	uint64_t in_doubt; /* cases that were left after a step whose outcome is not determined */
	uint64_t unexplained;
	uint64_t excused[NR_DIFFERENCES];
};

/* Where a case's results are no more the same. */
struct verdict {
	bool same;
	uint32_t step; /* the first result that differs; nr_steps + 1: the memory afterwards */
};

/*
 * Compare what came of @c. Ensures: counted in @judged. A difference that changes what comes after
 * it ends the comparison of the case.
 */
struct verdict judge_case(const struct paging_case *c, enum tlb_policy policy,
			  const struct case_result *qemu, const struct case_result *sim,
			  struct judged *judged);

#endif
