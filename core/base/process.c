/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The pool of what thread groups share.
 */
#include "core/base/process.h"

#include "core/base/base.h"

static const struct rlimit first_limits[RLIM_NLIMITS] = {
#define X(name, number, soft, hard) [name] = {soft, hard},
	RLIMITS(X)
#undef X
};

static struct signal_struct *signal_take(void)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(base_vars->signals); i++) {
		if (atomic_cmpxchg(&base_vars->signals[i].count, 0, 1) == 0)
			return &base_vars->signals[i];
	}
	BUG();
}

struct signal_struct *signal_copy(const struct signal_struct *from)
{
	struct signal_struct *signal = signal_take();

	memcpy(signal->rlim, from == NULL ? first_limits : from->rlim, sizeof(signal->rlim));
	spin_lock_init(&signal->lock, LOCK_SIGNAL);
	signal->group_exit_code = 0;
	signal->handled = from == NULL ? 0 : shared_load(&from->handled);
	return signal;
}

void signal_share(struct signal_struct *signal)
{
	atomic_inc(&signal->count);
}

void signal_put(struct signal_struct *signal)
{
	BUG_ON(atomic_read(&signal->count) == 0);
	atomic_dec(&signal->count);
}
