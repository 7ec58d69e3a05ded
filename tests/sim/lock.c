/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/mark.h"

enum { CLASS_ZONE = 1, CLASS_LRU, CLASS_TREE, CLASS_MUTEX, CLASS_SEM, NR_CLASSES };

static const char *const class_names[NR_CLASSES] = {
	NULL, "zone->lock", "zone->lru_lock", "tree_lock", "slab_mutex", "mmap_sem",
};

#define LOCKS           ((spinlock_t *)frame_ptr(0x300))
#define zone_lock       (&LOCKS[0])
#define other_zone_lock (&LOCKS[1])
#define lru_lock        (&LOCKS[2])
#define tree_lock       (&LOCKS[3])
#define slab_mutex      ((struct mutex *)frame_ptr(0x301))
#define mmap_sem        ((struct rw_semaphore *)frame_ptr(0x302))

static void power_on(void)
{
	fixture_power_on();
	lock_classes_register(class_names, NR_CLASSES);
	spin_lock_init(zone_lock, CLASS_ZONE);
	spin_lock_init(other_zone_lock, CLASS_ZONE);
	spin_lock_init(lru_lock, CLASS_LRU);
	spin_lock_init(tree_lock, CLASS_TREE);
	mutex_init(slab_mutex, CLASS_MUTEX);
	init_rwsem(mmap_sem, CLASS_SEM);
	cpu_set_online(1, true);
	cpu_irq_enable();
}

TestSuite(lock, .init = power_on);

/* @fn ends the machine as @kind with @text. */
static void assert_ends(void (*fn)(void), enum machine_end kind, const char *text)
{
	power_on();
	enum machine_end got = run_on_machine(fn);

	cr_assert_eq(got, kind, "%d, wanted %d: %s", (int)got, (int)kind, text);
	cr_assert_str_eq(machine_end_text(), text);
}

static void assert_sound(void (*fn)(void))
{
	power_on();
	cr_assert_eq(run_on_machine(fn), END_NONE, "%s", machine_end_text());
}

static void take_and_give(void)
{
	spin_lock(zone_lock);
	cr_assert(spin_is_locked(zone_lock));
	cr_assert_eq(cpu_preempt_count(), 1);
	spin_lock(lru_lock);
	cr_assert_eq(cpu_preempt_count(), 2);
	spin_unlock(zone_lock);
	spin_unlock(lru_lock);
	cr_assert_not(spin_is_locked(zone_lock));
	cr_assert_eq(cpu_preempt_count(), 0);
	mutex_lock(slab_mutex);
	down_write(mmap_sem);
	cr_assert_eq(mmap_sem->activity, -1);
	up_write(mmap_sem);
	mutex_unlock(slab_mutex);
	down_read(mmap_sem);
	cr_assert_eq(mmap_sem->activity, 1);
	up_read(mmap_sem);
	cr_assert_eq(mmap_sem->activity, 0);
	lock_check_line_end();
}

Test(lock, locks_are_taken_and_given_back)
{
	assert_sound(take_and_give);
}

static void two_of_a_class(void)
{
	spinlock_t *second = lru_lock;

	spin_lock_init(second, zone_lock->lclass);
	spin_lock(zone_lock);
	spin_lock_nested(second, LOCK_CLASS_MAX - 1);
	spin_unlock(second);
	spin_unlock(zone_lock);
}

Test(lock, of_one_class_may_nest_where_one_is_said_to_be_of_another)
{
	assert_sound(two_of_a_class);
}

static void flags_nest(void)
{
	bool outer = spin_lock_irqsave(zone_lock);
	bool inner = spin_lock_irqsave(lru_lock);

	cr_assert(outer);
	cr_assert_not(inner);
	cr_assert_not(cpu_irqs_enabled());
	spin_unlock_irqrestore(lru_lock, inner);
	cr_assert_not(cpu_irqs_enabled());
	spin_unlock_irqrestore(zone_lock, outer);
	cr_assert(cpu_irqs_enabled());
	spin_lock_irq(zone_lock);
	cr_assert_not(cpu_irqs_enabled());
	spin_unlock_irq(zone_lock);
	cr_assert(cpu_irqs_enabled());
	cr_assert_eq(cpu_preempt_count(), 0);
}

Test(lock, saved_interrupt_flags_nest)
{
	assert_sound(flags_nest);
}

static void try_what_is_free_and_what_is_not(void)
{
	cr_assert(spin_trylock(zone_lock));
	cr_assert_not(spin_trylock(zone_lock));
	cr_assert_eq(cpu_preempt_count(), 1);
	spin_unlock(zone_lock);
	cr_assert(mutex_trylock(slab_mutex));
	cr_assert_not(mutex_trylock(slab_mutex));
	mutex_unlock(slab_mutex);
	down_write(mmap_sem);
	cr_assert_not(down_read_trylock(mmap_sem));
	up_write(mmap_sem);
	cr_assert(down_read_trylock(mmap_sem));
	up_read(mmap_sem);
}

Test(lock, a_try_answers_at_once)
{
	assert_sound(try_what_is_free_and_what_is_not);
}

static void try_against_the_order(void)
{
	spin_lock(zone_lock);
	spin_lock(lru_lock);
	spin_unlock(lru_lock);
	spin_unlock(zone_lock);
	spin_lock(lru_lock);
	cr_assert(spin_trylock(zone_lock));
	spin_unlock(zone_lock);
	spin_unlock(lru_lock);
}

Test(lock, a_try_against_the_order_cannot_deadlock)
{
	assert_sound(try_against_the_order);
}

static void take_twice(void)
{
	spin_lock(zone_lock);
	spin_lock(zone_lock);
}

static void lock_mutex_twice(void)
{
	mutex_lock(slab_mutex);
	mutex_lock(slab_mutex);
}

static void write_while_reading(void)
{
	down_read(mmap_sem);
	down_write(mmap_sem);
}

static void read_while_writing(void)
{
	down_write(mmap_sem);
	down_read(mmap_sem);
}

static void take_what_another_cpu_holds(void)
{
	cpu_switch(1);
	spin_lock(zone_lock);
	cpu_switch(0);
	spin_lock(zone_lock);
}

Test(lock, waiting_for_what_nobody_can_give_back_is_a_deadlock)
{
	const struct {
		void (*fn)(void);
		const char *text;
	} cases[] = {
		{take_twice, "zone->lock taken again by its holder, t0"},
		{lock_mutex_twice, "slab_mutex taken again by its holder, t0"},
		{write_while_reading, "mmap_sem taken again by its holder, t0"},
		{read_while_writing, "mmap_sem taken again by its holder, t0"},
		{take_what_another_cpu_holds,
		 "t0 waits for zone->lock, and nobody runs who could end that"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		assert_ends(cases[i].fn, END_DEADLOCK, cases[i].text);
}

static void take_two_of_a_class(void)
{
	spin_lock(zone_lock);
	spin_lock(other_zone_lock);
}

static void read_twice(void)
{
	down_read(mmap_sem);
	down_read(mmap_sem);
}

Test(lock, L1_complains_about_two_locks_of_one_class)
{
	assert_ends(take_two_of_a_class, END_CHECK,
		    "L1 recursion: zone->lock taken while a lock of its class is held");
	assert_ends(read_twice, END_CHECK,
		    "L1 recursion: mmap_sem taken while a lock of its class is held");
}

static void take_both_ways(void)
{
	spin_lock(zone_lock);
	spin_lock(lru_lock);
	spin_unlock(lru_lock);
	spin_unlock(zone_lock);
	spin_lock(lru_lock);
	spin_lock(zone_lock);
}

static void take_in_a_circle(void)
{
	mutex_lock(slab_mutex);
	spin_lock(zone_lock);
	spin_lock(lru_lock);
	spin_unlock(zone_lock);
	spin_lock(tree_lock);
	spin_unlock(tree_lock);
	spin_unlock(lru_lock);
	spin_lock(tree_lock);
	spin_lock(zone_lock);
}

Test(lock, L2_complains_about_an_order_cycle_that_did_not_happen)
{
	assert_ends(take_both_ways, END_CHECK,
		    "L2 order cycle: zone->lock taken while zone->lru_lock is held; known order: "
		    "zone->lock -> zone->lru_lock");
	assert_ends(take_in_a_circle, END_CHECK,
		    "L2 order cycle: zone->lock taken while tree_lock is held; known order: "
		    "zone->lock -> zone->lru_lock -> tree_lock");
}

static void sleep_under_a_spinlock(void)
{
	spin_lock(zone_lock);
	mutex_lock(slab_mutex);
}

static void sleep_with_interrupts_off(void)
{
	cpu_irq_disable();
	down_read(mmap_sem);
}

static void sleep_without_preemption(void)
{
	cpu_preempt_add(0x100);
	lock_might_sleep("kmalloc");
}

Test(lock, L3_complains_about_sleeping_while_atomic)
{
	assert_ends(sleep_under_a_spinlock, END_CHECK,
		    "L3 sleep while atomic: mutex_lock with zone->lock held");
	assert_ends(sleep_with_interrupts_off, END_CHECK,
		    "L3 sleep while atomic: down_read with interrupts off");
	assert_ends(sleep_without_preemption, END_CHECK,
		    "L3 sleep while atomic: kmalloc with preempt_count 0x100");
}

static void sleep_before_interrupts_are_ever_on(void)
{
	mutex_lock(slab_mutex);
	mutex_unlock(slab_mutex);
}

Test(lock, L3_is_silent_while_the_kernel_starts_with_interrupts_off)
{
	fixture_power_on();
	mutex_init(slab_mutex, CLASS_MUTEX);
	cr_assert_eq(run_on_machine(sleep_before_interrupts_are_ever_on), END_NONE);
}

static void take_and_give_zone_lock(void)
{
	spin_lock(zone_lock);
	spin_unlock(zone_lock);
}

static void take_in_an_interrupt_and_outside(void)
{
	irq_register(VECTOR_TIMER, take_and_give_zone_lock);
	cpu_ipi(1, VECTOR_TIMER);
	take_and_give_zone_lock();
}

static void take_outside_and_in_an_interrupt(void)
{
	irq_register(VECTOR_TIMER, take_and_give_zone_lock);
	take_and_give_zone_lock();
	cpu_ipi(2, VECTOR_TIMER);
}

static void take_irq_safely(void)
{
	irq_register(VECTOR_TIMER, take_and_give_zone_lock);
	cpu_ipi(3, VECTOR_TIMER);
	bool flags = spin_lock_irqsave(zone_lock);
	cpu_ipi(1, VECTOR_TIMER);
	spin_unlock_irqrestore(zone_lock, flags);
}

Test(lock, L4_complains_about_a_class_that_interrupts_take_too)
{
	const char *text =
		"L4 interrupt-unsafe use: zone->lock taken in an interrupt, and elsewhere "
		"with interrupts on";

	assert_ends(take_in_an_interrupt_and_outside, END_CHECK, text);
	assert_ends(take_outside_and_in_an_interrupt, END_CHECK, text);
	assert_sound(take_irq_safely);
}

static void interrupt_under_lru_lock(void)
{
	irq_register(VECTOR_TIMER, take_and_give_zone_lock);
	spin_lock(lru_lock);
	cpu_ipi(1, VECTOR_TIMER);
	spin_unlock(lru_lock);
	spin_lock_irq(zone_lock);
	spin_lock(lru_lock);
	spin_unlock(lru_lock);
	spin_unlock_irq(zone_lock);
}

Test(lock, an_interrupt_does_not_order_its_locks_after_those_of_whom_it_interrupts)
{
	power_on();
	enum machine_end end = run_on_machine(interrupt_under_lru_lock);

	cr_assert_eq(end, END_NONE, "%s", machine_end_text());
}

static void end_line_with_lock(void)
{
	spin_lock_irq(zone_lock);
	lock_check_line_end();
}

static void end_line_with_mutex(void)
{
	mutex_lock(slab_mutex);
	lock_check_line_end();
}

static void end_line_without_preemption(void)
{
	cpu_preempt_add(1);
	lock_check_line_end();
}

static void end_line_without_interrupts(void)
{
	cpu_irq_disable();
	lock_check_line_end();
}

Test(lock, L5_complains_about_what_a_line_leaves_behind)
{
	assert_ends(end_line_with_lock, END_CHECK,
		    "L5 held at the end of a line: zone->lock by t0");
	assert_ends(end_line_with_mutex, END_CHECK,
		    "L5 held at the end of a line: slab_mutex by t0");
	assert_ends(end_line_without_preemption, END_CHECK,
		    "L5 preempt_count 0x1 at the end of a line on CPU 0");
	assert_ends(end_line_without_interrupts, END_CHECK,
		    "L5 interrupts off at the end of a line on CPU 0");
}

static void unlock_what_is_free(void)
{
	spin_unlock(zone_lock);
}

static void unlock_what_another_cpu_holds(void)
{
	spin_lock(zone_lock);
	cpu_switch(1);
	spin_unlock(zone_lock);
}

static void up_read_of_a_writer(void)
{
	down_write(mmap_sem);
	up_read(mmap_sem);
}

static void unlock_mutex_twice(void)
{
	mutex_lock(slab_mutex);
	mutex_unlock(slab_mutex);
	mutex_unlock(slab_mutex);
}

Test(lock, L6_complains_about_unlocking_what_is_not_held)
{
	assert_ends(unlock_what_is_free, END_CHECK,
		    "L6 unlock of what is not held: zone->lock by t0");
	assert_ends(unlock_what_another_cpu_holds, END_CHECK,
		    "L6 unlock of what is not held: zone->lock by idle/1");
	assert_ends(up_read_of_a_writer, END_CHECK,
		    "L6 unlock of what is not held: mmap_sem by t0");
	assert_ends(unlock_mutex_twice, END_CHECK,
		    "L6 unlock of what is not held: slab_mutex by t0");
}

static void take_what_was_never_initialised(void)
{
	spin_lock((spinlock_t *)frame_ptr(0x310));
}

static void take_more_than_can_be_remembered(void)
{
	for (;;)
		spin_trylock(zone_lock), zone_lock->held = 0;
}

Test(lock, a_lock_that_was_never_initialised_is_a_bug)
{
	assert_ends(take_what_was_never_initialised, END_BUG,
		    "lock class 0: not an initialised lock");
}

static void unlock_a_lock_without_a_name(void)
{
	spinlock_t *lock = frame_ptr(0x310);

	spin_lock_init(lock, NR_CLASSES);
	spin_unlock(lock);
}

Test(lock, a_class_without_a_name_is_called_so)
{
	assert_ends(unlock_a_lock_without_a_name, END_CHECK,
		    "L6 unlock of what is not held: a lock without a name by t0");
}

Test(lock, holding_more_locks_than_48_is_a_bug)
{
	assert_ends(take_more_than_can_be_remembered, END_BUG, "more than 48 locks held");
}

static void end_a_run_with_an_order(void)
{
	spin_lock(zone_lock);
	spin_lock(lru_lock);
	spin_unlock(lru_lock);
	spin_unlock(zone_lock);
}

static void take_lru_then_zone(void)
{
	spin_lock(lru_lock);
	spin_lock(zone_lock);
	spin_unlock(zone_lock);
	spin_unlock(lru_lock);
}

Test(lock, what_the_checker_learned_is_part_of_the_machine)
{
	machine_image_save(0);
	cr_assert_eq(run_on_machine(end_a_run_with_an_order), END_NONE);
	machine_reset();
	cr_assert_eq(run_on_machine(take_lru_then_zone), END_NONE);
	machine_reset();
	cr_assert_eq(run_on_machine(take_both_ways), END_CHECK);
}

Test(lock, lock_words_are_marked_when_they_change)
{
	void (*const fns[])(void) = {take_and_give_zone_lock, sleep_before_interrupts_are_ever_on};
	const pfn_t frames[] = {0x300, 0x301};

	for (size_t i = 0; i < 2; i++) {
		mark_step_begin();
		cr_assert_eq(run_on_machine(fns[i]), END_NONE);
		cr_assert_eq(marks_step().nr, 1);
		cr_assert_eq(mark_step_lines(frames[i]), 1);
	}
}
