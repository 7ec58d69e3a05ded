/* SPDX-License-Identifier: GPL-2.0-only */
/* What /proc says of kernel mappings. */
#ifndef CORE_KMAP_KMAP_SHOW_H
#define CORE_KMAP_KMAP_SHOW_H

#include "core/base/seq.h"

/* vmallocinfo: a line for each area, by address. */
void show_vmallocinfo(struct seq *seq);

/* Slots of kmap() that are in use or idle: number, users, frame. */
void show_kmaps(struct seq *seq);

#endif
