/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reset over the corpus: after every program of corpus/ all of RAM equals the image again, and a
 * machine that booted just now. A store of core/ that no hook saw would stand out here.
 */
#include "engine_test.h"

#include <glob.h>
#include <stdlib.h>

#include "core/base/image.h"
#include "core/base/mmzone.h"
#include "fuzz/engine/boot_cache.h"
#include "sim/look.h"
#include "sim/mark.h"

#define SOURCE_MAX_BYTES (64 * 1024)

/* The program in file @path; NULL if it is for the other paging mode. */
static const struct program *corpus_program(const char *path, struct boot_params *params)
{
	static char source[SOURCE_MAX_BYTES];
	FILE *file = fopen(path, "r");

	cr_assert_not_null(file, "%s", path);
	size_t size = fread(source, 1, sizeof(source) - 1, file);
	fclose(file);
	source[size] = '\0';
	const struct program *program = test_program(source);
	program_boot_params(program, params);
	return params->pae == PAGING_PAE ? program : NULL;
}

/* Call @fn for every program of this mode whose machine boots. Ensures: how many there were. */
static uint32_t each_corpus_program(void (*fn)(const char *path, const struct program *program,
					       const struct boot_params *params))
{
	static struct boot_params params;
	glob_t files;
	uint32_t nr = 0;

	engine_init();
	cr_assert_eq(glob(CORPUS "/*/*.mm", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		const struct program *program = corpus_program(files.gl_pathv[i], &params);

		if (program == NULL || boot_cache_enter(&params)->end != END_NONE)
			continue;
		fn(files.gl_pathv[i], program, &params);
		nr++;
	}
	globfree(&files);
	return nr;
}

/* With PAE there are only the programs that ask for it. */
#define PROGRAMS_MIN (PAGING_PAE ? 1u : 100u)

static void equals_its_image(const char *path, const struct program *program,
			     const struct boot_params *params)
{
	char why[256];

	engine_run(program, &(struct run_options){.full_end = false});
	boot_cache_enter(params);
	cr_assert(machine_equals_image(why, sizeof(why)), "%s: %s", path, why);
}

Test(reset, leaves_nothing_of_any_corpus_program_in_ram)
{
	if (marks_tracked())
		cr_assert_geq(each_corpus_program(equals_its_image), PROGRAMS_MIN);
}

/* All RAM in use, kept. */
static struct kept_ram {
	uint32_t nr, room;
	pfn_t *pfns;
	uint8_t *bytes;
	uint32_t words[MACHINE_LOOK_WORDS];
} kept;

static void frame_keep(pfn_t pfn, const uint8_t *bytes, void *arg)
{
	if (kept.nr == kept.room) {
		kept.room = kept.room ? 2 * kept.room : 1024;
		kept.pfns = realloc(kept.pfns, kept.room * sizeof(*kept.pfns));
		kept.bytes = realloc(kept.bytes, (size_t)kept.room * PAGE_SIZE);
		cr_assert(kept.pfns != NULL && kept.bytes != NULL);
	}
	kept.pfns[kept.nr] = pfn;
	memcpy(kept.bytes + (size_t)kept.nr++ * PAGE_SIZE, bytes, PAGE_SIZE);
}

static void ram_keep(void)
{
	kept.nr = 0;
	machine_look_frames(frame_keep, NULL);
	machine_look_cpus(kept.words);
}

struct comparison {
	uint32_t nr;     /* frames so far */
	bool differs;    /* then: */
	pfn_t pfn;       /* where first, */
	uint32_t offset; /* and where there */
};

static void differs_at(struct comparison *comparison, pfn_t pfn, uint32_t offset)
{
	if (!comparison->differs)
		*comparison = (struct comparison){.differs = true, .pfn = pfn, .offset = offset};
}

static void frame_compare(pfn_t pfn, const uint8_t *bytes, void *arg)
{
	struct comparison *comparison = arg;
	const uint8_t *then = kept.bytes + (size_t)comparison->nr * PAGE_SIZE;
	uint32_t offset = 0;

	if (comparison->differs)
		return;
	if (comparison->nr == kept.nr || kept.pfns[comparison->nr] != pfn) {
		differs_at(comparison, pfn, 0);
		return;
	}
	comparison->nr++;
	while (offset < PAGE_SIZE && bytes[offset] == then[offset])
		offset++;
	if (offset < PAGE_SIZE)
		differs_at(comparison, pfn, offset);
}

static struct comparison ram_compare(void)
{
	struct comparison comparison = {.nr = 0};
	uint32_t words[MACHINE_LOOK_WORDS];

	machine_look_frames(frame_compare, &comparison);
	machine_look_cpus(words);
	if (comparison.nr < kept.nr)
		differs_at(&comparison, kept.pfns[comparison.nr], 0);
	if (memcmp(words, kept.words, sizeof(words)) != 0)
		differs_at(&comparison, 0xffffffff, 0);
	return comparison;
}

static void equals_a_fresh_boot(const char *path, const struct program *program,
				const struct boot_params *params)
{
	struct comparison comparison;

	boot_fresh(params);
	ram_keep();
	engine_run(program, &(struct run_options){.full_end = false});
	boot_cache_enter(params);
	comparison = ram_compare();
	cr_assert_not(comparison.differs, "%s: frame 0x%x, byte 0x%x", path, comparison.pfn,
		      comparison.offset);
}

Test(reset, equals_a_fresh_boot_byte_for_byte_after_every_corpus_program)
{
	cr_assert_geq(each_corpus_program(equals_a_fresh_boot), PROGRAMS_MIN);
	free(kept.pfns);
	free(kept.bytes);
}

Test(reset, would_be_seen_if_it_left_a_byte_behind)
{
	static struct boot_params params;
	const pfn_t spare = (pfn_t)(image_slot_paddr(IMAGE_SPARE) >> PAGE_SHIFT);
	const uint8_t one = 1;
	struct comparison comparison;

	engine_init();
	program_boot_params(test_program("tick(1)\n"), &params);
	boot_fresh(&params);
	ram_keep();
	cr_assert_not(ram_compare().differs);
	frame_write(spare, 77, &one, 1);
	comparison = ram_compare();
	cr_assert(comparison.differs);
	cr_assert_eq(comparison.pfn, spare);
	cr_assert_eq(comparison.offset, 0, "the frame was zero: it is there, or not");
	free(kept.pfns);
	free(kept.bytes);
}
