/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Numbers for arguments: mostly from their range, often at an edge.
 */
#include "core/base/mmzone.h"
#include "core/kvm/kvm.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/user_draw.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

/* 0, 1, -1, powers of two, pages and pageblocks, each with its neighbours. */
static uint64_t edge_draw(struct random *random)
{
	int64_t near = random_between(random, -1, 1);

	switch (random_below(random, 6)) {
	case 0:
		return (uint64_t)near;
	case 1:
		return (UINT64_C(1) << random_below(random, 64)) + (uint64_t)near;
	case 2:
		return PAGE_SIZE * UINT64_C(1) * random_below(random, 1024) + (uint64_t)near;
	case 3:
		return (uint64_t)pageblock_nr_pages * PAGE_SIZE * random_below(random, 24) +
		       (uint64_t)near;
	case 4:
		return UINT32_MAX + (uint64_t)near;
	default:
		return (UINT64_C(1) << 31) + (uint64_t)near;
	}
}

static uint64_t gfp_draw(struct generator *generator)
{
	struct random *random = &generator->random;
	uint64_t gfp = generator->swarm.gfp[random_below(random, SWARM_FLAGS)];

	if (random_one_in(random, 64))
		return random_next(random) & __GFP_BITS_MASK;
	while (random_one_in(random, 2))
		gfp |= UINT64_C(1) << random_below(random, __GFP_BITS_SHIFT);
	/* What never fails never ends on a full machine: rare. */
	if (!random_one_in(random, 8))
		gfp &= ~(uint64_t)__GFP_NOFAIL;
	return gfp;
}

/* Mostly what lets an access through: present, all rights; paging on. */
static uint64_t cpu_flags_base(struct random *random, const struct arg *arg)
{
	if (arg->names == entry_words)
		return random_one_in(random, 8) ? 0 : random_one_in(random, 4) ? 1 : 7;
	if (arg->names == cr0_words)
		return random_one_in(random, 8) ? 0 : 0x80000001;
	return 0;
}

/*
 * Linear addresses: few, so that tables and accesses meet; page ends among them; the edges of large
 * pages, of the direct map and of the address space.
 */
static uint64_t linear_draw(struct random *random)
{
	static const uint32_t bases[] = {0, 0, 0, 0x200000, 0x400000, 0xc0000000, 0xffffe000};
	uint32_t address = bases[random_below(random, 7)] + PAGE_SIZE * random_below(random, 4);

	if (random_one_in(random, 4))
		return address + PAGE_SIZE - 1 - random_below(random, 8);
	return address + 4 * random_below(random, 8);
}

static uint64_t flags_draw(struct generator *generator, const struct arg *arg)
{
	struct random *random = &generator->random;
	uint32_t nr = 0;
	uint64_t value = 0;

	if (arg->names == gfp_words)
		return gfp_draw(generator);
	if (user_flags_draw(random, arg, &value))
		return value;
	while (arg->names[nr].name)
		nr++;
	value = cpu_flags_base(random, arg);
	while (random_one_in(random, 2))
		value |= arg->names[random_below(random, nr)].value;
	return value;
}

static uint64_t order_draw(struct generator *generator, const struct arg *arg)
{
	struct random *random = &generator->random;
	uint32_t one, other;

	if (random_one_in(random, 32))
		return (uint64_t)random_between(random, arg->min, arg->max);
	/* A run costs what it touches: small blocks more often than large ones. */
	one = random_below(random, generator->swarm.order_max + 1);
	other = random_below(random, generator->swarm.order_max + 1);
	return one < other ? one : other;
}

/* Mostly where a pageblock begins. */
static uint64_t pfn_draw(struct random *random, const struct arg *arg)
{
	uint64_t pfn = (uint64_t)random_between(random, arg->min, arg->max);

	return random_one_in(random, 16) ? pfn : pfn & ~(uint64_t)(pageblock_nr_pages - 1);
}

/* A tunable: any size of number, for nobody knows which ones matter. */
static uint64_t list_draw(struct random *random, const struct arg *arg)
{
	if (random_one_in(random, 2))
		return (uint64_t)random_between(random, arg->min, arg->max);
	return random_next(random) >> (33 + random_below(random, 31));
}

/* Small where the range is wide: half of the draws have few bits. */
static uint64_t range_draw(struct random *random, const struct arg *arg)
{
	int64_t high = arg->max;

	if (random_one_in(random, 2) && high - arg->min > 16)
		high = arg->min + ((high - arg->min) >> random_below(random, 16));
	return (uint64_t)random_between(random, arg->min, high);
}

/* Often a power of two, or near one: there allocators change their minds. */
static uint64_t bytes_draw(struct random *random, const struct arg *arg)
{
	uint32_t bits = 0;

	if (random_one_in(random, 4))
		return edge_draw(random);
	if (random_one_in(random, 2))
		return range_draw(random, arg);
	while (arg->max >> bits > 1)
		bits++;
	return (UINT64_C(1) << random_below(random, bits + 1)) +
	       (random_one_in(random, 2) ? 0 : (uint64_t)random_between(random, -8, 8));
}

uint64_t value_draw(struct generator *generator, const struct arg *arg)
{
	struct random *random = &generator->random;
	uint64_t value;

	switch (arg->kind) {
	case ARG_FLAGS:
		value = flags_draw(generator, arg);
		break;
	case ARG_ORDER:
		value = order_draw(generator, arg);
		break;
	case ARG_ENUM:
	case ARG_STRING:
	case ARG_CPU:
		value = random_below(random, 1 << 16);
		break;
	case ARG_LIST:
		value = random_one_in(random, 8) ? edge_draw(random) : list_draw(random, arg);
		break;
	case ARG_LINEAR:
		value = random_one_in(random, 16) ? edge_draw(random) : linear_draw(random);
		break;
	case ARG_GVA:
		value = linear_draw(random) % KVM_GVA_LIMIT;
		break;
	case ARG_PFN:
		value = pfn_draw(random, arg);
		break;
	case ARG_LENGTH:
		value = random_one_in(random, 16) ? edge_draw(random) : user_length_draw(random);
		break;
	case ARG_BYTES:
		value = bytes_draw(random, arg);
		break;
	case ARG_NID:
		value = (uint64_t)random_between(random, -1, MAX_NUMNODES - 1);
		break;
	default:
		value = random_one_in(random, 4) ? edge_draw(random) : range_draw(random, arg);
		break;
	}
	return value_wrap(arg, value);
}
