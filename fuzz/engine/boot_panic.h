/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The panics that an impossible boot line ends in. Any other panic at boot is a finding.
 */
#ifndef FUZZ_ENGINE_BOOT_PANIC_H
#define FUZZ_ENGINE_BOOT_PANIC_H

#include "sim/types.h"

/* Is @text (of a panic at boot) one that a boot line can cause? */
bool boot_panic_is_defined(const char *text);

/* Is it one for want of RAM? The kernel's map of it is complete by then, and must be right. */
bool boot_panic_wants_ram(const char *text);

#endif
