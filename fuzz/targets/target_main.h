/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a target of programs chooses beside its operations (fuzz/op/target.h).
 */
#ifndef FUZZ_TARGETS_TARGET_MAIN_H
#define FUZZ_TARGETS_TARGET_MAIN_H

#include "fuzz/engine/run.h"
#include "fuzz/op/target.h"

struct target_engine {
	bool fresh_boot;                     /* each input boots its own machine */
	void (*after_call)(struct run *run); /* before the checks of each call; or NULL */
};

/* Each target that links target_main.c defines one. */
extern const struct target_engine target_engine;

/*
 * For replay.c: the @size bytes at @bytes are the text of file @path; put its records there.
 *
 * Requires: room for CODEC_MAX_BYTES (codec.h) at @bytes, @room bytes.
 * Errors:   false after one line that says where the text is wrong.
 */
bool target_text_read(const char *path, uint8_t *bytes, size_t *size, size_t room);

/* As libFuzzer calls them. */
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
