/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Something else has the window in a randomised process: the machine starts the program over, with
 * its arguments, where the layout is fixed. Prints the arguments that the second start was given.
 */
#include "sim/machine.h"
#include "sim/ram.h"

#include <stdio.h>
#include <sys/mman.h>
#include <sys/personality.h>

int main(int argc, char **argv)
{
	if (!(personality(0xffffffff) & ADDR_NO_RANDOMIZE))
		mmap((void *)(WINDOW_BASE + PAGE_SIZE), PAGE_SIZE, PROT_READ,
		     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	machine_init();
	printf("reserved, %d arguments:", argc - 1);
	for (int i = 1; i < argc; i++)
		printf(" [%s]", argv[i]);
	printf("\n");
	return 0;
}
