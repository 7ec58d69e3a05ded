/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Free lists in random order (slab_random=): each slab starts somewhere in the cache's order, or,
 * before the cache has one, shuffles its own.
 *
 * As: CONFIG_SLAB_FREELIST_RANDOM of 5.10; the numbers come from the boot line's seed.
 */
#include "core/slab/slab_internal.h"

#include "core/base/random.h"

/* As: struct rnd_state and prandom_u32_state() of 5.10. */
struct rnd_state {
	uint32_t s[4];
};

static void prandom_seed_state(struct rnd_state *state, uint64_t seed)
{
	static const uint32_t least[4] = {2, 8, 16, 128};
	uint32_t i = (uint32_t)(seed >> 32 ^ seed << 10 ^ seed);

	for (uint32_t n = 0; n < 4; n++)
		state->s[n] = i < least[n] ? i + least[n] : i;
}

static uint32_t tausworthe(uint32_t s, uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
	return ((s & c) << d) ^ (((s << a) ^ s) >> b);
}

static uint32_t prandom_u32_state(struct rnd_state *state)
{
	uint32_t *s = state->s;

	s[0] = tausworthe(s[0], 6, 13, 4294967294u, 18);
	s[1] = tausworthe(s[1], 2, 27, 4294967288u, 2);
	s[2] = tausworthe(s[2], 13, 21, 4294967280u, 7);
	s[3] = tausworthe(s[3], 3, 12, 4294967168u, 13);
	return s[0] ^ s[1] ^ s[2] ^ s[3];
}

/* As: get_random_long() on the host's word. */
static uint64_t get_random_seed(void)
{
	uint64_t high = random32();

	return high << 32 | random32();
}

int cache_random_seq_create(struct kmem_cache *cachep, gfp_t gfp)
{
	struct rnd_state state;
	uint32_t count = cachep->num;
	uint32_t *seq;

	if (!slab_vars->random || count < 2 || cachep->random_seq != NULL)
		return 0;
	seq = kcalloc(count, sizeof(*seq), gfp);
	if (seq == NULL) {
		goal(SLAB_RANDOM_NO_SEQ);
		return -ENOMEM;
	}
	prandom_seed_state(&state, get_random_seed());
	for (uint32_t i = 0; i < count; i++)
		seq[i] = i;
	for (uint32_t i = count - 1; i > 0; i--) {
		uint32_t other = prandom_u32_state(&state) % (i + 1);

		swap(seq[i], seq[other]);
	}
	cachep->random_seq = seq;
	return 0;
}

void cache_random_seq_destroy(struct kmem_cache *cachep)
{
	kfree(cachep->random_seq);
	cachep->random_seq = NULL;
}

/* The next number of the cache's order, from @pos on. */
static freelist_idx_t next_random_slot(const struct kmem_cache *cachep, uint32_t *pos)
{
	if (*pos >= cachep->num)
		*pos = 0;
	return (freelist_idx_t)cachep->random_seq[(*pos)++];
}

static void freelist_in(struct kmem_cache *cachep, struct page *page, uint32_t objnr)
{
	page->freelist = (char *)index_to_obj(cachep, page, objnr) + cachep->obj_offset;
}

static void shuffle_by_sequence(struct kmem_cache *cachep, struct page *page, uint32_t pos)
{
	uint32_t count = cachep->num;
	uint32_t last = 0;

	if (OBJFREELIST_SLAB(cachep)) {
		last = next_random_slot(cachep, &pos);
		freelist_in(cachep, page, last);
		count--;
	}
	for (uint32_t i = 0; i < count; i++)
		set_free_obj(page, i, next_random_slot(cachep, &pos));
	if (OBJFREELIST_SLAB(cachep))
		set_free_obj(page, cachep->num - 1, (freelist_idx_t)last);
}

static void shuffle_early(struct kmem_cache *cachep, struct page *page, uint32_t seed)
{
	uint32_t count = cachep->num;
	struct rnd_state state;

	prandom_seed_state(&state, seed);
	if (OBJFREELIST_SLAB(cachep)) {
		count--;
		freelist_in(cachep, page, count);
		set_free_obj(page, count, (freelist_idx_t)count);
	}
	for (uint32_t i = 0; i < count; i++)
		set_free_obj(page, i, (freelist_idx_t)i);
	for (uint32_t i = count - 1; i > 0; i--) {
		uint32_t other = prandom_u32_state(&state) % (i + 1);
		freelist_idx_t kept = get_free_obj(page, i);

		set_free_obj(page, i, get_free_obj(page, other));
		set_free_obj(page, other, kept);
	}
}

/* Ensures: false: the list is to be in order. As: shuffle_freelist() of 5.10. */
bool shuffle_freelist(struct kmem_cache *cachep, struct page *page)
{
	uint32_t seed;

	if (!slab_vars->random || cachep->num < 2)
		return false;
	seed = random32();
	if (cachep->random_seq != NULL) {
		goal(SLAB_RANDOM_SEQ);
		shuffle_by_sequence(cachep, page, seed % cachep->num);
	} else {
		shuffle_early(cachep, page, seed);
	}
	return true;
}
