/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/init/kernel.h"
#include "core/page/vmstat.h"
#include "sim/clock.h"
#include "sim/console.h"

struct boot_params line;
char kernel_log[8192];

void line_default(void)
{
	boot_params_default(&line);
	line.pae = PAGING_PAE;
}

void log_forget(void)
{
	kernel_log[0] = '\0';
}

static void listen(void *arg, int level, const char *text)
{
	size_t used = strlen(kernel_log);

	(void)arg;
	(void)level;
	snprintf(kernel_log + used, sizeof(kernel_log) - used, "%s\n", text);
}

static void start(void *arg)
{
	(void)arg;
	start_kernel();
	kernel_line_end();
}

enum machine_end boot_end(void)
{
	machine_init();
	console_attach(listen, NULL);
	if (line.cpus == 0)
		line_default();
	machine_power_on(&line);
	return machine_run(start, NULL);
}

void boot(void)
{
	enum machine_end end = boot_end();

	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	machine_limit_set(100 * 1000 * 1000);
	log_forget();
}

static void call(void *arg)
{
	void (**body)(void) = arg;

	(*body)();
	kernel_line_end();
}

enum machine_end ending(void (*body)(void))
{
	return machine_run(call, &body);
}

void on_kernel(void (*body)(void))
{
	enum machine_end end = ending(body);

	cr_assert_eq(end, END_NONE, "ended: %d %s", (int)end, machine_end_text());
}

static void tick(void)
{
	clock_tick(1);
}

void ticks(uint32_t n)
{
	for (uint32_t i = 0; i < n; i++)
		on_kernel(tick);
}

struct kmem_cache *cache_named(const char *name)
{
	struct kmem_cache *cachep;

	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		if (strcmp(cachep->name, name) == 0)
			return cachep;
	}
	return NULL;
}

static uint32_t length(const struct list_head *head)
{
	const struct list_head *link;
	uint32_t nr = 0;

	list_for_each (link, head)
		nr++;
	return nr;
}

const char *state_of_cache(const struct kmem_cache *cachep, int node, uint32_t cpu)
{
	static char text[256];
	const struct kmem_list3 *l3 = cachep->nodelists[node];
	struct seq seq = {.buf = text, .size = sizeof(text)};
	int nid;

	seq_printf(&seq, "avail=%u shared=%u alien=", cachep->array[cpu]->avail,
		   l3->shared == NULL ? 0 : l3->shared->avail);
	for_each_online_node (nid) {
		if (l3->alien != NULL && l3->alien[nid] != NULL)
			seq_printf(&seq, "%u,", l3->alien[nid]->avail);
	}
	seq_printf(&seq, " full=%u partial=%u free=%u free_objects=%u", length(&l3->slabs_full),
		   length(&l3->slabs_partial), length(&l3->slabs_free), l3->free_objects);
	return text;
}

uint32_t free_pages_now(void)
{
	struct zone *zone;
	uint32_t pages = 0;

	for_each_zone (zone) {
		pages += zone_page_state(zone, NR_FREE_PAGES);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
			pages += (uint32_t)zone->pageset[cpu]->pcp.count;
			pages += (uint32_t)zone->pageset[cpu]->vm_stat_diff[NR_FREE_PAGES];
		}
	}
	return pages;
}
