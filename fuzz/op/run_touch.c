/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: accesses of users at ring 3, and of the kernel on their behalf.
 *
 *   access --#PF--> do_page_fault() --repaired--> tried again
 *                                   --not--> a signal is pending: the result says which
 */
#include "core/fault/fault.h"
#include "core/fault/signal.h"
#include "core/fault/uaccess.h"
#include "fuzz/model/look.h"
#include "fuzz/op/run_space.h"
#include "sim/access.h"
#include "sim/mark.h"
#include <string.h>

#define ARG32(i) ((uint32_t)args[i].number)

static const struct {
	const char *name;
	struct user_access access;
} accesses[] = {
	{"load8", {SPACE_LOAD, 1, false}},   {"load16", {SPACE_LOAD, 2, false}},
	{"load32", {SPACE_LOAD, 4, false}},  {"load64", {SPACE_LOAD, 8, false}},
	{"store8", {SPACE_STORE, 1, true}},  {"store16", {SPACE_STORE, 2, true}},
	{"store32", {SPACE_STORE, 4, true}}, {"store64", {SPACE_STORE, 8, true}},
	{"fetch", {SPACE_FETCH, 1, false}},  {"add32", {SPACE_STORE, 4, true}},
	{"push", {SPACE_STORE, 4, false}},
};

const struct user_access *user_access_of(const struct op *op)
{
	for (size_t i = 0; i < sizeof(accesses) / sizeof(accesses[0]); i++)
		if (strcmp(accesses[i].name, op->name) == 0)
			return &accesses[i].access;
	return NULL;
}

/* ---- ring 3 ---------------------------------------------------------------------------------- */

struct run_task *run_task_now(struct run *run)
{
	uint32_t task = run_flight(run)->task;

	for (uint32_t i = 0; i < run->nr_tasks; i++)
		if (run->tasks[i].number == task)
			return &run->tasks[i];
	return NULL;
}

/* The signal that the access ended in. */
static void signal_result(struct run *run, struct result *result)
{
	struct fault_info info = {.signo = 0};

	if (do_signal(&info) == SIGNALS_FATAL)
		run_task_now(run)->dies = true;
	result->failed = true;
	result->vector = (uint8_t)info.signo;
	result->code = info.code;
	result->address = info.address;
}

static void user_access(struct run *run, const struct access *access, struct result *result)
{
	struct access_outcome outcome;

	space_call_begin(run, 2);
	cpu_set_cpl(3);
	cpu_try_access(access, &outcome);
	cpu_set_cpl(0);
	if (__msan_unpoison)
		__msan_unpoison(&outcome, sizeof(outcome));
	if (outcome.faulted)
		signal_result(run, result);
	else
		result->value = outcome.value;
}

#define ACCESS(op, kind_, size_, ...)                                                              \
	void run_##op(struct run *run, const struct value *args, struct result *result)            \
	{                                                                                          \
		struct access access = {.kind = kind_,                                             \
					.user = true,                                              \
					.size = size_,                                             \
					.address = ARG32(0),                                       \
					__VA_ARGS__};                                              \
                                                                                                   \
		user_access(run, &access, result);                                                 \
	}

ACCESS(load8, ACCESS_READ, 1)
ACCESS(load16, ACCESS_READ, 2)
ACCESS(load32, ACCESS_READ, 4)
ACCESS(load64, ACCESS_READ, 8)
ACCESS(store8, ACCESS_WRITE, 1, .value = args[1].number)
ACCESS(store16, ACCESS_WRITE, 2, .value = args[1].number)
ACCESS(store32, ACCESS_WRITE, 4, .value = args[1].number)
ACCESS(store64, ACCESS_WRITE, 8, .value = args[1].number)
ACCESS(fetch, ACCESS_FETCH, 1)
ACCESS(add32, ACCESS_MODIFY, 4, .value = args[1].number, .modify = MODIFY_ADD)

static void sp_set(vaddr_t sp)
{
	current->sp = sp;
	mark_written(&current->sp, sizeof(current->sp));
}

/* PUSH stores first; a fault leaves the stack pointer as it was. */
void run_push(struct run *run, const struct value *args, struct result *result)
{
	struct access access = {.kind = ACCESS_WRITE,
				.user = true,
				.size = 4,
				.address = current->sp - 4,
				.value = args[0].number};

	user_access(run, &access, result);
	if (!result->failed)
		sp_set(access.address);
}

void run_set_sp(struct run *run, const struct value *args, struct result *result)
{
	sp_set((vaddr_t)ARG32(0));
}

/* ---- the kernel for the user ----------------------------------------------------------------- */

uint32_t user_value_size(const struct value *size, uint32_t most)
{
	uint32_t wanted = (uint32_t)size->number, fits = 1;

	while (fits < most && fits < wanted)
		fits *= 2;
	return fits;
}

static uint8_t *bytes_now(struct run *run)
{
	return run->user_bytes[run_flight(run)->task];
}

static void bytes_fill(uint8_t *bytes, uint32_t word, uint32_t len)
{
	for (uint32_t i = 0; i < len; i++)
		bytes[i] = (uint8_t)(word >> i % 4 * 8);
}

void run_copy_to_user(struct run *run, const struct value *args, struct result *result)
{
	space_call_begin(run, 8);
	bytes_fill(bytes_now(run), ARG32(1), ARG32(2));
	result->value = copy_to_user(ARG32(0), bytes_now(run), ARG32(2));
}

void run_copy_from_user(struct run *run, const struct value *args, struct result *result)
{
	space_call_begin(run, 8);
	bytes_fill(bytes_now(run), 0xa5a5a5a5, ARG32(1));
	result->value = copy_from_user(bytes_now(run), ARG32(0), ARG32(1));
}

void run_strncpy_from_user(struct run *run, const struct value *args, struct result *result)
{
	space_call_begin(run, 8);
	result->value = (uint64_t)(int64_t)strncpy_from_user((char *)bytes_now(run), ARG32(0),
							     (slong_t)ARG32(1));
	result->failed = (int64_t)result->value < 0;
}

void run_strnlen_user(struct run *run, const struct value *args, struct result *result)
{
	space_call_begin(run, 8);
	result->value = (uint64_t)(int64_t)strnlen_user(ARG32(0), (slong_t)ARG32(1));
}

void run_clear_user(struct run *run, const struct value *args, struct result *result)
{
	space_call_begin(run, 8);
	bytes_fill(bytes_now(run), 0, ARG32(1));
	result->value = clear_user(ARG32(0), ARG32(1));
}

typedef int get_fn(uint32_t *value, vaddr_t from, uint32_t size);

static void value_get(struct run *run, const struct value *args, struct result *result, get_fn *get)
{
	uint32_t value = 0;
	int error;

	space_call_begin(run, 2);
	error = get(&value, ARG32(0), user_value_size(&args[1], 4));
	if (__msan_unpoison)
		__msan_unpoison(&value, sizeof(value));
	result->failed = error < 0;
	result->value = error < 0 ? (uint64_t)(int64_t)error : value;
}

void run_get_user(struct run *run, const struct value *args, struct result *result)
{
	value_get(run, args, result, get_user);
}

void run_get_user_inatomic(struct run *run, const struct value *args, struct result *result)
{
	value_get(run, args, result, get_user_inatomic);
}

void run_put_user(struct run *run, const struct value *args, struct result *result)
{
	int error;

	space_call_begin(run, 2);
	error = put_user(args[1].number, ARG32(0), user_value_size(&args[2], 8));
	result->failed = error < 0;
	result->value = (uint64_t)(int64_t)error;
}
