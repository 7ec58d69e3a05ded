/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses to the user's memory that may fault: each says which function it is in, so that the
 * exception table knows it.
 */
#include "core/fault/uaccess.h"

#include <string.h>

#include "core/fault/fault_internal.h"
#include "core/fault/uaccess_internal.h"
#include "core/kmap/extable.h"

/* Where an access goes on that could not be done. */
static void fixup_uaccess(void)
{
}

void uaccess_init(void)
{
	extable_add(KSYM(__clear_user), KSYM(fixup_uaccess));
	extable_add(KSYM(__get_user), KSYM(fixup_uaccess));
	extable_add(KSYM(__put_user), KSYM(fixup_uaccess));
	extable_add(KSYM(__strncpy_from_user), KSYM(fixup_uaccess));
	extable_add(KSYM(strnlen_user), KSYM(fixup_uaccess));
	extable_add(KSYM(get_user_ex), FIXUP_NEXT_INSN);
	extable_add(KSYM(put_user_ex), FIXUP_NEXT_INSN);
}

bool uaccess_ended(struct insn_before before, bool failed)
{
	BUG_ON(failed != (current->insn == KSYM(fixup_uaccess)));
	insn_end(before);
	return failed;
}

void might_fault(void)
{
	might_sleep();
}

/* ---- copies ---------------------------------------------------------------------------------- */

ulong_t __copy_to_user(vaddr_t to, const void *from, ulong_t n)
{
	ulong_t left;

	might_fault();
	left = __copy_to_user_inatomic(to, from, n);
	goal_if(left != 0, FAULT_COPY_SHORT);
	return left;
}

ulong_t __copy_from_user(void *to, vaddr_t from, ulong_t n)
{
	ulong_t left;

	might_fault();
	left = __copy_from_user_inatomic(to, from, n);
	mark_written(to, n - left); /* where the kernel has it in RAM */
	memset((char *)to + (n - left), 0, left);
	goal_if(left != 0, FAULT_COPY_SHORT);
	return left;
}

ulong_t copy_to_user(vaddr_t to, const void *from, ulong_t n)
{
	return access_ok(to, n) ? __copy_to_user(to, from, n) : n;
}

ulong_t copy_from_user(void *to, vaddr_t from, ulong_t n)
{
	if (access_ok(from, n))
		return __copy_from_user(to, from, n);
	memset(to, 0, n);
	return n;
}

ulong_t __clear_user(vaddr_t to, ulong_t n)
{
	struct insn_before before;
	ulong_t left;

	might_fault();
	before = insn_begin(KSYM(__clear_user));
	left = cpu_fill(to, 0, n);
	goal_if(uaccess_ended(before, left != 0), FAULT_COPY_SHORT);
	return left;
}

ulong_t clear_user(vaddr_t to, ulong_t n)
{
	return access_ok(to, n) ? __clear_user(to, n) : n;
}

/* ---- values ---------------------------------------------------------------------------------- */

/* Try @access as part of the function @insn. Ensures: true: it could not be done. */
static bool user_access_fails(ksym_t insn, const struct access *access, uint64_t *value)
{
	struct insn_before before = insn_begin(insn);
	struct access_outcome outcome;

	cpu_try_access(access, &outcome);
	if (uaccess_ended(before, outcome.faulted))
		return true;
	*value = outcome.value;
	return false;
}

int __get_user(uint32_t *value, vaddr_t from, uint32_t size)
{
	struct access access = {.kind = ACCESS_READ, .address = from, .size = size};
	uint64_t got = 0;
	int error;

	BUG_ON(size != 1 && size != 2 && size != 4);
	might_fault();
	error = user_access_fails(KSYM(__get_user), &access, &got) ? -EFAULT : 0;
	*value = (uint32_t)(got & (UINT64_C(0xffffffff) >> (32 - size * 8)));
	return error;
}

int get_user(uint32_t *value, vaddr_t from, uint32_t size)
{
	if (access_ok(from, size))
		return __get_user(value, from, size);
	*value = 0;
	return -EFAULT;
}

/* Eight bytes are two words, the lower one first. */
int __put_user(uint64_t value, vaddr_t to, uint32_t size)
{
	struct access access = {
		.kind = ACCESS_WRITE, .address = to, .size = size < 4 ? size : 4, .value = value};
	uint64_t ignored;

	BUG_ON(size != 1 && size != 2 && size != 4 && size != 8);
	might_fault();
	if (user_access_fails(KSYM(__put_user), &access, &ignored))
		return -EFAULT;
	if (size < 8)
		return 0;
	access.address += 4;
	access.value >>= 32;
	return user_access_fails(KSYM(__put_user), &access, &ignored) ? -EFAULT : 0;
}

int put_user(uint64_t value, vaddr_t to, uint32_t size)
{
	return access_ok(to, size) ? __put_user(value, to, size) : -EFAULT;
}

int get_user_inatomic(uint32_t *value, vaddr_t from, uint32_t size)
{
	ulong_t left = size;

	*value = 0;
	BUG_ON(size > sizeof(*value));
	if (!access_ok(from, size))
		return -EFAULT;
	pagefault_disable();
	left = __copy_from_user_inatomic(value, from, size);
	pagefault_enable();
	if (left != 0)
		*value = 0;
	return left != 0 ? -EFAULT : 0;
}

/* ---- accesses that are judged together ------------------------------------------------------- */

void uaccess_try(void)
{
	current->thread.uaccess_err = 0;
}

int uaccess_catch(void)
{
	goal_if(current->thread.uaccess_err != 0, FAULT_UACCESS_ERR);
	return current->thread.uaccess_err;
}

void get_user_ex(uint32_t *value, vaddr_t from, uint32_t size)
{
	struct access access = {.kind = ACCESS_READ, .address = from, .size = size};
	struct insn_before before = insn_begin(KSYM(get_user_ex));
	struct access_outcome outcome;

	BUG_ON(size != 1 && size != 2 && size != 4);
	cpu_try_access(&access, &outcome);
	insn_end(before);
	if (!outcome.faulted)
		*value = (uint32_t)(outcome.value & (UINT64_C(0xffffffff) >> (32 - size * 8)));
}

static void word_ex(uint64_t value, vaddr_t to, uint32_t size)
{
	struct access access = {.kind = ACCESS_WRITE, .address = to, .size = size, .value = value};
	struct access_outcome outcome;

	cpu_try_access(&access, &outcome);
}

void put_user_ex(uint64_t value, vaddr_t to, uint32_t size)
{
	struct insn_before before = insn_begin(KSYM(put_user_ex));

	BUG_ON(size != 1 && size != 2 && size != 4 && size != 8);
	word_ex(value, to, size < 4 ? size : 4);
	if (size == 8)
		word_ex(value >> 32, to + 4, 4);
	insn_end(before);
}
