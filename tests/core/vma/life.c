/* SPDX-License-Identifier: GPL-2.0-only */
/* Spaces that are copied, shared, replaced, left; and the CPUs that have them. */
#include "fixture.h"

#include "core/base/kthread.h"
#include "core/base/seq.h"
#include "core/init/cpu.h"
#include "core/pgtable/tlbflush.h"
#include "core/vma/maps_show.h"
#include "core/vma/vma_check.h"
#include "lines/lines.h"

static void sound(void)
{
	static struct check_count counts[16];
	struct check_run run;

	cr_assert(check_pass(vma_checks, vma_checks_nr, counts, true, &run), "%s", run.text);
}

static void leave(void)
{
	exit_mm();
	cr_assert_null(current->mm);
	cr_assert_not_null(current->active_mm, "it borrows what it had");
	exit_mm();
}

/* What the tests' phases share. */
static struct task_struct *one, *two;
static uint32_t pages_before;
static int64_t promised_before;

static void one_goes(void)
{
	task_free(one);
	rcu_barrier();
	sound();
}

KernelTest(fork, copies_areas_and_counts_and_promises)
{
	struct mm_struct *parent = current->mm, *mm;
	struct task_struct *task;
	int64_t promised;

	current->cap_effective = UINT32_MAX;
	draw("rrww..ll.gg.nn");
	parent->def_flags = VM_LOCKED;
	promised = vm_committed_sum();
	task = child(0);
	mm = task->mm;
	cr_assert_neq(mm, parent);
	cr_assert_eq(mm->total_vm, parent->total_vm);
	cr_assert_eq(mm->stack_vm, parent->stack_vm);
	cr_assert_eq(mm->map_count, parent->map_count);
	cr_assert_eq(mm->locked_vm, 0u, "locks are not inherited");
	cr_assert_eq(mm->def_flags, 0u, "nor what mlockall() said of the future");
	cr_assert_eq(mm->free_area_cache, parent->mmap_base);
	cr_assert_eq(mm->hiwater_vm, mm->total_vm);
	cr_assert_eq(vm_committed_sum(), 2 * promised);
	sound();
}

KernelTest(fork, leaves_out_what_shall_not_be_copied)
{
	struct task_struct *task;

	draw("ww.rr");
	area(3)->vm_flags |= VM_DONTCOPY;
	task = child(0);
	cr_assert_eq(task->mm->map_count, 1);
	cr_assert_eq(task->mm->total_vm, 2u);
	sound();
}

/* Whatever allocation fails, nothing of the child remains. */
KernelTest(fork, without_memory_leaves_nothing_behind)
{
	struct task_struct *task = task_new(0, "t");
	uint32_t n = 0;
	int error;

	draw("rrww..xx.gg");
	touch(2);
	touch(9);
	do {
		int64_t promised = vm_committed_sum();

		fail_from(++n, true);
		error = copy_process_mm(task, 0);
		fail_none();
		if (error != 0) {
			cr_assert_eq(error, -ENOMEM);
			cr_assert_null(task->mm);
			cr_assert_eq(vm_committed_sum(), promised, "point %u", n);
			sound();
		}
		cr_assert_lt(n, 100u);
	} while (error != 0);
	cr_assert_gt(n, 8u);
	sound();
}

KernelTest(fork, is_refused_where_too_much_would_be_promised)
{
	struct task_struct *task = task_new(0, "t");
	int32_t never = OVERCOMMIT_NEVER, none = 0;

	draw("ww");
	cr_assert_eq(page_sysctl("overcommit_memory", &never, 1), 0);
	cr_assert_eq(page_sysctl("overcommit_ratio", &none, 1), 0);
	cr_assert_eq(copy_process_mm(task, 0), -ENOMEM);
	sound();
}

static void thread_made(void)
{
	one = thread(1);
	cr_assert_eq(one->mm, current->mm);
	cr_assert_eq(one->signal, current->signal);
	cr_assert_eq(one->tgid, current->tgid);
	cr_assert_eq(atomic_read(&current->mm->mm_users), 2);
	sound();
}

static void thread_gone(void)
{
	one_goes();
	cr_assert_eq(atomic_read(&current->mm->mm_users), 1);
}

Test(thread, shares_the_space_and_the_limits)
{
	boot();
	on_kernel(thread_made);
	in_task(one, leave);
	on_kernel(thread_gone);
}

static void child_made(void)
{
	draw("ww.gg");
	touch(0);
	touch(4);
	one = child(0);
}

static void rest_counted(void)
{
	one_goes();
	draw("");
	pages_before = free_pages_now();
	promised_before = vm_committed_sum();
}

static void rest_compared(void)
{
	one_goes();
	draw("");
	cr_assert_eq(free_pages_now(), pages_before);
	cr_assert_eq(vm_committed_sum(), promised_before);
}

/* The second time caches have what they need. */
Test(exit, gives_back_all_that_a_space_had)
{
	boot();
	on_kernel(child_made);
	in_task(one, leave);
	on_kernel(rest_counted);
	on_kernel(child_made);
	in_task(one, leave);
	on_kernel(rest_compared);
}

static struct mm_struct *left_alone;

static void leave_and_look(void)
{
	left_alone = current->mm;
	exit_mm();
	cr_assert_eq(current->active_mm, left_alone);
	cr_assert_eq(atomic_read(&left_alone->mm_users), 0);
	cr_assert_eq(atomic_read(&left_alone->mm_count), 1, "the borrower");
	cr_assert_eq(pgtable_percpu(cpu_id())->state, TLBSTATE_LAZY);
}

static void child_on_cpu_1(void)
{
	one = child(1);
}

static void taken_over(void)
{
	cr_assert_eq(pgtable_percpu(1)->active_mm, left_alone);
	task_free(one);
	cr_assert_eq(idle_task(1)->active_mm, left_alone, "the idle task took over");
	cr_assert_eq(cpu_down(1), 0);
	cr_assert_eq(idle_task(1)->active_mm, init_mm, "and let go");
	cr_assert_eq(cpu_up(1), 0);
	sound();
}

Test(exit, leaves_the_directory_to_who_still_has_it)
{
	boot();
	on_kernel(child_on_cpu_1);
	in_task(one, leave_and_look);
	on_kernel(taken_over);
}

static void look_at_space(void)
{
	cr_assert_eq(current->active_mm, current->mm);
	cr_assert_eq(this_pgtable_percpu->active_mm, current->mm);
	cr_assert_eq(cpu_control()->cr3, (uint32_t)__pa(current->mm->pgd));
}

static void two_made(void)
{
	one = child(0);
	two = child(1);
	look_at_space();
}

Test(switch, loads_the_space_of_whoever_runs)
{
	boot();
	on_kernel(two_made);
	in_task(one, look_at_space);
	in_task(two, look_at_space);
	in_task(init_task(), look_at_space);
	in_task(one, look_at_space);
	on_kernel(sound);
}

static void move_and_look(void)
{
	cr_assert_eq(sched_move_current(1), 0);
	look_at_space();
	cr_assert_eq(sched_move_current(0), 0);
	look_at_space();
}

Test(switch, goes_with_a_task_to_another_cpu)
{
	boot();
	on_kernel(two_made);
	in_task(one, move_and_look);
	in_task(two, move_and_look);
	in_task(init_task(), move_and_look);
	on_kernel(sound);
}

static void borrow(void)
{
	cr_assert_null(current->mm);
	cr_assert_not_null(current->active_mm);
	cr_assert_eq(this_pgtable_percpu->state, TLBSTATE_LAZY);
}

static void kernel_task_made(void)
{
	one = task_new(0, "k");
	cr_assert_null(one->active_mm);
}

Test(switch, lets_kernel_threads_borrow)
{
	boot();
	on_kernel(kernel_task_made);
	in_task(one, borrow);
	on_kernel(sound);
}

/* ---- exec ------------------------------------------------------------------------------------ */

KernelTest(exec, replaces_the_space_and_keeps_limits_and_personality)
{
	struct mm_struct *old = current->mm;
	bool point_of_no_return;

	draw("ww.rr");
	current->signal->rlim[RLIMIT_DATA].rlim_cur = 77;
	cr_assert_eq(exec_new_mm(&point_of_no_return), 0);
	cr_assert(point_of_no_return);
	cr_assert_neq(current->mm, old);
	cr_assert_eq(current->mm->map_count, 1);
	cr_assert_eq(current->mm->stack_vm, current->mm->total_vm);
	cr_assert_eq(current->signal->rlim[RLIMIT_DATA].rlim_cur, 77u);
	cr_assert_eq(current->flags & PF_FORKNOEXEC, 0u);
	look_at_space();
	sound();
}

KernelTest(exec, without_memory_changes_nothing_or_cannot_go_back)
{
	bool point_of_no_return = false;
	uint32_t n = 0, failed_late = 0;
	int error;

	do {
		struct mm_struct *old = current->mm;

		fail_from(++n, true);
		error = exec_new_mm(&point_of_no_return);
		fail_none();
		if (error != 0 && !point_of_no_return)
			cr_assert_eq(current->mm, old);
		failed_late += error != 0 && point_of_no_return;
		sound();
		cr_assert_lt(n, 50u);
	} while (error != 0);
	cr_assert_gt(n, 3u);
	cr_assert_gt(failed_late, 0u);
}

KernelTest(exec, maps_page_zero_for_those_who_want_it_and_may)
{
	bool point_of_no_return;

	current->personality = MMAP_PAGE_ZERO;
	cr_assert_eq(exec_new_mm(&point_of_no_return), 0);
	cr_assert_eq(current->mm->map_count, 1, "it may not");
	current->cap_effective = 1u << CAP_SYS_RAWIO;
	cr_assert_eq(exec_new_mm(&point_of_no_return), 0);
	cr_assert_eq(current->mm->mmap->vm_start, 0u);
	cr_assert_eq(current->mm->mmap->vm_flags & VM_ACCESS, VM_READ | VM_EXEC);
}

KernelTest(exec, stack_is_as_low_as_its_limit_lets_it)
{
	static const struct {
		ulong_t limit, pages;
	} rows[] = {{4 * PAGE_SIZE, 4},
		    {4 * PAGE_SIZE + 1, 4},
		    {33 * PAGE_SIZE, 33},
		    {32 * PAGE_SIZE, 32},
		    {1u << 20, 33}};
	bool point_of_no_return;

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		current->signal->rlim[RLIMIT_STACK].rlim_cur = rows[i].limit;
		cr_assert_eq(exec_new_mm(&point_of_no_return), 0, "row %zu", i);
		cr_assert_eq(current->mm->stack_vm, rows[i].pages, "row %zu", i);
	}
	current->signal->rlim[RLIMIT_STACK].rlim_cur = 0;
	cr_assert_eq(exec_new_mm(&point_of_no_return), 0,
		     "a limit of nothing: what is there stays");
	sound();
}

/* ---- maps ------------------------------------------------------------------------------------ */

KernelTest(maps, tell_of_each_area_as_proc_does)
{
	static char text[4096];
	struct seq seq = {text, sizeof(text), 0};
	struct mm_struct *mm = current->mm;

	draw("rr.wwx");
	touch(3);
	mm->start_brk = AT(3);
	mm->brk = AT(5);
	mm->start_stack = AT(1);
	show_maps(&seq, mm);
	cr_assert_str_eq(text, "10000000-10002000 r--p 00000000 00:00 0          [stack]\n"
			       "10003000-10005000 rw-p 00000000 00:00 0          [heap]\n"
			       "10005000-10006000 r-xp 00000000 00:00 0 \n");
	seq.used = 0;
	show_smaps(&seq, mm);
	cr_assert_not_null(strstr(text, "[heap]\n"
					"Size:                  8 kB\n"
					"Rss:                   4 kB\n"
					"Pss:                   4 kB\n"
					"Shared_Clean:          0 kB\n"
					"Shared_Dirty:          0 kB\n"
					"Private_Clean:         0 kB\n"
					"Private_Dirty:         4 kB\n"
					"Referenced:            4 kB\n"
					"Swap:                  0 kB\n"
					"KernelPageSize:        4 kB\n"
					"MMUPageSize:           4 kB\n"),
			   "%s", text);
	child(0);
	seq.used = 0;
	show_smaps(&seq, mm);
	cr_assert_not_null(strstr(text, "Pss:                   2 kB\n"
					"Shared_Clean:          0 kB\n"
					"Shared_Dirty:          4 kB\n"));
}
