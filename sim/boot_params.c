/* SPDX-License-Identifier: GPL-2.0-only */
/* What firmware and boot loader say when the program does not. */
#include <string.h>

#include "sim/machine.h"

#define MIB         (UINT64_C(1) << 20)
#define LOW_RAM_END UINT64_C(0x9f000)
#define EBDA_END    UINT64_C(0xa0000)
#define ROM_START   UINT64_C(0xf0000)

static void e820_append(struct boot_params *params, uint64_t start, uint64_t end, uint32_t type)
{
	if (start >= end)
		return;
	params->e820[params->nr_e820++] =
		(struct e820_firmware_entry){.addr = start, .size = end - start, .type = type};
}

void boot_params_default_e820(struct boot_params *params)
{
	uint64_t low_end = params->ram < LOW_RAM_END ? params->ram : LOW_RAM_END;

	params->nr_e820 = 0;
	e820_append(params, 0, low_end, E820_RAM);
	e820_append(params, LOW_RAM_END, EBDA_END, E820_RESERVED);
	e820_append(params, ROM_START, MIB, E820_RESERVED);
	e820_append(params, MIB, params->ram, E820_RAM);
}

void boot_params_default(struct boot_params *params)
{
	memset(params, 0, sizeof(*params));
	params->ram = 48 * MIB;
	params->cpus = 2;
	params->nodes = 1;
	params->pse = true;
	params->given = BOOT_HAS_HIGHMEM;
	params->highmem = 16 * MIB;
	params->memmap_type = E820_RAM;
	params->setup_data_nr = 1;
	boot_params_default_e820(params);
}
