/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The machine: everything that a power cycle would reset.
 *
 *   blank --machine_power_on()--> on --machine_end()--> ended; it does not run on
 *   on --machine_image_save()--> on, and kept
 *   on, ended --machine_power_on(), machine_image_load(), machine_reset()--> on
 */
#ifndef SIM_MACHINE_H
#define SIM_MACHINE_H

#include "sim/types.h"

#define NR_CPUS      4
#define MAX_NUMNODES 4

enum e820_type {
	E820_RAM = 1,
	E820_RESERVED = 2,
	E820_ACPI = 3,
	E820_NVS = 4,
	E820_UNUSABLE = 5,
	E820_PRAM = 12, /* persistent memory: a number that the kernel has no name for */
};

struct e820_firmware_entry {
	uint64_t addr;
	uint64_t size;
	uint32_t type;
	uint32_t affinity; /* 1 + the node that the SRAT table puts it in; 0: it does not say */
};

#define E820_FIRMWARE_MAX 128

/* Which of the optional kernel parameters the boot line gave. */
enum boot_param_bit {
	BOOT_HAS_MEM = 1u << 0,
	BOOT_HAS_HIGHMEM = 1u << 1,
	BOOT_HAS_VMALLOC = 1u << 2,
	BOOT_HAS_KERNELCORE = 1u << 3,
	BOOT_HAS_MOVABLECORE = 1u << 4,
	BOOT_HAS_RAMDISK = 1u << 5,
	BOOT_HAS_MEMMAP = 1u << 6,
	BOOT_HAS_SLAB_MAX_ORDER = 1u << 7,
};

/*
 * What firmware and boot loader hand to the kernel. Filled from a program's boot line; every value
 * is possible, the impossible ones end in the kernel's own panic.
 */
struct boot_params {
	uint64_t ram;         /* bytes of RAM that the default e820 map describes */
	uint32_t cpus;        /* 1..NR_CPUS */
	uint32_t nodes;       /* numa=fake=N, 1..MAX_NUMNODES */
	bool pae;             /* which build of the kernel */
	bool pse;             /* the CPU has 4 MiB pages */
	uint32_t tlb;         /* enum tlb_policy */
	uint32_t given;       /* enum boot_param_bit */
	uint64_t mem;         /* mem= */
	uint64_t highmem;     /* highmem= */
	uint64_t vmalloc;     /* vmalloc= */
	uint64_t kernelcore;  /* kernelcore= */
	uint64_t movablecore; /* movablecore= */
	uint64_t ramdisk;     /* physical address of the initrd */
	uint64_t ramdisk_size;
	uint64_t memmap; /* memmap=: an entry that the user adds to the map */
	uint64_t memmap_size;
	uint32_t memmap_type;
	uint64_t setup_data;      /* physical address of the first of the loader's blobs; 0: none */
	uint32_t setup_data_size; /* bytes of each, less its header */
	uint32_t setup_data_nr;
	uint8_t ramfill;         /* of the garbage in RAM at power-on, 0: RAM is zero */
	uint16_t bios_lowmem;    /* KiB below the BIOS, 0: it does not say */
	uint16_t bios_ebda;      /* segment of the extended BIOS data area, 0: there is none */
	uint32_t zonelist_order; /* numa_zonelist_order=: 0 default, 1 node, 2 zone */
	uint32_t seed;           /* of the kernel's random numbers */
	uint32_t slab_max_order; /* slab_max_order= */
	bool slab_debug;         /* a kernel with CONFIG_DEBUG_SLAB */
	bool slab_random;        /* a kernel with CONFIG_SLAB_FREELIST_RANDOM */
	bool slab_nomerge;       /* slab_nomerge */
	bool noaliencache;       /* noaliencache */
	bool init_on_free;       /* init_on_free= */
	uint32_t nr_e820;        /* entries of the firmware's map below */
	struct e820_firmware_entry e820[E820_FIRMWARE_MAX];
};

/* Fill @params with the default machine: 48 MiB, 16 MiB of it highmem, 2 CPUs, 1 node, PSE. */
void boot_params_default(struct boot_params *params);

/* Replace the map of @params by a PC's for params->ram bytes (0-636K, EBDA, ROM, 1M-end). */
void boot_params_default_e820(struct boot_params *params);

/* How a run of the machine ended. */
enum machine_end {
	END_NONE,
	END_BUG,
	END_OOPS,
	END_PANIC,
	END_CHECK,
	END_DEADLOCK,
	END_LIMIT,
};

/* Once per process, further calls do nothing: reserve RAM. */
void machine_init(void);

/*
 * Power cycle: RAM as firmware and loader leave it (firmware.h), else zero, and unpoisoned, CPUs
 * reset, clock 0, no handler registered, no image loaded (the kept ones stay). The direct map ends
 * at 896 MiB until the kernel says otherwise.
 *
 * Requires: outside machine_run(); cpus, nodes and nr_e820 within their limits.
 * Ensures:  cost in proportion to what was written since the last power-on, image included; in a
 *           build without marks, all of RAM goes back to the host.
 */
void machine_power_on(const struct boot_params *params);
const struct boot_params *machine_boot_params(void);

/*
 * Run @fn(@arg) on the machine until it returns or the machine ends.
 *
 * Requires: not under way already; the machine is on and did not end.
 * Ensures: END_NONE if @fn returned; else how it ended, with machine_end_text().
 */
must_check enum machine_end machine_run(void (*fn)(void *), void *arg);

/*
 * End the machine; @fmt is the text after the kind's name.
 *
 * Requires: inside machine_run().
 */
noreturn void machine_end(enum machine_end kind, const char *fmt, ...) printf_like(2, 3);
const char *machine_end_text(void);

/* Tell @fn of an end while the stack of what ended the machine still stands. NULL: nobody. */
void machine_end_watch(void (*fn)(void));

/*
 * Forget the run that is under way; its stack is not returned to.
 *
 * Requires: in a copy of a process (fork) that was made in the middle of that run.
 */
void machine_run_forget(void);

/*
 * One unit of work that a program can cause without end: preemption points and ticks pass here.
 *
 * Ensures: END_LIMIT "steps" once more than machine_limit_set()'s number were spent since then, or
 *          since the last power-on, load or reset. 0, as at first: no limit.
 */
void machine_spend(uint32_t units);
void machine_limit_set(uint32_t units);

/* Units spent since machine_limit_set(), power-on, load or reset. */
uint64_t machine_spent(void);

/*
 * Keep the present state as image @slot (0..31), or go back to one.
 *
 * Requires: marks_tracked(), outside machine_run(); to save, a machine that did not end; to load, a
 *           slot that was saved to; to reset, a loaded image (saving loads it).
 * Ensures:  after load and reset, RAM, poison, CPUs, devices and clock equal the saved state byte
 *           for byte. reset costs what was written since; load of another slot costs both images.
 */
void machine_image_save(uint32_t slot);
void machine_image_load(uint32_t slot);
void machine_reset(void);

/* Do RAM, poison and the rest equal the loaded image? If not, @why names the first difference. */
bool machine_equals_image(char *why, size_t size);

#endif
