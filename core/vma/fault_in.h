/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages faulted in by who needs them there, and the user's memory read and written by the kernel:
 * what this room calls, and fault/ above it has.
 *
 *   get_user_pages() --follow_page(): not there, or not for this--> handle_mm_fault() --> again
 */
#ifndef CORE_VMA_FAULT_IN_H
#define CORE_VMA_FAULT_IN_H

#include "core/pgtable/mm.h"

struct page;
struct task_struct;
struct vm_area_struct;

/* What a fault is for: handle_mm_fault(), vm_fault.flags. */
#define FAULT_FLAG_WRITE     0x01u
#define FAULT_FLAG_NONLINEAR 0x02u
#define FAULT_FLAG_MKWRITE   0x04u /* an existing entry shall become writable */

/* What became of it. */
#define VM_FAULT_OOM      0x0001u
#define VM_FAULT_SIGBUS   0x0002u
#define VM_FAULT_MAJOR    0x0004u
#define VM_FAULT_WRITE    0x0008u /* a copy was made, or was not needed: get_user_pages() */
#define VM_FAULT_HWPOISON 0x0010u
#define VM_FAULT_NOPAGE   0x0100u /* ->fault() has set the entry itself */
#define VM_FAULT_LOCKED   0x0200u /* ->fault() has locked the page that it gives */
#define VM_FAULT_ERROR    (VM_FAULT_OOM | VM_FAULT_SIGBUS | VM_FAULT_HWPOISON)

/* What ->fault() and ->page_mkwrite() are asked; the former gives the page, with a reference. */
struct vm_fault {
	uint32_t flags; /* FAULT_FLAG_* */
	ulong_t pgoff;
	vaddr_t virtual_address;
	struct page *page;
};

/* vm_operations_struct.fault, .page_mkwrite. Ensures: VM_FAULT_* bits. Locks: mmap_sem. */
typedef uint32_t vm_fault_fn(struct vm_area_struct *vma, struct vm_fault *vmf);

/*
 * Make the page at @address of @vma present for a read, or with FAULT_FLAG_WRITE for a write.
 *
 * Requires: the area allows it; may sleep.   Locks: mmap_sem, for reading is enough.
 * Ensures:  VM_FAULT_* bits. Without VM_FAULT_ERROR: done, or somebody else was there first and
 *           the access has to be tried again.
 */
must_check uint32_t handle_mm_fault(struct mm_struct *mm, struct vm_area_struct *vma,
				    vaddr_t address, uint32_t flags);

#define FOLL_WRITE 0x01u /* it must be writable */
#define FOLL_TOUCH 0x02u /* mark it accessed, and dirty for a write */
#define FOLL_GET   0x04u /* take a reference */
#define FOLL_DUMP  0x08u /* what would be zeros only is an error */
#define FOLL_FORCE 0x10u /* what mprotect() could allow is enough: __get_user_pages() */

/*
 * The page at @address of @vma, if it is present for what @flags say.
 *
 * Ensures: NULL: it is not. The zero page is one, too.
 * Locks:   mmap_sem; and to use a page without FOLL_GET, whatever keeps it mapped.
 * Errors:  ERR_PTR(-EFAULT): FOLL_DUMP of nothing but zeros.
 */
struct page *follow_page(struct vm_area_struct *vma, vaddr_t address, uint32_t flags);

/*
 * Fault in @nr_pages pages from @start on. @pages (with FOLL_GET, and only with it) and @vmas get
 * each one and its area, unless they are NULL.
 *
 * Requires: may sleep.   Locks: mm->mmap_sem for reading; a stack may grow.
 * Ensures:  how many, from the first on; tsk's counts of faults have those that happened.
 * Errors:   none at all: -EFAULT: no area, or it does not allow it, or SIGBUS; -ENOMEM;
 *           -ERESTARTSYS: SIGKILL is pending.
 */
must_check int __get_user_pages(struct task_struct *tsk, struct mm_struct *mm, vaddr_t start,
				int nr_pages, uint32_t gup_flags, struct page **pages,
				struct vm_area_struct **vmas);

/* The same, with FOLL_TOUCH, and FOLL_GET if there is @pages. */
must_check int get_user_pages(struct task_struct *tsk, struct mm_struct *mm, vaddr_t start,
			      int nr_pages, bool write, bool force, struct page **pages,
			      struct vm_area_struct **vmas);

/*
 * Fault in [@addr, @end) of one area of current's, for writing if it may be written.
 *
 * Requires: not empty, and ends inside the area (BUGs otherwise).   Locks: mmap_sem for reading.
 * Errors:   -ENOMEM: no area above addr, or no memory; -EFAULT: not all; as __get_user_pages().
 */
must_check int make_pages_present(vaddr_t addr, vaddr_t end);

/*
 * Is the page at @addr the lowest of a stack, which grows before anybody gets it? It is not to be
 * faulted in only because it is there.
 *
 * Differs: 2.6.34 has no guard page below stacks; 2.6.34.2 has.
 */
bool stack_guard_page(const struct vm_area_struct *vma, vaddr_t addr);

/* ---- the user's memory ----------------------------------------------------------------------- */

/*
 * May the user have [@addr, @addr + @size)? Ensures: it does not wrap, nor reach above TASK_SIZE.
 *
 * As:      access_ok() of 2.6.34.
 * Differs: there is no set_fs(): nobody calls a system call with addresses of the kernel's.
 */
static inline bool access_ok(vaddr_t addr, ulong_t size)
{
	return addr <= TASK_SIZE && size <= TASK_SIZE - addr;
}

/*
 * Copy @n bytes between the user's memory and the kernel's, or a program's on the host.
 *
 * Requires: may sleep, and holds no lock that a fault takes.
 * Ensures:  bytes that were not copied, from the first that cannot be touched on; from the user:
 *           the rest of @to is zero. Not access_ok(): none is copied.
 */
must_check ulong_t copy_to_user(vaddr_t to, const void *from, ulong_t n);
must_check ulong_t copy_from_user(void *to, vaddr_t from, ulong_t n);

/*
 * One value of 1, 2 or 4 bytes (put_user(): 8, too) from and to the user.
 *
 * Requires: as copy_to_user().
 * Errors:   -EFAULT: not access_ok(), or it cannot be touched; *value is 0. Of 8 bytes the first
 *           half may have been written.
 */
must_check int get_user(uint32_t *value, vaddr_t from, uint32_t size);
must_check int put_user(uint64_t value, vaddr_t to, uint32_t size);

#endif
