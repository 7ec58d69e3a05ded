/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The build's paging mode: two-level paging: 4 KiB and 4 MiB pages.
 */
#ifndef CORE_BASE_PAGING_MODE_H
#define CORE_BASE_PAGING_MODE_H

#define PAGING_PAE      0
#define PAGEBLOCK_ORDER 10
#define LAST_PKMAP      1024u

#endif
