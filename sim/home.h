/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Homes: the memory behind the window, with its shadow; each machine that has an image has one.
 *
 *   in the window --home_park()--> parked --home_enter()--> in the window
 *   none --home_build()--> in the window
 *
 * To go to another machine its pages move, not its bytes: the host changes page tables. Private to
 * sim/.
 */
#ifndef SIM_HOME_H
#define SIM_HOME_H

#include "sim/ram_internal.h"

/*
 * The memory behind the window ends at @end from now on; what is below stays.
 *
 * Requires: nothing above was written or poisoned.
 */
void home_end_set(paddr_t end);

/*
 * Park what is in the window as the home of image @slot, in place of one that it had.
 *
 * Ensures: nothing is in the window, it may not be touched until home_enter() or home_build(). If
 *          the host cannot move what was there, @slot has no home.
 */
void home_park(uint32_t slot);

/* Bring the home of @slot into the window. Ensures: false: it has none, nothing changed. */
bool home_enter(uint32_t slot);

/* A new home in the window instead of what is there: zero and clean, up to @end. */
void home_build(paddr_t end);

/* The home of @slot, if it is parked, goes back to the host. */
void home_free(uint32_t slot);

#endif
