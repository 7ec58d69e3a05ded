/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A boot that goes wrong quietly is a finding, cached or fresh.
 */
#include "engine_test.h"

#include "core/base/image.h"
#include "core/base/mmzone.h"
#include "core/boot/boot_internal.h"
#include "fuzz/engine/map_check.h"
#include "sim/console.h"
#include "sim/mark.h"

#define PROGRAM "boot(ram=48M, seed=77)\np = alloc_page(GFP_KERNEL)\n"

/* Start-up's log line after which the state is spoiled, and how. */
static const char *when;
static void (*spoil)(void);

static void spoil_at_line(void *arg, int level, const char *line)
{
	if (strstr(line, when) != NULL)
		spoil();
}

static void total_is_wrong(void)
{
	node_vars->totalram_pages++;
}

/* All that follows from the kernel's map agrees with it. */
static void ram_is_lost(void)
{
	struct e820map *e820 = &boot_vars->e820;

	e820->map[e820->nr_map - 1].size -= 4u << 20;
}

static void assert_found(const char *line, void (*how)(void), const char *id, bool fresh)
{
	const struct finding *finding;

	engine_init();
	when = line;
	spoil = how;
	console_attach(spoil_at_line, NULL);
	finding = engine_run(test_program(PROGRAM), &(struct run_options){.fresh_boot = fresh});
	cr_assert_eq(finding->kind, FINDING_CHECK, "%s", finding->text);
	cr_assert_eq(finding->step, FINDING_AT_BOOT);
	cr_assert_eq(strncmp(finding->text, id, strlen(id)), 0, "%s", finding->text);
	cr_assert_not(engine.run.records[0].begun);
}

Test(boot_finding, is_a_failing_check_after_a_fresh_boot)
{
	assert_found("Freeing ", total_is_wrong, "check M7 ", true);
}

Test(boot_finding, is_a_failing_check_of_a_cached_boot_each_time)
{
	assert_found("Freeing ", total_is_wrong, "check M7 ", false);
	assert_found("Freeing ", total_is_wrong, "check M7 ", false);
}

/* The map of active regions dies with the boot data: it is looked at before that. */
static void region_is_wrong(void)
{
	init_vars->early_node_map[0].nid = 3;
}

Test(boot_finding, is_what_only_the_data_of_boot_show)
{
	assert_found("Memory: ", region_is_wrong, "check M2 ", true);
	assert_found("Memory: ", region_is_wrong, "check M2 ", false);
}

Test(boot_finding, is_ram_that_the_kernel_lost)
{
	assert_found("BIOS-provided physical RAM map", ram_is_lost, "check M9 ", true);
}

static void image_is_lost(void)
{
	struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++)
		if (e820->map[i].addr == 1u << 20)
			e820->map[i].size = PAGE_SIZE;
}

Test(boot_finding, is_a_panic_for_want_of_ram_that_was_there)
{
	assert_found("BIOS-provided physical RAM map", image_is_lost, "check M9 ", true);
	assert_found("BIOS-provided physical RAM map", image_is_lost, "check M9 ", false);
}

/* M9 by itself: a hole where RAM is, RAM where none is, a range behind the last one. */
static const struct {
	uint32_t entry;     /* counted from the end */
	int64_t move, grow; /* its start, its size */
} rows[] = {{1, 0, -4096}, {1, 0, 4096}, {1, 0, 1 << 24}, {1, 4096, -4096}, {0, 0, 0}};

static bool m9_holds(bool full)
{
	struct check_count count = {0};
	struct check_run run;

	return check_pass(map_checks, map_checks_nr, &count, full, &run);
}

Test(boot_finding, m9_sees_every_way_the_maps_can_differ)
{
	test_run_sound(PROGRAM);
	mark_step_begin();
	cr_assert(m9_holds(true));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct e820map *e820 = &boot_vars->e820;
		struct e820map before = *e820;

		if (rows[i].entry == 0) {
			e820->map[e820->nr_map++] =
				(struct e820entry){UINT64_C(1) << 30, 8192, E820_RAM};
		} else {
			struct e820entry *entry = &e820->map[e820->nr_map - rows[i].entry];

			entry->addr += (uint64_t)rows[i].move;
			entry->size += (uint64_t)rows[i].grow;
		}
		cr_expect(!marks_tracked() || m9_holds(false), "row %zu: nobody said so", i);
		cr_expect_not(m9_holds(true), "row %zu", i);
		mark_written(e820, sizeof(*e820));
		cr_expect_not(m9_holds(false), "row %zu, announced", i);
		*e820 = before;
		mark_step_begin();
		cr_expect(m9_holds(true), "row %zu", i);
	}
}

/* ---- both maps of many a firmware ------------------------------------------------------------ */

#define MAPS 4000

static uint64_t random_state = 1;

static uint64_t random_below(uint64_t limit)
{
	random_state = random_state * 6364136223846793005u + 1442695040888963407u;
	return (random_state >> 24) % limit;
}

/* Near a border that matters, a frame's or any. */
static uint64_t random_address(void)
{
	static const uint64_t borders[] = {0, 4096, 0x9f000, 0xa0000, 0x100000, 1u << 24};
	uint64_t near = borders[random_below(sizeof(borders) / sizeof(borders[0]))];

	switch (random_below(4)) {
	case 0:
		return near + random_below(3);
	case 1:
		return near + random_below(40) * 4096;
	case 2:
		return near + random_below(9000);
	default:
		return random_below(UINT64_C(1) << (20 + random_below(18)));
	}
}

static void random_firmware(struct boot_params *params)
{
	boot_params_default(params);
	params->given = random_below(3) == 0 ? BOOT_HAS_MEM : 0;
	params->mem = random_address();
	params->ram = random_address();
	params->nr_e820 = (uint32_t)random_below(random_below(4) ? 6 : E820_FIRMWARE_MAX + 1);
	for (uint32_t i = 0; i < params->nr_e820; i++) {
		bool row = params->nr_e820 > 100; /* many that stay apart */
		uint64_t size = random_below(9) ? random_address() : 0;

		params->e820[i].addr = row ? i * 8192 : random_address();
		params->e820[i].size = row ? 4096 : size;
		params->e820[i].type = random_below(2) ? E820_RAM : (uint32_t)random_below(6);
		if (row && i == 0)
			params->e820[i] = (struct e820_firmware_entry){1 << 19, 1 << 22, 1, 0};
		if (random_below(200) == 0)
			params->e820[i].size = UINT64_MAX - random_below(9000);
	}
}

/* Start-up as far as it makes the map. */
static void map_only(void *arg)
{
	setup_memory_map();
	parse_early_param();
	finish_e820_parsing();
	trim_bios_range();
}

Test(boot_finding, m9_agrees_with_the_kernel_on_any_firmware, .timeout = 120)
{
	static struct boot_params params;
	uint64_t ranges = 0;

	engine_init();
	for (uint32_t i = 0; i < MAPS; i++) {
		struct check_count count = {0};
		struct check_run run;

		random_firmware(&params);
		machine_power_on(&params);
		cr_assert_eq(machine_run(map_only, NULL), END_NONE, "%s", machine_end_text());
		cr_assert(check_pass(map_checks, map_checks_nr, &count, true, &run),
			  "map %u (%u entries): %s", i, params.nr_e820, run.text);
		ranges += count.decided - 1;
	}
	cr_assert_gt(ranges, 2 * MAPS, "only %llu ranges", (unsigned long long)ranges);
}
