/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model's judgement: is there an allowed outcome for each page of an access that explains what
 * came out, and everything that memory shows?
 */
#include <inttypes.h>
#include <stdio.h>

#include "fuzz/model/mmu_model_internal.h"

static uint32_t first_size(const struct access *access)
{
	uint32_t room = PAGE_SIZE - (access->address & (PAGE_SIZE - 1));

	return access->size < room ? access->size : room;
}

/* Remember what stands where the access may write. */
static void befores_look(struct options *options, uint32_t size)
{
	for (uint32_t i = 0; i < options->nr; i++)
		if (!options->list[i].faults)
			options->list[i].before = history_look(options->list[i].at, size);
}

void mmu_model_before(uint32_t number, const struct access *access)
{
	struct model_cpu *cpu = &mmu_model.cpus[number];
	uint32_t first = first_size(access);

	if (mmu_model.phase != MODEL_JUDGING)
		return;
	mmu_model.crosses = first < access->size;
	options_find(cpu, access->address, access->kind, access->user, &mmu_model.first);
	befores_look(&mmu_model.first, first);
	if (!mmu_model.crosses)
		return;
	options_find(cpu, access->address + first, access->kind, access->user, &mmu_model.second);
	befores_look(&mmu_model.second, access->size - first);
}

/* The outcome of an access being judged, and of its pages: where they may have been. */
struct verdict {
	const struct access *access;
	const struct access_outcome *outcome;
	const struct option *pages[2]; /* NULL: not got to */
};

/* Physical bytes [at, at + size) of the access's store, in one page. */
static bool store_covers(const struct verdict *verdict, paddr_t at, uint32_t size)
{
	uint32_t first = first_size(verdict->access);

	if (verdict->outcome->faulted || !model_writes(verdict->access->kind))
		return false;
	for (uint32_t i = 0; i < 2; i++) {
		const struct option *page = verdict->pages[i];
		uint32_t bytes = i == 0 ? first : verdict->access->size - first;

		if (page && page->at < at + size && at < page->at + bytes)
			return true;
	}
	return false;
}

/* Are @bits set now in the entry at @at, unless the store fell on it? */
static bool has_bits(const struct verdict *verdict, paddr_t at, uint64_t bits)
{
	if (store_covers(verdict, at, 4))
		return true;
	return (history_look(at, 4) & bits) == bits;
}

/* What a walk that succeeded must leave: A, and D for a write. */
static bool walk_left_its_bits(const struct verdict *verdict, const struct option *page)
{
	uint64_t bits = BIT_A | (model_writes(verdict->access->kind) ? BIT_D : 0);

	if (!page || page->faults || !page->walked)
		return true;
	if (page->directory && !has_bits(verdict, page->directory, BIT_A))
		return false;
	return verdict->outcome->faulted || has_bits(verdict, page->leaf, bits);
}

static bool is_leaf_written(const struct verdict *verdict, paddr_t at)
{
	if (verdict->outcome->faulted || !model_writes(verdict->access->kind))
		return false;
	for (uint32_t i = 0; i < 2; i++)
		if (verdict->pages[i] && verdict->pages[i]->walked && verdict->pages[i]->leaf == at)
			return true;
	return false;
}

/* May an entry have gone from @before to @after? A where it is present, D where it was written. */
static bool change_is_sound(const struct verdict *verdict, paddr_t at, uint64_t before,
			    uint64_t after)
{
	uint64_t set = after & ~before;

	if (before == after || store_covers(verdict, at, 8))
		return true;
	if ((before & ~after) || (set & ~(BIT_A | BIT_D)) || !(before & BIT_P))
		return false;
	return !(set & BIT_D) || is_leaf_written(verdict, at);
}

/* Every change of tables in this step; words hold one entry or two. */
static bool changes_are_sound(const struct verdict *verdict, uint32_t bytes)
{
	uint32_t nr;
	const struct table_change *changes = history_changes(&nr);

	for (uint32_t i = 0; i < nr; i++) {
		const struct table_change *one = &changes[i];
		bool sound;

		if (bytes == 8)
			sound = change_is_sound(verdict, one->at, one->before, one->after);
		else
			sound = change_is_sound(verdict, one->at, (uint32_t)one->before,
						(uint32_t)one->after) &&
				change_is_sound(verdict, one->at + 4, one->before >> 32,
						one->after >> 32);
		if (!sound)
			return false;
	}
	return true;
}

static uint64_t low(uint64_t value, uint32_t size)
{
	return value & UINT64_MAX >> (64 - 8 * size);
}

/* The bytes at the verdict's pages, as memory has them now. */
static uint64_t bytes_now(const struct verdict *verdict)
{
	uint32_t first = first_size(verdict->access);
	uint64_t value = history_look(verdict->pages[0]->at, first);

	if (verdict->pages[1])
		value |= history_look(verdict->pages[1]->at, verdict->access->size - first)
			 << (8 * first);
	return value;
}

static bool beyond_ram_drops(const struct verdict *verdict, uint64_t wrote)
{
	/* what could not be kept reads as ones: compare only what could */
	uint32_t first = first_size(verdict->access), size = verdict->access->size;
	uint64_t ones[2] = {history_look(verdict->pages[0]->at, first), 0};
	uint64_t parts[2] = {low(wrote, first), first < size ? wrote >> (8 * first) : 0};

	if (verdict->pages[1])
		ones[1] = history_look(verdict->pages[1]->at, size - first);
	for (uint32_t i = 0; i < 2; i++) {
		uint32_t bytes = i == 0 ? first : size - first;

		if (verdict->pages[i] && ones[i] != parts[i] &&
		    !(ones[i] == low(UINT64_MAX, bytes) && verdict->pages[i]->before == ones[i]))
			return false;
	}
	return true;
}

/* No other place that the access might have written to has changed. */
static bool others_are_untouched(const struct verdict *verdict, const struct options *options,
				 uint32_t size)
{
	uint32_t changes;

	history_changes(&changes);
	for (uint32_t i = 0; i < options->nr; i++) {
		const struct option *option = &options->list[i];

		if (option->faults || store_covers(verdict, option->at, size) ||
		    history_watches((pfn_t)(option->at >> PAGE_SHIFT)))
			continue; /* watched frames are judged by their changes */
		if (history_look(option->at, size) != option->before)
			return false;
	}
	return true;
}

static bool memory_is_sound(const struct verdict *verdict)
{
	uint32_t first = first_size(verdict->access), size = verdict->access->size;
	uint64_t value = low(verdict->access->value, size);

	if (!verdict->outcome->faulted) {
		if (verdict->access->kind == ACCESS_WRITE && !beyond_ram_drops(verdict, value))
			return false;
		if ((verdict->access->kind == ACCESS_READ ||
		     verdict->access->kind == ACCESS_FETCH) &&
		    verdict->outcome->value != bytes_now(verdict))
			return false;
	}
	return others_are_untouched(verdict, &mmu_model.first, first) &&
	       (!mmu_model.crosses ||
		others_are_untouched(verdict, &mmu_model.second, size - first));
}

/* Do these pages explain what happened? */
static bool explains(const struct verdict *verdict, uint32_t bytes)
{
	return walk_left_its_bits(verdict, verdict->pages[0]) &&
	       walk_left_its_bits(verdict, verdict->pages[1]) &&
	       changes_are_sound(verdict, bytes) && memory_is_sound(verdict);
}

/* Is @option what the outcome says of the page at @va? */
static bool is_outcome(const struct option *option, const struct access_outcome *outcome,
		       vaddr_t va)
{
	return option->faults
		       ? outcome->faulted && outcome->code == option->code && outcome->address == va
		       : !outcome->faulted;
}

/* A pair of options for the two pages that explains all; those by the tables as they are first. */
static bool second_explained(struct verdict *verdict, uint32_t bytes, bool fresh)
{
	vaddr_t second = verdict->access->address + first_size(verdict->access);

	for (uint32_t i = 0; i < mmu_model.second.nr; i++) {
		const struct option *option = &mmu_model.second.list[i];

		verdict->pages[1] = option->faults ? NULL : option;
		if ((!fresh || option->fresh) && is_outcome(option, verdict->outcome, second) &&
		    explains(verdict, bytes))
			return true;
	}
	return false;
}

static bool explained(struct verdict *verdict, uint32_t bytes, bool fresh)
{
	for (uint32_t i = 0; i < mmu_model.first.nr; i++) {
		const struct option *option = &mmu_model.first.list[i];

		if (fresh && !option->fresh)
			continue;
		verdict->pages[0] = option->faults ? NULL : option;
		verdict->pages[1] = NULL;
		if (mmu_model.crosses && !option->faults) {
			if (second_explained(verdict, bytes, fresh))
				return true;
		} else if (is_outcome(option, verdict->outcome, verdict->access->address) &&
			   explains(verdict, bytes)) {
			return true;
		}
	}
	return false;
}

/* What was allowed, for the complaint. */
static void options_print(char *text, size_t size, const struct options *options)
{
	size_t used = 0;

	text[0] = '\0';
	for (uint32_t i = 0; i < options->nr && used < size; i++) {
		const struct option *option = &options->list[i];
		const char *how = option->fresh ? "now" : "stale";

		used += (size_t)(option->faults ? snprintf(text + used, size - used,
							   " #PF 0x%x (%s)", option->code, how)
						: snprintf(text + used, size - used,
							   " 0x%" PRIx64 " (%s)", option->at, how));
	}
}

static void access_complain(const struct access *access, const struct access_outcome *outcome)
{
	static const char *const kinds[] = {"load", "store", "fetch", "modify"};
	char allowed[160], got[64];

	options_print(allowed, sizeof(allowed), &mmu_model.first);
	if (outcome->faulted)
		snprintf(got, sizeof(got), "#PF 0x%x 0x%x", outcome->code, outcome->address);
	else
		snprintf(got, sizeof(got), "0x%" PRIx64, outcome->value);
	mmu_model_complain(
		"%s of %u bytes at 0x%x by ring %u: %s, or what it left in memory; allowed:%s",
		kinds[access->kind], access->size, access->address, access->user ? 3 : 0, got,
		allowed);
}

/* @word, entries of @bytes, with A where they are present, and D in the leaf that was written. */
static uint64_t with_bits(const struct verdict *verdict, paddr_t at, uint64_t word, uint32_t bytes)
{
	for (uint32_t offset = 0; offset < 8; offset += bytes) {
		uint64_t bits = BIT_A | (is_leaf_written(verdict, at + offset) ? BIT_D : 0);

		if (word >> (8 * offset) & BIT_P)
			word |= bits << (8 * offset);
	}
	return word;
}

/* A store fell on tables: bits that were set before it have gone under it. */
static void bits_went_under(const struct verdict *verdict, uint32_t bytes)
{
	uint32_t first = first_size(verdict->access);

	for (uint32_t i = 0; i < 2 && verdict->pages[i]; i++) {
		paddr_t start = verdict->pages[i]->at;
		paddr_t end = start + (i == 0 ? first : verdict->access->size - first);

		if (start >> PAGE_SHIFT >= mmu_model.frames_end ||
		    !history_watches((pfn_t)(start >> PAGE_SHIFT)))
			continue;
		for (paddr_t at = start & ~UINT64_C(7); at < end; at += 8)
			if (!history_passed(at, with_bits(verdict, at, history_before(at), bytes)))
				model_give_up();
	}
}

void mmu_model_after(uint32_t number, const struct access *access,
		     const struct access_outcome *outcome)
{
	struct model_cpu *cpu = &mmu_model.cpus[number];
	struct verdict verdict = {.access = access, .outcome = outcome};
	uint32_t bytes = model_levels(cpu) == 2 ? 4 : 8;

	if (mmu_model.phase != MODEL_JUDGING)
		return;
	model_learn(false);
	if (mmu_model.phase != MODEL_JUDGING)
		return;
	mmu_model.stale = !explained(&verdict, bytes, true);
	if (mmu_model.stale && !explained(&verdict, bytes, false))
		access_complain(access, outcome);
	else if (!outcome->faulted && model_writes(access->kind))
		bits_went_under(&verdict, bytes);
	if (outcome->faulted)
		model_invalidate(cpu, outcome->address, true);
}

void mmu_model_prefetched(uint32_t number, vaddr_t va, bool loaded)
{
	struct access access = {.kind = ACCESS_READ, .address = va, .size = 1};
	struct access_outcome outcome = {.faulted = !loaded};
	struct verdict verdict = {.access = &access, .outcome = &outcome};
	struct model_cpu *cpu = &mmu_model.cpus[number];
	bool allowed = false;

	if (mmu_model.phase != MODEL_JUDGING)
		return;
	options_find(cpu, va, ACCESS_READ, false, &mmu_model.first);
	model_learn(false);
	for (uint32_t i = 0; i < mmu_model.first.nr; i++)
		allowed |= mmu_model.first.list[i].faults != loaded;
	if (!allowed)
		mmu_model_complain("prefetch of 0x%x %s", va,
				   loaded ? "found a translation" : "found none");
	if (!changes_are_sound(&verdict, model_levels(cpu) == 2 ? 4 : 8))
		mmu_model_complain("prefetch of 0x%x changed more than A bits", va);
}
