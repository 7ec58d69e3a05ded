/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which frames an access of a program touches, and whether they are the program's.
 */
#ifndef FUZZ_MODEL_FOOTPRINT_H
#define FUZZ_MODEL_FOOTPRINT_H

#include "sim/mmu.h"

/*
 * May @access be done? Tables and pages that are written must be the program's, pages that are read
 * too; a table that is only read must be one owner's. With @tables_only the page does not count.
 *
 * Ensures: what it would touch is kept for footprint_was_written().
 */
bool footprint_is_ours(const struct mmu *mmu, const struct access *access, bool tables_only);

/*
 * The access that was asked about last was done: the page model forgets what it wrote. @followed:
 * what stands in the pages is learned byte by byte (area_model_stored()).
 */
void footprint_was_written(bool followed);

#endif
