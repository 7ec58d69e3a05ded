/* SPDX-License-Identifier: GPL-2.0-only */
/* The pages in areas: entries, contents, and what is counted of them. */
#ifndef TESTS_CORE_VMA_PAGES_H
#define TESTS_CORE_VMA_PAGES_H

#include "fixture.h"

#include "core/page/vmstat.h"
#include "core/vma/area_calls.h"
#include "core/vma/fault_in.h"
#include "core/vma/memory.h"
#include "core/vma/pte_check.h"
#include "sim/access.h"

/* The entry of @addr in current's space; none where there is no table. And another one in there. */
pte_t pte_at(vaddr_t addr);
void pte_put(vaddr_t addr, pte_t pte);

/* The page that it maps. */
struct page *page_at(vaddr_t addr);

/* Does an access of ring 3 succeed? */
bool user_may(enum access_kind kind, vaddr_t addr);

/* 32 bits; the access must succeed. */
uint32_t user_load(vaddr_t addr);
void user_store(vaddr_t addr, uint32_t value);

/* Store the page's address into each of @pages pages from AT(@at) on. */
void fill(uint32_t at, uint32_t pages);

/* Do the pages from AT(@at) on have what fill(@from, @pages) stored? */
bool filled(uint32_t at, uint32_t pages, uint32_t from);

/* Checks P3 to P12 do not complain; the text of the first that does. */
void tables_sound(void);
const char *tables_complaint(bool full);

/* A zone counter of all zones, with what the CPUs keep back. */
int zones_count(enum zone_stat_item item);

#endif
