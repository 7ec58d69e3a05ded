/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of address spaces, when a pass looks, and what all spaces together say.
 */
#include "core/vma/vma_check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/vma/vma_check_internal.h"

/* The pass under way. */
static struct {
	uint64_t decided[NR_VMA_FINDINGS];
	char text[NR_VMA_FINDINGS][160]; /* "" while nothing is wrong */
	struct seen_spaces spaces;
} census;

void vma_check_decided(enum vma_finding what)
{
	census.decided[what]++;
}

bool vma_found(enum vma_finding what, const char *fmt, ...)
{
	va_list args;

	if (census.text[what][0] != '\0')
		return false;
	va_start(args, fmt);
	vsnprintf(census.text[what], sizeof(census.text[what]), fmt, args);
	va_end(args);
	return false;
}

/* ---- who has which space --------------------------------------------------------------------- */

static struct task_struct *task_seen(uint32_t i)
{
	return task_phase(i) == TASK_IS_NONE ? NULL : task_kernel(i);
}

/* The entry of @mm, a new one if need be. Ensures: NULL: it is nothing to look at. */
static struct seen_space *space_of(struct seen_spaces *spaces, struct mm_struct *mm)
{
	for (uint32_t i = 0; i < spaces->nr; i++) {
		if (spaces->space[i].mm == mm)
			return &spaces->space[i];
	}
	if (!check_pointer_ok(mm, sizeof(*mm)))
		return NULL;
	spaces->space[spaces->nr] = (struct seen_space){.mm = mm};
	return &spaces->space[spaces->nr++];
}

/* What @task has; pointers to nothing are V10's. */
static void task_see(struct seen_spaces *spaces, const struct task_struct *task)
{
	struct seen_space *space;

	if (task->mm != NULL) {
		space = space_of(spaces, task->mm);
		VMA_THAT(VMA_FOUND_USERS, space != NULL && task->active_mm == task->mm,
			 "task %d has a space at %08x, and uses the one at %08x", task->pid,
			 vaddr(task->mm), vaddr(task->active_mm));
		if (space != NULL)
			space->users++;
	} else if (task->active_mm != NULL) {
		space = space_of(spaces, task->active_mm);
		if (VMA_THAT(VMA_FOUND_USERS, space != NULL, "task %d borrows no space at %08x",
			     task->pid, vaddr(task->active_mm)))
			space->borrowers++;
	}
}

static bool call_in_flight(uint32_t i)
{
	enum task_phase phase = task_phase(i);

	return phase == TASK_ASLEEP || phase == TASK_READY || phase == TASK_SPINS;
}

static void spaces_collect(struct seen_spaces *spaces)
{
	memset(spaces, 0, sizeof(*spaces));
	for (uint32_t i = 0; i < TASKS_MAX; i++) {
		const struct task_struct *task = task_seen(i);

		spaces->in_flight |= call_in_flight(i);
		if (task != NULL)
			task_see(spaces, task);
	}
}

/* ---- did the step touch any of it? ----------------------------------------------------------- */

static bool tasks_touched(void)
{
	for (uint32_t i = 0; i < TASKS_MAX; i++) {
		const struct task_struct *task = task_seen(i);

		if (task != NULL && check_touched(&task->mm, 2 * sizeof(task->mm)))
			return true;
	}
	return false;
}

static bool space_touched(const struct mm_struct *mm)
{
	int left = mm->map_count;

	if (check_touched(mm, sizeof(*mm)))
		return true;
	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL && left-- > 0;
	     vma = vma->vm_next) {
		if (!check_pointer_ok(vma, sizeof(*vma)) || check_touched(vma, sizeof(*vma)))
			return true;
	}
	return false;
}

/* Each CPU's part of the count, and the common one. */
static bool promise_touched(void)
{
	const struct percpu_counter *fbc = &vma_vars->vm_committed_as;

	if (check_touched(fbc, sizeof(*fbc)))
		return true;
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (check_touched(per_cpu_ptr(fbc->counters, cpu), sizeof(*fbc->counters)))
			return true;
	}
	return false;
}

/* Links are looked at before what they lead to: tasks come first. */
static bool anything_touched(void)
{
	bool touched = tasks_touched();

	for (uint32_t i = 0; i < TASKS_MAX && !touched; i++) {
		const struct task_struct *task = task_seen(i);

		if (task != NULL && task->mm != NULL)
			touched = space_touched(task->mm);
	}
	return touched || promise_touched();
}

/* ---- all spaces together --------------------------------------------------------------------- */

/*
 * Calls that are on their way have spaces that no task has yet, or not any more, and references.
 */
static void users_ok(const struct seen_space *space)
{
	int users = atomic_read(&space->mm->mm_users), count = atomic_read(&space->mm->mm_count);

	if (space->mm == init_mm)
		return;
	VMA_THAT(VMA_FOUND_USERS, users == space->users, "mm_users %d of a space of %d tasks",
		 users, space->users);
	VMA_THAT(VMA_FOUND_USERS, count == (space->users != 0) + space->borrowers,
		 "mm_count %d of a space of %d tasks, borrowed by %d", count, space->users,
		 space->borrowers);
}

static void spaces_see(void)
{
	const struct seen_spaces *spaces = &census.spaces;
	int64_t promised = vma_vars->lost_promises;

	for (uint32_t i = 0; i < spaces->nr; i++) {
		if (spaces->space[i].users != 0)
			promised += vma_walk_space(spaces->space[i].mm);
		if (!spaces->in_flight)
			users_ok(&spaces->space[i]);
	}
	if (!spaces->in_flight)
		VMA_THAT(VMA_FOUND_PROMISE, vm_committed_sum() == promised,
			 "%lld pages are promised, areas need %lld", (long long)vm_committed_sum(),
			 (long long)promised);
}

/* ---- the pass -------------------------------------------------------------------------------- */

static void publish(struct check_run *run, enum vma_finding what)
{
	run->count->decided += census.decided[what];
	if (unlikely(census.text[what][0] != '\0'))
		check_failed(run, "%s", census.text[what]);
}

static void census_take(struct check_run *run, bool full)
{
	memset(census.decided, 0, sizeof(census.decided));
	for (uint32_t what = 0; what < NR_VMA_FINDINGS; what++)
		census.text[what][0] = '\0';
	if (init_task()->active_mm == NULL || (!full && !anything_touched()))
		return;
	spaces_collect(&census.spaces);
	spaces_see();
	publish(run, VMA_FOUND_LIST);
}

static void list_touched(struct check_run *run)
{
	census_take(run, false);
}

static void list_full(struct check_run *run)
{
	census_take(run, true);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_vma_area, VMA_FOUND_AREA)                                                            \
	X(see_vma_tree, VMA_FOUND_TREE)                                                            \
	X(see_vma_counts, VMA_FOUND_COUNTS)                                                        \
	X(see_vma_cache, VMA_FOUND_CACHE)                                                          \
	X(see_vma_search, VMA_FOUND_SEARCH)                                                        \
	X(see_vma_brk, VMA_FOUND_BRK)                                                              \
	X(see_vma_promise, VMA_FOUND_PROMISE)                                                      \
	X(see_vma_apart, VMA_FOUND_APART)                                                          \
	X(see_vma_users, VMA_FOUND_USERS)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

#define BOTH(fn) .touched = fn, .full = fn

const struct check vma_checks[] = {
	{.id = "V1",
	 .says = "the list and the tree of a space have the same areas, in order",
	 .touched = list_touched,
	 .full = list_full},
	{.id = "V2",
	 .says = "areas are disjoint, whole pages of the user half, and protected as their flags "
		 "say",
	 BOTH(see_vma_area)},
	{.id = "V3", .says = "the tree of a space is red, black and balanced", BOTH(see_vma_tree)},
	{.id = "V4",
	 .says = "map_count, total_vm, locked_vm and their like are what the areas say",
	 BOTH(see_vma_counts)},
	{.id = "V5", .says = "mmap_cache is an area of its space", BOTH(see_vma_cache)},
	{.id = "V6",
	 .says = "free_area_cache lies where searches of its layout begin",
	 BOTH(see_vma_search)},
	{.id = "V7", .says = "brk is not below start_brk, and in the user half", BOTH(see_vma_brk)},
	{.id = "V8", .says = "what is promised is what areas need", BOTH(see_vma_promise)},
	{.id = "V9", .says = "neighbours that could be one area are one", BOTH(see_vma_apart)},
	{.id = "V10",
	 .says = "a space counts the tasks that have it, and those that borrow it",
	 BOTH(see_vma_users)},
};

const uint32_t vma_checks_nr = sizeof(vma_checks) / sizeof(vma_checks[0]);
