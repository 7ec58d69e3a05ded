/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls on address spaces are not done: those of tasks that have none, those for which the
 * tables are the program's own, and those that would fault in more than a program has time for.
 * Everything else has an answer.
 */
#include "core/vma/area_calls.h"
#include "fuzz/model/mmu_model.h"
#include "fuzz/op/run_kmem_verdict.h"
#include "fuzz/op/run_space.h"

#define ARG32(i) ((uint32_t)args[i].number)

/* What a want of memory may log, and how it may end. */
#define MAY_LOG                                                                                    \
	NO_ROOM "\n?*invoked oom-killer: *\n?Out of memory: *\n?Killed process *\n"                \
		"?VM: killing process *"

static const struct misuse_verdict done = {USE_LOGGED, MAY_LOG};

static struct space_look caller_look(const struct run *run)
{
	return space_look(run->judged->task, 0);
}

static bool has_space(const struct run *run)
{
	return may_call(run) && !in_irq(run) && run->judged != NULL &&
	       space_of(run->judged->task) != SPACE_NONE;
}

static struct misuse_verdict verdict_of(const struct run *run, bool too_much)
{
	return has_space(run) && !too_much ? done : skipped;
}

/* Would @bytes, if they are locked or (@asked) faulted in anyhow, be too much? */
static bool populates_too_much(const struct run *run, uint32_t bytes, bool asked)
{
	bool locks = has_space(run) && caller_look(run).locks_new;

	return (asked || locks) && bytes > SPACE_POPULATE_MAX * PAGE_SIZE;
}

/* ---- areas ----------------------------------------------------------------------------------- */

#define PLAIN(op)                                                                                  \
	struct misuse_verdict misuse_##op(const struct run *run, const struct value *args)         \
	{                                                                                          \
		return verdict_of(run, false);                                                     \
	}

PLAIN(munmap)
PLAIN(mprotect)
PLAIN(madvise)
PLAIN(munlock)
PLAIN(munlockall)
PLAIN(msync)
PLAIN(mincore)
PLAIN(remap_file_pages)
PLAIN(setrlimit)
PLAIN(set_capable)
PLAIN(signal_handle)
PLAIN(set_sp)
PLAIN(push)
PLAIN(load8)
PLAIN(load16)
PLAIN(load32)
PLAIN(load64)
PLAIN(store8)
PLAIN(store16)
PLAIN(store32)
PLAIN(store64)
PLAIN(fetch)
PLAIN(add32)
PLAIN(get_user)
PLAIN(get_user_inatomic)
PLAIN(put_user)

struct misuse_verdict misuse_mmap(const struct run *run, const struct value *args)
{
	bool asked = (ARG32(3) & (MAP_LOCKED | MAP_POPULATE)) != 0;

	return verdict_of(run, populates_too_much(run, ARG32(1), asked));
}

struct misuse_verdict misuse_mmap2(const struct run *run, const struct value *args)
{
	return misuse_mmap(run, args);
}

struct misuse_verdict misuse_brk(const struct run *run, const struct value *args)
{
	uint32_t now = has_space(run) ? caller_look(run).brk : 0;

	return verdict_of(run, ARG32(0) > now && populates_too_much(run, ARG32(0) - now, false));
}

struct misuse_verdict misuse_mremap(const struct run *run, const struct value *args)
{
	return verdict_of(run, populates_too_much(run, ARG32(2), true) && has_space(run) &&
				       caller_look(run).has_locked);
}

struct misuse_verdict misuse_mlock(const struct run *run, const struct value *args)
{
	return verdict_of(run, populates_too_much(run, ARG32(1), true));
}

struct misuse_verdict misuse_mlockall(const struct run *run, const struct value *args)
{
	bool large = has_space(run) && caller_look(run).total_vm > SPACE_POPULATE_MAX;

	return verdict_of(run, large && (ARG32(0) & MCL_CURRENT) != 0);
}

/* ---- copies ---------------------------------------------------------------------------------- */

#define COPY(op, len)                                                                              \
	struct misuse_verdict misuse_##op(const struct run *run, const struct value *args)         \
	{                                                                                          \
		return verdict_of(run, (len) > SPACE_COPY_MAX);                                    \
	}

COPY(copy_to_user, ARG32(2))
COPY(copy_from_user, ARG32(1))
COPY(strncpy_from_user, ARG32(1))
COPY(strnlen_user, ARG32(1))
COPY(clear_user, ARG32(1))

/* ---- processes ------------------------------------------------------------------------------- */

/* The model of the CPU follows no change of address spaces. */
static struct misuse_verdict process_verdict(const struct run *run)
{
	return verdict_of(run, mmu_model_started() || run->nr_tasks + 1 >= TASKS_MAX);
}

struct misuse_verdict misuse_fork(const struct run *run, const struct value *args)
{
	return process_verdict(run);
}

struct misuse_verdict misuse_thread(const struct run *run, const struct value *args)
{
	return process_verdict(run);
}

struct misuse_verdict misuse_exec(const struct run *run, const struct value *args)
{
	return process_verdict(run);
}
