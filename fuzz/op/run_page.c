/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions of the page allocator's operations: each calls the kernel function of its name.
 */
#include "core/base/kernel.h"
#include "core/base/rcu.h"
#include "core/base/zone.h"
#include "core/page/meminfo.h"
#include "core/page/page_alloc.h"
#include "core/page/page_isolation.h"
#include "core/page/vmstat.h"
#include "fuzz/model/look.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_isolate.h"
#include "fuzz/op/run_state.h"
#include "sim/ram.h"

#define WORDS_PER_FRAME (PAGE_SIZE / sizeof(uint32_t))

static struct page *page_arg(const struct value *value)
{
	return (struct page *)(uintptr_t)value->number;
}

static void page_result(struct result *result, const struct page *page)
{
	result->value = (uintptr_t)page;
	result->failed = !page;
	if (!page)
		return;
	result->pfn = page_to_pfn(page);
	result->zone = zone_type_name(page_zonenum(page));
}

static void address_result(struct result *result, vaddr_t address)
{
	result->value = address;
	result->failed = address == 0;
}

static void request(struct run *run, uint64_t gfp, uint64_t order, int32_t nid)
{
	run_flight(run)->request = (struct page_request){
		.made = true,
		.asked = availability_request_now((gfp_t)gfp, (uint32_t)order, nid),
	};
}

/* Nodes wrap onto those of the machine; below 0: the running CPU's. */
static int32_t node_arg(const struct value *nid)
{
	int32_t node = (int32_t)nid->number;

	return node < 0 ? -1 : (int32_t)((uint32_t)node % node_vars->nr_online_nodes);
}

void run_alloc_pages(struct run *run, const struct value *args, struct result *result)
{
	request(run, args[0].number, args[1].number, -1);
	page_result(result, alloc_pages((gfp_t)args[0].number, (uint32_t)args[1].number));
}

void run_alloc_pages_node(struct run *run, const struct value *args, struct result *result)
{
	int32_t nid = node_arg(&args[0]);

	request(run, args[1].number, args[2].number, nid);
	page_result(result, alloc_pages_node(nid, (gfp_t)args[1].number, (uint32_t)args[2].number));
}

void run_alloc_page(struct run *run, const struct value *args, struct result *result)
{
	request(run, args[0].number, 0, -1);
	page_result(result, alloc_page((gfp_t)args[0].number));
}

void run___get_free_pages(struct run *run, const struct value *args, struct result *result)
{
	request(run, args[0].number, args[1].number, -1);
	address_result(result, __get_free_pages((gfp_t)args[0].number, (uint32_t)args[1].number));
}

void run_get_zeroed_page(struct run *run, const struct value *args, struct result *result)
{
	request(run, args[0].number | __GFP_ZERO, 0, -1);
	address_result(result, get_zeroed_page((gfp_t)args[0].number));
}

void run___get_dma_pages(struct run *run, const struct value *args, struct result *result)
{
	request(run, args[0].number | GFP_DMA, args[1].number, -1);
	address_result(result, __get_dma_pages((gfp_t)args[0].number, (uint32_t)args[1].number));
}

void run_alloc_pages_exact(struct run *run, const struct value *args, struct result *result)
{
	ulong_t size = (ulong_t)args[0].number;

	request(run, args[1].number, size ? get_order(size) : 20, -1);
	address_result(result, alloc_pages_exact(size, (gfp_t)args[1].number));
}

void run_free_pages_exact(struct run *run, const struct value *args, struct result *result)
{
	free_pages_exact((vaddr_t)args[0].number, (ulong_t)args[1].number);
}

void run___free_pages(struct run *run, const struct value *args, struct result *result)
{
	__free_pages(page_arg(&args[0]), (uint32_t)args[1].number);
}

void run_free_pages(struct run *run, const struct value *args, struct result *result)
{
	free_pages((vaddr_t)args[0].number, (uint32_t)args[1].number);
}

void run_free_hot_cold_page(struct run *run, const struct value *args, struct result *result)
{
	struct page *page = page_arg(&args[0]);

	if (put_page_testzero(page))
		free_hot_cold_page(page, args[1].number != 0);
}

void run_split_page(struct run *run, const struct value *args, struct result *result)
{
	split_page(page_arg(&args[0]), (uint32_t)args[1].number);
}

/* As: page_cache_get_speculative() of 2.6.34's pagemap.h, and find_get_page() around it. */
void run_page_cache_get_speculative(struct run *run, const struct value *args,
				    struct result *result)
{
	rcu_read_lock();
	result->value = get_page_unless_zero(page_arg(&args[0]));
	rcu_read_unlock();
}

void run_get_page(struct run *run, const struct value *args, struct result *result)
{
	get_page(page_arg(&args[0]));
}

void run_put_page(struct run *run, const struct value *args, struct result *result)
{
	put_page(page_arg(&args[0]));
}

void run_page_fill(struct run *run, const struct value *args, struct result *result)
{
	pfn_t pfn = value_pfn(run, &args[0]);
	uint32_t words[WORDS_PER_FRAME];

	for (uint32_t i = 0; i < WORDS_PER_FRAME; i++)
		words[i] = (uint32_t)args[1].number;
	frame_write(pfn, 0, words, PAGE_SIZE);
}

void run_page_check(struct run *run, const struct value *args, struct result *result)
{
	uint32_t words[WORDS_PER_FRAME];

	frame_use(value_pfn(run, &args[0]), words);
	for (uint32_t i = 0; i < WORDS_PER_FRAME; i++)
		result->value += words[i] != (uint32_t)args[1].number;
}

void run_drain_local_pages(struct run *run, const struct value *args, struct result *result)
{
	drain_local_pages(NULL);
}

void run_drain_all_pages(struct run *run, const struct value *args, struct result *result)
{
	drain_all_pages();
}

/* The first frame of @pfn's pageblock. */
static pfn_t pageblock_start(pfn_t pfn)
{
	return pfn & ~(pfn_t)(pageblock_nr_pages - 1);
}

void isolated_remember(struct run *run, pfn_t pfn)
{
	struct run_changes *changes = &run->changes;

	for (uint32_t i = 0; i < changes->nr_isolated; i++)
		if (pageblock_start(changes->isolated[i]) == pageblock_start(pfn))
			return;
	if (changes->nr_isolated < RUN_ISOLATED_MAX)
		changes->isolated[changes->nr_isolated++] = pfn;
	else
		changes->pages_lost = true;
}

void run_set_migratetype_isolate(struct run *run, const struct value *args, struct result *result)
{
	pfn_t pfn = value_pfn(run, &args[0]);
	int error = set_migratetype_isolate(page_arg(&args[0]));

	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
	if (error == 0)
		isolated_remember(run, pfn);
}

void run_unset_migratetype_isolate(struct run *run, const struct value *args, struct result *result)
{
	unset_migratetype_isolate(page_arg(&args[0]));
}

void run_nr_free_buffer_pages(struct run *run, const struct value *args, struct result *result)
{
	result->value = nr_free_buffer_pages();
}

void run_nr_free_pagecache_pages(struct run *run, const struct value *args, struct result *result)
{
	result->value = nr_free_pagecache_pages();
}

void run_global_page_state(struct run *run, const struct value *args, struct result *result)
{
	result->value = global_page_state((enum zone_stat_item)args[0].number);
}

/* The zone that two arguments name. */
static struct zone *zone_arg(const struct value *nid, const struct value *zone)
{
	int32_t node = node_arg(nid);

	return &NODE_DATA(node < 0 ? numa_node_id() : node)->node_zones[zone->number];
}

void run_zone_page_state(struct run *run, const struct value *args, struct result *result)
{
	result->value =
		zone_page_state(zone_arg(&args[0], &args[1]), (enum zone_stat_item)args[2].number);
}

void run_zone_watermark_ok(struct run *run, const struct value *args, struct result *result)
{
	uint32_t order = (uint32_t)args[2].number;

	if (order >= MAX_ORDER)
		return;
	result->value =
		zone_watermark_ok(zone_arg(&args[0], &args[1]), order, (ulong_t)args[3].number,
				  (int)args[4].number, (uint32_t)args[5].number);
}

void run_page_count(struct run *run, const struct value *args, struct result *result)
{
	result->value = (uint32_t)page_count(page_arg(&args[0]));
}

void run_get_pageblock_migratetype(struct run *run, const struct value *args, struct result *result)
{
	result->value = (uint32_t)get_pageblock_migratetype(page_arg(&args[0]));
}
