/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The image: a program without an operating system that takes a batch of cases from memory,
 * performs them on the CPU that it runs on, and leaves the results in memory.
 *
 *   main.c ── cases ──> perform.c ── steps ──> access.c, control.c
 */
#ifndef PAGING_IMAGE_H
#define PAGING_IMAGE_H

#include "../case.h"

#define PTE_PRESENT  0x1u
#define PTE_WRITE    0x2u
#define PTE_USER     0x4u
#define PTE_ACCESSED 0x20u
#define PTE_DIRTY    0x40u
#define PTE_LARGE    0x80u

/* boot.S */
extern uint8_t user_start[], user_end[], user_stack_end[], stack_end[], exception_entries[];
extern uint64_t gdt[];
extern volatile uint32_t exception_vector, exception_error, exception_cr2, exception_eip;
int guarded_call(void (*fn)(unsigned int), unsigned int argument);
int user_call(void (*fn)(void));
void user_returned(void);
void run_at(unsigned int address);
void image_exit(unsigned int status) __attribute__((noreturn));

/* descriptors.c */
void build_descriptors(void);
void unexpected_exception(void);
void say(const char *text);
void say_number(uint32_t number);

/* tables.c: where the image itself is mapped, in every space that a case can make. */
void build_monitor_tables(void);
void prepare_tables(const struct paging_case *c);
void write_entry(unsigned int slot, uint32_t low, uint32_t high);
uint32_t read_entry(unsigned int slot, uint32_t *high);

/* control.c */
void go_home(void);
int enter_case(const struct paging_case *c);
int take_control_step(const struct paging_step *step);

/* access.c */
int take_access_step(const struct paging_step *step, struct step_result *result);

/* frames.c */
void fill_frames(void);
void look_at_frames(const struct paging_case *c, struct case_result *result);

/* perform.c */
void perform_case(const struct paging_case *c, struct case_result *result);

#endif
