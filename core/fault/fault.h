/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults: the door of the room.
 *
 *   #PF --do_page_fault(): one question after the other--> an outcome:
 *   tried again, or a signal, a fixup, an oops
 *
 * The questions are asked in the order of 2.6.34; the first one that has an answer decides.
 */
#ifndef CORE_FAULT_FAULT_H
#define CORE_FAULT_FAULT_H

#include "core/kmap/fault.h"
#include "core/vma/fault_in.h"

/*
 * What becomes of a fault: name, the signal that a user gets, its code (0: none), what it means.
 * Faults of the kernel are fixed up or an oops instead; but FAULT_RETRY and FAULT_OOM are for both.
 */
#define FAULT_OUTCOMES(X)                                                                          \
	X(FAULT_RETRY, 0, 0, "it was repaired: try again")                                         \
	X(FAULT_NO_CONTEXT, SIGSEGV, SEGV_MAPERR, "nothing the address space is asked about")      \
	X(FAULT_BAD_AREA, SIGSEGV, SEGV_MAPERR, "no area there")                                   \
	X(FAULT_BAD_ACCESS, SIGSEGV, SEGV_ACCERR, "the area does not allow it")                    \
	X(FAULT_SIGBUS, SIGBUS, BUS_ADRERR, "nothing behind the area")                             \
	X(FAULT_OOM, SIGKILL, 0, "no memory")                                                      \
	X(FAULT_BAD_TABLE, 0, 0, "reserved bits in a table: an oops for all")

enum fault_outcome {
	FAULT_ASK_ON, /* the next question */
#define X(name, signal, code, says) name,
	FAULT_OUTCOMES(X)
#undef X
		NR_FAULT_OUTCOMES,
};

/* An access below the stack pointer by more than this is no growth: ENTER with 31 levels. */
#define STACK_CUSHION (65536u + 32u * 4u)

/*
 * The handler of #PF.
 *
 * Ensures: true: try again. false: a user has a signal pending (signal.h); the kernel's access is
 *          told that it failed, since the exception table knows it.
 * Errors:  else the log says what was wrong, and the machine ends as `oops <address> <code>`.
 * As:      do_page_fault() of 2.6.34.
 * Differs: kmemcheck, kmmio, kprobes, v8086 mode and CPU errata are left out.
 */
exception_handler_fn do_page_fault;

/*
 * No memory for a fault, whose mmap_sem is given back: somebody has to go.
 *
 * Requires: may sleep.
 * Ensures:  SIGKILL is pending for current, which may use the reserves until it is gone.
 * As:       pagefault_out_of_memory() of 2.6.34.
 * Differs:  there is no choice of a victim yet: it is who faulted.
 */
void pagefault_out_of_memory(void);

/* Start-up: page faults go to do_page_fault(). Requires: kmap_start(). */
void trap_init(void);

#endif
