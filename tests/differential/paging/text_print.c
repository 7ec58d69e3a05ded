/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From cases to text.
 */
#include "entry.h"
#include "text.h"
#include "words.h"
#include <inttypes.h>

static const struct table_words *words_of_slot(unsigned int slot)
{
	const struct table_words *words = &table_words[NR_TABLE_WORDS - 1];

	while (slot < words->first)
		words--;
	return words;
}

const char *text_slot(unsigned int slot)
{
	static char text[32];
	const struct table_words *words = words_of_slot(slot);
	unsigned int n = slot - words->first;

	snprintf(text, sizeof(text), "%s %u.%u", words->name, n / words->nr,
		 words->indices[n % words->nr]);
	return text;
}

const char *text_step(enum step_kind kind)
{
	return step_words[kind];
}

static void print_control(FILE *to, const char *word, uint32_t control)
{
	fprintf(to, "%s", word);
	for (unsigned int i = 0; i < NR_CONTROLS; i++)
		if (control >> i & 1)
			fprintf(to, " %s", control_words[i]);
	fputc('\n', to);
}

/* What lies at @address: "frame 3", "pae table 1", or the number. */
static void print_address(FILE *to, uint64_t address)
{
	static const char *const tables[] = {"root",      "root",      "directory", "directory",
					     "pae table", "pae table", "table",     "table"};
	uint64_t table = (address - TABLE_FIRST) / TEST_PAGE_SIZE;

	if (address >= TABLE_FIRST && table < NR_TABLES) {
		fprintf(to, "%s %u", tables[table], (unsigned int)(table & 1));
		return;
	}
	for (unsigned int n = 0; n < NR_FRAMES; n++)
		if (frame_address(n) == address) {
			fprintf(to, "frame %u", n);
			return;
		}
	fprintf(to, "%" PRIx64, address);
}

static void print_entry(FILE *to, unsigned int slot, uint64_t entry)
{
	static const char *const bits[] = {"P", "W", "U", "PWT", "PCD", "A", "D", "PS", "G"};
	uint64_t odd = entry & BITS(62, 36);

	fprintf(to, "%s 0x%" PRIx64 "   # ", text_slot(slot), entry);
	print_address(to, entry & PAE_ADDRESS);
	for (unsigned int i = 0; i < sizeof(bits) / sizeof(bits[0]); i++)
		if (entry >> i & 1)
			fprintf(to, " %s", bits[i]);
	if (entry & BIT_XD)
		fputs(" XD", to);
	for (unsigned int i = 36; i < 63; i++)
		if (odd >> i & 1)
			fprintf(to, " bit %u", i);
	fputc('\n', to);
}

static void print_access(FILE *to, const struct paging_step *step)
{
	fprintf(to, "%s ", step_words[step->kind]);
	if (step->kind != STEP_FETCH)
		fprintf(to, "%u ", step->size);
	fprintf(to, "%s 0x%08x", step->user ? "user" : "kernel", step->at);
	if (STEP_STORES(step->kind))
		fprintf(to, " 0x%" PRIx64, step_value(step));
	fputc('\n', to);
}

void text_print_step(FILE *to, const struct paging_step *step)
{
	if (STEP_IS_ACCESS(step->kind)) {
		print_access(to, step);
		return;
	}
	switch (step->kind) {
	case STEP_SET:
		fputs("set ", to);
		print_entry(to, step->slot, step_value(step));
		break;
	case STEP_INVLPG:
		fprintf(to, "invlpg 0x%08x\n", step->at);
		break;
	case STEP_ROOT:
		fprintf(to, "cr3 %u\n", step->value_low);
		break;
	case STEP_CR4:
		print_control(to, "cr4", step->value_low);
		break;
	case STEP_REPAGE:
		fputs("paging off-on\n", to);
		break;
	default:
		fprintf(to, "%s %s\n", step_words[step->kind], step->value_low ? "on" : "off");
		break;
	}
}

void text_print_case(FILE *to, const struct paging_case *c)
{
	print_control(to, "control", c->control);
	fprintf(to, "root %u\n", c->root);
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		if (case_entry(c, slot) != 0) {
			fputs("entry ", to);
			print_entry(to, slot, case_entry(c, slot));
		}
	for (unsigned int i = 0; i < c->nr_steps; i++)
		text_print_step(to, &c->steps[i]);
}
