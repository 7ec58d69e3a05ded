/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The free list of a slab: an array of object numbers, of which the first `active` are stale.
 *
 *   active = 2, num = 5:   | 0 | 1 | 4 | 2 | 3 |      4 is handed out next; one that comes back is
 *                                    ^              put at index 1
 *
 * An objfreelist lies in the object at its end, which is therefore the last to be handed out; a
 * slab without free objects has none.
 */
#include "core/slab/slab_internal.h"

#include "core/base/blind.h"

freelist_idx_t get_free_obj(const struct page *page, uint32_t idx)
{
	return blind_load_byte((const freelist_idx_t *)page->freelist + idx);
}

void set_free_obj(const struct page *page, uint32_t idx, freelist_idx_t value)
{
	blind_store_byte((freelist_idx_t *)page->freelist + idx, value);
}

void *slab_get_obj(struct kmem_cache *cachep, struct page *page)
{
	void *objp = index_to_obj(cachep, page, get_free_obj(page, page->slab_active));

	page->slab_active++;
	return objp;
}

/* Is object @objnr in the free list already? As: slab_put_obj() of 5.10 with DEBUG. */
static void double_free_check(const struct kmem_cache *cachep, const struct page *page,
			      const void *objp, uint32_t objnr)
{
	for (uint32_t i = page->slab_active; i < cachep->num; i++) {
		if (get_free_obj(page, i) != objnr)
			continue;
		pr_err("slab: double free detected in cache '%s', objp %08x\n", cachep->name,
		       vaddr(objp));
		BUG();
	}
}

void slab_put_obj(struct kmem_cache *cachep, struct page *page, void *objp)
{
	uint32_t objnr = obj_to_index(cachep, page, objp);

	if (slab_debug())
		double_free_check(cachep, page, objp, objnr);
	page->slab_active--;
	if (page->freelist == NULL)
		page->freelist = (char *)objp + cachep->obj_offset;
	set_free_obj(page, page->slab_active, (freelist_idx_t)objnr);
}

/*
 * As: fixup_slab_list() of 5.10.   Differs: the object that the free list was in gets its poison
 *     back at once, not after the lock.
 */
void slab_list_fix(struct kmem_cache *cachep, struct kmem_list3 *l3, struct page *page)
{
	list_del(&page->lru);
	if (page->slab_active < cachep->num) {
		list_add(&page->lru, &l3->slabs_partial);
		return;
	}
	list_add(&page->lru, &l3->slabs_full);
	goal(SLAB_FULL);
	if (!OBJFREELIST_SLAB(cachep))
		return;
	if (cachep->flags & SLAB_POISON)
		poison_obj(cachep, (char *)page->freelist - cachep->obj_offset, POISON_FREE);
	page->freelist = NULL;
}
