/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From addresses to functions, files and lines.
 *
 *   __sanitizer_symbolize_pc() is linked -> ask it, address by address
 *   else                                 -> addr2line, once for all addresses
 */
#define _GNU_SOURCE /* dladdr(), pipe2() */
#include "fuzz/engine/stack.h"
#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define ANSWER_BYTES 8192

/* There in the builds that have them. */
void __sanitizer_symbolize_pc(void *pc, const char *format, char *out, size_t size)
	__attribute__((weak));
void __msan_unpoison(const volatile void *address, size_t size) __attribute__((weak));
void *_Unwind_FindEnclosingFunction(void *pc);

/* A return address belongs to the call before it. */
static uintptr_t call_of(uintptr_t pc)
{
	return pc - 1;
}

static bool is_unknown(const char *word)
{
	return word[0] == '\0' || word[0] == '?' || word[0] == '<' || strcmp(word, "0") == 0;
}

/* "/build/bin/mmfuzz+0x1234": what is left where no name is known. */
static void frame_module(uintptr_t pc, struct stack_frame *frame)
{
	Dl_info info;

	frame->function[0] = '\0';
	frame->line = 0;
	if (dladdr((void *)pc, &info) && info.dli_fname)
		snprintf(frame->file, sizeof(frame->file), "%s+0x%" PRIxPTR, info.dli_fname,
			 pc - (uintptr_t)info.dli_fbase);
	else
		snprintf(frame->file, sizeof(frame->file), "<unknown module>");
}

/* A compiler's clone of a function (f.part.0) is the function. */
static void frame_set(uintptr_t pc, const char *function, const char *file, const char *line,
		      struct stack_frame *frame)
{
	if (is_unknown(function) || is_unknown(file)) {
		frame_module(pc, frame);
		return;
	}
	snprintf(frame->function, sizeof(frame->function), "%.*s", (int)strcspn(function, "."),
		 function);
	snprintf(frame->file, sizeof(frame->file), "%s", stack_path_in_tree(file));
	frame->line = (uint32_t)strtoul(line, NULL, 10);
}

static bool ends_in_header(const char *path)
{
	size_t length = strlen(path);

	return length > 2 && strcmp(path + length - 2, ".h") == 0;
}

static void sanitizer_ask(const uintptr_t *pcs, uint32_t nr, struct stack_frame *frames)
{
	char words[512] = "", *file, *line; /* = "": MSan does not see who fills it */

	for (uint32_t i = 0; i < nr; i++) {
		__sanitizer_symbolize_pc((void *)pcs[i], "%f\t%s\t%l", words, sizeof(words));
		if (__msan_unpoison) /* MSan did not see who wrote them */
			__msan_unpoison(words, sizeof(words));
		file = strchr(words, '\t');
		line = file ? strchr(file + 1, '\t') : NULL;
		if (!line) {
			frame_module(pcs[i], &frames[i]);
			continue;
		}
		*file++ = *line++ = '\0';
		frame_set(pcs[i], words, file, line, &frames[i]);
	}
}

/* ---- addr2line ---------------------------------------------------------------------------------
 */

/* Where our program lies, and whether addresses in its file begin at 0. */
static uintptr_t program_bias(void)
{
	Dl_info info;

	if (!dladdr((void *)(uintptr_t)program_bias, &info))
		return 0;
	const Elf64_Ehdr *header = info.dli_fbase;
	return header->e_type == ET_DYN ? (uintptr_t)info.dli_fbase : 0;
}

static noreturn void addr2line_exec(const uintptr_t *pcs, uint32_t nr, int out)
{
	static char words[STACK_DEPTH_MAX][24];
	char exe[64];
	char *argv[STACK_DEPTH_MAX + 6] = {"addr2line", "-f", "-e", exe};
	int nothing = open("/dev/null", O_RDWR);

	/* the program's own name for itself would be addr2line's */
	snprintf(exe, sizeof(exe), "/proc/%d/exe", (int)getppid());
	for (uint32_t i = 0; i < nr; i++) {
		snprintf(words[i], sizeof(words[i]), "0x%" PRIxPTR, pcs[i] - program_bias());
		argv[4 + i] = words[i];
	}
	dup2(nothing, STDIN_FILENO);
	dup2(out, STDOUT_FILENO);
	dup2(nothing, STDERR_FILENO);
	execvp(argv[0], argv);
	_exit(127);
}

static void all_read(int from, char *text, size_t size)
{
	size_t used = 0;
	ssize_t got;

	while (used + 1 < size && ((got = read(from, text + used, size - 1 - used)) > 0 ||
				   (got < 0 && errno == EINTR)))
		used += got > 0 ? (size_t)got : 0;
	text[used] = '\0';
}

/* Ensures: two lines for each frame, function and file:line; or fewer, where it cannot say. */
static void addr2line_run(const uintptr_t *pcs, uint32_t nr, char *text, size_t size)
{
	int ends[2], status;

	text[0] = '\0';
	if (pipe2(ends, O_CLOEXEC) != 0)
		return;
	pid_t child = fork();
	if (child == 0)
		addr2line_exec(pcs, nr, ends[1]);
	close(ends[1]);
	if (child > 0)
		all_read(ends[0], text, size);
	close(ends[0]);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
}

/* Cut the first line off *@text. */
static char *line_cut(char **text)
{
	char *line = *text, *end = strchr(line, '\n');

	*text = end ? end + 1 : line + strlen(line);
	if (end)
		*end = '\0';
	return line;
}

static void addr2line_ask(const uintptr_t *pcs, uint32_t nr, struct stack_frame *frames)
{
	static char text[ANSWER_BYTES];
	char *at = text;

	addr2line_run(pcs, nr, text, sizeof(text));
	for (uint32_t i = 0; i < nr; i++) {
		char *function = line_cut(&at), *file = line_cut(&at);
		char *colon = strrchr(file, ':');

		if (colon)
			*colon = '\0';
		frame_set(pcs[i], function, file, colon ? colon + 1 : "", &frames[i]);
	}
}

/* ---- both -------------------------------------------------------------------------------------
 */

static void ask(const uintptr_t *pcs, uint32_t nr, struct stack_frame *frames)
{
	if (__sanitizer_symbolize_pc)
		sanitizer_ask(pcs, nr, frames);
	else if (nr > 0)
		addr2line_ask(pcs, nr, frames);
}

/* A small function of a header says little: then whom the compiler put it into. */
static void frames_outline(const uintptr_t *pcs, uint32_t nr, struct stack_frame *frames)
{
	struct stack_frame around[STACK_DEPTH_MAX];
	uintptr_t starts[STACK_DEPTH_MAX] = {0};
	uint32_t of[STACK_DEPTH_MAX], nr_starts = 0;

	for (uint32_t i = 0; i < nr; i++) {
		if (!frames[i].function[0] || !ends_in_header(frames[i].file))
			continue;
		starts[nr_starts] = (uintptr_t)_Unwind_FindEnclosingFunction((void *)pcs[i]);
		of[nr_starts++] = i;
	}
	ask(starts, nr_starts, around);
	for (uint32_t i = 0; i < nr_starts; i++)
		if (around[i].function[0] && !ends_in_header(around[i].file))
			frames[of[i]] = around[i];
}

void stack_symbolize(const struct stack *stack, struct stack_frame *frames)
{
	uintptr_t calls[STACK_DEPTH_MAX];

	for (uint32_t i = 0; i < stack->nr; i++)
		calls[i] = call_of(stack->pcs[i]);
	ask(calls, stack->nr, frames);
	frames_outline(calls, stack->nr, frames);
}
