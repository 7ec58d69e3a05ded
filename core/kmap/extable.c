/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The exception table: sorted by instruction at start-up, and searched by halves.
 *
 * As: lib/extable.c, arch/x86/mm/extable.c, mm/maccess.c of 2.6.34.
 */
#include "core/kmap/extable.h"
#include "core/kmap/kmap_internal.h"

#define vars kmap_vars

/* Where a copy goes on that came to an end too early, and an access that was a try. */
static void fixup_copy_ends(void)
{
}

static void fixup_probe_failed(void)
{
}

void extable_add(ksym_t insn, ksym_t fixup)
{
	uint32_t i = vars->extable_nr++;

	BUG_ON(i >= EXTABLE_MAX);
	for (; i > 0 && vars->extable[i - 1].insn > insn; i--)
		vars->extable[i] = vars->extable[i - 1];
	vars->extable[i] = (struct exception_table_entry){insn, fixup};
}

void sort_main_extable(void)
{
	vars->extable_nr = 0;
	extable_add(KSYM(__copy_from_user_inatomic), KSYM(fixup_copy_ends));
	extable_add(KSYM(__copy_to_user_inatomic), KSYM(fixup_copy_ends));
	extable_add(KSYM(probe_begin), KSYM(fixup_probe_failed));
}

const struct exception_table_entry *search_exception_tables(ksym_t insn)
{
	uint32_t first = 0, end = vars->extable_nr;

	while (first < end) {
		uint32_t mid = first + (end - first) / 2;

		if (vars->extable[mid].insn == insn)
			return &vars->extable[mid];
		if (vars->extable[mid].insn < insn)
			first = mid + 1;
		else
			end = mid;
	}
	return NULL;
}

/* ---- where the task is ----------------------------------------------------------------------- */

/* An interrupt's own accesses are not those of the task that it came to. */
static uint32_t insn_context(void)
{
	return preempt_count() & (HARDIRQ_MASK | SOFTIRQ_MASK);
}

struct insn_before insn_begin(ksym_t insn)
{
	struct insn_before before = {current->insn, current->insn_context};

	current->insn = insn;
	current->insn_context = insn_context();
	return before;
}

void insn_end(struct insn_before before)
{
	current->insn = before.insn;
	current->insn_context = before.context;
}

struct insn_before probe_begin(void)
{
	return insn_begin(KSYM(probe_begin));
}

bool fixup_exception(void)
{
	const struct exception_table_entry *fixup;

	if (current->insn == 0 || current->insn_context != insn_context())
		return false;
	fixup = search_exception_tables(current->insn);
	if (fixup == NULL)
		return false;
	goal(KMAP_FAULT_FIXED_UP);
	if (fixup->fixup == FIXUP_NEXT_INSN)
		current->thread.uaccess_err = -EFAULT;
	else
		current->insn = fixup->fixup;
	return true;
}

/* ---- copies ---------------------------------------------------------------------------------- */

/* After a copy that left @left bytes: it ended early where the fixup says so, and only there. */
static uint32_t copy_ended(struct insn_before before, uint32_t left)
{
	BUG_ON((left != 0) != (current->insn == KSYM(fixup_copy_ends)));
	insn_end(before);
	return left;
}

uint32_t __copy_from_user_inatomic(void *host, vaddr_t from, uint32_t size)
{
	struct insn_before before = insn_begin(KSYM(__copy_from_user_inatomic));

	return copy_ended(before, cpu_copy_in(host, from, size));
}

uint32_t __copy_to_user_inatomic(vaddr_t to, const void *host, uint32_t size)
{
	struct insn_before before = insn_begin(KSYM(__copy_to_user_inatomic));

	return copy_ended(before, cpu_copy_out(to, host, size));
}

int probe_kernel_read(void *host, vaddr_t from, uint32_t size)
{
	uint32_t left;

	preempt_disable();
	left = __copy_from_user_inatomic(host, from, size);
	preempt_enable();
	return left != 0 ? -EFAULT : 0;
}

int probe_kernel_write(vaddr_t to, const void *host, uint32_t size)
{
	uint32_t left;

	preempt_disable();
	left = __copy_to_user_inatomic(to, host, size);
	preempt_enable();
	return left != 0 ? -EFAULT : 0;
}
