/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The machines that fuzz targets run on: small, and each odd in its own way.
 */
#include "fuzz/op/target.h"

const char *const boot_lines_usual[] = {
	"",
	"boot(ram=48M, cpus=1)",
	"boot(ram=48M, cpus=4, nodes=2)",
	"boot(ram=48M, highmem=16M, cpus=4, nodes=2)",
	"boot(ram=48M, highmem=16M, cpus=2, movablecore=8M)",
	"boot(ram=24M, cpus=1)",
	"boot(ram=24M, highmem=4M, cpus=2)",
	/* no Normal zone */
	"boot(ram=24M, highmem=8M, cpus=2)",
	/* mobility grouping is off */
	"boot(ram=16M, cpus=2)",
	"boot(ram=96M, cpus=2, pse=0)",
	"boot(ram=96M, highmem=32M, cpus=4)",
	"boot(ram=96M, highmem=32M, cpus=3, nodes=3, numa_zonelist_order=zone)",
	"boot(ram=96M, cpus=4, nodes=4, numa_zonelist_order=node)",
	"boot(ram=96M, highmem=16M, cpus=4, nodes=4, kernelcore=48M)",
	/* holes between pageblocks and inside them */
	"boot(cpus=2)\n"
	"e820(0, 636K, RAM)\n"
	"e820(1M, 15M, RAM)\n"
	"e820(20M, 12M, RAM)\n"
	"e820(33M, 1M, RAM)\n"
	"e820(40M, 8M, RAM)",
	"boot(cpus=4, nodes=2, highmem=12M)\n"
	"e820(0, 640K, RAM)\n"
	"e820(1M, 25M, RAM)\n"
	"e820(26M, 5K, reserved)\n"
	"e820(0x1a02800, 0x5fd800, RAM)\n"
	"e820(34M, 13M, RAM)\n"
	"e820(47M, 1M, ACPI)",
	/* nodes of unlike size, whose borders are inside pageblocks; the last has no CPU */
	"boot(cpus=2, numa_zonelist_order=node)\n"
	"e820(0, 636K, RAM, 0)\n"
	"e820(1M, 18M, RAM, 0)\n"
	"e820(19M, 15M, RAM, 1)\n"
	"e820(36M, 3M, RAM, 2)",
	NULL,
};
