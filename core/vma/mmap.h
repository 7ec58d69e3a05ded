/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls that make areas and take them away, and the search for addresses.
 *
 * System calls take mmap_sem themselves and answer an address or 0, or a negative error as 32-bit
 * IA-32 programs see it; do_*() functions want it held for writing.
 *
 * Requires (all): current->mm is not NULL.
 */
#ifndef CORE_VMA_MMAP_H
#define CORE_VMA_MMAP_H

#include "core/vma/vma.h"

/* Protections and flags of mmap() and its like: name, 2.6.34's value on IA-32. */
#define PROTS(X)                                                                                   \
	X(PROT_NONE, 0x0u)                                                                         \
	X(PROT_READ, 0x1u)                                                                         \
	X(PROT_WRITE, 0x2u)                                                                        \
	X(PROT_EXEC, 0x4u)                                                                         \
	X(PROT_SEM, 0x8u)                                                                          \
	X(PROT_GROWSDOWN, 0x01000000u)                                                             \
	X(PROT_GROWSUP, 0x02000000u)

#define MAPS(X)                                                                                    \
	X(MAP_SHARED, 0x01u)                                                                       \
	X(MAP_PRIVATE, 0x02u)                                                                      \
	X(MAP_FIXED, 0x10u)                                                                        \
	X(MAP_ANONYMOUS, 0x20u)                                                                    \
	X(MAP_GROWSDOWN, 0x0100u)                                                                  \
	X(MAP_DENYWRITE, 0x0800u)                                                                  \
	X(MAP_EXECUTABLE, 0x1000u)                                                                 \
	X(MAP_LOCKED, 0x2000u)                                                                     \
	X(MAP_NORESERVE, 0x4000u)                                                                  \
	X(MAP_POPULATE, 0x8000u)                                                                   \
	X(MAP_NONBLOCK, 0x10000u)                                                                  \
	X(MAP_STACK, 0x20000u)                                                                     \
	X(MAP_HUGETLB, 0x40000u)

enum mmap_prot {
#define X(name, value) name = value,
	PROTS(X)
#undef X
};

enum mmap_flag {
#define X(name, value) name = value,
	MAPS(X)
#undef X
};

#define MAP_TYPE 0x0fu

/* Is it an error that a call answers as an address? */
static inline bool IS_ERR_VALUE(ulong_t value)
{
	return value >= (ulong_t)-MAX_ERRNO;
}

/* Flags of an area by PROT_* and MAP_*. */
ulong_t calc_vm_prot_bits(ulong_t prot);
ulong_t calc_vm_flag_bits(ulong_t flags);

/* ---- system calls ---------------------------------------------------------------------------- */

/* @offset in bytes; @pgoff in pages. Without MAP_ANONYMOUS no descriptor is open: -EBADF. */
ulong_t sys_mmap(vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags, ulong_t fd,
		 ulong_t offset);
ulong_t sys_mmap_pgoff(vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags, ulong_t fd,
		       ulong_t pgoff);
int sys_munmap(vaddr_t addr, ulong_t len);

/* Ensures: where brk is afterwards. */
vaddr_t sys_brk(vaddr_t brk);

/* As: sys_setrlimit(), once the new limit was read. Errors: -EINVAL, -EPERM. */
int do_setrlimit(ulong_t resource, ulong_t soft, ulong_t hard);

/* ---- Locks: mmap_sem for writing ------------------------------------------------------------- */

/*
 * Map [addr, addr + len), or what get_unmapped_area() chooses.
 *
 * Errors: in this order: -EINVAL len is 0; -ENOMEM len wraps; -EOVERFLOW pgoff wraps; -ENOMEM too
 *         many areas; what get_unmapped_area() says; -EPERM, -EAGAIN may not lock; -EINVAL neither
 *         shared nor private; -EPERM below mmap_min_addr; what mmap_region() says.
 */
ulong_t do_mmap_pgoff(struct file *file, vaddr_t addr, ulong_t len, ulong_t prot, ulong_t flags,
		      ulong_t pgoff);

/*
 * The same when addresses and flags are settled; what is there is unmapped first.
 *
 * Errors: -ENOMEM: limits, overcommit, no memory; -EINVAL: it is shared and grows; -ENODEV: it is
 *         shared.
 */
ulong_t mmap_region(struct file *file, vaddr_t addr, ulong_t len, ulong_t flags, ulong_t vm_flags,
		    ulong_t pgoff);

/*
 * Unmap [start, start + len).
 *
 * Errors: -EINVAL: not aligned, empty, or not in the user half; -ENOMEM: no memory to split an
 *         area, or too many of them; some of it may be split then.
 */
int do_munmap(struct mm_struct *mm, vaddr_t start, ulong_t len);

/* Anonymous memory with brk's flags at [addr, addr + len). Errors: as mmap_region(), -EAGAIN. */
ulong_t do_brk(vaddr_t addr, ulong_t len);

/*
 * Where @len bytes can go: @addr itself with MAP_FIXED, near it if that is free, else by the
 * space's layout.
 *
 * Requires: len page aligned.
 * Errors:   -ENOMEM: nowhere; -EINVAL: MAP_FIXED and not aligned.
 */
ulong_t get_unmapped_area(struct file *file, vaddr_t addr, ulong_t len, ulong_t pgoff,
			  ulong_t flags);

/* Addresses at @addr, next to what is left, became free: searches may begin there. */
void mm_unmap_area(struct mm_struct *mm, vaddr_t addr);

/* Choose the layout of @mm, by current's limits and personality. */
void arch_pick_mmap_layout(struct mm_struct *mm);

#endif
