/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A booted machine whose checks are ready, and passes over them.
 */
#ifndef TESTS_CORE_PAGE_CHECK_BOOTED_H
#define TESTS_CORE_PAGE_CHECK_BOOTED_H

#include <criterion/criterion.h>

#include "core/page/page_check.h"
#include "core/page/page_internal.h"

/* Boot with @params (NULL: the default machine) and rebuild the census. */
void boot(const struct boot_params *params);

/* Run @body on the machine, as one step, to the end of its line; it must not end the machine. */
void step(void (*body)(void));

/* Pass over the touched (full) forms. Ensures: "" or the failure, valid until the next pass. */
const char *touched_pass(void);
const char *full_pass(void);

/*
 * All checks of boot and page, one after the other, although some fail. Ensures: the ids of those,
 * in order: "B1 B9"; valid until the next call.
 */
const char *failing_checks(bool full);

/* Both passes are content. */
void assert_sound(void);

/* Keep the machine and the census as they are now, and go back there. */
void keep(void);
void back(void);

/*
 * Mark what a test pokes into, as core's own stores would be; while @announce is false only when it
 * is time to go back.
 */
extern bool announce;
void poked(const volatile void *p, size_t bytes);

/* How often the row decided anything, in all passes since boot. */
uint64_t decided(const char *id);

struct zone *normal_zone(void);

#endif
