/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Cases: all combinations of the bits that matter, and random ones.
 */
#ifndef PAGING_GENERATE_H
#define PAGING_GENERATE_H

#include "case.h"
#include <stdbool.h>

/* What takes the cases of a walk. */
typedef void case_taker_fn(const struct paging_case *c, void *arg);

/*
 * Every combination, in a fixed order:
 *   one access     each bit of PDPTE, PDE and PTE × WP, NXE, PSE × ring × kind of access
 *   a page's end   what each of two pages may be × each split of an access
 *   histories      an access, a change of an entry, a flush, an access
 */
void generate_all(case_taker_fn *take, void *arg);

/* The @number-th random case of @seed, whatever came before it. */
void generate_random(uint64_t seed, uint64_t number, struct paging_case *c);

/*
 * A case whose four pages are mapped, in both formats and by both roots, writable, for all, to the
 * frames 0 to 3 (root 1: 4 to 7).
 */
void generate_mapped(struct paging_case *c, uint32_t control);

/* The slot of a page's entry in root, directory or table @n (0, 1). */
unsigned int slot_pdpte(unsigned int n, unsigned int page);
unsigned int slot_pde(uint32_t control, unsigned int n, unsigned int page);
unsigned int slot_pte(uint32_t control, unsigned int n, unsigned int page);

void generate_set(struct paging_case *c, unsigned int slot, uint64_t entry);

/* A further step; past STEPS_MAX nothing happens. Ensures: it, zeroed but for the kind. */
struct paging_step *generate_step(struct paging_case *c, enum step_kind kind);
void generate_access(struct paging_case *c, enum step_kind kind, bool user, uint32_t at,
		     uint8_t size);

/* A value to store: of harmless instructions. */
uint64_t generate_value(uint64_t number, uint8_t size);

#endif
