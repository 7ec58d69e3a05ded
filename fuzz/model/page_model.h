/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page model: who owns which frames, and what must stand in them.
 *
 * A black box's view of the page allocator: it knows the machine's RAM and what the program asked
 * for and got, and never looks at the kernel's data. Every frame is in one of these states:
 *
 *   not RAM    a hole; nobody may get it
 *   kept       RAM that start-up keeps (kernel image, tables, memory map)
 *   free       RAM that belongs to the kernel; the program does not touch it
 *   owned      handed out: the head of a block, or a later frame of one
 *
 *   free --page_model_alloc()--> owned --page_model_free(), page_model_put()--> free
 *
 * Rules are judged when they are reported; the first one broken is the complaint. Storage is fixed,
 * a reset costs what the program touched.
 */
#ifndef FUZZ_MODEL_PAGE_MODEL_H
#define FUZZ_MODEL_PAGE_MODEL_H

#include "sim/types.h"

#define PAGE_MODEL_RANGES_MAX 256
#define PAGE_MODEL_ZONES_MAX  16
#define PAGE_MODEL_NONE       UINT32_MAX /* no frame */
#define PAGE_MODEL_NO_CALL    0xffffu

/* Frames from start up to, not including, end. */
struct page_model_range {
	pfn_t start;
	pfn_t end;
};

/* The zones' numbers, lowest first. */
enum page_model_zone_type { MODEL_DMA, MODEL_NORMAL, MODEL_HIGHMEM, MODEL_MOVABLE };

struct page_model_zone {
	uint8_t nid;
	uint8_t type;                   /* enum page_model_zone_type */
	struct page_model_range frames; /* its span */
};

/* The machine after boot, as firmware, boot parameters and the boot log tell it. */
struct page_model_map {
	uint32_t nr_ram;
	struct page_model_range ram[PAGE_MODEL_RANGES_MAX];
	uint32_t nr_zones;
	struct page_model_zone zones[PAGE_MODEL_ZONES_MAX];
	pfn_t direct_map_end;    /* frames from here on have no address */
	bool (*kept)(pfn_t pfn); /* does start-up keep this frame? NULL: none */
};

/* A block that a call got. */
struct page_model_block {
	uint16_t call; /* index of the call that got it */
	pfn_t pfn;
	uint32_t order;
	uint32_t gfp;    /* the kernel's flags */
	int32_t nid;     /* the node that was asked; -1: none in particular */
	bool by_address; /* handed out as an address: it must have one */
};

/*
 * What the owner set in a frame's struct page: bits of PG_* as they stand in its flags, and these.
 */
#define MARK_LOCKED   (1u << 0)  /* PG_locked */
#define MARK_IO_READ  (1u << 26) /* a device reads into it, and will unlock it */
#define MARK_IO_WRITE (1u << 27) /* a device writes it out, and will end the writeback */
#define MARK_MAPPING  (1u << 28) /* mapping is not NULL, */
#define MARK_ANON     (1u << 29) /* … but says that an anon_vma is behind it */
#define MARK_MAPPED   (1u << 30) /* mapcount is not 0 */

enum page_model_content {
	CONTENT_UNKNOWN,
	CONTENT_PATTERN, /* one 32-bit word all over; zeroed frames have pattern 0 */
};

/* What the model knows of a frame. */
struct page_model_view {
	bool ram;
	bool kept;
	bool owned;
	uint16_t call;  /* that got it; PAGE_MODEL_NO_CALL unless owned */
	pfn_t head;     /* first frame of its block */
	uint32_t order; /* of its block */
	bool compound;
	bool exact;    /* part of what alloc_pages_exact() gave */
	uint32_t refs; /* of this frame; of the head for a compound page */
	enum page_model_content content;
	uint32_t pattern;
	uint32_t marks; /* of this frame */
};

/*
 * A machine booted: learn its map, forget everything else.
 *
 * Requires: ranges sorted and disjoint, counts within the limits above (asserted).
 */
void page_model_boot(const struct page_model_map *map);

/* A program begins on that machine: nothing is owned, there is no complaint. */
void page_model_reset(void);

/* The first rule broken since the reset, as one line. Ensures: NULL if none. */
const char *page_model_complaint(void);

/*
 * The program got a block. Judged: frames are RAM, neither kept nor owned, in one zone and node;
 * the first is a multiple of the block's size; zone and node are allowed by the flags; an
 * address exists if one was handed out; all words are zero if zeroed memory was asked.
 *
 * Ensures: the frames are owned, one reference on the head; compound if the flags say so.
 */
void page_model_alloc(const struct page_model_block *block);

/*
 * The program got @pages single frames in a row (alloc_pages_exact): judged as a block of the order
 * that holds them; then each is a block of order 0 of its own.
 */
void page_model_alloc_exact(const struct page_model_block *block, uint32_t pages);

/*
 * __free_pages(): one reference less; the last gives 2^@order frames back. A block that is not
 * compound gives its later frames back at once even if somebody still holds the first one.
 *
 * Requires: no misuse: @pfn is the head of a block of @order with a reference.
 * Ensures:  true if the block (or its later frames) went back.
 */
bool page_model_free(pfn_t pfn, uint32_t order);

/* alloc_pages_exact()'s frames go back, each with its last reference. */
void page_model_free_exact(pfn_t pfn, uint32_t pages);

/*
 * put_page() and get_page(): a frame that is no head of its own counts for its compound page.
 *
 * Ensures: page_model_put() answers true if frames went back.
 */
bool page_model_put(pfn_t pfn);
void page_model_get(pfn_t pfn);

/* split_page(): the block becomes 2^@order blocks of one frame, each with one reference. */
void page_model_split(pfn_t pfn, uint32_t order);

/* Misuse spoiled the frames' state: nothing of the block of @pfn is owned or asked any more. */
void page_model_forget(pfn_t pfn);

/* The owner of a frame took @clear out of its marks and put @set in; nothing if nobody owns it. */
void page_model_mark(pfn_t pfn, uint32_t clear, uint32_t set);

/* The marks of all owned ones of @nr frames together. */
uint32_t page_model_marks(pfn_t pfn, uint32_t nr);

/* The program tried to lock a page. Ensures: a complaint if that went otherwise than it must. */
void page_model_lock_tried(pfn_t pfn, bool got);

/*
 * The program lets the reclaimer have the block at @head, while it goes on to own it.
 *
 * Ensures: page_model_offered() is the oldest such block that begins in @frames and is still owned,
 *          or PAGE_MODEL_NONE.
 */
void page_model_offer(pfn_t head);
pfn_t page_model_offered(struct page_model_range frames);

/* The program wrote @pattern all over one of its frames. */
void page_model_fill(pfn_t pfn, uint32_t pattern);

/*
 * Something wrote into one of its frames: what stands there is not known. page_model_stored(): the
 * bytes are followed (frame_content.h).
 */
void page_model_written(pfn_t pfn);
void page_model_stored(pfn_t pfn);

/*
 * The program counted the words of a frame that differ from @pattern.
 *
 * Ensures: a complaint if the count cannot be: 0 where the frame holds @pattern, else all 1024.
 */
void page_model_checked(pfn_t pfn, uint32_t pattern, uint32_t differing);

/* The program read a frame's reference count. */
void page_model_counted(pfn_t pfn, uint32_t count);

/* Look into owned frames: what was put there must still be there. */
void page_model_verify(pfn_t pfn);
void page_model_verify_all(void);

/* What is known of @pfn; any number may be asked. */
struct page_model_view page_model_query(pfn_t pfn);

/* Are @pages frames from @pfn on single pages of the program? */
bool page_model_singles(pfn_t pfn, uint32_t pages);

/* Heads of the blocks that the program still owns, oldest first; PAGE_MODEL_NONE ends. */
pfn_t page_model_first(void);
pfn_t page_model_next(pfn_t head);

/* Frames owned now. */
uint32_t page_model_owned(void);

/* The program isolated the pageblock of @frames, or gave it back. Ensures: at most 32 are kept. */
void page_model_isolate(struct page_model_range frames, bool isolated);
bool page_model_isolated(pfn_t pfn);

#endif
