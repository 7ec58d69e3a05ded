/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * points_out: the loop of pair_loop.c in a program that was compiled without preemption points. It
 * answers questions of bench_task until there are no more.
 */
#include "tests/bench/pair_loop.h"
#include <unistd.h>

int main(void)
{
	struct pair_question question;

	pair_loop_boot();
	while (read(STDIN_FILENO, &question, sizeof(question)) == sizeof(question)) {
		double seconds = pair_loop((uint32_t)question.order, question.times);

		if (write(STDOUT_FILENO, &seconds, sizeof(seconds)) != sizeof(seconds))
			return 1;
	}
	return 0;
}
