/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Delivery: ring and IF change as through an interrupt gate, and back.
 */
#include "sim/exception.h"

#include "sim/control.h"
#include "sim/task_state.h"
#include "sim/trace.h"

void exception_register(enum exception_vector vector, exception_handler_fn *handler)
{
	assert(vector < NR_EXCEPTIONS);
	machine.exceptions[vector] = handler;
}

bool exception_has_handler(enum exception_vector vector)
{
	assert(vector < NR_EXCEPTIONS);
	return machine.exceptions[vector] != NULL;
}

uint32_t exception_depth(void)
{
	return task_self->exceptions;
}

/*
 * Into the handler and back. It may sleep and come back on another CPU: what is put back belongs to
 * the task.
 */
static bool handler_call(struct exception *exception)
{
	struct cpu *cpu = cpu_running();
	uint32_t depth = task_self->exceptions++;
	uint32_t cpl = cpu->mmu.control.cpl;

	exception->user = cpl != 0;
	exception->irqs_enabled = cpu->irqs_enabled;
	exception->depth = depth + 1;
	cpu_irq_disable();
	control_set_cpl(&cpu->mmu, 0);
	bool handled = machine.exceptions[exception->vector](exception);

	cpu = cpu_running();
	task_self->exceptions = depth;
	control_set_cpl(&cpu->mmu, cpl);
	cpu_irq_restore(exception->irqs_enabled);
	return handled;
}

/*
 * No stack is left for the frame of another exception: pushing it faults, which after a page fault
 * or a general protection is #DF (SDM 3A 6.15). Its error code is 0; CR2 stays.
 */
static noreturn void double_fault(const struct exception *first)
{
	struct exception exception = {.vector = EXCEPTION_DOUBLE_FAULT, .address = first->address};

	if (machine.exceptions[EXCEPTION_DOUBLE_FAULT] &&
	    task_self->exceptions == EXCEPTION_DEPTH_MAX)
		handler_call(&exception);
	machine_end(END_OOPS, "double fault: exception %u at 0x%x, %u deep", first->vector,
		    first->address, EXCEPTION_DEPTH_MAX);
}

bool exception_deliver(enum exception_vector vector, uint32_t code, vaddr_t address)
{
	struct exception exception = {.vector = vector, .code = code, .address = address};

	assert(vector < NR_EXCEPTIONS);
	if (!machine.exceptions[vector])
		return false;
	trace(TRACE_FAULT, vector | (uint64_t)address << 8, code);
	machine_spend(1);
	if (task_self->exceptions >= EXCEPTION_DEPTH_MAX)
		double_fault(&exception);
	return handler_call(&exception);
}
