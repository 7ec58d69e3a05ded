/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Limits of a process.
 */
#include "core/vma/vma_internal.h"

/* The limit that nobody may set more descriptors than. As: sysctl_nr_open. */
#define NR_OPEN (1024u * 1024u)

int do_setrlimit(ulong_t resource, ulong_t soft, ulong_t hard)
{
	struct rlimit *limit;

	if (resource >= RLIM_NLIMITS || soft > hard)
		return -EINVAL;
	limit = &current->signal->rlim[resource];
	if (hard > limit->rlim_max && !capable(CAP_SYS_RESOURCE)) {
		goal(VMA_RLIMIT_REFUSED);
		return -EPERM;
	}
	if (resource == RLIMIT_NOFILE && hard > NR_OPEN)
		return -EPERM;
	if (resource == RLIMIT_CPU && soft == 0)
		soft = 1; /* a limit of 0 would be none */
	spin_lock(&current->signal->lock);
	shared_store(&limit->rlim_cur, soft);
	limit->rlim_max = hard;
	spin_unlock(&current->signal->lock);
	return 0;
}
