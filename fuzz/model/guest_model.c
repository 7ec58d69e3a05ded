/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Guests: their words, and the walk.
 */
#include "fuzz/model/guest_model.h"

#include <string.h>

#define WORDS_MAX     1024u
#define WORDS_PER_PFN (PAGE_SIZE / 8)

#define ENTRY_P    UINT64_C(0x01)
#define ENTRY_W    UINT64_C(0x02)
#define ENTRY_U    UINT64_C(0x04)
#define ENTRY_A    UINT64_C(0x20)
#define ENTRY_D    UINT64_C(0x40)
#define ENTRY_PS   UINT64_C(0x80)
#define ENTRY_NX   (UINT64_C(1) << 63)
#define ENTRY_ADDR UINT64_C(0x000ffffffffff000)
#define ENTRY_RSVD UINT64_C(0x000ffff000000000) /* the guest has 36 bits of physical address */

/* A word that was written; all others are zero, but for what is blurred in all of a guest. */
struct word {
	uint16_t guest;
	uint32_t at; /* gpa / 8 */
	uint64_t value;
	uint64_t unknown; /* these bits may be anything */
};

struct guest {
	struct guest_view view;
	uint64_t blur; /* … of words that are not kept */
	uint32_t cr3[GUEST_MODEL_CPUS];
	bool cr3_unknown[GUEST_MODEL_CPUS];
	uint8_t backing[GUEST_MODEL_GFNS];
	uint32_t inside, entered;
};

static struct {
	struct guest guests[GUEST_MODEL_CALLS];
	uint16_t end; /* calls from here on have none */
	struct word words[WORDS_MAX];
	uint32_t nr_words;
	bool was_alone;
} model;

void guest_model_reset(void)
{
	memset(model.guests, 0, model.end * sizeof(model.guests[0]));
	model.end = 0;
	model.nr_words = 0;
	model.was_alone = false;
}

void guest_model_created(uint16_t call, uint32_t npages, uint32_t address)
{
	struct guest *guest = &model.guests[call];

	assert(call < GUEST_MODEL_CALLS);
	memset(guest, 0, sizeof(*guest));
	guest->view = (struct guest_view){
		.alive = true, .address = address, .npages = npages, .shadow_pages = UINT32_MAX};
	if (call >= model.end)
		model.end = (uint16_t)(call + 1);
}

void guest_model_destroyed(uint16_t call)
{
	model.guests[call].view.alive = false;
}

struct guest_view guest_model_of(uint16_t call)
{
	return call < model.end ? model.guests[call].view : (struct guest_view){.alive = false};
}

uint16_t guest_model_next(uint16_t after)
{
	uint16_t call = after == GUEST_MODEL_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && !model.guests[call].view.alive)
		call++;
	return call < model.end ? call : GUEST_MODEL_NONE;
}

/* ---- who is inside --------------------------------------------------------------------------- */

struct guest_stay guest_model_enter(uint16_t call)
{
	struct guest *guest = &model.guests[call];

	return (struct guest_stay){
		.guest = call, .first = guest->inside++ == 0, .entered = ++guest->entered};
}

void guest_model_leave(const struct guest_stay *stay)
{
	struct guest *guest = &model.guests[stay->guest];

	guest->inside--;
	model.was_alone = stay->first && guest->entered == stay->entered;
}

bool guest_model_was_alone(void)
{
	return model.was_alone;
}

/* ---- words ----------------------------------------------------------------------------------- */

static struct word *word_find(uint16_t guest, uint32_t at)
{
	for (uint32_t i = 0; i < model.nr_words; i++)
		if (model.words[i].guest == guest && model.words[i].at == at)
			return &model.words[i];
	return NULL;
}

/* The word to write to. Ensures: NULL: there is no room, and nothing is known of zeros any more. */
static struct word *word_make(uint16_t guest, uint32_t at)
{
	struct word *word = word_find(guest, at);

	if (word != NULL)
		return word;
	if (model.nr_words == WORDS_MAX) {
		model.guests[guest].blur = UINT64_MAX;
		return NULL;
	}
	word = &model.words[model.nr_words++];
	*word = (struct word){.guest = guest, .at = at, .unknown = model.guests[guest].blur};
	return word;
}

static uint64_t word_read(uint16_t guest, uint32_t at, uint64_t *unknown)
{
	const struct word *word = word_find(guest, at);

	*unknown = word != NULL ? word->unknown : model.guests[guest].blur;
	return word != NULL ? word->value : 0;
}

/* The bits of @bytes at @gpa in their word. */
static uint64_t bits_of(uint64_t gpa, uint32_t bytes)
{
	uint64_t mask = bytes == 8 ? UINT64_MAX : (UINT64_C(1) << bytes * 8) - 1;

	return mask << gpa % 8 * 8;
}

void guest_model_write(uint16_t guest, uint64_t gpa, uint32_t bytes, uint64_t value)
{
	struct word *word = word_make(guest, (uint32_t)(gpa / 8));
	uint64_t bits = bits_of(gpa, bytes);

	if (word == NULL)
		return;
	word->value = (word->value & ~bits) | (value << gpa % 8 * 8 & bits);
	word->unknown &= ~bits;
}

uint64_t guest_model_read(uint16_t guest, uint64_t gpa, uint32_t bytes, uint64_t *unknown)
{
	uint64_t bits = bits_of(gpa, bytes);
	uint64_t value = word_read(guest, (uint32_t)(gpa / 8), unknown);

	*unknown = (*unknown & bits) >> gpa % 8 * 8;
	return (value & bits) >> gpa % 8 * 8;
}

void guest_model_blur(uint16_t guest, uint64_t gpa, uint32_t bytes)
{
	struct word *word = word_make(guest, (uint32_t)(gpa / 8));

	if (word != NULL)
		word->unknown |= bits_of(gpa, bytes);
}

void guest_model_blur_all(uint16_t guest, uint64_t mask)
{
	model.guests[guest].blur |= mask;
	for (uint32_t i = 0; i < model.nr_words; i++)
		if (model.words[i].guest == guest)
			model.words[i].unknown |= mask;
}

/* ---- frames ---------------------------------------------------------------------------------- */

void guest_model_back(uint16_t guest, uint32_t gfn, enum guest_backing backing)
{
	if (gfn < GUEST_MODEL_GFNS)
		model.guests[guest].backing[gfn] = (uint8_t)backing;
}

enum guest_backing guest_model_backing(uint16_t guest, uint32_t gfn)
{
	return (enum guest_backing)model.guests[guest].backing[gfn];
}

void guest_model_unmapped(uint16_t guest, uint32_t gfn)
{
	for (uint32_t i = 0; i < model.nr_words; i++) {
		struct word *word = &model.words[i];

		if (word->guest != guest || word->at / WORDS_PER_PFN != gfn)
			continue;
		word->value = 0;
		word->unknown = 0;
	}
	guest_model_back(guest, gfn, GUEST_NOT_BACKED);
}

void guest_model_cr3(uint16_t guest, uint32_t cpu, uint32_t gfn, bool known)
{
	model.guests[guest].cr3[cpu] = gfn;
	model.guests[guest].cr3_unknown[cpu] = !known;
}

void guest_model_shadow_pages(uint16_t guest, uint32_t pages)
{
	model.guests[guest].view.shadow_pages = pages;
}

/* ---- the walk -------------------------------------------------------------------------------- */

static struct guest_walk walk_faults(struct guest_walk walk, uint32_t why, uint32_t access)
{
	walk.answer = GUEST_FAULTS;
	walk.code = why | (access & (GUEST_WRITE | GUEST_USER | GUEST_FETCH));
	return walk;
}

static bool entry_refuses(uint64_t entry, uint32_t access)
{
	return ((access & GUEST_WRITE) && !(entry & ENTRY_W)) ||
	       ((access & GUEST_USER) && !(entry & ENTRY_U)) ||
	       ((access & GUEST_FETCH) && (entry & ENTRY_NX));
}

/* Where the entry of @level (1: the lower table) for @gva stands in the table in frame @gfn. */
static uint64_t entry_gpa(uint32_t gfn, uint32_t gva, uint32_t level)
{
	uint32_t index = gva >> (PAGE_SHIFT + 9 * (level - 1)) & 511;

	return (uint64_t)gfn * PAGE_SIZE + index * 8;
}

struct guest_walk guest_model_walk(uint16_t guest, uint32_t cpu, uint32_t gva, uint32_t access)
{
	const struct guest *own = &model.guests[guest];
	struct guest_walk walk = {.answer = GUEST_UNKNOWN};
	uint64_t frame = own->cr3[cpu], unknown;
	bool refused = false;

	if (own->cr3_unknown[cpu])
		return walk;
	for (uint32_t level = 2; level > 0; level--) {
		uint64_t entry = 0, at = entry_gpa((uint32_t)frame, gva, level);

		if (frame < own->view.npages) {
			entry = guest_model_read(guest, at, 8, &unknown);
			if (unknown & ~(ENTRY_A | ENTRY_D))
				return walk;
		}
		walk.entries[walk.nr_entries++] = at;
		if (!(entry & ENTRY_P))
			return walk_faults(walk, 0, access);
		if ((entry & ENTRY_RSVD) || (level > 1 && (entry & ENTRY_PS)))
			return walk_faults(walk, 0x9, access);
		refused |= entry_refuses(entry, access);
		frame = (entry & ENTRY_ADDR) >> PAGE_SHIFT;
	}
	if (refused)
		return walk_faults(walk, 0x1, access);
	walk.answer = frame < own->view.npages ? GUEST_DONE : GUEST_NO_FRAME;
	walk.gpa = frame * PAGE_SIZE + gva % PAGE_SIZE;
	return walk;
}

void guest_model_mark(uint16_t guest, const struct guest_walk *walk, uint32_t access, bool surely)
{
	for (uint32_t i = 0; i < walk->nr_entries; i++) {
		struct word *word = word_find(guest, (uint32_t)(walk->entries[i] / 8));
		uint64_t bits = ENTRY_A;

		if (i + 1 == walk->nr_entries && (access & GUEST_WRITE))
			bits |= ENTRY_D;
		if (word == NULL)
			continue; /* nothing is known of it */
		if (surely) {
			word->value |= bits;
			word->unknown &= ~bits;
		} else {
			word->unknown |= bits & ~word->value;
		}
	}
}
