/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs of the tests of tasks: lines, which are functions, and what they note. Four CPUs, task a
 * on CPU 0 (where t0 is) and b, c, d on CPUs 1 to 3.
 */
#ifndef TESTS_SIM_LINES_H
#define TESTS_SIM_LINES_H

#include "sim/schedule.h"

struct line {
	uint32_t task;
	void (*fn)(void);
	struct task_switch marks[TASK_SWITCHES_MAX];
	bool begun;
};

extern uint32_t a, b, c, d;

/* Power on; the program is empty, interrupts are on. */
void lines_power_on(void);

/* The program is empty and nothing was noted. */
void lines_clear(void);

/* One more line; marks may be added to it. */
struct line *line_add(uint32_t task, void (*fn)(void));

/* And its first mark: at point @n switch to @target; raise CPU @cpu's device interrupt. */
struct line *line_switching(uint32_t task, void (*fn)(void), uint32_t n, uint32_t target);
struct line *line_raising(uint32_t task, void (*fn)(void), uint32_t n, uint32_t cpu);

/* A line of the device interrupt of @cpu. */
void irq_line_add(uint32_t cpu, void (*fn)(void));

/* Run the program: how it ended; it must end soundly; it must end as @kind with @text. */
enum machine_end lines_run(void);
void lines_sound(void);
void lines_end(enum machine_end kind, const char *text);

/* Was it begun? */
bool line_begun(const struct line *line);

/* One more word that was noted; the running task's name; all of them, with blanks between. */
void note(const char *word);
void note_name(void);
const char *noted(void);

/* Notes "1", then point, "2", point, "3", point, "4". */
void three_points(void);

#endif
