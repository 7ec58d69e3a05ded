/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Words and entries of the program's pages, written past the CPU: what another CPU's stores would
 * do, seen from this one.
 */
#include "core/base/page_addr.h"
#include "fuzz/model/look.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"
#include "sim/ram.h"

/* entry_words: XD is bit 63 of an entry. */
#define WORD_XD  0x80000000u
#define ENTRY_XD (UINT64_C(1) << 63)

static struct misuse_verdict page_verdict(const struct run *run, const struct value *page)
{
	bool owned = page->number != 0 && page_model_query(value_pfn(run, page)).owned;

	return (struct misuse_verdict){owned ? USE_SOUND : USE_SKIPPED, NULL};
}

/* Where a word of @bytes begins: aligned, in the page. */
static uint32_t offset_of(const struct value *offset, uint32_t bytes)
{
	return (uint32_t)offset->number & (PAGE_SIZE - 1) & ~(bytes - 1);
}

static void page_word_store(const struct run *run, const struct value *args, uint32_t offset,
			    uint64_t word, uint32_t bytes)
{
	frame_write(value_pfn(run, &args[0]), offset, &word, bytes);
}

static uint64_t page_word_load(const struct run *run, const struct value *args, uint32_t bytes)
{
	uint64_t word = 0;

	frame_read(value_pfn(run, &args[0]), offset_of(&args[1], bytes), &word, bytes);
	if (__msan_unpoison)
		__msan_unpoison(&word, sizeof(word));
	return word;
}

static uint64_t entry_of(const struct run *run, const struct value *args)
{
	uint64_t target = args[2].number ? value_pfn(run, &args[2]) : 0;
	uint32_t flags = (uint32_t)args[3].number;

	return target << PAGE_SHIFT | (flags & ~WORD_XD) | (flags & WORD_XD ? ENTRY_XD : 0);
}

#define PAGE_MISUSE(name)                                                                          \
	struct misuse_verdict misuse_##name(const struct run *run, const struct value *args)       \
	{                                                                                          \
		return page_verdict(run, &args[0]);                                                \
	}

#define PAGE_MODEL(name)                                                                           \
	void model_##name(struct run *run, const struct value *args, const struct result *result)  \
	{                                                                                          \
		page_model_written(value_pfn(run, &args[0]));                                      \
	}

#define STORE_ROW(bits)                                                                            \
	PAGE_MISUSE(page_store##bits)                                                              \
	PAGE_MODEL(page_store##bits)                                                               \
	void run_page_store##bits(struct run *run, const struct value *args,                       \
				  struct result *result)                                           \
	{                                                                                          \
		page_word_store(run, args, offset_of(&args[1], bits / 8), args[2].number,          \
				bits / 8);                                                         \
	}

#define LOAD_ROW(bits)                                                                             \
	PAGE_MISUSE(page_load##bits)                                                               \
	void run_page_load##bits(struct run *run, const struct value *args, struct result *result) \
	{                                                                                          \
		result->value = page_word_load(run, args, bits / 8);                               \
	}

#define ENTRY_ROW(bits)                                                                            \
	PAGE_MISUSE(set_entry##bits)                                                               \
	PAGE_MODEL(set_entry##bits)                                                                \
	void run_set_entry##bits(struct run *run, const struct value *args, struct result *result) \
	{                                                                                          \
		uint32_t index = (uint32_t)args[1].number % (PAGE_SIZE / (bits / 8));              \
                                                                                                   \
		page_word_store(run, args, index *(bits / 8), entry_of(run, args), bits / 8);      \
	}

STORE_ROW(32)
STORE_ROW(64)
LOAD_ROW(32)
LOAD_ROW(64)
ENTRY_ROW(32)
ENTRY_ROW(64)
