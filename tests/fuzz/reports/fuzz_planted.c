/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A target with one bug of each kind that a report is written of. tick(N) plants bug N; what it
 * needs is the result of call 0, a page.
 */
#include "core/base/highmem.h"
#include "core/base/mmzone.h"
#include "core/page/page_alloc.h"
#include "core/page/page_show.h"
#include "fuzz/targets/target_main.h"
#include "sim/mark.h"
#include <stdlib.h>
#include <string.h>

const struct target_choice target = {
	.name = "fuzz_planted",
	.groups = GROUP_PAGE | GROUP_MACHINE,
	.boot_lines = boot_lines_usual,
};

static struct zone *zone_normal(void)
{
	return &NODE_DATA(0)->node_zones[ZONE_NORMAL];
}

static struct page *first_page(const struct run *run)
{
	return pfn_to_page(run->results[0].pfn);
}

/* B6: a free list's count is one too large. */
static void plant_check(struct run *run)
{
	ulong_t *nr_free = &zone_normal()->free_area[4].nr_free;

	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
}

/* The same, but the step does not say that it wrote there: only full checks see it. */
static void plant_unannounced(struct run *run)
{
	ulong_t *nr_free = &NODE_DATA(0)->node_zones[ZONE_DMA].free_area[4].nr_free;

	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
	mark_step_begin();
}

/* The next who takes the zone's lock sees that it is none. No check looks there. */
static void plant_bug(struct run *run)
{
	spinlock_t *lock = &zone_normal()->lock;

	lock->lclass = 0;
	mark_written(lock, sizeof(*lock));
}

/* The first page was freed: a use after free, as the kernel would commit it. */
static void plant_poison(struct run *run)
{
	zero_user_segment(first_page(run), 8, 16);
}

static void plant_undefined(struct run *run)
{
	volatile uint32_t by = 40 + run->step;
	volatile uint32_t word = 1u << by;

	(void)word;
}

/* A pointer of the kernel's leads nowhere. */
static void plant_wild(struct run *run)
{
	put_page(window_ptr(0x1000));
}

/* A free page is its own neighbour: who walks its list walks for ever. */
static void plant_hang(struct run *run)
{
	static char text[4096];
	struct list_head *list = &zone_normal()->free_area[10].free_list[MIGRATE_MOVABLE];

	list->next->next = list->next;
	mark_written(list->next, sizeof(*list));
	show_pagetypeinfo(&(struct seq){.buf = text, .size = sizeof(text)}, true);
}

/* What it gives depends on how often it was called in this process. */
static void plant_result(struct run *run)
{
	static uint64_t calls;

	run->results[run->step].kind = RESULT_NUMBER;
	run->results[run->step].value = ++calls;
}

/* The same, but only RAM shows it. Requires: the first page is allocated. */
static void plant_memory(struct run *run)
{
	static uint32_t calls;

	calls++;
	frame_write(run->results[0].pfn, 0, &calls, sizeof(calls));
}

/* The engine's own assertions. */
static void plant_assertion(struct run *run)
{
	abort();
}

static const struct {
	uint32_t ticks;
	void (*plant)(struct run *run);
} plants[] = {
	{101, plant_check},       {102, plant_bug},    {103, plant_poison},
	{104, plant_undefined},   {105, plant_wild},   {106, plant_hang},
	{107, plant_result},      {108, plant_memory}, {109, plant_assertion},
	{110, plant_unannounced},
};

static void plant(struct run *run)
{
	const struct call *call = &run->program->calls[run->step];
	const struct op *op = op_by_number(call->op);

	if (strcmp(op->name, "tick") != 0 || run->results[0].kind != RESULT_PAGE ||
	    run->results[0].failed)
		return;
	for (size_t i = 0; i < sizeof(plants) / sizeof(plants[0]); i++)
		if (plants[i].ticks == call->args[0].value)
			plants[i].plant(run);
}

const struct target_engine target_engine = {.after_call = plant};
