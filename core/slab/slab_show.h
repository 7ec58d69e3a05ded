/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What /proc/slabinfo says, version 2.1.
 */
#ifndef CORE_SLAB_SLAB_SHOW_H
#define CORE_SLAB_SLAB_SHOW_H

#include "core/base/seq.h"

/*
 * Append the text: the newest cache first. With slab_debug it has statistics, which are left out
 * with state_only: they are history.
 *
 * Requires: sound lists.   Ensures: nothing in simulated RAM changes.
 * As:       s_show() of 2.6.34.   Differs: it takes no locks, and a cache whose counts do not agree
 *           is for the checks to report.
 */
void show_slabinfo(struct seq *seq, bool state_only);

#endif
