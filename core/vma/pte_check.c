/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of the user half's page tables, and when a pass looks.
 */
#include "core/vma/pte_check.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/vma/pte_check_internal.h"

/* The pass under way. */
static struct {
	uint64_t decided[NR_PTE_FINDINGS];
	char text[NR_PTE_FINDINGS][160]; /* "" while nothing is wrong */
} census;

/* pte_check_excuse() */
static bool excused;

void pte_check_excuse(bool counts_by_itself)
{
	excused = counts_by_itself;
}

void pte_check_decided(enum pte_finding what)
{
	census.decided[what]++;
}

bool pte_found(enum pte_finding what, const char *fmt, ...)
{
	va_list args;

	if (census.text[what][0] != '\0')
		return false;
	va_start(args, fmt);
	vsnprintf(census.text[what], sizeof(census.text[what]), fmt, args);
	va_end(args);
	return false;
}

bool pte_call_in_flight(void)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++) {
		enum task_phase phase = task_phase(task);

		if (phase == TASK_ASLEEP || phase == TASK_READY || phase == TASK_SPINS)
			return true;
	}
	return false;
}

/* ---- the spaces ------------------------------------------------------------------------------ */

static bool space_known(const struct spaces *spaces, const struct mm_struct *mm)
{
	for (uint32_t i = 0; i < spaces->nr; i++) {
		if (spaces->mm[i] == mm)
			return true;
	}
	return false;
}

/* Ensures: was a task given a space, or did one let go of its own, in this step? */
static bool spaces_collect(struct spaces *spaces)
{
	bool touched = false;

	spaces->nr = 0;
	for (uint32_t i = 0; i < TASKS_MAX; i++) {
		const struct task_struct *task =
			task_phase(i) == TASK_IS_NONE ? NULL : task_kernel(i);

		if (task == NULL)
			continue;
		touched |= check_touched(&task->mm, sizeof(task->mm));
		if (check_pointer_ok(task->mm, sizeof(*task->mm)) && !space_known(spaces, task->mm))
			spaces->mm[spaces->nr++] = task->mm;
	}
	return touched;
}

/* ---- did the step touch any of it? ----------------------------------------------------------- */

static bool areas_touched(const struct mm_struct *mm)
{
	int left = mm->map_count;

	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL && left-- > 0;
	     vma = vma->vm_next) {
		if (!check_pointer_ok(vma, sizeof(*vma)) || check_touched(vma, sizeof(*vma)))
			return true;
	}
	return false;
}

/* The page tables of one directory of pmds, and itself. */
static bool pmds_touched(const pmd_t *pmds, uint32_t nr)
{
	if (check_touched(pmds, nr * sizeof(*pmds)))
		return true;
	for (uint32_t i = 0; i < nr; i++) {
		pmd_t pmd = pmdp_get(pmds + i);

		if (!pmd_none(pmd) && check_frame_touched(pmd_pfn(pmd)))
			return true;
	}
	return false;
}

static bool tables_touched(const struct mm_struct *mm)
{
	if (PAGETABLE_LEVELS == 2)
		return pmds_touched((const pmd_t *)mm->pgd, USER_PTRS_PER_PGD);
	if (check_touched(mm->pgd, PTRS_PER_PGD * sizeof(*mm->pgd)))
		return true;
	for (uint32_t i = 0; i < USER_PTRS_PER_PGD; i++) {
		pud_t *pudp = pud_offset(mm->pgd + i, 0);

		if (!pud_none(pudp_get(pudp)) && pmds_touched(pmd_offset(pudp, 0), PTRS_PER_PMD))
			return true;
	}
	return false;
}

static bool anything_touched(struct spaces *spaces)
{
	bool touched = spaces_collect(spaces);

	for (uint32_t i = 0; i < spaces->nr && !touched; i++)
		touched = check_touched(spaces->mm[i], sizeof(*spaces->mm[i])) ||
			  areas_touched(spaces->mm[i]) || tables_touched(spaces->mm[i]);
	return touched;
}

/* ---- the pass -------------------------------------------------------------------------------- */

static void publish(struct check_run *run, enum pte_finding what)
{
	run->count->decided += census.decided[what];
	if (unlikely(census.text[what][0] != '\0'))
		check_failed(run, "%s", census.text[what]);
}

/* Pages that @mm and its tasks count, of one kind. */
static int64_t counted_pages(const struct mm_struct *mm, uint32_t member)
{
	int64_t pages = atomic_read(&mm->rss_stat.count[member]);

	for (uint32_t i = 0; i < TASKS_MAX; i++) {
		const struct task_struct *task =
			task_phase(i) == TASK_IS_NONE ? NULL : task_kernel(i);

		if (task != NULL && task->mm == mm)
			pages += task->rss_stat.count[member];
	}
	return pages;
}

static void space_ok(const struct space_walk *walk)
{
	const struct mm_struct *mm = walk->mm;
	int64_t anon = counted_pages(mm, MM_ANONPAGES);

	PTE_THAT(PTE_FOUND_TABLES, mm->nr_ptes == walk->tables, "space %08x: nr_ptes %u, tables %u",
		 vaddr(mm), mm->nr_ptes, walk->tables);
	PTE_THAT(PTE_FOUND_RSS, anon == walk->anon,
		 "space %08x: %d anonymous pages counted, mapped %u", vaddr(mm), (int)anon,
		 walk->anon);
	PTE_THAT(PTE_FOUND_RSS,
		 counted_pages(mm, MM_FILEPAGES) == 0 && counted_pages(mm, MM_SWAPENTS) == 0,
		 "space %08x: counts pages of files, or swapped ones", vaddr(mm));
}

static void census_space(const struct mm_struct *mm, bool in_flight)
{
	struct space_walk walk = {.mm = mm, .vma = mm->mmap};
	int left = mm->map_count;

	walk.judged = !in_flight || mm->mmap_sem.activity >= 0;
	pte_walk_space(&walk);
	if (!walk.judged)
		return;
	space_ok(&walk);
	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL && left-- > 0;
	     vma = vma->vm_next)
		pte_walk_chain(vma);
}

static void census_take(struct check_run *run, bool full)
{
	bool in_flight = pte_call_in_flight();
	struct spaces spaces;
	bool touched = anything_touched(&spaces);

	memset(&census, 0, sizeof(census));
	if (!full && !touched)
		return;
	pte_tally_forget();
	for (uint32_t i = 0; i < spaces.nr; i++)
		census_space(spaces.mm[i], in_flight);
	pte_walk_pages(full && !excused, in_flight);
	if (!in_flight && !excused)
		pte_counters_ok();
	publish(run, PTE_FOUND_STRAY);
}

static void stray_touched(struct check_run *run)
{
	census_take(run, false);
}

static void stray_full(struct check_run *run)
{
	census_take(run, true);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_pte_frame, PTE_FOUND_FRAME)                                                          \
	X(see_pte_rights, PTE_FOUND_RIGHTS)                                                        \
	X(see_pte_zero, PTE_FOUND_ZERO)                                                            \
	X(see_pte_mapcount, PTE_FOUND_MAPCOUNT)                                                    \
	X(see_pte_tables, PTE_FOUND_TABLES)                                                        \
	X(see_pte_rss, PTE_FOUND_RSS)                                                              \
	X(see_pte_counters, PTE_FOUND_COUNTERS)                                                    \
	X(see_pte_rmap, PTE_FOUND_RMAP)                                                            \
	X(see_pte_chain, PTE_FOUND_CHAIN)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

#define BOTH(fn) .touched = fn, .full = fn

const struct check pte_checks[] = {
	{.id = "P3",
	 .says = "a user's entry that is not empty lies in an area",
	 .touched = stray_touched,
	 .full = stray_full},
	{.id = "P4", .says = "a frame that a user reaches is allocated", BOTH(see_pte_frame)},
	{.id = "P5",
	 .says = "an entry allows what its area does, and no write to a page mapped twice",
	 BOTH(see_pte_rights)},
	{.id = "P6", .says = "the zero page is read-only, and special", BOTH(see_pte_zero)},
	{.id = "P7",
	 .says = "a page's mapcount is the number of entries that map it",
	 BOTH(see_pte_mapcount)},
	{.id = "P8",
	 .says = "nr_ptes counts the page tables, each of which has an area",
	 BOTH(see_pte_tables)},
	{.id = "P9",
	 .says = "a space and its tasks count the pages that it maps",
	 BOTH(see_pte_rss)},
	{.id = "P10",
	 .says = "NR_ANON_PAGES counts the pages that are mapped, NR_MLOCK those locked",
	 BOTH(see_pte_counters)},
	{.id = "P11",
	 .says = "a page's anon_vma and index lead to each area that maps it",
	 BOTH(see_pte_rmap)},
	{.id = "P12", .says = "an area and its anon_vmas know of each other", BOTH(see_pte_chain)},
};

const uint32_t pte_checks_nr = sizeof(pte_checks) / sizeof(pte_checks[0]);
