/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the page tables' inline functions leave over: bad entries, the CPU's bits, the printer.
 */
#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/pgtable/tlbflush.h"

void pgd_clear_bad(pgd_t *pgdp)
{
	printk(KERN_ERR "bad pgd %08" PRIx64 ".\n", (uint64_t)pgd_val(pgdp_get(pgdp)));
	pgd_clear(pgdp);
}

void pud_clear_bad(pud_t *pudp)
{
	printk(KERN_ERR "bad pud %08" PRIx64 ".\n", (uint64_t)pud_val(pudp_get(pudp)));
	pud_clear(pudp);
}

void pmd_clear_bad(pmd_t *pmdp)
{
	printk(KERN_ERR "bad pmd %08" PRIx64 ".\n", (uint64_t)pmd_val(pmdp_get(pmdp)));
	pmd_clear(pmdp);
}

/* All CPUs have PGE; NX comes with PAE. */
void pgtable_init(void)
{
	pgtable_vars->supported_pte_mask = (pteval_t) ~(pteval_t)0;
	pgtable_vars->nx_enabled = _PAGE_NX != 0;
	swapper_tables_init(&pgtable_vars->swapper);
	tlb_init();
}

static const struct {
	uint32_t bit;
	const char *says;
} page_bits[] = {
#define X(name, bit, says) {bit, says},
	PAGE_BITS(X)
#undef X
};

void page_flags_print(char *text, size_t size, pteval_t flags)
{
	size_t used = 0;

	text[0] = '\0';
	for (size_t i = 0; i < ARRAY_SIZE(page_bits); i++) {
		const char *says = page_bits[i].says;
		size_t length = strlen(says);

		if (((uint64_t)flags >> page_bits[i].bit & 1u) == 0 || used + length + 2 > size)
			continue;
		if (used != 0)
			text[used++] = ' ';
		memcpy(text + used, says, length + 1);
		used += length;
	}
}
