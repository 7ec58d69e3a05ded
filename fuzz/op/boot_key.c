/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The keys of a boot line, and what they make of the default machine.
 */
#include "fuzz/op/boot_key.h"

#include "fuzz/op/value.h"
#include "sim/mmu.h"

#include <string.h>

#define PADDR_MAX  (UINT64_C(64) << 30)
#define SIZE32_MAX UINT64_C(0xffffffff)

static const struct arg_name zonelist_words[] = {
	{"default", 0}, {"node", 1}, {"zone", 2}, {NULL, 0}};
static const struct arg_name memmap_words[] = {
	{"RAM", E820_RAM}, {"reserved", E820_RESERVED}, {"ACPI", E820_ACPI}, {NULL, 0}};

static const struct arg_name tlb_words[] = {
	{"real", TLB_REAL}, {"adversary", TLB_ADVERSARY}, {NULL, 0}};

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
	[BOOT_MEMMAP] = {"memmap", ARG_PADDR, 0, UINT64_MAX, NULL,
			 "start of an entry that the user adds to the map (memmap=)"},
	[BOOT_MEMMAP_SIZE] = {"memmap_size", ARG_PADDR, 0, UINT64_MAX, NULL, "its bytes"},
	[BOOT_MEMMAP_TYPE] = {"memmap_type", ARG_ENUM, 1, 3, memmap_words,
			      "RAM (@), reserved ($) or ACPI (#)"},
	[BOOT_SETUP_DATA] = {"setup_data", ARG_PADDR, 0, UINT64_C(15) << 30, NULL,
			     "address of the first blob of the boot loader; 0: none"},
	[BOOT_SETUP_DATA_SIZE] = {"setup_data_size", ARG_PADDR, 0, 64u << 10, NULL,
				  "bytes of each blob, less its header"},
	[BOOT_SETUP_DATA_NR] = {"setup_data_nr", ARG_UINT, 1, 256, NULL,
				"how many blobs, a page or more between two of them"},
	[BOOT_BIOS_LOWMEM] = {"bios_lowmem", ARG_UINT, 0, UINT16_MAX, NULL,
			      "KiB of memory below the BIOS, as the BIOS says; 0: it does not"},
	[BOOT_BIOS_EBDA] = {"bios_ebda", ARG_HEX, 0, UINT16_MAX, NULL,
			    "segment of the extended BIOS data area; 0: none"},
	[BOOT_RAMFILL] = {"ramfill", ARG_HEX, 0, UINT8_MAX, NULL,
			  "what the garbage in RAM at power-on is made of; 0: RAM is zero"},
	[BOOT_TLB] = {"tlb", ARG_ENUM, 0, NR_TLB_POLICIES - 1, tlb_words,
		      "real: finite; adversary: forgets only what it must, and loads ahead"},
	[BOOT_SLAB_DEBUG] = {"slab_debug", ARG_UINT, 0, 1, NULL,
			     "red zones, poison and users of objects (CONFIG_DEBUG_SLAB)"},
	[BOOT_SLAB_RANDOM] = {"slab_random", ARG_UINT, 0, 1, NULL,
			      "free lists of slabs in random order, by the seed"},
	[BOOT_SLAB_NOMERGE] = {"slab_nomerge", ARG_UINT, 0, 1, NULL, "no cache serves as another"},
	[BOOT_SLAB_MAX_ORDER] = {"slab_max_order", ARG_UINT, 0, 10, NULL,
				 "slabs are no larger if it can be helped"},
	[BOOT_NOALIENCACHE] = {"noaliencache", ARG_UINT, 0, 1, NULL,
			       "objects of other nodes go home one by one"},
	[BOOT_INIT_ON_FREE] = {"init_on_free", ARG_UINT, 0, 1, NULL,
			       "objects are zeroed when freed"},
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
		{BOOT_MEMMAP, BOOT_HAS_MEMMAP, &params->memmap},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!(program->boot_given & 1u << rows[i].key))
			continue;
		params->given |= rows[i].bit;
		*rows[i].value = program->boot[rows[i].key];
	}
	params->ramdisk_size = boot_value(program, BOOT_RAMDISK_SIZE, params->ramdisk_size);
	params->memmap_size = boot_value(program, BOOT_MEMMAP_SIZE, params->memmap_size);
	params->memmap_type = (uint32_t)boot_value(program, BOOT_MEMMAP_TYPE, params->memmap_type);
}

/* What the boot loader and the BIOS leave in RAM. */
static void boot_params_firmware(const struct program *program, struct boot_params *params)
{
	params->setup_data = boot_value(program, BOOT_SETUP_DATA, params->setup_data);
	params->setup_data_size =
		(uint32_t)boot_value(program, BOOT_SETUP_DATA_SIZE, params->setup_data_size);
	params->setup_data_nr =
		(uint32_t)boot_value(program, BOOT_SETUP_DATA_NR, params->setup_data_nr);
	params->bios_lowmem = (uint16_t)boot_value(program, BOOT_BIOS_LOWMEM, params->bios_lowmem);
	params->bios_ebda = (uint16_t)boot_value(program, BOOT_BIOS_EBDA, params->bios_ebda);
	params->ramfill = (uint8_t)boot_value(program, BOOT_RAMFILL, params->ramfill);
}

/* What kind of kernel it is. */
static void boot_params_slab(const struct program *program, struct boot_params *params)
{
	params->slab_debug = boot_value(program, BOOT_SLAB_DEBUG, 0) != 0;
	params->slab_random = boot_value(program, BOOT_SLAB_RANDOM, 0) != 0;
	params->slab_nomerge = boot_value(program, BOOT_SLAB_NOMERGE, 0) != 0;
	params->noaliencache = boot_value(program, BOOT_NOALIENCACHE, 0) != 0;
	params->init_on_free = boot_value(program, BOOT_INIT_ON_FREE, 0) != 0;
	if (!(program->boot_given & 1u << BOOT_SLAB_MAX_ORDER))
		return;
	params->given |= BOOT_HAS_SLAB_MAX_ORDER;
	params->slab_max_order = (uint32_t)program->boot[BOOT_SLAB_MAX_ORDER];
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
	params->tlb = (uint32_t)boot_value(program, BOOT_TLB, params->tlb);
	params->zonelist_order =
		(uint32_t)boot_value(program, BOOT_ZONELIST_ORDER, params->zonelist_order);
	params->seed = (uint32_t)boot_value(program, BOOT_SEED, params->seed);
	boot_params_optional(program, params);
	boot_params_slab(program, params);
	boot_params_firmware(program, params);
	if (!program->nr_e820) {
		boot_params_default_e820(params);
		return;
	}
	params->nr_e820 = program->nr_e820;
	memcpy(params->e820, program->e820, program->nr_e820 * sizeof(program->e820[0]));
}
