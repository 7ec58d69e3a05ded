/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of accesses to the user's memory share.
 */
#ifndef CORE_FAULT_UACCESS_INTERNAL_H
#define CORE_FAULT_UACCESS_INTERNAL_H

#include "core/kmap/extable.h"

/*
 * An access that began with insn_begin(), which answered @before, is over; did it fail?
 *
 * Ensures: @failed, which the fixup confirms (a BUG otherwise).
 */
bool uaccess_ended(struct insn_before before, bool failed);

/* What follows may fault, and so sleep. */
void might_fault(void);

#endif
