/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of kmap/ for start-up. Nothing is allocated: all of it lies in the image.
 */
#ifndef CORE_KMAP_KMAP_INIT_H
#define CORE_KMAP_KMAP_INIT_H

/*
 * vmalloc space is ready; kmap()'s table, directories and the exception table are.
 *
 * Requires: after kmem_cache_init(), once per power-on.
 * As:       vmalloc_init(); page_address_init() and sort_main_extable() of 2.6.34. There are no
 *           early areas to import.
 */
void vmalloc_init(void);
void kmap_start(void);

#endif
