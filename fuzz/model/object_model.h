/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The object model: which caches and objects the program has, where they lie and what stands in
 * them.
 *
 * A black box's view of kmem_cache_*() and kmalloc(): it knows what was asked for and what was
 * handed out, and never looks at the kernel's data. One cache and one object at most comes of each
 * call, and is known by that call's index.
 *
 *   cache:   none --created()--> alive --destroyed()--> none; with objects left: zombie
 *   object:  none --alloc()--> live --free()--> freed
 *                                   --moving()--> moving --moved()--> freed, or live where it was
 *
 * Judged when they are reported; the first rule broken is the complaint. Storage is fixed.
 */
#ifndef FUZZ_MODEL_OBJECT_MODEL_H
#define FUZZ_MODEL_OBJECT_MODEL_H

#include "sim/types.h"

#define OBJECT_MODEL_CALLS 256
#define OBJECT_MODEL_NONE  0xffffu /* no call */
#define OBJECT_CTOR_WORD   0x5ca1ab1eu

/* What a constructor leaves: nothing, one word all over, words that count up from 1. */
enum object_ctor { CTOR_NONE, CTOR_PATTERN, CTOR_COUNT };

/* What tells caches apart, whatever bits the kernel has for it. */
enum object_cache_trait {
	TRAIT_HWCACHE = 1u << 0,
	TRAIT_DMA = 1u << 1,
	TRAIT_DMA32 = 1u << 2,
	TRAIT_RECLAIM = 1u << 3,
	TRAIT_RCU = 1u << 4,
	TRAIT_ALONE = 1u << 5, /* a flag that forbids merging */
};

struct object_cache_asked {
	uint32_t size, align;
	uint32_t traits;
	uint32_t useroffset, usersize;
	enum object_ctor ctor;
	bool shared; /* with the kernel: its own cache serves */
};

/* The kernel's switches, from the boot line. */
struct object_model_switches {
	bool debug; /* red zones, poison */
	bool nomerge;
	pfn_t dma_end;
};

enum object_state { OBJECT_NONE, OBJECT_LIVE, OBJECT_MOVING, OBJECT_FREED };
enum object_content { OBJECT_UNKNOWN, OBJECT_WORD, OBJECT_COUNT };

struct object_view {
	enum object_state state;
	uint16_t call;  /* that got it */
	uint16_t cache; /* the call that created its cache; OBJECT_MODEL_NONE: kmalloc'ed */
	uint32_t address;
	uint32_t size;    /* that the program may use */
	uint32_t base;    /* … when it was allocated: krealloc() may have made it smaller */
	uint32_t offset;  /* of the address that was asked about */
	bool overwritten; /* the program wrote beside it */
};

struct object_cache_view {
	bool alive;
	bool zombie; /* destroyed in vain */
	uint32_t address;
	uint32_t refs;    /* of all calls that got this cache, without the kernel's */
	uint32_t objects; /* live, of all those calls */
	struct object_cache_asked asked;
};

/* A program begins. */
void object_model_reset(const struct object_model_switches *switches);

/* The first rule broken since the reset. Ensures: NULL if none. */
const char *object_model_complaint(void);

/*
 * Call @call got a cache at @address. Judged: if another one has that address, nothing tells the
 * two apart.
 */
void object_model_created(uint16_t call, const struct object_cache_asked *asked, uint32_t address);

/*
 * The program dropped its reference. Ensures: zombie if objects are left, it was the last, and the
 * kernel has none.
 */
void object_model_destroyed(uint16_t cache);

/* Of the cache that call @cache got. */
struct object_cache_view object_model_cache(uint16_t cache);

/*
 * Call @call got an object of @size bytes at @address; @cache: OBJECT_MODEL_NONE for kmalloc().
 * Judged: aligned, apart from all others and from the program's pages, in memory of the right zone,
 * zeroed or constructed.
 */
struct object_asked {
	uint64_t size;
	uint16_t cache;
	bool zeroed;
	bool dma;
};
void object_model_alloc(uint16_t call, const struct object_asked *asked, uint32_t address);

/* It goes back. Judged: its content is what it was. */
void object_model_free(uint32_t address);

/*
 * krealloc() begins (judged: the content is what it was); until it ends nobody knows whether the
 * object is free already, and another's. It ended: in vain, and the object stays; it is free; @call
 * has the content of @from, as far as both reach, at @address now.
 */
void object_model_moving(uint32_t address);
void object_model_stays(uint32_t address);
void object_model_gone(uint32_t address);
void object_model_moved(uint16_t call, uint32_t from, uint32_t size, uint32_t address);

/* What is at @address: a live object there, else the last that was freed there. */
struct object_view object_model_at(uint32_t address);

/* ksize() said @bytes. Judged: the smallest general size that holds it. All of them may be used. */
void object_model_ksize(uint32_t address, uint32_t bytes);

/* The program wrote a word all over an object; one byte into it or beside it. */
void object_model_fill(uint32_t address, uint32_t word);
void object_model_store(uint32_t address);
void object_model_overwritten(uint32_t address);

/* The program counted the bytes that differ from @word all over. Judged. */
void object_model_checked(uint32_t address, uint32_t word, uint32_t differing);

/* What was put there must still be there. */
void object_model_verify_all(void);

/*
 * Live objects, oldest first; caches that are alive; those that the kernel has, too, alive or not.
 * Ensures: OBJECT_MODEL_NONE ends.
 */
uint16_t object_model_next_object(uint16_t after);
uint16_t object_model_next_cache(uint16_t after);
uint16_t object_model_next_shared(uint16_t after);
struct object_view object_model_of_call(uint16_t call);

#endif
