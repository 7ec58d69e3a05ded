/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the page model learns from the page allocator's operations.
 *
 * A call that was logged misuse but went on did what a sound one does, so the model learns it
 * alike.
 */
#include "core/page/page_check.h"
#include "fuzz/model/complain.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_page_owner.h"
#include "fuzz/op/run_state.h"

/* Frame of an address in the direct map. */
static pfn_t address_pfn(uint64_t address)
{
	return ((uint32_t)address - PAGE_OFFSET) >> PAGE_SHIFT;
}

static struct page_model_block block_of(const struct run *run, pfn_t pfn)
{
	const struct flight *flight = run_flight(run);

	return (struct page_model_block){
		.call = (uint16_t)flight->step,
		.pfn = pfn,
		.order = flight->request.asked.order,
		.gfp = flight->request.asked.gfp,
		.nid = flight->request.asked.nid,
	};
}

static void learn_page(struct run *run, const struct result *result)
{
	if (result->failed)
		return;
	struct page_model_block block = block_of(run, result->pfn);
	page_model_alloc(&block);
}

static void learn_address(struct run *run, const struct result *result)
{
	if (result->failed)
		return;
	struct page_model_block block = block_of(run, address_pfn(result->value));
	block.by_address = true;
	page_model_alloc(&block);
}

void model_alloc_pages(struct run *run, const struct value *args, const struct result *result)
{
	learn_page(run, result);
}

void model_alloc_pages_node(struct run *run, const struct value *args, const struct result *result)
{
	learn_page(run, result);
}

void model_alloc_page(struct run *run, const struct value *args, const struct result *result)
{
	learn_page(run, result);
}

void model___get_free_pages(struct run *run, const struct value *args, const struct result *result)
{
	learn_address(run, result);
}

void model_get_zeroed_page(struct run *run, const struct value *args, const struct result *result)
{
	learn_address(run, result);
}

void model___get_dma_pages(struct run *run, const struct value *args, const struct result *result)
{
	learn_address(run, result);
}

static uint32_t pages_of(uint64_t size)
{
	return (uint32_t)(((uint64_t)(uint32_t)size + PAGE_SIZE - 1) >> PAGE_SHIFT);
}

void model_alloc_pages_exact(struct run *run, const struct value *args, const struct result *result)
{
	if (result->failed)
		return;
	struct page_model_block block = block_of(run, address_pfn(result->value));
	block.by_address = true;
	page_model_alloc_exact(&block, pages_of(args[0].number));
}

/* Misuse that the kernel reported: nothing is asked of these frames any more. */
static void spoil(struct run *run, pfn_t pfn, uint32_t pages)
{
	for (uint32_t i = 0; i < pages; i++)
		if (page_model_query(pfn + i).owned)
			page_model_forget(pfn + i);
	page_check_pardon(pfn, pages);
	run->changes.pages_lost = true;
}

static void learn_free(struct run *run, pfn_t pfn, uint32_t order)
{
	struct page_model_view view = page_model_query(pfn);

	if (!view.owned || view.order != order || page_owner_freeing_is_bad(&view, pfn))
		spoil(run, pfn, 1u << (view.owned ? max(view.order, order) : 0));
	else
		page_model_free(pfn, order);
}

void model_free_pages_exact(struct run *run, const struct value *args, const struct result *result)
{
	for (uint32_t i = 0; i < pages_of(args[1].number); i++)
		learn_free(run, address_pfn(args[0].number) + i, 0);
}

void model___free_pages(struct run *run, const struct value *args, const struct result *result)
{
	learn_free(run, value_pfn(run, &args[0]), (uint32_t)args[1].number);
}

void model_free_pages(struct run *run, const struct value *args, const struct result *result)
{
	if (args[0].number != 0)
		learn_free(run, address_pfn(args[0].number), (uint32_t)args[1].number);
}

void model_free_hot_cold_page(struct run *run, const struct value *args,
			      const struct result *result)
{
	learn_free(run, value_pfn(run, &args[0]), 0);
}

void model_split_page(struct run *run, const struct value *args, const struct result *result)
{
	page_model_split(value_pfn(run, &args[0]), (uint32_t)args[1].number);
}

void model_get_page(struct run *run, const struct value *args, const struct result *result)
{
	page_model_get(value_pfn(run, &args[0]));
}

/* Later frames of a block have no references of their own. */
void model_page_cache_get_speculative(struct run *run, const struct value *args,
				      const struct result *result)
{
	pfn_t pfn = value_pfn(run, &args[0]);
	bool head = page_model_query(pfn).head == pfn;

	if (run_flight(run)->alone && result->value != head)
		model_complain("page_cache_get_speculative() answered %u for frame 0x%x",
			       (uint32_t)result->value, pfn);
	if (result->value != 0)
		page_model_get(pfn);
}

void model_put_page(struct run *run, const struct value *args, const struct result *result)
{
	struct page_model_view view = page_model_query(value_pfn(run, &args[0]));

	if (view.refs == 1 && page_owner_block_is_bad(view.head, view.order))
		spoil(run, view.head, 1u << view.order);
	else
		page_model_put(value_pfn(run, &args[0]));
}

void model_page_fill(struct run *run, const struct value *args, const struct result *result)
{
	page_model_fill(value_pfn(run, &args[0]), (uint32_t)args[1].number);
}

void model_page_check(struct run *run, const struct value *args, const struct result *result)
{
	page_model_checked(value_pfn(run, &args[0]), (uint32_t)args[1].number,
			   (uint32_t)result->value);
}

void model_page_count(struct run *run, const struct value *args, const struct result *result)
{
	pfn_t pfn = value_pfn(run, &args[0]);

	if (page_model_query(pfn).owned)
		page_model_counted(pfn, (uint32_t)result->value);
}
