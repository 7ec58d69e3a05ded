/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the BIOS and the boot loader leave in RAM for the kernel.
 *
 *   ramfill               bytes of garbage, where RAM is not zero at power-on
 *   0x40e, 0x413          words of the BIOS data area
 *   params->setup_data    blobs of the loader, a list in the order of addresses:
 *
 *     | header | data |  ...to the next page, and one page more...  | header | data |
 */
#ifndef SIM_FIRMWARE_H
#define SIM_FIRMWARE_H

#include "sim/machine.h"

#define BIOS_EBDA_SEGMENT  0x40eu /* of the extended BIOS data area: its address / 16 */
#define BIOS_LOWMEM_KBYTES 0x413u /* KiB of memory below it */

/* The header of a blob, as boot protocol 2.09 has it; @len bytes of data follow. */
struct setup_data {
	uint64_t next; /* physical address, 0: the last */
	uint32_t type;
	uint32_t len;
};

/*
 * Where the first blob lies, and where one would that follows on one at @paddr; 0: nowhere.
 *
 * A loader puts nothing where the kernel lies: the list ends before a blob whose header would touch
 * the image.
 */
uint64_t firmware_setup_data(const struct boot_params *params);
uint64_t firmware_setup_data_after(const struct boot_params *params, uint64_t paddr);

/*
 * Write what BIOS and boot loader leave; where params->ramfill says so, on top of garbage, in the
 * parts of RAM that a kernel's boot takes its memory from.
 *
 * Requires: the machine was just powered on.
 */
void firmware_write(const struct boot_params *params);

/*
 * The frames that firmware_write() wrote to move to their other home on the host.
 *
 * Requires: window frames end at @from now and at @to from now on; both homes have memory.
 */
void firmware_frames_move(const struct boot_params *params, pfn_t from, pfn_t to);

#endif
