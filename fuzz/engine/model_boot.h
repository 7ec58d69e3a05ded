/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the models are told of a freshly booted machine.
 */
#ifndef FUZZ_ENGINE_MODEL_BOOT_H
#define FUZZ_ENGINE_MODEL_BOOT_H

#include "fuzz/engine/boot_cache.h"

/* One for each image, one for the machine that has none. */
#define MODEL_BOOT_SLOTS   (BOOT_CACHE_ENTRIES + 1)
#define MODEL_BOOT_NO_SLOT BOOT_CACHE_ENTRIES

/*
 * Tell the page model the map of the machine, and which frames start-up keeps: those that are in no
 * free list and no pageset now. It is kept as that of machine @slot.
 *
 * Requires: the machine is right after boot.
 */
void model_boot(uint32_t slot);

/* Tell it that of machine @slot again. Requires: model_boot(@slot) before. */
void model_enter(uint32_t slot);

#endif
