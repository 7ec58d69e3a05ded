/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How the objects of a cache lie in a slab: size and alignment, order and number, colours, and
 * where the free list is.
 *
 *   objfreelist? --no--> off slab? --no--> on slab? --no--> -E2BIG
 */
#include "core/slab/slab_internal.h"

uint32_t calculate_alignment(slab_flags_t flags, uint32_t align, uint32_t size)
{
	if (flags & SLAB_HWCACHE_ALIGN) {
		uint32_t ralign = L1_CACHE_BYTES;

		while (size <= ralign / 2)
			ralign /= 2;
		align = max(align, ralign);
	}
	return ALIGN(max(align, ARCH_SLAB_MINALIGN), BYTES_PER_WORD);
}

uint32_t cache_estimate(uint32_t gfporder, uint32_t buffer_size, slab_flags_t flags,
			uint32_t *left_over)
{
	uint32_t slab_size = PAGE_SIZE << gfporder;

	if (!(flags & (CFLGS_OBJFREELIST_SLAB | CFLGS_OFF_SLAB)))
		buffer_size += (uint32_t)sizeof(freelist_idx_t);
	*left_over = slab_size % buffer_size;
	return slab_size / buffer_size;
}

/*
 * May the free list of @num objects of @cachep lie in an object of a general cache? That one must
 * not need yet another, and not be larger than half an object.
 */
static bool off_slab_allowed(const struct kmem_cache *cachep, uint32_t num)
{
	const struct kmem_cache *freelist_cache =
		kmalloc_slab(num * (uint32_t)sizeof(freelist_idx_t), 0);

	if (freelist_cache == NULL || OFF_SLAB(freelist_cache)) {
		goal(SLAB_LAYOUT_NO_FREELIST_CACHE);
		return false;
	}
	goal_if(freelist_cache->size > cachep->size / 2, SLAB_LAYOUT_FREELIST_TOO_BIG);
	return freelist_cache->size <= cachep->size / 2;
}

/* Is an order that works good enough to look no further? */
static bool order_will_do(uint32_t gfporder, uint32_t left_over, slab_flags_t flags)
{
	if (flags & SLAB_RECLAIM_ACCOUNT) {
		goal(SLAB_LAYOUT_RECLAIMABLE);
		return true;
	}
	if (gfporder >= slab_vars->slab_max_order) {
		goal(SLAB_LAYOUT_MAX_ORDER);
		return true;
	}
	goal_if(left_over * 8 <= PAGE_SIZE << gfporder, SLAB_LAYOUT_LITTLE_WASTE);
	return left_over * 8 <= PAGE_SIZE << gfporder;
}

uint32_t calculate_slab_order(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags)
{
	uint32_t left_over = 0;

	for (uint32_t gfporder = 0; gfporder <= KMALLOC_MAX_ORDER; gfporder++) {
		uint32_t remainder;
		uint32_t num = cache_estimate(gfporder, size, flags, &remainder);

		if (num == 0)
			continue;
		if (num > SLAB_OBJ_MAX_NUM) {
			goal(SLAB_LAYOUT_TOO_MANY);
			break;
		}
		if ((flags & CFLGS_OFF_SLAB) && !off_slab_allowed(cachep, num))
			continue;
		cachep->num = num;
		cachep->gfporder = gfporder;
		left_over = remainder;
		if (order_will_do(gfporder, left_over, flags))
			break;
	}
	return left_over;
}

static bool set_objfreelist_slab_cache(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags)
{
	cachep->num = 0;
	if (slab_want_init_on_free(cachep))
		return false;
	if (cachep->ctor != 0 || (flags & SLAB_TYPESAFE_BY_RCU))
		return false;

	uint32_t left = calculate_slab_order(cachep, size, flags | CFLGS_OBJFREELIST_SLAB);

	if (cachep->num == 0)
		return false;
	if (cachep->num * sizeof(freelist_idx_t) > cachep->object_size)
		return false;
	cachep->colour = left / cachep->colour_off;
	goal(SLAB_LAYOUT_OBJFREELIST);
	return true;
}

static bool set_off_slab_cache(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags)
{
	cachep->num = 0;
	if (flags & SLAB_NOLEAKTRACE)
		return false;

	uint32_t left = calculate_slab_order(cachep, size, flags | CFLGS_OFF_SLAB);

	if (cachep->num == 0)
		return false;
	if (left >= cachep->num * sizeof(freelist_idx_t)) {
		goal(SLAB_LAYOUT_ROOM_ON_SLAB);
		return false;
	}
	cachep->colour = left / cachep->colour_off;
	goal(SLAB_LAYOUT_OFF_SLAB);
	return true;
}

static bool set_on_slab_cache(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags)
{
	cachep->num = 0;

	uint32_t left = calculate_slab_order(cachep, size, flags);

	if (cachep->num == 0) {
		goal(SLAB_LAYOUT_NONE);
		return false;
	}
	cachep->colour = left / cachep->colour_off;
	goal(SLAB_LAYOUT_ON_SLAB);
	return true;
}

/* Where the free list goes. Ensures: *flags say so; false: nowhere. */
static bool freelist_place(struct kmem_cache *cachep, uint32_t size, slab_flags_t *flags)
{
	if (set_objfreelist_slab_cache(cachep, size, *flags)) {
		*flags |= CFLGS_OBJFREELIST_SLAB;
		return true;
	}
	if (set_off_slab_cache(cachep, size, *flags)) {
		*flags |= CFLGS_OFF_SLAB;
		return true;
	}
	return set_on_slab_cache(cachep, size, *flags);
}

/*
 * What slab_debug= adds to @flags: red zones and users unless they would lift a large object over
 * the next power of two, and poison unless readers may still look at free objects.
 */
static slab_flags_t forced_debug_flags(uint32_t size, slab_flags_t flags)
{
	uint32_t more = REDZONE_ALIGN + 2 * (uint32_t)sizeof(uint64_t);

	if (!slab_debug())
		return flags;
	if (size < 4096 || fls(size - 1) == fls(size - 1 + more))
		flags |= SLAB_RED_ZONE | SLAB_STORE_USER;
	if (!(flags & SLAB_TYPESAFE_BY_RCU))
		flags |= SLAB_POISON;
	return flags;
}

/* Red zones and the user's word take room around the object; @size is aligned for them. */
static uint32_t debug_words_add(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags)
{
	if (flags & SLAB_RED_ZONE) {
		cachep->obj_offset += (uint32_t)sizeof(uint64_t);
		size += 2 * (uint32_t)sizeof(uint64_t);
	}
	if (flags & SLAB_STORE_USER)
		size += flags & SLAB_RED_ZONE ? REDZONE_ALIGN : BYTES_PER_WORD;
	return size;
}

static gfp_t slab_allocflags(slab_flags_t flags)
{
	gfp_t allocflags = __GFP_COMP;

	if (flags & SLAB_CACHE_DMA)
		allocflags |= GFP_DMA;
	if (flags & SLAB_CACHE_DMA32)
		allocflags |= __GFP_DMA32;
	if (flags & SLAB_RECLAIM_ACCOUNT)
		allocflags |= __GFP_RECLAIMABLE;
	return allocflags;
}

int slab_layout(struct kmem_cache *cachep, slab_flags_t flags)
{
	uint32_t ralign = BYTES_PER_WORD;
	uint32_t size = cachep->size;

	flags = forced_debug_flags(size, flags);
	size = ALIGN(size, BYTES_PER_WORD);
	if (flags & SLAB_RED_ZONE) {
		ralign = REDZONE_ALIGN;
		size = ALIGN(size, REDZONE_ALIGN);
	}
	ralign = max(ralign, cachep->align);
	/* the words must not push an object off its alignment */
	if (ralign > _Alignof(uint64_t)) {
		goal_if(flags & SLAB_RED_ZONE, SLAB_LAYOUT_DEBUG_DROPPED);
		flags &= ~(slab_flags_t)(SLAB_RED_ZONE | SLAB_STORE_USER);
	}
	cachep->align = ralign;
	cachep->colour_off = max(L1_CACHE_BYTES, cachep->align);
	size = debug_words_add(cachep, size, flags);

	size = ALIGN(size, cachep->align);
	if (size < SLAB_OBJ_MIN_SIZE)
		size = ALIGN(SLAB_OBJ_MIN_SIZE, cachep->align);
	if (!freelist_place(cachep, size, &flags))
		return -E2BIG;

	cachep->freelist_size = cachep->num * (uint32_t)sizeof(freelist_idx_t);
	cachep->flags = flags;
	cachep->allocflags = slab_allocflags(flags);
	cachep->size = size;
	cachep->reciprocal_buffer_size = reciprocal_value(size);
	if (OFF_SLAB(cachep))
		cachep->freelist_cache = kmalloc_slab(cachep->freelist_size, 0);
	return 0;
}
