/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which caches did the step touch?
 *
 *   a slab     by its struct page and its frame: whose it is, and whose it was found to be
 *   all else   by lines of RAM, which are learned from the chain once, kept on the host, and looked
 *              up by what the step wrote
 *
 * The lines of a cache are those of its struct, its arrays, its nodes' lists and their arrays. They
 * stay what they are until somebody writes to a pointer on the way:
 *
 *   KNOWN_CHAIN   a link of the chain, or what says that it leads to a cache: all is learned again
 *   KNOWN_LINKS   a cache's pointers: that cache is looked at again
 *   KNOWN_DATA    no pointer
 *   KNOWN_ARRAY   an array of objects: who wrote to nothing else of the cache moved no object of
 *                 its slabs, and only the arrays need a look
 *
 * A line too many costs a look, so nothing is forgotten before the chain changes.
 */
#include "core/slab/slab_check_internal.h"
#include "sim/mark.h"

#include <string.h>

#define CACHES_KNOWN    512u
#define LINES_KNOWN     8192u
#define LINE_BYTES      64u
#define LINES_OF_FRAME  (PAGE_SIZE / LINE_BYTES)
#define ROW_SHIFT       19
#define GOLDEN_FRACTION 0x9e3779b1u

static_assert(LINES_KNOWN == 1u << (32 - ROW_SHIFT), "as many rows as lines");

enum known_as { KNOWN_ARRAY, KNOWN_DATA, KNOWN_LINKS, KNOWN_CHAIN };

struct known_line {
	uint32_t line; /* of physical memory */
	uint16_t cache;
	uint8_t as;
	uint16_t next; /* of its row: 1 + index; 0: none */
};

/* What the host knows of the chain. */
static struct {
	bool valid;
	bool of_image; /* also after a reset */
	uint32_t nr;
	const struct kmem_cache *cache[CACHES_KNOWN];
	uint32_t nr_lines;
	struct known_line lines[LINES_KNOWN];
	uint16_t rows[LINES_KNOWN];
	uint64_t held[SLAB_FRAMES_MAX]; /* by frame: lines that are known */
} known;

/* The caches that this step touched, by their place in the chain. */
static struct {
	uint64_t caches[CACHES_KNOWN / 64];
	uint64_t arrays[CACHES_KNOWN / 64]; /* these by their arrays */
	uint64_t links[CACHES_KNOWN / 64];
	bool chain;
} touched;

static void bit_set(uint64_t *bits, uint32_t nr)
{
	bits[nr / 64] |= UINT64_C(1) << nr % 64;
}

/* ---- learning -------------------------------------------------------------------------------- */

static uint16_t *row_of(uint32_t line)
{
	return &known.rows[line * GOLDEN_FRACTION >> ROW_SHIFT];
}

static void known_clear(void)
{
	for (uint32_t i = 0; i < known.nr_lines; i++) {
		*row_of(known.lines[i].line) = 0;
		known.held[known.lines[i].line / LINES_OF_FRAME] = 0;
	}
	known.nr_lines = 0;
	known.nr = 0;
}

static bool line_is_known(const struct known_line *wanted)
{
	for (uint32_t at = *row_of(wanted->line); at != 0; at = known.lines[at - 1].next) {
		const struct known_line *has = &known.lines[at - 1];

		if (has->line == wanted->line && has->cache == wanted->cache &&
		    has->as >= wanted->as)
			return true;
	}
	return false;
}

static void learn_line(struct known_line line)
{
	uint16_t *row = row_of(line.line);

	if (line_is_known(&line))
		return;
	if (known.nr_lines == LINES_KNOWN) {
		known.valid = false;
		return;
	}
	line.next = *row;
	known.lines[known.nr_lines++] = line;
	*row = (uint16_t)known.nr_lines;
	bit_set(&known.held[line.line / LINES_OF_FRAME], line.line % LINES_OF_FRAME);
}

/* Ensures: true if something is there; where nothing can be, nothing is known any more. */
static bool learn(const void *p, uint32_t bytes, uint32_t cache, enum known_as as)
{
	if (p == NULL)
		return false;
	if (!slab_pointer_ok(p, bytes)) {
		known.valid = false;
		return false;
	}
	for (paddr_t at = __pa(p) & ~(paddr_t)(LINE_BYTES - 1); at < __pa(p) + bytes;
	     at += LINE_BYTES)
		learn_line((struct known_line){(uint32_t)(at / LINE_BYTES), (uint16_t)cache,
					       (uint8_t)as, 0});
	return true;
}

static void learn_array(const struct array_cache *ac, uint32_t cache)
{
	learn(ac, sizeof(*ac), cache, KNOWN_ARRAY);
}

static void learn_node(const struct kmem_list3 *l3, uint32_t cache)
{
	uint32_t bytes = node_vars->nr_online_nodes * (uint32_t)sizeof(l3->alien[0]);
	int nid;

	if (!learn(l3, sizeof(*l3), cache, KNOWN_LINKS))
		return;
	learn_array(l3->shared, cache);
	if (!learn(l3->alien, bytes, cache, KNOWN_LINKS))
		return;
	for_each_online_node (nid)
		learn_array(l3->alien[nid], cache);
}

static void learn_cache(uint32_t cache)
{
	const struct kmem_cache *cachep = known.cache[cache];
	int node;

	learn(cachep->array, sizeof(cachep->array), cache, KNOWN_LINKS);
	learn(cachep->nodelists, sizeof(cachep->nodelists), cache, KNOWN_LINKS);
	learn(cachep, sizeof(*cachep), cache, KNOWN_DATA);
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		learn_array(cachep->array[cpu], cache);
	for_each_online_node (node)
		learn_node(cachep->nodelists[node], cache);
}

/* The link, and what says that it lies in a slab. */
static void learn_link(const struct list_head *link, uint32_t cache)
{
	if (!learn(link, sizeof(*link), cache, KNOWN_CHAIN) || link == &slab_vars->cache_cache.list)
		return;
	learn(virt_to_page(link), sizeof(struct page), cache, KNOWN_CHAIN);
	learn(virt_to_head_page(link), sizeof(struct page), cache, KNOWN_CHAIN);
}

static bool learn_chain(void)
{
	const struct list_head *head = &slab_vars->cache_chain;

	known_clear();
	known.of_image = false;
	known.valid = learn(head, sizeof(*head), 0, KNOWN_CHAIN);
	for (const struct list_head *link = head->next; known.valid && link != head;
	     link = link->next) {
		known.valid = known.nr < CACHES_KNOWN && slab_pointer_ok(link, sizeof(*link));
		if (!known.valid)
			break;
		known.cache[known.nr] = list_entry(link, struct kmem_cache, list);
		learn_link(link, known.nr);
		learn_cache(known.nr++);
	}
	return known.valid;
}

void slab_touch_forget(void)
{
	known.valid = false;
	known.of_image = false;
}

void slab_touch_learn_image(void)
{
	known.of_image = learn_chain();
}

void slab_touch_reset(void)
{
	if (!known.of_image)
		slab_touch_learn_image();
}

/* ---- what the step wrote --------------------------------------------------------------------- */

static void line_touched(uint32_t line)
{
	for (uint32_t at = *row_of(line); at != 0; at = known.lines[at - 1].next) {
		const struct known_line *has = &known.lines[at - 1];

		if (has->line != line)
			continue;
		bit_set(has->as == KNOWN_ARRAY ? touched.arrays : touched.caches, has->cache);
		if (has->as == KNOWN_LINKS)
			bit_set(touched.links, has->cache);
		touched.chain |= has->as == KNOWN_CHAIN;
	}
}

/* Ensures: false: it is in no chain, and nobody's business. */
static bool place_of(const struct kmem_cache *cachep, uint32_t *place)
{
	for (*place = 0; *place < known.nr; ++*place) {
		if (known.cache[*place] == cachep)
			return true;
	}
	return false;
}

static void cache_touched(const struct kmem_cache *cachep)
{
	uint32_t place;

	if (place_of(cachep, &place))
		bit_set(touched.caches, place);
}

/* The slab that @page is part of. Ensures: NULL if it is of none. */
static const struct page *slab_of(const struct page *page)
{
	if (PageTail(page))
		page = page->first_page;
	return slab_pointer_ok(page, sizeof(*page)) && PageSlab(page) ? page : NULL;
}

/* What it is part of now, and, in case that it should be still, what it was found to be part of. */
static void page_touched(const struct page *page)
{
	const struct kmem_cache *before = slab_objects_of(page)->cachep;
	const struct page *slab = slab_of(page);

	if (before != NULL)
		cache_touched(before);
	if (slab != NULL && slab->slab_cache != before)
		cache_touched(slab->slab_cache);
}

/* Whoever writes to an object that is in use does what it is there for. */
static void content_touched(const struct page *page)
{
	const struct page *slab = slab_of(page);
	uint32_t place;

	if (slab == NULL || !place_of(slab->slab_cache, &place))
		return;
	if ((slab->slab_cache->flags & SLAB_DEBUG_FLAGS) ||
	    (slab->freelist != NULL && check_touched(slab->freelist, slab->slab_cache->num)))
		bit_set(touched.caches, place);
}

/* The struct pages in the lines @lines of frame @pfn, if it is a mem_map's: one in each. */
static void mem_map_touched(pfn_t pfn, uint64_t lines)
{
	uintptr_t first = (uintptr_t)__va(PFN_PHYS(pfn));

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		uintptr_t map = (uintptr_t)NODE_DATA(nid)->node_mem_map;
		uintptr_t bytes = NODE_DATA(nid)->node_spanned_pages * sizeof(struct page);

		if (first + PAGE_SIZE <= map || first >= map + bytes)
			continue;
		for (uint64_t left = lines; left != 0; left &= left - 1) {
			uintptr_t line =
				first + sizeof(struct page) * (uintptr_t)__builtin_ctzll(left);

			if (line - map < bytes)
				page_touched((const struct page *)line);
		}
	}
}

static void frame_touched(pfn_t pfn, uint64_t lines)
{
	for (uint64_t left = lines & known.held[pfn]; left != 0; left &= left - 1)
		line_touched(pfn * LINES_OF_FRAME + (uint32_t)__builtin_ctzll(left));
	mem_map_touched(pfn, lines);
}

static void look_at_marks(void)
{
	struct mark_set marks = marks_step();
	pfn_t lowmem_end = PFN_DOWN(slab_census.lowmem_bytes);

	memset(&touched, 0, sizeof(touched));
	for (uint32_t i = 0; i < marks.nr; i++) {
		pfn_t pfn = marks.frames[i];

		if (pfn < lowmem_end)
			frame_touched(pfn, marks.marks[pfn].step);
		if (pfn_valid(pfn))
			content_touched(pfn_to_page(pfn));
	}
}

bool slab_touch_find(void)
{
	look_at_marks();
	return known.valid && !touched.chain;
}

bool slab_touch_find_anew(void)
{
	bool all = learn_chain();

	look_at_marks();
	return all;
}

static void for_each_bit(const uint64_t *words, void (*fn)(uint32_t nr))
{
	for (uint32_t i = 0; i < ARRAY_SIZE(touched.caches); i++) {
		for (uint64_t left = words[i]; left != 0; left &= left - 1)
			fn(i * 64 + (uint32_t)__builtin_ctzll(left));
	}
}

static void walk(uint32_t cache)
{
	slab_walk_cache(known.cache[cache]);
}

static void walk_arrays(uint32_t cache)
{
	slab_walk_cache_arrays(known.cache[cache]);
}

void slab_touch_walk(void)
{
	for_each_bit(touched.caches, walk);
	for (uint32_t i = 0; i < ARRAY_SIZE(touched.arrays); i++)
		touched.arrays[i] &= ~touched.caches[i];
	for_each_bit(touched.arrays, walk_arrays);
	if (!slab_anything_wrong())
		for_each_bit(touched.links, learn_cache);
}
