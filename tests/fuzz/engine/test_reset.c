/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reset over the corpus: after every program of corpus/ all of RAM equals the image again. A store
 * of core/ that no hook saw would stand out here.
 */
#include "engine_test.h"

#include <glob.h>

#include "core/base/mmzone.h"
#include "fuzz/engine/boot_cache.h"
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

Test(reset, leaves_nothing_of_any_corpus_program_in_ram)
{
	static struct boot_params params;
	glob_t files;
	uint32_t compared = 0;

	if (!marks_tracked())
		return;
	engine_init();
	cr_assert_eq(glob(CORPUS "/*/*.mm", 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		const struct program *program = corpus_program(files.gl_pathv[i], &params);
		char why[256];

		if (program == NULL)
			continue;
		engine_run(program, &(struct run_options){.full_end = false});
		if (boot_cache_enter(&params)->end != END_NONE)
			continue;
		cr_assert(machine_equals_image(why, sizeof(why)), "%s: %s", files.gl_pathv[i], why);
		compared++;
	}
	globfree(&files);
	/* with PAE only the programs that ask for it */
	cr_assert(compared >= (PAGING_PAE ? 1 : 100), "%u programs", compared);
}
