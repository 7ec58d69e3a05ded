/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of the caches are content with sound ones, on every kind of kernel.
 */
#include "fixture.h"

#include "core/slab/slab_check.h"
#include "sim/mark.h"

static struct check_count counts[16];
static struct check_run run;

static void pass(bool full)
{
	cr_assert_leq(slab_checks_nr, ARRAY_SIZE(counts));
	check_pass(slab_checks, slab_checks_nr, counts, full, &run);
}

static void sound_passes(void)
{
	pass(true);
	cr_assert_str_eq(run.text, "");
	if (!marks_tracked())
		return;
	pass(false);
	cr_assert_str_eq(run.text, "");
}

static void use_everything(void)
{
	static void *objects[300];
	static const slab_flags_t flags[] = {0, SLAB_HWCACHE_ALIGN, SLAB_TYPESAFE_BY_RCU,
					     SLAB_RECLAIM_ACCOUNT};

	for (uint32_t round = 0; round < ARRAY_SIZE(flags); round++) {
		struct kmem_cache *cachep =
			kmem_cache_create("used", 60 + 700 * round, 0, flags[round], 0);

		for (uint32_t i = 0; i < ARRAY_SIZE(objects); i++) {
			objects[i] = kmem_cache_alloc_node(cachep, GFP_KERNEL, (int)(i % 2));
			cr_assert_not_null(objects[i]);
		}
		mark_step_begin();
		for (uint32_t i = 0; i < ARRAY_SIZE(objects); i += 2)
			kmem_cache_free(cachep, objects[i]);
		sound_passes();
		mark_step_begin();
		for (uint32_t i = 1; i < ARRAY_SIZE(objects); i += 2)
			kmem_cache_free(cachep, objects[i]);
		sound_passes();
		mark_step_begin();
		kmem_cache_destroy(cachep);
		sound_passes();
	}
}

Test(checks, are_content_with_caches_in_use_on_every_kind_of_kernel)
{
	for (uint32_t i = 0; i < 8; i++) {
		line_default();
		line.cpus = 4;
		line.nodes = 1 + (i & 1);
		line.slab_debug = i & 2;
		line.slab_random = i & 4;
		boot();
		slab_check_memory.rebuild();
		on_kernel(sound_passes);
		on_kernel(use_everything);
		ticks(300);
		on_kernel(sound_passes);
	}
}
