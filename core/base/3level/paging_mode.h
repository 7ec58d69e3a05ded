/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The build's paging mode: PAE: three levels, 4 KiB and 2 MiB pages, 36-bit physical addresses.
 */
#ifndef CORE_BASE_PAGING_MODE_H
#define CORE_BASE_PAGING_MODE_H

#define PAGING_PAE      1
#define PAGEBLOCK_ORDER 9
#define LAST_PKMAP      512u

#endif
