/* SPDX-License-Identifier: GPL-2.0-only */
/* Garbage, the BIOS data area, and the loader's blobs, written at power-on. */
#include "sim/firmware.h"

#include "sim/ram_internal.h"

#define IMAGE_FRAMES_START (UINT64_C(1) << 20)
#define BLOB_TYPE          1u /* SETUP_E820_EXT; nobody looks into one */

/* Where a kernel looks for memory first while it boots: from 28 KiB, 2 MiB and 16 MiB on. */
static const struct {
	pfn_t start, end;
} garbage_frames[] = {{1, 0x9f}, {0x200, 0x280}, {0x1000, 0x1100}};

static bool header_fits(uint64_t paddr)
{
	uint64_t end = paddr + sizeof(struct setup_data);

	return end <= RAM_MAX_BYTES && (end <= IMAGE_FRAMES_START || paddr >= IMAGE_FRAMES_END);
}

uint64_t firmware_setup_data(const struct boot_params *params)
{
	return header_fits(params->setup_data) ? params->setup_data : 0;
}

/* On the page after the next that is free. */
uint64_t firmware_setup_data_after(const struct boot_params *params, uint64_t paddr)
{
	uint64_t end = paddr + sizeof(struct setup_data) + params->setup_data_size;
	uint64_t next = ((end + PAGE_SIZE - 1) & ~(uint64_t)(PAGE_SIZE - 1)) + PAGE_SIZE;

	return header_fits(next) ? next : 0;
}

static void bios_word_write(uint32_t offset, uint16_t word)
{
	if (word != 0)
		frame_write(0, offset, &word, sizeof(word));
}

/* A header may lie across the end of a frame. */
static void header_write(uint64_t paddr, const struct setup_data *header)
{
	const uint8_t *bytes = (const uint8_t *)header;
	uint32_t offset = (uint32_t)paddr & (PAGE_SIZE - 1);
	uint32_t first = PAGE_SIZE - offset;

	if (first > sizeof(*header))
		first = sizeof(*header);
	frame_write((pfn_t)(paddr >> PAGE_SHIFT), offset, bytes, first);
	if (first < sizeof(*header))
		frame_write((pfn_t)(paddr >> PAGE_SHIFT) + 1, 0, bytes + first,
			    (uint32_t)sizeof(*header) - first);
}

static void setup_data_write(const struct boot_params *params)
{
	struct setup_data header = {.type = BLOB_TYPE, .len = params->setup_data_size};
	uint64_t at = firmware_setup_data(params);

	for (uint32_t nr = params->setup_data_nr; at != 0 && nr > 0; nr--) {
		header.next = nr > 1 ? firmware_setup_data_after(params, at) : 0;
		header_write(at, &header);
		at = header.next;
	}
}

typedef void frame_fn(pfn_t pfn, const void *arg);

static void for_each_garbage_frame(const struct boot_params *params, frame_fn *fn, const void *arg)
{
	if (params->ramfill == 0)
		return;
	for (size_t i = 0; i < sizeof(garbage_frames) / sizeof(garbage_frames[0]); i++) {
		for (pfn_t pfn = garbage_frames[i].start; pfn < garbage_frames[i].end; pfn++)
			fn(pfn, arg);
	}
}

/* Other words in each frame, and neighbours are not alike. */
static void garbage_write(pfn_t pfn, const void *arg)
{
	const struct boot_params *params = arg;
	uint32_t words[PAGE_SIZE / sizeof(uint32_t)];

	for (uint32_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		words[i] = params->ramfill * 0x01010101u + (pfn + i) * 0x9e3779b1u;
	frame_write(pfn, 0, words, PAGE_SIZE);
}

void firmware_write(const struct boot_params *params)
{
	for_each_garbage_frame(params, garbage_write, params);
	bios_word_write(BIOS_LOWMEM_KBYTES, params->bios_lowmem);
	bios_word_write(BIOS_EBDA_SEGMENT, params->bios_ebda);
	setup_data_write(params);
}

/* The end of the window, before and after. */
struct border {
	pfn_t from, to;
};

static uint8_t *frame_home(pfn_t pfn, pfn_t border)
{
	uint64_t base = pfn < border ? DIRECT_MAP_BASE : HIGHMEM_BASE;

	return (uint8_t *)(base + ((uint64_t)pfn << PAGE_SHIFT));
}

/* Nothing happens to one that has moved: its old home is zero. */
static void frame_move(pfn_t pfn, const void *arg)
{
	const struct border *border = arg;
	uint8_t *old = frame_home(pfn, border->from);
	uint8_t *new = frame_home(pfn, border->to);

	if (old == new || raw_is_zero(old, PAGE_SIZE))
		return;
	raw_copy(new, old, PAGE_SIZE);
	raw_fill(old, 0, PAGE_SIZE);
}

void firmware_frames_move(const struct boot_params *params, pfn_t from, pfn_t to)
{
	const struct border border = {from, to};
	uint64_t at = firmware_setup_data(params);

	for_each_garbage_frame(params, frame_move, &border);
	for (uint32_t nr = params->setup_data_nr; at != 0 && nr > 0; nr--) {
		frame_move((pfn_t)(at >> PAGE_SHIFT), &border);
		frame_move((pfn_t)((at + sizeof(struct setup_data) - 1) >> PAGE_SHIFT), &border);
		at = firmware_setup_data_after(params, at);
	}
}
