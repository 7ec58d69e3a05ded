/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of operations for people.
 */
#include "fuzz/op/op_help.h"

#include "fuzz/op/boot_key.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/print.h"

#include <inttypes.h>
#include <string.h>

#define HELP_COLUMN   48
#define WORDS_COLUMNS 96

static const char *const result_names[] = {
	[RESULT_NONE] = "ok",
	[RESULT_PAGE] = "page",
	[RESULT_KADDR] = "address",
	[RESULT_SYSCALL] = "number or -errno",
	[RESULT_NUMBER] = "number",
	[RESULT_HEX] = "hex",
	[RESULT_TASK] = "task",
	[RESULT_SHOW] = "ok and lines",
	[RESULT_CACHE] = "cache",
	[RESULT_OBJECT] = "object",
	[RESULT_AREA] = "mapping",
	[RESULT_MEMORY_CACHE] = "memory cache",
	[RESULT_GUEST] = "guest",
	[RESULT_USER] = "address or -errno",
	[RESULT_TOUCH] = "ok or a signal",
	[RESULT_TOUCH_VALUE] = "hex or a signal",
	[RESULT_CPU] = "ok or an exception",
	[RESULT_CPU_VALUE] = "hex or an exception",
};

static const char *const kind_names[] = {
	[ARG_NONE] = "nothing",
	[ARG_INT] = "a number, signed",
	[ARG_UINT] = "a number",
	[ARG_HEX] = "a number",
	[ARG_PFN] = "a frame number",
	[ARG_BYTES] = "a size (K, M, G)",
	[ARG_ORDER] = "an order",
	[ARG_FLAGS] = "flags joined by |, or numbers",
	[ARG_ENUM] = "one of these words",
	[ARG_NID] = "a node, -1 to 3",
	[ARG_CPU] = "a CPU, 0 to 3",
	[ARG_PAGE] = "the name of a page, with +pages; or NULL",
	[ARG_KADDR] = "the name of an address, with +bytes; a number or NULL",
	[ARG_LINEAR] = "a linear address: a number, the name of an address with +bytes, or NULL",
	[ARG_TASK] = "the name of a task",
	[ARG_CACHE] = "the name of a cache; or NULL",
	[ARG_OBJECT] = "the name of an object, with +bytes; or NULL",
	[ARG_AREA] = "the name of a mapping, with +bytes; a number or NULL",
	[ARG_PAGES] = "a page, or up to five in [ ]",
	[ARG_MEMORY_CACHE] = "the name of a memory cache; or NULL",
	[ARG_GUEST] = "the name of a guest; or NULL",
	[ARG_WORD] = "a number of 64 bits",
	[ARG_LENGTH] = "a size (K, M, G)",
	[ARG_USER] = "an address: a number, the name of one with +bytes, or NULL",
	[ARG_GVA] = "a linear address of a guest",
	[ARG_ALIGN] = "0 or a power of two",
	[ARG_STRING] = "one of 32 strings",
	[ARG_LIST] = "a number, or up to five in [ ]",
	[ARG_PADDR] = "a physical address or a size (K, M, G, T)",
};

static const char *const context_says[] = {
	[CONTEXT_ANY] = "yes, without __GFP_WAIT",
	[CONTEXT_TASK] = "not done (misuse)",
	[CONTEXT_SLEEPS] = "the kernel complains (check L3)",
};

static const struct {
	uint32_t group;
	const char *name;
} group_names[] = {
	{GROUP_MACHINE, "machine"},
	{GROUP_PAGE, "page"},
	{GROUP_SYSCTL, "sysctl"},
	{GROUP_FAULT, "fault"},
	{GROUP_SHOW, "show"},
	{GROUP_ISOLATE, "isolate"},
	{GROUP_RECLAIM_HOOKS, "reclaim"},
	{GROUP_CANARY, "canary"},
	{GROUP_TASK, "task"},
	{GROUP_BOOT_LINE, "boot line"},
	{GROUP_GETTER, "getter"},
	{GROUP_OWNER, "owner"},
	{GROUP_CPU, "cpu"},
	{GROUP_SLAB, "slab"},
	{GROUP_KMEM, "kmem"},
	{GROUP_KVM, "kvm"},
	{GROUP_SPACE, "space"},
	{GROUP_TOUCH, "touch"},
};

void op_signature_print(struct text_out *out, const struct op *op)
{
	text_out_format(out, "%s(", op->name);
	if (op->number == OP_BOOT)
		text_out_string(out, "key=value, ...");
	for (uint32_t i = 0; i < op_nr_args(op); i++) {
		const struct arg *arg = &op->args[i];

		text_out_format(out, "%s%s%s%s", i ? ", " : "", arg->optional ? "[" : "", arg->name,
				arg->optional ? "]" : "");
	}
	text_out_string(out, ")");
	if (op->result != RESULT_NONE)
		text_out_format(out, " -> %s", result_names[op->result]);
}

/* One line of text, or one row of a table. */
static void op_line_print(struct text_out *out, const struct op *op, bool markdown)
{
	size_t start = out->used;

	text_out_string(out, markdown ? "| `" : "  ");
	op_signature_print(out, op);
	if (markdown) {
		text_out_format(out, "` | %u | %s%s |\n", op->number, op->help,
				op->not_built ? " (not built yet)" : "");
		return;
	}
	if (out->used > start + HELP_COLUMN) {
		text_out_string(out, "\n");
		start = out->used;
	}
	text_out_pad(out, start + HELP_COLUMN);
	text_out_format(out, "  %s%s\n", op->help, op->not_built ? " (not built yet)" : "");
}

void ops_print(struct text_out *out, bool markdown)
{
	static const char *const titles[] = {
		"Machine", "Pages",         "Tunables",        "Shows and checks",
		"CPU",     "Object caches", "Kernel mappings", "Address spaces",
		"KVM"};

	for (uint32_t t = 0; op_tables[t]; t++) {
		text_out_format(out, markdown ? "%s## %s\n\n" : "%s%s\n", t ? "\n" : "", titles[t]);
		if (markdown)
			text_out_string(out,
					"| operation | number | what |\n| --- | --- | --- |\n");
		for (const struct op *op = op_tables[t]; op->name; op++)
			op_line_print(out, op, markdown);
	}
	if (!markdown)
		text_out_string(out, "\n`mm ops NAME` explains one.\n");
}

static void words_print(struct text_out *out, const struct arg_name *names, bool values)
{
	size_t start = out->used;
	const char *join = "      ";

	for (; names->name; names++) {
		if (out->used - start + strlen(names->name) > WORDS_COLUMNS) {
			text_out_string(out, "\n");
			start = out->used;
			join = "      ";
		}
		text_out_format(out, "%s%s", join, names->name);
		if (values)
			text_out_format(out, "=0x%" PRIx64, names->value);
		join = " ";
	}
	text_out_string(out, "\n");
}

static void arg_print(struct text_out *out, const struct arg *arg)
{
	text_out_format(out, "    %s: %s%s", arg->name, kind_names[arg->kind],
			arg->optional ? "; may be left out" : "");
	if (arg->max)
		text_out_format(out, "; fuzzers draw %" PRId64 " to %" PRId64, arg->min, arg->max);
	text_out_string(out, "\n");
	if (arg->names)
		words_print(out, arg->names, arg->kind == ARG_FLAGS);
	for (uint32_t i = 0; arg->kind == ARG_STRING && i < OP_STRINGS; i++)
		text_out_format(out, "      \"%s\"\n", op_strings[i]);
}

static void boot_keys_print(struct text_out *out)
{
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		const struct boot_key_row *row = &boot_keys[key];

		text_out_format(out, "    %s: %s", row->name, row->help);
		if (row->kind != ARG_ENUM) {
			const struct arg arg = {.kind = row->kind};

			text_out_string(out, "; ");
			value_print(out, &arg, row->min);
			text_out_string(out, " to ");
			value_print(out, &arg, row->max);
		}
		text_out_string(out, "\n");
	}
}

void op_print(struct text_out *out, const struct op *op, bool markdown)
{
	text_out_string(out, markdown ? "### `" : "");
	op_signature_print(out, op);
	text_out_format(out, markdown ? "`\n\n%s\n\n" : "\n  %s\n", op->help);
	if (op->not_built)
		text_out_format(out, "    %s\n", op->not_built);
	text_out_format(out, "    number %u; groups:", op->number);
	for (size_t i = 0; i < sizeof(group_names) / sizeof(group_names[0]); i++)
		if (op->groups & group_names[i].group)
			text_out_format(out, " %s", group_names[i].name);
	text_out_format(out, "; weight %u\n", op->weight);
	if (op->run)
		text_out_format(out, "    in a line of an interrupt: %s\n",
				context_says[op->context]);
	for (uint32_t i = 0; i < op_nr_args(op); i++)
		arg_print(out, &op->args[i]);
	if (op->number == OP_BOOT)
		boot_keys_print(out);
}
