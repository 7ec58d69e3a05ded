/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows that break what the chain, slabs, free lists, objects and counters say.
 */
#include "break_rows.h"

#include "core/page/page_alloc.h"

static void s1_the_chain_leads_nowhere(void)
{
	POKE(own->list.next, (struct list_head *)window_ptr(8));
}

static void s1_the_chain_does_not_lead_back(void)
{
	POKE(own->list.prev, own->list.next);
}

static void s1_a_cache_in_no_slab(void)
{
	struct page *page = virt_to_head_page(own);

	ClearPageSlab(page);
	poked(page, sizeof(*page));
}

/* The chain goes round without its head. */
static void s1_a_circle(void)
{
	struct list_head *first = slab_vars->cache_chain.next, *last = slab_vars->cache_chain.prev;

	POKE(last->next, first);
	POKE(first->prev, last);
}

static void s2_the_lists_are_nowhere(void)
{
	POKE(own->nodelists[0], (struct kmem_list3 *)window_ptr(8));
}

static void s2_a_list_leads_nowhere(void)
{
	POKE(slab_of(own)->lru.next, NULL);
}

static void s2_a_list_does_not_lead_back(void)
{
	POKE(slab_of(own)->lru.prev, &own->nodelists[0]->slabs_free);
}

static void s2_no_slab_in_a_list(void)
{
	struct page *page = slab_of(own);

	ClearPageSlab(page);
	poked(page, sizeof(*page));
}

static void s2_another_cache(void)
{
	POKE(slab_of(own)->slab_cache, on);
}

static void s2_another_node(void)
{
	struct kmem_list3 *from = own->nodelists[0], *to = own->nodelists[1];
	struct page *page = slab_of(own);

	cr_assert(list_is_singular(&from->slabs_partial) && list_empty(&to->slabs_full));
	list_move(&page->lru, &to->slabs_full);
	from->free_objects -= own->num - page->slab_active;
	poked(from, sizeof(*from));
	poked(to, sizeof(*to));
	poked(page, sizeof(*page));
}

static void s2_empty_in_the_partial_list(void)
{
	POKE(slab_of(own)->slab_active, 0);
}

static void s2_full_in_the_partial_list(void)
{
	POKE(slab_of(own)->slab_active, own->num);
}

static void s2_partial_in_the_full_list(void)
{
	POKE(virt_to_head_page(
		     window_ptr(list_first_entry(&full->nodelists[0]->slabs_full, struct page, lru)
					->index))
		     ->slab_active,
	     0);
}

static void s3_one_more(void)
{
	POKE(own->nodelists[0]->free_objects, own->nodelists[0]->free_objects + 1);
}

static void s3_a_slab_is_lost(void)
{
	INIT_LIST_HEAD(&own->nodelists[0]->slabs_partial);
	poked(own->nodelists[0], sizeof(struct kmem_list3));
}

static void s4_behind_the_slab(void)
{
	struct page *page = slab_of(own);

	POKE(page->freelist, (char *)page->freelist + PAGE_SIZE);
}

static void s4_none_although_objects_are_free(void)
{
	POKE(slab_of(own)->freelist, NULL);
}

static void s4_one_although_no_object_is_free(void)
{
	struct page *page = list_first_entry(&full->nodelists[0]->slabs_full, struct page, lru);

	POKE(page->freelist, page_s_mem(page));
}

static void s4_not_in_the_rest(void)
{
	struct page *page = slab_of(on);

	POKE(page->freelist, (char *)page->freelist - 1);
}

static void s4_off_slab_in_no_slab(void)
{
	POKE(slab_of(off)->freelist, window_ptr(PAGE_OFFSET + PAGE_SIZE));
}

static void s4_off_slab_in_another_cache(void)
{
	POKE(slab_of(off)->freelist, (void *)own);
}

static void entry_set(struct page *page, uint32_t at, uint32_t objnr)
{
	store_byte((char *)page->freelist + at, (freelist_idx_t)objnr);
}

static void s4_no_object(void)
{
	entry_set(slab_of(on), slab_of(on)->slab_active, on->num);
}

static void s4_an_object_twice(void)
{
	struct page *page = slab_of(on);

	entry_set(page, on->num - 1, get_free_obj(page, on->num - 2));
}

/* The order of the free objects is another, and the list lies in one that is handed out early. */
static void s4_not_in_the_last_object(void)
{
	struct page *page = slab_of(own);
	uint32_t first = get_free_obj(page, page->slab_active);

	entry_set(page, page->slab_active, get_free_obj(page, own->num - 1));
	entry_set(page, own->num - 1, first);
}

static void s7_off_its_colours(void)
{
	POKE(slab_of(on)->index, slab_of(on)->index + 8);
}

static void s7_beyond_its_colours(void)
{
	struct page *page = slab_of(on);

	POKE(page->index, vaddr(lowmem_page_address(page)) + max(on->colour, 1u) * on->colour_off);
}

static void s7_the_next_is_no_colour(void)
{
	POKE(on->nodelists[0]->colour_next, max(on->colour, 1u));
}

/* A free object in the slab, which is not the one with the free list; one in CPU 0's array. */
static char *free_object(void)
{
	const struct page *page = slab_of(own);

	return index_to_obj(own, page, get_free_obj(page, page->slab_active));
}

static void s9_red_zone_before(void)
{
	store_byte(dbg_redzone1(own, free_object()), 1);
}

static void s9_red_zone_behind(void)
{
	store_byte(dbg_redzone_end(own, free_object()), 1);
}

static void s9_red_zone_in_an_array(void)
{
	store_byte(dbg_redzone_end(own, own->array[0]->entry[0]), 1);
}

static void s9_first_byte(void)
{
	store_byte(free_object() + own->obj_offset, 1);
}

static void s9_last_byte(void)
{
	store_byte(free_object() + own->obj_offset + own->object_size - 1, POISON_FREE);
}

static void s10_unreclaimable(void)
{
	struct zone *zone = page_zone(slab_of(own));

	POKE(zone->vm_stat[NR_SLAB_UNRECLAIMABLE].counter,
	     zone->vm_stat[NR_SLAB_UNRECLAIMABLE].counter + 1);
}

static void s10_reclaimable(void)
{
	struct zone *zone = page_zone(slab_of(own));

	POKE(zone->vm_stat[NR_SLAB_RECLAIMABLE].counter,
	     zone->vm_stat[NR_SLAB_RECLAIMABLE].counter - 1);
}

const struct break_row break_slab_rows[] = {
	ROW("S1", s1_the_chain_leads_nowhere),
	ROW("S1", s1_the_chain_does_not_lead_back),
	ROW("S1", s1_a_cache_in_no_slab),
	ROW("S1", s1_a_circle),
	ROW("S2", s2_the_lists_are_nowhere),
	ROW("S2", s2_a_list_leads_nowhere),
	ROW("S2", s2_a_list_does_not_lead_back),
	ROW("S2", s2_no_slab_in_a_list),
	ROW("S2", s2_another_cache),
	ROW_ON(NODES, "S2", s2_another_node),
	ROW("S2", s2_empty_in_the_partial_list),
	ROW("S2", s2_full_in_the_partial_list),
	ROW("S2", s2_partial_in_the_full_list),
	ROW("S3", s3_one_more),
	ROW("S3", s3_a_slab_is_lost),
	ROW("S4", s4_behind_the_slab),
	ROW("S4", s4_none_although_objects_are_free),
	ROW("S4", s4_one_although_no_object_is_free),
	ROW("S4", s4_not_in_the_rest),
	ROW("S4", s4_off_slab_in_no_slab),
	ROW("S4", s4_off_slab_in_another_cache),
	ROW("S4", s4_no_object),
	ROW("S4", s4_an_object_twice),
	ROW("S4", s4_not_in_the_last_object),
	ROW("S7", s7_off_its_colours),
	ROW("S7", s7_beyond_its_colours),
	ROW("S7", s7_the_next_is_no_colour),
	ROW_ON(DEBUG, "S9", s9_red_zone_before),
	ROW_ON(DEBUG, "S9", s9_red_zone_behind),
	ROW_ON(DEBUG, "S9", s9_red_zone_in_an_array),
	ROW_ON(DEBUG, "S9", s9_first_byte),
	ROW_ON(DEBUG, "S9", s9_last_byte),
	ROW_SEEN(PLAIN, "S10", s10_unreclaimable, IN_FULL),
	ROW_SEEN(PLAIN, "S10", s10_reclaimable, IN_FULL),
	{.id = NULL},
};
