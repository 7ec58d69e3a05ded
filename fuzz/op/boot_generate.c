/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Boot lines: one of the target's table, or maps and parameters of our own making: overlaps, empty
 * and wrapping entries, odd ends, memory above 4 GiB.
 */
#include "fuzz/op/boot_key.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#include <string.h>

#define KIB UINT64_C(1024)
#define MIB (UINT64_C(1024) * KIB)
#define GIB (UINT64_C(1024) * MIB)

/* The machine of @text, calls stay. A text that is no boot line leaves all as it is. */
static void boot_line_take(struct program *program, const char *text)
{
	struct parse_error error;
	struct program line;

	if (!program_parse(text, strlen(text), &line, NULL, &error))
		return;
	program->boot_given = line.boot_given;
	memcpy(program->boot, line.boot, sizeof(line.boot));
	program->nr_e820 = line.nr_e820;
	memcpy(program->e820, line.e820, sizeof(line.e820));
}

static void boot_line_from_table(struct generator *generator, struct program *program)
{
	const char *const *lines = generator->choice->boot_lines;
	uint32_t nr = 0;

	while (lines && lines[nr])
		nr++;
	if (nr)
		boot_line_take(program, lines[random_below(&generator->random, nr)]);
}

/* A place or a size: near something that matters, in whole pages or not. */
static uint64_t address_draw(struct random *random)
{
	static const uint64_t places[] = {0,        4 * KIB,  636 * KIB, 640 * KIB, 1 * MIB,
					  2 * MIB,  4 * MIB,  16 * MIB,  24 * MIB,  32 * MIB,
					  48 * MIB, 96 * MIB, 896 * MIB, 4 * GIB,   5 * GIB,
					  16 * GIB, 64 * GIB};
	/* far up rarely: the memory map of a machine spans its holes, and takes long to build */
	uint32_t nr = random_one_in(random, 16) ? sizeof(places) / sizeof(places[0]) : 12;
	uint64_t at = places[random_below(random, nr)];

	switch (random_below(random, 8)) {
	case 0:
		return at + (uint64_t)random_between(random, -4097, 4097);
	case 1:
		return random_next(random) >> random_below(random, 64);
	case 2:
		return UINT64_MAX - (random_next(random) >> (40 + random_below(random, 24)));
	case 3:
	case 4:
		return at + KIB * 4 * random_below(random, 2048);
	default:
		return at;
	}
}

/*
 * A size likewise, but the time to boot goes with it: much RAM comes rarely. Those that wrap are no
 * RAM at all.
 */
static uint64_t size_draw(struct random *random)
{
	uint64_t size = address_draw(random);

	if (size < UINT64_C(1) << 40 && !random_one_in(random, 64))
		size %= 64 * MIB;
	return size;
}

static uint32_t type_draw(struct random *random)
{
	static const struct arg type = {.kind = ARG_ENUM, .names = e820_type_words};

	return random_one_in(random, 2) ? E820_RAM
					: (uint32_t)value_wrap(&type, random_next(random));
}

static void entry_add(struct program *program, uint64_t addr, uint64_t size, uint32_t type)
{
	if (program->nr_e820 < E820_FIRMWARE_MAX)
		program->e820[program->nr_e820++] =
			(struct e820_firmware_entry){.addr = addr, .size = size, .type = type};
}

static void entry_draw(struct random *random, struct program *program)
{
	entry_add(program, address_draw(random), size_draw(random), type_draw(random));
}

/*
 * A map that most kernels could boot on: low memory, and some MiB from 1 MiB on; more often a few,
 * for a boot takes as long as there is RAM to hand over.
 */
static void map_usual(struct random *random, struct program *program)
{
	uint64_t ram = MIB * (8 + (random_below(random, 56) >> random_below(random, 4)));

	program->nr_e820 = 0;
	entry_add(program, 0, 640 * KIB - KIB * random_below(random, 5), E820_RAM);
	entry_add(program, MIB, ram, E820_RAM);
	if (random_one_in(random, 4))
		entry_add(program, 4 * GIB, MIB * random_below(random, 64), E820_RAM);
}

/* As many entries as there is room for: small ones that stay apart, in RAM or behind it. */
static void map_crowd(struct random *random, struct program *program)
{
	uint64_t size = 4 * KIB << random_below(random, 5);
	uint64_t at = 2 * MIB * (1 + random_below(random, 32));

	while (program->nr_e820 < E820_FIRMWARE_MAX) {
		entry_add(program, at, size, type_draw(random));
		at += size * (2 + random_below(random, 3));
	}
}

/* The node that RAM at @addr is in: the next one begins at each of @borders. */
static uint32_t node_at(const uint64_t borders[MAX_NUMNODES - 1], uint64_t addr)
{
	uint32_t node = 0;

	while (node < MAX_NUMNODES - 1 && borders[node] <= addr)
		node++;
	return node;
}

/* Rising borders; some of them far up, where no RAM is: then there are fewer nodes. */
static void borders_draw(struct random *random, uint64_t borders[MAX_NUMNODES - 1])
{
	uint64_t at = 0;

	for (uint32_t i = 0; i < MAX_NUMNODES - 1; i++) {
		at += random_one_in(random, 2) ? 4 * MIB * (1 + random_below(random, 6))
					       : 4 * KIB * random_below(random, 8192);
		borders[i] = random_one_in(random, 4) ? 64 * GIB : at;
	}
}

/*
 * A SRAT table: entries of RAM are cut where a border runs through them, and get their node; one in
 * a while is wrong about it.
 */
static void nodes_draw(struct random *random, struct program *program)
{
	uint64_t borders[MAX_NUMNODES - 1];

	borders_draw(random, borders);
	for (uint32_t i = 0; i < program->nr_e820; i++) {
		struct e820_firmware_entry *entry = &program->e820[i];
		uint32_t node = node_at(borders, entry->addr);
		uint64_t rest = node < MAX_NUMNODES - 1 ? borders[node] - entry->addr : UINT64_MAX;

		if (entry->type != E820_RAM)
			continue;
		entry->affinity = affinity_wrap(random_one_in(random, 32) ? node : node + 1);
		if (rest >= entry->size || program->nr_e820 == E820_FIRMWARE_MAX)
			continue;
		entry_add(program, entry->addr + rest, entry->size - rest, E820_RAM);
		entry->size = rest;
	}
}

static void map_draw(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;
	uint32_t more = random_one_in(random, 8) ? random_below(random, E820_FIRMWARE_MAX)
						 : random_below(random, 6);

	program->nr_e820 = 0;
	if (!random_one_in(random, 8))
		map_usual(random, program);
	while (more-- > 0)
		entry_draw(random, program);
	if (random_one_in(random, 16))
		map_crowd(random, program);
	if (random_one_in(random, 4))
		nodes_draw(random, program);
}

/* A value for @key that is worth a boot: random numbers seldom are. */
static uint64_t key_value_draw(struct random *random, enum boot_key key)
{
	uint64_t value = random_next(random);

	switch (key) {
	case BOOT_RAM:
		/* A memory map of much RAM takes long to build: rarely. */
		return random_one_in(random, 16) ? address_draw(random) : value % (96 * MIB);
	case BOOT_MEMMAP_SIZE:
	case BOOT_RAMDISK_SIZE:
		return size_draw(random);
	case BOOT_SETUP_DATA_NR:
		return random_one_in(random, 8) ? value : 1 + value % 8;
	case BOOT_BIOS_LOWMEM:
		return random_one_in(random, 4) ? value : value % 1025;
	case BOOT_BIOS_EBDA:
		return random_one_in(random, 4) ? value : value % 0x10001;
	default:
		return boot_keys[key].kind == ARG_PADDR ? address_draw(random) : value;
	}
}

static void key_draw(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;
	enum boot_key key = random_below(random, NR_BOOT_KEYS);

	if (key == BOOT_PAE && !(generator->choice->flags & TARGET_PAE_LINES))
		return;
	program_boot_set(program, key, key_value_draw(random, key));
}

void boot_line_draw(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;

	if (!(generator->choice->flags & TARGET_BOOT)) {
		if (random_one_in(random, 8))
			boot_line_from_table(generator, program);
		return;
	}
	if (random_one_in(random, 4)) {
		boot_line_from_table(generator, program);
		return;
	}
	/* RAM holds garbage when the power comes on: zeros are the exception. */
	if (!random_one_in(random, 4))
		program_boot_set(program, BOOT_RAMFILL, 1 + random_below(random, UINT8_MAX));
	for (uint32_t nr = random_below(random, 5); nr > 0; nr--)
		key_draw(generator, program);
	if (!random_one_in(random, 3))
		map_draw(generator, program);
}

/* One entry of the map: its fields, its place, itself. */
static void entry_mutate(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;
	uint32_t at = random_below(random, program->nr_e820);
	uint32_t other = random_below(random, program->nr_e820);
	struct e820_firmware_entry *entry = &program->e820[at], old = *entry;

	switch (random_below(random, 8)) {
	case 0:
		entry->addr = address_draw(random);
		break;
	case 1:
		entry->size = size_draw(random);
		break;
	case 2:
		entry->type = type_draw(random);
		break;
	case 3:
		*entry = program->e820[other];
		program->e820[other] = old;
		break;
	case 4:
		entry_add(program, old.addr, old.size, type_draw(random));
		break;
	case 5:
		*entry = program->e820[--program->nr_e820];
		break;
	case 6:
		entry->affinity = affinity_wrap(random_next(random));
		break;
	default:
		/* cut in two, with or without a gap */
		entry->size = old.size / 2 & ~UINT64_C(4095);
		entry_add(program, old.addr + entry->size + KIB * random_below(random, 64),
			  old.size - entry->size, old.type);
		break;
	}
}

void boot_line_mutate(struct generator *generator, struct program *program)
{
	struct random *random = &generator->random;
	enum boot_key key = random_below(random, NR_BOOT_KEYS);

	if (!(generator->choice->flags & TARGET_BOOT)) {
		boot_line_from_table(generator, program);
		return;
	}
	switch (random_below(random, 8)) {
	case 0:
		boot_line_draw(generator, program);
		break;
	case 1:
		program->boot_given &= ~(1u << key);
		program->boot[key] = 0;
		break;
	case 2:
	case 3:
		key_draw(generator, program);
		break;
	case 4:
		entry_draw(random, program);
		break;
	default:
		if (program->nr_e820)
			entry_mutate(generator, program);
		else
			map_draw(generator, program);
		break;
	}
}
