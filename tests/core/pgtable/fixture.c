/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>

#include "sim/console.h"

char pgtable_log[4096];
static pfn_t next_table;

static void log_keep(void *arg, int level, const char *text)
{
	size_t used = strlen(pgtable_log);

	snprintf(pgtable_log + used, sizeof(pgtable_log) - used, "%d|%s\n", level, text);
}

static void call(void *arg)
{
	void (**body)(void) = arg;

	init_base();
	pgtable_init();
	(*body)();
}

static enum machine_end run(void (*body)(void))
{
	static struct boot_params params;
	static bool started;

	if (!started)
		machine_init();
	started = true;
	boot_params_default(&params);
	machine_power_on(&params);
	console_attach(log_keep, NULL);
	pgtable_log[0] = '\0';
	next_table = 0x400;
	return machine_run(call, &body);
}

void on_machine(void (*body)(void))
{
	enum machine_end end = run(body);

	cr_assert_eq(end, END_NONE, "ended as %d: %s", (int)end, machine_end_text());
}

void must_bug(void (*body)(void), const char *text)
{
	cr_assert_eq(run(body), END_BUG);
	cr_assert_str_eq(machine_end_text(), text);
}

void *table_new(void)
{
	return __va(PFN_PHYS(next_table++));
}

pte_t *table_for(vaddr_t address)
{
	pud_t *pudp = pud_offset(pgd_offset_k(address), address);
	pmd_t *pmdp;

	if (!pud_present(pudp_get(pudp)))
		set_pud(pudp, __pud((pudval_t)__pa(table_new()) | _PAGE_PRESENT));
	pmdp = pmd_offset(pudp, address);
	if (!pmd_present(pmdp_get(pmdp)))
		set_pmd(pmdp, pmd_of_table(PFN_DOWN(__pa(table_new())), false));
	return pte_offset_kernel(pmdp, address);
}
