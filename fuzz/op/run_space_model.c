/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the model of address spaces learns from calls.
 */
#include "core/base/sched.h"
#include "core/fault/fault.h"
#include "core/fault/signal.h"
#include "fuzz/op/run_space.h"
#include "sim/mark.h"
#include <string.h>

#define ARG32(i) ((uint32_t)args[i].number)

/* ---- the beginning --------------------------------------------------------------------------- */

#define HANDLED (signal_bit(SIGSEGV) | signal_bit(SIGBUS))

void space_handlers_boot(void)
{
	struct task_struct *task = init_task();

	if (task->mm == NULL)
		return;
	task->signal->handled = HANDLED;
	mark_written(&task->signal->handled, sizeof(task->signal->handled));
}

static void limits_of(const struct task_struct *task, struct space_rlimit *limits)
{
	for (uint32_t i = 0; i < RLIM_NLIMITS; i++)
		limits[i] = (struct space_rlimit){(uint32_t)task->signal->rlim[i].rlim_cur,
						  (uint32_t)task->signal->rlim[i].rlim_max};
}

static_assert((uint32_t)RLIM_NLIMITS == (uint32_t)SPACE_LIMITS, "every limit has a place");

void space_model_boot(struct run *run)
{
	struct space_tunables tunables = space_tunables_now();
	struct task_struct *task = init_task();
	struct space_rlimit limits[SPACE_LIMITS];
	struct space_layout layout;

	run->space_clock = 0;
	space_model_reset(&tunables);
	if (task->mm == NULL)
		return;
	layout = space_layout_of(task->mm);
	space_view_take(task->mm, &run->space_view);
	limits_of(task, limits);
	space_boot(task->number, &layout, &run->space_view, limits, task->cap_effective,
		   task->personality);
	space_set_sp(task->number, task->sp);
}

/* ---- calls ----------------------------------------------------------------------------------- */

static void call_learn(struct run *run, enum space_call call, const struct value *args,
		       const struct result *result)
{
	struct space_told told = space_call_told(run);
	uint32_t numbers[6];

	for (uint32_t i = 0; i < 6; i++)
		numbers[i] = ARG32(i);
	space_call_ended(&told, call, numbers, (int64_t)result->value);
}

#define X(op, call)                                                                                \
	void model_##op(struct run *run, const struct value *args, const struct result *result)    \
	{                                                                                          \
		call_learn(run, call, args, result);                                               \
	}
SPACE_CALL_ROWS(X)
#undef X

void model_mincore(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);

	space_mincore(&told, ARG32(0), ARG32(1), ARG32(2), (int64_t)result->value);
}

/* Tunables of address spaces may be others now. */
void model_sysctl(struct run *run, const struct value *args, const struct result *result)
{
	struct space_tunables tunables = space_tunables_now();

	space_model_tunables(&tunables);
}

/* ---- what a task may ------------------------------------------------------------------------- */

void model_setrlimit(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);
	int32_t expected = space_setrlimit(told.task, ARG32(0), ARG32(1), ARG32(2));

	if (expected != (int64_t)result->value)
		space_model_complain("setrlimit() answered %lld, %d was expected",
				     (long long)result->value, expected);
}

void model_set_capable(struct run *run, const struct value *args, const struct result *result)
{
	space_set_caps(run_flight(run)->task, ARG32(0));
}

void model_signal_handle(struct run *run, const struct value *args, const struct result *result)
{
}

void model_set_sp(struct run *run, const struct value *args, const struct result *result)
{
	space_set_sp(run_flight(run)->task, ARG32(0));
}

/* ---- accesses -------------------------------------------------------------------------------- */

static enum space_signal signal_of(const struct result *result)
{
	if (!result->failed)
		return SPACE_FINE;
	if (result->vector == SIGKILL)
		return SPACE_KILLED;
	if (result->vector == SIGBUS)
		return SPACE_BUS;
	return result->code == SEGV_ACCERR ? SPACE_ACCERR : SPACE_MAPERR;
}

static void touch_learn(struct run *run, uint32_t address, uint64_t value,
			const struct result *result)
{
	struct space_told told = space_call_told(run);
	const struct user_access *access = user_access_of(run_flight(run)->op);
	struct space_touch touch = {
		.access = access->access,
		.address = address,
		.size = access->size,
		.value = value,
		.signal = signal_of(result),
		.fault = result->address,
	};

	space_touched(&told, &touch);
}

#define ACCESS(op, moved)                                                                          \
	void model_##op(struct run *run, const struct value *args, const struct result *result)    \
	{                                                                                          \
		touch_learn(run, ARG32(0), moved, result);                                         \
	}

ACCESS(load8, result->value)
ACCESS(load16, result->value)
ACCESS(load32, result->value)
ACCESS(load64, result->value)
ACCESS(store8, args[1].number)
ACCESS(store16, args[1].number)
ACCESS(store32, args[1].number)
ACCESS(store64, args[1].number)
ACCESS(fetch, result->value)

/* What was there is judged, then what is. */
void model_add32(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);
	struct space_touch touch = {
		.access = SPACE_STORE,
		.address = ARG32(0),
		.size = 4,
		.value = (uint32_t)(result->value + args[1].number),
		.signal = signal_of(result),
		.fault = result->address,
	};
	struct space_touch before = touch;

	if (!result->failed) {
		before.access = SPACE_STORE_OLD;
		before.value = result->value;
		space_touched(&told, &before);
	}
	space_touched(&told, &touch);
}

void model_push(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t task = run_flight(run)->task, address = space_sp(task) - 4;

	touch_learn(run, address, args[0].number, result);
	if (!result->failed)
		space_set_sp(task, address);
}

/* ---- copies ---------------------------------------------------------------------------------- */

static void copy_learn(struct run *run, enum space_copy_kind kind, uint32_t address, uint32_t len,
		       const uint8_t *bytes, const struct result *result)
{
	struct space_told told = space_call_told(run);
	struct space_copy copy = {kind, address, len, bytes, (int64_t)result->value};

	space_copied(&told, &copy);
}

#define COPY(op, kind, len)                                                                        \
	void model_##op(struct run *run, const struct value *args, const struct result *result)    \
	{                                                                                          \
		copy_learn(run, kind, ARG32(0), len, run->user_bytes[run_flight(run)->task],       \
			   result);                                                                \
	}

COPY(copy_to_user, SPACE_COPY_TO, ARG32(2))
COPY(clear_user, SPACE_COPY_TO, ARG32(1))
COPY(copy_from_user, SPACE_COPY_FROM, ARG32(1))
COPY(strncpy_from_user, SPACE_COPY_STRING, ARG32(1))
COPY(strnlen_user, SPACE_STRING_LENGTH, ARG32(1))

static void value_learn(struct run *run, enum space_copy_kind kind, uint32_t address, uint32_t size,
			uint64_t value, const struct result *result)
{
	struct result answer = {.value = result->failed ? result->value : 0};
	uint8_t bytes[8];

	for (uint32_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(value >> i * 8);
	copy_learn(run, kind, address, size, bytes, &answer);
}

void model_get_user(struct run *run, const struct value *args, const struct result *result)
{
	value_learn(run, SPACE_GET, ARG32(0), user_value_size(&args[1], 4),
		    result->failed ? 0 : result->value, result);
}

void model_get_user_inatomic(struct run *run, const struct value *args, const struct result *result)
{
	value_learn(run, SPACE_GET_NOW, ARG32(0), user_value_size(&args[1], 4),
		    result->failed ? 0 : result->value, result);
}

void model_put_user(struct run *run, const struct value *args, const struct result *result)
{
	value_learn(run, SPACE_PUT, ARG32(0), user_value_size(&args[2], 8), args[1].number, result);
}

/* ---- processes ------------------------------------------------------------------------------- */

void model_fork(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);
	uint32_t child;

	told.view = NULL;
	if (result->failed) {
		space_fork_refused(&told);
		return;
	}
	child = run->tasks[result->value].number;
	space_view_take(((const struct task_struct *)task_kernel(child))->mm, &run->space_view);
	told.view = &run->space_view;
	space_forked(&told, child);
}

void model_thread(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);

	if (!result->failed)
		space_thread(told.task, run->tasks[result->value].number);
}

void model_exec(struct run *run, const struct value *args, const struct result *result)
{
	struct space_told told = space_call_told(run);
	const struct mm_struct *mm = current->mm;
	struct space_layout layout = space_layout_of(mm);

	if (result->failed && !run_task_now(run)->dies)
		return;
	space_view_take(mm, &run->space_view);
	space_exec(told.task, &layout, &run->space_view, ARG32(0));
	space_set_sp(told.task, current->sp);
}
