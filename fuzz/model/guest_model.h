/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model of guests: what a guest of KVM sees of its memory, whoever shadows its tables.
 *
 * To a guest there are no shadow tables and no TLB that lags behind: an access goes through the
 * tables that stand in its memory now. The model keeps the words that were written, walks its own
 * copy of the tables, and says what an access must come to.
 *
 *   linear:  | 29..21 entry of the upper table | 20..12 of the lower table | 11..0 byte |
 *   entry:   | 63 no code | 51..36 reserved | 35..12 frame | 7 reserved above | 6 D | 5 A | 2 user
 *            | 1 write | 0 present |
 *
 * Calls that overlap on one guest are not judged, and what they may have written is not known
 * afterwards. A guest is known by the call that created it. Rules are judged when they are reported
 * (complain.h). Storage is fixed: when all places are taken, no further words are known.
 */
#ifndef FUZZ_MODEL_GUEST_MODEL_H
#define FUZZ_MODEL_GUEST_MODEL_H

#include "sim/types.h"

#define GUEST_MODEL_CALLS 256
#define GUEST_MODEL_NONE  0xffffu
#define GUEST_MODEL_CPUS  2u
#define GUEST_MODEL_GFNS  1024u

/* An access: bits of PFERR_*, which are those of a page fault's error code. */
#define GUEST_WRITE 0x02u
#define GUEST_USER  0x04u
#define GUEST_FETCH 0x10u

struct guest_view {
	bool alive;
	uint32_t address;
	uint32_t npages;
	uint32_t shadow_pages; /* that it may have */
};

/* What an access must come to. */
enum guest_answer {
	GUEST_UNKNOWN,
	GUEST_DONE,     /* at gpa */
	GUEST_FAULTS,   /* with code */
	GUEST_NO_FRAME, /* its tables lead to a frame that it does not have */
};
struct guest_walk {
	enum guest_answer answer;
	uint64_t gpa;
	uint32_t code;
	uint64_t entries[2]; /* where the entries stand that it went through, upper first */
	uint32_t nr_entries;
};

/* A program begins. */
void guest_model_reset(void);

/* Call @call got a guest with @npages frames, all zeros; it goes; what is known of it. */
void guest_model_created(uint16_t call, uint32_t npages, uint32_t address);
void guest_model_destroyed(uint16_t call);
struct guest_view guest_model_of(uint16_t call);

/* All that live, oldest first. Ensures: GUEST_MODEL_NONE ends. */
uint16_t guest_model_next(uint16_t after);

/*
 * A call uses the guest, on the machine; it has ended. guest_model_was_alone(): of the call that
 * left last: did no other use the guest meanwhile?
 */
struct guest_stay {
	uint16_t guest;
	uint32_t entered; /* how many calls had, with this one */
	bool first;       /* nobody was inside */
};
struct guest_stay guest_model_enter(uint16_t guest);
void guest_model_leave(const struct guest_stay *stay);
bool guest_model_was_alone(void);

/* What a walk of the tables comes to now. */
struct guest_walk guest_model_walk(uint16_t guest, uint32_t cpu, uint32_t gva, uint32_t access);

/* The entries of @walk are marked accessed, the last one dirty for a write; or perhaps. */
void guest_model_mark(uint16_t guest, const struct guest_walk *walk, uint32_t access, bool surely);

/*
 * Memory: what is written, and what must be read, with the bits that are not known in *@unknown;
 * @bytes of it, 1, 2, 4 or 8, aligned.
 */
void guest_model_write(uint16_t guest, uint64_t gpa, uint32_t bytes, uint64_t value);
uint64_t guest_model_read(uint16_t guest, uint64_t gpa, uint32_t bytes, uint64_t *unknown);

/* @mask of the words from @gpa on may be anything; of all words. */
void guest_model_blur(uint16_t guest, uint64_t gpa, uint32_t bytes);
void guest_model_blur_all(uint16_t guest, uint64_t mask);

/* What is behind a frame: a page, none, nobody knows. */
enum guest_backing { GUEST_NOT_BACKED, GUEST_BACKED, GUEST_PERHAPS_BACKED };
void guest_model_back(uint16_t guest, uint32_t gfn, enum guest_backing backing);
enum guest_backing guest_model_backing(uint16_t guest, uint32_t gfn);

/* The page behind a frame went: it is zero again. */
void guest_model_unmapped(uint16_t guest, uint32_t gfn);

/* CR3, the number of shadow pages. @known: false: of the first, nobody knows. */
void guest_model_cr3(uint16_t guest, uint32_t cpu, uint32_t gfn, bool known);
void guest_model_shadow_pages(uint16_t guest, uint32_t pages);

#endif
