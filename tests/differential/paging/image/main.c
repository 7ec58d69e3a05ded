/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A batch of cases, from the memory that the host shares with the image.
 */
#include "image.h"

static const char *missing_feature(void)
{
	static const struct {
		uint32_t bit;
		const char *name;
	} wanted[] = {
		{3, "PSE"}, {5, "MSR"}, {6, "PAE"}, {8, "CX8"}, {13, "PGE"}, {23, "MMX"},
	};
	uint32_t eax = 1, ebx, ecx, edx;

	__asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "=c"(ecx), "=d"(edx));
	for (unsigned int i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++)
		if (!(edx >> wanted[i].bit & 1))
			return wanted[i].name;
	eax = 0x80000001;
	__asm__ volatile("cpuid" : "+a"(eax), "=b"(ebx), "=c"(ecx), "=d"(edx));
	return edx >> 20 & 1 ? 0 : "NX";
}

int main(void)
{
	const struct case_batch *batch = (const struct case_batch *)CASES_ADDRESS;
	struct case_result *results = (struct case_result *)RESULTS_ADDRESS;
	const char *missing = missing_feature();

	if (missing || batch->nr > BATCH_MAX) {
		say("image: ");
		say(missing ? missing : "the batch");
		say(missing ? " is missing\n" : " is too large\n");
		return 1;
	}
	build_monitor_tables();
	go_home();
	fill_frames();
	for (uint32_t i = 0; i < batch->nr; i++)
		perform_case(&batch->cases[i], &results[i]);
	return 0;
}
