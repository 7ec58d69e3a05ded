/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Control registers. Between cases the image is at home: PAE paging, with a window onto the frames
 * above 4 GiB.
 */
#include "image.h"

#define CR0_PE   0x1u
#define CR0_MP   0x2u
#define CR0_WP   0x10000u
#define CR0_PG   0x80000000u
#define CR4_PSE  0x10u
#define CR4_PAE  0x20u
#define CR4_PGE  0x80u
#define EFER     0xc0000080u
#define EFER_NXE 0x800u

static uint32_t nxe_now;

static uint32_t read_cr0(void)
{
	uint32_t value;

	__asm__ volatile("mov %%cr0, %0" : "=r"(value));
	return value;
}

static void write_cr0(unsigned int value)
{
	__asm__ volatile("mov %0, %%cr0" : : "r"(value) : "memory");
}

static void write_cr3(unsigned int value)
{
	__asm__ volatile("mov %0, %%cr3" : : "r"(value) : "memory");
}

static void write_cr4(unsigned int value)
{
	__asm__ volatile("mov %0, %%cr4" : : "r"(value) : "memory");
}

static void invalidate_page(unsigned int address)
{
	__asm__ volatile("invlpg (%0)" : : "r"(address) : "memory");
}

static void write_nxe(unsigned int value)
{
	nxe_now = value;
	__asm__ volatile("wrmsr" : : "c"(EFER), "a"(value ? EFER_NXE : 0), "d"(0) : "memory");
}

static uint32_t cr0_of(uint32_t control)
{
	return CR0_PE | CR0_MP | (control & CONTROL_WP ? CR0_WP : 0);
}

static uint32_t cr4_of(uint32_t control)
{
	return (control & CONTROL_PSE ? CR4_PSE : 0) | (control & CONTROL_PAE ? CR4_PAE : 0) |
	       (control & CONTROL_PGE ? CR4_PGE : 0);
}

void go_home(void)
{
	write_cr0(CR0_PE | CR0_MP);
	write_cr4(CR4_PAE);
	write_cr3(MONITOR_HOME);
	write_cr0(CR0_PE | CR0_MP | CR0_PG);
}

static void turn_paging_off(void)
{
	write_cr0(read_cr0() & ~CR0_PG);
}

int enter_case(const struct paging_case *c)
{
	uint32_t nxe = c->control & CONTROL_NXE;

	turn_paging_off();
	write_cr4(cr4_of(c->control));
	if (nxe != nxe_now)
		write_nxe(nxe);
	write_cr3(ROOT_ADDRESS(c->root));
	return guarded_call(write_cr0, cr0_of(c->control) | CR0_PG);
}

static int turn_paging_off_and_on(void)
{
	uint32_t on = read_cr0();

	turn_paging_off();
	return guarded_call(write_cr0, on);
}

int take_control_step(const struct paging_step *step)
{
	switch (step->kind) {
	case STEP_SET:
		write_entry(step->slot, step->value_low, step->value_high);
		return 0;
	case STEP_INVLPG:
		return guarded_call(invalidate_page, step->at);
	case STEP_ROOT:
		return guarded_call(write_cr3, ROOT_ADDRESS(step->value_low));
	case STEP_WP:
		return guarded_call(write_cr0, cr0_of(step->value_low) | CR0_PG);
	case STEP_CR4:
		return guarded_call(write_cr4, cr4_of(step->value_low));
	case STEP_NXE:
		return guarded_call(write_nxe, step->value_low);
	default:
		return turn_paging_off_and_on();
	}
}
