/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions of address spaces: each is the system call of its name.
 */
#include "fuzz/op/run_space.h"

#include "core/vma/area_calls.h"
#include "core/vma/memory.h"
#include "core/vma/vma.h"
#include "fuzz/op/run_kmem.h"

#define ARG32(i) ((uint32_t)args[i].number)

static void answer(struct result *result, ulong_t value)
{
	bool failed = IS_ERR_VALUE(value);

	result->value = failed ? (uint64_t)(int64_t)(int32_t)value : value;
	result->failed = failed;
}

static uint64_t pages_of(uint64_t bytes)
{
	return bytes >> PAGE_SHIFT;
}

#define CALL(op, pages, call)                                                                      \
	void run_##op(struct run *run, const struct value *args, struct result *result)            \
	{                                                                                          \
		space_call_begin(run, pages);                                                      \
		answer(result, (ulong_t)(call));                                                   \
	}

CALL(mmap, pages_of(ARG32(1)), sys_mmap(ARG32(0), ARG32(1), ARG32(2), ARG32(3), ARG32(4), ARG32(5)))
CALL(mmap2, pages_of(ARG32(1)),
     sys_mmap_pgoff(ARG32(0), ARG32(1), ARG32(2), ARG32(3), ARG32(4), ARG32(5)))
CALL(munmap, 0, sys_munmap(ARG32(0), ARG32(1)))
CALL(brk, 0, sys_brk(ARG32(0)))
CALL(mprotect, 0, sys_mprotect(ARG32(0), ARG32(1), ARG32(2)))
CALL(mremap, pages_of(ARG32(2)), sys_mremap(ARG32(0), ARG32(1), ARG32(2), ARG32(3), ARG32(4)))
CALL(madvise, 0, sys_madvise(ARG32(0), ARG32(1), ARG32(2)))
CALL(mlock, pages_of(ARG32(1)), sys_mlock(ARG32(0), ARG32(1)))
CALL(munlock, 0, sys_munlock(ARG32(0), ARG32(1)))
CALL(mlockall, current->mm->total_vm, sys_mlockall(ARG32(0)))
CALL(munlockall, 0, sys_munlockall())
CALL(msync, 0, sys_msync(ARG32(0), ARG32(1), ARG32(2)))
CALL(mincore, 0, sys_mincore(ARG32(0), ARG32(1), ARG32(2)))
CALL(remap_file_pages, 0, sys_remap_file_pages(ARG32(0), ARG32(1), ARG32(2), ARG32(3), ARG32(4)))
CALL(setrlimit, 0, do_setrlimit(ARG32(0), ARG32(1), ARG32(2)))
