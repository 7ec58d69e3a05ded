/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * T1, T2: what CPUs remember of the kernel's page tables.
 */
#ifndef FUZZ_ENGINE_TLB_CHECK_H
#define FUZZ_ENGINE_TLB_CHECK_H

#include "core/base/check.h"

extern const struct check tlb_checks[];
extern const uint32_t tlb_checks_nr;

/* Is there anything to look at? What a CPU remembers is in no line of RAM. */
bool tlb_check_opens(void);

#endif
