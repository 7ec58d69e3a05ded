/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of interned functions: what the linker collected in section mm_ksyms.
 */
#include "core/base/ksym.h"

#include <string.h>

#include "sim/machine.h"

/* The section's bounds come from the linker; weak, for a program that interns nothing. */
extern const struct ksym *const __start_mm_ksyms[] __attribute__((weak));
extern const struct ksym *const __stop_mm_ksyms[] __attribute__((weak));

uint32_t ksym_count(void)
{
	return (uint32_t)(((uintptr_t)__stop_mm_ksyms - (uintptr_t)__start_mm_ksyms) /
			  sizeof(__start_mm_ksyms[0]));
}

const struct ksym *ksym_at(uint32_t index)
{
	return __start_mm_ksyms[index];
}

ksym_t ksym_number(const char *name)
{
	char padded[KSYM_NAME_MAX] = "";

	strncpy(padded, name, sizeof(padded) - 1);
	return KSYM_HASH(padded);
}

/*
 * The first entry with @number. All are looked at: two functions with one name (static ones of two
 * files, say) would call each other.
 */
static const struct ksym *ksym_find(ksym_t number)
{
	const struct ksym *found = NULL;
	uint32_t nr = ksym_count();

	for (uint32_t i = 0; i < nr; i++) {
		const struct ksym *ksym = ksym_at(i);

		if (ksym->number != number)
			continue;
		if (found == NULL)
			found = ksym;
		else if (found->function != ksym->function)
			machine_end(END_BUG, "ksym_find: %s and %s have one number", found->name,
				    ksym->name);
	}
	return found;
}

ksym_function_fn *ksym_function(ksym_t number)
{
	const struct ksym *ksym = ksym_find(number);

	if (ksym == NULL)
		machine_end(END_OOPS, "0x%08x call of no function", number);
	return ksym->function;
}

const char *ksym_name(ksym_t number)
{
	const struct ksym *ksym = ksym_find(number);

	return ksym == NULL ? NULL : ksym->name;
}
