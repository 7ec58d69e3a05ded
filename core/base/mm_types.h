/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * struct page: what the kernel knows of one frame.
 *
 * 64 bytes, 64-byte aligned: one store mark is one page. The flags word has the flag bits below in
 * its low half, and the page's node and zone at its top, as Linux packs them.
 *
 *   31..30 node   29..28 zone   27..0 PG_*
 */
#ifndef CORE_BASE_MM_TYPES_H
#define CORE_BASE_MM_TYPES_H

#include "core/base/atomic.h"
#include "core/base/list.h"
#include "sim/lock.h"
#include "sim/types.h"

#define PAGE_FLAGS(X)                                                                              \
	X(locked)                                                                                  \
	X(error)                                                                                   \
	X(referenced)                                                                              \
	X(uptodate)                                                                                \
	X(dirty)                                                                                   \
	X(lru)                                                                                     \
	X(active)                                                                                  \
	X(slab)                                                                                    \
	X(owner_priv_1)                                                                            \
	X(arch_1)                                                                                  \
	X(reserved)                                                                                \
	X(private)                                                                                 \
	X(private_2)                                                                               \
	X(writeback)                                                                               \
	X(head)                                                                                    \
	X(tail)                                                                                    \
	X(swapcache)                                                                               \
	X(mappedtodisk)                                                                            \
	X(reclaim)                                                                                 \
	X(buddy)                                                                                   \
	X(swapbacked)                                                                              \
	X(unevictable)                                                                             \
	X(mlocked)                                                                                 \
	X(uncached)

enum pageflags {
#define X(name) PG_##name,
	PAGE_FLAGS(X)
#undef X
		__NR_PAGEFLAGS,
};

#define PAGE_ZONE_SHIFT 28
#define PAGE_NODE_SHIFT 30

/* What is counted of an address space's pages. */
enum { MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, NR_MM_COUNTERS };

struct mm_rss_stat {
	atomic_t count[NR_MM_COUNTERS];
};

/* What a task counted of its own space and has not handed over yet. */
struct task_rss_stat {
	int events; /* since it looked whether to hand over */
	int count[NR_MM_COUNTERS];
};

struct address_space;
struct kmem_cache;

struct page {
	ulong_t flags;
	atomic_t _count;
	atomic_t _mapcount; /* -1: not mapped */
	ulong_t private;    /* order while PG_buddy; migratetype while in a pageset */
	union {
		struct address_space *mapping;
		struct kmem_cache *slab_cache;
	};
	union {
		struct page *first_page; /* compound tail */
		void *freelist;          /* 5.10 slab: index array */
		spinlock_t ptl;          /* page-table page */
	};
	ulong_t index;        /* compound order is in lru of the first tail, as in 2.6.34 */
	uint32_t slab_active; /* 5.10 slab: objects in use */
	struct list_head lru;
} __attribute__((aligned(64)));

static_assert(sizeof(struct page) == 64, "one mark, one page");

/*
 * PageLocked(), SetPageLocked(), ClearPageLocked() and so on for each flag
 *
 * Differs: __SetPageBuddy() and the other forms with __ are these, which are indivisible.
 */
#define PAGE_FLAG_ACCESSORS(lname, uname)                                                          \
	static inline bool Page##uname(const struct page *page)                                    \
	{                                                                                          \
		return (shared_load(&page->flags) & (1u << PG_##lname)) != 0;                      \
	}                                                                                          \
	static inline void SetPage##uname(struct page *page)                                       \
	{                                                                                          \
		shared_or_relaxed(&page->flags, 1u << PG_##lname);                                 \
	}                                                                                          \
	static inline void ClearPage##uname(struct page *page)                                     \
	{                                                                                          \
		shared_and_relaxed(&page->flags, ~(1u << PG_##lname));                             \
	}                                                                                          \
	static inline bool TestSetPage##uname(struct page *page)                                   \
	{                                                                                          \
		return (shared_or(&page->flags, 1u << PG_##lname) & (1u << PG_##lname)) != 0;      \
	}                                                                                          \
	static inline bool TestClearPage##uname(struct page *page)                                 \
	{                                                                                          \
		return (shared_and(&page->flags, ~(1u << PG_##lname)) & (1u << PG_##lname)) != 0;  \
	}

PAGE_FLAG_ACCESSORS(locked, Locked)
PAGE_FLAG_ACCESSORS(error, Error)
PAGE_FLAG_ACCESSORS(referenced, Referenced)
PAGE_FLAG_ACCESSORS(uptodate, Uptodate)
PAGE_FLAG_ACCESSORS(dirty, Dirty)
PAGE_FLAG_ACCESSORS(lru, LRU)
PAGE_FLAG_ACCESSORS(active, Active)
PAGE_FLAG_ACCESSORS(slab, Slab)
PAGE_FLAG_ACCESSORS(reserved, Reserved)
PAGE_FLAG_ACCESSORS(private, Private)
PAGE_FLAG_ACCESSORS(writeback, Writeback)
PAGE_FLAG_ACCESSORS(head, Head)
PAGE_FLAG_ACCESSORS(tail, Tail)
PAGE_FLAG_ACCESSORS(swapcache, SwapCache)
PAGE_FLAG_ACCESSORS(mappedtodisk, MappedToDisk)
PAGE_FLAG_ACCESSORS(reclaim, Reclaim)
PAGE_FLAG_ACCESSORS(buddy, Buddy)
PAGE_FLAG_ACCESSORS(swapbacked, SwapBacked)
PAGE_FLAG_ACCESSORS(unevictable, Unevictable)
PAGE_FLAG_ACCESSORS(mlocked, Mlocked)

static inline bool PageCompound(const struct page *page)
{
	return (shared_load(&page->flags) & (1u << PG_head | 1u << PG_tail)) != 0;
}

#define PAGE_FLAG(name) (1u << PG_##name)

/* Flags that a page must not have when it is freed, and when it is handed out (2.6.34 names) */
#define PAGE_FLAGS_CHECK_AT_FREE                                                                   \
	(PAGE_FLAG(lru) | PAGE_FLAG(locked) | PAGE_FLAG(private) | PAGE_FLAG(private_2) |          \
	 PAGE_FLAG(buddy) | PAGE_FLAG(writeback) | PAGE_FLAG(reserved) | PAGE_FLAG(slab) |         \
	 PAGE_FLAG(swapcache) | PAGE_FLAG(active) | PAGE_FLAG(unevictable) | PAGE_FLAG(mlocked))
#define PAGE_FLAGS_CHECK_AT_PREP ((1u << __NR_PAGEFLAGS) - 1)

#endif
