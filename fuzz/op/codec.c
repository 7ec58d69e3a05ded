/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Program to records and back.
 *
 * Byte 0 is the version. Records of RECORD_BYTES follow, little endian:
 *
 *   at   bytes  what
 *    0       2  operation's number (1: a key of the boot line; 2: an entry of the map; else a call)
 *    2       2  task: 0 t0; 1 + k: the k-th nearest task; 0xff00 + i: thread i of the kernel, in
 *               marks; 0xfff0 + n: interrupt n
 *    4       2  ~fail: bits 0-14 nth (0: none), bit 15 onward
 *    6       2  ~io (0: none)
 *    8    3*6  marks !n:t: n (0: none), k, target (as task above)
 *   26    8*2  what operand i is:
 *                0x0000  its value, a number
 *                1 + k   the k-th nearest result of the kind that it needs, plus its value
 *                0xfffe  absent
 *                0xff..  else: NULL
 *   42    8*8  value of operand i
 *  106       6  zero
 *
 *   record             operand 0   operand 1   operand 2   operand 3
 *   key of boot line   key         value
 *   entry of the map   start       size        type        1 + node, 0: none
 *
 * Canonical: keys by number, the map, the calls; all that is not used is zero. Reading wraps
 * everything else onto that: an operation that no call can have becomes another, keys and entries
 * count wherever they stand (the last of a key, the first 128 entries).
 *
 * Versions: 1 had the fields for tasks and marks, and read them as nothing. 2 gives them their
 * meaning.
 */
#include "fuzz/op/codec.h"

#include "fuzz/op/boot_key.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/value.h"

#include <endian.h>
#include <string.h>

#define AT_TASK     2
#define VERSION_1   1 /* without tasks */
#define AT_FAIL     4
#define AT_IO       6
#define AT_MARKS    8
#define AT_OPERANDS 26
#define AT_VALUES   42
#define MARK_BYTES  6

#define FAIL_ONWARD       0x8000u
#define OPERAND_IS_NUMBER 0x0000u
#define OPERAND_IS_ABSENT 0xfffeu
#define OPERAND_IS_NULL   0xffffu
#define OPERAND_NULL_FROM 0xff00u

static_assert(AT_MARKS + CALL_MARKS_MAX * MARK_BYTES == AT_OPERANDS,
	      "marks end where operands begin");
static_assert(AT_OPERANDS + CALL_ARGS_MAX * 2 == AT_VALUES, "operands end where values begin");
static_assert(AT_VALUES + CALL_ARGS_MAX * 8 <= RECORD_BYTES, "a record holds all values");
static_assert(PROGRAM_CALLS_MAX < OPERAND_NULL_FROM, "every call can be counted back to");

static uint32_t half_get(const uint8_t *record, uint32_t at)
{
	return record[at] | (uint32_t)record[at + 1] << 8;
}

static void half_put(uint8_t *record, uint32_t at, uint32_t value)
{
	record[at] = (uint8_t)value;
	record[at + 1] = (uint8_t)(value >> 8);
}

static uint64_t record_value(const uint8_t *record, uint32_t operand)
{
	uint64_t value;

	memcpy(&value, record + AT_VALUES + 8 * operand, sizeof(value));
	return le64toh(value);
}

static void record_value_set(uint8_t *record, uint32_t operand, uint64_t value)
{
	value = htole64(value);
	memcpy(record + AT_VALUES + 8 * operand, &value, sizeof(value));
}

/*
 * The result that tag @tag of an operand of a call at @index means; some result if there are any.
 */
static uint16_t reference_decode(const struct program *program, uint32_t index, uint32_t kinds,
				 uint32_t tag)
{
	uint32_t back = tag ? tag - 1 : 0, nr;
	uint16_t ref;

	if (tag >= OPERAND_NULL_FROM)
		return REF_NULL;
	ref = reference_from_back(program, index, kinds, back);
	if (ref != REF_NULL)
		return ref;
	nr = results_of_kinds(program, index, kinds);
	return nr ? reference_from_back(program, index, kinds, back % nr) : REF_NULL;
}

static struct operand operand_decode(const struct program *program, uint32_t index,
				     const struct arg *arg, uint32_t tag, uint64_t value)
{
	uint32_t kinds = arg_reference_kinds(arg->kind);

	if (tag == OPERAND_IS_ABSENT && (kinds == 0 || arg->optional || arg_is_list(arg->kind)))
		return (struct operand){.kind = OPERAND_ABSENT};
	if (kinds == 0 || (tag == OPERAND_IS_NUMBER && !arg_wants_name(arg->kind)))
		return (struct operand){.kind = OPERAND_NUMBER, .value = value};
	return (struct operand){.kind = OPERAND_RESULT,
				.ref = reference_decode(program, index, kinds, tag),
				.value = value};
}

static void marks_decode(const struct program *program, uint32_t index, const uint8_t *record,
			 struct switch_mark *marks)
{
	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++) {
		uint32_t at = AT_MARKS + MARK_BYTES * i;

		marks[i] = (struct switch_mark){
			.n = (uint16_t)half_get(record, at),
			.k = (uint16_t)half_get(record, at + 2),
			.target = task_from_back(program, index, half_get(record, at + 4)),
		};
	}
}

static void call_decode(struct program *program, const struct op *op, const uint8_t *record)
{
	uint32_t index = program->nr_calls, fail = half_get(record, AT_FAIL);
	uint32_t nr_args = op_nr_args(op), nr = op_nr_operands(op);
	struct call *call = &program->calls[index];

	if (index == PROGRAM_CALLS_MAX)
		return;
	call->op = op->number;
	call->task = task_from_back(program, index, half_get(record, AT_TASK));
	marks_decode(program, index, record, call->marks);
	call->fail.nth = fail & FAIL_NTH_MAX;
	call->fail.onward = (fail & FAIL_ONWARD) != 0;
	call->io = (uint16_t)half_get(record, AT_IO);
	for (uint32_t i = 0; i < nr; i++)
		call->args[i] = operand_decode(program, index, op_operand_arg(op, nr_args, i),
					       half_get(record, AT_OPERANDS + 2 * i),
					       record_value(record, i));
	call_canonicalise(program, index);
	program->nr_calls++;
}

static void record_decode(struct program *program, const uint8_t *record)
{
	uint16_t number = (uint16_t)half_get(record, 0);
	const struct op *op = op_by_number(number);

	if (number == OP_BOOT) {
		program_boot_set(program, record_value(record, 0) % NR_BOOT_KEYS,
				 record_value(record, 1));
		return;
	}
	if (number == OP_E820) {
		if (program->nr_e820 < E820_FIRMWARE_MAX)
			program->e820[program->nr_e820++] = (struct e820_firmware_entry){
				.addr = record_value(record, 0),
				.size = record_value(record, 1),
				.type = (uint32_t)value_wrap(&op->args[2], record_value(record, 2)),
				.affinity = affinity_wrap(record_value(record, 3)),
			};
		return;
	}
	if (!op || op->not_built)
		op = op_callable(number % op_nr_callable());
	call_decode(program, op, record);
}

/*
 * A record of version @version as one of this version. One of a version that is not known, which no
 * file of ours has, is read as it stands.
 */
static void record_translate(uint8_t version, uint8_t *record)
{
	static_assert(CODEC_VERSION == 2, "translate records of the versions before");
	if (version != VERSION_1)
		return;
	memset(record + AT_TASK, 0, AT_FAIL - AT_TASK);
	memset(record + AT_MARKS, 0, AT_OPERANDS - AT_MARKS);
}

void program_decode(const uint8_t *bytes, size_t size, struct program *program)
{
	uint8_t version = size ? bytes[0] : CODEC_VERSION;

	program_clear(program);
	for (size_t at = 1; at < size; at += RECORD_BYTES) {
		uint8_t record[RECORD_BYTES] = {0};
		size_t left = size - at;

		memcpy(record, bytes + at, left < RECORD_BYTES ? left : RECORD_BYTES);
		record_translate(version, record);
		record_decode(program, record);
	}
}

/* Where records are written, as far as they fit. */
struct record_writer {
	uint8_t *bytes;
	size_t size, used;
	bool full; /* one did not fit: none that follows is written */
};

/* Ensures: a zeroed record at the end, or NULL and the writer is full. */
static uint8_t *record_add(struct record_writer *writer, uint16_t number)
{
	uint8_t *record = writer->bytes + writer->used;

	writer->full = writer->full || writer->size - writer->used < RECORD_BYTES;
	if (writer->full)
		return NULL;
	memset(record, 0, RECORD_BYTES);
	half_put(record, 0, number);
	writer->used += RECORD_BYTES;
	return record;
}

static uint32_t operand_tag(const struct program *program, uint32_t index, const struct arg *arg,
			    const struct operand *operand)
{
	switch (operand->kind) {
	case OPERAND_NUMBER:
		return OPERAND_IS_NUMBER;
	case OPERAND_RESULT:
		if (operand->ref == REF_NULL)
			return OPERAND_IS_NULL;
		return 1 + reference_to_back(program, index, arg_reference_kinds(arg->kind),
					     operand->ref);
	default:
		return OPERAND_IS_ABSENT;
	}
}

static void marks_encode(uint8_t *record, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];

	half_put(record, AT_TASK, task_to_back(program, index, call->task));
	for (uint32_t i = 0; i < CALL_MARKS_MAX && call->marks[i].n; i++) {
		const struct switch_mark *mark = &call->marks[i];
		uint32_t at = AT_MARKS + MARK_BYTES * i;

		half_put(record, at, mark->n);
		half_put(record, at + 2, mark->k);
		half_put(record, at + 4, task_to_back(program, index, mark->target));
	}
}

static void call_encode(struct record_writer *writer, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	uint32_t nr_args = op_nr_args(op), nr = op_nr_operands(op);
	uint8_t *record = record_add(writer, call->op);

	if (!record)
		return;
	half_put(record, AT_FAIL, call->fail.nth | (call->fail.onward ? FAIL_ONWARD : 0));
	half_put(record, AT_IO, call->io);
	marks_encode(record, program, index);
	for (uint32_t i = 0; i < nr; i++) {
		half_put(record, AT_OPERANDS + 2 * i,
			 operand_tag(program, index, op_operand_arg(op, nr_args, i),
				     &call->args[i]));
		record_value_set(record, i, call->args[i].value);
	}
}

static void boot_encode(struct record_writer *writer, const struct program *program)
{
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		uint8_t *record;

		if (!(program->boot_given & 1u << key))
			continue;
		record = record_add(writer, OP_BOOT);
		if (!record)
			return;
		record_value_set(record, 0, key);
		record_value_set(record, 1, program->boot[key]);
	}
	for (uint32_t i = 0; i < program->nr_e820; i++) {
		uint8_t *record = record_add(writer, OP_E820);

		if (!record)
			return;
		record_value_set(record, 0, program->e820[i].addr);
		record_value_set(record, 1, program->e820[i].size);
		record_value_set(record, 2, program->e820[i].type);
		record_value_set(record, 3, program->e820[i].affinity);
	}
}

size_t program_encode(const struct program *program, uint8_t *bytes, size_t size)
{
	struct record_writer writer = {.bytes = bytes, .size = size, .used = 1};

	if (size == 0)
		return 0;
	bytes[0] = CODEC_VERSION;
	boot_encode(&writer, program);
	for (uint32_t i = 0; i < program->nr_calls; i++)
		call_encode(&writer, program, i);
	return writer.used;
}

size_t program_encoded_size(const struct program *program)
{
	size_t records = program->nr_e820 + program->nr_calls;

	return 1 + RECORD_BYTES * (records + (size_t)__builtin_popcount(program->boot_given));
}
