/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Blocks of vm_map_ram(), slots of kmap() and of kmap_atomic().
 */
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_check_internal.h"

/* ---- K6: blocks ------------------------------------------------------------------------------ */

static bool in_its_queue(const struct vmap_block *vb)
{
	const struct vmap_block *other;

	list_for_each_entry (other, &vb->vbq->free, free_list) {
		if (other == vb)
			return true;
	}
	return false;
}

static void block_ok(const struct vmap_block *vb, uint32_t place)
{
	ulong_t given = bitmap_weight(vb->alloc_map, VMAP_BBMAP_BITS);
	ulong_t dirty = bitmap_weight(vb->dirty_map, VMAP_BBMAP_BITS);
	vaddr_t start = vb->va->va_start;

	KMAP_THAT(KMAP_FOUND_BLOCK,
		  addr_to_vb_idx(start) == place && vb->va->va_end - start == VMAP_BLOCK_SIZE,
		  "block %08x stands at place %u", start, place);
	KMAP_THAT(KMAP_FOUND_BLOCK, vb->free == VMAP_BBMAP_BITS - given,
		  "block %08x: %u free, its map says %u", start, vb->free, VMAP_BBMAP_BITS - given);
	KMAP_THAT(KMAP_FOUND_BLOCK, vb->dirty == dirty, "block %08x: %u dirty, its map says %u",
		  start, vb->dirty, dirty);
	for (uint32_t i = 0; i < BITS_TO_LONGS(VMAP_BBMAP_BITS); i++)
		KMAP_THAT(KMAP_FOUND_BLOCK, (vb->dirty_map[i] & ~vb->alloc_map[i]) == 0,
			  "block %08x: dirty what was never given out", start);
	KMAP_THAT(KMAP_FOUND_BLOCK, in_its_queue(vb) == (vb->free != 0),
		  "block %08x: %u free, and in its queue: %d", start, vb->free, in_its_queue(vb));
}

void kmap_walk_blocks(void)
{
	for (uint32_t i = 0; i < VMAP_BLOCKS_MAX; i++) {
		const struct vmap_block *vb = kmap_vars->vmap_block_tree[i];

		if (vb == NULL)
			continue;
		if (!KMAP_THAT(KMAP_FOUND_BLOCK,
			       check_pointer_ok(vb, sizeof(*vb)) &&
				       check_pointer_ok(vb->va, sizeof(*vb->va)),
			       "no block at place %u", i))
			return;
		block_ok(vb, i);
	}
}

/* ---- K7: kmap() ------------------------------------------------------------------------------ */

/* How often the hash table has slot @nr, and whether for @page. */
static uint32_t hashed_nr(uint32_t nr, const struct page *page)
{
	uint32_t found = 0;

	for (uint32_t i = 0; i < LAST_PKMAP; i++) {
		const struct page_address_map *pam = &kmap_vars->page_address_maps[i];

		found += pam->page == page && vaddr(pam->virtual) == PKMAP_ADDR(nr);
	}
	return found;
}

static void slot_ok(uint32_t nr)
{
	pte_t pte = ptep_get(pgtable_vars->pkmap_page_table + nr);
	int count = kmap_vars->pkmap_count[nr];
	const struct page *page;

	KMAP_THAT(KMAP_FOUND_SLOT, count >= 0, "slot %u has count %d", nr, count);
	if (!KMAP_THAT(KMAP_FOUND_SLOT, (count == 0) == pte_none(pte),
		       "slot %u has count %d, and its entry is %llx", nr, count,
		       (unsigned long long)pte_val(pte)) ||
	    count == 0 ||
	    !KMAP_THAT(KMAP_FOUND_SLOT, pfn_valid(pte_pfn(pte)),
		       "slot %u maps frame %x, which is none", nr, pte_pfn(pte)))
		return;
	page = pte_page(pte);
	KMAP_THAT(KMAP_FOUND_SLOT, PageHighMem(page) && hashed_nr(nr, page) != 0,
		  "slot %u maps frame %x, which the hash table does not know there", nr,
		  pte_pfn(pte));
	KMAP_THAT(KMAP_FOUND_SLOT, count == 1 || !ram_frame_poisoned(pte_pfn(pte)),
		  "slot %u has count %d, and frame %x is free", nr, count, pte_pfn(pte));
}

static uint32_t links(const struct list_head *head)
{
	const struct list_head *link = head->next;
	uint32_t nr = 0;

	for (; link != head && nr <= LAST_PKMAP; link = link->next)
		nr++;
	return nr;
}

/* Each entry of the pool is in it, or in a row of the table. */
static void hash_table_ok(void)
{
	uint32_t pool = links(&kmap_vars->page_address_pool), hashed = 0, mapped = 0;

	for (uint32_t i = 0; i < 1u << PA_HASH_ORDER; i++)
		hashed += links(&kmap_vars->page_address_htable[i].lh);
	for (uint32_t nr = 0; nr < LAST_PKMAP; nr++)
		mapped += kmap_vars->pkmap_count[nr] != 0;
	KMAP_THAT(KMAP_FOUND_SLOT, hashed == mapped && pool == LAST_PKMAP - mapped,
		  "%u slots are mapped, %u hashed, %u entries are left", mapped, hashed, pool);
}

/* ---- K8: kmap_atomic() ----------------------------------------------------------------------- */

static void atomic_slots_ok(void)
{
	for (uint32_t i = 0; i < KM_TYPE_NR * cpu_count(); i++) {
		pte_t pte = ptep_get(pgtable_vars->kmap_pte - i);

		KMAP_THAT(KMAP_FOUND_ATOMIC, pte_none(pte), "slot %u of CPU %u maps frame %x",
			  i % KM_TYPE_NR, i / KM_TYPE_NR, pte_pfn(pte));
	}
}

void kmap_walk_slots(void)
{
	for (uint32_t nr = 0; nr < LAST_PKMAP; nr++)
		slot_ok(nr);
	hash_table_ok();
	atomic_slots_ok();
}
