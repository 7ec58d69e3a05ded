/* SPDX-License-Identifier: GPL-2.0-only */
/* mincore(), msync() and remap_file_pages(). */
#include "pages.h"

#include <string.h>

#define P      PAGE_SIZE
#define VEC(n) (AT(0x4000) + (n)) /* bytes that the user may have the answer in */

/* The answer for @pages pages from AT(@at) on, as a text: 1 in memory, 0 not. */
static const char *in_memory(uint32_t at, uint32_t pages)
{
	static char text[64];

	cr_assert_eq(sys_mincore(AT(at), pages * P, VEC(5)), 0);
	for (uint32_t i = 0; i < pages; i++) {
		uint32_t word = user_load(VEC(5 + i) & ~3u);

		text[i] = (char)('0' + (word >> (VEC(5 + i) & 3) * 8 & 0xff));
	}
	text[pages] = '\0';
	return text;
}

KernelTest(mincore, tells_what_is_there)
{
	draw("wwwwww|rr");
	cr_assert_eq(map(0x4000, 1, RW, 0), VEC(0));
	fill(1, 2);
	user_load(AT(4));
	user_load(AT(7));
	cr_assert_str_eq(in_memory(0, 8), "01101001");
	cr_assert_str_eq(in_memory(2, 1), "1");
	cr_assert_eq(sys_mprotect(AT(1), P, PROT_NONE), 0);
	cr_assert_str_eq(in_memory(0, 8), "01101001");
	cr_assert_eq(sys_madvise(AT(2), P, MADV_DONTNEED), 0);
	cr_assert_str_eq(in_memory(0, 8), "01001001");
}

/* More than a page of answers, over tables that are there and some that are not. */
KernelTest(mincore, goes_over_many_tables)
{
	const uint32_t pages = 5 * PTRS_PER_PTE;
	uint32_t seen = 0;

	draw("");
	cr_assert_eq(map(0, pages, RW, 0), AT(0));
	cr_assert_eq(map(0x4000, 2, RW, 0), VEC(0));
	fill(0, 1);
	fill(PTRS_PER_PTE - 1, 2);
	fill(pages - 1, 1);
	cr_assert_eq(sys_mincore(AT(0), pages * P, VEC(0)), 0);
	for (uint32_t i = 0; i < pages; i += 4)
		seen += (uint32_t)__builtin_popcount(user_load(VEC(i)));
	cr_assert_eq(seen, 4);
	cr_assert_eq(user_load(VEC(0)), 1);
	cr_assert_eq(user_load(VEC(pages - 4)), 1u << 24);
}

KernelTest(mincore, answers_each_error_in_its_place)
{
	static const struct {
		vaddr_t start;
		ulong_t len;
		vaddr_t vec;
		int error;
	} calls[] = {
		{HERE + 1, UINT32_MAX, TASK_SIZE, -EINVAL},
		{HERE, TASK_SIZE, TASK_SIZE, -ENOMEM},
		{TASK_SIZE, P, VEC(0), -ENOMEM},
		{HERE, P, TASK_SIZE, -EFAULT},
		{HERE, 2 * P, TASK_SIZE - 1, -EFAULT},
		{HERE, 0, TASK_SIZE, 0},
		{HERE, 1, VEC(0), 0},
		{HERE + 2 * P, P, VEC(0), -ENOMEM},
		{HERE, 3 * P, VEC(0), -ENOMEM},
		{HERE, P, AT(0x5000), -EFAULT},
		{0, P, VEC(0), -ENOMEM},
	};

	draw("ww");
	cr_assert_eq(map(0x4000, 1, RW, 0), VEC(0));
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++) {
		int error = sys_mincore(calls[i].start, calls[i].len, calls[i].vec);

		cr_assert_eq(error, calls[i].error, "call %u: %d", i, error);
	}
	fail_from(1, false);
	cr_assert_eq(sys_mincore(AT(0), P, VEC(0)), -EAGAIN);
	fail_none();
	cr_assert_eq(sys_mincore(AT(0), P, VEC(0)), 0);
}

KernelTest(msync, has_nothing_to_write_back)
{
	static const struct {
		vaddr_t start;
		ulong_t len, flags;
		int error;
	} calls[] = {
		{HERE + 1, P, 8, -EINVAL},
		{HERE + 1, P, MS_SYNC, -EINVAL},
		{HERE, P, MS_SYNC | MS_ASYNC, -EINVAL},
		{HERE, 0u - P, MS_SYNC, -ENOMEM},
		{HERE, UINT32_MAX, MS_SYNC, 0},
		{HERE, 0, MS_SYNC, 0},
		{HERE, 2 * P, 0, 0},
		{HERE, 2 * P, MS_SYNC, 0},
		{HERE, 2 * P, MS_ASYNC | MS_INVALIDATE, 0},
		{HERE, 3 * P, MS_ASYNC, -ENOMEM},
		{HERE, 4 * P, MS_ASYNC, -ENOMEM},
		{HERE, 6 * P, MS_SYNC, -ENOMEM},
		{HERE + 2 * P, P, MS_SYNC, -ENOMEM},
		{HERE + 3 * P, P, MS_INVALIDATE, -EBUSY},
		{HERE, 4 * P, MS_INVALIDATE, -EBUSY},
		{HERE + 3 * P, P, MS_SYNC, 0},
	};

	draw("ww.l");
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++) {
		int error = sys_msync(calls[i].start, calls[i].len, calls[i].flags);

		cr_assert_eq(error, calls[i].error, "call %u: %d", i, error);
	}
}

KernelTest(remap_file_pages, finds_no_shared_area)
{
	static const struct {
		vaddr_t start;
		ulong_t size, prot, pgoff;
	} calls[] = {
		{HERE, P, PROT_READ, 0}, {HERE, 0, 0, 0},          {HERE, P - 1, 0, 0},
		{HERE, 0u - P, 0, 0},    {HERE, P, 0, 0x1fffffff}, {HERE, P, 0, 1},
		{HERE + 5, P, 0, 1},     {0x70000000, P, 0, 1},
	};

	draw("ww");
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++)
		cr_assert_eq(sys_remap_file_pages(calls[i].start, calls[i].size, calls[i].prot,
						  calls[i].pgoff, 0),
			     -EINVAL, "call %u", i);
}
