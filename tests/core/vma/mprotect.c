/* SPDX-License-Identifier: GPL-2.0-only */
/* mprotect(): what becomes of areas and entries, and each error in its place. */
#include "pages.h"

#define P PAGE_SIZE

static int protect(uint32_t at, uint32_t pages, ulong_t prot)
{
	return sys_mprotect(AT(at), pages * P, prot);
}

KernelTest(mprotect, takes_rights_from_pages_that_are_there)
{
	draw("www");
	fill(0, 3);
	cr_assert_eq(protect(0, 3, PROT_READ), 0);
	cr_assert(filled(0, 3, 0));
	cr_assert_not(user_may(ACCESS_WRITE, AT(0)));
	cr_assert_not(pte_write(pte_at(AT(1))));
	cr_assert_eq(protect(0, 3, PROT_NONE), 0);
	cr_assert_not(user_may(ACCESS_READ, AT(1)));
	cr_assert(pte_present(pte_at(AT(0))), "present for the kernel");
	tables_sound();
	cr_assert_eq(protect(0, 3, RW), 0);
	cr_assert(filled(0, 3, 0));
	user_store(AT(0), 1);
	tables_sound();
}

/* What is readable may be executed, unless the CPU knows better. */
KernelTest(mprotect, gives_and_takes_execution)
{
	draw("w");
	fill(0, 1);
	cr_assert_eq(user_may(ACCESS_FETCH, AT(0)), !PAGING_PAE);
	cr_assert_eq(protect(0, 1, PROT_EXEC), 0);
	cr_assert(user_may(ACCESS_FETCH, AT(0)));
	current->personality |= READ_IMPLIES_EXEC;
	cr_assert_eq(protect(0, 1, PROT_READ), 0);
	assert_drawn("x");
	cr_assert_eq(protect(0, 1, PROT_WRITE), 0);
	cr_assert_eq(area(0)->vm_flags & VM_ACCESS, VM_WRITE);
}

KernelTest(mprotect, cuts_areas_and_joins_them)
{
	static const struct {
		uint32_t at, pages;
		ulong_t prot;
		const char *after;
	} steps[] = {
		{2, 2, PROT_READ, "ww|rr|wwww"}, {4, 4, PROT_READ, "ww|rrrrrr"},
		{0, 1, PROT_READ, "r|w|rrrrrr"}, {1, 1, PROT_READ, "rrrrrrrr"},
		{0, 8, RW, "wwwwwwww"},          {0, 3, PROT_NONE, "---|wwwww"},
		{3, 1, PROT_NONE, "----|wwww"},  {3, 1, RW, "---|wwwww"},
		{1, 6, PROT_READ, "-|rrrrrr|w"}, {0, 8, RW, "wwwwwwww"},
	};

	draw("wwwwwwww");
	fill(0, 8);
	for (uint32_t i = 0; i < ARRAY_SIZE(steps); i++) {
		cr_assert_eq(protect(steps[i].at, steps[i].pages, steps[i].prot), 0);
		assert_drawn(steps[i].after);
		space_sound();
		tables_sound();
	}
	cr_assert(filled(0, 8, 0));
}

KernelTest(mprotect, answers_each_error_in_its_place)
{
	static const struct {
		vaddr_t start;
		ulong_t len, prot;
		int error;
	} calls[] = {
		{HERE + 1, P, PROT_GROWSDOWN | PROT_GROWSUP, -EINVAL},
		{HERE + 1, 0, PROT_READ, -EINVAL},
		{HERE, 0, 0x40, 0},
		{HERE, 0u - HERE, 0x40, -ENOMEM},
		{HERE, UINT32_MAX, 0x40, -ENOMEM},
		{HERE, P, 0x40, -EINVAL},
		{HERE, P, PROT_READ | PROT_SEM, 0},
		{HERE - P, 2 * P, PROT_READ, -ENOMEM},
		{HERE, 4 * P, PROT_READ, -ENOMEM},
		{HERE + 3 * P, P, PROT_READ, -ENOMEM},
		{HERE, P, PROT_READ | PROT_GROWSDOWN, -EINVAL},
		{HERE, P, PROT_READ | PROT_GROWSUP, -EINVAL},
		{HERE - 2 * P, P, PROT_READ | PROT_GROWSDOWN, -ENOMEM},
		{TASK_SIZE - P, P, PROT_READ, -ENOMEM},
	};

	draw("www");
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++) {
		int error = sys_mprotect(calls[i].start, calls[i].len, calls[i].prot);

		cr_assert_eq(error, calls[i].error, "call %u: %d", i, error);
	}
	assert_drawn("rrr");
}

/* A part of the stack, down to where it begins. */
KernelTest(mprotect, follows_a_stack_down)
{
	draw("gggg");
	cr_assert_eq(protect(2, 1, PROT_READ | PROT_GROWSDOWN), 0);
	cr_assert_eq(area(0)->vm_end, AT(3));
	cr_assert_not(area(2)->vm_flags & VM_WRITE);
	cr_assert(area(3)->vm_flags & VM_WRITE);
}

KernelTest(mprotect, gives_no_more_than_an_area_may_have)
{
	draw("wwrr");
	area(2)->vm_flags &= ~(ulong_t)VM_MAYWRITE;
	area(0)->vm_flags &= ~(ulong_t)VM_MAYEXEC;
	cr_assert_eq(protect(0, 1, PROT_EXEC), -EACCES);
	cr_assert_eq(protect(0, 4, RW), -EACCES);
	cr_assert_eq(protect(0, 4, PROT_NONE), 0);
}

/* What becomes writable is counted once, and stays so. */
KernelTest(mprotect, promises_memory_for_what_becomes_writable)
{
	int64_t before;

	draw("rrrr");
	before = vm_committed_sum();
	cr_assert_eq(protect(0, 4, RW), 0);
	cr_assert_eq(vm_committed_sum(), before + 4);
	cr_assert_eq(protect(0, 4, PROT_READ), 0);
	cr_assert_eq(protect(0, 4, RW), 0);
	cr_assert_eq(vm_committed_sum(), before + 4);
	cr_assert_eq(unmap(0, 4), 0);
	cr_assert_eq(vm_committed_sum(), before);
	draw("nn");
	cr_assert_eq(protect(0, 2, PROT_READ), 0);
	cr_assert_eq(protect(0, 2, RW), 0);
	cr_assert_eq(vm_committed_sum(), before, "that was asked not to be counted");
}

/* Whatever allocation fails, the promise is taken back. */
KernelTest(mprotect, survives_each_failing_allocation)
{
	int64_t before;
	int error = -ENOMEM;

	draw("rrrrrr");
	before = vm_committed_sum();
	for (uint32_t n = 1; error != 0; n++) {
		cr_assert_lt(n, 8);
		cr_assert_eq(vm_committed_sum(), before);
		fail_from(n, true);
		error = protect(2, 2, RW);
		fail_none();
		cr_assert(error == 0 || error == -ENOMEM);
		tables_sound();
		space_sound();
	}
	assert_drawn("rr|ww|rr");
	cr_assert_eq(vm_committed_sum(), before + 2);
}

KernelTest(mprotect, promises_no_more_than_there_is)
{
	ulong_t pages = 1u << 17;

	draw("");
	cr_assert_eq(map(0, pages, PROT_READ, 0), AT(0));
	cr_assert_eq(protect(0, pages, RW), -ENOMEM);
	cr_assert_eq(area(0)->vm_flags & VM_WRITE, 0);
}

/* A page that parent and child map stays read-only until it is copied. */
KernelTest(mprotect, leaves_copying_to_the_fault)
{
	draw("w");
	fill(0, 1);
	child(1);
	cr_assert_eq(protect(0, 1, PROT_READ), 0);
	cr_assert_eq(protect(0, 1, RW), 0);
	cr_assert_not(pte_write(pte_at(AT(0))));
	cr_assert_eq(page_mapcount(page_at(AT(0))), 2);
	user_store(AT(0), 7);
	cr_assert(pte_write(pte_at(AT(0))));
	cr_assert_eq(page_mapcount(page_at(AT(0))), 1);
	tables_sound();
}
