/* SPDX-License-Identifier: GPL-2.0-only */
/* Which error each call answers, in Linux's order of checks. */
#include "fixture.h"

#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

/* A state in which calls fail. */
enum limit {
	NO_LIMIT = 0,
	TOO_MANY_AREAS = 1,
	NOTHING_LOCKED = 2, /* RLIMIT_MEMLOCK 0 */
	ONE_LOCKED = 4,     /* a page */
	NO_ADDRESSES = 8,   /* RLIMIT_AS 0 */
	NO_PROMISES = 16,   /* strict overcommit of nothing */
	ALL_CAPS = 32,
};

static void overcommit_set(int32_t mode, int32_t ratio)
{
	cr_assert_eq(page_sysctl("overcommit_memory", &mode, 1), 0);
	cr_assert_eq(page_sysctl("overcommit_ratio", &ratio, 1), 0);
}

static void limits_set(uint32_t limits)
{
	struct rlimit *rlim = current->signal->rlim;

	vma_vars->max_map_count =
		(limits & TOO_MANY_AREAS) != 0 ? current->mm->map_count - 1 : 65530;
	rlim[RLIMIT_MEMLOCK].rlim_cur = (limits & NOTHING_LOCKED) != 0 ? 0
					: (limits & ONE_LOCKED) != 0   ? PAGE_SIZE
								       : RLIM_INFINITY;
	rlim[RLIMIT_AS].rlim_cur = (limits & NO_ADDRESSES) != 0 ? 0 : RLIM_INFINITY;
	overcommit_set((limits & NO_PROMISES) != 0 ? OVERCOMMIT_NEVER : OVERCOMMIT_ALWAYS, 0);
	current->cap_effective = (limits & ALL_CAPS) != 0 ? UINT32_MAX : 0;
}

/* ---- mmap() ---------------------------------------------------------------------------------- */

struct mmap_row {
	uint32_t limits;
	vaddr_t addr;
	ulong_t len, prot, flags, pgoff;
	int error; /* 0: it succeeds */
};

/* Each row fails at a check, and would at all below it, too: the order is that of the rows. */
static const struct mmap_row mmap_rows[] = {
	{0, 1, 0, RW, MAP_HUGETLB, 0, -EINVAL},
	{0, 1, 0, RW, MAP_PRIVATE, 0, -EBADF},
	{0, 1, 0, RW, MAP_HUGETLB | MAP_ANONYMOUS, 0, -ENOSYS},
	{TOO_MANY_AREAS, 1, 0, RW, MAP_ANONYMOUS, 0, -EINVAL},
	{TOO_MANY_AREAS, 1, 0xfffff001, RW, MAP_ANONYMOUS | MAP_FIXED, UINT32_MAX, -ENOMEM},
	{TOO_MANY_AREAS, 1, 4097, RW, MAP_ANONYMOUS | MAP_FIXED, UINT32_MAX - 1, -EOVERFLOW},
	{TOO_MANY_AREAS, 1, 4096, RW, MAP_ANONYMOUS | MAP_FIXED, 0, -ENOMEM},
	{NOTHING_LOCKED, 1, TASK_SIZE + 1, RW, MAP_ANONYMOUS | MAP_FIXED | MAP_LOCKED, 0, -ENOMEM},
	{NOTHING_LOCKED, TASK_SIZE, 1, RW, MAP_ANONYMOUS | MAP_FIXED | MAP_LOCKED, 0, -ENOMEM},
	{NOTHING_LOCKED, 1, 1, RW, MAP_ANONYMOUS | MAP_FIXED | MAP_LOCKED, 0, -EINVAL},
	{NOTHING_LOCKED, 0, 8192, RW, MAP_ANONYMOUS | MAP_FIXED | MAP_LOCKED, 0, -EPERM},
	{ONE_LOCKED, 0, 8192, RW, MAP_ANONYMOUS | MAP_FIXED | MAP_LOCKED, 0, -EAGAIN},
	{0, 0, 8192, RW, MAP_ANONYMOUS | MAP_FIXED, 0, -EINVAL},
	{0, 0, 8192, RW, MAP_ANONYMOUS | MAP_FIXED | 3, 0, -EINVAL},
	{NO_ADDRESSES, 0, 8192, RW, ANON | MAP_FIXED, 0, -EPERM},
	{NO_ADDRESSES, 0, 8192, RW, MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED, 0, -EPERM},
	{NO_ADDRESSES | NO_PROMISES, HERE, 8192, RW, ANON | MAP_FIXED, 0, -ENOMEM},
	{NO_PROMISES, HERE, 8192, RW, ANON | MAP_FIXED, 0, -ENOMEM},
	{NO_PROMISES, HERE, 8192, RW, ANON | MAP_FIXED | MAP_NORESERVE, 0, -ENOMEM},
	{0, HERE, 8192, RW, MAP_SHARED | MAP_ANONYMOUS, UINT32_MAX - 2, -ENODEV},
	{NO_PROMISES, HERE, 8192, PROT_READ, ANON | MAP_FIXED, 0, 0},
	{ALL_CAPS | NOTHING_LOCKED, 0, 8192, RW, ANON | MAP_FIXED | MAP_LOCKED, 0, 0},
	{0, HERE, 1, RW, ANON | MAP_FIXED, UINT32_MAX - 1, 0},
};

KernelTest(mmap, answers_the_first_error_of_linux_order)
{
	draw(""); /* of a large space a part would be taken off what may be promised, past 0 */
	for (size_t i = 0; i < ARRAY_SIZE(mmap_rows); i++) {
		const struct mmap_row *row = &mmap_rows[i];
		ulong_t got;

		limits_set(row->limits);
		got = sys_mmap_pgoff(row->addr, row->len, row->prot, row->flags, UINT32_MAX,
				     row->pgoff);
		cr_assert_eq(got, row->error != 0 ? (ulong_t)row->error : row->addr, "row %zu: %d",
			     i, (int)got);
		limits_set(0);
		space_sound();
	}
}

KernelTest(mmap, of_an_offset_that_is_no_page_is_refused_before_all_else)
{
	cr_assert_eq(sys_mmap(0, 0, 0, 0, UINT32_MAX, 1), (ulong_t)-EINVAL);
	cr_assert_eq(sys_mmap(HERE, 1, RW, ANON | MAP_FIXED, UINT32_MAX, 8192), HERE);
	cr_assert_eq(area(0)->vm_pgoff, HERE >> PAGE_SHIFT, "of anonymous memory it says nothing");
}

KernelTest(mmap, moves_a_hint_below_the_minimum_up)
{
	static const vaddr_t rows[][2] = {{1, 0}, {4095, 0}, {4096, 4096}, {8191, 4096}};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		vaddr_t got = sys_mmap_pgoff(rows[i][0], 1, RW, ANON, UINT32_MAX, 0);

		if (rows[i][1] != 0)
			cr_assert_eq(got, rows[i][1]);
		else
			cr_assert_geq(got, 0x1000u, "a hint of 0 is none");
		cr_assert_eq(sys_munmap(got, 1), 0);
	}
	vma_vars->mmap_min_addr = 0x10000;
	cr_assert_eq(sys_mmap_pgoff(0x3000, 1, RW, ANON, UINT32_MAX, 0), 0x10000u);
}

KernelTest(mmap, undoes_its_promise_when_memory_is_missing)
{
	int64_t promised;

	draw("");
	promised = vm_committed_sum();
	fail_from(1, true);
	cr_assert_eq(map(0, 4, RW, 0), (ulong_t)-ENOMEM);
	fail_none();
	cr_assert_eq(vm_committed_sum(), promised);
	cr_assert_eq(map(0, 4, RW, 0), AT(0));
	cr_assert_eq(vm_committed_sum(), promised + 4);
	cr_assert_eq(unmap(0, 4), 0);
	cr_assert_eq(vm_committed_sum(), promised);
}

KernelTest(mmap, makes_readable_memory_executable_where_the_personality_says_so)
{
	draw("");
	current->personality = READ_IMPLIES_EXEC;
	map(0, 1, PROT_READ, 0);
	map(1, 1, PROT_WRITE, 0);
	cr_assert_eq(area(0)->vm_flags & VM_ACCESS, VM_READ | VM_EXEC);
	cr_assert_eq(area(1)->vm_flags & VM_ACCESS, VM_WRITE);
}

KernelTest(mmap, fills_what_it_maps_if_asked_and_not_told_not_to_wait)
{
	static const struct {
		ulong_t flags;
		ulong_t rss;
	} rows[] = {{0, 0}, {MAP_POPULATE, 4}, {MAP_POPULATE | MAP_NONBLOCK, 0}, {MAP_LOCKED, 4}};

	current->cap_effective = UINT32_MAX;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		draw("");
		map(0, 4, RW, rows[i].flags);
		sync_mm_rss(current, current->mm);
		cr_assert_eq(get_mm_rss(current->mm), rows[i].rss, "row %zu", i);
		space_sound();
	}
}

KernelTest(mmap, locks_all_that_comes_after_mlockall)
{
	draw("");
	current->mm->def_flags = VM_LOCKED;
	current->signal->rlim[RLIMIT_MEMLOCK].rlim_cur = 2 * PAGE_SIZE;
	cr_assert_eq(map(0, 3, RW, 0), (ulong_t)-EAGAIN);
	cr_assert_eq(map(0, 2, RW, 0), AT(0));
	assert_drawn("ll");
	cr_assert_eq(current->mm->locked_vm, 2u);
}

/* ---- munmap() -------------------------------------------------------------------------------- */

KernelTest(munmap, answers_the_first_error_of_linux_order)
{
	static const struct {
		vaddr_t addr;
		ulong_t len;
		int error;
	} rows[] = {
		{1, 4096, -EINVAL},
		{TASK_SIZE + 4096, 0, -EINVAL},
		{0, TASK_SIZE + 1, -EINVAL},
		{TASK_SIZE, 1, -EINVAL},
		{0x1000, 0xffffffff, -EINVAL},
		{HERE, 0, -EINVAL},
		{TASK_SIZE, 0, -EINVAL},
		{0x20000000, 4096, 0},
		{0, TASK_SIZE, 0},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		cr_assert_eq(sys_munmap(rows[i].addr, rows[i].len), rows[i].error, "row %zu", i);
	cr_assert_null(current->mm->mmap);
	cr_assert_eq(current->mm->total_vm, 0u);
}

struct munmap_row {
	const char *before;
	uint32_t at, pages;
	const char *after;
};

static const struct munmap_row munmap_rows[] = {
	{"wwww", 0, 4, ""},         {"wwww", 0, 2, "..ww"},
	{"wwww", 2, 2, "ww"},       {"wwww", 1, 2, "w..w"},
	{"wwrrxx", 1, 4, "w....x"}, {"wwrrxx", 2, 2, "ww..xx"},
	{"ww..xx", 1, 4, "w....x"}, {"ww..xx", 2, 2, "ww..xx"},
	{"..wwww", 0, 3, "...www"}, {"wwww..", 3, 3, "www"},
	{"wwrrxx", 0, 6, ""},       {"llll", 1, 2, "l..l"},
	{"lllrrr", 1, 4, "l....r"}, {"gggg", 0, 2, "..gg"},
	{"ww.rr.xx", 0, 8, ""},     {"ww.rr.xx", 3, 2, "ww....xx"},
};

KernelTest(munmap, cuts_areas_where_its_range_ends)
{
	current->cap_effective = UINT32_MAX;
	for (size_t i = 0; i < ARRAY_SIZE(munmap_rows); i++) {
		const struct munmap_row *row = &munmap_rows[i];

		draw(row->before);
		cr_assert_eq(unmap(row->at, row->pages), 0, "row %zu", i);
		cr_assert_str_eq(drawn(), row->after, "row %zu: %s", i, drawn());
		space_sound();
	}
}

KernelTest(munmap, may_pass_the_limit_of_areas_only_for_a_moment)
{
	draw("wwww.rr");
	vma_vars->max_map_count = current->mm->map_count;
	cr_assert_eq(unmap(1, 2), -ENOMEM, "one more in the end");
	assert_drawn("wwww.rr");
	cr_assert_eq(unmap(2, 4), 0, "two splits, and what is between goes");
	assert_drawn("ww....r");
	space_sound();
}

KernelTest(munmap, that_has_no_memory_for_the_second_cut_leaves_the_first)
{
	draw("wwww.rrrr");
	for (uint32_t n = 1; unmap(2, 5) != 0; n++) {
		cr_assert_lt(n, 20u);
		cr_assert(strcmp(drawn(), "wwww.rrrr") == 0 || strcmp(drawn(), "ww|ww.rrrr") == 0);
		space_sound();
		draw("wwww.rrrr");
		fail_from(n, false);
	}
	fail_none();
	assert_drawn("ww.....rr");
}

/* ---- brk() ----------------------------------------------------------------------------------- */

static struct mm_struct *heap_begin(void)
{
	struct mm_struct *mm = current->mm;

	draw("");
	mm->start_brk = AT(0) + 0x10;
	mm->brk = mm->start_brk;
	return mm;
}

KernelTest(brk, goes_where_it_is_told_and_says_where_it_is)
{
	static const struct {
		vaddr_t brk, now;
		const char *picture;
	} rows[] = {
		{0, AT(0) + 0x10, ""},
		{AT(0) + 0xf, AT(0) + 0x10, ""},
		{AT(0) + 0x20, AT(0) + 0x20, ""},
		{AT(2), AT(2), ".w"},
		{AT(2) + 1, AT(2) + 1, ".ww"},
		{AT(5), AT(5), ".wwww"},
		{AT(3) + 1, AT(3) + 1, ".www"},
		{AT(1), AT(1), ""},
		{AT(0) + 0x10, AT(0) + 0x10, ""},
		{UINT32_MAX, AT(0) + 0x10, ""},
		{0xfffff000, AT(0) + 0x10, ""},
		{TASK_SIZE + 1, AT(0) + 0x10, ""},
	};

	heap_begin();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		cr_assert_eq(sys_brk(rows[i].brk), rows[i].now, "row %zu", i);
		cr_assert_str_eq(drawn(), rows[i].picture, "row %zu: %s", i, drawn());
		space_sound();
	}
}

KernelTest(brk, keeps_a_page_away_from_its_neighbour)
{
	struct mm_struct *mm = heap_begin();

	map(5, 1, PROT_READ, 0);
	cr_assert_eq(sys_brk(AT(4) + 1), mm->start_brk, "it would touch it");
	cr_assert_eq(sys_brk(AT(4)), AT(4));
	assert_drawn(".www.r");
}

KernelTest(brk, is_refused_by_each_limit_and_changes_nothing_then)
{
	struct rlimit *rlim = current->signal->rlim;
	struct mm_struct *mm = heap_begin();
	vaddr_t first = mm->brk;

	rlim[RLIMIT_DATA].rlim_cur = PAGE_SIZE + (mm->end_data - mm->start_data);
	cr_assert_eq(sys_brk(first + PAGE_SIZE), first + PAGE_SIZE);
	cr_assert_eq(sys_brk(first + PAGE_SIZE + 1), first + PAGE_SIZE);
	cr_assert_eq(sys_brk(first), first);
	rlim[RLIMIT_DATA].rlim_cur = RLIM_INFINITY;
	rlim[RLIMIT_AS].rlim_cur = 0;
	cr_assert_eq(sys_brk(AT(4)), first);
	rlim[RLIMIT_AS].rlim_cur = RLIM_INFINITY;
	vma_vars->max_map_count = mm->map_count - 1;
	cr_assert_eq(sys_brk(AT(4)), first);
	vma_vars->max_map_count = 65530;
	mm->def_flags = VM_LOCKED;
	rlim[RLIMIT_MEMLOCK].rlim_cur = PAGE_SIZE;
	cr_assert_eq(sys_brk(AT(4)), first);
	mm->def_flags = 0;
	overcommit_set(OVERCOMMIT_NEVER, 0);
	cr_assert_eq(sys_brk(AT(4)), first);
	overcommit_set(OVERCOMMIT_GUESS, 50);
	fail_from(1, true);
	cr_assert_eq(sys_brk(AT(4)), first);
	fail_none();
	cr_assert_eq(sys_brk(AT(4)), AT(4));
	space_sound();
}

KernelTest(do_brk, takes_the_place_of_what_is_there)
{
	draw("rrrrrr");
	down_write(&current->mm->mmap_sem);
	cr_assert_eq(do_brk(AT(2), 2 * PAGE_SIZE - 1), AT(2));
	cr_assert_eq(do_brk(AT(5), 0), AT(5));
	cr_assert_eq(do_brk(0, 1), (ulong_t)-EPERM);
	cr_assert_eq(do_brk(AT(2) + 1, 1), (ulong_t)-EINVAL);
	up_write(&current->mm->mmap_sem);
	assert_drawn("rr|ww|rr");
	space_sound();
}

/* ---- setrlimit() ----------------------------------------------------------------------------- */

KernelTest(setrlimit, raises_a_hard_limit_only_with_the_capability)
{
	static const struct {
		ulong_t resource, soft, hard;
		bool capable;
		int error;
	} rows[] = {
		{RLIM_NLIMITS, 2, 1, true, -EINVAL},
		{RLIMIT_AS, 2, 1, true, -EINVAL},
		{RLIMIT_MEMLOCK, 1, 65537, false, -EPERM},
		{RLIMIT_MEMLOCK, 1, 65537, true, 0},
		{RLIMIT_MEMLOCK, 0, 4096, false, 0},
		{RLIMIT_MEMLOCK, 0, 4097, false, -EPERM},
		{RLIMIT_NOFILE, 1, 1024 * 1024 + 1, true, -EPERM},
		{RLIMIT_CPU, 0, 5, false, 0},
	};
	const struct rlimit *rlim = current->signal->rlim;

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		current->cap_effective = rows[i].capable ? 1u << CAP_SYS_RESOURCE : 0;
		cr_assert_eq(do_setrlimit(rows[i].resource, rows[i].soft, rows[i].hard),
			     rows[i].error, "row %zu", i);
	}
	cr_assert_eq(rlim[RLIMIT_MEMLOCK].rlim_cur, 0u);
	cr_assert_eq(rlim[RLIMIT_MEMLOCK].rlim_max, 4096u);
	cr_assert_eq(rlim[RLIMIT_CPU].rlim_cur, 1u, "0 would be no limit");
}

KernelTest(vma_sysctl, keeps_values_in_range_and_the_minimum_address_for_the_capable)
{
	int32_t value = 7, wild = -1;

	cr_assert_eq(vma_sysctl("nothing", &value, 1), -ENOENT);
	cr_assert_eq(vma_sysctl("max_map_count", &wild, 1), -EINVAL);
	cr_assert_eq(vma_sysctl("max_map_count", &value, 2), -EINVAL);
	cr_assert_eq(vma_sysctl("max_map_count", &value, 1), 0);
	cr_assert(vma_sysctl_read("max_map_count", &wild) && wild == 7);
	cr_assert_eq(vma_sysctl("mmap_min_addr", &value, 1), -EPERM);
	current->cap_effective = 1u << CAP_SYS_RAWIO;
	cr_assert_eq(vma_sysctl("mmap_min_addr", &value, 1), 0);
	cr_assert_not(vma_sysctl_read("nothing", &wild));
}
