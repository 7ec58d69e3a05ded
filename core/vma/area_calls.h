/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls that change areas which are there, or the pages in them, or that ask about them.
 *
 * All take mmap_sem themselves, and answer 0 (mremap(): an address) or a negative error. Ranges
 * that are not in an area are -ENOMEM, before or after the rest of the range was worked on.
 *
 * Requires (all): current->mm is not NULL; may sleep.
 */
#ifndef CORE_VMA_AREA_CALLS_H
#define CORE_VMA_AREA_CALLS_H

#include "core/vma/mmap.h"

/* mremap()'s flags: name, 2.6.34's value. */
#define MREMAPS(X)                                                                                 \
	X(MREMAP_MAYMOVE, 1u)                                                                      \
	X(MREMAP_FIXED, 2u)

/* madvise()'s advices: name, 2.6.34's value. */
#define MADVICES(X)                                                                                \
	X(MADV_NORMAL, 0u)                                                                         \
	X(MADV_RANDOM, 1u)                                                                         \
	X(MADV_SEQUENTIAL, 2u)                                                                     \
	X(MADV_WILLNEED, 3u)                                                                       \
	X(MADV_DONTNEED, 4u)                                                                       \
	X(MADV_REMOVE, 9u)                                                                         \
	X(MADV_DONTFORK, 10u)                                                                      \
	X(MADV_DOFORK, 11u)                                                                        \
	X(MADV_MERGEABLE, 12u)                                                                     \
	X(MADV_UNMERGEABLE, 13u)                                                                   \
	X(MADV_HWPOISON, 100u)                                                                     \
	X(MADV_SOFT_OFFLINE, 101u)

/* mlockall()'s and msync()'s flags. */
#define MCLS(X)                                                                                    \
	X(MCL_CURRENT, 1u)                                                                         \
	X(MCL_FUTURE, 2u)

#define MSYNCS(X)                                                                                  \
	X(MS_ASYNC, 1u)                                                                            \
	X(MS_INVALIDATE, 2u)                                                                       \
	X(MS_SYNC, 4u)

enum area_call_constant {
#define X(name, value) name = value,
	MREMAPS(X) MADVICES(X) MCLS(X) MSYNCS(X)
#undef X
};

/*
 * Give [@start, @start + @len) the protection @prot. With PROT_GROWSDOWN it reaches down to where
 * the stack's area begins.
 *
 * Errors: in this order: -EINVAL: both PROT_GROWS*, not aligned; -ENOMEM: wraps; -EINVAL: other
 *         bits; -ENOMEM: not in an area at the start; -EINVAL: not an area that grows; then area by
 *         area, what was done stays: -EACCES: the area may never have that; -ENOMEM: overcommit,
 *         no memory to split, a hole.
 */
int sys_mprotect(vaddr_t start, ulong_t len, ulong_t prot);

/*
 * Make the part [@addr, @addr + @old_len) of an area @new_len long: in place, or, with
 * MREMAP_MAYMOVE, elsewhere if need be; with MREMAP_FIXED, at @new_addr.
 *
 * Ensures: where it is. Shrinking unmaps what is behind.
 * Errors:  in this order: -EINVAL: other flags, not aligned, nothing wanted, MREMAP_FIXED without
 *          MREMAP_MAYMOVE; (fixed) -EINVAL: new_addr not aligned, above TASK_SIZE, the two
 *          overlap; -EPERM: below mmap_min_addr; -EFAULT: not in one area, or that may not grow;
 *          -EAGAIN: more than may be locked; -ENOMEM: limits; -EFAULT: overcommit; -ENOMEM: no
 *          addresses, MREMAP_MAYMOVE was not given, no memory, too many areas.
 */
ulong_t sys_mremap(vaddr_t addr, ulong_t old_len, ulong_t new_len, ulong_t flags, vaddr_t new_addr);

/*
 * Say how [@start, @start + @len_in) will be used.
 *
 * Errors: -EINVAL: no such advice (KSM and memory failure are left out), not aligned, wraps; then
 *         area by area, what was done stays: -EBADF: MADV_WILLNEED of no file; -EINVAL:
 *         MADV_DONTNEED or MADV_REMOVE of what is locked or special, MADV_REMOVE of no file,
 *         MADV_DOFORK of a device; -EAGAIN: no memory to split. -ENOMEM: there were holes.
 */
int sys_madvise(vaddr_t start, ulong_t len_in, ulong_t behavior);

/*
 * Lock the pages that [@start, @start + @len) touches in memory; unlock them.
 *
 * Errors: (lock) -EPERM: nothing may be locked; -ENOMEM: more than RLIMIT_MEMLOCK; both: -EINVAL:
 *         wraps; -ENOMEM: a hole, no memory to split, or (lock) a page that could not be brought;
 *         -EAGAIN: (lock) no memory for one.
 */
int sys_mlock(vaddr_t start, ulong_t len);
int sys_munlock(vaddr_t start, ulong_t len);

/*
 * Lock all areas that are there (MCL_CURRENT), that will be made (MCL_FUTURE); unlock all.
 *
 * Errors: (lock) -EINVAL: no flags, or others; -EPERM; -ENOMEM: more than RLIMIT_MEMLOCK. What is
 *         wrong with single areas is not said.
 */
int sys_mlockall(ulong_t flags);
int sys_munlockall(void);

/*
 * Which pages of [@start, @start + @len) are in memory? A byte each is written to @vec.
 *
 * Errors: -EINVAL: not aligned; -ENOMEM: not in the user half; -EFAULT: @vec is not; -EAGAIN: no
 *         memory; -ENOMEM: a hole; -EFAULT: @vec cannot be written.
 */
int sys_mincore(vaddr_t start, ulong_t len, vaddr_t vec);

/*
 * Write back what is dirty in [@start, @start + @len): nothing, where no files are mapped.
 *
 * Errors: -EINVAL: other flags, not aligned, MS_ASYNC and MS_SYNC; -ENOMEM: wraps; -EBUSY:
 *         MS_INVALIDATE of locked memory; -ENOMEM: there were holes.
 */
int sys_msync(vaddr_t start, ulong_t len, ulong_t flags);

/*
 * Map other pages of its file into a part of a shared area.
 *
 * Errors: -EINVAL: @prot is not 0, an empty or wrapping range, an offset that no entry holds, not
 *         in a shared area of a file that can do it: always, until files can be mapped.
 */
int sys_remap_file_pages(vaddr_t start, ulong_t size, ulong_t prot, ulong_t pgoff, ulong_t flags);

#endif
