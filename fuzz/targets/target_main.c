/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The main part of every target whose inputs are programs: decode, run, report.
 */
#include "fuzz/targets/target_main.h"
#include "core/base/mmzone.h"
#include "fuzz/engine/report.h"
#include "fuzz/op/codec.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct run_options options;

/*
 * Our own options begin with `--`, which libFuzzer passes over: --no-state, --check=full. The
 * environment's MMFUZZ_NO_STATE does what --no-state does.
 */
int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	static char command[4200];

	options.fresh_boot = target_engine.fresh_boot;
	options.after_call = target_engine.after_call;
	options.no_state = getenv("MMFUZZ_NO_STATE") != NULL;
	for (int i = 1; i < *argc; i++) {
		if (strcmp((*argv)[i], "--no-state") == 0)
			options.no_state = true;
		else if (strcmp((*argv)[i], "--check=full") == 0)
			options.full_checks = true;
	}
	if (target_engine.after_call) /* part of the finding: only this program shows it */
		snprintf(command, sizeof(command), "%s FILE", (*argv)[0]);
	else
		snprintf(command, sizeof(command), "./mm repro FILE");
	report_command_set(command);
	engine_init();
	return 0;
}

/* An input means the machine of this build's paging mode. */
static void mode_set(struct program *program)
{
	program->boot[BOOT_PAE] = PAGING_PAE;
	if (PAGING_PAE)
		program->boot_given |= 1u << BOOT_PAE;
	else
		program->boot_given &= ~(1u << BOOT_PAE);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct program program;

	program_decode(bytes, size, &program);
	mode_set(&program);
	if (engine_run(&program, &options)->kind != FINDING_NONE)
		report_and_abort();
	return 0;
}
