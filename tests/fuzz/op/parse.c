/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The grammar: which texts are programs, what they mean, and where an error is seen.
 */
#include <criterion/criterion.h>

#include "core/base/gfp.h"
#include "fuzz/op/op.h"
#include "fuzz/op/ops.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/word.h"

#include <stdio.h>
#include <string.h>

static struct program program;
static struct program_text text;
static struct parse_error error;

static bool parse(const char *source)
{
	return program_parse(source, strlen(source), &program, &text, &error);
}

static void must_parse(const char *source)
{
	cr_assert(parse(source), "%u:%u: %s\n%s", error.line, error.column, error.text, source);
}

static uint16_t number_of(const char *name)
{
	return op_by_name(name, strlen(name))->number;
}

Test(parse, reads_the_sample_of_a_page_program)
{
	must_parse("# a page\n"
		   "boot(ram=48M, highmem=16M, cpus=2)\n"
		   "p0 = alloc_pages(GFP_KERNEL|__GFP_ZERO, 3)   ~fail=2+  -> pfn * Normal\n"
		   "__free_pages(p0+1, 0x3)\n");
	cr_assert_eq(program.boot_given, 1u << BOOT_RAM | 1u << BOOT_HIGHMEM | 1u << BOOT_CPUS);
	cr_assert_eq(program.boot[BOOT_RAM], 48u << 20);
	cr_assert_eq(program.boot[BOOT_CPUS], 2);
	cr_assert_eq(program.nr_calls, 2);
	cr_assert_eq(program.calls[0].op, number_of("alloc_pages"));
	cr_assert_eq(program.calls[0].args[0].value, GFP_KERNEL | __GFP_ZERO);
	cr_assert_eq(program.calls[0].args[1].value, 3);
	cr_assert_eq(program.calls[0].args[2].kind, OPERAND_ABSENT);
	cr_assert_eq(program.calls[0].fail.nth, 2);
	cr_assert(program.calls[0].fail.onward);
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.expect), "pfn * Normal");
	cr_assert_str_eq(text.calls[0].name, "p0");
	cr_assert_eq(text.calls[1].at.line, 4);
	cr_assert_eq(program.calls[1].args[0].kind, OPERAND_RESULT);
	cr_assert_eq(program.calls[1].args[0].ref, 0);
	cr_assert_eq(program.calls[1].args[0].value, 1);
	cr_assert_str_eq(program_text_at(&text, text.boot.comment), "# a page");
}

Test(parse, reads_every_key_of_the_boot_line)
{
	must_parse("boot(ram=1G, cpus=4, nodes=3, pae=1, pse=0, mem=512M, highmem=0, vmalloc=192M, "
		   "kernelcore=32M, movablecore=16M, ramdisk=0x1234567, ramdisk_size=5000, "
		   "numa_zonelist_order=zone, seed=0xdeadbeef, memmap=0xffffffffffffffff, "
		   "memmap_size=4K, memmap_type=ACPI, setup_data=8M, setup_data_size=100, "
		   "setup_data_nr=7, bios_lowmem=636, bios_ebda=0x9f00, ramfill=0x5a, "
		   "tlb=adversary, slab_debug=1, slab_random=1, slab_nomerge=1, slab_max_order=5, "
		   "noaliencache=1, init_on_free=1)");
	cr_assert_eq(program.boot_given, (1u << NR_BOOT_KEYS) - 1);
	cr_assert_eq(program.boot[BOOT_RAMDISK], 0x1234567);
	cr_assert_eq(program.boot[BOOT_ZONELIST_ORDER], 2);
	cr_assert_eq(program.boot[BOOT_SEED], 0xdeadbeef);
	cr_assert_eq(program.boot[BOOT_HIGHMEM], 0);
	cr_assert_eq(program.boot[BOOT_MEMMAP], UINT64_MAX);
	cr_assert_eq(program.boot[BOOT_MEMMAP_TYPE], E820_ACPI);
	cr_assert_eq(program.boot[BOOT_BIOS_EBDA], 0x9f00);
}

Test(parse, reads_the_node_of_an_entry_of_the_map)
{
	must_parse("e820(0, 640K, RAM, 3)\n"
		   "e820(1M, 1M, RAM, 0)\n"
		   "e820(2M, 1M, RAM, -1)\n"
		   "e820(3M, 1M, PRAM)\n");
	cr_assert_eq(program.e820[0].affinity, 4);
	cr_assert_eq(program.e820[1].affinity, 1);
	cr_assert_eq(program.e820[2].affinity, 0);
	cr_assert_eq(program.e820[3].affinity, 0);
	cr_assert_eq(program.e820[3].type, E820_PRAM);
}

Test(parse, reads_a_map_of_64_bit_addresses)
{
	must_parse("e820(0, 640K, RAM)\n"
		   "e820(4G, 0xffffffffffffffff, unusable)\n"
		   "e820(1T, 0, ACPI)\n");
	cr_assert_eq(program.nr_e820, 3);
	cr_assert_eq(program.e820[0].size, 640u << 10);
	cr_assert_eq(program.e820[1].addr, UINT64_C(4) << 30);
	cr_assert_eq(program.e820[1].size, UINT64_MAX);
	cr_assert_eq(program.e820[1].type, E820_UNUSABLE);
	cr_assert_eq(program.e820[2].addr, UINT64_C(1) << 40);
}

Test(parse, reads_lists_numbers_and_words)
{
	must_parse("sysctl(lowmem_reserve_ratio, [256, 32, 4294967295])\n"
		   "sysctl(min_free_kbytes, 1K)\n"
		   "sysctl(zone_reclaim_mode)\n"
		   "fail_page_alloc(1, 100, 0, -1, 0, 0, 1)\n"
		   "p = alloc_pages_node(-1, 0, 0)\n"
		   "q = alloc_page(GFP_KERNEL|0x400000)\n"
		   "show( buddyinfo )\n"
		   "free_pages(0xc0100000, 0)\n"
		   "free_pages(NULL, 0)\n");
	cr_assert_eq(program.calls[0].args[2].value, 32);
	cr_assert_eq(program.calls[0].args[3].value, UINT32_MAX);
	cr_assert_eq(program.calls[0].args[4].kind, OPERAND_ABSENT);
	cr_assert_eq(program.calls[1].args[1].value, 1024);
	cr_assert_eq(program.calls[2].args[1].kind, OPERAND_ABSENT);
	cr_assert_eq(program.calls[3].args[3].value, UINT64_MAX);
	cr_assert_eq(program.calls[4].args[0].value, UINT64_MAX);
	cr_assert_eq(program.calls[5].args[0].value, GFP_KERNEL | 0x400000);
	cr_assert_eq(program.calls[6].args[0].value, SHOW_buddyinfo);
	cr_assert_eq(program.calls[7].args[0].kind, OPERAND_NUMBER);
	cr_assert_eq(program.calls[8].args[0].ref, REF_NULL);
}

Test(parse, takes_the_latest_of_results_with_one_name)
{
	must_parse("p = alloc_page(0)\np = alloc_page(0)\nput_page(p)\np = alloc_page(0)\n");
	cr_assert_eq(program.calls[2].args[0].ref, 1);
	cr_assert_eq(program_name_call(&program, &text, 1, "p", 1), 0);
	cr_assert_eq(program_name_call(&program, &text, 3, "p", 1), 1);
	cr_assert_eq(program_name_call(&program, &text, 4, "p", 1), 3);
	cr_assert_eq(program_name_call(&program, &text, 0, "p", 1), -1);
	cr_assert_eq(program_name_call(&program, &text, 4, "q", 1), -1);
}

Test(parse, keeps_comments_notes_and_lines_below)
{
	must_parse("\n\n# head\n\n\n# two\nboot()   # the default -> yes\n"
		   "e820(0, 1M, RAM) # low\n"
		   "\n"
		   "show(buddyinfo) -> ok   # here\n"
		   "| Node 0, zone      DMA  \n"
		   "! WARN f: # is no comment\n"
		   "tick(1) -> #GP # gp\n"
		   "# tail\n\n\n");
	cr_assert_str_eq(program_text_at(&text, text.boot.comment), "# head\n\n# two");
	cr_assert_str_eq(program_text_at(&text, text.boot.note), "# the default -> yes");
	cr_assert_eq(text.boot.line, 7);
	cr_assert_str_eq(program_text_at(&text, text.e820[0].note), "# low");
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.comment), "");
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.expect), "ok");
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.note), "# here");
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.below),
			 "| Node 0, zone      DMA  \n! WARN f: # is no comment");
	cr_assert_str_eq(program_text_at(&text, text.calls[1].at.expect), "#GP");
	cr_assert_str_eq(program_text_at(&text, text.calls[1].at.note), "# gp");
	cr_assert_eq(text.calls[1].at.comment, -1);
	cr_assert_str_eq(program_text_at(&text, text.tail_comment), "# tail");
}

Test(parse, takes_texts_without_a_program)
{
	static const char *const rows[] = {"",
					   "\n",
					   "# only this",
					   "  \t \r\n",
					   "boot()",
					   "\n\n\n",
					   "# caf\xc3\xa9 \xe2\x86\x92 \xf0\x9f\x90\xa7\n"};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		must_parse(rows[i]);
		cr_assert_eq(program.nr_calls, 0);
		cr_assert_eq(program.boot_given, 0);
	}
}

Test(parse, takes_line_ends_of_other_systems)
{
	must_parse("boot(ram=24M)\r\np = alloc_page(0) -> NULL\r\nput_page(p)\r\n");
	cr_assert_eq(program.nr_calls, 2);
	cr_assert_str_eq(program_text_at(&text, text.calls[0].at.expect), "NULL");
}

Test(parse, works_without_a_place_for_names_and_comments)
{
	const char *source =
		"# c\nboot() # n\np = alloc_page(0) -> x\n| y\n! z\nput_page(p)\n# t\n";

	cr_assert(program_parse(source, strlen(source), &program, NULL, &error));
	cr_assert_eq(program.nr_calls, 2);
	cr_assert_eq(program.calls[1].args[0].ref, 0);
}

struct bad_row {
	const char *source;
	uint32_t line, column;
	const char *says; /* part of the message */
};

static const struct bad_row bad_rows[] = {
	{"alloc_pages(GFP_KERNEL)", 1, 23, "expected ',', found )"},
	{"alloc_pages(GFP_KERNEL,)", 1, 24, "expected order of alloc_pages(), found )"},
	{"alloc_pages(GFP_KERNEL, 0, 0)", 1, 26, "expected ')', found ,"},
	{"alloc_pages", 1, 12, "expected '(', found the end of the line"},
	{"alloc_pages(GFP_KERNEL, 0", 1, 26, "expected ')', found the end of the line"},
	{"alloc_pages(GFP_KRENEL, 0)", 1, 13, "expected a flag or a number, found GFP_KRENEL"},
	{"alloc_page(GFP_KERNEL|)", 1, 23, "expected a flag or a number, found )"},
	{"alloc_page(GFP_KERNEL|4294967296)", 1, 23, "a number from 0 to 4294967295"},
	{"alloc_pages(0, 4294967296)", 1, 16, "found 4294967296"},
	{"alloc_pages(0, 99999999999999999999999)", 1, 16, "found 99999999999999999999999"},
	{"alloc_pages(0, 12q)", 1, 16, "found 12q"},
	{"alloc_pages(0, 0x)", 1, 16, "found 0x"},
	{"alloc_pages(0, -1)", 1, 16, "found -"},
	{"alloc_pages_node(4, 0, 0)", 1, 18, "expected a number from -1 to 3, found 4"},
	{"alloc_pages_node(-2, 0, 0)", 1, 18, "expected a number from -1 to 3, found -2"},
	{"switch_cpu(4)", 1, 12, "expected a number from 0 to 3, found 4"},
	{"frobnicate(1)", 1, 1, "expected an operation, found frobnicate"},
	{"1 = alloc_page(0)", 1, 1, "expected an operation, found 1"},
	{"p = = alloc_page(0)", 1, 5, "expected an operation, found ="},
	{"put_page(q)", 1, 10, "expected the name of an earlier result, found \"q\""},
	{"p = alloc_page(0)\n\n  put_page(q+1)", 3, 12,
	 "expected the name of an earlier result, found \"q\""},
	{"p = get_zeroed_page(0)\nput_page(p)", 2, 10,
	 "expected a page, found \"p\", which is an address"},
	{"p = page_check(NULL, 0)\nfree_pages(p, 0)", 2, 12, "which is a number"},
	{"put_page(7)", 1, 10, "expected a page: the name of a result, or NULL, found 7"},
	{"free_pages(-1, 0)", 1, 12, "expected an address: the name of a result, a number or NULL"},
	{"p = alloc_page(0)\nput_page(p+)", 2, 12, "a number from 0 to 4194303, found )"},
	{"p = alloc_page(0)\nput_page(p+4194304)", 2, 12, "found 4194304"},
	{"show(bogus)", 1, 6,
	 "expected what: buddyinfo, pagetypeinfo, zoneinfo, meminfo, vmstat, layout, e820, "
	 "early_res, zonelists, active_ranges, kernel_page_tables, slabinfo, …, found bogus"},
	{"show(1)", 1, 6, "active_ranges, kernel_page_tables, slabinfo, …, found 1"},
	{"show(\"x\")", 1, 6, "active_ranges, kernel_page_tables, slabinfo, …, found \"x\""},
	{"sysctl(foo, 1)", 1, 8, "expected name: min_free_kbytes, lowmem_reserve_ratio, "},
	{"sysctl(foo, 1)", 1, 8, "mmap_min_addr, legacy_va_layout, …, found foo"},
	{"sysctl(zone_reclaim_mode, [])", 1, 28, "found ]"},
	{"sysctl(zone_reclaim_mode, [1, 2, 3, 4, 5, 6])", 1, 41, "at most five numbers"},
	{"sysctl(zone_reclaim_mode, [1 2])", 1, 30, "expected ',' or ']', found 2"},
	{"tick(1) tick(2)", 1, 9, "expected '->' or the end of the line, found tick"},
	{"tick(1) ->", 1, 11, "expected a result, found the end of the line"},
	{"tick(1) -> # only a comment", 1, 12, "expected a result"},
	{"tick(1) ~fail", 1, 14, "expected '='"},
	{"tick(1) ~fail=0", 1, 15, "expected a number from 1 to 32767, found 0"},
	{"tick(1) ~fail=32768", 1, 15, "found 32768"},
	{"tick(1) ~fail=1 ~fail=2", 1, 18, "expected fail or io, each once, found fail"},
	{"tick(1) ~foo=1", 1, 10, "expected fail or io, each once, found foo"},
	{"tick(1) ~io=1+", 1, 14, "found +"},
	{"x = tick(1)", 1, 1, "expected a call that gives a result, found tick"},
	{"x = boot()", 1, 1, "expected a call that gives a result, found boot"},
	{"NULL = alloc_page(0)", 1, 1, "expected a name that means nothing else, found NULL"},
	{"tick = alloc_page(0)", 1, 1, "expected a name that means nothing else, found tick"},
	{"a23456789012345678901234567890123 = alloc_page(0)", 1, 1, "at most 31 bytes"},
	{"@t1 tick(1)", 1, 2, "expected t0, irq0 to irq3, or the name of a task, found t1"},
	{"@irq4 tick(1)", 1, 2, "found irq4"},
	{"@kswapd0 tick(1)", 1, 2, "found kswapd0"},
	{"@ tick(1)", 1, 3, "expected t0, irq0 to irq3, or the name of a task, found tick"},
	{"@1 tick(1)", 1, 2, "found 1"},
	{"p = alloc_page(0)\n@p tick(1)", 2, 2, "or the name of a task, found p"},
	{"@t0 boot()", 1, 1, "expected a call of a task, found boot"},
	{"@t0 e820(0, 1M, RAM)", 1, 1, "expected a call of a task, found e820"},
	{"tick(1) !2:t1", 1, 12,
	 "expected t0, irq0 to irq3, events/N, kswapdN, or the name of a task, found t1"},
	{"tick(1) !2:events/4", 1, 12, "found events"},
	{"tick(1) !2:kswapd", 1, 12, "found kswapd"},
	{"tick(1) !0:t0", 1, 10, "expected a number from 1 to 65535, found 0"},
	{"tick(1) !65536:t0", 1, 10, "found 65536"},
	{"tick(1) !1.0:t0", 1, 12, "expected a number from 1 to 65535, found 0"},
	{"tick(1) !1", 1, 11, "expected ':', found the end of the line"},
	{"tick(1) !1:t0 !1:t0", 1, 16, "expected the switches of a call in rising order"},
	{"tick(1) !3.1:t0 !3:t0", 1, 18, "expected the switches of a call in rising order"},
	{"tick(1) !1:t0 !2:t0 !3:t0 !4:t0", 1, 28, "expected at most 3 switches, found more"},
	{"@irq0 alloc_page(0) !1:t0", 1, 22, "points of an interrupt are not counted"},
	{"t0 = alloc_page(0)", 1, 1, "expected a name that means nothing else, found t0"},
	{"irq3 = alloc_page(0)", 1, 1, "expected a name that means nothing else, found irq3"},
	{"kswapd1 = alloc_page(0)", 1, 1, "expected a name that means nothing else"},
	{"kmem_cache_create(\"inode\", 8, 5, 0, NULL)", 1, 31,
	 "expected 0 or a power of two, found 5"},
	{"load32(p0)", 1, 8, "expected the name of an earlier result, found \"p0\""},
	{"p0 = alloc_page(0)\nload32(p0)", 2, 8, "expected an address of a process, found \"p0\""},
	{"mmap(0, 4K, PROT_ALL, 0, -1, 0)", 1, 13, "expected a flag or a number, found PROT_ALL"},
	{"tick(1)\nboot()", 2, 1, "expected boot() once and first"},
	{"boot()\nboot()", 2, 1, "expected boot() once and first"},
	{"e820(0, 1M, RAM)\nboot()", 2, 1, "expected boot() once and first"},
	{"tick(1)\ne820(0, 1M, RAM)", 2, 1, "after the first call"},
	{"e820(0, 1M, ram)", 1, 13,
	 "expected type: RAM, reserved, ACPI, NVS, unusable or PRAM, found ram"},
	{"e820(0, 64M, 1)", 1, 14,
	 "expected type: RAM, reserved, ACPI, NVS, unusable or PRAM, found 1"},
	{"e820(0, 1M, RAM) -> ok", 1, 18, "expected the end of the line, found -> (the result"},
	{"boot()\ne820(0, 1M, RAM)\n e820(1M, 1M, RAM)-> *", 3, 19, "stands on boot()'s line"},
	{"e820(0, 1M)", 1, 11, "expected ',', found )"},
	{"boot(ram=17G)", 1, 10, "expected a number from 0 to 17179869184, found 17G"},
	{"boot(cpus=0)", 1, 11, "expected a number from 1 to 4, found 0"},
	{"boot(cpus=5)", 1, 11, "found 5"},
	{"boot(cpu=5)", 1, 6,
	 "expected one of ram, cpus, nodes, pae, pse, mem, highmem, vmalloc, kernelcore, "
	 "movablecore, ramdisk, ramdisk_size, numa_zonelist_order, seed, memmap, memmap_size, "
	 "memmap_type, setup_data, setup_data_size, setup_data_nr, bios_lowmem, bios_ebda, "
	 "ramfill, tlb, slab_debug, slab_random, slab_nomerge, slab_max_order, noaliencache, "
	 "init_on_free, found cpu"},
	{"boot(memmap_type=NVS)", 1, 18, "expected memmap_type: RAM, reserved or ACPI, found NVS"},
	{"e820(0, 1M, RAM, 4)", 1, 18, "from -1 to 3, found 4"},
	{"e820(0, 1M, RAM, 0, 0)", 1, 19, "expected ')', found ,"},
	{"boot(cpus)", 1, 10, "expected '=', found )"},
	{"boot(cpus=1, cpus=1)", 1, 14, "expected each key once, found cpus again"},
	{"boot(numa_zonelist_order=3)", 1, 26,
	 "expected numa_zonelist_order: default, node or zone, found 3"},
	{"boot(cpus=1", 1, 12, "expected ',' or ')', found the end of the line"},
	{"boot(cpus=1,)", 1, 13, "found )"},
	{"| a", 1, 1, "expected a call, found |"},
	{"# c\n! a", 2, 1, "expected a call, found !"},
	{"tick(1)\n\n| a", 3, 1, "expected a call, found |"},
	{"tick(1)\n# c\n| a", 3, 1, "expected a call, found |"},
	{"tick(\x01)", 1, 6, "expected UTF-8 text, found byte 0x01"},
	{"tick(1) # \xff", 1, 11, "expected UTF-8 text, found byte 0xff"},
	{"tick(1) # \xc0\x80", 1, 11, "found byte 0xc0"},
	{"tick(1) # \xed\xa0\x80", 1, 11, "found byte 0xed"},
	{"tick(1) # \xe2\x86", 1, 11, "found byte 0xe2"},
	{"tick(1)\r # x", 1, 8, "found byte 0x0d"},
	{"tick(\xc3\xa9)", 1, 6, "found byte 0xc3"},
	{"tick(;)", 1, 6, "found ;"},
	{"tick(\")", 1, 6, "found \""},
	{"tick(\"inode\")", 1, 6, "expected a number from 0 to 4294967295, found \"inode\""},
};

Test(parse, says_where_and_why_a_text_is_no_program)
{
	for (size_t i = 0; i < sizeof(bad_rows) / sizeof(bad_rows[0]); i++) {
		const struct bad_row *row = &bad_rows[i];

		cr_assert_not(parse(row->source), "parsed: %s", row->source);
		cr_expect(error.line == row->line && error.column == row->column &&
				  strstr(error.text, row->says),
			  "%s\n  gave %u:%u: %s\n  not  %u:%u: %s", row->source, error.line,
			  error.column, error.text, row->line, row->column, row->says);
	}
}

Test(parse, leaves_nothing_of_a_text_that_has_an_error)
{
	cr_assert_not(parse("boot(cpus=3)\ne820(0, 1M, RAM)\np = alloc_page(0)\ntick()\n"));
	cr_assert_eq(error.line, 4);
	cr_assert_eq(program.nr_calls, 0);
	cr_assert_eq(program.nr_e820, 0);
	cr_assert_eq(program.boot_given, 0);
	cr_assert_eq(text.calls[0].name[0], '\0');
	cr_assert_eq(text.boot.line, 0);
}

Test(parse, refuses_nul_bytes)
{
	static const char source[] = "tick(1)\0tick(2)";

	cr_assert_not(program_parse(source, sizeof(source) - 1, &program, &text, &error));
	cr_assert_eq(error.column, 8);
	cr_assert_str_eq(error.text, "expected UTF-8 text, found byte 0x00");
}

Test(parse, bounds_the_length_of_a_line)
{
	static char source[LINE_MAX_BYTES + 2];

	memset(source, ' ', sizeof(source));
	memcpy(source, "tick(1)", 7);
	source[LINE_MAX_BYTES] = '\n';
	cr_assert(program_parse(source, LINE_MAX_BYTES + 1, &program, &text, &error));
	source[LINE_MAX_BYTES] = ' ';
	cr_assert_not(program_parse(source, LINE_MAX_BYTES + 1, &program, &text, &error));
	cr_assert_eq(error.column, LINE_MAX_BYTES + 1);
	cr_assert_str_eq(error.text, "expected a line of at most 4096 bytes, found more");
}

Test(parse, bounds_results_and_comments_so_that_they_can_be_printed)
{
	static char source[LINE_PART_MAX_BYTES + 100];

	for (int note = 0; note < 2; note++) {
		int head = sprintf(source, note ? "tick(1) #" : "tick(1) -> ");
		int first = note ? 8 : head;

		memset(source + head, 'x', sizeof(source) - head - 1);
		source[first + LINE_PART_MAX_BYTES] = '\0';
		must_parse(source);
		source[first + LINE_PART_MAX_BYTES] = 'x';
		cr_assert_not(parse(source));
		cr_assert_eq((int)error.column, first + LINE_PART_MAX_BYTES + 1);
		cr_assert_str_eq(error.text,
				 "expected a result or comment of at most 1024 bytes, found more");
	}
}

Test(parse, bounds_the_number_of_calls_and_entries)
{
	static char source[16 * (PROGRAM_CALLS_MAX + E820_FIRMWARE_MAX + 2)];
	size_t used = 0;

	for (uint32_t i = 0; i < PROGRAM_CALLS_MAX; i++)
		used += (size_t)sprintf(source + used, "tick(1)\n");
	must_parse(source);
	cr_assert_eq(program.nr_calls, PROGRAM_CALLS_MAX);
	sprintf(source + used, " tick(1)\n");
	cr_assert_not(parse(source));
	cr_assert_eq(error.line, PROGRAM_CALLS_MAX + 1);
	cr_assert_eq(error.column, 2);
	cr_assert_str_eq(error.text, "expected at most 256 calls, found more");

	used = 0;
	for (uint32_t i = 0; i <= E820_FIRMWARE_MAX; i++)
		used += (size_t)sprintf(source + used, "e820(0,1,RAM)\n");
	cr_assert_not(parse(source));
	cr_assert_eq(error.line, E820_FIRMWARE_MAX + 1);
	cr_assert_str_eq(error.text, "expected at most 128 e820() lines, found more");
}

Test(parse, bounds_what_a_text_may_keep)
{
	static char source[PROGRAM_POOL_BYTES + 1000];

	for (size_t i = 0; i + 1 < sizeof(source); i++)
		source[i] = i % 500 == 499 ? '\n' : i % 500 == 0 ? '#' : 'x';
	cr_assert_not(parse(source));
	cr_assert_str_eq(error.text,
			 "expected at most 256 KiB of comments and results, found more");
	cr_assert_eq(error.column, 1);
}

Test(parse, prints_an_error_as_compilers_do)
{
	char line[PARSE_ERROR_MAX_BYTES];

	cr_assert_not(parse("tick(1)\ntick(x)\n"));
	parse_error_print(&error, "a.mm", line, sizeof(line));
	cr_assert_str_eq(line, "a.mm:2:6: expected a number from 0 to 4294967295, found x");
}

Test(parse, knows_the_fixed_strings_only)
{
	const struct op *op = op_by_number(OP_BOOT);

	cr_assert_not_null(op);
	for (uint32_t i = 0; i < OP_STRINGS; i++)
		for (uint32_t j = 0; j < i; j++)
			cr_assert_str_neq(op_strings[i], op_strings[j]);
}
