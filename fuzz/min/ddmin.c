/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Chunks of halving size, from the end.
 */
#include "fuzz/min/ddmin.h"

/* Ensures: has any chunk of @size gone? */
static bool chunks_drop(const struct ddmin_list *list, uint32_t size)
{
	uint32_t end = list->length(list->arg);
	bool gone = false;

	while (end > 0) {
		uint32_t first = end > size ? end - size : 0;
		gone |= list->drop(list->arg, first, end - first);
		end = first;
	}
	return gone;
}

bool ddmin(const struct ddmin_list *list)
{
	bool gone = false, once_more;

	for (uint32_t size = list->length(list->arg); size > 1; size /= 2)
		gone |= chunks_drop(list, size);
	do {
		once_more = chunks_drop(list, 1);
		gone |= once_more;
	} while (once_more);
	return gone;
}
