/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Cases as text, to read, to keep and to run again.
 *
 *   control WP PAE NXE           bits that are on
 *   root 0                       which of the two is in CR3
 *   entry pae-pte 0.511 0x67     table.index value; what is not named is 0
 *   load 4 user 0x7ffff000       size, ring, address
 *   store 8 kernel 0x7ffffffc 0x4041424345464748
 *   exchange 2 user 0x80000000 0x4040
 *   fetch user 0x80000000
 *   set pde 0.512 0x800067
 *   invlpg 0x7ffff000
 *   cr3 1                        load root 1
 *   wp on, nxe off, cr4 PSE PGE, paging off-on
 *
 * `#` begins a comment.
 */
#ifndef PAGING_TEXT_H
#define PAGING_TEXT_H

#include "case.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Print @c; entries with what their bits mean. */
void text_print_case(FILE *to, const struct paging_case *c);
void text_print_step(FILE *to, const struct paging_step *step);

/* "load" */
const char *text_step(enum step_kind kind);

/* "pae-pte 0.511", in a buffer that the next call uses again. */
const char *text_slot(unsigned int slot);

/*
 * Read a case from @text.
 *
 * Errors: false: @why says what is wrong, with the line's number.
 */
bool text_parse_case(const char *text, struct paging_case *c, char *why, size_t size);

#endif
