/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The keys of a boot line, and what they make of the default machine.
 */
#include "fuzz/op/boot_key.h"

#include "fuzz/op/value.h"

#include <string.h>

#define PADDR_MAX  (UINT64_C(64) << 30)
#define SIZE32_MAX UINT64_C(0xffffffff)

static const struct arg_name zonelist_words[] = {
	{"default", 0}, {"node", 1}, {"zone", 2}, {NULL, 0}};

const struct boot_key_row boot_keys[NR_BOOT_KEYS] = {
	[BOOT_RAM] = {"ram", ARG_PADDR, 0, UINT64_C(16) << 30, NULL,
		      "bytes of RAM in the usual map, up to 16G"},
	[BOOT_CPUS] = {"cpus", ARG_UINT, 1, NR_CPUS, NULL, "CPUs"},
	[BOOT_NODES] = {"nodes", ARG_UINT, 1, MAX_NUMNODES, NULL, "NUMA nodes (numa=fake=)"},
	[BOOT_PAE] = {"pae", ARG_UINT, 0, 1, NULL, "three-level paging: another build"},
	[BOOT_PSE] = {"pse", ARG_UINT, 0, 1, NULL, "the CPU has large pages"},
	[BOOT_MEM] = {"mem", ARG_PADDR, 0, PADDR_MAX, NULL, "use memory below this only"},
	[BOOT_HIGHMEM] = {"highmem", ARG_PADDR, 0, PADDR_MAX, NULL,
			  "so much of the memory is highmem"},
	[BOOT_VMALLOC] = {"vmalloc", ARG_PADDR, 0, SIZE32_MAX, NULL, "size of the vmalloc area"},
	[BOOT_KERNELCORE] = {"kernelcore", ARG_PADDR, 0, PADDR_MAX, NULL,
			     "memory outside ZONE_MOVABLE"},
	[BOOT_MOVABLECORE] = {"movablecore", ARG_PADDR, 0, PADDR_MAX, NULL,
			      "memory in ZONE_MOVABLE"},
	[BOOT_RAMDISK] = {"ramdisk", ARG_PADDR, 0, PADDR_MAX, NULL,
			  "physical address of the ramdisk"},
	[BOOT_RAMDISK_SIZE] = {"ramdisk_size", ARG_PADDR, 0, SIZE32_MAX, NULL, "its bytes"},
	[BOOT_ZONELIST_ORDER] = {"numa_zonelist_order", ARG_ENUM, 0, 2, zonelist_words,
				 "default, node or zone"},
	[BOOT_SEED] = {"seed", ARG_HEX, 0, SIZE32_MAX, NULL, "of the kernel's random numbers"},
};

enum boot_key boot_key_by_name(const char *name, size_t length)
{
	enum boot_key key = 0;

	while (key < NR_BOOT_KEYS && (strlen(boot_keys[key].name) != length ||
				      memcmp(boot_keys[key].name, name, length) != 0))
		key++;
	return key;
}

void program_boot_set(struct program *program, enum boot_key key, uint64_t value)
{
	program->boot_given |= 1u << key;
	program->boot[key] = value_wrap_range(value, boot_keys[key].min, boot_keys[key].max);
}

/* The value of @key, or @otherwise where the boot line does not say. */
static uint64_t boot_value(const struct program *program, enum boot_key key, uint64_t otherwise)
{
	return program->boot_given & 1u << key ? program->boot[key] : otherwise;
}

/* The optional kernel parameters: absent is not zero. */
static void boot_params_optional(const struct program *program, struct boot_params *params)
{
	const struct {
		enum boot_key key;
		uint32_t bit;
		uint64_t *value;
	} rows[] = {
		{BOOT_MEM, BOOT_HAS_MEM, &params->mem},
		{BOOT_HIGHMEM, BOOT_HAS_HIGHMEM, &params->highmem},
		{BOOT_VMALLOC, BOOT_HAS_VMALLOC, &params->vmalloc},
		{BOOT_KERNELCORE, BOOT_HAS_KERNELCORE, &params->kernelcore},
		{BOOT_MOVABLECORE, BOOT_HAS_MOVABLECORE, &params->movablecore},
		{BOOT_RAMDISK, BOOT_HAS_RAMDISK, &params->ramdisk},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!(program->boot_given & 1u << rows[i].key))
			continue;
		params->given |= rows[i].bit;
		*rows[i].value = program->boot[rows[i].key];
	}
	params->ramdisk_size = boot_value(program, BOOT_RAMDISK_SIZE, params->ramdisk_size);
}

void program_boot_params(const struct program *program, struct boot_params *params)
{
	boot_params_default(params);
	/* Who says what memory there is says all of it: no highmem= means none is set aside. */
	if (program->boot_given & 1u << BOOT_RAM || program->nr_e820)
		params->given &= ~(uint32_t)BOOT_HAS_HIGHMEM;
	params->ram = boot_value(program, BOOT_RAM, params->ram);
	params->cpus = (uint32_t)boot_value(program, BOOT_CPUS, params->cpus);
	params->nodes = (uint32_t)boot_value(program, BOOT_NODES, params->nodes);
	params->pae = boot_value(program, BOOT_PAE, params->pae) != 0;
	params->pse = boot_value(program, BOOT_PSE, params->pse) != 0;
	params->zonelist_order =
		(uint32_t)boot_value(program, BOOT_ZONELIST_ORDER, params->zonelist_order);
	params->seed = (uint32_t)boot_value(program, BOOT_SEED, params->seed);
	boot_params_optional(program, params);
	if (!program->nr_e820) {
		boot_params_default_e820(params);
		return;
	}
	params->nr_e820 = program->nr_e820;
	memcpy(params->e820, program->e820, program->nr_e820 * sizeof(program->e820[0]));
}
