/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A machine with hand-made nodes and zones, so that a test knows every free block.
 *
 * No frame of the zones is used by anybody: mem_map, bitmaps and wait tables lie between the kernel
 * image and 16 MiB, where no zone may be.
 */
#ifndef TESTS_CORE_PAGE_FIXTURE_H
#define TESTS_CORE_PAGE_FIXTURE_H

#include <criterion/criterion.h>

#include "core/page/page_init.h"
#include "core/page/page_internal.h"

#define FIXTURE_ZONES 8
#define FIXTURE_HOLES 4
#define MIB_PAGES     256u

struct fixture_zone {
	int nid;
	enum zone_type type;
	pfn_t start, end; /* end 0 ends the list */
};

struct fixture_range {
	pfn_t start, end;
};

struct fixture {
	uint32_t cpus;  /* 0: 1 */
	uint32_t nodes; /* 0: 1 */
	pfn_t low_end;  /* end of the direct map; 0: above all zones */
	bool movable_is_highmem;
	bool ungrouped;   /* page_group_by_mobility_disabled */
	bool keep_frames; /* nothing is freed: the test does that */
	struct fixture_zone zones[FIXTURE_ZONES];
	struct fixture_range holes[FIXTURE_HOLES];
};

/* One Normal zone of 16 MiB, 16 MiB to 32 MiB: four pageblocks of order 10. */
extern const struct fixture one_zone;

/*
 * Build it, and run @body on it as start-up leaves a kernel, but with all watermarks 0 and counters
 * that are folded in at once (stat_threshold 0).
 */
enum machine_end on_fixture(const struct fixture *fixture, void (*body)(void));

/* The same; the body must come to its end. */
void run_fixture(const struct fixture *fixture, void (*body)(void));

/* The same; the machine must end with this text, where * stands for anything. */
void expect_end(const struct fixture *fixture, void (*body)(void), enum machine_end kind,
		const char *text);

/* What the log said in the last run: lines of KERN_WARNING and worse, each with its newline. */
extern char fixture_log[1 << 16];

/* How many lines of the log hold @text. */
uint32_t log_count(const char *text);

/* The zone of a type on node 0, or on @nid. */
struct zone *zone_of(enum zone_type type);
struct zone *node_zone(int nid, enum zone_type type);

/* How many blocks of @order are in the list, and does the zone's whole state hold together? */
uint32_t list_length(const struct zone *zone, uint32_t order, int migratetype);
void assert_zone_sound(const struct zone *zone);

/* Free pages counted in all lists of the zone. */
ulong_t pages_in_lists(const struct zone *zone);

/* NR_FREE_PAGES with what the CPUs have not folded in. */
slong_t exact_state(const struct zone *zone, enum zone_stat_item item);

/* Move to @cpu between two lines. */
void go_to_cpu(uint32_t cpu);

/* Take all free blocks out of the lists of the zone; how many pages that were. */
uint32_t take_all(struct zone *zone);

#endif
