/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: tunables, as /proc/sys/vm has them.
 */
#include "core/base/errno.h"
#include "core/page/page_sysctl.h"
#include "core/vma/vma_sysctl.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"

static const char *const sysctl_names[] = {
#define X(name, value) [value] = #name,
	SYSCTL_WORDS(X)
#undef X
};

/* The first of a tunable's numbers. */
static int64_t sysctl_read(const char *name)
{
	int32_t values[PAGE_SYSCTL_VALUES_MAX];

	if (page_sysctl_read(name, values) > 0)
		return values[0];
	return vma_sysctl_read(name, values) ? values[0] : -ENOENT;
}

static int64_t sysctl_write(const char *name, const struct value *args)
{
	int32_t values[CALL_ARGS_MAX];
	uint32_t nr = 0;
	int answer;

	while (nr + 1 < CALL_ARGS_MAX && !args[nr].absent) {
		values[nr] = (int32_t)args[nr].number;
		nr++;
	}
	answer = page_sysctl(name, values, nr);
	return answer == -ENOENT ? vma_sysctl(name, values, nr) : answer;
}

/*
 * 2.6.34 lets two writers of tunables run at once: what depends on them is then computed from a
 * mixture of both, until the next write. The checks know of one writer.
 */
struct misuse_verdict misuse_sysctl(const struct run *run, const struct value *args)
{
	bool races = false;

	for (uint32_t task = 0; task < TASKS_MAX; task++)
		races |= run->in_flight[task] && run->in_flight[task]->op->run == run_sysctl;
	return (struct misuse_verdict){races ? USE_SKIPPED : USE_SOUND, NULL};
}

void run_sysctl(struct run *run, const struct value *args, struct result *result)
{
	const char *name = sysctl_names[args[0].number];
	int64_t answer = args[1].absent ? sysctl_read(name) : sysctl_write(name, args + 1);

	if (!args[1].absent && answer == 0)
		run->changes.sysctls |= 1u << args[0].number;
	result->value = (uint64_t)answer;
	result->failed = answer < 0;
}
