/* SPDX-License-Identifier: GPL-2.0-only */
/* What the tests of sim/ share: a machine that is on, and ways to die in a child process. */
#ifndef TESTS_SIM_FIXTURE_H
#define TESTS_SIM_FIXTURE_H

#include <stddef.h>

#include "sim/machine.h"
#include "sim/ram.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define WITH_ASAN 1
#endif
#endif
#ifndef WITH_ASAN
#define WITH_ASAN 0
#endif

#define MIB (UINT64_C(1) << 20)

/* The default machine, powered on. */
void fixture_power_on(void);

/* @fn in a machine_run(), without an argument. */
enum machine_end run_on_machine(void (*fn)(void));

/* How a child that calls @fn(@arg) ends: what it wrote on stderr, and waitpid()'s status. */
struct death {
	int status;
	char text[16384];
};
void die_in_child(struct death *death, void (*fn)(void *), void *arg);

/* Did it die of SIGSEGV; of an ASan report of poisoned memory? */
bool death_by_fault(const struct death *death);
bool death_by_poison(const struct death *death);

#endif
