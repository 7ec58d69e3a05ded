/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * E5: an object that is still in use, a cache more or less, are seen; arrays full of free objects
 * are not.
 */
#include "fixture.h"

#include "core/slab/slab_baseline_check.h"

#include <string.h>

static struct slab_baseline then;

/* What has changed since; "": nothing. */
static const char *change(void)
{
	static char why[200];

	why[0] = '\0';
	if (slab_baseline_compare(&then, why, sizeof(why)))
		cr_assert_str_empty(why);
	return why;
}

static void see_an_object_on_each_node(void)
{
	for (int node = 0; node < 2; node++) {
		void *object = kmalloc_node(3000, GFP_KERNEL, node);

		cr_assert_not_null(object);
		cr_assert(strstr(change(), "size-4096: "), "%s", change());
		kfree(object);
		cr_assert_str_empty(change());
	}
}

/* Of an array's size, and of the aliens' on their way home. */
static void see_no_object_that_is_free(void)
{
	void *objects[40];

	for (uint32_t i = 0; i < ARRAY_SIZE(objects); i++)
		objects[i] = kmalloc_node(100, GFP_KERNEL, (int)(i & 1));
	for (uint32_t i = 0; i < ARRAY_SIZE(objects); i++)
		kfree(objects[i]);
	cr_assert_str_empty(change());
}

static void see_caches(void)
{
	struct kmem_cache *cachep = kmem_cache_create("more", 500, 0, 0, 0);

	cr_assert_str_eq(change(), "E5 more was not there after boot");
	kmem_cache_destroy(cachep);
	cr_assert_str_empty(change());
	list_del(slab_vars->cache_chain.prev);
	cr_assert_str_eq(change(), "E5 a cache is gone that was there after boot");
}

static void see_everything(void)
{
	slab_baseline_take(&then);
	cr_assert_gt(then.nr, 2 * NR_KMALLOC_SIZES);
	see_an_object_on_each_node();
	see_no_object_that_is_free();
	see_caches();
}

Test(baseline, tells_each_object_in_use)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	boot();
	on_kernel(see_everything);
}
