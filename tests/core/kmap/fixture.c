/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/init/kernel.h"
#include "core/page/vmstat.h"
#include "sim/console.h"

struct boot_params line;
char kernel_log[8192];

void line_default(void)
{
	boot_params_default(&line);
	line.pae = PAGING_PAE;
	line.cpus = 4;
	line.tlb = TLB_ADVERSARY;
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

void boot(void)
{
	enum machine_end end;

	machine_init();
	console_attach(listen, NULL);
	if (line.cpus == 0)
		line_default();
	machine_power_on(&line);
	end = machine_run(start, NULL);
	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	machine_limit_set(1000 * 1000 * 1000);
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

	cr_assert_eq(end, END_NONE, "ended: %d %s\n%s", (int)end, machine_end_text(), kernel_log);
}

void must_end(void (*body)(void), enum machine_end end, const char *text)
{
	boot();
	cr_assert_eq(ending(body), end, "%s", machine_end_text());
	cr_assert_str_eq(machine_end_text(), text);
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

void all_purged(void)
{
	vm_unmap_aliases();
	rcu_barrier();
}

void page_fill(vaddr_t address, uint8_t value)
{
	cr_assert_eq(cpu_fill(address, value, PAGE_SIZE), 0, "at %08x", address);
}

bool page_has(vaddr_t address, uint8_t value)
{
	static uint8_t bytes[PAGE_SIZE];

	cr_assert_eq(cpu_copy_in(bytes, address, PAGE_SIZE), 0, "at %08x", address);
	for (uint32_t i = 0; i < PAGE_SIZE; i++) {
		if (bytes[i] != value)
			return false;
	}
	return true;
}

void fail_from(uint32_t n, bool onward)
{
	current->fail_nth = (struct fail_nth){.nth = n, .onward = onward};
}

void fail_none(void)
{
	current->fail_nth = (struct fail_nth){0};
}

uint32_t dice(uint32_t limit)
{
	static uint64_t state = 1;

	state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(state >> 33) % limit;
}
