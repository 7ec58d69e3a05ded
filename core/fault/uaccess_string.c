/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Strings of the user's, which end at a NUL that has to be looked for.
 *
 * Differs: they end where the user's half does. 2.6.34 goes on into the kernel's (92ae03f2ef99 and
 *          5723aa993d83 fixed that).
 */
#include "core/fault/fault_internal.h"
#include "core/fault/uaccess.h"
#include "core/fault/uaccess_internal.h"

/* What came of one byte. */
enum byte_found {
	BYTE_IS_NUL,
	BYTE_IS_NOT,
	BYTE_IS_NOT_THERE,
};

/* Requires: current is in a function of the exception table. */
static enum byte_found user_byte(vaddr_t from, char *byte)
{
	struct access access = {.kind = ACCESS_READ, .address = from, .size = 1};
	struct access_outcome outcome;

	cpu_try_access(&access, &outcome);
	if (outcome.faulted)
		return BYTE_IS_NOT_THERE;
	*byte = (char)outcome.value;
	return *byte == '\0' ? BYTE_IS_NUL : BYTE_IS_NOT;
}

slong_t __strncpy_from_user(char *to, vaddr_t from, slong_t count)
{
	struct insn_before before;
	enum byte_found found = BYTE_IS_NOT;
	slong_t length = 0;

	might_fault();
	before = insn_begin(KSYM(__strncpy_from_user));
	while (length < count && access_ok(from, (ulong_t)length + 1)) {
		found = user_byte(from + (ulong_t)length, &to[length]);
		if (found != BYTE_IS_NOT)
			break;
		length++;
	}
	goal_if(uaccess_ended(before, found == BYTE_IS_NOT_THERE), FAULT_STRING_CUT);
	goal_if(length == count, FAULT_STRING_LONG);
	return length < count && found != BYTE_IS_NUL ? -EFAULT : length;
}

slong_t strncpy_from_user(char *to, vaddr_t from, slong_t count)
{
	return access_ok(from, 1) ? __strncpy_from_user(to, from, count) : -EFAULT;
}

slong_t strnlen_user(vaddr_t from, slong_t n)
{
	struct insn_before before;
	enum byte_found found = BYTE_IS_NOT;
	slong_t length = 0;
	char byte;

	if (from >= TASK_SIZE)
		return 0;
	might_fault();
	before = insn_begin(KSYM(strnlen_user));
	while (length < n && access_ok(from, (ulong_t)length + 1)) {
		found = user_byte(from + (ulong_t)length++, &byte);
		if (found != BYTE_IS_NOT)
			break;
	}
	goal_if(uaccess_ended(before, found == BYTE_IS_NOT_THERE), FAULT_STRING_CUT);
	if (found == BYTE_IS_NUL)
		return length;
	return found == BYTE_IS_NOT && length == n ? n + 1 : 0;
}
