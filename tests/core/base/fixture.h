/* SPDX-License-Identifier: GPL-2.0-only */
/* What the tests of base/ share: a machine with base/ started, the log it writes, how it ends. */
#ifndef TESTS_CORE_BASE_FIXTURE_H
#define TESTS_CORE_BASE_FIXTURE_H

#include <criterion/criterion.h>
#include <stdio.h>

#include "core/base/base.h"

/* Power on with @cpus CPUs, start base/, interrupts on, all CPUs online. */
void base_on(uint32_t cpus);

/* The same, and run @fn on the machine, to its end. */
void base_run(uint32_t cpus, void (*fn)(void));

/* A test whose body runs on the machine, as a call of t0: it may sleep. */
#define MachineTest(suite, name, cpus)                                                             \
	static void suite##_##name##_body(void);                                                   \
	Test(suite, name)                                                                          \
	{                                                                                          \
		base_run(cpus, suite##_##name##_body);                                             \
	}                                                                                          \
	static void suite##_##name##_body(void)

/* The console's lines since base_on() or the last call, as "level|text\n"; then forget them. */
const char *console_taken(void);

/* Run @fn on the machine; it must end as @kind with @text. */
void must_end(void (*fn)(void), enum machine_end kind, const char *text);

/* RAM that no part of base/ uses, zero at power-on: for objects that the kernel links. */
void *scratch(size_t offset);

/* A pseudo-random number of the test's own sequence. */
uint32_t dice(uint64_t *state);

#endif
