/* SPDX-License-Identifier: GPL-2.0-only */
/* The timeline for people, and the trace digest that is made of the same events. */
#include "engine_test.h"

#include "fuzz/engine/timeline.h"

static char text[1 << 16];

static const char program[] = "t1 = kthread(1)\n"
			      "p = alloc_pages(GFP_KERNEL, 3)  !1:t1\n"
			      "@t1 q = alloc_page(GFP_KERNEL)\n"
			      "lock_page(p)\n"
			      "page_io(p, 2)\n"
			      "wait_on_page_locked(p)\n"
			      "drain_all_pages()\n";

static const char *timeline_of(enum timeline_wish wish, size_t size)
{
	timeline_wish(wish, text, size);
	test_run_sound(program);
	timeline_wish(TIMELINE_NO, NULL, 0);
	return text;
}

Test(timeline, tells_calls_switches_sleep_interrupts_and_pages)
{
	static const char *const says[] = {
		"step 2   t0:0         p0 = alloc_pages(GFP_KERNEL, 3)  !1:t1\n",
		"step 2   t0:0         at a lock, point 1 of the call: to t1\n",
		"step 3   t1:1         has the turn\n",
		"step 3   t1:1         takes frame 0x",
		"step 3   t1:1         -> pfn 0x",
		"step 6   t0:0         sleeps\n",
		"         idle/0:0     time jumps to ",
		"         idle/0:0     interrupt: timer\n",
		"         idle/0:0     wakes t0\n",
		"         idle/1:1     interrupt: call function\n",
	};

	timeline_of(TIMELINE_ALL, sizeof(text));
	for (size_t i = 0; i < sizeof(says) / sizeof(says[0]); i++)
		cr_expect(strstr(text, says[i]) != NULL, "%s%s", says[i], text);
}

Test(timeline, of_the_order_alone_leaves_the_rest_out)
{
	timeline_of(TIMELINE_ORDER, sizeof(text));
	cr_assert(strstr(text, "at a lock, point 1 of the call: to t1\n") != NULL, "%s", text);
	cr_assert(strstr(text, "sleeps\n") != NULL);
	cr_assert_null(strstr(text, "frame"));
	cr_assert_null(strstr(text, "jumps"));
	cr_assert_null(strstr(text, "timer"));
}

Test(timeline, that_is_too_long_says_that_it_is_cut)
{
	for (size_t size = 1; size < 1200; size += 61) {
		memset(text, 'x', sizeof(text));
		timeline_of(TIMELINE_ALL, size);
		cr_assert_lt(strlen(text), size);
		cr_assert_eq(text[size], 'x');
		cr_assert(size < 300 || strstr(text, "(cut)\n") != NULL, "%zu: %s", size, text);
	}
}

static uint64_t trace_of(const char *source)
{
	test_run_sound(source);
	return engine_last_trace();
}

/* Results alone do not tell these from each other. */
Test(timeline, and_trace_digest_tell_orders_of_execution_apart)
{
	static const char *const sources[] = {
		"t1 = kthread(1)\np = alloc_pages(0, 3)\n@t1 page_count(p)\nput_page(NULL)\n",
		"t1 = kthread(1)\np = alloc_pages(0, 3)  !2:t1\n@t1 "
		"page_count(p)\nput_page(NULL)\n",
		"t1 = kthread(1)\np = alloc_pages(0, 3)  !2:irq0\n@t1 "
		"page_count(p)\nput_page(NULL)\n",
	};

	for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++) {
		cr_assert_eq(trace_of(sources[i]), trace_of(sources[i]));
		for (size_t j = 0; j < i; j++)
			cr_assert_neq(trace_of(sources[i]), trace_of(sources[j]), "%zu %zu", i, j);
	}
}
