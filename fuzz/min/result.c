/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Title, origin, program.
 */
#include "fuzz/min/result.h"
#include "fuzz/op/print.h"
#include <stdio.h>
#include <string.h>

/* Our own reports need no name in front. */
static const char *signature_title(const char *signature)
{
	return signature_is_ours(signature) ? strchr(signature, ' ') + 1 : signature;
}

/*
 * What the report says beyond the signature: "zone DMA: nr_free 4, lists 3" of "check B6 zone DMA:
 * nr_free 4, lists 3, at step 2 of 2: …". Ensures: "" where the signature says it all.
 */
static void words_title(const struct trial *trial, char *title, size_t size)
{
	static const char check[] = "check ";
	const char *words = trial->words;

	if (strncmp(words, check, strlen(check)) == 0)
		words += strlen(check) + strcspn(words + strlen(check), " ");
	words += strspn(words, " ");
	const char *end = strstr(words, ", at ");
	snprintf(title, size, "%.*s", (int)(end ? (size_t)(end - words) : strlen(words)), words);
	if (strstr(trial->signature, title))
		title[0] = '\0';
}

size_t result_text(const struct program *program, const struct trial *trial, const char *finder,
		   char *buffer, size_t size)
{
	static struct program_results results;
	struct text_out out = text_out_start(buffer, size);
	char words[TRIAL_WORDS_BYTES];
	size_t left;

	words_title(trial, words, sizeof(words));
	memset(&results, 0, sizeof(results));
	if (program->nr_calls > 0)
		results.calls[program->nr_calls - 1].result = "*";
	else
		results.boot.result = "*";
	text_out_format(&out, "# %s%s%s\n", signature_title(trial->signature), words[0] ? ": " : "",
			words);
	text_out_format(&out,
			"# found by %s; passes as soon as nothing is found, whatever its calls "
			"give\n",
			finder);
	left = out.used < size ? size - out.used : 0;
	return out.used +
	       program_print(program, NULL, &results, left ? buffer + out.used : NULL, left);
}
