/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs as values: empty, equal, canonical; and the names of their results.
 */
#include "fuzz/op/program.h"

#include "fuzz/op/boot_key.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#include <string.h>

void program_clear(struct program *program)
{
	memset(program, 0, sizeof(*program));
}

static void line_text_clear(struct line_text *at)
{
	*at = (struct line_text){.comment = -1, .note = -1, .expect = -1, .below = -1};
}

void program_text_clear(struct program_text *text)
{
	line_text_clear(&text->boot);
	for (uint32_t i = 0; i < E820_FIRMWARE_MAX; i++)
		line_text_clear(&text->e820[i]);
	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++) {
		text->calls[i].name[0] = '\0';
		line_text_clear(&text->calls[i].at);
	}
	text->tail_comment = -1;
	text->pool_used = 0;
}

static bool operand_equal(const struct operand *a, const struct operand *b)
{
	return a->kind == b->kind && a->ref == b->ref && a->value == b->value;
}

bool mark_equal(const struct switch_mark *a, const struct switch_mark *b)
{
	return a->n == b->n && a->k == b->k && a->target == b->target;
}

static bool call_equal(const struct call *a, const struct call *b)
{
	if (a->op != b->op || a->task != b->task || a->io != b->io || a->fail.nth != b->fail.nth ||
	    a->fail.onward != b->fail.onward)
		return false;
	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++)
		if (!mark_equal(&a->marks[i], &b->marks[i]))
			return false;
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		if (!operand_equal(&a->args[i], &b->args[i]))
			return false;
	return true;
}

static bool e820_equal(const struct e820_firmware_entry *a, const struct e820_firmware_entry *b)
{
	return a->addr == b->addr && a->size == b->size && a->type == b->type &&
	       a->affinity == b->affinity;
}

bool program_equal(const struct program *a, const struct program *b)
{
	if (a->boot_given != b->boot_given || memcmp(a->boot, b->boot, sizeof(a->boot)) != 0 ||
	    a->nr_e820 != b->nr_e820 || a->nr_calls != b->nr_calls)
		return false;
	for (uint32_t i = 0; i < a->nr_e820; i++)
		if (!e820_equal(&a->e820[i], &b->e820[i]))
			return false;
	for (uint32_t i = 0; i < a->nr_calls; i++)
		if (!call_equal(&a->calls[i], &b->calls[i]))
			return false;
	return true;
}

bool program_names_accesses(const struct program *program)
{
	for (uint32_t i = 0; i < program->nr_calls; i++)
		for (uint32_t mark = 0; mark < CALL_MARKS_MAX; mark++)
			if (program->calls[i].marks[mark].k != 0)
				return true;
	return false;
}

void program_canonicalise(struct program *program)
{
	const struct arg type = {.kind = ARG_ENUM, .names = e820_type_words};

	program->boot_given &= (1u << NR_BOOT_KEYS) - 1;
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		if (program->boot_given & 1u << key)
			program_boot_set(program, key, program->boot[key]);
		else
			program->boot[key] = 0;
	}
	if (program->nr_e820 > E820_FIRMWARE_MAX)
		program->nr_e820 = E820_FIRMWARE_MAX;
	for (uint32_t i = 0; i < program->nr_e820; i++) {
		struct e820_firmware_entry *entry = &program->e820[i];

		entry->type = (uint32_t)value_wrap(&type, entry->type);
		entry->affinity = affinity_wrap(entry->affinity);
	}
	if (program->nr_calls > PROGRAM_CALLS_MAX)
		program->nr_calls = PROGRAM_CALLS_MAX;
	for (uint32_t i = 0; i < program->nr_calls; i++)
		call_canonicalise(program, i);
}

const char *program_text_at(const struct program_text *text, int32_t offset)
{
	return offset < 0 ? NULL : text->pool + offset;
}

int32_t program_name_call(const struct program *program, const struct program_text *text,
			  uint32_t before, const char *name, size_t length)
{
	if (length == 0 || length >= NAME_MAX_BYTES)
		return -1;
	for (uint32_t i = before < program->nr_calls ? before : program->nr_calls; i-- > 0;) {
		const char *own = text->calls[i].name;

		if (strlen(own) == length && memcmp(own, name, length) == 0)
			return (int32_t)i;
	}
	return -1;
}
