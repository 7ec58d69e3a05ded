/* SPDX-License-Identifier: GPL-2.0-only */
#include "poke.h"

void unlink_page(struct page *page)
{
	poked(page->lru.prev, sizeof(page->lru));
	poked(page->lru.next, sizeof(page->lru));
	list_del(&page->lru);
	poked(page, sizeof(*page));
}

void link_page(struct page *page, struct list_head *head)
{
	poked(head->next, sizeof(*head));
	list_add(&page->lru, head);
	poked(head, sizeof(*head));
	poked(page, sizeof(*page));
}

void block_out(struct zone *zone, struct page *page)
{
	uint32_t order = page->private;

	unlink_page(page);
	POKE(zone->free_area[order].nr_free, zone->free_area[order].nr_free - 1);
	ClearPageBuddy(page);
	page->private = 0;
}

void block_in(struct zone *zone, struct page *page, uint32_t order, uint32_t type)
{
	link_page(page, &zone->free_area[order].free_list[type]);
	POKE(zone->free_area[order].nr_free, zone->free_area[order].nr_free + 1);
	SetPageBuddy(page);
	page->private = order;
}

void count_free(struct zone *zone, int pages)
{
	POKE(zone->vm_stat[NR_FREE_PAGES].counter, zone->vm_stat[NR_FREE_PAGES].counter + pages);
	POKE(page_vars->vm_stat[NR_FREE_PAGES].counter,
	     page_vars->vm_stat[NR_FREE_PAGES].counter + pages);
}

struct page *some_block(uint32_t order, uint32_t *type)
{
	for (; order < MAX_ORDER; order++) {
		for (*type = 0; *type < MIGRATE_PCPTYPES; ++*type) {
			struct list_head *head = &normal_zone()->free_area[order].free_list[*type];

			if (!list_empty(head))
				return list_first_entry(head, struct page, lru);
		}
	}
	cr_assert_fail("no free block");
	return NULL;
}

struct per_cpu_pages *some_pageset(void)
{
	return &normal_zone()->pageset[0]->pcp;
}

struct page *some_pageset_page(void)
{
	for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++) {
		if (!list_empty(&some_pageset()->lists[type]))
			return list_first_entry(&some_pageset()->lists[type], struct page, lru);
	}
	cr_assert_fail("the pageset is empty");
	return NULL;
}
