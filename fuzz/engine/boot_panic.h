/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The panics that an impossible boot line ends in. Any other panic at boot is a finding.
 */
#ifndef FUZZ_ENGINE_BOOT_PANIC_H
#define FUZZ_ENGINE_BOOT_PANIC_H

#include "sim/types.h"

/* Is @text (of a panic at boot) one that a boot line can cause? */
bool boot_panic_is_defined(const char *text);

/*
 * What was there too little of? Of RAM: the kernel's map of it is complete by then, and must be
 * right. Of pages: the page allocator gives them by then, and must have none left.
 */
enum boot_want { WANT_NOTHING, WANT_RAM, WANT_PAGES };
enum boot_want boot_panic_want(const char *text);

#endif
