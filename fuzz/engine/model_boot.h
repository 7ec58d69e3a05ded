/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the models are told of a freshly booted machine.
 */
#ifndef FUZZ_ENGINE_MODEL_BOOT_H
#define FUZZ_ENGINE_MODEL_BOOT_H

/*
 * Tell the page model the map of the machine, and which frames start-up keeps: those that are in no
 * free list and no pageset now.
 *
 * Requires: the machine is right after boot.
 */
void model_boot(void);

#endif
