/* SPDX-License-Identifier: GPL-2.0-only */
/* S11: an object is refused only where pages for a slab are refused, or a fault is injected. */
#include "fixture.h"

#include "core/page/page_alloc.h"
#include "core/slab/slab_refusal_check.h"

#include <string.h>

static struct kmem_cache *off_slab;

/* What S11 says of a NULL for such a request, were it given now; "": it holds. */
static const char *refusal(const struct slab_request *asked)
{
	static char why[200];

	why[0] = '\0';
	if (slab_refusal_holds(asked, why, sizeof(why)))
		cr_assert_str_empty(why);
	return why;
}

static void refuse_with_memory_there(void)
{
	static const gfp_t gfps[] = {GFP_KERNEL, GFP_ATOMIC, GFP_KERNEL | __GFP_THISNODE};
	struct slab_request asked;

	for (uint32_t i = 0; i < ARRAY_SIZE(gfps); i++) {
		asked = slab_request_of_size(3000, gfps[i], 1);
		cr_assert_eq(strncmp(refusal(&asked), "S11 size-4096: ", 15), 0, "%u: %s", i,
			     refusal(&asked));
		asked = slab_request_now(off_slab, gfps[i], 1);
		cr_assert_str_empty(refusal(&asked));
	}
	asked = slab_request_of_size(KMALLOC_MAX_SIZE + 1, GFP_KERNEL, -1);
	cr_assert_str_empty(refusal(&asked));
	asked = slab_request_of_size(0, GFP_KERNEL, -1);
	cr_assert_str_empty(refusal(&asked));
}

/* All of node 1. */
static void take_node(void)
{
	while (alloc_pages_node(1, GFP_THISNODE | __GFP_HIGH, 0) != NULL)
		;
}

static void refuse_where_memory_is_out(void)
{
	struct slab_request asked = slab_request_of_size(3000, GFP_KERNEL | __GFP_THISNODE, 1);

	take_node();
	cr_assert_str_empty(refusal(&asked));
	cr_assert_null(kmalloc_node(3000, GFP_KERNEL | __GFP_THISNODE, 1));
	asked = slab_request_of_size(3000, GFP_KERNEL, 1);
	cr_assert_str_not_empty(refusal(&asked));
}

static void refuse_after_a_fault(void)
{
	const struct failslab_attr attr = {
		.attr = {.interval = 1, .probability = 100, .times = 1},
	};
	struct slab_request asked = slab_request_of_size(3000, GFP_KERNEL, -1);

	failslab_set(&attr);
	cr_assert_null(kmalloc(3000, GFP_KERNEL));
	cr_assert_str_empty(refusal(&asked));
	asked = slab_request_of_size(3000, GFP_KERNEL, -1);
	cr_assert_str_not_empty(refusal(&asked));
}

static void judge_refusals(void)
{
	off_slab = kmem_cache_create("off", 512, 0, SLAB_TYPESAFE_BY_RCU, 0);
	cr_assert(OFF_SLAB(off_slab));
	refuse_with_memory_there();
	refuse_after_a_fault();
	refuse_where_memory_is_out();
}

Test(refusal, is_a_finding_where_memory_is_there)
{
	line_default();
	line.cpus = 2;
	line.nodes = 2;
	boot();
	on_kernel(judge_refusals);
}

static void judge_start_up(void)
{
	char why[200];

	cr_assert_not(slab_start_refusal_holds(why, sizeof(why)));
	cr_assert_eq(strncmp(why, "S11 start-up: ", 14), 0, "%s", why);
	while (alloc_pages(GFP_ATOMIC, 0) != NULL)
		;
	cr_assert(slab_start_refusal_holds(why, sizeof(why)));
}

Test(refusal, of_start_up_is_a_finding_where_memory_is_there)
{
	line_default();
	boot();
	on_kernel(judge_start_up);
}
