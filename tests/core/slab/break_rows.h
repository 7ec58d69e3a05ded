/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One thing broken on purpose in the caches, and who must see it.
 */
#ifndef TESTS_CORE_SLAB_BREAK_ROWS_H
#define TESTS_CORE_SLAB_BREAK_ROWS_H

#include "fixture.h"

enum machine_kind { PLAIN, NODES, DEBUG, NR_KINDS };
enum seen { BY_MARKS, IN_FULL }; /* by the touched forms */

struct break_row {
	const char *id; /* of the check that sees it, and no other */
	void (*corrupt)(void);
	const char *name;
	enum machine_kind kind;
	enum seen seen;
};

#define ROW_SEEN(kind, id, corrupt, seen)                                                          \
	{                                                                                          \
		id, corrupt, #corrupt, kind, seen                                                  \
	}
#define ROW_ON(kind, id, corrupt) ROW_SEEN(kind, id, corrupt, BY_MARKS)
#define ROW(id, corrupt)          ROW_ON(PLAIN, id, corrupt)

/* Each ends with a row without an id. */
extern const struct break_row break_slab_rows[];  /* chain, slabs, free lists, objects, counters */
extern const struct break_row break_cache_rows[]; /* arrays, sizes, flags */

/*
 * Caches of each place for the free list: arrays of 4, two objects live, two in CPU 0's array, four
 * in the slab.
 */
extern struct kmem_cache *own;  /* 8 objects a slab, the free list in the last free one */
extern struct kmem_cache *on;   /* with a constructor, the free list in the slab's rest */
extern struct kmem_cache *off;  /* with a constructor, the free list off slab */
extern struct kmem_cache *full; /* no object of its slab is free */
extern void *far;               /* a free object of node 1, in node 0's array for it */

/* Make them (with slab_debug: own alone). Requires: on the kernel. */
void have_caches(void);

/* The cache's slab in node 0's partial list. */
struct page *slab_of(const struct kmem_cache *cachep);

/* Store @value, a byte where nobody may, and say so. */
#define POKE(place, value)                                                                         \
	do {                                                                                       \
		(place) = (value);                                                                 \
		poked(&(place), sizeof(place));                                                    \
	} while (0)
void store_byte(void *p, uint8_t value);
void poked(const volatile void *p, size_t bytes);

/*
 * What a row stores is marked as the kernel's own store would be; while @break_aloud is false only
 * when break_marks_late() is called.
 */
extern bool break_aloud;
void break_marks_late(void);

#endif
