/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "sim/ram.h"
#include <sys/wait.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_ASAN 1
#endif
#endif

#ifdef HAS_ASAN
/* A use after free, as the kernel would commit it. */
static void touch_freed_frame(struct run *run)
{
	if (run->step == 1)
		*(volatile uint8_t *)frame_ptr(run->results[0].pfn) = 1;
}

static void run_in_child(int out)
{
	dup2(out, STDERR_FILENO);
	engine_init();
	engine_run(test_program("p = alloc_page(GFP_KERNEL)\n__free_pages(p, 0)\ntick(1)\n"),
		   &(struct run_options){.after_call = touch_freed_frame});
	_exit(0);
}

Test(sanitizer, has_the_program_in_its_report)
{
	static char text[1 << 16];
	size_t used = 0;
	ssize_t got;
	int pipes[2], status;

	cr_assert_eq(pipe(pipes), 0);
	pid_t child = fork();
	if (child == 0)
		run_in_child(pipes[1]);
	close(pipes[1]);
	while ((got = read(pipes[0], text + used, sizeof(text) - 1 - used)) > 0)
		used += (size_t)got;
	waitpid(child, &status, 0);
	cr_assert_neq(status, 0);
	cr_assert(strstr(text, "AddressSanitizer: use-after-poison") != NULL, "%s", text);
	static const char *const parts[] = {
		"\nfinding: use-after-poison: __free_pages: write of 1 bytes at 0x",
		", at step 2 of 3: __free_pages(p0, 0)\n",
		"\np0 = alloc_page(GFP_KERNEL)",
		"\nfirst wrong at step 2 of 3: full checks after every step find nothing before",
		"\npreviously allocated by step 1 of 3: p0 = alloc_page(GFP_KERNEL)\n    #0 0x",
		"\nfreed by step 2 of 3: __free_pages(p0, 0)\n    #0 0x",
		"\nSUMMARY: mmfuzz: use-after-poison in __free_pages\n",
		"\nrun it again: ",
	};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		cr_assert(strstr(text, parts[i]) != NULL, "'%s' is not in\n%s", parts[i], text);
	cr_assert_null(strstr(text, "tick(1)"), "what comes after the step does not matter");
}
#endif
