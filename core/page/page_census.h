/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The census: what the checks of the page allocator know of each frame, on the host.
 *
 *   place    which zone spans the frame, which run of RAM it is in: fixed at boot
 *   record   its state, and its neighbours where it is linked in a list
 *   zone     sums over the records of a zone
 *
 * A record changes only through census_change(), which remembers the old one: for the checks of the
 * same pass (what became of it) and for the reset (what differs from the image).
 *
 *   HOLE  RESERVED  OTHER (allocated, or a later frame of a free block)
 *     OTHER <--> FREE (head of a block in a free list)
 *     OTHER <--> PAGESET (in a pageset)
 */
#ifndef CORE_PAGE_PAGE_CENSUS_H
#define CORE_PAGE_PAGE_CENSUS_H

#include "core/base/check.h"
#include "core/base/mmzone.h"

#define CENSUS_ZONES      (MAX_NUMNODES * MAX_NR_ZONES)
#define CENSUS_ALL_ZONES  ((1u << CENSUS_ZONES) - 1)
#define CENSUS_SLOTS      32
#define CENSUS_NO_ZONE    0xffu
#define CENSUS_BLOCKS_MAX (RAM_MAX_FRAMES >> 9)

/* Lists of a zone, by number: free lists, then the lists of the CPUs' pagesets. */
#define LIST_FREE(order, type) ((uint8_t)((order)*MIGRATE_TYPES + (type)))
#define LIST_PAGESET(cpu, type)                                                                    \
	((uint8_t)(LIST_FREE(MAX_ORDER, 0) + (cpu)*MIGRATE_PCPTYPES + (type)))
#define NR_LISTS  (MAX_ORDER * MIGRATE_TYPES + NR_CPUS * MIGRATE_PCPTYPES)
#define LIST_NONE 0xffu

/* A node of a list, by number: a frame, or the head of a list of a zone. */
#define NODE_HEAD                   0x80000000u
#define NODE_OF_LIST(zone_nr, list) (NODE_HEAD | (uint32_t)(zone_nr) << 8 | (list))
#define NODE_BAD                    0xffffffffu

enum frame_kind { FRAME_HOLE, FRAME_RESERVED, FRAME_OTHER, FRAME_FREE, FRAME_PAGESET };

#define COMPOUND_TAIL 0xffu

struct frame_record {
	uint32_t next, prev; /* node numbers; FREE and PAGESET only */
	uint8_t kind;
	uint8_t list;     /* FREE and PAGESET, else LIST_NONE */
	uint8_t order;    /* FREE: of the block */
	uint8_t type;     /* PAGESET: the migratetype in private */
	uint8_t compound; /* 0, order of the compound page that it heads, or COMPOUND_TAIL */
	bool poisoned;
	bool differs; /* from the image: in the undo list */
	bool pardoned;
};

struct frame_place {
	uint16_t run; /* frames of one run are RAM of one zone in a row; 0: none */
	uint8_t zone; /* node * MAX_NR_ZONES + zone index; CENSUS_NO_ZONE */
	uint8_t uses; /* 1 + number of its struct lines_use; 0: none */
	bool mem_map; /* holds struct pages */
};

/* What the checks read of a zone, or of the zonelists of a zone's node. */
enum zone_part {
	PART_ANY,       /* of struct zone, a pageset or the pageblock flags */
	PART_MARKS,     /* watermarks and reserves, and what they follow from */
	PART_AREAS,     /* lengths of the free lists: the zone's, and the census's */
	PART_PAGESETS,  /* those of pagesets, and what their sizes follow from */
	PART_TYPES,     /* types of pageblocks */
	PART_ISOLATED,  /* how many of those are isolated */
	PART_STATS,     /* its counters, and those of all zones together */
	PART_DIFFS,     /* the CPUs' parts of them */
	PART_ZONELISTS, /* of the node that has the zone as its first */
	PART_ZLC,       /* their caches */
	NR_PARTS,
};

/* What a line of RAM holds. */
#define LINE_HEADS 5
struct line_use {
	uint16_t zones;     /* whose, a bit each */
	uint16_t parts;     /* a bit each */
	uint8_t first_list; /* the heads of so many lists from this one on, */
	uint8_t nr_lists;   /* or parts of them; all of one zone */
	int8_t head_at
		[LINE_HEADS]; /* where they begin, in words of 8 bytes from the line's begin */
};

/* The lines of one frame. */
struct lines_use {
	uint64_t held; /* those that hold anything, a bit each */
	struct line_use line[64];
};

#define CENSUS_USES_MAX 128 /* frames with other data than struct pages that checks read */

struct zone_census {
	uint32_t length[NR_LISTS];           /* of each list, in nodes */
	uint32_t blocks[MAX_ORDER];          /* of each order, in all its free lists */
	struct list_head head[NR_LISTS];     /* of each list, as it was when last found sound */
	int32_t stat[NR_VM_ZONE_STAT_ITEMS]; /* vm_stat when last seen */
	uint32_t types[MIGRATE_TYPES + 1];   /* pageblocks of each type; the last: of none */
	uint32_t kinds[FRAME_PAGESET + 1];
	uint32_t poisoned;    /* of the RAM that is not reserved */
	uint32_t allocations; /* NUMA_HIT + NUMA_MISS when last seen */
	int given_up;         /* all_unreclaimable when last seen */
	ulong_t scanned;      /* pages_scanned then */
	uint32_t free;        /* pages in its free lists then */
};

struct frame_change {
	pfn_t pfn;
	uint32_t behind; /* the node that its prev link leads to; valid where it is in a list */
	struct frame_record old;
};

/* Stands for what a check found while the census was taken; its row reports it. */
enum census_finding {
	FOUND_STATE,    /* B1 */
	FOUND_LINK,     /* B2 */
	FOUND_BLOCK,    /* B3 */
	FOUND_MERGE,    /* B4 */
	FOUND_TYPE,     /* B5 */
	FOUND_BORDER,   /* B10 */
	FOUND_PAGE,     /* B11 */
	FOUND_COMPOUND, /* B12 */
	FOUND_POISON,   /* B13 */
	FOUND_NAME,     /* B17 */
	FOUND_TARGET,   /* B18 */
	FOUND_CLAIM,    /* B20 */
	NR_FOUND,
};

struct census_found {
	uint64_t decided;
	bool failed;
	char text[200]; /* of the first failure */
};

/* The struct pages of a node. */
struct census_map {
	uintptr_t zero; /* where that of frame 0 would be */
	pfn_t first;
	uint32_t frames;
};

struct page_census {
	bool live;     /* built since the last power-on */
	bool full;     /* the present pass looks at everything */
	uint32_t slot; /* image that it works on, and that reset goes back to; CENSUS_SLOTS: none */
	pfn_t nr_frames;
	uint32_t nr_blocks; /* pageblocks */
	uint16_t nr_runs;
	uint16_t zones_spanned; /* bit per zone that spans frames */
	struct census_map map[MAX_NUMNODES];
	struct frame_place *place;
	struct lines_use *uses; /* CENSUS_USES_MAX */
	uint32_t nr_uses;
	struct frame_record *record;
	uint32_t *change_at; /* index into change, valid if change[index].pfn is the frame */
	struct frame_change *change; /* of this pass */
	uint32_t nr_changes;
	pfn_t *undo; /* frames whose record differs from the image's */
	uint32_t nr_undo;
	pfn_t last_block;        /* what census_block_of() found last; a hint */
	uint32_t last_old_block; /* what was_free_before() found last, index into change; a hint */
	uint8_t *list_at;        /* scratch of the pass: list that a touched page was found in */
	uint8_t *block_type;     /* pageblock's migratetype when last seen */
	uint32_t first_block[CENSUS_ZONES]; /* index of each zone's first in block_type */
	pfn_t zone_start[CENSUS_ZONES];
	ulong_t bad_pages[3];   /* what the reports of bad pages had counted when last seen */
	bool bad_page_reported; /* one more in this pass */
	struct per_cpu_pageset *pageset[CENSUS_ZONES][NR_CPUS];
	struct zone_census zone[CENSUS_ZONES];
	uint32_t zones_differ; /* bit per zone: from the image's, at the end of the last pass */
	int32_t stat[NR_VM_ZONE_STAT_ITEMS];             /* sums of the zones' */
	uint32_t touched[NR_PARTS];                      /* bit per zone, in this pass */
	uint64_t heads[CENSUS_ZONES][NR_LISTS / 64 + 1]; /* bit per list, in this pass */
	uint32_t zones_allocated;                        /* a page was handed out in this pass */
	uint32_t zones_retyped; /* a pageblock changed its type in this pass */
	uint32_t nr_retyped;
	pfn_t *retyped;                      /* the first frames of those */
	struct census_found found[NR_FOUND]; /* in this pass */
};

/* The one instance. Host memory: no part of the machine. */
extern struct page_census page_census;

/* What condition @what found, once more; the first failure's text is kept. */
#define CENSUS_THAT(what, condition, ...)                                                          \
	do {                                                                                       \
		page_census.found[what].decided++;                                                 \
		if (unlikely(!(condition)))                                                        \
			census_found(what, __VA_ARGS__);                                           \
	} while (0)
cold void census_found(enum census_finding what, const char *fmt, ...) printf_like(2, 3);

static inline bool census_failed(enum census_finding what)
{
	return page_census.found[what].failed;
}

/* Is the census built, of the machine as it stands or stood before the last step? */
bool page_census_live(void);

/* ---- geometry -------------------------------------------------------------------------------- */

static inline struct zone *census_zone(uint32_t zone_nr)
{
	return &NODE_DATA(zone_nr / MAX_NR_ZONES)->node_zones[zone_nr % MAX_NR_ZONES];
}

static inline uint32_t census_zone_nr(const struct zone *zone)
{
	return (uint32_t)((const pg_data_t *)zone->zone_pgdat - node_vars->node_data) *
		       MAX_NR_ZONES +
	       (uint32_t)zone_idx(zone);
}

/* Requires: a zone spans @pfn. */
static inline struct page *census_page(pfn_t pfn)
{
	uintptr_t zero = page_census.map[page_census.place[pfn].zone / MAX_NR_ZONES].zero;

	return (struct page *)(zero + pfn * sizeof(struct page));
}

/* Does a zone span @pfn? Any number may be asked. */
static inline bool census_spans(pfn_t pfn)
{
	return pfn < page_census.nr_frames && page_census.place[pfn].zone != CENSUS_NO_ZONE;
}

/* "DMA", "Normal", "HighMem", "Movable"; of node 1 and up "Normal/1". Valid until the fourth call.
 */
const char *census_zone_name(uint32_t zone_nr);

/* The migratetype of @pfn's pageblock, as its zone's flags say. Requires: a zone spans @pfn. */
static inline uint32_t census_block_type(pfn_t pfn)
{
	uint32_t zone_nr = page_census.place[pfn].zone;

	pfn -= page_census.zone_start[zone_nr];
	return page_census.block_type[page_census.first_block[zone_nr] + (pfn >> pageblock_order)];
}

/* ---- records --------------------------------------------------------------------------------- */

/* Is @pfn in the pass's list of changes? */
static inline bool census_opened(pfn_t pfn)
{
	uint32_t at = page_census.change_at[pfn];

	return at < page_census.nr_changes && page_census.change[at].pfn == pfn;
}

/* The record of @pfn before this pass. */
static inline const struct frame_record *census_old(pfn_t pfn)
{
	return census_opened(pfn) ? &page_census.change[page_census.change_at[pfn]].old
				  : &page_census.record[pfn];
}

/* Ensures: @pfn is in the list of changes with its present record as the old one. */
void census_open(pfn_t pfn);

/* Ensures: @pfn has record @fresh; sums follow; the old one is kept for the pass and for reset. */
void census_change(pfn_t pfn, const struct frame_record *fresh);

/* The free block that @pfn lies in: its head, or PAGE_NONE. By the records. */
#define PAGE_NONE UINT32_MAX
pfn_t census_block_of(pfn_t pfn);

/* The same for blocks of more than @order only: what overlaps a block of that order. */
pfn_t census_block_above(pfn_t pfn, uint32_t order);

/* Is @pfn in a free block or in a pageset? By the records. */
bool census_is_free(pfn_t pfn);

/* Ensures: the reset puts the record of @pfn back. */
static inline void census_differs(pfn_t pfn)
{
	struct frame_record *record = &page_census.record[pfn];

	if (record->differs)
		return;
	record->differs = true;
	page_census.undo[page_census.nr_undo++] = pfn;
}

/* Forget the last pass: changes, findings, touched zones. */
void census_begin(bool full);

/* ---- lists ----------------------------------------------------------------------------------- */

static inline bool list_is_free(uint32_t list)
{
	return list < LIST_FREE(MAX_ORDER, 0);
}

/* The head of a list of zone @zone_nr at @at, as a node. Ensures: NODE_BAD if there is none. */
uint32_t census_head_node(uint32_t zone_nr, uintptr_t at);

/*
 * The node that a link of a page or head of zone @zone_nr points to.
 *
 * Ensures: NODE_BAD unless it is a page of that zone or the head of one of its lists.
 */
static inline uint32_t census_node(uint32_t zone_nr, const struct list_head *link)
{
	const struct census_map *map = &page_census.map[zone_nr / MAX_NR_ZONES];
	uintptr_t offset = (uintptr_t)link - map->zero - offsetof(struct page, lru);
	uintptr_t pfn = offset / sizeof(struct page);

	if (offset % sizeof(struct page) != 0 || pfn - map->first >= map->frames)
		return census_head_node(zone_nr, (uintptr_t)link);
	return page_census.place[pfn].zone == zone_nr ? (uint32_t)pfn : NODE_BAD;
}

/* The head of list @list of zone @zone_nr. Ensures: NULL for a CPU without a pageset. */
struct list_head *census_head(uint32_t zone_nr, uint32_t list);

/* The links of @node, a page or a head of zone @zone_nr. Requires: @node is not NODE_BAD. */
static inline struct list_head *census_links(uint32_t node)
{
	if (node & NODE_HEAD)
		return census_head(node >> 8 & 0xff, node & 0xff);
	return &census_page(node)->lru;
}

/* ---- passes ---------------------------------------------------------------------------------- */

/* Bring the census up to date with what the step wrote; see findings. */
void census_take_step(void);

/* The same from everything. */
void census_take_full(void);

/* Learn where everything is, and count it; and what the lines hold that checks read. */
void census_geometry(void);
void census_lines_learn(void);

/* The step wrote to @lines of @frame: note what that touched. Requires: place[frame].uses. */
void census_lines_touch(pfn_t frame, uint64_t lines);

/* Zones that span frames and of which the pass touched one of @parts (bits), a bit each. */
static inline uint32_t census_touched_zones(uint32_t parts)
{
	uint32_t zones = 0;

	for (; parts != 0; parts &= parts - 1)
		zones |= page_census.touched[__builtin_ctz(parts)];
	return zones & page_census.zones_spanned;
}

/* ---- what one page, one block, one list says ------------------------------------------------- */

/* B11: a free page, in a list or in a pageset or inside a block, has nothing that users leave. */
void census_see_free_page(pfn_t pfn);

/* B13: poisoned if it is @free, by the records. */
void census_see_poison(pfn_t pfn, bool free);

/*
 * B11, B12, B13, B17: what an opened page says of itself; head and tails of a compound page agree,
 * now and with what they were before the pass. @free: as above.
 */
void census_see_page(pfn_t pfn, bool free);

/* B5 of a pageset's page. */
void census_see_pageset_type(pfn_t pfn);

/* B3 alignment, B4, B5, B10. Requires: @pfn heads a free block. Ensures: false if B10 fails. */
bool census_see_block(pfn_t pfn);

/* What an unresolved struct page says of itself, in list @list. Ensures: its record; B1, B2, B3. */
struct frame_record census_classify(pfn_t pfn, uint8_t list);

/* B2: both links of a page in a list, the neighbours that it had, and a head. */
void census_see_links(pfn_t pfn);
void census_see_head(uint32_t zone_nr, uint32_t list);

/* B20: a block that a thief moved to another list. Requires: @pfn is an opened page. */
void census_see_claim(pfn_t pfn);

/* B5: all that is free in a pageblock whose type changed. */
void census_see_retyped(pfn_t pfn);

/* B1, B11, B13, B18: frames that a block gained, frames that an old block lost. */
void census_see_gain(pfn_t pfn);
void census_see_loss(pfn_t pfn);

/* Look at all opened pages once their lists are known (list_at). */
void census_judge(void);

#endif
