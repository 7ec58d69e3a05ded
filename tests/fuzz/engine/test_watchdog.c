/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/base/mmzone.h"
#include "core/page/page_show.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/watchdog.h"
#include "sim/mark.h"
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char text[1 << 17];

/* A free page is its own neighbour: who walks its list walks for ever. */
static void loop_in_the_kernel(struct run *run)
{
	static char buffer[4096];
	struct list_head *list =
		&NODE_DATA(0)->node_zones[ZONE_NORMAL].free_area[10].free_list[MIGRATE_MOVABLE];

	if (run->step != 1)
		return;
	list->next->next = list->next;
	mark_written(list->next, sizeof(*list));
	show_pagetypeinfo(&(struct seq){.buf = buffer, .size = sizeof(buffer)}, true);
}

static void burn(double seconds)
{
	clock_t begun = clock();

	while ((double)(clock() - begun) < seconds * CLOCKS_PER_SEC)
		;
}

/* Two calls that take their time, each less than a hang's. */
static void slow_calls(struct run *run)
{
	if (run->step < 2)
		burn(0.7);
}

static void leave(void)
{
	_exit(3);
}

/* Run in a child, watched for a second. Ensures: its exit status, and its report in `text`. */
static int watched(void (*after_call)(struct run *run), bool idle)
{
	size_t used = 0;
	ssize_t got;
	int ends[2], status;

	cr_assert_eq(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		close(ends[1]);
		engine_init();
		watchdog_seconds_set(1);
		watchdog_start(leave);
		engine_run(test_program("p = alloc_page(GFP_KERNEL)\nput_page(p)\ntick(1)\n"),
			   &(struct run_options){.after_call = after_call});
		if (idle)
			burn(1.5);
		_exit(0);
	}
	close(ends[1]);
	while ((got = read(ends[0], text + used, sizeof(text) - 1 - used)) > 0)
		used += (size_t)got;
	text[used] = '\0';
	close(ends[0]);
	waitpid(child, &status, 0);
	cr_assert(WIFEXITED(status), "%s", text);
	return WEXITSTATUS(status);
}

Test(watchdog, ends_a_loop_in_the_kernel_with_a_report_that_names_it)
{
	static const char *const parts[] = {
		"finding: hang: ",
		": no end and no step in 1 s of CPU time, at step 2 of 3: put_page(p0)\n",
		"\n--- the program\np0 = alloc_page(GFP_KERNEL)",
		"\n--- /proc/buddyinfo\nNode 0, zone",
		"\nSUMMARY: mmfuzz: hang in ",
	};

	cr_assert_eq(watched(loop_in_the_kernel, false), 3, "%s", text);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		cr_assert(strstr(text, parts[i]) != NULL, "'%s' is not in\n%s", parts[i], text);
	cr_assert_null(strstr(text, "hang in put_page\n"), "the loop is in no operation:\n%s",
		       text);
}

Test(watchdog, leaves_slow_runs_alone_and_what_is_no_run)
{
	cr_assert_eq(watched(slow_calls, false), 0, "%s", text);
	cr_assert_eq(watched(NULL, true), 0, "%s", text);
	cr_assert_str_eq(text, "");
}
