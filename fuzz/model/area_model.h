/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The area model: what the program has mapped in vmalloc space, and what stands behind it.
 *
 * A black box's view of vmalloc() and its kin: it knows what was asked for and where that is, and
 * looks at page tables and frames as a CPU does. One area at most comes of each call, and is known
 * by that call's index.
 *
 *   none --made()--> live --freed()--> lazy: its addresses are nobody's yet --purged()--> none
 *
 * Judged when they are reported; the first rule broken is the complaint. Storage is fixed.
 */
#ifndef FUZZ_MODEL_AREA_MODEL_H
#define FUZZ_MODEL_AREA_MODEL_H

#include "fuzz/model/kmap_model.h"
#include "fuzz/model/linear_walk.h"

#define AREA_MODEL_CALLS 256
#define AREA_MODEL_NONE  0xffffu /* no call */

enum area_kind {
	AREA_VMALLOC, /* with pages of its own */
	AREA_VMAP,    /* pages that somebody has */
	AREA_IOREMAP,
	AREA_RAM, /* vm_map_ram() */
};

enum area_state { AREA_NONE, AREA_LIVE, AREA_LAZY };

/* One machine, right after boot. */
struct area_space {
	uint32_t start, end; /* of vmalloc space */
	uint32_t lazy_pages; /* that may wait for a purge */
	pfn_t frames_end;
	struct linear_root root;
	struct kmap_space kmap;
};

struct area_asked {
	enum area_kind kind;
	uint32_t pages;
	uint32_t align;
	bool own;            /* the kernel took frames for it */
	const pfn_t *frames; /* else: that must be there; NULL: these: */
	pfn_t first_frame;   /* … and those behind it */
	bool guard;          /* a page behind it that is never mapped */
	bool zeroed;
	bool lowmem;
	bool read_only;
	bool not_cached;
	bool has_array; /* the kernel has an area of its own for it */
};

struct area_view {
	enum area_state state;
	enum area_kind kind;
	uint16_t call;
	uint32_t start;
	uint32_t pages;
	uint32_t offset; /* of the address that was asked about */
};

/* A program begins on this machine. */
void area_model_reset(const struct area_space *space);

/* The first rule broken since the reset. Ensures: NULL if none. */
const char *area_model_complaint(void);
void area_model_complain(const char *fmt, ...) printf_like(1, 2);

/*
 * Call @call got an area at @address.
 *
 * Judged: whole pages, aligned, inside the space, apart from all others; as low as it can be, if
 * nobody else ran meanwhile (@alone); every page is there, with the rights and the frames that it
 * must have, and the guard is not; frames of its own are RAM that nobody has, and zero if that was
 * asked.
 */
void area_model_made(uint16_t call, const struct area_asked *asked, uint32_t address, bool alone);

/* There was none. Ensures: true: there were no addresses, whatever was purged. */
bool area_model_refused(const struct area_asked *asked);

/* It goes back. Judged: its own frames have what was written there. */
void area_model_freed(uint16_t call);

/* Whoever purges has purged. Judged: no page of a lazily freed area is there. */
void area_model_purged(void);

/* Addresses may be taken that are not known here: what lies where cannot be foreseen. */
void area_model_hides(void);
bool area_model_hiding(void);

/* The kernel may have made an area of its own; has it such, which nobody must give back? */
void area_model_array_made(void);
bool area_model_has_arrays(void);

/* The live area that has @address, its guard included, else one that is lazily freed. */
struct area_view area_model_at(uint32_t address);
struct area_view area_model_of_call(uint16_t call);

/* Live areas, oldest first. Ensures: AREA_MODEL_NONE ends. */
uint16_t area_model_next(uint16_t after);

/* Does a live area have @pfn as its own? */
bool area_model_owns(pfn_t pfn);

/* Where addresses lie. */
bool area_model_in_space(uint32_t address);

/* ---- accesses -------------------------------------------------------------------------------- */

/* What must be behind an address, as far as the program's own doing tells. */
enum area_page {
	AREA_PAGE_UNKNOWN,
	AREA_PAGE_MAPPED,
	AREA_PAGE_READ_ONLY,
	AREA_PAGE_ABSENT,
};

/*
 * Of @address. Ensures: *@pfn if it is mapped. area_model_page_now(): what is not known from there
 * is looked up in the tables.
 */
enum area_page area_model_page(uint32_t address, pfn_t *pfn);
enum area_page area_model_page_now(uint32_t address);

/* Rights of pages change: from now on the tables are asked for those of every page. */
void area_model_rights_change(void);

enum area_right { AREA_RIGHT_WRITE, AREA_RIGHT_EXECUTE, AREA_RIGHT_CACHE, AREA_RIGHT_LARGE };

/*
 * Judged: the page at @address has the right, or not (@set), and so has the direct map's of its
 * frame, but for NX, which is of one address, and only where the CPU has it.
 */
void area_model_has_right(uint32_t address, enum area_right right, bool set);

/*
 * The rights of @pages pages from @address on are about to change, and with them the direct map's
 * of their frames; they changed in @right only.
 *
 * Judged at the end: no other page has other rights than before, and these have the others that
 * they had. Requires: nobody else ran meanwhile.
 */
void area_model_change_begins(uint32_t address, uint32_t pages);
void area_model_change_ended(enum area_right right);

/* May the page that @address is in be executed, as the tables have it? */
bool area_model_executable(uint32_t address);

/* The program loaded @value, @size bytes, from @address. Judged: it was what was written there. */
void area_model_loaded(uint32_t address, uint32_t size, uint64_t value);

/* It stored @value. */
void area_model_stored(uint32_t address, uint32_t size, uint64_t value);

/* It counted the words of a page, of a frame, that differ from @word. Judged. */
void area_model_checked(uint32_t address, uint32_t word, uint32_t differing);
void area_model_frame_checked(pfn_t pfn, uint32_t word, uint32_t differing);

/* Where the tables have @pfn among the slots of kmap(), looked for from @from on. 0: nowhere. */
uint32_t area_model_slot_of(pfn_t pfn, uint32_t from);

/* What was written there must still be there, in frames of areas. */
void area_model_verify_all(void);

#endif
