/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Events to lines, and to the trace digest.
 */
#include "fuzz/engine/timeline.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/state.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/op/print.h"
#include "fuzz/op/text_out.h"
#include "sim/cpu.h"
#include "sim/exception.h"
#include "sim/point.h"
#include "sim/trace.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define CALL_BYTES 512u
#define CUT        "… (cut)\n"

static struct {
	enum timeline_wish wish;
	char *buffer;
	size_t size, used;

	/* what is told only if something follows: a turn, a timer's interrupt */
	uint32_t told_turn; /* whose the last line was */
	bool turn_waits;
	bool timer_waits;
	bool marked; /* … but a mark's turn is told in any case */
} timeline;

static const char *const point_names[NR_POINTS] = {
	[POINT_LOCK] = "a lock",
	[POINT_UNLOCK] = "an unlock",
	[POINT_IRQ_ON] = "interrupts on",
	[POINT_PREEMPT_ON] = "preemption on",
	[POINT_SLEEP] = "a sleep",
	[POINT_WAKE] = "a wake-up",
	[POINT_RESCHED] = "cond_resched()",
	[POINT_RELAX] = "a busy wait",
	[POINT_PTE] = "a page table",
	[POINT_FLUSH] = "a TLB flush",
	[POINT_IO] = "I/O",
	[POINT_ACCESS] = "access",
};

static const char *const vector_names[NR_VECTORS] = {
	[VECTOR_TIMER] = "timer",
	[VECTOR_CALL_FUNCTION] = "call function",
	[VECTOR_RESCHEDULE] = "reschedule",
	[VECTOR_DEVICE] = "device",
};

void timeline_wish(enum timeline_wish wish, char *buffer, size_t size)
{
	timeline.wish = wish;
	timeline.buffer = buffer;
	timeline.size = size;
}

/* , where a call's code runs. */
static void head_print(struct text_out *out)
{
	const struct flight *flight = run_flight(&engine.run);
	size_t start = out->used;

	if (flight)
		text_out_format(out, "step %u", flight->step + 1);
	text_out_pad(out, start + 9);
	text_out_format(out, "%s:%u", task_name(task_running()), cpu_id());
	text_out_pad(out, start + 22);
	if (flight && flight->in_irq)
		text_out_string(out, "  ");
}

static void line_put(const char *text)
{
	size_t room = timeline.size - timeline.used;
	char line[CALL_BYTES + 64];
	struct text_out out = text_out_start(line, sizeof(line));

	head_print(&out);
	text_out_format(&out, "%s\n", text);
	if (out.used + sizeof(CUT) >= room) {
		if (room > sizeof(CUT))
			memcpy(timeline.buffer + timeline.used, CUT, sizeof(CUT));
		timeline.size = timeline.used; /* nothing more */
		return;
	}
	memcpy(timeline.buffer + timeline.used, line, out.used + 1);
	timeline.used += out.used;
}

/* What waited belongs before the line. */
static void waiting_put(void)
{
	if (timeline.turn_waits && (timeline.marked || timeline.told_turn != task_running()))
		line_put("has the turn");
	if (timeline.timer_waits)
		line_put("interrupt: timer");
	timeline.turn_waits = timeline.timer_waits = false;
	timeline.told_turn = task_running();
}

static void line_add(const char *text)
{
	waiting_put();
	line_put(text);
}

/* Ensures: true: the event is not a line of its own, or not yet. */
static bool line_waits(const struct trace_event *event)
{
	bool timer = event->a == VECTOR_TIMER, waited = timeline.timer_waits;

	switch (event->kind) {
	case TRACE_TURN:
		timeline.turn_waits = true;
		if (timeline.marked)
			waiting_put();
		timeline.marked = false;
		return true;
	case TRACE_INTERRUPT:
		timeline.timer_waits = timer;
		return timer;
	case TRACE_INTERRUPT_END:
		timeline.timer_waits = false;
		return timer && waited;
	default:
		return false;
	}
}

/* ---- words ----------------------------------------------------------------------------------- */

static void mark_text(const struct trace_event *event, char *text, size_t size)
{
	uint32_t nr = points_passed(event->task);

	if (event->a >= TRACE_IRQ)
		snprintf(text, size, "at %s, point %u of the call: irq%u", point_names[event->b],
			 nr, (uint32_t)(event->a - TRACE_IRQ));
	else
		snprintf(text, size, "at %s, point %u of the call: to %s", point_names[event->b],
			 nr, task_name((uint32_t)event->a));
}

static void fault_text(const struct trace_event *event, char *text, size_t size)
{
	if ((event->a & 0xff) == EXCEPTION_PAGE_FAULT)
		snprintf(text, size, "#PF 0x%x at 0x%08" PRIx64, (uint32_t)event->b, event->a >> 8);
	else
		snprintf(text, size, "exception %u, code 0x%x", (uint32_t)(event->a & 0xff),
			 (uint32_t)event->b);
}

static void flush_text(const struct trace_event *event, char *text, size_t size)
{
	if (event->a == TRACE_EVERYTHING)
		snprintf(text, size, "loads CR%u", (uint32_t)event->b);
	else
		snprintf(text, size, "invlpg 0x%08" PRIx64, event->a);
}

static void event_text(const struct trace_event *event, char *text, size_t size)
{
	switch (event->kind) {
	case TRACE_MARK:
		mark_text(event, text, size);
		return;
	case TRACE_SLEEP:
		snprintf(text, size, "sleeps");
		return;
	case TRACE_WAKE:
		snprintf(text, size, "wakes %s", task_name((uint32_t)event->a));
		return;
	case TRACE_SPIN:
		snprintf(text, size, "spins for %s", task_name((uint32_t)event->a));
		return;
	case TRACE_INTERRUPT:
		snprintf(text, size, "interrupt: %s", vector_names[event->a]);
		return;
	case TRACE_INTERRUPT_END:
		snprintf(text, size, "end of interrupt: %s", vector_names[event->a]);
		return;
	case TRACE_TIME:
		snprintf(text, size, "time jumps to %" PRIu64, event->a);
		return;
	case TRACE_FAULT:
		fault_text(event, text, size);
		return;
	case TRACE_FLUSH:
		flush_text(event, text, size);
		return;
	case TRACE_ALLOC:
	case TRACE_FREE:
		snprintf(text, size, "%s frame 0x%" PRIx64 ", order %" PRIu64,
			 event->kind == TRACE_ALLOC ? "takes" : "gives back", event->a, event->b);
		return;
	default:
		text[0] = '\0';
	}
}

/* ---- events ---------------------------------------------------------------------------------- */

/* What tells the order of execution, and no more. */
static bool is_of_order(const struct trace_event *event)
{
	return event->kind <= TRACE_SPIN ||
	       ((event->kind == TRACE_INTERRUPT || event->kind == TRACE_INTERRUPT_END) &&
		event->a != VECTOR_TIMER);
}

static uint32_t op_in_flight(const struct flight *flight)
{
	return flight ? flight->op->number : 0;
}

/* Which call was interrupted where, for which. */
static void mark_count(const struct trace_event *event)
{
	const struct run *run = &engine.run;
	bool irq = event->a >= TRACE_IRQ;

	state_count_switch((uint32_t)event->b, op_in_flight(run_flight(run)),
			   irq ? UINT16_MAX : op_in_flight(run->in_flight[event->a]));
}

/*
 * W1: whom the kernel wakes, while its call sleeps for a page, must have nothing to wait for. In
 * race builds somebody may take the page between the waker's look at it and the wake-up; and who
 * gives up what many wait for wakes them all.
 */
static void wake_judge(const struct trace_event *event)
{
	const struct flight *flight = engine.run.in_flight[event->a];

	if (!engine.in_calls || !flight || !flight->op->wait || flight->op->wait->all_wake ||
	    point_accesses_traced())
		return;
	checks_counted("W1", true);
	if (!flight->op->wait->is_over(&engine.run, flight->args))
		finding_add(FINDING_CHECK, flight->step, "check W1 %s was woken for nothing: %s",
			    task_name((uint32_t)event->a), flight->op->wait->queue);
}

static void hear(const struct trace_event *event)
{
	char text[CALL_BYTES];

	if (event->kind == TRACE_WAKE)
		wake_judge(event);
	if (event->kind == TRACE_MARK)
		mark_count(event);
	if (engine.tracing)
		trace_happened(event);
	if (timeline.wish == TIMELINE_NO || !engine.in_calls ||
	    (timeline.wish == TIMELINE_ORDER && !is_of_order(event)))
		return;
	if (line_waits(event))
		return;
	event_text(event, text, sizeof(text));
	line_add(text);
	timeline.marked = event->kind == TRACE_MARK;
}

void timeline_call(uint32_t step, bool ended)
{
	char text[CALL_BYTES], result[CALL_BYTES / 2];

	if (timeline.wish == TIMELINE_NO)
		return;
	if (ended) {
		transcript_result(&engine.run, step, result, sizeof(result));
		snprintf(text, sizeof(text), "-> %s, after %u points", result,
			 engine.run.records[step].points);
	} else {
		call_print(engine.run.program, NULL, step, text, sizeof(text));
	}
	line_add(text);
}

void timeline_begin(void)
{
	timeline.used = 0;
	timeline.told_turn = TASK_NOBODY;
	timeline.turn_waits = timeline.timer_waits = timeline.marked = false;
	if (timeline.size)
		timeline.buffer[0] = '\0';
	if (engine.tracing || timeline.wish != TIMELINE_NO)
		trace_listen(hear, TRACE_ALL_KINDS);
	else if (engine.overlaps)
		trace_listen(hear, 1u << TRACE_WAKE | 1u << TRACE_MARK);
}

void timeline_end(void)
{
	trace_listen(NULL, 0);
}
