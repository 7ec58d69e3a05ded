/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every check of the caches can fail: each row breaks one thing on purpose, and sees its id and no
 * other.
 *
 * A row runs three times on the same booted machine: announced, seen by the touched forms;
 * announced, seen by the full forms; and behind the marks' back, where only the full forms see it.
 */
#include "break_rows.h"

#include <string.h>

#include "core/slab/slab_check.h"
#include "sim/mark.h"

/* Row @index of both tables; NULL behind the last. */
static const struct break_row *row_of(size_t index)
{
	static const struct break_row *const tables[] = {break_slab_rows, break_cache_rows};

	for (size_t i = 0; i < ARRAY_SIZE(tables); i++)
		for (const struct break_row *row = tables[i]; row->id; row++)
			if (index-- == 0)
				return row;
	return NULL;
}

/* ---- the tests ------------------------------------------------------------------------------- */

/* The ids of all checks that fail, although some do: "S2 S3". */
static const char *failing_checks(bool full_forms)
{
	static char failing[64];
	static struct check_count counts[16];

	cr_assert_leq(slab_checks_nr, ARRAY_SIZE(counts));
	failing[0] = '\0';
	for (uint32_t i = 0; i < slab_checks_nr; i++) {
		struct check_run run;

		if (check_pass(&slab_checks[i], 1, &counts[i], full_forms, &run))
			continue;
		if (failing[0] != '\0')
			strcat(failing, " ");
		strcat(failing, slab_checks[i].id);
	}
	return failing;
}

static void back(void)
{
	break_marks_late();
	machine_reset();
	slab_check_memory.reset();
	mark_step_begin();
}

static void break_once(const struct break_row *row, bool loud)
{
	break_aloud = loud;
	mark_step_begin();
	row->corrupt();
}

static void boot_kind(enum machine_kind kind)
{
	line_default();
	line.cpus = kind == NODES ? 2 : 1;
	line.nodes = line.cpus;
	line.slab_debug = kind == DEBUG;
	boot();
	on_kernel(have_caches);
	cr_assert_str_eq(failing_checks(true), "");
	machine_image_save(0);
	slab_check_memory.save(0);
	mark_step_begin();
}

static void for_each_row(void (*fn)(const struct break_row *row))
{
	for (enum machine_kind kind = PLAIN; kind < NR_KINDS; kind++) {
		boot_kind(kind);
		for (size_t i = 0; row_of(i); i++)
			if (row_of(i)->kind == kind)
				fn(row_of(i));
	}
}

static void seen_in_full(const struct break_row *row)
{
	break_once(row, true);
	cr_expect_str_eq(failing_checks(true), row->id, "%s: \"%s\"", row->name,
			 failing_checks(true));
	back();
	cr_expect_str_eq(failing_checks(true), "", "after %s", row->name);
}

Test(check_breaks, each_check_alone_sees_it_in_full)
{
	for_each_row(seen_in_full);
}

static void seen_when_announced(const struct break_row *row)
{
	break_once(row, true);
	cr_expect_str_eq(failing_checks(false), row->seen == IN_FULL ? "" : row->id, "%s: \"%s\"",
			 row->name, failing_checks(false));
	back();
	cr_expect_str_eq(failing_checks(false), "", "after %s", row->name);
}

Test(check_breaks, each_check_alone_sees_what_a_step_broke)
{
	if (marks_tracked())
		for_each_row(seen_when_announced);
}

static void seen_in_full_only(const struct break_row *row)
{
	break_once(row, false);
	cr_expect_str_eq(failing_checks(false), "", "%s: \"%s\"", row->name, failing_checks(false));
	cr_expect_str_eq(failing_checks(true), row->id, "%s", row->name);
	back();
}

Test(check_breaks, only_full_checks_see_what_no_step_announced)
{
	if (marks_tracked())
		for_each_row(seen_in_full_only);
}

Test(check_breaks, every_check_has_a_row)
{
	for (uint32_t i = 0; i < slab_checks_nr; i++) {
		bool found = false;

		for (size_t row = 0; row_of(row); row++)
			found |= strcmp(row_of(row)->id, slab_checks[i].id) == 0;
		cr_assert(found, "%s", slab_checks[i].id);
	}
}
