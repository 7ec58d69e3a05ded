/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Results in the words of a transcript.
 */
#include "fuzz/op/print.h"

#include "core/base/signal.h"
#include "sim/exception.h"

#include <inttypes.h>

/* Above it a number that a system call gives is an address and reads better in hex. */
#define DECIMAL_MAX         0xffffff
#define ZERO_SIZE_PTR_VALUE 16

/* Linux' numbers on IA-32. */
static const struct errno_row {
	int number;
	const char *name;
} errnos[] = {
	{1, "EPERM"},   {2, "ENOENT"},     {3, "ESRCH"},       {4, "EINTR"},
	{5, "EIO"},     {6, "ENXIO"},      {7, "E2BIG"},       {8, "ENOEXEC"},
	{9, "EBADF"},   {10, "ECHILD"},    {11, "EAGAIN"},     {12, "ENOMEM"},
	{13, "EACCES"}, {14, "EFAULT"},    {16, "EBUSY"},      {17, "EEXIST"},
	{19, "ENODEV"}, {20, "ENOTDIR"},   {21, "EISDIR"},     {22, "EINVAL"},
	{23, "ENFILE"}, {24, "EMFILE"},    {25, "ENOTTY"},     {26, "ETXTBSY"},
	{27, "EFBIG"},  {28, "ENOSPC"},    {29, "ESPIPE"},     {30, "EROFS"},
	{32, "EPIPE"},  {34, "ERANGE"},    {35, "EDEADLK"},    {36, "ENAMETOOLONG"},
	{38, "ENOSYS"}, {75, "EOVERFLOW"}, {95, "EOPNOTSUPP"}, {110, "ETIMEDOUT"},
};

const char *errno_name(int error)
{
	for (size_t i = 0; i < sizeof(errnos) / sizeof(errnos[0]); i++)
		if (errnos[i].number == error)
			return errnos[i].name;
	return NULL;
}

static void syscall_print(struct text_out *out, int64_t value)
{
	const char *name = value < 0 && value > -4096 ? errno_name((int)-value) : NULL;

	if (name)
		text_out_format(out, "-%s", name);
	else if (value > DECIMAL_MAX)
		text_out_format(out, "0x%" PRIx64, value);
	else
		text_out_format(out, "%" PRId64, value);
}

static void kaddr_print(struct text_out *out, uint64_t value)
{
	if (value == 0)
		text_out_string(out, "NULL");
	else if (value == ZERO_SIZE_PTR_VALUE)
		text_out_string(out, "ZERO_SIZE_PTR");
	else
		text_out_format(out, "0x%08" PRIx64, value);
}

static void exception_print(struct text_out *out, const struct result *result)
{
	if (result->vector == EXCEPTION_PAGE_FAULT)
		text_out_format(out, "#PF 0x%x 0x%x", result->code, result->address);
	else if (result->vector == 0)
		syscall_print(out, (int64_t)result->value);
	else
		text_out_string(out, "#GP");
}

/* SIGSEGV SEGV_MAPERR 0x1000 */
static void signal_print(struct text_out *out, const struct result *result)
{
	if (result->vector == SIGKILL)
		text_out_string(out, "SIGKILL");
	else if (result->vector == SIGBUS)
		text_out_format(out, "SIGBUS BUS_ADRERR 0x%x", result->address);
	else
		text_out_format(out, "SIGSEGV %s 0x%x",
				result->code == SEGV_ACCERR ? "SEGV_ACCERR" : "SEGV_MAPERR",
				result->address);
}

static void done_print(struct text_out *out, const struct result *result)
{
	switch (result->kind) {
	case RESULT_NONE:
	case RESULT_SHOW:
		text_out_string(out, "ok");
		break;
	case RESULT_PAGE:
		if (result->failed)
			text_out_string(out, "NULL");
		else
			text_out_format(out, "pfn 0x%x %s", result->pfn, result->zone);
		break;
	case RESULT_KADDR:
	case RESULT_CACHE:
	case RESULT_OBJECT:
	case RESULT_AREA:
	case RESULT_MEMORY_CACHE:
	case RESULT_GUEST:
		kaddr_print(out, result->failed ? 0 : result->value);
		break;
	case RESULT_USER:
		if (result->failed)
			syscall_print(out, (int64_t)result->value);
		else
			text_out_format(out, "0x%08" PRIx64, result->value);
		break;
	case RESULT_SYSCALL:
		syscall_print(out, (int64_t)result->value);
		break;
	case RESULT_NUMBER:
		text_out_format(out, "%" PRId64, (int64_t)result->value);
		break;
	case RESULT_HEX:
		text_out_format(out, "0x%" PRIx64, result->value);
		break;
	case RESULT_CPU:
		if (result->failed)
			exception_print(out, result);
		else
			text_out_string(out, "ok");
		break;
	case RESULT_CPU_VALUE:
		if (result->failed)
			exception_print(out, result);
		else
			text_out_format(out, "0x%" PRIx64, result->value);
		break;
	case RESULT_TOUCH:
		if (result->failed)
			signal_print(out, result);
		else
			text_out_string(out, "ok");
		break;
	case RESULT_TOUCH_VALUE:
		if (result->failed)
			signal_print(out, result);
		else
			text_out_format(out, "0x%" PRIx64, result->value);
		break;
	case RESULT_TASK:
		if (result->failed)
			text_out_string(out, "NULL");
		else
			text_out_format(out, "t%" PRIu64, result->value);
		break;
	}
}

size_t result_print(const struct result *result, char *buffer, size_t size)
{
	struct text_out out = text_out_start(buffer, size);

	switch (result->outcome) {
	case OUTCOME_DONE:
		done_print(&out, result);
		break;
	case OUTCOME_MISUSE:
		text_out_string(&out, "misuse");
		break;
	case OUTCOME_ENDED:
	case OUTCOME_SKIPPED:
		text_out_string(&out, result->text ? result->text : "not run");
		break;
	case OUTCOME_BLOCKED:
		text_out_format(&out, "blocked %s", result->text);
		break;
	}
	return out.used;
}
