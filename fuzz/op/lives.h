/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which results of a program are alive at a place in it, as far as its text alone says: what
 * generators need to write sound programs, and misuse on purpose. It knows of blocks, references
 * and orders, and nothing of the machine; whether a call really is misuse is for the models to say.
 *
 *   made --get--> more references --put, free--> one less
 *   made --split--> single pages, each alive until it is freed
 *   made --last put, free--> dead
 */
#ifndef FUZZ_OP_LIVES_H
#define FUZZ_OP_LIVES_H

#include "fuzz/op/op.h"

/* Pages of a split block that are followed; those behind count as dead. */
#define LIFE_PAGES_MAX 64

struct life {
	uint32_t refs; /* 0: dead, or no object */
	uint32_t pages;
	bool compound;
	bool split;       /* pages live and die one by one */
	bool exact;       /* of alloc_pages_exact() */
	uint64_t alive;   /* split: bit per page */
	uint16_t cache;   /* of an object: the call that made it; REF_NULL: none */
	bool dma;         /* a cache of ZONE_DMA */
	uint32_t objects; /* of a cache, that live */
	uint16_t ends_by; /* of a mapping: number of the operation that ends it; 0: no mapping */
	uint32_t mapped;  /* pages */
	uint16_t page;    /* of kmap(): the call that made the page, */
	uint64_t page_at; /* … and which page of it */
};

struct lives {
	struct life of[PROGRAM_CALLS_MAX]; /* index: the call that made it */
};

/* No call yet, nothing lives. */
void lives_start(struct lives *lives);

/*
 * Would call @index be sound, after the calls below it as @lives has them?
 *
 * Ensures: false where the kernel would complain or be corrupted, as far as the text tells, and
 *          where NULL stands for an object: such a call is no use to a generator.
 */
bool call_is_sound(const struct lives *lives, const struct program *program, uint32_t index);

/* Learn what call @index does. An unsound one makes its object count as dead. */
void lives_apply(struct lives *lives, const struct program *program, uint32_t index);

/* The order of a block of @pages pages. */
uint32_t life_order(const struct life *life);

/* Does any page of it live? */
bool life_is_alive(const struct life *life);

#endif
