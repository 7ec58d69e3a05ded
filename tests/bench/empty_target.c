/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A fuzz target that does nothing, for what libFuzzer itself costs.
 */
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	(void)bytes;
	(void)size;
	return 0;
}
