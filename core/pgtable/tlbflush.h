/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Making the CPU forget translations.
 *
 * As: arch/x86/include/asm/tlbflush.h of 2.6.34.
 */
#ifndef CORE_PGTABLE_TLBFLUSH_H
#define CORE_PGTABLE_TLBFLUSH_H

#include "sim/access.h"

/* Everything that the running CPU has, global entries too: CR4.PGE goes off and on. */
static inline void __flush_tlb_all(void)
{
	uint32_t cr4 = cpu_control()->cr4;

	cpu_write_cr4(cr4 & ~CR4_PGE);
	cpu_write_cr4(cr4);
}

#endif
