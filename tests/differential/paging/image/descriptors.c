/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * IDT and task state, and the end of the image where it meets an exception of its own.
 */
#include "image.h"

#define VECTORS        0x81u
#define VECTOR_RETURN  0x80u
#define KERNEL_CODE    0x08u
#define INTERRUPT_GATE 0x8e00u
#define GATE_DPL_3     0x6000u
#define TASK_STATE     5u
#define TASK_LIMIT     103u
#define TASK_TYPE      0x89u
#define DEBUG_CONSOLE  0xe9

uint32_t idt[VECTORS][2];
static uint32_t task_state[TASK_LIMIT / 4 + 1];
volatile uint32_t exception_vector, exception_error, exception_cr2, exception_eip;

static void set_gate(unsigned int vector, uint32_t entry, uint32_t flags)
{
	idt[vector][0] = KERNEL_CODE << 16 | (entry & 0xffff);
	idt[vector][1] = (entry & 0xffff0000) | INTERRUPT_GATE | flags;
}

void build_descriptors(void)
{
	uint32_t base = (uint32_t)task_state;

	for (unsigned int vector = 0; vector < 32; vector++)
		set_gate(vector, (uint32_t)exception_entries + vector * 16, 0);
	set_gate(VECTOR_RETURN, (uint32_t)user_returned, GATE_DPL_3);
	task_state[1] = (uint32_t)stack_end - 8192; /* ESP0: the lower half of the stack */
	task_state[2] = 0x10;                       /* SS0 */
	gdt[TASK_STATE] = TASK_LIMIT | (uint64_t)(base & 0xffffff) << 16 |
			  (uint64_t)TASK_TYPE << 40 | (uint64_t)(base >> 24) << 56;
}

void say(const char *text)
{
	for (; *text; text++)
		__asm__ volatile("outb %0, %1" : : "a"(*text), "Nd"((uint16_t)DEBUG_CONSOLE));
}

void say_number(uint32_t number)
{
	static const char digits[] = "0123456789abcdef";
	char text[9];

	for (unsigned int i = 0; i < 8; i++)
		text[i] = digits[number >> (28 - i * 4) & 15];
	text[8] = '\0';
	say(text);
}

void unexpected_exception(void)
{
	say("image: exception ");
	say_number(exception_vector);
	say(" error ");
	say_number(exception_error);
	say(" at ");
	say_number(exception_eip);
	say(" of ");
	say_number(exception_cr2);
	say("\n");
	image_exit(1);
}
