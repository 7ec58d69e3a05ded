/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A CPU begins to translate by swapper_pg_dir.
 *
 * As: enable_paging of arch/x86/kernel/head_32.S, and what init_memory_mapping() of 2.6.34 adds to
 *     CR4.
 */
#include "core/base/kernel.h"
#include "core/boot/boot.h"
#include "core/pgtable/pgtable.h"
#include "sim/mmu.h"

/* Differs: no tables of the entry code's own; a CPU translates when the direct map is there. */
void enable_paging(uint32_t cpu)
{
	struct mmu *mmu = mmu_of(cpu);
	uint32_t cr4 = CR4_PGE;

	if (machine_boot_params()->pse)
		cr4 |= CR4_PSE;
	if (PAGING_PAE)
		cr4 |= CR4_PAE;
	BUG_ON(!control_write_cr4(mmu, cr4));
	BUG_ON(!control_write_efer(mmu, pgtable_vars->nx_enabled ? EFER_NXE : 0));
	BUG_ON(!control_write_cr3(mmu, (uint32_t)__pa(swapper_pg_dir)));
	BUG_ON(!control_write_cr0(mmu, CR0_PE | CR0_WP | CR0_PG));
}
