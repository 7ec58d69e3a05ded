/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From lines of reports to signatures.
 */
#include "fuzz/min/signature.h"
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define WORD_BYTES 128

/* The next word of *@at, up to a blank; "" at the end of the line. */
static void word_next(const char **at, char *word)
{
	size_t length;

	*at += strspn(*at, " \t\r\n");
	length = strcspn(*at, " \t\r\n");
	snprintf(word, WORD_BYTES, "%.*s", (int)length, *at);
	*at += length;
}

/* Is it a place in a file or in memory, which changes from build to build? */
static bool word_is_place(const char *word)
{
	const char *colon = strchr(word, ':');

	/* (module+0x12) (BuildId: 34) */
	bool closes = strchr(word, ')') && !strchr(word, '(');

	return closes || word[0] == '/' || word[0] == '(' || strncmp(word, "0x", 2) == 0 ||
	       (colon && isdigit((unsigned char)colon[1])) || strchr(word, '/') != NULL;
}

/* "/tree/core/page/free.c:12:7" -> "free.c" */
static void place_file(const char *place, char *file)
{
	const char *slash = strrchr(place, '/');

	snprintf(file, WORD_BYTES, "%s", slash ? slash + 1 : place);
	file[strcspn(file, ":)+")] = '\0';
}

/* A compiler's clone of a function is the function: f.part.0, f.isra.1. */
static void frame_clean(char *frame)
{
	frame[strcspn(frame, ".(")] = '\0';
}

static void word_append(char *signature, const char *word)
{
	size_t used = strlen(signature);

	snprintf(signature + used, SIGNATURE_BYTES - used, "%s%s", used ? " " : "", word);
}

/* "32 byte(s) leaked in 1 allocation(s)." */
static bool line_is_leak(const char *text)
{
	return strstr(text, " byte(s) leaked in ") != NULL;
}

bool signature_read(const char *line, char *signature)
{
	static const char head[] = "SUMMARY: ";
	char word[WORD_BYTES], file[WORD_BYTES] = "";
	bool in = false;

	if (strncmp(line, head, strlen(head)) != 0)
		return false;
	signature[0] = '\0';
	line += strlen(head);
	word_next(&line, word);
	word_append(signature, word);
	if (line_is_leak(line)) {
		word_append(signature, "leak");
		return true;
	}
	for (word_next(&line, word); word[0]; word_next(&line, word)) {
		if (strcmp(word, "in") == 0) {
			in = true;
			word_next(&line, word);
			frame_clean(word);
			break;
		}
		if (!word_is_place(word))
			word_append(signature, word);
		else if (!file[0] && word[0] != '(' && !strchr(word, ')'))
			place_file(word, file);
	}
	if (!in || !word[0]) /* no function is known: the file is what is stable */
		snprintf(word, sizeof(word), "%s", file);
	if (word[0]) {
		word_append(signature, "in");
		word_append(signature, word);
	}
	return true;
}

bool signature_is_ours(const char *signature)
{
	return strncmp(signature, "mmfuzz: ", strlen("mmfuzz: ")) == 0;
}

bool signature_words_are_ours(const char *line)
{
	return strncmp(line, "finding: ", strlen("finding: ")) == 0;
}

/* Copy up to the end of the line; addresses and control characters say nothing. */
static void words_copy(const char *from, char *words, size_t size)
{
	size_t used = 0;

	while (*from && *from != '\n' && used + 1 < size) {
		if (strncmp(from, " on address 0x", 14) == 0)
			break;
		words[used++] = (unsigned char)*from < ' ' ? ' ' : *from;
		from++;
	}
	words[used] = '\0';
}

bool signature_words(const char *line, char *words, size_t size)
{
	static const char *const heads[] = {"finding: ", "ERROR: ", "runtime error: "};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
		const char *at = strstr(line, heads[i]);

		if (!at || (i == 0 && at != line))
			continue;
		words_copy(at + strlen(heads[i]), words, size);
		return true;
	}
	return false;
}
