/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel mappings in the language: lists of pages, addresses that may be mappings, and generators
 * that know what ends what.
 */
#include <criterion/criterion.h>

#include "fixture.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/lives.h"
#include "fuzz/op/parse.h"

#include <string.h>

static struct program program, again;
static uint8_t bytes[CODEC_MAX_BYTES];

static const struct target_choice kmem_target = {
	.name = "kmem",
	.groups = GROUP_KMEM | GROUP_PAGE,
	.boot_lines = (const char *const[]){"", NULL},
	.calls_max = 48,
};

static bool round_trips(const char *source)
{
	size_t size;

	fixture_parse(source, &program);
	size = program_encode(&program, bytes, sizeof(bytes));
	program_decode(bytes, size, &again);
	return strcmp(fixture_text(&again), source) == 0;
}

Test(kmem, lists_of_pages_go_to_records_and_back)
{
	cr_expect(round_trips("p0 = alloc_pages(GFP_KERNEL, 3)\n"
			      "p1 = alloc_pages(GFP_HIGHUSER, 0)\n"
			      "v0 = vmap(4, PAGE_KERNEL, [p0+7, NULL, p1, p0, p0])\n"
			      "v1 = vmap(1, PAGE_KERNEL_RO, p1)\n"
			      "v2 = vm_map_ram(2, -1, PAGE_KERNEL, [p0, p1])\n"),
		  "%s", fixture_text(&again));
}

Test(kmem, addresses_of_both_kinds_go_to_records_and_back)
{
	cr_expect(round_trips("a0 = __get_free_pages(GFP_KERNEL, 0)\n"
			      "v0 = vmalloc(8K)\n"
			      "kload32(v0+0x10)\n"
			      "kload32(a0+0x10)\n"
			      "kload32(0xd0000000)\n"
			      "vfree(0xd0000000)\n"
			      "vfree(v0)\n"),
		  "%s", fixture_text(&again));
}

Test(kmem, a_page_is_no_mapping)
{
	struct parse_error error;
	static struct program_text text;
	const char *const wrong[] = {
		"p = alloc_page(GFP_KERNEL)\nvfree(p)\n",
		"a = __get_free_pages(GFP_KERNEL, 0)\nvfree(a)\n",
		"v = vmalloc(4K)\nfree_pages(v, 0)\n",
		"v = vmalloc(4K)\nv = vmap(1, PAGE_KERNEL, v)\n",
		"p = alloc_page(GFP_KERNEL)\nv = vmap(1, PAGE_KERNEL, [p, p, p, p, p, p])\n",
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		cr_expect_not(program_parse(wrong[i], strlen(wrong[i]), &program, &text, &error),
			      "%s", wrong[i]);
}

/* Is the last call of @source sound, after those before it? */
static bool last_is_sound(const char *source)
{
	static struct lives lives;

	fixture_parse(source, &program);
	lives_start(&lives);
	for (uint32_t i = 0; i + 1 < program.nr_calls; i++)
		lives_apply(&lives, &program, i);
	return call_is_sound(&lives, &program, program.nr_calls - 1);
}

Test(kmem, the_text_tells_what_is_sound)
{
	static const struct {
		const char *source;
		bool sound;
	} cases[] = {
		{"v = vmalloc(4K)\nvfree(v)\n", true},
		{"v = vmalloc(4K)\nvfree(v+1)\n", false},
		{"v = vmalloc(4K)\nvfree(v)\nvfree(v)\n", false},
		{"v = vmalloc(4K)\nvunmap(v)\n", false},
		{"v = vmalloc(0)\n", false},
		{"v = vmalloc(1M)\n", false},
		{"v = __vmalloc(4K, GFP_DMA|__GFP_HIGHMEM, PAGE_KERNEL)\n", false},
		{"p = alloc_pages(GFP_KERNEL, 1)\nv = vmap(2, PAGE_KERNEL, p)\n", true},
		{"p = alloc_pages(GFP_KERNEL, 1)\nv = vmap(3, PAGE_KERNEL, p)\n", false},
		{"p = alloc_pages(GFP_KERNEL, 1)\nv = vmap(4, PAGE_KERNEL, [p, p])\n", true},
		{"p = alloc_page(GFP_KERNEL)\nv = vm_map_ram(1, 0, PAGE_KERNEL, p)\n"
		 "vm_unmap_ram(v, 1)\n",
		 true},
		{"p = alloc_page(GFP_KERNEL)\nv = vm_map_ram(1, 0, PAGE_KERNEL, p)\n"
		 "vm_unmap_ram(v, 2)\n",
		 false},
		{"p = alloc_pages(GFP_KERNEL, 2)\nv = kmap(p+1, 2)\nkunmap(p+1, 2)\n", true},
		{"p = alloc_pages(GFP_KERNEL, 2)\nv = kmap(p+1, 2)\nkunmap(p+1)\n", false},
		{"p = alloc_page(GFP_KERNEL)\nkunmap(p)\n", false},
		{"p = alloc_page(GFP_KERNEL)\nkmap_atomic_fill(p, KM_USER0, 1)\n", true},
		{"kmap_atomic_fill(NULL, KM_USER0, 1)\n", false},
		{"v = vmalloc(4K)\nvfree(v)\nkfill(v, 1)\n", false},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		cr_expect_eq(last_is_sound(cases[i].source), cases[i].sound, "%s", cases[i].source);
}

/* Generated programs are put right, and so sound to their last call. */
Test(kmem, generators_write_sound_programs)
{
	static struct generator generator;
	uint32_t makes = 0, ends = 0;

	for (uint64_t seed = 0; seed < 400; seed++) {
		static struct lives lives;

		generator_start(&generator, &kmem_target, seed);
		memset(&program, 0, sizeof(program));
		program_draw_calls(&generator, &program, 0, 24);
		program_free_everything(&generator, &program, 48);
		lives_start(&lives);
		for (uint32_t i = 0; i < program.nr_calls; i++) {
			const struct op *op = op_by_number(program.calls[i].op);
			bool kmem = (op->groups & GROUP_KMEM) != 0;

			cr_assert(call_is_sound(&lives, &program, i), "seed %llu, call %u\n%s",
				  (unsigned long long)seed, i, fixture_text(&program));
			makes += kmem && op->life == LIFE_MAKES;
			ends += kmem && (op->life == LIFE_FREES || op->life == LIFE_UNMAPS);
			lives_apply(&lives, &program, i);
		}
	}
	cr_expect_gt(makes, 500);
	cr_expect_gt(ends, makes / 2);
}
