/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From text to cases: a line is a word and its arguments.
 */
#include "text.h"
#include "words.h"
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define LINE_MAX_BYTES 256u

/* The line that is being read: its words are taken off the front. */
struct line {
	char text[LINE_MAX_BYTES];
	char *rest;
	const char *wrong; /* NULL: nothing so far */
};

static const char *take_word(struct line *line)
{
	const char *word = strtok_r(NULL, " \t", &line->rest);

	if (!word && !line->wrong)
		line->wrong = "something is missing";
	return word ? word : "";
}

static uint64_t take_number(struct line *line, uint64_t most)
{
	const char *word = take_word(line);
	char *end;
	uint64_t value;

	errno = 0;
	value = strtoull(word, &end, 0);
	if (!line->wrong && (end == word || *end || errno || value > most))
		line->wrong = "not a number, or too large";
	return value;
}

/* One of two words: which. */
static bool take_choice(struct line *line, const char *no, const char *yes)
{
	const char *word = take_word(line);

	if (!line->wrong && strcmp(word, no) != 0 && strcmp(word, yes) != 0)
		line->wrong = "neither of the two words that can stand there";
	return strcmp(word, yes) == 0;
}

static uint32_t take_controls(struct line *line, uint32_t allowed)
{
	uint32_t control = 0;
	const char *word;

	while ((word = strtok_r(NULL, " \t", &line->rest)) != NULL) {
		unsigned int i = 0;

		while (i < NR_CONTROLS && strcmp(word, control_words[i]) != 0)
			i++;
		if (i == NR_CONTROLS || !(allowed >> i & 1))
			line->wrong = "no such control bit";
		else
			control |= 1u << i;
	}
	return control;
}

/* "0.511" after a table's name: which slot. */
static uint8_t take_slot(struct line *line)
{
	const char *name = take_word(line), *place = take_word(line);
	unsigned int table, index;

	for (unsigned int i = 0; i < NR_TABLE_WORDS; i++) {
		const struct table_words *words = &table_words[i];

		if (strcmp(words->name, name) != 0 || sscanf(place, "%u.%u", &table, &index) != 2)
			continue;
		for (unsigned int n = 0; n < words->nr; n++)
			if (words->indices[n] == index && table < 2)
				return (uint8_t)(words->first + table * words->nr + n);
	}
	line->wrong = line->wrong ? line->wrong : "no such entry";
	return 0;
}

static void take_value(struct line *line, uint32_t *low, uint32_t *high)
{
	uint64_t value = take_number(line, UINT64_MAX);

	*low = (uint32_t)value;
	*high = (uint32_t)(value >> 32);
}

static void parse_access(struct line *line, struct paging_step *step)
{
	uint32_t past = TEST_PAGE_FIRST + TEST_PAGES * TEST_PAGE_SIZE;

	step->size = 1;
	if (step->kind != STEP_FETCH)
		step->size = (uint8_t)take_number(line, 8);
	step->user = take_choice(line, "kernel", "user");
	step->at = (uint32_t)take_number(line, UINT32_MAX);
	if (STEP_STORES(step->kind))
		take_value(line, &step->value_low, &step->value_high);
	if (line->wrong)
		return;
	if (step->size == 0 || step->at < TEST_PAGE_FIRST || step->at > past - step->size)
		line->wrong = "not in the pages under test";
	else if (step->kind == STEP_EXCHANGE && (step->size & (step->size - 1)) != 0)
		line->wrong = "no instruction exchanges so many bytes";
}

static void parse_step(struct line *line, struct paging_step *step)
{
	if (STEP_IS_ACCESS(step->kind)) {
		parse_access(line, step);
		return;
	}
	switch (step->kind) {
	case STEP_SET:
		step->slot = take_slot(line);
		take_value(line, &step->value_low, &step->value_high);
		break;
	case STEP_INVLPG:
		step->at = (uint32_t)take_number(line, UINT32_MAX);
		break;
	case STEP_ROOT:
		step->value_low = (uint32_t)take_number(line, 1);
		break;
	case STEP_WP:
		step->value_low = take_choice(line, "off", "on") ? CONTROL_WP : 0;
		break;
	case STEP_NXE:
		step->value_low = take_choice(line, "off", "on") ? CONTROL_NXE : 0;
		break;
	case STEP_CR4:
		step->value_low = take_controls(line, CONTROL_CR4);
		break;
	default:
		take_choice(line, "off-on", "off-on");
		break;
	}
}

static void parse_line(struct line *line, const char *word, struct paging_case *c)
{
	unsigned int kind = 0;

	if (strcmp(word, "control") == 0) {
		c->control = take_controls(line, CONTROL_ALL);
	} else if (strcmp(word, "root") == 0) {
		c->root = (uint32_t)take_number(line, 1);
	} else if (strcmp(word, "entry") == 0) {
		uint8_t slot = take_slot(line);

		take_value(line, &c->entries[slot][0], &c->entries[slot][1]);
	} else {
		while (kind < NR_STEP_KINDS && strcmp(word, step_words[kind]) != 0)
			kind++;
		if (kind == NR_STEP_KINDS) {
			line->wrong = "no such word";
		} else if (c->nr_steps == STEPS_MAX) {
			line->wrong = "too many steps";
		} else {
			c->steps[c->nr_steps].kind = (uint8_t)kind;
			parse_step(line, &c->steps[c->nr_steps++]);
		}
	}
	if (!line->wrong && strtok_r(NULL, " \t", &line->rest))
		line->wrong = "something is left over";
}

bool text_parse_case(const char *text, struct paging_case *c, char *why, size_t size)
{
	unsigned int number = 1;

	memset(c, 0, sizeof(*c));
	for (; *text; number++) {
		struct line line = {.wrong = NULL};
		size_t length = strcspn(text, "\n");
		const char *word;

		snprintf(line.text, sizeof(line.text), "%.*s", (int)strcspn(text, "#\n"), text);
		text += length + (text[length] == '\n');
		word = strtok_r(line.text, " \t", &line.rest);
		if (word)
			parse_line(&line, word, c);
		if (line.wrong) {
			snprintf(why, size, "line %u: %s", number, line.wrong);
			return false;
		}
	}
	return true;
}
