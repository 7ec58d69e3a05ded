/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernel touches the user's memory. */
#include "fixture.h"

#include <string.h>

#include "core/base/kthread.h"
#include "core/kmap/extable.h"
#include "lines/lines.h"

static char bytes[3 * PAGE_SIZE];

static void two_pages(void)
{
	unmap_all();
	map(HERE, 2, RW, 0);
}

/* ---- access_ok() ----------------------------------------------------------------------------- */

Test(access_ok, ends_at_3_gib)
{
	static const struct {
		vaddr_t addr;
		ulong_t size;
		bool ok;
	} rows[] = {
		{0, 0, true},
		{0, TASK_SIZE, true},
		{0, TASK_SIZE + 1, false},
		{1, TASK_SIZE, false},
		{TASK_SIZE - 1, 1, true},
		{TASK_SIZE - 1, 2, false},
		{TASK_SIZE, 0, true},
		{TASK_SIZE, 1, false},
		{TASK_SIZE + 1, 0, false},
		{UINT32_MAX, 0, false},
		{UINT32_MAX, 1, false},
		{0x1000, UINT32_MAX, false},
		{UINT32_MAX, UINT32_MAX, false},
		{TASK_SIZE - 4096, 4096, true},
		{TASK_SIZE - 4096, 4097, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		cr_assert_eq(access_ok(rows[i].addr, rows[i].size), rows[i].ok, "row %zu", i);
}

/* ---- copies ---------------------------------------------------------------------------------- */

KernelTest(copy_to_user, makes_the_pages_that_it_needs)
{
	two_pages();
	memset(bytes, 0x5a, sizeof(bytes));
	cr_assert_eq(copy_to_user(HERE + 100, bytes, PAGE_SIZE), 0);
	cr_assert_eq(user_load(HERE + 100), 0x5a5a5a5a);
	cr_assert_eq(user_load(HERE + 96), 0);
	cr_assert_eq(user_load(HERE + PAGE_SIZE + 96), 0x5a5a5a5a);
	cr_assert_eq(user_load(HERE + PAGE_SIZE + 100), 0);
	memset(bytes, 0, sizeof(bytes));
	cr_assert_eq(copy_from_user(bytes, HERE + 98, 4), 0);
	cr_assert_eq(memcmp(bytes, "\0\0\x5a\x5a", 4), 0);
	cr_assert_eq(current->insn, 0);
	cr_assert_eq(current->min_flt, 2);
}

/* Every distance to the end of what is mapped. */
KernelTest(copy_to_user, tells_how_many_bytes_it_could_not_copy)
{
	two_pages();
	for (uint32_t inside = 0; inside <= 9; inside++) {
		vaddr_t at = HERE + 2 * PAGE_SIZE - inside;

		memset(bytes, 0x77, sizeof(bytes));
		cr_assert_eq(copy_to_user(at, bytes, 9), 9 - inside);
		cr_assert_eq(clear_user(at, 9), 9 - inside);
		cr_assert_eq(copy_from_user(bytes, at, 9), 9 - inside);
		for (uint32_t i = 0; i < 9; i++)
			cr_assert_eq(bytes[i], 0, "what was not copied is zero");
		cr_assert_eq(bytes[9], 0x77);
	}
	cr_assert_eq(copy_to_user(HERE - 4, bytes, 8), 8);
	cr_assert_str_empty(kernel_log);
	cr_assert_not(signal_pending(current), "the kernel's faults are no signals");
}

KernelTest(copy_to_user, refuses_the_kernels_half)
{
	unmap_all();
	map(TASK_SIZE - PAGE_SIZE, 1, RW, 0);
	memset(bytes, 0x77, sizeof(bytes));
	cr_assert_eq(copy_to_user(TASK_SIZE - 4, bytes, 4), 0);
	cr_assert_eq(copy_to_user(TASK_SIZE - 4, bytes, 5), 5);
	cr_assert_eq(copy_to_user(TASK_SIZE, bytes, 0), 0);
	cr_assert_eq(copy_from_user(bytes, TASK_SIZE - 4, 8), 8);
	cr_assert_eq(bytes[0], 0);
	cr_assert_eq(bytes[8], 0x77);
	cr_assert_eq(clear_user(TASK_SIZE - 4, 5), 5);
	cr_assert_eq(clear_user(UINT32_MAX, 2), 2);
	cr_assert_eq(user_load(TASK_SIZE - 4), 0x77777777);
}

KernelTest(copy_to_user, is_refused_by_rights)
{
	unmap_all();
	map(HERE, 1, PROT_READ, 0);
	map(HERE + PAGE_SIZE, 1, PROT_NONE, 0);
	cr_assert_eq(copy_to_user(HERE, bytes, 8), 8, "ring 0 obeys WP");
	cr_assert_eq(copy_from_user(bytes, HERE, 8), 0);
	cr_assert_eq(copy_from_user(bytes, HERE + PAGE_SIZE, 8), 8);
	cr_assert_eq(user_load(HERE), 0);
	cr_assert_eq(copy_to_user(HERE, bytes, 8), 8, "also where the page is there");
}

KernelTest(copy_from_user, can_have_its_other_end_in_ram)
{
	vaddr_t page = get_zeroed_page(GFP_KERNEL);
	char *kernel = window_ptr(page);

	two_pages();
	user_store(HERE, 0x64636261);
	cr_assert_eq(copy_from_user(kernel, HERE, 4), 0);
	cr_assert_eq(memcmp(kernel, "abcd", 4), 0);
	cr_assert_eq(copy_to_user(HERE + 4, kernel, 4), 0);
	cr_assert_eq(user_load(HERE + 4), 0x64636261);
	free_page(page);
}

KernelTest(copy_to_user, breaks_copy_on_write)
{
	struct task_struct *copy;

	two_pages();
	user_store(HERE, 1);
	copy = child(1);
	cr_assert_eq(copy_to_user(HERE, "\2\0\0\0", 4), 0);
	cr_assert_eq(page_mapcount(page_at(HERE)), 1);
	cr_assert_eq(user_load(HERE), 2);
	cr_assert_not_null(copy);
}

KernelTest(copy_to_user, ends_where_memory_does)
{
	two_pages();
	user_store(HERE, 1);
	fail_from(1, true);
	cr_assert_eq(copy_to_user(HERE + PAGE_SIZE - 4, "abcdefgh", 8), 4);
	fail_none();
	cr_assert(fatal_signal_pending(current));
}

/* ---- those who may not sleep ----------------------------------------------------------------- */

KernelTest(pagefault_disable, leaves_what_is_not_there_alone)
{
	uint32_t value = 9;

	two_pages();
	user_store(HERE, 7);
	pagefault_disable();
	pagefault_disable();
	cr_assert_eq(__copy_from_user_inatomic(bytes, HERE, 4), 0);
	cr_assert_eq(bytes[0], 7);
	cr_assert_eq(__copy_from_user_inatomic(bytes, HERE + PAGE_SIZE, 4), 4);
	cr_assert_eq(__copy_to_user_inatomic(HERE + PAGE_SIZE - 2, bytes, 4), 2);
	pagefault_enable();
	cr_assert_eq(__copy_to_user_inatomic(HERE + PAGE_SIZE, bytes, 4), 4, "still off");
	pagefault_enable();
	cr_assert(pte_none(pte_at(HERE + PAGE_SIZE)));
	cr_assert_eq(get_user_inatomic(&value, HERE, 2), 0);
	cr_assert_eq(value, 7);
	cr_assert_eq(get_user_inatomic(&value, HERE + PAGE_SIZE, 4), -EFAULT);
	cr_assert_eq(value, 0);
	cr_assert_eq(get_user_inatomic(&value, TASK_SIZE, 1), -EFAULT);
	cr_assert_eq(__copy_to_user_inatomic(HERE + PAGE_SIZE, bytes, 4), 0, "and on again");
}

/* A thread of the kernel's has no user half, whoever's tables its CPU has. */
static ulong_t copied;

static int copy_in_a_thread(void *unused_data)
{
	copied = copy_from_user(bytes, HERE, 4);
	return 0;
}

static void thread_copies(void)
{
	kthread_run(copy_in_a_thread, NULL, 0, "copies");
}

Test(copy_from_user, of_a_kernel_thread_finds_nothing)
{
	boot();
	on_kernel(two_pages);
	lines_clear();
	line_add(TASK_FIRST, thread_copies);
	lines_sound();
	cr_assert_eq(copied, 4);
}

/* ---- values ---------------------------------------------------------------------------------- */

KernelTest(get_user, reads_values_of_each_size)
{
	static const uint32_t sizes[] = {1, 2, 4};
	uint32_t value;

	unmap_all();
	map(TASK_SIZE - PAGE_SIZE, 1, RW, 0);
	user_store(TASK_SIZE - 4, 0x84838281);
	for (size_t i = 0; i < ARRAY_SIZE(sizes); i++) {
		uint32_t size = sizes[i];

		cr_assert_eq(get_user(&value, TASK_SIZE - size, size), 0);
		cr_assert_eq(value, 0x84838281u >> (32 - 8 * size));
		value = 5;
		cr_assert_eq(get_user(&value, TASK_SIZE - size + 1, size), -EFAULT);
		cr_assert_eq(value, 0);
		value = 5;
		cr_assert_eq(get_user(&value, TASK_SIZE - PAGE_SIZE - size, size), -EFAULT);
		cr_assert_eq(value, 0);
	}
}

KernelTest(put_user, writes_values_of_each_size)
{
	static const uint32_t sizes[] = {1, 2, 4, 8};

	for (size_t i = 0; i < ARRAY_SIZE(sizes); i++) {
		uint32_t size = sizes[i];

		unmap_all();
		map(TASK_SIZE - PAGE_SIZE, 1, RW, 0);
		cr_assert_eq(put_user(0x8887868584838281, TASK_SIZE - size, size), 0);
		cr_assert_eq(user_load(TASK_SIZE - 4),
			     size == 8 ? 0x88878685u : 0x84838281u << (32 - 8 * size));
		cr_assert_eq(put_user(1, TASK_SIZE - size + 1, size), -EFAULT);
		cr_assert_eq(put_user(1, HERE, size), -EFAULT);
	}
}

KernelTest(put_user, of_eight_bytes_may_write_the_first_four)
{
	two_pages();
	cr_assert_eq(put_user(0x8887868584838281, HERE + 2 * PAGE_SIZE - 4, 8), -EFAULT);
	cr_assert_eq(user_load(HERE + 2 * PAGE_SIZE - 4), 0x84838281);
	cr_assert_eq(put_user(1, HERE + 2 * PAGE_SIZE - 2, 4), -EFAULT);
	cr_assert_eq(user_load(HERE + 2 * PAGE_SIZE - 4), 0x84838281, "all or nothing");
}

static void three_bytes(void)
{
	uint32_t value;

	cr_assert_eq(get_user(&value, HERE, 3), 0);
}

Test(get_user, of_another_size_is_a_bug)
{
	must_end(three_bytes, END_BUG, "__get_user: size != 1 && size != 2 && size != 4");
}

/* ---- values that are judged together --------------------------------------------------------- */

KernelTest(uaccess_catch, tells_of_all_accesses_since_the_try)
{
	uint32_t value = 9;

	two_pages();
	uaccess_try();
	put_user_ex(0x1122334455667788, HERE, 8);
	get_user_ex(&value, HERE + 4, 2);
	cr_assert_eq(uaccess_catch(), 0);
	cr_assert_eq(value, 0x3344);
	uaccess_try();
	put_user_ex(1, HERE - 4, 4);
	put_user_ex(2, HERE, 4);
	cr_assert_eq(uaccess_catch(), -EFAULT);
	cr_assert_eq(user_load(HERE), 2, "what comes after a fault is done");
	get_user_ex(&value, HERE - 4, 4);
	cr_assert_eq(value, 0x3344);
	uaccess_try();
	cr_assert_eq(uaccess_catch(), 0);
	cr_assert_eq(current->insn, 0);
}

/* ---- strings --------------------------------------------------------------------------------- */

static char string[64];

static void string_put(vaddr_t at, const char *text, uint32_t size)
{
	cr_assert_eq(copy_to_user(at, text, size), 0);
	memset(string, 'x', sizeof(string));
}

KernelTest(strncpy_from_user, ends_at_the_nul)
{
	two_pages();
	string_put(HERE + PAGE_SIZE - 3, "hello", 6);
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE - 3, 64), 5);
	cr_assert_str_eq(string, "hello");
	cr_assert_eq(string[6], 'x');
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE - 3, 6), 5);
	string[5] = 'y';
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE - 3, 5), 5, "as long as that");
	cr_assert_eq(string[5], 'y');
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE - 3, 2), 2);
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE - 3, 0), 0);
	cr_assert_eq(strncpy_from_user(string, HERE + PAGE_SIZE + 2, 9), 0);
	cr_assert_eq(string[0], '\0');
}

KernelTest(strncpy_from_user, fails_where_the_string_goes_on_into_nothing)
{
	two_pages();
	string_put(HERE + 2 * PAGE_SIZE - 4, "abcd", 4);
	cr_assert_eq(strncpy_from_user(string, HERE + 2 * PAGE_SIZE - 4, 8), -EFAULT);
	cr_assert_eq(memcmp(string, "abcdx", 5), 0);
	cr_assert_eq(strncpy_from_user(string, HERE + 2 * PAGE_SIZE - 4, 4), 4);
	cr_assert_eq(strncpy_from_user(string, HERE - 1, 1), -EFAULT);
	cr_assert_eq(strncpy_from_user(string, TASK_SIZE, 1), -EFAULT);
	cr_assert_eq(current->insn, 0);
}

KernelTest(strncpy_from_user, does_not_go_on_into_the_kernel)
{
	unmap_all();
	map(TASK_SIZE - PAGE_SIZE, 1, RW, 0);
	string_put(TASK_SIZE - 4, "abcd", 4);
	cr_assert_eq(strncpy_from_user(string, TASK_SIZE - 4, 8), -EFAULT);
	cr_assert_eq(memcmp(string, "abcdx", 5), 0);
	cr_assert_eq(strncpy_from_user(string, TASK_SIZE - 4, 4), 4);
	cr_assert_eq(strnlen_user(TASK_SIZE - 4, 8), 0);
	cr_assert_eq(strnlen_user(TASK_SIZE - 4, 4), 5);
}

KernelTest(strnlen_user, counts_the_nul)
{
	two_pages();
	string_put(HERE + PAGE_SIZE - 3, "hello", 6);
	cr_assert_eq(strnlen_user(HERE + PAGE_SIZE - 3, 64), 6);
	cr_assert_eq(strnlen_user(HERE + PAGE_SIZE - 3, 6), 6);
	cr_assert_eq(strnlen_user(HERE + PAGE_SIZE - 3, 5), 6, "more than 5");
	cr_assert_eq(strnlen_user(HERE + PAGE_SIZE - 3, 0), 1);
	string_put(HERE + 2 * PAGE_SIZE - 2, "ab", 2);
	cr_assert_eq(strnlen_user(HERE + 2 * PAGE_SIZE - 2, 9), 0);
	cr_assert_eq(strnlen_user(HERE + 2 * PAGE_SIZE, 9), 0);
	cr_assert_eq(strnlen_user(TASK_SIZE, 9), 0);
	cr_assert_eq(strnlen_user(TASK_SIZE, 0), 0);
}

/* ---- the exception table --------------------------------------------------------------------- */

KernelTest(exception_table, has_a_row_for_each_function_that_may_fault)
{
	static const char *const names[] = {
		"__copy_to_user_inatomic",
		"__copy_from_user_inatomic",
		"__clear_user",
		"__get_user",
		"__put_user",
		"__strncpy_from_user",
		"strnlen_user",
		"get_user_ex",
		"put_user_ex",
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		cr_assert_not_null(search_exception_tables(ksym_number(names[i])), "%s", names[i]);
}

/* With mmap_sem held, a copy would wait for itself: the deadlock is named. */
static void copies_with_the_semaphore(void)
{
	two_pages();
	down_write(&current->mm->mmap_sem);
	cr_assert_eq(copy_to_user(HERE, bytes, 4), 0);
}

static void reads_with_the_semaphore(void)
{
	two_pages();
	down_write(&current->mm->mmap_sem);
	cpu_read32(HERE);
}

Test(mmap_sem, held_by_who_faults)
{
	boot();
	cr_assert_eq(ending(copies_with_the_semaphore), END_DEADLOCK, "%s", machine_end_text());
	must_end(reads_with_the_semaphore, END_OOPS, "0x10000000 0x0");
}
