/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "lines.h"

#include "sim/cpu.h"
#include "sim/point.h"
#include <stdio.h>
#include <string.h>

#define LINES_MAX 16
#define IRQ_TASK  1000u /* of a line of CPU n's device interrupt: IRQ_TASK + n */

uint32_t a, b, c, d;

static struct line lines[LINES_MAX];
static uint32_t nr_lines;
static char text[512];

void note(const char *word)
{
	size_t length = strlen(text);

	snprintf(text + length, sizeof(text) - length, length ? " %s" : "%s", word);
}

void note_name(void)
{
	note(task_name(task_running()));
}

const char *noted(void)
{
	return text;
}

void three_points(void)
{
	note("1");
	preemption_point(POINT_RELAX);
	note("2");
	preemption_point(POINT_RELAX);
	note("3");
	preemption_point(POINT_RELAX);
	note("4");
}

/* ---- the schedule ---------------------------------------------------------------------------- */

static void line_do(void *arg)
{
	const struct line *line = arg;

	line->fn();
}

static bool line_can_begin(const struct line *line)
{
	return !line->begun && line->task < IRQ_TASK && task_phase(line->task) == TASK_AT_REST;
}

static bool begin_where(uint32_t task)
{
	for (uint32_t i = 0; i < nr_lines; i++) {
		struct line *line = &lines[i];
		uint32_t nr = 0;

		if (!line_can_begin(line) || (task != TASK_NOBODY && line->task != task))
			continue;
		while (nr < TASK_SWITCHES_MAX && line->marks[nr].n != 0)
			nr++;
		line->begun = true;
		task_begin(line->task, line_do, line, line->marks, nr);
		return true;
	}
	return false;
}

static bool begin_next(void)
{
	return begin_where(TASK_NOBODY);
}

static bool begin_of(uint32_t task)
{
	return begin_where(task);
}

static void interrupt(uint32_t cpu)
{
	for (uint32_t i = 0; i < nr_lines; i++) {
		if (lines[i].task != IRQ_TASK + cpu || lines[i].begun)
			continue;
		lines[i].begun = true;
		lines[i].fn();
		return;
	}
	note("spurious");
}

/* ---- programs -------------------------------------------------------------------------------- */

void lines_power_on(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.cpus = 4;
	machine_power_on(&params);
	for (uint32_t cpu = 1; cpu < 4; cpu++)
		cpu_set_online(cpu, true);
	cpu_irq_enable();
	irq_register(VECTOR_DEVICE, schedule_interrupt);
	a = task_create(NULL, 0, "a", NULL);
	b = task_create(NULL, 1, "b", NULL);
	c = task_create(NULL, 2, "c", NULL);
	d = task_create(NULL, 3, "d", NULL);
	lines_clear();
}

void lines_clear(void)
{
	nr_lines = 0;
	text[0] = '\0';
}

struct line *line_add(uint32_t task, void (*fn)(void))
{
	cr_assert_lt(nr_lines, LINES_MAX);
	lines[nr_lines] = (struct line){.task = task, .fn = fn};
	return &lines[nr_lines++];
}

struct line *line_switching(uint32_t task, void (*fn)(void), uint32_t n, uint32_t target)
{
	struct line *line = line_add(task, fn);

	line->marks[0] = (struct task_switch){.n = (uint16_t)n, .target = (uint16_t)target};
	return line;
}

struct line *line_raising(uint32_t task, void (*fn)(void), uint32_t n, uint32_t cpu)
{
	struct line *line = line_switching(task, fn, n, cpu);

	line->marks[0].to_irq = true;
	return line;
}

void irq_line_add(uint32_t cpu, void (*fn)(void))
{
	line_add(IRQ_TASK + cpu, fn);
}

enum machine_end lines_run(void)
{
	static const struct schedule schedule = {
		.begin_next = begin_next,
		.begin_of = begin_of,
		.interrupt = interrupt,
	};

	return machine_run_schedule(&schedule);
}

void lines_sound(void)
{
	cr_assert_eq(lines_run(), END_NONE, "%s", machine_end_text());
}

void lines_end(enum machine_end kind, const char *words)
{
	enum machine_end end = lines_run();

	cr_assert_eq(end, kind, "%d, wanted %d: %s", (int)end, (int)kind, machine_end_text());
	cr_assert_str_eq(machine_end_text(), words);
}

bool line_begun(const struct line *line)
{
	return line->begun;
}
