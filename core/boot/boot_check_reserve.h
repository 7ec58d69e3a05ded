/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * M10 and M11: what start-up reserved, and what it did not, by the record that it kept.
 */
#ifndef CORE_BOOT_BOOT_CHECK_RESERVE_H
#define CORE_BOOT_BOOT_CHECK_RESERVE_H

#include "core/base/check.h"

/*
 * M10: reservations are not empty and overlap nothing; those that hold whole frames begin with one.
 * M11: a frame of RAM that is reserved lies in a reservation that was not given back.
 *
 * Before the hand-over there is no record, and nothing to judge.
 */
void boot_see_reservations(struct check_run *run);
void boot_see_handed_over(struct check_run *run);

/* The same if the step wrote to the record, or gave something back. */
void boot_see_reservations_touched(struct check_run *run);
void boot_see_handed_over_touched(struct check_run *run);

#endif
