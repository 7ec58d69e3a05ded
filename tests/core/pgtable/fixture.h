/* SPDX-License-Identifier: GPL-2.0-only */
/* A machine with base/ started and an empty swapper_pg_dir, for tests of entries and tables. */
#ifndef TESTS_CORE_PGTABLE_FIXTURE_H
#define TESTS_CORE_PGTABLE_FIXTURE_H

#include <criterion/criterion.h>
#include <inttypes.h>

#include "core/base/base.h"
#include "core/pgtable/fixmap.h"
#include "core/pgtable/pgtable.h"

/* Run @body on a fresh machine; it must come to its end (must end as a BUG with this text). */
void on_machine(void (*body)(void));
void must_bug(void (*body)(void), const char *text);

/* What the log said in the last run. */
extern char pgtable_log[4096];

/* A zeroed frame in lowmem, another one each time. */
void *table_new(void);

/* Hang page tables on swapper_pg_dir for @address; its pte. */
pte_t *table_for(vaddr_t address);

/* A pfn that needs all bits that the mode has. */
#define WIDE_PFN (PAGING_PAE ? 0xabcdefu : 0xabcdeu)

#endif
