/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The cache of booted machines. The image slot of an entry is its index.
 */
#define XXH_INLINE_ALL
#include <xxhash.h> /* first: its attributes have names that sim/types.h gives away */

#include "core/init/kernel.h"
#include "core/slab/slab_refusal_check.h"
#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/boot_panic.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/model_boot.h"
#include "fuzz/op/run_space.h"
#include "sim/mark.h"
#include <stdio.h>
#include <string.h>

#define NO_SLOT 0xffffffffu

/* A boot of 16 GiB counts pages one by one in places; this is far above. */
#define BOOT_LIMIT_STEPS 100000000u

static struct {
	struct boot_entry entries[BOOT_CACHE_ENTRIES];
	struct boot_entry fresh; /* boot_fresh()'s answer */
	uint32_t loaded;         /* slot whose image the machine stems from, or NO_SLOT */
	uint64_t clock;          /* counts entries for last_use */
	struct boot_cache_counts counts;
} cache = {.loaded = NO_SLOT};

/* Only what a boot line can set goes into the key, so that padding never does. */
static uint64_t params_key(const struct boot_params *params)
{
	const uint64_t words[] = {
		params->ram,
		params->cpus,
		params->nodes,
		params->pae,
		params->pse,
		params->tlb,
		params->given,
		params->mem,
		params->highmem,
		params->vmalloc,
		params->kernelcore,
		params->movablecore,
		params->ramdisk,
		params->seed,
		params->ramdisk_size,
		params->zonelist_order,
		params->memmap,
		params->memmap_size,
		params->memmap_type,
		params->setup_data,
		params->setup_data_size,
		params->setup_data_nr,
		params->bios_lowmem,
		params->bios_ebda,
		params->ramfill,
		params->slab_max_order,
		params->slab_debug,
		params->slab_random,
		params->slab_nomerge,
		params->noaliencache,
		params->init_on_free,
		params->nr_e820,
	};
	uint64_t key = XXH64(words, sizeof(words), 0);

	for (uint32_t i = 0; i < params->nr_e820; i++) {
		const struct e820_firmware_entry *e = &params->e820[i];
		const uint64_t entry[] = {e->addr, e->size, e->type, e->affinity};
		key = XXH64(entry, sizeof(entry), key);
	}
	return key;
}

static struct boot_entry *entry_find(uint64_t key)
{
	for (uint32_t i = 0; i < BOOT_CACHE_ENTRIES; i++)
		if (cache.entries[i].used && cache.entries[i].key == key)
			return &cache.entries[i];
	return NULL;
}

static struct boot_entry *entry_oldest(void)
{
	struct boot_entry *oldest = &cache.entries[0];

	for (uint32_t i = 0; i < BOOT_CACHE_ENTRIES; i++) {
		struct boot_entry *entry = &cache.entries[i];
		if (!entry->used)
			return entry;
		if (entry->last_use < oldest->last_use)
			oldest = entry;
	}
	return oldest;
}

/* What start-up works with dies in it: what is to be said of that is said just before. */
static void boot_data_check(const struct start_step *step)
{
	char text[BOOT_TEXT_BYTES];

	if (strcmp(step->name, "free_initmem") == 0 && !checks_one("M2", text, sizeof(text)))
		machine_end(END_CHECK, "%s", text);
}

static void boot_on_machine(void *arg)
{
	(void)arg;
	start_kernel_watched(boot_data_check);
	space_handlers_boot();
	kernel_line_end();
}

/* Everything that holds on a machine at rest holds on a booted one; what fails is its end. */
static void boot_check(struct boot_entry *entry)
{
	if (entry->end == END_NONE && !checks_full(entry->text, sizeof(entry->text)))
		entry->end = END_CHECK;
}

static uint32_t slot_of(const struct boot_entry *entry)
{
	return entry == &cache.fresh ? MODEL_BOOT_NO_SLOT : (uint32_t)(entry - cache.entries);
}

/* Who gives up for want of RAM has seen all that there is; for want of pages: has none left. */
static void panic_check(struct boot_entry *entry)
{
	enum boot_want want;
	bool sound;

	if (entry->end != END_PANIC)
		return;
	want = boot_panic_want(entry->text);
	sound = want == WANT_NOTHING || checks_one("M9", entry->text, sizeof(entry->text));
	if (want == WANT_PAGES && sound)
		sound = slab_start_refusal_holds(entry->text, sizeof(entry->text));
	if (!sound)
		entry->end = END_CHECK;
}

/* Power on and boot; the entry gets the end, checks and models learn the new state. */
static void boot(struct boot_entry *entry)
{
	cache.loaded = NO_SLOT;
	cache.counts.boots++;
	machine_power_on(&entry->params);
	machine_limit_set(BOOT_LIMIT_STEPS);
	entry->end = machine_run(boot_on_machine, NULL);
	goals_of_boot_keep(&entry->goals);
	entry->text[0] = '\0';
	if (entry->end != END_NONE) {
		snprintf(entry->text, sizeof(entry->text), "%s", machine_end_text());
		panic_check(entry);
		return;
	}
	checks_memory_rebuild();
	model_boot(slot_of(entry));
}

/* The first boot of an entry: image, baseline, and back to the image. */
static void entry_fill(struct boot_entry *entry, const struct boot_params *params, uint64_t key)
{
	uint32_t slot = slot_of(entry);

	memset(entry, 0, sizeof(*entry));
	entry->used = true;
	entry->key = key;
	entry->params = *params;
	boot(entry);
	boot_check(entry);
	if (entry->end != END_NONE)
		return;
	if (!marks_tracked()) {
		end_baseline_take(&entry->baseline);
		boot(entry);
		return;
	}
	machine_image_save(slot);
	checks_memory_save(slot);
	cache.loaded = slot;
	end_baseline_take(&entry->baseline);
	machine_reset();
	checks_memory_reset();
}

/* Back to the state after boot, by the cheapest way there is. */
static void entry_enter(struct boot_entry *entry)
{
	uint32_t slot = slot_of(entry);

	cache.counts.hits++;
	if (entry->end != END_NONE)
		return;
	if (!marks_tracked()) {
		boot(entry);
	} else if (cache.loaded == slot) {
		cache.counts.resets++;
		machine_reset();
		checks_memory_reset();
	} else {
		cache.counts.loads++;
		machine_image_load(slot);
		checks_memory_load(slot);
		cache.loaded = slot;
	}
	model_enter(slot);
}

const struct boot_entry *boot_cache_enter(const struct boot_params *params)
{
	uint64_t key = params_key(params);
	struct boot_entry *entry = entry_find(key);

	if (entry) {
		entry_enter(entry);
	} else {
		entry = entry_oldest();
		entry_fill(entry, params, key);
	}
	goals_of_boot_restore(&entry->goals);
	entry->last_use = ++cache.clock;
	return entry;
}

const struct boot_entry *boot_fresh(const struct boot_params *params)
{
	cache.fresh.params = *params;
	boot(&cache.fresh);
	boot_check(&cache.fresh);
	goals_of_boot_restore(&cache.fresh.goals);
	return &cache.fresh;
}

struct boot_cache_counts boot_cache_counts(void)
{
	return cache.counts;
}
