/* SPDX-License-Identifier: GPL-2.0-only */
/* With slab_debug=: each kind of misuse, and the words of the report. */
#include "fixture.h"

#include "core/base/blind.h"

#include <string.h>

static struct kmem_cache *cache;
static char *object;

static void boot_debug(void)
{
	line_default();
	line.slab_debug = true;
	line.cpus = 1;
	boot();
}

static void make(void)
{
	cache = kmem_cache_create("debug", 100, 0, 0, 0);
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	cr_assert_eq(cache->flags & SLAB_DEBUG_FLAGS, SLAB_DEBUG_FLAGS);
	cr_assert_eq(object[0], POISON_INUSE);
	cr_assert_eq((uint8_t)object[99], POISON_END);
	log_forget();
}

static void log_has(const char *text)
{
	cr_assert_not_null(strstr(kernel_log, text), "no \"%s\" in:\n%s", text, kernel_log);
}

static void free_twice(void)
{
	make();
	kmem_cache_free(cache, object);
	cr_assert_str_eq(kernel_log, "");
	kmem_cache_free(cache, object);
	log_has("slab error in verify_redzone_free(): cache `debug': double free detected\n");
	log_has(": redzone 1:0x9f911029d74e35b, redzone 2:0x9f911029d74e35b.\n");
}

Test(debug, reports_a_double_free)
{
	boot_debug();
	on_kernel(free_twice);
}

static void overflow(void)
{
	make();
	blind_store_byte(object + 104, 0xff);
	kmem_cache_free(cache, object);
	log_has("slab error in verify_redzone_free(): cache `debug': memory outside object was "
		"overwritten\n");
	log_has("redzone 2:0xd84156c5635688ff.\n");
}

Test(debug, reports_an_overwritten_red_zone)
{
	boot_debug();
	on_kernel(overflow);
}

static void use_after_free(void)
{
	make();
	kmem_cache_free(cache, object);
	blind_store_byte(object + 5, 'x');
	cr_assert_eq(kmem_cache_alloc(cache, GFP_KERNEL), object);
	log_has("Slab corruption: debug start=");
	log_has("Redzone: 0x9f911029d74e35b/0x9f911029d74e35b.\n");
	log_has("](use_after_free)\n");
	log_has("000: 6b 6b 6b 6b 6b 78 6b 6b 6b 6b 6b 6b 6b 6b 6b 6b\n");
	log_has("Prev obj: start=");
}

Test(debug, reports_a_write_to_a_free_object_when_it_is_handed_out)
{
	boot_debug();
	on_kernel(use_after_free);
}

static void single_bit(void)
{
	make();
	kmem_cache_free(cache, object);
	blind_store_byte(object + 20, POISON_FREE ^ 8);
	kmem_cache_shrink(cache);
	log_has("010: 6b 6b 6b 6b 63 6b");
	log_has("Single bit error detected. Probably bad RAM.\n");
}

Test(debug, looks_at_free_objects_once_more_when_their_slab_goes)
{
	boot_debug();
	on_kernel(single_bit);
}

static void free_red_zone(void)
{
	make();
	kmem_cache_free(cache, object);
	blind_store_byte(object - 1, 0);
	blind_store_byte(object + 104, 0);
	kmem_cache_shrink(cache);
	log_has("slab error in slab_destroy_debugcheck(): cache `debug': start of a freed object "
		"was "
		"overwritten\n");
	log_has("end of a freed object was overwritten\n");
}

Test(debug, reports_overwritten_red_zones_of_free_objects)
{
	boot_debug();
	on_kernel(free_red_zone);
}

static void red_zone_at_hand_out(void)
{
	make();
	kmem_cache_free(cache, object);
	blind_store_byte(object - 1, 0);
	cr_assert_eq(kmem_cache_alloc(cache, GFP_KERNEL), object);
	log_has("slab error in cache_alloc_debugcheck_after(): cache `debug': double free, or "
		"memory "
		"outside object was overwritten\n");
}

Test(debug, reports_overwritten_red_zones_at_hand_out)
{
	boot_debug();
	on_kernel(red_zone_at_hand_out);
}

static void wrong_cache(void)
{
	make();
	kmem_cache_free(cache_named("size-64"), object);
}

static void middle(void)
{
	make();
	kmem_cache_free(cache, object + 16);
}

static void no_slab(void)
{
	kfree((void *)(uintptr_t)slab_vars);
}

static void out_of_range(void)
{
	kfree(window_ptr(0xfe000000u));
}

static void double_free_of_aligned(void)
{
	cache = kmem_cache_create("aligned", 64, 64, 0, 0);
	cr_assert_eq(slab_tune(cache, 1, 1, 0), 0);
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	for (uint32_t i = 0; i < 3; i++)
		kmem_cache_free(cache, object);
}

Test(debug, ends_the_machine_for_what_cannot_go_on)
{
	static const struct {
		void (*body)(void);
		const char *text;
	} rows[] = {
		{wrong_cache, "cache_free_debugcheck: virt_to_cache(objp) != cachep"},
		{middle, "cache_free_debugcheck: objp != index_to_obj(cachep, page, objnr)"},
		{no_slab, "page_get_cache: !PageSlab(page)"},
		{out_of_range, "kfree_debugcheck: BUG"},
		{double_free_of_aligned, "double_free_check: BUG"},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		boot_debug();
		cr_assert_eq(ending(rows[i].body), END_BUG, "row %zu", i);
		cr_assert_str_eq(machine_end_text(), rows[i].text, "row %zu: %s", i,
				 machine_end_text());
	}
}

static void construct_far(void *objp)
{
	memset(objp, 1, 64);
	blind_store_byte((char *)objp - 1, 0);
	blind_store_byte((char *)objp + 64, 0);
}

static void far_constructor(void)
{
	cache = kmem_cache_create("far", 64, 0, SLAB_TYPESAFE_BY_RCU,
				  KSYM_OF(kmem_ctor_fn, construct_far));
	object = kmem_cache_alloc(cache, GFP_KERNEL);
	log_has("slab error in cache_init_objs(): cache `far': constructor overwrote the end of an "
		"object\n");
	log_has("constructor overwrote the start of an object\n");
}

Test(debug, reports_a_constructor_that_goes_too_far)
{
	boot_debug();
	on_kernel(far_constructor);
}

static void statistics(void)
{
	static char text[16384];
	struct seq seq = {.buf = text, .size = sizeof(text)};

	make();
	show_slabinfo(&seq, false);
	cr_assert_not_null(strstr(text, "slabinfo - version: 2.1 (statistics)\n"));
	cr_assert_not_null(strstr(text,
				  "debug                 16     32    128   32    1 : "
				  "tunables   32   16    0 : slabdata      1      1      0 : "
				  "globalstat      16     16     1    0    0    0    0    0    "
				  "0 : cpustat      0      1      0      0\n"),
			   "%s", text);
}

Test(debug, counts_events_for_slabinfo)
{
	boot_debug();
	on_kernel(statistics);
}
