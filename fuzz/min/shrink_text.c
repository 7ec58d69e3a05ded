/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Delta debugging of lines and of characters.
 */
#include "fuzz/min/shrink_text.h"
#include "fuzz/min/ddmin.h"
#include <string.h>

static uint64_t bytes_key(const struct bytes *bytes)
{
	uint64_t key = search_key(0, bytes->size);

	for (size_t i = 0; i < bytes->size; i++)
		key = search_key(key, bytes->at[i]);
	return key;
}

/* Cut [@from, @to) out. Ensures: does what is left keep the finding? */
static bool bytes_cut(struct shrink_text *text, size_t from, size_t to)
{
	text->candidate.size = text->now.size - (to - from);
	memcpy(text->candidate.at, text->now.at, from);
	memcpy(text->candidate.at + from, text->now.at + to, text->now.size - to);
	if (from == to || !search_try(text->search, bytes_key(&text->candidate), &text->candidate))
		return false;
	memcpy(text->now.at, text->candidate.at, text->candidate.size);
	text->now.size = text->candidate.size;
	text->search->left = (uint32_t)text->now.size;
	return true;
}

/* Where line @nr begins; the end, for those behind the last. */
static size_t line_start(const struct bytes *bytes, uint32_t nr)
{
	const uint8_t *at = bytes->at, *end = bytes->at + bytes->size;

	for (; nr > 0 && at < end; nr--) {
		const uint8_t *newline = memchr(at, '\n', (size_t)(end - at));
		at = newline ? newline + 1 : end;
	}
	return (size_t)(at - bytes->at);
}

static uint32_t lines_length(void *arg)
{
	const struct shrink_text *text = arg;
	uint32_t nr = 0;

	for (size_t i = 0; i < text->now.size; i++)
		nr += text->now.at[i] == '\n';
	return nr + (text->now.size > 0 && text->now.at[text->now.size - 1] != '\n');
}

static bool lines_drop(void *arg, uint32_t first, uint32_t nr)
{
	struct shrink_text *text = arg;

	return bytes_cut(text, line_start(&text->now, first), line_start(&text->now, first + nr));
}

static uint32_t characters_length(void *arg)
{
	const struct shrink_text *text = arg;

	return (uint32_t)text->now.size;
}

static bool characters_drop(void *arg, uint32_t first, uint32_t nr)
{
	return bytes_cut(arg, first, first + nr);
}

void shrink_text(struct shrink_text *text)
{
	const struct ddmin_list lines = {lines_length, lines_drop, text};
	const struct ddmin_list characters = {characters_length, characters_drop, text};
	bool smaller;

	text->search->left = (uint32_t)text->now.size;
	do {
		smaller = ddmin(&lines);
		smaller |= ddmin(&characters);
	} while (smaller);
}
