/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up of kmap/.
 */
#include "core/kmap/kmap_init.h"
#include "core/kmap/kmap_internal.h"
#include "core/kmap/pgalloc.h"

void vmalloc_init(void)
{
	spin_lock_init(&kmap_vars->vmap_area_lock, LOCK_VMAP_AREA);
	spin_lock_init(&kmap_vars->purge_lock, LOCK_VMAP_PURGE);
	spin_lock_init(&kmap_vars->vmlist_lock, LOCK_VMLIST);
	INIT_LIST_HEAD(&kmap_vars->vmap_area_list);
	vmap_blocks_init();
	kmap_vars->vmap_area_pcpu_hole = VMALLOC_END;
	kmap_vars->vmap_initialized = true;
}

/* As: free_pages_and_swap_cache() without a swap cache. */
static void gathered_pages_free(struct page *const *pages, uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++)
		put_page(pages[i]);
}

void kmap_start(void)
{
	page_address_init();
	pgalloc_init();
	spin_lock_init(&kmap_vars->kmap_lock, LOCK_KMAP);
	spin_lock_init(&kmap_vars->cpa_lock, LOCK_CPA);
	init_waitqueue_head(&kmap_vars->pkmap_map_wait);
	kmap_vars->kmap_warn_count = 10;
	mmu_gather_init(gathered_pages_free);
	sort_main_extable();
}
