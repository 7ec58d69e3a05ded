/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The pattern of free objects, and the report of one that lost it.
 */
#include "core/slab/slab_internal.h"

#include "core/base/blind.h"

#include <inttypes.h>

#define LINE_BYTES     16u
#define LINES_REPORTED 5u

static uint8_t *real_object(const struct kmem_cache *cachep, void *objp)
{
	return (uint8_t *)objp + cachep->obj_offset;
}

void poison_obj(const struct kmem_cache *cachep, void *objp, uint8_t value)
{
	uint8_t *bytes = real_object(cachep, objp);

	blind_fill(bytes, value, cachep->object_size);
	blind_store_byte(bytes + cachep->object_size - 1, POISON_END);
}

/* A single bit that is wrong may be the memory's fault. */
static void single_bit_report(uint8_t found)
{
	uint8_t error = found ^ POISON_FREE;

	if (error & (error - 1))
		return;
	printk(KERN_ERR "Single bit error detected. Probably bad RAM.\n");
	printk(KERN_ERR "Run memtest86+ or a similar memory test tool.\n");
}

static void dump_line(const uint8_t *data, uint32_t offset, uint32_t limit)
{
	uint8_t error = 0;
	uint32_t bad_count = 0;

	printk(KERN_ERR "%03x:", offset);
	for (uint32_t i = 0; i < limit; i++) {
		uint8_t byte = blind_load_byte(data + offset + i);

		if (byte != POISON_FREE) {
			error = byte;
			bad_count++;
		}
		printk(KERN_CONT " %02x", byte);
	}
	printk(KERN_CONT "\n");
	if (bad_count == 1)
		single_bit_report(error);
}

static uint32_t line_limit(const struct kmem_cache *cachep, uint32_t offset)
{
	return min(LINE_BYTES, cachep->object_size - offset);
}

static void print_objinfo(const struct kmem_cache *cachep, void *objp, uint32_t lines)
{
	if (cachep->flags & SLAB_RED_ZONE)
		printk(KERN_ERR "Redzone: 0x%" PRIx64 "/0x%" PRIx64 ".\n",
		       blind_load64(dbg_redzone1(cachep, objp)),
		       blind_load64(dbg_redzone_end(cachep, objp)));
	if (cachep->flags & SLAB_STORE_USER) {
		ksym_t user = (ksym_t)blind_load64(dbg_userword(cachep, objp));

		printk(KERN_ERR "Last user: [<%08x>](%s)\n", user, slab_caller_name(user));
	}
	for (uint32_t i = 0; i < cachep->object_size && lines > 0; i += LINE_BYTES, lines--)
		dump_line(real_object(cachep, objp), i, line_limit(cachep, i));
}

/* An object beside the one that lost its pattern: perhaps its user went too far. */
static void neighbour_report(const struct kmem_cache *cachep, const struct page *page,
			     const char *which, uint32_t objnr)
{
	void *objp = index_to_obj(cachep, page, objnr);

	printk(KERN_ERR "%s obj: start=%08x, len=%u\n", which, vaddr(real_object(cachep, objp)),
	       cachep->object_size);
	print_objinfo(cachep, objp, 2);
}

static void neighbours_report(const struct kmem_cache *cachep, const void *objp)
{
	const struct page *page = virt_to_head_page(objp);
	uint32_t objnr = obj_to_index(cachep, page, objp);

	if (objnr > 0)
		neighbour_report(cachep, page, "Prev", objnr - 1);
	if (objnr + 1 < cachep->num)
		neighbour_report(cachep, page, "Next", objnr + 1);
}

/* The first byte from @from on that has not its value. Ensures: object_size if there is none. */
static uint32_t poison_lost(const struct kmem_cache *cachep, const uint8_t *bytes, uint32_t from)
{
	uint32_t last = cachep->object_size - 1;

	if (from > last)
		return cachep->object_size;
	from = blind_differs(bytes, POISON_FREE, from, last);
	if (from < last)
		return from;
	return blind_load_byte(bytes + last) == POISON_END ? cachep->object_size : last;
}

/*
 * As: check_poison_obj() of 2.6.34, with one line more than it means to print, and a byte that it
 *     does not look at after each: the loop there steps once more.
 */
void check_poison_obj(struct kmem_cache *cachep, void *objp)
{
	const uint8_t *bytes = real_object(cachep, objp);
	uint32_t at = poison_lost(cachep, bytes, 0);
	uint32_t lines = 0;

	if (likely(at >= cachep->object_size))
		return;
	goal(SLAB_POISON_LOST);
	printk(KERN_ERR "Slab corruption: %s start=%08x, len=%u\n", cachep->name, vaddr(bytes),
	       cachep->object_size);
	print_objinfo(cachep, objp, 0);
	while (at < cachep->object_size && lines <= LINES_REPORTED) {
		at = ALIGN_DOWN(at, LINE_BYTES);
		dump_line(bytes, at, line_limit(cachep, at));
		at = poison_lost(cachep, bytes, at + LINE_BYTES + 1);
		lines++;
	}
	neighbours_report(cachep, objp);
}
