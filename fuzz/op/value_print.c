/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values of arguments as text: what parse_arg.c reads.
 */
#include "fuzz/op/print.h"

#include <inttypes.h>

/* The largest unit that divides @bytes: its letter and shift. Requires: bytes != 0. */
static char size_unit(uint64_t bytes, uint32_t *shift)
{
	static const char letters[] = "\0KMGT";
	uint32_t unit = 0;

	while (unit < 4 && (bytes & ((UINT64_C(1024) << 10 * unit) - 1)) == 0)
		unit++;
	*shift = 10 * unit;
	return letters[unit];
}

void bytes_print(struct text_out *out, uint64_t bytes)
{
	uint32_t shift = 0;
	char letter = bytes ? size_unit(bytes, &shift) : '\0';

	text_out_format(out, "%" PRIu64, bytes >> shift);
	if (letter)
		text_out_bytes(out, &letter, 1);
}

/* A size where a unit divides it, else an address. */
static void paddr_print(struct text_out *out, uint64_t value)
{
	if (value % 1024 == 0)
		bytes_print(out, value);
	else
		text_out_format(out, "0x%" PRIx64, value);
}

static uint32_t nr_bits(uint64_t value)
{
	return (uint32_t)__builtin_popcountll(value);
}

/* Is there a later word for the one bit of @word? Then this one is a mask of that bit alone. */
static bool word_is_alias(const struct arg_name *word)
{
	if (nr_bits(word->value) != 1)
		return false;
	for (const struct arg_name *next = word + 1; next->name; next++)
		if (next->value == word->value)
			return true;
	return false;
}

void flags_print(struct text_out *out, const struct arg_name *names, uint64_t value)
{
	bool none = value == 0;
	const char *join = "";

	for (; names->name; names++) {
		bool fits = none ? names->value == 0
				 : names->value && (value & names->value) == names->value;

		/* GFP_KERNEL|__GFP_HIGH, not GFP_KERNEL|GFP_ATOMIC */
		if (!fits || (*join && word_is_alias(names)))
			continue;
		text_out_format(out, "%s%s", join, names->name);
		join = "|";
		value &= ~names->value;
		if (none)
			return;
	}
	if (value || !*join)
		text_out_format(out, value ? "%s0x%" PRIx64 : "%s%" PRIu64, join, value);
}

static void word_print(struct text_out *out, const struct arg_name *names, uint64_t value)
{
	while (names->name && names->value != value)
		names++;
	text_out_string(out, names->name ? names->name : "?");
}

void value_print(struct text_out *out, const struct arg *arg, uint64_t value)
{
	switch (arg->kind) {
	case ARG_INT:
	case ARG_NID:
		text_out_format(out, "%" PRId64, (int64_t)value);
		break;
	case ARG_HEX:
	case ARG_PFN:
	case ARG_KADDR:
	case ARG_LINEAR:
	case ARG_GVA:
	case ARG_WORD:
	case ARG_AREA:
	case ARG_USER:
		text_out_format(out, "0x%" PRIx64, value);
		break;
	case ARG_BYTES:
	case ARG_LENGTH:
		bytes_print(out, value);
		break;
	case ARG_PADDR:
		paddr_print(out, value);
		break;
	case ARG_FLAGS:
		flags_print(out, arg->names, value);
		break;
	case ARG_ENUM:
		word_print(out, arg->names, value);
		break;
	case ARG_STRING:
		text_out_format(out, "\"%s\"", op_strings[value]);
		break;
	default:
		text_out_format(out, "%" PRIu64, value);
		break;
	}
}
