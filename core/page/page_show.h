/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What /proc says of nodes, zones and pages, line for line as 2.6.34 prints it.
 *
 * With state_only, fields that are history (counters of events) are left out: what is printed then
 * depends on the state of memory alone. Fields of rooms that are not built are left out, always;
 * they are never printed as 0:
 *
 *   text          left out, always                                       with state_only, too
 *   buddyinfo     nothing                                                nothing
 *   pagetypeinfo  nothing                                                nothing
 *   zoneinfo      the counters of reclaim, page tables, file I/O         numa_*, scanned
 *   meminfo       all but Mem*, High*, Low*, S*                          nothing
 *   vmstat        as zoneinfo; the event counters                        numa_*
 */
#ifndef CORE_PAGE_PAGE_SHOW_H
#define CORE_PAGE_PAGE_SHOW_H

#include "core/base/seq.h"

/*
 * Append the text of a file of /proc. They read the kernel's lists, which must be sound.
 *
 * Ensures: nothing in simulated RAM changes.
 */
void show_buddyinfo(struct seq *seq, bool state_only);
void show_pagetypeinfo(struct seq *seq, bool state_only);
void show_zoneinfo(struct seq *seq, bool state_only);
void show_meminfo(struct seq *seq, bool state_only);
void show_vmstat(struct seq *seq, bool state_only);

#endif
