/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * printk: levels, lines, and the limit on their rate.
 */
#include "core/base/printk.h"

#include <stdio.h>

#include "core/base/base.h"
#include "sim/console.h"
#include "sim/look.h"

/* Add @length bytes to the unfinished line; what does not fit is cut. */
static void line_append(struct printk_state *state, const char *text, uint32_t length)
{
	uint32_t room = PRINTK_LINE_MAX - 1 - state->length;

	length = min(length, room);
	memcpy(state->line + state->length, text, length);
	state->length += length;
	state->line[state->length] = '\0';
}

void printk_flush(void)
{
	struct printk_state *state = &base_vars->printk;

	if (state->length == 0)
		return;
	state->length = 0;
	console_line(state->level, state->line);
}

/*
 * The level prefix at the start of a text. Ensures: its length, 0 if there is none; *level is set;
 * anything but <c> finishes the line before.
 *
 * Differs: what continues a line that somebody else finished meanwhile has its level, where 2.6.34
 *          gives it the default: it is not more urgent for being torn.
 */
static uint32_t prefix_take(const char *text, int32_t *level)
{
	const struct printk_state *state = &base_vars->printk;

	if (text[0] != '<' || text[1] == '\0' || text[2] != '>')
		return 0;
	if (text[1] >= '0' && text[1] <= '7')
		*level = text[1] - '0';
	else if (text[1] != 'd' && text[1] != 'c')
		return 0;
	if (text[1] != 'c')
		printk_flush();
	else if (state->length == 0 && state->level != 0)
		*level = state->level;
	return 3;
}

/* Hand over the lines of @text that are complete; keep the rest. @text is written to. */
static void lines_emit(char *text, int32_t level)
{
	struct printk_state *state = &base_vars->printk;
	char *newline;

	for (; (newline = strchr(text, '\n')) != NULL; text = newline + 1) {
		*newline = '\0';
		if (state->length != 0) {
			line_append(state, text, (uint32_t)(newline - text));
			printk_flush();
		} else {
			text[min_t(size_t, strlen(text), PRINTK_LINE_MAX - 1)] = '\0';
			console_line(level, text);
		}
	}
	if (*text == '\0')
		return;
	if (state->length == 0)
		state->level = level;
	line_append(state, text, (uint32_t)strlen(text));
}

int vprintk(const char *fmt, va_list args)
{
	char text[PRINTK_TEXT_MAX];
	int32_t level = DEFAULT_MESSAGE_LOGLEVEL;
	int length = vsnprintf(text, sizeof(text), fmt, args);

	look_begin(); /* in place of logbuf_lock: nobody has the turn in the middle */
	uint32_t prefix = prefix_take(text, &level);

	lines_emit(text + prefix, level);
	look_end();
	return length;
}

int printk(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	int length = vprintk(fmt, args);
	va_end(args);
	return length;
}

void ratelimit_init(struct ratelimit_state *state, ulong_t interval, int burst)
{
	spin_lock_init(&state->lock, LOCK_RATELIMIT);
	state->interval = interval;
	state->burst = burst;
	state->printed = 0;
	state->missed = 0;
	state->begin = 0;
	state->begun = false;
}

bool ratelimit(struct ratelimit_state *state, const char *function)
{
	if (state->interval == 0)
		return true;

	bool flags = spin_lock_irqsave(&state->lock);
	if (!state->begun) {
		state->begin = jiffies;
		state->begun = true;
	}
	if (time_before(state->begin + state->interval, jiffies)) {
		if (state->missed != 0)
			printk(KERN_WARNING "%s: %d callbacks suppressed\n", function,
			       state->missed);
		state->begun = false;
		state->printed = 0;
		state->missed = 0;
	}
	bool pass = state->burst > state->printed;
	if (pass)
		state->printed++;
	else
		state->missed++;
	spin_unlock_irqrestore(&state->lock, flags);
	return pass;
}

bool __printk_ratelimit(const char *function)
{
	return ratelimit(&base_vars->printk_ratelimit, function);
}
