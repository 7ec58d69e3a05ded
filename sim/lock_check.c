/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lock checker. It complains about what could go wrong, not only about what did: an order that
 * was once seen the other way round, a class that interrupts use too. A complaint ends the machine.
 *
 *   L1 recursion            L3 sleep while atomic      L5 held at the end of a line
 *   L2 order cycle          L4 interrupt-unsafe use    L6 unlock of what is not held
 */
#include "sim/lock_check.h"

#include <stdio.h>
#include <string.h>

#include "sim/lock.h"

#define TEXT_BYTES 384

void lock_classes_register(const char *const *names, uint32_t nr)
{
	assert(nr <= LOCK_CLASS_MAX);
	machine.locks.names = names;
	machine.locks.nr_classes = nr;
}

const char *lock_class_name(uint32_t lclass)
{
	const struct lock_knowledge *locks = &machine.locks;

	if (lclass >= locks->nr_classes || !locks->names[lclass])
		return "a lock without a name";
	return locks->names[lclass];
}

static void append(char *text, const char *more)
{
	size_t length = strlen(text);

	snprintf(text + length, TEXT_BYTES - length, "%s", more);
}

/*
 * Breadth-first from @from; @before[c] is the class that led to c.
 *
 * Ensures: true if @to can be reached.
 */
static bool order_path(uint32_t from, uint32_t to, uint8_t before[LOCK_CLASS_MAX])
{
	uint64_t seen = UINT64_C(1) << from;
	uint8_t queue[LOCK_CLASS_MAX] = {(uint8_t)from};

	for (uint32_t head = 0, tail = 1; head < tail; head++) {
		uint64_t next = machine.locks.after[queue[head]] & ~seen;

		seen |= next;
		for (; next; next &= next - 1) {
			uint32_t lclass = (uint32_t)__builtin_ctzll(next);

			before[lclass] = queue[head];
			queue[tail++] = (uint8_t)lclass;
		}
	}
	return (seen >> to & 1) != 0;
}

/* "A -> B -> C" of the path that order_path() found. */
static void path_text(char *text, uint32_t from, uint32_t to, const uint8_t *before)
{
	uint8_t path[LOCK_CLASS_MAX];
	uint32_t length = 0;

	for (uint32_t lclass = to; lclass != from; lclass = before[lclass])
		path[length++] = (uint8_t)lclass;
	append(text, lock_class_name(from));
	while (length > 0) {
		append(text, " -> ");
		append(text, lock_class_name(path[--length]));
	}
}

/* @lclass is taken for the first time while @held is. */
static cold void order_learn(uint32_t held, uint32_t lclass)
{
	uint8_t before[LOCK_CLASS_MAX];

	if (order_path(lclass, held, before)) {
		char path[TEXT_BYTES] = "";

		path_text(path, lclass, held, before);
		machine_end(END_CHECK, "L2 order cycle: %s taken while %s is held; known order: %s",
			    lock_class_name(lclass), lock_class_name(held), path);
	}
	machine.locks.after[held] |= UINT64_C(1) << lclass;
}

static noreturn cold void complain_recursion(uint32_t lclass)
{
	machine_end(END_CHECK, "L1 recursion: %s taken while a lock of its class is held",
		    lock_class_name(lclass));
}

static cold void usage_learn(uint32_t lclass, uint8_t use)
{
	uint8_t *usage = &machine.locks.usage[lclass];

	*usage |= use;
	if (*usage == (USED_IN_IRQ | USED_WITH_IRQS_ON))
		machine_end(END_CHECK,
			    "L4 interrupt-unsafe use: %s taken in an interrupt, and elsewhere with "
			    "interrupts on",
			    lock_class_name(lclass));
}

static void usage_note(const struct task_context *self, uint32_t lclass)
{
	uint8_t use = spin_use(self);

	if (use)
		tally(TALLY_USED);
	if (unlikely(use & ~machine.locks.usage[lclass]))
		usage_learn(lclass, use);
}

void lock_acquired(const void *lock, uint32_t lclass, enum held_kind kind, bool tried)
{
	struct task_context *self = task_self;
	uint16_t depth = irq_depth(self);

	if (unlikely(lclass == 0 || lclass >= LOCK_CLASS_MAX))
		machine_end(END_BUG, "lock class %u: not an initialised lock", lclass);
	if (unlikely(self->nr_held == LOCK_DEPTH_MAX))
		machine_end(END_BUG, "more than %d locks held", LOCK_DEPTH_MAX);
	tally(TALLY_ACQUIRED);
	if (kind == HELD_SPIN)
		usage_note(self, lclass);
	for (uint32_t i = self->nr_held; i-- > 0 && !tried;) {
		const struct held_lock *held = &self->held[i];

		if (held->irq_depth != depth)
			break; /* the interrupted code's locks: L4 judges those */
		tally(TALLY_COMPARED);
		if (unlikely(held->lclass == lclass))
			complain_recursion(lclass);
		if (unlikely(!(machine.locks.after[held->lclass] >> lclass & 1)))
			order_learn(held->lclass, lclass);
	}
	race_lock_taken((void *)(uintptr_t)lock, kind == HELD_READ);
	self->held[self->nr_held++] =
		(struct held_lock){lock, (uint16_t)lclass, depth, (uint8_t)kind};
}

void lock_released(const void *lock, uint32_t lclass, enum held_kind kind)
{
	struct task_context *self = task_self;
	uint32_t at = self->nr_held;

	tally(TALLY_RELEASED);
	race_lock_given((void *)(uintptr_t)lock, kind == HELD_READ);
	while (at > 0 && self->held[at - 1].lock != lock)
		at--;
	if (unlikely(at == 0 || self->held[at - 1].kind != (uint8_t)kind))
		machine_end(END_CHECK, "L6 unlock of what is not held: %s by %s",
			    lock_class_name(lclass), task_name(machine.running_task));
	for (; at < self->nr_held; at++)
		self->held[at - 1] = self->held[at];
	self->nr_held--;
}

bool lock_held_here(const void *lock)
{
	const struct task_context *self = task_self;

	for (uint32_t i = 0; i < self->nr_held; i++) {
		if (self->held[i].lock == lock)
			return true;
	}
	return false;
}

static const struct held_lock *held_spinlock(const struct task_context *self)
{
	for (uint32_t i = self->nr_held; i-- > 0;) {
		if (self->held[i].kind == HELD_SPIN)
			return &self->held[i];
	}
	return NULL;
}

static cold void complain_atomic(const struct task_context *self, const char *where)
{
	const struct held_lock *spinlock = held_spinlock(self);

	if (spinlock)
		machine_end(END_CHECK, "L3 sleep while atomic: %s with %s held", where,
			    lock_class_name(spinlock->lclass));
	if (self->preempt_count)
		machine_end(END_CHECK, "L3 sleep while atomic: %s with preempt_count 0x%x", where,
			    self->preempt_count);
	machine_end(END_CHECK, "L3 sleep while atomic: %s with interrupts off", where);
}

void lock_might_sleep(const char *where)
{
	const struct task_context *self = task_self;

	tally(TALLY_MAY_SLEEP);
	if (likely(self->preempt_count == 0 && cpu_irqs_enabled()))
		return;
	if (machine.irqs_were_enabled)
		complain_atomic(self, where);
}

uint64_t locks_taken_below(uint32_t lclass)
{
	return machine.locks.after[lclass];
}

void lock_check_line_end(void)
{
	const struct task_context *self = task_self;

	tally(TALLY_LINE_END);
	if (unlikely(self->nr_held))
		machine_end(END_CHECK, "L5 held at the end of a line: %s by %s",
			    lock_class_name(self->held[self->nr_held - 1].lclass),
			    task_name(machine.running_task));
	if (unlikely(self->preempt_count))
		machine_end(END_CHECK, "L5 preempt_count 0x%x at the end of a line on CPU %u",
			    self->preempt_count, machine.running_cpu);
	if (unlikely(!cpu_irqs_enabled()))
		machine_end(END_CHECK, "L5 interrupts off at the end of a line on CPU %u",
			    machine.running_cpu);
}
