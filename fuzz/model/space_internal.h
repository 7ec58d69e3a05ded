/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the address-space model share.
 */
#ifndef FUZZ_MODEL_SPACE_INTERNAL_H
#define FUZZ_MODEL_SPACE_INTERNAL_H

#include "fuzz/model/space_model.h"
#include "fuzz/model/space_page.h"

#define PAGES_OF(bytes) ((bytes) / SPACE_PAGE)
#define PAGE_UP(bytes)  (((bytes) + SPACE_PAGE - 1) & ~(SPACE_PAGE - 1))
#define PAGE_DOWN(at)   ((at) & ~(SPACE_PAGE - 1))
#define IN_PAGE(at)     ((at) & (SPACE_PAGE - 1))

/* Where searches from below begin. */
#define SEARCH_BASE PAGE_UP(SPACE_TASK_SIZE / 3)

#define NO_AREA (-1)

struct space_area {
	uint32_t start, end, flags;
	uint32_t pgoff;
	uint32_t anon;  /* areas that could share pages have the same; 0: none was ever written */
	uint32_t chain; /* of how many processes its pages may come */
};

/* All that a trial may change of a space, but for pages. */
struct space_state {
	struct space_layout layout;
	uint32_t brk;
	uint32_t free_area_cache, cached_hole_size;
	uint32_t total_vm, locked_vm; /* pages */
	uint32_t def_flags;
	uint32_t nr;
	struct space_area areas[SPACE_AREAS_MAX];
};

/* Who does it, beside the space. */
struct space_actor {
	const struct space_rlimit *limits;
	uint32_t caps, personality;
	uint32_t sp;
};

enum page_effect_kind {
	EFFECT_ZAP,   /* [start, end) is gone */
	EFFECT_MOVE,  /* … is at `to` */
	EFFECT_READ,  /* … was read: what was never written to has the page of zeros */
	EFFECT_WRITE, /* … has pages of its own */
};

struct page_effect {
	enum page_effect_kind kind;
	uint32_t start, end, to;
};

#define EFFECTS_MAX 2048u

/* A call that is played. */
struct trial {
	struct space_state state;
	struct space_actor actor;
	struct space_memory memory;
	bool refuse;       /* what is undecided is refused */
	bool undecided;    /* something was */
	int32_t committed; /* pages charged since it began */
	uint32_t next_anon;
	bool too_much; /* more than the model has room for */
	uint32_t nr_effects;
	struct page_effect effects[EFFECTS_MAX];
};

extern struct space_tunables space_tunables;

/* ---- areas (space_area.c) -------------------------------------------------------------------- */

/* The first area that ends above @addr. Ensures: its index, or nr: none does. */
int area_find(const struct space_state *state, uint32_t addr);

/* The same, if it begins at @addr or below. Ensures: NO_AREA: nothing is there. */
int area_at(const struct space_state *state, uint32_t addr);

/* Does any area touch [start, end)? */
bool area_any(const struct space_state *state, uint32_t start, uint32_t end);

static inline uint32_t area_pages(const struct space_area *area)
{
	return PAGES_OF(area->end - area->start);
}

/* Put @area in, before index @at. Errors: false: no room. */
bool area_insert(struct trial *trial, int at, const struct space_area *area);
void area_remove(struct space_state *state, int at);

/* Cut area @at in two at @addr. Errors: -SPACE_ENOMEM: there may not be more of them. */
int32_t area_split(struct trial *trial, int at, uint32_t addr, bool limited);

/*
 * [addr, end) gets @flags, and becomes part of a neighbour: of @prev (NO_AREA: there is none),
 * which may also be the area that it is cut out of, or of what follows.
 *
 * Ensures: the area that has it then; NO_AREA: it cannot, nothing changed.
 */
struct area_wish {
	uint32_t start, end, flags, anon, pgoff;
};
int area_merge(struct space_state *state, int prev, const struct area_wish *wish);

/* Area @at is written to for the first time. */
void area_written(struct trial *trial, int at);

/* ---- addresses (space_search.c) -------------------------------------------------------------- */

/* Ensures: an address, or -errno. @flags: MAP_*. */
int64_t search_address(struct space_state *state, uint32_t addr, uint32_t len, bool fixed);

/* Something was unmapped: between @below (NO_AREA) and the one behind it is a hole now. */
void search_unmapped(struct space_state *state, int below);

/* ---- accounts (space_account.c) -------------------------------------------------------------- */

/* May there be @pages more? By RLIMIT_AS. */
bool account_may_expand(const struct trial *trial, uint32_t pages);

/* Promise @pages. Ensures: false: too many; nothing is promised. */
bool account_charge(struct trial *trial, uint32_t pages);

/* May @pages more be locked? May anything? By RLIMIT_MEMLOCK, unless CAP_IPC_LOCK says so. */
bool account_may_lock(const struct trial *trial, uint32_t pages);
bool account_can_lock(const struct trial *trial);

/* May @addr be mapped? Low ones need CAP_SYS_RAWIO. */
bool account_low_address(const struct trial *trial, uint32_t addr);

/* The soft limit. */
uint32_t account_limit(const struct trial *trial, enum space_limit limit);

static inline bool actor_has(const struct trial *trial, uint32_t cap)
{
	return (trial->actor.caps & cap) != 0;
}

/* ---- pages ----------------------------------------------------------------------------------- */

/* Note what happened to the pages of [start, end); an empty range is none. */
void effect_add(struct trial *trial, enum page_effect_kind kind, uint32_t start, uint32_t end,
		uint32_t to);

/*
 * Fault in [start, end) of area @at, for writing if it may be written; to lock it (@locks) without
 * the guard of a stack.
 *
 * Errors: -SPACE_EFAULT: it may not be read, or the guard has something right below.
 */
int32_t populate(struct trial *trial, int at, uint32_t start, uint32_t end, bool locks);

/*
 * The lowest page of stack @at, which nobody has yet, is wanted: the stack grows first.
 *
 * Ensures: false: something is in the way.
 */
bool guard_gives_way(struct trial *trial, int at);

/*
 * One page's part of an access at @address by the user, or by the kernel for him (@kernel: the
 * stack pointer does not matter).
 *
 * Ensures: the signal that a user would get; without one the page is touched.
 */
enum space_signal page_access(struct trial *trial, const struct page_map *pages, uint32_t address,
			      enum space_access access, bool kernel);

/* ---- calls ----------------------------------------------------------------------------------- */

typedef int64_t call_fn(struct trial *trial, const uint32_t *args);

call_fn call_mmap, call_mmap2, call_munmap, call_brk;
call_fn call_mprotect, call_mlock, call_munlock, call_mlockall, call_munlockall;
call_fn call_madvise, call_msync, call_remap_file_pages;
call_fn call_mremap;

/* do_munmap() */
int32_t areas_unmap(struct trial *trial, uint32_t start, uint32_t len);

/* What mlock() and MCL_FUTURE do to a new range of a locked area @at. */
void lock_new(struct trial *trial, int at, uint32_t start, uint32_t end);

/* ---- spaces (space_model.c) ------------------------------------------------------------------ */

struct space {
	uint32_t tasks;       /* that have it; 0: there is no such space */
	bool uncertain;       /* calls in flight left it open what is so: the kernel shall say */
	bool pages_uncertain; /* which pages are touched is not known exactly */
	struct space_state state;
	struct page_map pages;
};

/* The space of @task. Ensures: NULL: it has none. */
struct space *space_find(uint32_t task);

/* A trial of what @told is about. Requires: its task has a space. */
struct trial *trial_begin(const struct space_told *told);

/* It is the truth. */
void trial_commit(struct space *space, struct trial *trial);

/* Does the space look like @view? Ensures: false: *why says what differs. */
bool space_agrees(const struct space_state *state, const struct space_view *view, char *why,
		  size_t size);

/* It shall. What is in pages of areas that stay, stays. */
void space_adopt(struct space *space, const struct space_view *view);

#endif
