/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows that break what arrays hold and what a cache says of itself.
 */
#include "break_rows.h"

static void array_entry_set(struct array_cache *ac, uint32_t at, void *objp)
{
	POKE(ac->entry[at], objp);
	poked(ac, sizeof(*ac));
}

static void s5_nothing(void)
{
	array_entry_set(own->array[0], 0, NULL);
}

static void s5_the_middle_of_an_object(void)
{
	array_entry_set(own->array[0], 0, (char *)own->array[0]->entry[0] + 8);
}

/* Before the first object of a slab of the second colour. */
static void s5_before_the_objects(void)
{
	array_entry_set(own->array[0], 0, lowmem_page_address(slab_of(own)) - own->size);
}

static void s5_an_object_of_another_cache(void)
{
	array_entry_set(own->array[0], 0, on->array[0]->entry[0]);
}

static void s5_an_object_of_another_node(void)
{
	array_entry_set(own->array[0], 0, far);
}

static void s5_an_object_of_no_such_node(void)
{
	array_entry_set(own->nodelists[0]->alien[1], 0, own->array[0]->entry[0]);
}

static void s5_an_object_that_is_free(void)
{
	struct page *page = slab_of(on);

	array_entry_set(on->array[0], 0,
			index_to_obj(on, page, get_free_obj(page, page->slab_active)));
}

static void s5_an_object_twice(void)
{
	array_entry_set(own->array[0], 0, own->array[0]->entry[1]);
}

static void s5_an_object_in_two_arrays(void)
{
	struct array_cache *shared = own->nodelists[0]->shared;

	shared->avail = 1;
	array_entry_set(shared, 0, own->array[0]->entry[0]);
}

static void s6_no_array(void)
{
	POKE(own->array[0], NULL);
}

static void s6_an_array_nowhere(void)
{
	POKE(own->array[0], (struct array_cache *)window_ptr(8));
}

static void s6_another_limit(void)
{
	POKE(own->array[0]->limit, own->limit + 1);
}

static void s6_more_than_the_limit(void)
{
	POKE(own->array[0]->avail, own->limit + 1);
}

static void s6_more_than_its_memory(void)
{
	POKE(own->nodelists[0]->shared->limit, 1000);
}

static void s6_no_batch(void)
{
	POKE(own->batchcount, 0);
}

static void s6_batches_beyond_the_limit(void)
{
	POKE(own->batchcount, own->limit + 1);
}

static void s6_an_array_for_its_own_node(void)
{
	struct kmem_list3 *l3 = own->nodelists[0];

	POKE(l3->alien[0], l3->alien[1]);
	poked(l3, sizeof(*l3));
}

static void s6_alien_arrays_nowhere(void)
{
	POKE(own->nodelists[0]->alien, (struct array_cache **)window_ptr(8));
}

static void s6_an_alien_array_nowhere(void)
{
	struct kmem_list3 *l3 = own->nodelists[0];

	POKE(l3->alien[1], (struct array_cache *)window_ptr(8));
	poked(l3, sizeof(*l3));
}

static void s6_a_shared_array_nowhere(void)
{
	POKE(own->nodelists[0]->shared, (struct array_cache *)window_ptr(8));
}

static void s6_another_alien_limit(void)
{
	POKE(own->nodelists[0]->alien[1]->limit, 13);
}

static void s8_a_name_nowhere(void)
{
	POKE(own->name, (const char *)window_ptr(8));
}

static void s8_no_object(void)
{
	POKE(own->num, 0);
}

static void s8_more_objects_than_numbers(void)
{
	POKE(own->num, SLAB_OBJ_MAX_NUM + 1);
}

static void s8_more_objects_than_room(void)
{
	own->freelist_size++;
	POKE(own->num, own->num + 1);
	poked(own, sizeof(*own));
}

static void s8_an_order_too_high(void)
{
	POKE(own->gfporder, KMALLOC_MAX_ORDER + 1);
}

static void s8_a_free_list_too_short(void)
{
	POKE(own->freelist_size, own->num - 1);
}

static void s8_objects_off_their_alignment(void)
{
	POKE(own->align, 16);
}

static void s8_objects_larger_than_their_place(void)
{
	POKE(own->object_size, own->size + 1);
}

static void s8_divided_by_another_size(void)
{
	POKE(own->reciprocal_buffer_size, reciprocal_value(own->size + 8));
}

static void s8_a_region_beyond_the_object(void)
{
	POKE(own->usersize, own->object_size + 1);
}

static void s8_two_places_for_the_free_list(void)
{
	POKE(own->flags, own->flags | CFLGS_OFF_SLAB);
}

/* A free list in an object would not outlive a constructor, nor readers after the end. */
static void s8_a_free_list_over_what_is_constructed(void)
{
	POKE(own->ctor, on->ctor);
}

static void s8_a_free_list_under_readers(void)
{
	POKE(own->flags, own->flags | SLAB_TYPESAFE_BY_RCU);
}

static void s8_free_lists_from_nowhere(void)
{
	POKE(off->freelist_cache, NULL);
}

static void s8_free_lists_off_slab_off_slab(void)
{
	POKE(off->freelist_cache, off);
}

static void s8_fewer_than_no_references(void)
{
	POKE(own->refcount, -2);
}

static void s8_one_for_two_constructors(void)
{
	POKE(on->refcount, 2);
}

const struct break_row break_cache_rows[] = {
	ROW("S5", s5_nothing),
	ROW("S5", s5_the_middle_of_an_object),
	ROW("S5", s5_before_the_objects),
	ROW("S5", s5_an_object_of_another_cache),
	ROW_ON(NODES, "S5", s5_an_object_of_another_node),
	ROW_ON(NODES, "S5", s5_an_object_of_no_such_node),
	ROW("S5", s5_an_object_that_is_free),
	ROW("S5", s5_an_object_twice),
	ROW_ON(NODES, "S5", s5_an_object_in_two_arrays),
	ROW("S6", s6_no_array),
	ROW("S6", s6_an_array_nowhere),
	ROW("S6", s6_another_limit),
	ROW("S6", s6_more_than_the_limit),
	ROW_ON(NODES, "S6", s6_more_than_its_memory),
	ROW("S6", s6_no_batch),
	ROW("S6", s6_batches_beyond_the_limit),
	ROW_ON(NODES, "S6", s6_an_array_for_its_own_node),
	ROW_ON(NODES, "S6", s6_alien_arrays_nowhere),
	ROW_ON(NODES, "S6", s6_an_alien_array_nowhere),
	ROW_ON(NODES, "S6", s6_a_shared_array_nowhere),
	ROW_ON(NODES, "S6", s6_another_alien_limit),
	ROW("S8", s8_a_name_nowhere),
	ROW("S8", s8_no_object),
	ROW("S8", s8_more_objects_than_numbers),
	ROW("S8", s8_more_objects_than_room),
	ROW("S8", s8_an_order_too_high),
	ROW("S8", s8_a_free_list_too_short),
	ROW("S8", s8_objects_off_their_alignment),
	ROW("S8", s8_objects_larger_than_their_place),
	ROW("S8", s8_divided_by_another_size),
	ROW("S8", s8_a_region_beyond_the_object),
	ROW("S8", s8_two_places_for_the_free_list),
	ROW("S8", s8_a_free_list_over_what_is_constructed),
	ROW("S8", s8_a_free_list_under_readers),
	ROW("S8", s8_free_lists_from_nowhere),
	ROW("S8", s8_free_lists_off_slab_off_slab),
	ROW("S8", s8_fewer_than_no_references),
	ROW("S8", s8_one_for_two_constructors),
	{.id = NULL},
};
