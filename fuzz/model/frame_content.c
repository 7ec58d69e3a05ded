/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A copy of each frame that is followed, and a bit per byte that is known; found by a hash.
 */
#include "fuzz/model/frame_content.h"

#include "fuzz/model/look.h"

#include <string.h>

#define BUCKETS  (2 * FRAME_CONTENTS_MAX)
#define NO_PLACE 0xffffu

struct content {
	pfn_t pfn;
	uint16_t next; /* of its bucket, or of those that are free */
	uint8_t bytes[PAGE_SIZE];
	uint64_t known[PAGE_SIZE / 64];
};

static struct {
	struct content of[FRAME_CONTENTS_MAX];
	uint16_t buckets[BUCKETS];
	uint16_t free; /* those that were forgotten */
	uint16_t used; /* none of those behind was ever taken */
	bool any;      /* since the reset */
	bool ready;
} contents;

void frame_content_reset(void)
{
	if (contents.ready && !contents.any)
		return;
	memset(contents.buckets, 0xff, sizeof(contents.buckets));
	contents.free = NO_PLACE;
	contents.used = 0;
	contents.any = false;
	contents.ready = true;
}

static uint16_t *bucket_of(pfn_t pfn)
{
	return &contents.buckets[pfn * 0x9e3779b1u >> 8 & (BUCKETS - 1)];
}

static struct content *content_find(pfn_t pfn)
{
	if (!contents.any)
		return NULL;
	for (uint16_t at = *bucket_of(pfn); at != NO_PLACE; at = contents.of[at].next)
		if (contents.of[at].pfn == pfn)
			return &contents.of[at];
	return NULL;
}

/* Ensures: NO_PLACE: all are taken. */
static uint16_t place_take(void)
{
	uint16_t at = contents.free;

	if (at != NO_PLACE)
		contents.free = contents.of[at].next;
	else if (contents.used < FRAME_CONTENTS_MAX)
		at = contents.used++;
	return at;
}

static struct content *content_follow(pfn_t pfn)
{
	struct content *content = content_find(pfn);
	uint16_t at;

	if (content != NULL)
		return content;
	at = place_take();
	if (at == NO_PLACE)
		return NULL;
	content = &contents.of[at];
	content->pfn = pfn;
	memset(content->known, 0, sizeof(content->known));
	content->next = *bucket_of(pfn);
	*bucket_of(pfn) = at;
	contents.any = true;
	return content;
}

bool frame_content_followed(pfn_t pfn)
{
	return content_find(pfn) != NULL;
}

void frame_content_store(pfn_t pfn, uint32_t offset, const uint8_t *bytes, uint32_t len)
{
	struct content *content = content_follow(pfn);

	if (content == NULL)
		return;
	memcpy(content->bytes + offset, bytes, len);
	for (uint32_t at = offset; at < offset + len; at++)
		content->known[at / 64] |= UINT64_C(1) << at % 64;
}

void frame_content_fill(pfn_t pfn, uint32_t word)
{
	struct content *content = content_follow(pfn);

	if (content == NULL)
		return;
	for (uint32_t at = 0; at < PAGE_SIZE; at += sizeof(word))
		memcpy(content->bytes + at, &word, sizeof(word));
	memset(content->known, 0xff, sizeof(content->known));
}

void frame_content_forget(pfn_t pfn)
{
	struct content *content = content_find(pfn);
	uint16_t *link = bucket_of(pfn), at;

	if (content == NULL)
		return;
	while (&contents.of[*link] != content)
		link = &contents.of[*link].next;
	at = *link;
	*link = content->next;
	content->next = contents.free;
	contents.free = at;
}

static bool is_known(const struct content *content, uint32_t at)
{
	return content->known[at / 64] >> at % 64 & 1;
}

bool frame_content_holds(pfn_t pfn, uint32_t offset, const uint8_t *bytes, uint32_t len,
			 uint32_t *at, uint8_t *must)
{
	const struct content *content = content_find(pfn);

	if (content == NULL)
		return true;
	for (uint32_t i = 0; i < len; i++) {
		if (!is_known(content, offset + i) || bytes[i] == content->bytes[offset + i])
			continue;
		*at = offset + i;
		*must = content->bytes[offset + i];
		return false;
	}
	return true;
}

bool frame_content_kept(pfn_t pfn, uint32_t *at, uint8_t *must)
{
	uint8_t bytes[PAGE_SIZE];

	if (content_find(pfn) == NULL)
		return true;
	frame_look(pfn, bytes);
	return frame_content_holds(pfn, 0, bytes, PAGE_SIZE, at, must);
}
