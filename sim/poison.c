/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Poison: which parts of RAM nobody owns.
 *
 * Each frame has a state in frame_tables->poison[] that every build keeps; a sanitizer's shadow
 * says the same to the compiler's checks, byte by byte. Highmem frames that nobody has a host
 * pointer to stay out of the shadow: it would cost an eighth of a large machine's RAM for nothing.
 *
 *   clean <--whole frame--> whole;   clean, whole --part of the frame--> mixed --whole frame-->
 * either
 */
#include "sim/shadow.h"
#include "sim/sim_goals.h"

static enum poison_state state_of(pfn_t pfn)
{
	return (enum poison_state)(frame_tables->poison[pfn] & POISON_STATE);
}

static void state_set(pfn_t pfn, enum poison_state state)
{
	uint8_t *poison = &frame_tables->poison[pfn];

	if (!(*poison & POISON_CHANGED))
		frame_tables->poison_list[frame_tables->nr_poison++] = pfn;
	*poison = (uint8_t)((*poison & ~POISON_STATE) | (int)state | POISON_CHANGED);
}

/* Is the sanitizers' shadow of @pfn kept? */
static bool shadow_kept(pfn_t pfn)
{
	return pfn < machine.window_frames || (frame_tables->poison[pfn] & POISON_EXPOSED);
}

void poison_expose(pfn_t pfn)
{
	uint8_t *poison = &frame_tables->poison[pfn];

	if (*poison & POISON_EXPOSED)
		return;
	*poison |= POISON_EXPOSED;
	frame_tables->exposed_list[frame_tables->nr_exposed++] = pfn;
	if (state_of(pfn) == POISON_WHOLE)
		shadow_poison_frames(frame_host(pfn), 1);
	else if (*poison & POISON_CHANGED) /* handed out, and nobody wrote there since */
		shadow_unpoison_frames(frame_host(pfn), 1);
}

static void frame_poison(pfn_t pfn, uint32_t offset, uint32_t len)
{
	bool whole = len == PAGE_SIZE;

	if (state_of(pfn) == POISON_WHOLE)
		return;
	if (!whole && pfn >= machine.window_frames)
		poison_expose(pfn);
	goal_if(pfn >= machine.window_frames, SIM_POISON_HIGHMEM);
	state_set(pfn, whole ? POISON_WHOLE : POISON_MIXED);
	if (!shadow_kept(pfn))
		return;
	if (whole)
		shadow_poison_frames(frame_host(pfn), 1);
	else
		shadow_poison(frame_host(pfn) + offset, len);
}

static void frame_unpoison(pfn_t pfn, uint32_t offset, uint32_t len)
{
	bool whole = len == PAGE_SIZE;

	if (!whole && pfn >= machine.window_frames)
		poison_expose(pfn);
	if (state_of(pfn) != POISON_CLEAN)
		state_set(pfn, whole ? POISON_CLEAN : POISON_MIXED);
	if (!shadow_kept(pfn))
		return;
	if (whole)
		shadow_unpoison_frames(frame_host(pfn), 1);
	else
		shadow_unpoison(frame_host(pfn) + offset, len);
}

/* Part of a frame that somebody owns changes its state. */
static void frame_divide(pfn_t pfn)
{
	if (pfn >= machine.window_frames)
		poison_expose(pfn);
	state_set(pfn, POISON_MIXED);
}

static void frame_poison_inside(pfn_t pfn, uint32_t offset, uint32_t len)
{
	frame_divide(pfn);
	shadow_poison(frame_host(pfn) + offset, len);
}

static void frame_close(pfn_t pfn, uint32_t offset, uint32_t len)
{
	frame_divide(pfn);
	shadow_close(frame_host(pfn) + offset, len);
}

static void frame_reopen(pfn_t pfn, uint32_t offset, uint32_t len)
{
	frame_divide(pfn);
	shadow_reopen(frame_host(pfn) + offset, len);
}

static void frame_initialised(pfn_t pfn, uint32_t offset, uint32_t len)
{
	shadow_initialised(frame_host(pfn) + offset, len);
}

/* Call @fn for the part of each frame that the range covers. */
static cold void for_each_frame(paddr_t start, uint64_t bytes,
				void (*fn)(pfn_t, uint32_t, uint32_t))
{
	assert((start & 7) == 0 && start <= RAM_MAX_BYTES && bytes <= RAM_MAX_BYTES - start);
	while (bytes > 0) {
		uint32_t offset = (uint32_t)start & (PAGE_SIZE - 1);
		uint32_t len = PAGE_SIZE - offset;

		if (len > bytes)
			len = (uint32_t)bytes;
		fn((pfn_t)(start >> PAGE_SHIFT), offset, len);
		start += len;
		bytes -= len;
	}
}

/* Who watches which byte; the host's, no machine's state. */
static struct {
	paddr_t at;
	ram_watch_fn *fn;
} watch;

void ram_watch(paddr_t at, ram_watch_fn *fn)
{
	watch.at = at;
	watch.fn = fn;
}

static cold void watcher_tell(paddr_t start, uint64_t bytes, bool poisoned)
{
	if (watch.at >= start && watch.at - start < bytes)
		watch.fn(poisoned);
}

static inline void watch_tell(paddr_t start, uint64_t bytes, bool poisoned)
{
	if (unlikely(watch.fn != NULL))
		watcher_tell(start, bytes, poisoned);
}

/* Where @start is on the host. */
static char *host_at(paddr_t start)
{
	return (char *)frame_host((pfn_t)(start >> PAGE_SHIFT)) + (start & (PAGE_SIZE - 1));
}

/*
 * Is this part of a frame that is divided up, as reset knows? Objects come and go, its state stays.
 */
static inline bool in_divided_frame(paddr_t start, uint64_t bytes)
{
	const uint8_t wanted = POISON_MIXED | POISON_CHANGED;

	return (start & (PAGE_SIZE - 1)) + bytes <= PAGE_SIZE && (start & 7) == 0 &&
	       start < RAM_MAX_BYTES &&
	       (frame_tables->poison[start >> PAGE_SHIFT] & (POISON_STATE | POISON_CHANGED)) ==
		       wanted;
}

/* Eight frames' records at a time. */
static bool records_are(const uint8_t *records, uint32_t nr, uint8_t record)
{
	uint64_t eight, wanted = record * UINT64_C(0x0101010101010101);
	uint32_t i = 0;

	for (; i + 8 <= nr; i += 8) {
		memcpy(&eight, records + i, sizeof(eight));
		if (eight != wanted)
			return false;
	}
	while (i < nr && records[i] == record)
		i++;
	return i == nr;
}

/*
 * Whole frames of the window that all go from one state to another, as they did before since the
 * image: most blocks of pages that come and go. Ensures: false: these are others; nothing changed.
 */
static inline bool frames_turn(paddr_t start, uint64_t bytes, enum poison_state from,
			       enum poison_state to)
{
	uint8_t *records = &frame_tables->poison[start >> PAGE_SHIFT];
	uint32_t nr = (uint32_t)(bytes >> PAGE_SHIFT);

	if (((start | bytes) & (PAGE_SIZE - 1)) != 0 ||
	    start + bytes > (paddr_t)machine.window_frames << PAGE_SHIFT ||
	    !records_are(records, nr, (uint8_t)(from | POISON_CHANGED)))
		return false;
	if (nr == 1)
		*records = (uint8_t)(to | POISON_CHANGED);
	else
		memset(records, (int)(to | POISON_CHANGED), nr);
	return true;
}

void ram_poison(paddr_t start, uint64_t bytes)
{
	watch_tell(start, bytes, true);
	if (likely(frames_turn(start, bytes, POISON_CLEAN, POISON_WHOLE)))
		shadow_poison_frames(host_at(start), (uint32_t)(bytes >> PAGE_SHIFT));
	else
		for_each_frame(start, bytes, frame_poison);
}

void ram_unpoison(paddr_t start, uint64_t bytes)
{
	watch_tell(start, bytes, false);
	if (likely(in_divided_frame(start, bytes)))
		shadow_unpoison(host_at(start), bytes);
	else if (likely(frames_turn(start, bytes, POISON_WHOLE, POISON_CLEAN)))
		shadow_unpoison_frames(host_at(start), (uint32_t)(bytes >> PAGE_SHIFT));
	else
		for_each_frame(start, bytes, frame_unpoison);
}

void ram_poison_inside(paddr_t start, uint64_t bytes)
{
	watch_tell(start, bytes, true);
	if (likely(in_divided_frame(start, bytes)))
		shadow_poison(host_at(start), bytes);
	else
		for_each_frame(start, bytes, frame_poison_inside);
}

void ram_bound(paddr_t start, uint64_t size, uint64_t all)
{
	uint64_t edge = size & ~UINT64_C(7);

	for_each_frame(start + edge, all - edge, frame_close);
	for_each_frame(start, size, frame_reopen);
}

void ram_initialised(paddr_t start, uint64_t bytes)
{
	for_each_frame(start, bytes, frame_initialised);
}

bool ram_frame_divided(pfn_t pfn)
{
	return state_of(pfn) == POISON_MIXED;
}

bool ram_frame_poisoned(pfn_t pfn)
{
	assert(pfn < RAM_MAX_FRAMES);
	return state_of(pfn) == POISON_WHOLE;
}

raw_access uint32_t ram_poisoned_frames(pfn_t pfn, pfn_t end)
{
	const uint8_t *poison = frame_tables->poison;
	uint32_t poisoned = 0;

	for (; pfn < end; pfn++)
		poisoned += (poison[pfn] & POISON_STATE) == POISON_WHOLE;
	return poisoned;
}

/* The shadow of frames that lie together. Requires: @state is not POISON_MIXED. */
static void shadow_set(pfn_t pfn, uint32_t frames, enum poison_state state)
{
	if (state == POISON_WHOLE)
		shadow_poison_frames(frame_host(pfn), frames);
	else
		shadow_unpoison_frames(frame_host(pfn), frames);
}

void poison_restore(pfn_t pfn, enum poison_state state, const uint8_t *shadow)
{
	uint8_t *poison = &frame_tables->poison[pfn];

	if (state == POISON_MIXED && pfn >= machine.window_frames)
		poison_expose(pfn);
	*poison = (uint8_t)((*poison & POISON_EXPOSED) | (int)state);
	if (!shadow_kept(pfn))
		return;
	if (state == POISON_MIXED)
		shadow_write(frame_host(pfn), shadow);
	else
		shadow_set(pfn, 1, state);
}

void poison_restore_range(pfn_t pfn, pfn_t end, enum poison_state state)
{
	pfn_t border = machine.window_frames;

	for (pfn_t at = pfn; at < end; at++) {
		uint8_t *poison = &frame_tables->poison[at];

		*poison = (uint8_t)((*poison & POISON_EXPOSED) | (int)state);
		if (at >= border && (*poison & POISON_EXPOSED))
			shadow_set(at, 1, state);
	}
	if (pfn < border)
		shadow_set(pfn, (end < border ? end : border) - pfn, state);
}

void poison_settle(void)
{
	for (uint32_t i = 0; i < frame_tables->nr_poison; i++)
		frame_tables->poison[frame_tables->poison_list[i]] &= (uint8_t)~POISON_CHANGED;
	frame_tables->nr_poison = 0;
}

void poison_forget(pfn_t end)
{
	for (uint32_t i = 0; i < frame_tables->nr_exposed; i++) {
		pfn_t pfn = frame_tables->exposed_list[i];

		if (pfn >= machine.window_frames && state_of(pfn) != POISON_CLEAN)
			shadow_unpoison_frames(frame_host(pfn), 1);
		frame_tables->poison[pfn] = POISON_CLEAN;
	}
	for (uint32_t i = 0; i < frame_tables->nr_poison; i++)
		frame_tables->poison[frame_tables->poison_list[i]] = POISON_CLEAN;
	memset(frame_tables->poison, POISON_CLEAN, end);
	frame_tables->nr_exposed = 0;
	frame_tables->nr_poison = 0;
}

void poison_recall(const uint8_t *poison, pfn_t end)
{
	memcpy(frame_tables->poison, poison, end);
}

void poison_power_on(void)
{
	for (uint32_t i = 0; i < frame_tables->nr_poison; i++)
		poison_restore(frame_tables->poison_list[i], POISON_CLEAN, NULL);
	for (uint32_t i = 0; i < frame_tables->nr_exposed; i++)
		frame_tables->poison[frame_tables->exposed_list[i]] = POISON_CLEAN;
	frame_tables->nr_poison = 0;
	frame_tables->nr_exposed = 0;
	shadow_initialised((void *)DIRECT_MAP_BASE, DIRECT_MAP_MAX);
	shadow_initialised((void *)HIGHMEM_BASE, RAM_MAX_BYTES);
}

void poison_shadow_read(pfn_t pfn, uint8_t shadow[SHADOW_FRAME_BYTES])
{
	shadow_read(frame_host(pfn), shadow);
}

bool poison_shadow_matches(pfn_t pfn, enum poison_state state, const uint8_t *shadow)
{
	if (state == POISON_MIXED)
		return shadow_equals(frame_host(pfn), shadow);
	if (state == POISON_WHOLE && !shadow_kept(pfn))
		return true;
	return shadow_is(frame_host(pfn), state == POISON_WHOLE ? SHADOW_USER_POISON : 0);
}
