/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: CPUs that go and come, and what that must answer.
 *
 *   call           the CPU                          answer
 *   cpu_down       the last one; the first one      -EBUSY
 *                  none, or down                    -EINVAL
 *   cpu_up         none                             -EINVAL, with a line in the log
 *                  up                               -EINVAL
 *   both           else                             0
 *
 * Of calls that overlap with others of the kind nobody foretells which comes first.
 */
#include "core/base/errno.h"
#include "core/base/smp.h"
#include "core/init/cpu.h"
#include "fuzz/model/complain.h"
#include "fuzz/model/mmu_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"
#include "sim/mmu.h"

/* Which CPUs are up, as the program's own calls say. */
static bool is_up(const struct run *run, uint64_t cpu)
{
	return cpu < cpu_count() && !(run->changes.cpus_down & 1u << cpu);
}

static int down_expected(const struct run *run, uint64_t cpu)
{
	uint32_t down = (uint32_t)__builtin_popcount(run->changes.cpus_down);

	if (cpu_count() - down == 1)
		return -EBUSY;
	if (!is_up(run, cpu))
		return -EINVAL;
	return cpu == 0 ? -EBUSY : 0;
}

static int up_expected(const struct run *run, uint64_t cpu)
{
	return cpu >= cpu_count() || is_up(run, cpu) ? -EINVAL : 0;
}

static void errno_result(struct result *result, int error)
{
	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
}

/* The call may leave its CPU, whatever comes of it. */
void run_cpu_down(struct run *run, const struct value *args, struct result *result)
{
	run->changes.cpu = true;
	run->changes.cpus = true;
	errno_result(result, cpu_down((uint32_t)args[0].number));
}

/* It begins with registers as after power-on, and an empty TLB. */
static void mmu_model_restart(uint32_t cpu)
{
	const struct control *control = &mmu_of(cpu)->control;

	if (!mmu_model_judges())
		return;
	mmu_model_wrote(cpu, MODEL_CR0, CR0_PE, true);
	mmu_model_wrote(cpu, MODEL_CR4, control->cr4, true);
	mmu_model_wrote(cpu, MODEL_EFER, control->efer, true);
	mmu_model_wrote(cpu, MODEL_CR3, control->cr3, true);
	mmu_model_wrote(cpu, MODEL_CR0, control->cr0, true);
}

void run_cpu_up(struct run *run, const struct value *args, struct result *result)
{
	int error = cpu_up((uint32_t)args[0].number);

	errno_result(result, error);
	if (error == 0)
		mmu_model_restart((uint32_t)args[0].number);
}

struct misuse_verdict misuse_cpu_up(const struct run *run, const struct value *args)
{
	/* it may want memory for its arrays of objects */
	if (args[0].number < cpu_count())
		return (struct misuse_verdict){USE_LOGGED,
					       "?_cpu_up: attempt to bring up CPU * failed\n"
					       "?*: page allocation failure. *\n"
					       "?*: * callbacks suppressed"};
	return (struct misuse_verdict){USE_LOGGED, "can't online cpu * because it is not "
						   "configured as may-hotadd at boot time"};
}

/* What a call answered against what it had to, unless another one changed that meanwhile. */
static void answer_judge(struct run *run, const struct result *result, int expected)
{
	int answer = (int)(int64_t)result->value;

	if (run_flight(run)->alone && answer != expected)
		model_complain("%s answered %d in place of %d", run_flight(run)->op->name, answer,
			       expected);
}

void model_cpu_down(struct run *run, const struct value *args, const struct result *result)
{
	answer_judge(run, result, down_expected(run, args[0].number));
	if (!result->failed)
		run->changes.cpus_down |= 1u << args[0].number;
}

void model_cpu_up(struct run *run, const struct value *args, const struct result *result)
{
	if (up_expected(run, args[0].number) != 0 || (int)(int64_t)result->value != -EINVAL)
		answer_judge(run, result, up_expected(run, args[0].number));
	if (!result->failed)
		run->changes.cpus_down &= ~(1u << args[0].number);
}
