/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where highmem pages are mapped: a hash table, whose entries come from a pool of as many as there
 * are slots.
 *
 * As:      mm/highmem.c of 2.6.34.
 * Differs: page_address() is named page_mapped_address(): the rooms below know no highmem addresses
 *          and have a page_address() of their own.
 */
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_internal.h"

#define GOLDEN_RATIO_PRIME_32 0x9e370001u

/* As: hash_ptr(). */
static struct page_address_slot *page_slot(const struct page *page)
{
	uint32_t hash = vaddr(page) * GOLDEN_RATIO_PRIME_32 >> (32 - PA_HASH_ORDER);

	return &kmap_vars->page_address_htable[hash];
}

/* Locks: pas->lock. */
static struct page_address_map *slot_find(struct page_address_slot *pas, const struct page *page)
{
	struct page_address_map *pam;

	list_for_each_entry (pam, &pas->lh, list) {
		if (pam->page == page)
			return pam;
	}
	return NULL;
}

void *page_mapped_address(const struct page *page)
{
	struct page_address_slot *pas = page_slot(page);
	const struct page_address_map *pam;
	void *address;
	bool flags;

	if (!PageHighMem(page))
		return lowmem_page_address(page);
	flags = spin_lock_irqsave(&pas->lock);
	pam = slot_find(pas, page);
	address = pam == NULL ? NULL : pam->virtual;
	spin_unlock_irqrestore(&pas->lock, flags);
	return address;
}

static struct page_address_map *pool_get(void)
{
	struct page_address_map *pam;
	bool flags;

	BUG_ON(list_empty(&kmap_vars->page_address_pool));
	flags = spin_lock_irqsave(&kmap_vars->pool_lock);
	pam = list_first_entry(&kmap_vars->page_address_pool, struct page_address_map, list);
	list_del(&pam->list);
	spin_unlock_irqrestore(&kmap_vars->pool_lock, flags);
	return pam;
}

static void pool_put(struct page_address_map *pam)
{
	bool flags = spin_lock_irqsave(&kmap_vars->pool_lock);

	list_add_tail(&pam->list, &kmap_vars->page_address_pool);
	spin_unlock_irqrestore(&kmap_vars->pool_lock, flags);
}

static void page_address_add(struct page *page, void *virtual)
{
	struct page_address_slot *pas = page_slot(page);
	struct page_address_map *pam = pool_get();
	bool flags;

	pam->page = page;
	pam->virtual = virtual;
	flags = spin_lock_irqsave(&pas->lock);
	list_add_tail(&pam->list, &pas->lh);
	spin_unlock_irqrestore(&pas->lock, flags);
}

static void page_address_remove(const struct page *page)
{
	struct page_address_slot *pas = page_slot(page);
	bool flags = spin_lock_irqsave(&pas->lock);
	struct page_address_map *pam = slot_find(pas, page);

	if (pam != NULL)
		list_del(&pam->list);
	spin_unlock_irqrestore(&pas->lock, flags);
	if (pam != NULL)
		pool_put(pam);
}

void set_page_address(struct page *page, void *virtual)
{
	BUG_ON(!PageHighMem(page));
	if (virtual != NULL)
		page_address_add(page, virtual);
	else
		page_address_remove(page);
}

void page_address_init(void)
{
	INIT_LIST_HEAD(&kmap_vars->page_address_pool);
	for (uint32_t i = 0; i < LAST_PKMAP; i++)
		list_add(&kmap_vars->page_address_maps[i].list, &kmap_vars->page_address_pool);
	for (uint32_t i = 0; i < 1u << PA_HASH_ORDER; i++) {
		INIT_LIST_HEAD(&kmap_vars->page_address_htable[i].lh);
		spin_lock_init(&kmap_vars->page_address_htable[i].lock, LOCK_PAGE_ADDRESS);
	}
	spin_lock_init(&kmap_vars->pool_lock, LOCK_PAGE_ADDRESS_POOL);
}
