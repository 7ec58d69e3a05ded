/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A libFuzzer dictionary of the language: every word that the table and the grammar know.
 */
#include "fuzz/op/boot_key.h"
#include "fuzz/op/op_help.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/word.h"

static void entry_print(struct text_out *out, const char *before, const char *word,
			const char *after)
{
	text_out_format(out, "\"%s%s%s\"\n", before, word, after);
}

/* Tables of words are shared by rows: is this the first argument that has @names? */
static bool names_are_new(const struct op *last, uint32_t last_arg, const struct arg_name *names)
{
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++)
			for (uint32_t i = 0; i < op_nr_args(op); i++) {
				if (op == last && i == last_arg)
					return true;
				if (op->args[i].names == names)
					return false;
			}
	return true;
}

static void op_words_print(struct text_out *out, const struct op *op)
{
	entry_print(out, "", op->name, "(");
	for (uint32_t i = 0; i < op_nr_args(op); i++) {
		const struct arg_name *names = op->args[i].names;

		if (!names || !names_are_new(op, i, names))
			continue;
		for (; names->name; names++)
			entry_print(out, "", names->name, "");
	}
}

void dictionary_print(struct text_out *out)
{
	static const char *const signs[] = {
		"~fail=",     "~io=",       "->",         "NULL",
		"| ",         "! ",         "# ",         "0x",
		"\\x0a",      "+0x1000",    "p0 = ",      "a0 = ",
		"p0",         "a0",         "p0+1",       "@t1 ",
		"!1:t1",      "@irq0 ",     "[1, 2]",     "-1",
		"t0",         "!2:irq1",    "!3.1:t0",    "t1 = ",
		", ",         ")",          "48M",        "4G",
		"\\x0aboot(", "4294967295", "0xffffffff", "18446744073709551615",
	};

	text_out_string(out, "# The program language; made by `mm ops --dictionary`\n");
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++)
			op_words_print(out, op);
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++)
		entry_print(out, "", boot_keys[key].name, "=");
	for (const struct arg_name *word = boot_keys[BOOT_ZONELIST_ORDER].names; word->name; word++)
		entry_print(out, "", word->name, "");
	for (const struct arg_name *word = kernel_task_words; word->name; word++)
		entry_print(out, "", word->name, "");
	for (uint32_t i = 0; i < OP_STRINGS; i++)
		entry_print(out, "\\\"", op_strings[i], "\\\"");
	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		entry_print(out, "", signs[i], "");
}
