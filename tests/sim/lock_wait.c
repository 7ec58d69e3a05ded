/* SPDX-License-Identifier: GPL-2.0-only */
/* Locks that are held when somebody comes: who waits, who goes on, and when that is never. */
#include <criterion/criterion.h>

#include "fixture.h"
#include "lines/lines.h"

#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/point.h"
#include <stdio.h>
#include <string.h>

enum { CLASS_ONE = 1, CLASS_TWO, CLASS_MUTEX_1, CLASS_MUTEX_2, CLASS_SEM, NR_CLASSES };

static const char *const class_names[NR_CLASSES] = {NULL,      "one",     "two",
						    "mutex 1", "mutex 2", "sem"};

#define LOCKS   ((spinlock_t *)frame_ptr(0x300))
#define one     (&LOCKS[0])
#define two     (&LOCKS[1])
#define mutex_1 ((struct mutex *)frame_ptr(0x301))
#define mutex_2 ((struct mutex *)frame_ptr(0x302))
#define sem     ((struct rw_semaphore *)frame_ptr(0x303))

static void power_on(void)
{
	lines_power_on();
	lock_classes_register(class_names, NR_CLASSES);
	spin_lock_init(one, CLASS_ONE);
	spin_lock_init(two, CLASS_TWO);
	mutex_init(mutex_1, CLASS_MUTEX_1);
	mutex_init(mutex_2, CLASS_MUTEX_2);
	init_rwsem(sem, CLASS_SEM);
}

TestSuite(lock_wait, .init = power_on);

static void note_what(const char *what)
{
	char text[48];

	snprintf(text, sizeof(text), "%s:%s", task_name(task_running()), what);
	note(text);
}

/* ---- spinlocks ------------------------------------------------------------------------------- */

static void point(void)
{
	preemption_point(POINT_RELAX);
}

static void lock_one(void)
{
	note_what("wants");
	spin_lock(one);
	note_what("has");
	point();
	spin_unlock(one);
	note_what("gave");
}

Test(lock_wait, who_finds_a_spinlock_held_passes_the_turn_to_its_holder)
{
	/* points: 1 before the lock, 2 inside, 3 after it was given back */
	line_switching(TASK_FIRST, lock_one, 2, b);
	line_add(b, lock_one);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants t0:gave b:has b:gave");
}

Test(lock_wait, a_lock_that_was_given_back_is_there_for_the_next)
{
	line_switching(TASK_FIRST, lock_one, 3, b);
	line_add(b, lock_one);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants b:has b:gave t0:gave");
}

Test(lock_wait, several_may_spin_for_one_lock)
{
	line_switching(TASK_FIRST, lock_one, 2, b);
	line_switching(b, lock_one, 1, c);
	line_add(c, lock_one);
	lines_sound();
	cr_assert_str_eq(noted(),
			 "t0:wants t0:has b:wants c:wants t0:gave c:has c:gave b:has b:gave");
}

Test(lock_wait, the_holder_may_have_been_interrupted_far_below)
{
	line_switching(TASK_FIRST, lock_one, 2, b);
	line_switching(b, three_points, 2, c);
	line_add(c, lock_one);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has 1 2 c:wants t0:gave c:has c:gave 3 4");
}

Test(lock_wait, a_spinner_that_a_mark_names_looks_again)
{
	/* b spins for t0, which switches back to b before it gives the lock back */
	line_switching(TASK_FIRST, lock_one, 2, b)->marks[1] =
		(struct task_switch){.n = 3, .target = 6};
	line_add(b, lock_one);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants b:has b:gave t0:gave");
}

static void one_then_two(void)
{
	spin_lock(one);
	point();
	spin_lock(two);
	spin_unlock(two);
	spin_unlock(one);
}

static void two_then_one(void)
{
	spin_lock(two);
	point();
	spin_lock(one);
	spin_unlock(one);
	spin_unlock(two);
}

Test(lock_wait, two_that_spin_for_each_other_are_a_deadlock)
{
	line_switching(TASK_FIRST, one_then_two, 2, b);
	line_add(b, two_then_one);
	lines_end(END_DEADLOCK, "t0 waits for two, b waits for one");
}

Test(lock_wait, the_same_without_an_unlucky_switch_is_an_order_cycle)
{
	line_add(TASK_FIRST, one_then_two);
	line_add(b, two_then_one);
	lines_end(END_CHECK,
		  "L2 order cycle: one taken while two is held; known order: one -> two");
}

static void spin_in_handler(void)
{
	spin_lock(one);
	spin_unlock(one);
}

static void hold_one(void)
{
	spin_lock(one);
	point();
	spin_unlock(one);
}

Test(lock_wait, a_handler_that_needs_what_its_own_cpu_holds_is_a_deadlock)
{
	line_raising(TASK_FIRST, hold_one, 2, 0);
	irq_line_add(0, spin_in_handler);
	lines_end(END_DEADLOCK, "one taken again by its holder, t0");
}

Test(lock_wait, a_handler_of_another_cpu_spins_until_it_is_given_back)
{
	line_raising(TASK_FIRST, lock_one, 2, 1);
	irq_line_add(1, lock_one);
	lines_end(END_CHECK, "L4 interrupt-unsafe use: one taken in an interrupt, and elsewhere "
			     "with interrupts on");
	cr_assert_str_eq(noted(), "t0:wants t0:has idle/1:wants t0:gave", "it got that far");
}

static void leak_one(void)
{
	spin_lock(one);
	LOCKS[0].holder = (uint8_t)d; /* who does nothing */
	point();
}

static void want_one(void)
{
	spin_lock(one);
}

Test(lock_wait, a_lock_whose_holder_is_gone_is_a_deadlock)
{
	line_switching(TASK_FIRST, leak_one, 2, b);
	line_add(b, want_one);
	lines_end(END_DEADLOCK, "b waits for one, and nobody runs who could end that");
}

/* ---- busy waits ------------------------------------------------------------------------------ */

static volatile bool flag;

static void wait_for_flag(void)
{
	note_what("waits");
	while (!flag)
		task_relax();
	note_what("done");
}

static void set_flag_late(void)
{
	flag = false;
	point();
	note_what("sets");
	flag = true;
}

Test(lock_wait, a_busy_wait_lets_those_go_on_whom_it_interrupted)
{
	line_switching(TASK_FIRST, set_flag_late, 1, b);
	line_switching(b, wait_for_flag, 1, c);
	line_add(c, wait_for_flag);
	lines_sound();
	cr_assert_str_eq(noted(), "b:waits c:waits t0:sets c:done b:done");
}

static void wait_in_vain(void)
{
	flag = false;
	wait_for_flag();
}

Test(lock_wait, a_busy_wait_for_nobody_ends_with_the_budget)
{
	machine_limit_set(1000);
	line_switching(TASK_FIRST, wait_in_vain, 1, b);
	line_add(b, wait_in_vain);
	lines_end(END_LIMIT, "steps");
}

/* ---- mutexes --------------------------------------------------------------------------------- */

static void lock_mutex(void)
{
	note_what("wants");
	mutex_lock(mutex_1);
	note_what("has");
	point();
	mutex_unlock(mutex_1);
	note_what("gave");
}

Test(lock_wait, who_finds_a_mutex_held_sleeps_until_it_is_given_back)
{
	line_switching(TASK_FIRST, lock_mutex, 2, b);
	line_add(b, lock_mutex);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants t0:gave b:has b:gave");
}

static void mutex_and_sleep(void)
{
	mutex_lock(mutex_1);
	note_what("has");
	task_sleep();
	mutex_unlock(mutex_1);
	note_what("gave");
}

static void wake_t0(void)
{
	task_wake(TASK_FIRST);
}

Test(lock_wait, a_mutex_goes_to_those_who_wait_in_their_order)
{
	line_add(TASK_FIRST, mutex_and_sleep);
	line_add(c, lock_mutex);
	line_add(b, lock_mutex);
	line_add(d, lock_mutex);
	line_add(a, wake_t0);
	lines_sound();
	cr_assert_str_eq(noted(),
			 "t0:has c:wants b:wants d:wants t0:gave c:has c:gave b:has b:gave "
			 "d:has d:gave");
}

static void try_mutex(void)
{
	note_what(mutex_trylock(mutex_1) ? "got" : "not");
	mutex_unlock(mutex_1);
}

Test(lock_wait, a_mutex_that_was_given_back_is_for_who_comes_first)
{
	/* b sleeps; t0 gives back and at that point d is faster than b, who was woken */
	line_switching(TASK_FIRST, lock_mutex, 2, b)->marks[1] =
		(struct task_switch){.n = 3, .target = 8};
	line_add(b, lock_mutex);
	line_add(d, try_mutex);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants d:got t0:gave b:has b:gave");
}

/* Between finding it held and going to sleep there is a point. */
Test(lock_wait, a_mutex_that_is_given_back_just_before_the_sleep_is_not_missed)
{
	/* b: 1 before the lock, 2 before the sleep */
	line_switching(TASK_FIRST, lock_mutex, 2, b);
	line_switching(b, lock_mutex, 2, TASK_FIRST);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:wants t0:has b:wants t0:gave b:has b:gave");
}

static void mutexes_1_2(void)
{
	mutex_lock(mutex_1);
	point();
	mutex_lock(mutex_2);
}

static void mutexes_2_1(void)
{
	mutex_lock(mutex_2);
	mutex_lock(mutex_1);
}

Test(lock_wait, two_that_sleep_for_each_others_mutexes_are_a_deadlock)
{
	line_switching(TASK_FIRST, mutexes_1_2, 2, b);
	line_add(b, mutexes_2_1);
	lines_end(END_DEADLOCK, "t0 waits for mutex 2, b waits for mutex 1");
}

static void read_then_mutex(void)
{
	down_read(sem);
	point();
	mutex_lock(mutex_1);
}

static void mutex_then_write(void)
{
	mutex_lock(mutex_1);
	down_write(sem);
}

static void mutex_2_write(void)
{
	mutex_lock(mutex_2);
	down_write(sem);
}

Test(lock_wait, circles_go_through_semaphores_and_any_number_of_tasks)
{
	line_switching(TASK_FIRST, read_then_mutex, 2, b);
	line_add(b, mutex_then_write);
	lines_end(END_DEADLOCK, "t0 waits for mutex 1, b waits for sem");
	power_on();
	/* t0: sem then mutex 1; b: mutex 1 then mutex 2; c: mutex 2 then sem */
	line_switching(TASK_FIRST, read_then_mutex, 2, b);
	line_switching(b, mutexes_1_2, 2, c);
	line_add(c, mutex_2_write);
	lines_end(END_DEADLOCK, "t0 waits for mutex 1, b waits for mutex 2, c waits for sem");
}

/* ---- semaphores ------------------------------------------------------------------------------ */

static void read_sem(void)
{
	note_what("R?");
	down_read(sem);
	note_what("R");
	point();
	up_read(sem);
}

static void write_sem(void)
{
	note_what("W?");
	down_write(sem);
	note_what("W");
	point();
	up_write(sem);
}

static void read_and_sleep(void)
{
	down_read(sem);
	note_what("R");
	task_sleep();
	up_read(sem);
	note_what("gave");
}

static void write_and_sleep(void)
{
	down_write(sem);
	note_what("W");
	task_sleep();
	up_write(sem);
	note_what("gave");
}

Test(lock_wait, readers_share_and_a_writer_waits_for_all)
{
	line_add(TASK_FIRST, read_and_sleep);
	line_add(b, read_sem);
	line_add(c, write_sem);
	line_add(a, wake_t0);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:R b:R? b:R c:W? t0:gave c:W");
	cr_assert_eq(sem->activity, 0);
}

Test(lock_wait, a_reader_does_not_overtake_a_writer_who_waits)
{
	line_add(TASK_FIRST, read_and_sleep);
	line_add(c, write_sem);
	line_add(b, read_sem);
	line_add(a, wake_t0);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:R c:W? b:R? t0:gave c:W b:R");
}

Test(lock_wait, a_writer_hands_over_to_all_readers_up_to_the_next_writer)
{
	line_add(TASK_FIRST, write_and_sleep);
	line_add(b, read_sem);
	line_add(c, read_sem);
	line_add(d, write_sem);
	line_add(a, wake_t0);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:W b:R? c:R? d:W? t0:gave b:R c:R d:W");
}

static void writer_downgrades(void)
{
	down_write(sem);
	task_sleep();
	note_what("W");
	downgrade_write(sem);
	cr_assert_eq(sem->activity, 2);
	note_what("R");
	point();
	up_read(sem);
	note_what("gave");
}

Test(lock_wait, a_writer_that_becomes_a_reader_lets_readers_in)
{
	/* points of t0: 1 down, 2 downgrade, 3 its own */
	line_add(TASK_FIRST, writer_downgrades)->marks[0] =
		(struct task_switch){.n = 3, .target = 6};
	line_add(b, read_sem);
	line_add(c, write_sem);
	line_add(a, wake_t0);
	lines_sound();
	cr_assert_str_eq(noted(), "b:R? c:W? t0:W t0:R b:R t0:gave c:W");
}

static void try_all(void)
{
	note(down_read_trylock(sem) ? "read" : "-");
	note(down_write_trylock(sem) ? "write" : "-");
}

Test(lock_wait, a_try_fails_where_somebody_stands_in_line)
{
	line_add(TASK_FIRST, read_and_sleep);
	line_add(c, write_sem);
	line_add(b, try_all);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:R c:W? - -");
	power_on();
	line_add(b, try_all);
	lines_end(END_CHECK, "L5 held at the end of a line: sem by b");
	cr_assert_str_eq(noted(), "read -");
}

/* Between the hand-over and the reader's next step the semaphore is its own already. */
Test(lock_wait, what_was_handed_over_cannot_be_taken_by_another)
{
	line_add(TASK_FIRST, write_and_sleep)->marks[0] = (struct task_switch){.n = 2, .target = 8};
	line_add(b, write_sem);
	line_add(a, wake_t0);
	line_add(d, try_all);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:W b:W? - - t0:gave b:W");
}

static void sleep_in_line_then_check(void)
{
	cpu_irq_disable();
	mutex_lock(mutex_1);
}

Test(lock_wait, a_sleeping_lock_complains_where_it_might_have_slept)
{
	line_add(b, sleep_in_line_then_check);
	lines_end(END_CHECK, "L3 sleep while atomic: mutex_lock with interrupts off");
}
