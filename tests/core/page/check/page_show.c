/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The texts of /proc: their layout to the letter, and that their numbers are the kernel's.
 */
#include "booted.h"

#include <stdio.h>
#include <string.h>

#include "core/page/page_show.h"

static char text[65536];

static const char *show(void (*fn)(struct seq *seq, bool state_only), bool state_only)
{
	struct seq seq = {.buf = text, .size = sizeof(text)};

	text[0] = '\0';
	fn(&seq, state_only);
	return text;
}

/* Line @nr of the text, from 0. */
static const char *line(uint32_t nr)
{
	static char one[512];
	const char *at = text;

	while (nr-- > 0) {
		at = strchr(at, '\n');
		cr_assert_not_null(at);
		at++;
	}
	snprintf(one, sizeof(one), "%.*s", (int)strcspn(at, "\n"), at);
	return one;
}

/* Put known numbers into the counters of Normal: what is shown need not be sound. */
static void boot_with_known_numbers(void)
{
	struct zone *zone = normal_zone();

	boot(NULL);
	zone = normal_zone();
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		zone->free_area[order].nr_free = order * 111;
	zone->vm_stat[NR_FREE_PAGES].counter = 4321;
	zone->vm_stat[NR_SLAB_RECLAIMABLE].counter = 66;
	zone->vm_stat[NR_SLAB_UNRECLAIMABLE].counter = 55;
	zone->vm_stat[NUMA_HIT].counter = 77;
	zone->watermark[WMARK_MIN] = 10;
	zone->watermark[WMARK_LOW] = 20;
	zone->watermark[WMARK_HIGH] = 30;
	zone->pages_scanned = 5;
}

TestSuite(page_show, .init = boot_with_known_numbers);

Test(page_show, buddyinfo_has_a_line_for_each_populated_zone)
{
	show(show_buddyinfo, false);
	cr_assert_eq(strncmp(line(0), "Node 0, zone      DMA ", 22), 0, "%s", line(0));
	cr_assert_str_eq(line(1),
			 "Node 0, zone   Normal      0    111    222    333    444    555    "
			 "666    777    888    999   1110 ");
	cr_assert_eq(strncmp(line(2), "Node 0, zone  HighMem ", 22), 0, "%s", line(2));
	cr_assert_str_eq(line(3), "");
}

Test(page_show, pagetypeinfo_counts_blocks_by_order_and_pageblocks_by_type)
{
	char expected[64];

	show(show_pagetypeinfo, false);
	snprintf(expected, sizeof(expected), "Page block order: %d", pageblock_order);
	cr_assert_str_eq(line(0), expected);
	snprintf(expected, sizeof(expected), "Pages per block:  %u", pageblock_nr_pages);
	cr_assert_str_eq(line(1), expected);
	cr_assert_str_eq(line(2), "");
	cr_assert_str_eq(line(3),
			 "Free pages count per migrate type at order       0      1      2    "
			 "  3      4      5      6      7      8      9     10 ");
	cr_assert_eq(strncmp(line(4), "Node    0, zone      DMA, type    Unmovable ", 44), 0, "%s",
		     line(4));
	cr_assert_eq(strncmp(line(13), "Node    0, zone   Normal, type      Isolate ", 44), 0, "%s",
		     line(13));
	cr_assert_str_eq(line(19), "");
	cr_assert_str_eq(line(20),
			 "Number of blocks type     Unmovable  Reclaimable      Movable      "
			 "Reserve      Isolate ");
	cr_assert_eq(strncmp(line(22), "Node 0, zone   Normal ", 22), 0, "%s", line(22));
}

Test(page_show, zoneinfo_has_every_field_in_its_place)
{
	static const char *const lines[] = {
		"Node 0, zone   Normal", "  pages free     4321", "        min      10",
		"        low      20",   "        high     30",   "        scanned  5",
	};
	const char *at;

	show(show_zoneinfo, false);
	at = strstr(text, "Node 0, zone   Normal\n");
	cr_assert_not_null(at);
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		cr_assert_eq(strncmp(at, lines[i], strlen(lines[i])), 0, "%s: %.40s", lines[i], at);
		at = strchr(at, '\n') + 1;
	}
	cr_assert_not_null(strstr(at, "\n    nr_free_pages 4321\n    nr_slab_reclaimable 66\n"
				      "    nr_slab_unreclaimable 55\n    numa_hit     77\n"));
	cr_assert_not_null(strstr(at, "\n        protection: (0, 0, "));
	cr_assert_not_null(strstr(at, ")\n  pagesets\n    cpu: 0\n              count: "));
	cr_assert_not_null(strstr(at, "\n  vm stats threshold: "));
	cr_assert_not_null(strstr(at, "\n  all_unreclaimable: 0\n  prev_priority:     12\n"
				      "  start_pfn:         4096\n  inactive_ratio:    1\n"));
	cr_assert_null(strstr(text, "nr_inactive_anon"), "nobody keeps it yet");
}

Test(page_show, meminfo_and_vmstat_say_what_there_is)
{
	char expected[256];

	show(show_meminfo, false);
	snprintf(expected, sizeof(expected), "MemTotal:       %8u kB",
		 node_vars->totalram_pages * 4);
	cr_assert_str_eq(line(0), expected);
	snprintf(expected, sizeof(expected), "HighTotal:      %8u kB",
		 node_vars->totalhigh_pages * 4);
	cr_assert_str_eq(line(2), expected);
	cr_assert_null(strstr(text, "Swap"));
	show(show_vmstat, false);
	cr_assert_eq(strncmp(text, "nr_free_pages ", 14), 0);
	cr_assert_not_null(strstr(text, "\nnuma_hit "));
}

Test(page_show, history_is_left_out_of_the_state)
{
	show(show_zoneinfo, true);
	cr_assert_null(strstr(text, "numa_"));
	cr_assert_null(strstr(text, "scanned "));
	cr_assert_not_null(strstr(text, "nr_free_pages"));
	show(show_vmstat, true);
	cr_assert_null(strstr(text, "numa_"));
}

Test(page_show, a_short_buffer_cuts_the_text)
{
	struct seq seq = {.buf = text, .size = 20};

	show_buddyinfo(&seq, false);
	cr_assert_eq(strlen(text), 19);
	cr_assert_eq(seq.used, 19);
}
