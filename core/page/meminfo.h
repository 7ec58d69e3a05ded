/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How much memory there is, for those who size things by it.
 */
#ifndef CORE_PAGE_MEMINFO_H
#define CORE_PAGE_MEMINFO_H

#include "core/base/zone.h"

/* Pages beyond the high watermarks of the zones that GFP_USER (GFP_HIGHUSER_MOVABLE) may use. */
ulong_t nr_free_buffer_pages(void);
ulong_t nr_free_pagecache_pages(void);

/* Free pages of highmem, on all nodes. */
ulong_t nr_free_highpages(void);

/* In pages. As: the fields of 2.6.34's struct sysinfo that si_meminfo() fills. */
struct sysinfo {
	ulong_t totalram;
	ulong_t freeram;
	ulong_t sharedram; /* 0 */
	ulong_t bufferram; /* 0: no block devices with buffers */
	ulong_t totalhigh;
	ulong_t freehigh;
	ulong_t mem_unit; /* bytes: PAGE_SIZE */
};

/* Of the machine; of one online node. */
void si_meminfo(struct sysinfo *val);
void si_meminfo_node(struct sysinfo *val, int nid);

#endif
