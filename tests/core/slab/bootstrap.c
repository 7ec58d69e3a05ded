/* SPDX-License-Identifier: GPL-2.0-only */
/* Start-up: the states, what replaces the static parts, and what every machine ends up with. */
#include "fixture.h"

#include "core/init/kernel.h"

#include <stdio.h>
#include <string.h>

Test(bootstrap, ends_in_the_full_state_with_all_general_caches)
{
	boot();
	cr_assert_eq(slab_vars->g_cpucache_up, FULL);
	for (uint32_t i = 0; i < NR_KMALLOC_SIZES; i++) {
		const struct cache_sizes *cs = &slab_vars->malloc_sizes[i];

		cr_assert_not_null(cs->cs_cachep);
		cr_assert_not_null(cs->cs_dmacachep);
		cr_assert_eq(cs->cs_cachep->object_size, cs->cs_size);
		cr_assert_str_eq(cs->cs_cachep->name, cs->name);
		cr_assert_eq(cs->cs_dmacachep->allocflags & GFP_DMA, GFP_DMA);
		cr_assert_eq(cs->cs_cachep->size % cs->cs_cachep->align, 0);
	}
}

/* The states as kmem_cache_init() passes through them, seen at each new cache of caches. */
static enum slab_state before_late;

static void look(const struct start_step *step)
{
	if (strcmp(step->name, "kmem_cache_init_late") == 0)
		before_late = slab_vars->g_cpucache_up;
}

static void start_looking(void *arg)
{
	(void)arg;
	start_kernel_watched(look);
	kernel_line_end();
}

Test(bootstrap, is_early_before_interrupts_and_full_after)
{
	line_default();
	machine_init();
	machine_power_on(&line);
	cr_assert_eq(machine_run(start_looking, NULL), END_NONE);
	cr_assert_eq(before_late, EARLY);
	cr_assert_eq(slab_vars->g_cpucache_up, FULL);
}

static bool in_init_slot(const void *p)
{
	const char *slot = image_slot(IMAGE_INIT);

	return (const char *)p >= slot && (const char *)p < slot + IMAGE_SLOT_SIZE;
}

Test(bootstrap, leaves_nothing_in_memory_that_start_up_gives_back)
{
	const struct kmem_cache *cachep;
	uint32_t seen = 0;

	boot();
	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		int node;

		for (uint32_t cpu = 0; cpu < line.cpus; cpu++) {
			cr_assert_not_null(cachep->array[cpu], "%s", cachep->name);
			cr_assert_not(in_init_slot(cachep->array[cpu]), "%s", cachep->name);
		}
		for_each_online_node (node) {
			const struct kmem_list3 *l3 = cachep->nodelists[node];

			cr_assert_not(in_init_slot(l3), "%s", cachep->name);
			cr_assert_not(in_init_slot(l3->slabs_full.next), "%s", cachep->name);
			cr_assert_not(in_init_slot(l3->slabs_partial.next), "%s", cachep->name);
			cr_assert_not(in_init_slot(l3->slabs_free.next), "%s", cachep->name);
		}
		seen++;
	}
	cr_assert_geq(seen, 1 + 2 * NR_KMALLOC_SIZES); /* and those of the rooms above */
}

Test(bootstrap, sizes_arrays_by_the_size_of_objects)
{
	static const struct {
		const char *name;
		uint32_t limit, batchcount, shared;
	} rows[] = {
		{"size-32", 120, 60, 8},   {"size-256", 120, 60, 8}, {"size-512", 54, 27, 8},
		{"size-1024", 54, 27, 8},  {"size-2048", 24, 12, 8}, {"size-4096", 24, 12, 8},
		{"size-8192", 8, 4, 0},    {"size-131072", 8, 4, 0}, {"size-262144", 1, 1, 0},
		{"size-4194304", 1, 1, 0},
	};

	boot();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct kmem_cache *cachep = cache_named(rows[i].name);

		cr_assert_eq(cachep->limit, rows[i].limit, "%s: %u", rows[i].name, cachep->limit);
		cr_assert_eq(cachep->batchcount, rows[i].batchcount, "%s", rows[i].name);
		cr_assert_eq(cachep->shared, rows[i].shared, "%s", rows[i].name);
		cr_assert_eq(cachep->array[1]->limit, rows[i].limit, "%s", rows[i].name);
	}
}

Test(bootstrap, gives_one_cpu_no_shared_arrays)
{
	line_default();
	line.cpus = 1;
	boot();
	cr_assert_eq(cache_named("size-32")->shared, 0);
	cr_assert_null(cache_named("size-32")->nodelists[0]->shared);
}

static void alloc_and_free_on_each(void)
{
	for (int nid = 0; nid < (int)line.nodes; nid++) {
		void *objp = kmalloc_node(100, GFP_KERNEL, nid);

		cr_assert_not_null(objp);
		kfree(objp);
	}
}

Test(bootstrap, works_with_one_to_four_cpus_and_nodes_and_every_switch)
{
	for (uint32_t i = 0; i < 16 * 8; i++) {
		line_default();
		line.ram = 64u << 20;
		boot_params_default_e820(&line);
		line.cpus = 1 + i % 4;
		line.nodes = 1 + i / 4 % 4;
		line.slab_debug = i >> 4 & 1;
		line.slab_random = i >> 5 & 1;
		line.init_on_free = i >> 6 & 1;
		boot();
		on_kernel(alloc_and_free_on_each);
		ticks(5);
		for (uint32_t cpu = 0; cpu < line.cpus; cpu++)
			cr_assert_not_null(cache_named("size-64")->array[cpu]);
	}
}

Test(bootstrap, uses_larger_slabs_above_32_mib_or_as_told)
{
	static const struct {
		uint32_t mib, given, order, max_order;
	} rows[] = {{24, 0, 0, 0}, {64, 0, 0, 1}, {24, 1, 1, 1}, {64, 1, 0, 0}, {64, 1, 99, 10}};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		line_default();
		line.given = rows[i].given ? BOOT_HAS_SLAB_MAX_ORDER : 0;
		line.slab_max_order = rows[i].order;
		line.ram = (uint64_t)rows[i].mib << 20;
		boot_params_default_e820(&line);
		boot();
		cr_assert_eq(slab_vars->slab_max_order, rows[i].max_order, "row %zu", i);
	}
}

/* @low pages for what has to lie low, the image, and @pages after it. */
static void line_of_pages(uint32_t low, uint32_t pages)
{
	line_default();
	line.cpus = 1;
	line.given = 0;
	line.nr_e820 = 2;
	line.e820[0] = (struct e820_firmware_entry){
		.addr = 0, .size = (uint64_t)low * PAGE_SIZE, .type = E820_RAM};
	line.e820[1] =
		(struct e820_firmware_entry){.addr = 1u << 20,
					     .size = (1u << 20) + (uint64_t)pages * PAGE_SIZE,
					     .type = E820_RAM};
}

Test(bootstrap, panics_where_there_is_no_memory_for_the_caches)
{
	static const char arrays[] = "Out of memory for the arrays of slab ";
	uint32_t early = 0, late = 0;

	for (uint32_t i = 0; i < 16 * 16; i++) {
		enum machine_end end;

		line_of_pages(4 + i / 16, 12 + i % 16);
		end = boot_end();
		if (end == END_NONE)
			continue;
		cr_assert(end == END_PANIC || end == END_BUG, "%d %s", (int)end,
			  machine_end_text());
		early += strstr(machine_end_text(), "slab") != NULL;
		late += strncmp(machine_end_text(), arrays, strlen(arrays)) == 0;
	}
	cr_assert_gt(early, 0);
	cr_assert_gt(late, 0);
}
