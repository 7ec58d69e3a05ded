/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the host notices while a program runs becomes a finding with a report: sanitizers' errors
 * and host signals.
 *
 *   ASan      calls back after its own report, with the text of it
 *   UBSan     calls __ubsan_on_report() before its own report
 *   MSan      calls the death callback after its own report; a fuzzing engine has that for itself
 *   TSan      goes on after its report: report_race.c
 *   signals   where no sanitizer has them, and no fuzzing engine
 */
#define _GNU_SOURCE /* sigabbrev_np() */
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include "fuzz/engine/stack.h"
#include "fuzz/engine/watchdog.h"
#include "sim/ram.h"
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define WORD_BYTES         96
#define REPORT_STACK_BYTES (1u << 20)

/* There in the builds that have them. */
void __asan_set_error_report_callback(void (*callback)(const char *)) __attribute__((weak));
void *__asan_get_report_address(void) __attribute__((weak));
int __asan_get_report_access_type(void) __attribute__((weak));
size_t __asan_get_report_access_size(void) __attribute__((weak));
void __msan_unpoison(const volatile void *address, size_t size) __attribute__((weak));
void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));
void __ubsan_get_current_report_data(const char **kind, const char **message, const char **file,
				     unsigned int *line, unsigned int *column, char **address)
	__attribute__((weak));

/* Sanitizers ask for these by their names. */
const char *__asan_default_options(void);
const char *__ubsan_default_options(void);
void __ubsan_on_report(void);

/* The second run of a program must see what the first saw (retrace.c). */
const char *__asan_default_options(void)
{
	return "suppress_equal_pcs=0";
}

/* What UBSan says without a stack nobody can file. */
const char *__ubsan_default_options(void)
{
	return "print_stacktrace=1";
}

static void reported(const char *kind, const char *where, const char *details,
		     const struct report_place *place)
{
	report_interrupt(FINDING_SANITIZER, kind, where, details);
	report_write(place);
	report_flush_coverage();
}

/* ---- ASan -------------------------------------------------------------------------------------
 */

/* "…ERROR: AddressSanitizer: use-after-poison on address …" -> use-after-poison */
static void asan_kind(const char *text, char *kind, size_t size)
{
	static const char before[] = "AddressSanitizer: ";
	const char *word = strstr(text, before);

	word = word ? word + strlen(before) : "error";
	if (strncmp(word, "attempting ", strlen("attempting ")) == 0)
		word += strlen("attempting ");
	snprintf(kind, size, "%.*s", (int)strcspn(word, " :\n"), word);
}

/* Read "    #1 0x55… in free_page core/page/free.c:60:2". Ensures: false: not such a line. */
static bool asan_frame(const char *line, char *function, size_t size, char *path, size_t path_size)
{
	const char *in = strstr(line, " in ");
	size_t length = strcspn(line, "\n");

	if (line[strspn(line, " ")] != '#' || !in || in >= line + length)
		return false;
	in += strlen(" in ");
	snprintf(function, size, "%.*s", (int)strcspn(in, " \n"), in);
	in += strcspn(in, " \n");
	in += strspn(in, " ");
	snprintf(path, path_size, "%.*s", (int)strcspn(in, ":\n"), in);
	return true;
}

/* The innermost function of core/ in the first stack of @text. Ensures: false: there is none. */
static bool asan_core_function(const char *text, char *function, size_t size)
{
	char path[STACK_PLACE_BYTES];
	bool in_stack = false;

	while (*text) {
		bool frame = asan_frame(text, function, size, path, sizeof(path));

		if (in_stack && !frame)
			return false;
		in_stack = frame;
		if (frame && stack_path_is_core(stack_path_in_tree(path)))
			return true;
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return false;
}

static void asan_reported(const char *text)
{
	char kind[WORD_BYTES], function[WORD_BYTES], details[WORD_BYTES];
	uintptr_t address = (uintptr_t)__asan_get_report_address();
	size_t size = __asan_get_report_access_size();
	struct report_place place;

	if (!engine.running)
		return;
	asan_kind(text, kind, sizeof(kind));
	place.known = ram_host_address(address, &place.at);
	snprintf(details, sizeof(details), "%s of %zu bytes at 0x%" PRIxPTR,
		 __asan_get_report_access_type() ? "write" : "read", size, address);
	bool known = asan_core_function(text, function, sizeof(function));
	reported(kind, known ? function : NULL, size ? details : "see above", &place);
}

/* ---- UBSan, MSan ------------------------------------------------------------------------------
 */

/* Reports whose text we do not have: their stack is ours. */
static void reported_from_here(const char *kind, const char *details)
{
	const struct report_place nowhere = {.known = false};
	char function[WORD_BYTES];
	struct stack stack;

	if (!engine.running)
		return;
	stack_take(&stack);
	bool known = stack_core_function(&stack, 0, function, sizeof(function));
	reported(kind, known ? function : NULL, details, &nowhere);
}

void __ubsan_on_report(void)
{
	const char *kind = "undefined-behaviour", *message = "", *file;
	unsigned int line, column;
	char *address;

	if (__ubsan_get_current_report_data)
		__ubsan_get_current_report_data(&kind, &message, &file, &line, &column, &address);
	reported_from_here(kind, message);
}

static void msan_reported(void)
{
	reported_from_here("use-of-uninitialized-value", "see above");
}

/* ---- host signals ------------------------------------------------------------------------------
 */

/* The simulated kernel followed a pointer out of RAM, or the engine broke. */
static void signal_reported(int number)
{
	char kind[WORD_BYTES];

	signal(number, SIG_DFL);
	if (!engine.running) {
		raise(number);
		return;
	}
	snprintf(kind, sizeof(kind), "%s", sigabbrev_np(number));
	reported_from_here(kind, strsignal(number));
	_exit(1);
}

static void leave(void)
{
	_exit(1);
}

/* On a stack of its own, for a task's may be what is full; large enough to run a program again. */
static void signal_watch(int number)
{
	static uint8_t stack[REPORT_STACK_BYTES];
	const stack_t alternate = {.ss_sp = stack, .ss_size = sizeof(stack)};
	const struct sigaction action = {.sa_handler = signal_reported, .sa_flags = SA_ONSTACK};

	sigaltstack(&alternate, NULL);
	sigaction(number, &action, NULL);
}

/* Sanitizers have their own handlers, and better reports; assertions are nobody's. */
void report_signals_install(void)
{
	static const int numbers[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
	size_t nr = __asan_set_error_report_callback ? 1 : sizeof(numbers) / sizeof(numbers[0]);

	for (size_t i = 0; i < nr; i++)
		signal_watch(numbers[i]);
	if (__msan_unpoison && __sanitizer_set_death_callback)
		__sanitizer_set_death_callback(msan_reported);
	watchdog_start(leave);
}

void report_hooks_install(void)
{
	struct stack first;

	stack_take(&first); /* loads the unwinder now, not in a signal handler */
	if (__asan_set_error_report_callback)
		__asan_set_error_report_callback(asan_reported);
}
