/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two CPUs at one page: whatever point of the one access the other comes at, memory behaves like
 * memory, the page tables are sound, and each race that the code looks for does happen somewhere.
 */
#include "fixture.h"

#include <string.h>

#include "core/vma/area_calls.h"
#include "core/vma/mlock.h"
#include "core/vma/pte_check.h"
#include "lines/lines.h"
#include "sim/mark.h"

/* Word 0 is t0's, word 1 the other task's; what both wrote before is 3. */
#define MINE  HERE
#define YOURS (HERE + 4)

static struct task_struct *other;
static uint32_t seen[2]; /* what each loaded last */
static bool failed[2];

/* ---- what a race begins with ----------------------------------------------------------------- */

static void nothing_there(void)
{
	unmap_all();
	map(HERE, 2, RW, 0);
	user_store(HERE + PAGE_SIZE, 1); /* its page table is there */
}

static void with_a_thread(void)
{
	nothing_there();
	other = thread(1);
}

static void without_a_table(void)
{
	unmap_all();
	map(HERE, 2, RW, 0);
	other = thread(1);
}

static void zero_page(void)
{
	nothing_there();
	user_load(MINE);
	other = thread(1);
}

static void there(void)
{
	nothing_there();
	user_store(MINE, 3);
	user_store(YOURS, 3);
}

static void shared_with_a_child(void)
{
	there();
	other = child(1);
}

/* Two threads, whose page a child has, too. */
static void thread_and_child(void)
{
	there();
	cr_assert_not_null(child(1));
	other = thread(1);
}

/* Its entry says that it may not be written, and the area that it may. */
static void writable_again(void)
{
	there();
	cr_assert_eq(sys_mprotect(HERE, PAGE_SIZE, PROT_READ), 0);
	cr_assert_eq(sys_mprotect(HERE, PAGE_SIZE, PROT_READ | PROT_WRITE), 0);
	cr_assert_not(pte_write(pte_at(HERE)));
	other = thread(1);
}

static void locked_and_shared(void)
{
	unmap_all();
	map(HERE, 1, RW, MAP_LOCKED);
	user_store(MINE, 3);
	user_store(YOURS, 3);
	other = child(1);
}

static void stack_of_a_thread(void)
{
	unmap_all();
	map(HERE, 2, RW, MAP_GROWSDOWN);
	current->sp = HERE - 16;
	other = thread(1);
}

/* ---- what each does -------------------------------------------------------------------------- */

static void note_access(uint32_t who, enum access_kind kind, vaddr_t addr, uint32_t value)
{
	struct user_outcome outcome = user_access(kind, addr, 4, value);

	failed[who] = outcome.failed;
	seen[who] = outcome.failed ? outcome.info.signo : (uint32_t)outcome.value;
}

static void store_mine(void)
{
	note_access(0, ACCESS_WRITE, MINE, 5);
}

static void store_yours(void)
{
	note_access(1, ACCESS_WRITE, YOURS, 7);
}

static void load_mine(void)
{
	note_access(0, ACCESS_READ, MINE, 0);
}

static void load_yours(void)
{
	note_access(1, ACCESS_READ, YOURS, 0);
}

static void forget_page(void)
{
	cr_assert_eq(sys_madvise(HERE, PAGE_SIZE, MADV_DONTNEED), 0);
}

static void unmap_page(void)
{
	cr_assert_eq(sys_munmap(HERE, PAGE_SIZE), 0);
}

static void forbid_writes(void)
{
	cr_assert_eq(sys_mprotect(HERE, PAGE_SIZE, PROT_READ), 0);
}

static void kill_first(void)
{
	send_sig_kill(init_task());
}

static void push_mine(void)
{
	note_access(0, ACCESS_WRITE, HERE - 4, 5);
}

static void push_yours(void)
{
	note_access(1, ACCESS_WRITE, HERE - 8, 7);
}

static void gup_mine(void)
{
	struct page *page;
	int got = get_user_pages_fast(HERE, 1, true, &page);

	seen[0] = got == 1;
	if (got == 1) {
		cr_assert_geq(page_count(page), 1);
		put_page(page);
	}
}

static void copy_mine(void)
{
	failed[0] = copy_to_user(MINE, &(uint32_t){5}, 4) != 0;
}

/* ---- what may be afterwards ------------------------------------------------------------------ */

static uint32_t mine, yours;

static void look(void)
{
	struct user_outcome outcome = user_access(ACCESS_READ, MINE, 4, 0);

	mine = outcome.failed ? 0xdead : (uint32_t)outcome.value;
	outcome = user_access(ACCESS_READ, YOURS, 4, 0);
	yours = outcome.failed ? 0xdead : (uint32_t)outcome.value;
}

static void both_were_stored(void)
{
	cr_assert(mine == 5 && yours == 7, "%x %x", mine, yours);
}

static void mine_was_stored(void)
{
	cr_assert_not(failed[0]);
	cr_assert_eq(mine, 5);
}

/* The other's loads see the value before or after. */
static void mine_was_stored_and_loaded(void)
{
	mine_was_stored();
	cr_assert(seen[1] == 0 || seen[1] == 3);
}

static void zeros(void)
{
	cr_assert(seen[0] == 0 && seen[1] == 0 && mine == 0);
}

static void stored_or_forgotten(void)
{
	cr_assert(mine == 5 || mine == 0, "%x", mine);
}

static void stored_or_gone(void)
{
	cr_assert_eq(mine, 0xdead);
	for (uint32_t who = 0; who < 2; who++)
		cr_assert(!failed[who] || seen[who] == SIGSEGV);
}

static void stored_or_refused(void)
{
	cr_assert_eq(mine, failed[0] ? 3 : 5);
	cr_assert(!failed[0] || seen[0] == SIGSEGV);
}

static void stored_or_killed(void)
{
	if (failed[0])
		cr_assert_eq(seen[0], SIGKILL);
}

/* The child's words are its own. */
static void mine_alone(void)
{
	cr_assert(mine == 5 && yours == 3, "%x %x", mine, yours);
}

static void grown_by_both(void)
{
	cr_assert(!failed[0] && !failed[1]);
}

static void pinned(void)
{
	cr_assert(seen[0] == 0 || seen[0] == 1);
}

/* ---- the races ------------------------------------------------------------------------------- */

static const struct race {
	const char *name;
	void (*begin)(void), (*first)(void), (*second)(void), (*judge)(void);
	uint32_t goal; /* reached at one point at least; 0: none */
} races[] = {
	{"two new pages", with_a_thread, store_mine, store_yours, both_were_stored,
	 GOAL_FAULT_ANON_RACE},
	{"two page tables", without_a_table, store_mine, store_yours, both_were_stored, 0},
	{"a new page and the zero page", with_a_thread, store_mine, load_yours,
	 mine_was_stored_and_loaded, 0},
	{"the zero page and a new page", with_a_thread, load_mine, store_yours, NULL,
	 GOAL_FAULT_ZERO_RACE},
	{"the zero page twice", with_a_thread, load_mine, load_yours, zeros, GOAL_FAULT_ZERO_RACE},
	{"two copies of the zero page", zero_page, store_mine, store_yours, both_were_stored,
	 GOAL_FAULT_WP_COPY_RACE},
	{"two threads copy", thread_and_child, store_mine, store_yours, both_were_stored,
	 GOAL_FAULT_WP_COPY_RACE},
	{"entry changed before its lock", thread_and_child, store_mine, store_yours,
	 both_were_stored, GOAL_FAULT_PRESENT_CHANGED},
	{"one makes the entry writable, the other finds it so", writable_again, store_mine,
	 store_yours, both_were_stored, GOAL_FAULT_FLUSHED_ONLY},
	{"parent and child copy", shared_with_a_child, store_mine, store_yours, mine_alone,
	 GOAL_FAULT_WP_REUSED},
	{"lock of a page that is locked in memory", locked_and_shared, store_mine, store_yours,
	 mine_alone, GOAL_FAULT_WP_LOCK_WAITED},
	{"a store and MADV_DONTNEED", thread_and_child, store_mine, forget_page,
	 stored_or_forgotten, GOAL_FAULT_WP_COPY_RACE},
	{"a first store and MADV_DONTNEED", with_a_thread, store_mine, forget_page,
	 stored_or_forgotten, 0},
	{"a store and munmap()", with_a_thread, store_mine, unmap_page, stored_or_gone, 0},
	{"munmap() and a store", with_a_thread, unmap_page, store_yours, stored_or_gone,
	 GOAL_FAULT_SEM_CONTENDED},
	{"a store and mprotect()", thread_and_child, store_mine, forbid_writes, stored_or_refused,
	 0},
	{"a store and SIGKILL", with_a_thread, store_mine, kill_first, stored_or_killed,
	 GOAL_FAULT_USER_KILLED},
	{"two pushes", stack_of_a_thread, push_mine, push_yours, grown_by_both, 0},
	{"get_user_pages_fast() and MADV_DONTNEED", thread_and_child, gup_mine, forget_page, pinned,
	 0},
	{"get_user_pages_fast() and munmap()", thread_and_child, gup_mine, unmap_page, pinned, 0},
	{"get_user_pages_fast() and a store", shared_with_a_child, gup_mine, store_yours, pinned,
	 0},
	{"copy_to_user() and MADV_DONTNEED", with_a_thread, copy_mine, forget_page,
	 stored_or_forgotten, 0},
};

/* Point of the first task at which the second begins, and back; then the other way round. */
static void begin_anew(const struct race *race)
{
	static const struct race *kept;

	if (kept == race) {
		machine_reset();
	} else {
		boot();
		on_kernel(race->begin);
		kept = marks_tracked() ? race : NULL;
		if (marks_tracked())
			machine_image_save(0);
	}
	log_forget();
	lines_clear();
	memset(failed, 0, sizeof(failed));
	memset(seen, 0, sizeof(seen));
}

static void sound(const struct race *race, uint32_t n)
{
	struct check_count counts[32] = {{0, 0}};
	struct check_run run = {0};

	cr_assert_leq(pte_checks_nr, ARRAY_SIZE(counts));
	cr_assert(check_pass(pte_checks, pte_checks_nr, counts, true, &run), "%s at %u: %s",
		  race->name, n, run.text);
	cr_assert_str_empty(kernel_log, "%s at %u", race->name, n);
	on_kernel(look);
	if (race->judge != NULL)
		race->judge();
}

static void at_all_points(const struct race *race)
{
	bool reached = race->goal == 0;
	uint32_t points = 4;

	for (uint32_t n = 1; n <= points; n++) {
		begin_anew(race);
		goals_forget();
		line_switching(TASK_FIRST, race->first, n, other->number);
		line_add(other->number, race->second);
		lines_sound();
		if (points_passed(TASK_FIRST) + 1 > points)
			points = points_passed(TASK_FIRST) + 1;
		reached |= goal_marks[race->goal] != 0;
		sound(race, n);
	}
	cr_assert_gt(points, 4, "%s has no points", race->name);
	cr_assert(reached, "%s: no point led to it", race->name);
}

Test(faults, of_two_cpus_meet_at_every_point)
{
	for (size_t i = 0; i < ARRAY_SIZE(races); i++)
		at_all_points(&races[i]);
}

/* ---- three ----------------------------------------------------------------------------------- */

/*
 * A child copies a page that is locked in memory, and so holds its lock; the parent, who wants to
 * write it, too, waits for that; meanwhile a thread of the parent's takes the entry away.
 */
static struct task_struct *third;

static void locked_by_three(void)
{
	struct page *page;

	there();
	other = child(1);
	third = thread(1);
	find_vma(other->mm, HERE)->vm_flags |= VM_LOCKED; /* without a copy */
	page = page_at(HERE);
	lock_page(page);
	mlock_vma_page(page);
	unlock_page(page);
}

static const struct race three = {"three at one page", locked_by_three,     store_mine,
				  store_yours,         stored_or_forgotten, 0};

/* The child's line, interrupted at @n by the parent and at @m by its thread; its points. */
static uint32_t three_at(uint32_t n, uint32_t m)
{
	struct line *line_of_child;

	begin_anew(&three);
	goals_forget();
	line_of_child = line_switching(other->number, store_yours, n, TASK_FIRST);
	line_of_child->marks[1] = (struct task_switch){.n = (uint16_t)m, .target = third->number};
	line_add(TASK_FIRST, store_mine);
	line_add(third->number, forget_page);
	lines_sound();
	sound(&three, n);
	return points_passed(other->number);
}

Test(faults, of_three_tasks_meet_at_the_lock_of_a_page)
{
	bool reached = false;
	uint32_t points = three_at(UINT16_MAX - 1, UINT16_MAX);

	for (uint32_t n = 1; n <= points && !reached; n++) {
		three_at(n, UINT16_MAX);
		if (goal_marks[GOAL_FAULT_WP_LOCK_WAITED] == 0)
			continue;
		for (uint32_t m = n + 1; m <= points + 8 && !reached; m++) {
			three_at(n, m);
			reached = goal_marks[GOAL_FAULT_WP_LOCK_RACE] != 0;
		}
	}
	cr_assert(reached);
}
