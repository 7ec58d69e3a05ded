/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signals as far as memory management sends them: their numbers, and what a task has of them.
 */
#ifndef CORE_BASE_SIGNAL_H
#define CORE_BASE_SIGNAL_H

#include <signal.h>

#include "sim/types.h"

/* name, 2.6.34's number, which is the host's, too */
#define SIGNALS(X)                                                                                 \
	X(SIGBUS, 7)                                                                               \
	X(SIGKILL, 9)                                                                              \
	X(SIGSEGV, 11)

/* siginfo.si_code: name, the signal, the code. Differs: without __SI_FAULT, which no user sees. */
#define SIGNAL_CODES(X)                                                                            \
	X(SEGV_MAPERR, SIGSEGV, 1)                                                                 \
	X(SEGV_ACCERR, SIGSEGV, 2)                                                                 \
	X(BUS_ADRERR, SIGBUS, 2)

#define X(name, number) static_assert((name) == (number), "the kernel's number");
SIGNALS(X)
#undef X
#define X(name, signal, code) static_assert((int)(name) == (code), "the kernel's code");
SIGNAL_CODES(X)
#undef X

/* Its bit in a set of signals. */
#define signal_bit(sig) (1u << ((uint32_t)(sig)-1))

/* What a signal says that a fault causes. As: siginfo_t; its names are the host's macros. */
struct fault_info {
	uint32_t signo;
	uint32_t code;
	vaddr_t address;
};

/* What the last fault was that ended in a signal or an oops. As: thread_struct of 2.6.34. */
struct thread_struct {
	vaddr_t cr2;
	uint32_t error_code;
	uint32_t trap_no;
	int uaccess_err; /* of accesses that are judged together (core/kmap/extable.h) */
};

/* Signals that a task has not been given yet; those of faults come with an info. */
struct sigpending {
	uint32_t signal; /* signal_bit()s; others set some, too: indivisibly */
	struct fault_info segv;
	struct fault_info bus;
};

#endif
