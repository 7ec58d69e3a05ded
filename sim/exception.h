/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Exceptions: what the running CPU does when an instruction cannot go on. (Interrupts: cpu.h.)
 *
 * The kernel registers a handler per vector, as it would fill the IDT with interrupt gates. A
 * handler runs at ring 0 with IF clear, on the stack of whom it interrupted; after it returns, ring
 * and IF are what they were, and the instruction is tried again.
 *
 *   fault --handler--> tried again
 *         --no handler, or it declines--> the caller is told
 *         --handlers nested too deep: the stack is full--> #DF --no handler--> the machine ends
 */
#ifndef SIM_EXCEPTION_H
#define SIM_EXCEPTION_H

#include "sim/types.h"

enum exception_vector {
	EXCEPTION_DOUBLE_FAULT = 8,
	EXCEPTION_GENERAL_PROTECTION = 13,
	EXCEPTION_PAGE_FAULT = 14,
	NR_EXCEPTIONS = 32,
};

struct exception {
	enum exception_vector vector;
	uint32_t code;
	vaddr_t address;   /* of a page fault: CR2 */
	bool user;         /* ring 3 was interrupted */
	bool irqs_enabled; /* IF before */
	uint32_t depth;    /* of handlers, this one included: from 1 */
};

/* Handlers that may be nested before the stack of a task is full. */
#define EXCEPTION_DEPTH_MAX 16

/* Ensures: true: try again. false: it is not for this handler to repair. */
typedef bool exception_handler_fn(const struct exception *exception);

/* Gate of @vector from now on; NULL: none. */
void exception_register(enum exception_vector vector, exception_handler_fn *handler);
bool exception_has_handler(enum exception_vector vector);

/*
 * Deliver @vector on the running CPU.
 *
 * Ensures: the handler's answer; false if there is none.
 * Errors:  handlers nested deeper than EXCEPTION_DEPTH_MAX: #DF, whose handler must not return; if
 *          there is none, or it returns: END_OOPS "double fault", as of a CPU that shuts down.
 */
must_check bool exception_deliver(enum exception_vector vector, uint32_t code, vaddr_t address);

/* In how many handlers the running task is. It takes them along to another CPU. */
uint32_t exception_depth(void);

#endif
