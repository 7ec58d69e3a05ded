/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls that have ended: played, and compared with what the kernel did.
 *
 *   played --answer and areas agree--> the truth
 *          --else, with the charges that are undecided refused--> the truth
 *          --else, memory was short, or rivals took part--> the kernel's areas are taken over
 *          --else--> a complaint
 */
#include "fuzz/model/space_internal.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name;
	call_fn *play;
} calls[SPACE_CALLS] = {
	[SPACE_MMAP] = {"mmap", call_mmap},
	[SPACE_MMAP2] = {"mmap2", call_mmap2},
	[SPACE_MUNMAP] = {"munmap", call_munmap},
	[SPACE_BRK] = {"brk", call_brk},
	[SPACE_MPROTECT] = {"mprotect", call_mprotect},
	[SPACE_MREMAP] = {"mremap", call_mremap},
	[SPACE_MADVISE] = {"madvise", call_madvise},
	[SPACE_MLOCK] = {"mlock", call_mlock},
	[SPACE_MUNLOCK] = {"munlock", call_munlock},
	[SPACE_MLOCKALL] = {"mlockall", call_mlockall},
	[SPACE_MUNLOCKALL] = {"munlockall", call_munlockall},
	[SPACE_MSYNC] = {"msync", call_msync},
	[SPACE_REMAP_FILE_PAGES] = {"remap_file_pages", call_remap_file_pages},
};

#define WHY_BYTES 200

/* ---- taken over ------------------------------------------------------------------------------ */

/* Nothing of the space can be foreseen but what the kernel says of it. */
static void take_over(struct space *space, const struct space_told *told)
{
	space->pages_uncertain = true;
	if (told->view == NULL)
		space->uncertain = true;
	else
		space_adopt(space, told->view);
}

/*
 * mremap() went to @to: the pages are there, even if there was no memory to split the area that
 * they left, which stays.
 */
static void pages_moved(struct space *space, const uint32_t *args, uint32_t to)
{
	uint32_t old_pages = PAGES_OF(PAGE_UP(args[1])), pages = PAGES_OF(PAGE_UP(args[2]));

	page_map_zap(&space->pages, PAGES_OF(to), PAGES_OF(to) + pages);
	page_map_move(&space->pages, PAGES_OF(args[0]), old_pages < pages ? old_pages : pages,
		      PAGES_OF(to));
}

/* May what came be of a kind that the model cannot foresee? */
static bool is_open(const struct space *space, const struct space_told *told)
{
	return told->excused || told->rivals.any || space->uncertain;
}

/* Pages that rivals stored to may have gone before, or after: they are there, or not. */
static void rival_stores_forget(struct space *space, const struct space_rivals *rivals)
{
	if (rivals->any)
		space->pages_uncertain = true;
	if (rivals->moves || rivals->many) {
		space->pages.lost = true;
		return;
	}
	for (uint32_t i = 0; i < rivals->nr_stores; i++) {
		const struct space_rival_store *store = &rivals->stores[i];
		uint32_t last = store->address + store->size - 1;

		for (uint32_t page = PAGES_OF(store->address); page <= PAGES_OF(last); page++) {
			page_map_touch(&space->pages, page, page + 1, true);
			page_map_forget(&space->pages, page);
		}
	}
}

/* ---- calls ----------------------------------------------------------------------------------- */

static bool agrees(const struct space *space, const struct space_told *told,
		   const struct trial *trial, char *why)
{
	/* what is uncertain is taken over afterwards */
	return told->view == NULL || space->uncertain ||
	       space_agrees(&trial->state, told->view, why, WHY_BYTES);
}

/*
 * Play it, with the charges that are undecided granted, or refused.
 *
 * Ensures: true: it came so; it is the truth now.
 */
static bool play_call(struct space *space, const struct space_told *told, enum space_call call,
		      const uint32_t *args, int64_t answer, bool refuse, char *why)
{
	struct trial *trial = trial_begin(told);
	int64_t expected;

	trial->refuse = refuse;
	expected = calls[call].play(trial, args);
	if (expected != answer) {
		snprintf(why, WHY_BYTES, "answered %s0x%llx, %s0x%llx was expected",
			 answer < 0 ? "-" : "", (unsigned long long)(answer < 0 ? -answer : answer),
			 expected < 0 ? "-" : "",
			 (unsigned long long)(expected < 0 ? -expected : expected));
		return false;
	}
	if (!agrees(space, told, trial, why))
		return false;
	/* nobody is told how many pages could not be brought */
	space->pages_uncertain |= told->excused && trial->nr_effects != 0;
	trial_commit(space, trial);
	return true;
}

/* Everything that was open is settled where nobody is at work on the space. */
static void settle(struct space *space, const struct space_told *told)
{
	if (space->uncertain && told->view != NULL)
		take_over(space, told);
}

void space_call_ended(const struct space_told *told, enum space_call call, const uint32_t *args,
		      int64_t answer)
{
	struct space *space = space_find(told->task);
	char why[WHY_BYTES], again[WHY_BYTES];

	if (space == NULL)
		return;
	if (play_call(space, told, call, args, answer, false, why) ||
	    play_call(space, told, call, args, answer, true, again)) {
		if (told->excused && told->view != NULL)
			space_adopt(space, told->view);
	} else {
		if (is_open(space, told)) {
			if (call == SPACE_MREMAP && answer >= 0 && answer != args[0])
				pages_moved(space, args, (uint32_t)answer);
			take_over(space, told);
		} else {
			space_model_complain("%s(): %s", calls[call].name, why);
		}
	}
	rival_stores_forget(space, &told->rivals);
	settle(space, told);
}

/* ---- accesses -------------------------------------------------------------------------------- */

static const char *const signal_names[SPACE_SIGNALS] = {
	[SPACE_FINE] = "none",
	[SPACE_MAPERR] = "SIGSEGV SEGV_MAPERR",
	[SPACE_ACCERR] = "SIGSEGV SEGV_ACCERR",
	[SPACE_BUS] = "SIGBUS",
	[SPACE_KILLED] = "SIGKILL",
};

/* Bytes of @address up to the end of its page, at most @len. */
static uint32_t piece_of(uint32_t address, uint32_t len)
{
	uint32_t room = SPACE_PAGE - IN_PAGE(address);

	return len < room ? len : room;
}

/*
 * Touch [address, address + len), page by page; each page is the truth as soon as it is touched.
 *
 * Ensures: bytes that can be touched, from the first on; *signal is what the next one gives.
 */
static uint32_t range_touch(struct space *space, const struct space_told *told, uint32_t address,
			    uint32_t len, enum space_access access, bool kernel,
			    enum space_signal *signal)
{
	uint32_t done = 0;

	*signal = SPACE_FINE;
	while (done < len) {
		struct trial *trial = trial_begin(told);

		*signal = page_access(trial, &space->pages, address + done, access, kernel);
		/* a stack's growth may be refused although it was not foreseen to be */
		trial_commit(space, trial);
		if (*signal != SPACE_FINE)
			break;
		done += piece_of(address + done, len - done);
	}
	return done;
}

static void range_write(struct space *space, uint32_t address, const uint8_t *bytes, uint32_t len)
{
	for (uint32_t done = 0; done < len;) {
		uint32_t piece = piece_of(address + done, len - done);

		page_map_write(&space->pages, PAGES_OF(address + done), IN_PAGE(address + done),
			       bytes + done, piece);
		done += piece;
	}
}

/* Might byte @at, which is @byte, have come of a rival? */
static bool rival_explains(const struct space_rivals *rivals, uint32_t at, uint8_t byte)
{
	if (rivals->changes || rivals->many)
		return true;
	for (uint32_t i = 0; i < rivals->nr_stores; i++) {
		const struct space_rival_store *store = &rivals->stores[i];
		uint32_t offset = at - store->address;

		if (offset < store->size &&
		    (!store->is_known || (uint8_t)(store->value >> offset * 8) == byte))
			return true;
	}
	return false;
}

static void piece_judge(struct space *space, const struct space_told *told, uint32_t address,
			const uint8_t *bytes, uint32_t len)
{
	uint8_t must[SPACE_PAGE];

	if (!page_map_read(&space->pages, PAGES_OF(address), IN_PAGE(address), must, len))
		return;
	for (uint32_t i = 0; i < len; i++) {
		if (bytes[i] == must[i] || rival_explains(&told->rivals, address + i, bytes[i]))
			continue;
		space_model_complain("the byte at 0x%x is 0x%x, 0x%x was written", address + i,
				     bytes[i], must[i]);
		return;
	}
}

static void range_judge(struct space *space, const struct space_told *told, uint32_t address,
			const uint8_t *bytes, uint32_t len)
{
	if (space->uncertain)
		return;
	for (uint32_t done = 0; done < len;) {
		uint32_t piece = piece_of(address + done, len - done);

		piece_judge(space, told, address + done, bytes + done, piece);
		done += piece;
	}
}

/* What was stored where a rival did something, nobody can tell. */
static void stored(struct space *space, const struct space_told *told, uint32_t address,
		   const uint8_t *bytes, uint32_t len)
{
	const struct space_rivals *rivals = &told->rivals;
	bool unclear = rivals->changes || rivals->many || space->uncertain;

	range_write(space, address, bytes, len);
	space->pages.lost |= rivals->moves;
	for (uint32_t i = 0; i < rivals->nr_stores; i++) {
		const struct space_rival_store *store = &rivals->stores[i];

		unclear |= store->address < address + len && address < store->address + store->size;
	}
	if (!unclear || len == 0)
		return;
	for (uint32_t page = PAGES_OF(address); page <= PAGES_OF(address + len - 1); page++)
		page_map_forget(&space->pages, page);
}

static void signal_wrong(struct space *space, const struct space_told *told,
			 const struct space_touch *touch, enum space_signal expected, uint32_t at)
{
	if (is_open(space, told) || expected == SPACE_SIGNALS) {
		take_over(space, told);
		return;
	}
	space_model_complain("an access to 0x%x gave %s at 0x%x, %s at 0x%x was expected",
			     touch->address, signal_names[touch->signal], touch->fault,
			     signal_names[expected], at);
}

void space_touched(const struct space_told *told, const struct space_touch *touch)
{
	struct space *space = space_find(told->task);
	enum space_signal expected;
	uint8_t bytes[8];
	uint32_t done;

	if (space == NULL)
		return;
	done = range_touch(space, told, touch->address, touch->size, touch->access, false,
			   &expected);
	for (uint32_t i = 0; i < 8; i++)
		bytes[i] = (uint8_t)(touch->value >> i * 8);
	if (touch->signal != expected ||
	    (expected != SPACE_FINE && touch->fault != touch->address + done)) {
		signal_wrong(space, told, touch, expected, touch->address + done);
	} else if (expected == SPACE_FINE) {
		if (touch->access == SPACE_STORE)
			stored(space, told, touch->address, bytes, touch->size);
		else
			range_judge(space, told, touch->address, bytes, touch->size);
	}
	settle(space, told);
}

/* ---- copies ---------------------------------------------------------------------------------- */

static bool may_be_touched(uint32_t address, uint32_t len)
{
	return address <= SPACE_TASK_SIZE && len <= SPACE_TASK_SIZE - address;
}

/* Bytes of a string up to its NUL, that included; @len: there is none. */
static uint32_t string_length(const uint8_t *bytes, uint32_t len)
{
	const uint8_t *end = memchr(bytes, 0, len);

	return end == NULL ? len : (uint32_t)(end - bytes) + 1;
}

enum string_end { STRING_HAS_NUL, STRING_HAS_NONE, STRING_IS_CUT, STRING_IS_UNKNOWN };

/* Look for the NUL, page by page. Ensures: *length bytes are before the end. */
static enum string_end string_scan(struct space *space, const struct space_told *told,
				   const struct space_copy *copy, uint32_t *length)
{
	uint32_t room = SPACE_TASK_SIZE - copy->address;
	uint32_t wanted = copy->len < room ? copy->len : room;
	uint8_t must[SPACE_PAGE];
	enum space_signal signal;

	for (*length = 0; *length < wanted;) {
		uint32_t at = copy->address + *length, piece = piece_of(at, wanted - *length);
		uint32_t whole;

		if (range_touch(space, told, at, piece, SPACE_LOAD, true, &signal) < piece)
			return STRING_IS_CUT;
		if (!page_map_read(&space->pages, PAGES_OF(at), IN_PAGE(at), must, piece))
			return STRING_IS_UNKNOWN;
		whole = string_length(must, piece);
		*length += must[whole - 1] == 0 ? whole - 1 : whole;
		if (must[whole - 1] == 0)
			return STRING_HAS_NUL;
	}
	return wanted < copy->len ? STRING_IS_CUT : STRING_HAS_NONE;
}

static int64_t string_expected(struct space *space, const struct space_told *told,
			       const struct space_copy *copy)
{
	bool measures = copy->kind == SPACE_STRING_LENGTH;
	int64_t error = measures ? 0 : -SPACE_EFAULT;
	enum string_end end;
	uint32_t length;

	if (copy->address >= SPACE_TASK_SIZE)
		return error;
	end = string_scan(space, told, copy, &length);
	if (end == STRING_IS_UNKNOWN)
		return copy->answer;
	return end == STRING_IS_CUT ? error : (int64_t)length + measures;
}

/* Could [address, address + len) be read at once? */
static bool range_is_there(struct space *space, uint32_t address, uint32_t len)
{
	for (uint32_t done = 0; done < len; done += piece_of(address + done, len - done)) {
		int at = area_at(&space->state, address + done);

		if (at == NO_AREA || !(space->state.areas[at].flags & SPACE_RWX) ||
		    page_map_find(&space->pages, PAGES_OF(address + done)) == NULL)
			return false;
	}
	return true;
}

static int64_t copy_expected(struct space *space, const struct space_told *told,
			     const struct space_copy *copy, uint32_t *done)
{
	bool to = copy->kind == SPACE_COPY_TO || copy->kind == SPACE_PUT;
	bool whole = to ? copy->kind == SPACE_PUT : copy->kind != SPACE_COPY_FROM;
	enum space_signal signal;

	*done = 0;
	if (copy->kind == SPACE_COPY_STRING || copy->kind == SPACE_STRING_LENGTH)
		return string_expected(space, told, copy);
	if (copy->kind == SPACE_GET_NOW && !range_is_there(space, copy->address, copy->len))
		return -SPACE_EFAULT;
	if (may_be_touched(copy->address, copy->len))
		*done = range_touch(space, told, copy->address, copy->len,
				    to ? SPACE_STORE : SPACE_LOAD, true, &signal);
	if (!whole)
		return copy->len - *done;
	if (*done == copy->len)
		return 0;
	/* nothing of a value is there, but for the first half of one of eight bytes */
	*done = copy->kind == SPACE_PUT && copy->len == 8 && *done >= 4 ? 4 : 0;
	return -SPACE_EFAULT;
}

static void came_back(struct space *space, const struct space_told *told,
		      const struct space_copy *copy, uint32_t done)
{
	if (copy->kind == SPACE_STRING_LENGTH)
		return;
	if (copy->kind == SPACE_COPY_STRING) {
		if (copy->answer >= 0)
			range_judge(space, told, copy->address, copy->bytes,
				    (uint32_t)copy->answer);
		return;
	}
	range_judge(space, told, copy->address, copy->bytes, done);
	for (uint32_t i = done; i < copy->len; i++)
		if (copy->bytes[i] != 0 && !is_open(space, told))
			space_model_complain("byte %u was not copied, and is 0x%x, not 0", i,
					     copy->bytes[i]);
}

void space_copied(const struct space_told *told, const struct space_copy *copy)
{
	struct space *space = space_find(told->task);
	int64_t expected;
	uint32_t done;

	if (space == NULL)
		return;
	expected = copy_expected(space, told, copy, &done);
	if (expected != copy->answer) {
		if (is_open(space, told)) {
			take_over(space, told);
			page_map_forget_all(&space->pages);
		} else {
			space_model_complain("a copy at 0x%x answered %lld, %lld was expected",
					     copy->address, (long long)copy->answer,
					     (long long)expected);
		}
	} else if (copy->kind == SPACE_COPY_TO || copy->kind == SPACE_PUT) {
		stored(space, told, copy->address, copy->bytes, done);
	} else {
		came_back(space, told, copy, done);
	}
	settle(space, told);
}

/* ---- mincore --------------------------------------------------------------------------------- */

/* Pages that one table has: what mincore() looks at at a time. */
static uint32_t table_rest(uint32_t start)
{
	uint32_t pages = space_tunables.pages_of_table;

	return pages - (PAGES_OF(start) & (pages - 1));
}

static uint32_t least(uint32_t a, uint32_t b)
{
	return a < b ? a : b;
}

/* One round: what is touched of @pages pages. Ensures: how many; -errno. */
static int64_t presence_of(struct space *space, uint32_t start, uint32_t pages, uint8_t *present)
{
	int at = area_at(&space->state, start);
	uint32_t nr;

	if (at == NO_AREA)
		return -SPACE_ENOMEM;
	nr = least(least(table_rest(start), PAGES_OF(space->state.areas[at].end - start)), pages);
	for (uint32_t i = 0; i < nr; i++)
		present[i] = page_map_find(&space->pages, PAGES_OF(start) + i) != NULL;
	return nr;
}

static int64_t mincore_expected(struct space *space, const struct space_told *told, uint32_t start,
				uint32_t len, uint32_t vec)
{
	uint32_t pages = PAGES_OF(len) + (IN_PAGE(len) != 0);
	uint8_t present[SPACE_PAGE];
	enum space_signal signal;

	if (IN_PAGE(start))
		return -SPACE_EINVAL;
	if (!may_be_touched(start, len))
		return -SPACE_ENOMEM;
	if (!may_be_touched(vec, pages))
		return -SPACE_EFAULT;
	while (pages != 0) {
		int64_t nr = presence_of(space, start, least(pages, SPACE_PAGE), present);
		uint32_t done;

		if (nr < 0)
			return nr;
		done = range_touch(space, told, vec, (uint32_t)nr, SPACE_STORE, true, &signal);
		stored(space, told, vec, present, done);
		if (done < nr)
			return -SPACE_EFAULT;
		pages -= (uint32_t)nr;
		vec += (uint32_t)nr;
		start += (uint32_t)nr * SPACE_PAGE;
	}
	return 0;
}

void space_mincore(const struct space_told *told, uint32_t start, uint32_t len, uint32_t vec,
		   int64_t answer)
{
	struct space *space = space_find(told->task);
	int64_t expected;

	if (space == NULL)
		return;
	expected = mincore_expected(space, told, start, len, vec);
	if (expected != answer || space->pages_uncertain || told->rivals.any)
		page_map_forget_all(&space->pages);
	if (expected != answer) {
		if (is_open(space, told) || answer == -SPACE_EAGAIN)
			take_over(space, told);
		else
			space_model_complain("mincore() answered %lld, %lld was expected",
					     (long long)answer, (long long)expected);
	}
	settle(space, told);
}
