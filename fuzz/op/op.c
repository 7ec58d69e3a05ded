/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of operations, joined from its parts.
 */
#include "fuzz/op/op.h"

#include "fuzz/op/ops.h"

#include <string.h>

const struct op *const op_tables[] = {ops_machine, ops_page, ops_sysctl, ops_show, ops_cpu,
				      ops_slab,    ops_kmem, ops_space,  ops_kvm,  NULL};

static const uint16_t table_rows[] = {OPS_MACHINE_ROWS, OPS_PAGE_ROWS,  OPS_SYSCTL_ROWS,
				      OPS_SHOW_ROWS,    OPS_CPU_ROWS,   OPS_SLAB_ROWS,
				      OPS_KMEM_ROWS,    OPS_SPACE_ROWS, OPS_KVM_ROWS};

const struct op *op_by_number(uint16_t number)
{
	for (uint32_t t = 0; op_tables[t]; t++) {
		uint16_t first = op_tables[t][0].number;

		if (number >= first && number - first < table_rows[t])
			return &op_tables[t][number - first];
	}
	return NULL;
}

const struct op *op_by_name(const char *name, size_t length)
{
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++)
			if (strlen(op->name) == length && memcmp(op->name, name, length) == 0)
				return op;
	return NULL;
}

uint32_t op_nr_args(const struct op *op)
{
	uint32_t nr = 0;

	while (nr < CALL_ARGS_MAX && op->args[nr].kind != ARG_NONE)
		nr++;
	return nr;
}

static bool op_is_callable(const struct op *op)
{
	return !op->not_built && !(op->groups & GROUP_BOOT_LINE);
}

uint32_t op_nr_callable(void)
{
	uint32_t nr = 0;

	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++)
			nr += op_is_callable(op);
	return nr;
}

const struct op *op_callable(uint32_t index)
{
	for (uint32_t t = 0; op_tables[t]; t++)
		for (const struct op *op = op_tables[t]; op->name; op++)
			if (op_is_callable(op) && index-- == 0)
				return op;
	return NULL;
}

uint32_t op_nr_operands(const struct op *op)
{
	uint32_t nr = op_nr_args(op);

	return nr && arg_is_list(op->args[nr - 1].kind) ? nr - 1 + LIST_MAX : nr;
}

enum result_kind arg_reference_kind(enum arg_kind kind)
{
	switch (kind) {
	case ARG_PAGE:
	case ARG_PAGES:
		return RESULT_PAGE;
	case ARG_KADDR:
	case ARG_LINEAR:
		return RESULT_KADDR;
	case ARG_TASK:
		return RESULT_TASK;
	case ARG_CACHE:
		return RESULT_CACHE;
	case ARG_OBJECT:
		return RESULT_OBJECT;
	case ARG_AREA:
		return RESULT_AREA;
	case ARG_MEMORY_CACHE:
		return RESULT_MEMORY_CACHE;
	case ARG_GUEST:
		return RESULT_GUEST;
	case ARG_USER:
		return RESULT_USER;
	default:
		return RESULT_NONE;
	}
}

uint32_t arg_reference_kinds(enum arg_kind kind)
{
	enum result_kind first = arg_reference_kind(kind);

	if (first == RESULT_NONE)
		return 0;
	if (kind == ARG_LINEAR)
		return 1u << RESULT_KADDR | 1u << RESULT_AREA | 1u << RESULT_USER;
	if (kind == ARG_USER)
		return 1u << RESULT_USER | 1u << RESULT_KADDR | 1u << RESULT_AREA;
	return 1u << first;
}
