/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Areas of an address space: the door of the room.
 *
 *   none --mmap_region(), do_brk(), insert_vm_struct()--> in the list and the tree of its space
 *   in both --split_vma()--> two of them --vma_merge()--> one --do_munmap()--> none
 *
 * An area is [vm_start, vm_end), page aligned; areas of a space are disjoint. A free stretch is a
 * hole. Who changes the list, the tree or the bounds of an area holds mmap_sem for writing; but for
 * the one that grows downwards by a fault, under the lock of its anon_vma.
 */
#ifndef CORE_VMA_VMA_H
#define CORE_VMA_VMA_H

#include "core/base/errno.h"
#include "core/base/list.h"
#include "core/base/rbtree.h"
#include "core/base/sched.h"
#include "core/pgtable/pgtable.h"

struct anon_vma;
struct file;
struct seq;

/* vm_area_struct.vm_flags: name, 2.6.34's value. Without KSM there is no VM_MERGEABLE. */
#define VM_FLAGS(X)                                                                                \
	X(VM_READ, 0x00000001u)                                                                    \
	X(VM_WRITE, 0x00000002u)                                                                   \
	X(VM_EXEC, 0x00000004u)                                                                    \
	X(VM_SHARED, 0x00000008u)                                                                  \
	X(VM_MAYREAD, 0x00000010u)                                                                 \
	X(VM_MAYWRITE, 0x00000020u)                                                                \
	X(VM_MAYEXEC, 0x00000040u)                                                                 \
	X(VM_MAYSHARE, 0x00000080u)                                                                \
	X(VM_GROWSDOWN, 0x00000100u)                                                               \
	X(VM_PFNMAP, 0x00000400u)                                                                  \
	X(VM_DENYWRITE, 0x00000800u)                                                               \
	X(VM_EXECUTABLE, 0x00001000u)                                                              \
	X(VM_LOCKED, 0x00002000u)                                                                  \
	X(VM_IO, 0x00004000u)                                                                      \
	X(VM_SEQ_READ, 0x00008000u)                                                                \
	X(VM_RAND_READ, 0x00010000u)                                                               \
	X(VM_DONTCOPY, 0x00020000u)                                                                \
	X(VM_DONTEXPAND, 0x00040000u)                                                              \
	X(VM_RESERVED, 0x00080000u)                                                                \
	X(VM_ACCOUNT, 0x00100000u)                                                                 \
	X(VM_NORESERVE, 0x00200000u)                                                               \
	X(VM_HUGETLB, 0x00400000u)                                                                 \
	X(VM_NONLINEAR, 0x00800000u)                                                               \
	X(VM_MAPPED_COPY, 0x01000000u)                                                             \
	X(VM_INSERTPAGE, 0x02000000u)                                                              \
	X(VM_ALWAYSDUMP, 0x04000000u)                                                              \
	X(VM_CAN_NONLINEAR, 0x08000000u)                                                           \
	X(VM_MIXEDMAP, 0x10000000u)                                                                \
	X(VM_PFN_AT_MMAP, 0x40000000u)

enum vm_flag {
#define X(name, value) name = value,
	VM_FLAGS(X)
#undef X
};

#define VM_ACCESS  ((ulong_t)(VM_READ | VM_WRITE | VM_EXEC))
#define VM_MAYALL  ((ulong_t)(VM_MAYREAD | VM_MAYWRITE | VM_MAYEXEC))
#define VM_SPECIAL ((ulong_t)(VM_IO | VM_DONTEXPAND | VM_RESERVED | VM_PFNMAP))

/* Of brk's area and of the stack: what current's personality asks for. */
static inline ulong_t vm_data_default_flags(void)
{
	ulong_t exec = (current->personality & READ_IMPLIES_EXEC) != 0 ? VM_EXEC : 0;

	return exec | VM_READ | VM_WRITE | VM_MAYALL;
}
#define VM_DATA_DEFAULT_FLAGS vm_data_default_flags()
#define VM_STACK_FLAGS        (VM_GROWSDOWN | VM_DATA_DEFAULT_FLAGS | VM_ACCOUNT)

/*
 * What can be done with an area that is not plain anonymous memory: functions of the room that
 * made it, by number. The struct lies in that room's slot.
 */
struct vm_operations_struct {
	ksym_t open;         /* void (struct vm_area_struct *) */
	ksym_t close;        /* void (struct vm_area_struct *) */
	ksym_t fault;        /* vm_fault_fn, core/vma/fault_in.h */
	ksym_t page_mkwrite; /* vm_fault_fn */
};

typedef void vm_open_fn(struct vm_area_struct *vma);

struct vm_area_struct {
	struct mm_struct *vm_mm;
	vaddr_t vm_start;
	vaddr_t vm_end; /* the first byte behind it */
	struct vm_area_struct *vm_next;
	pgprot_t vm_page_prot;
	ulong_t vm_flags;
	struct rb_node vm_rb;
	struct list_head anon_vma_chain; /* Locks: mmap_sem and page_table_lock */
	struct anon_vma *anon_vma;       /* Locks: page_table_lock */
	const struct vm_operations_struct *vm_ops;
	ulong_t vm_pgoff; /* in pages: in vm_file; of anonymous memory, where it was made */
	struct file *vm_file;
	ulong_t vm_truncate_count;
};

/* Protection by a flag's low bits. As: vm_get_page_prot(). */
pgprot_t vm_get_page_prot(ulong_t vm_flags);

static inline ulong_t vma_pages(const struct vm_area_struct *vma)
{
	return (vma->vm_end - vma->vm_start) >> PAGE_SHIFT;
}

/* ---- one area -------------------------------------------------------------------------------- */

/*
 * A zeroed area of @mm with an empty chain; a copy of @from with an empty chain, which is in no
 * list; and back.
 *
 * Requires: may sleep.   Errors: NULL: no memory.
 */
must_check struct vm_area_struct *vm_area_alloc(struct mm_struct *mm);
must_check struct vm_area_struct *vm_area_dup(const struct vm_area_struct *from);
void vm_area_free(struct vm_area_struct *vma);

/* Call vm_ops->open (close), if there is one. */
void vma_open(struct vm_area_struct *vma);
void vma_close(struct vm_area_struct *vma);

/* Close and free @vma, which is in no tree any more. Ensures: what was behind it. */
struct vm_area_struct *remove_vma(struct vm_area_struct *vma);

/* ---- finding: vma_tree.c --------------------------------------------------------------------- */

/*
 * The first area that ends above @addr; it may begin above it, too.
 *
 * Locks:   mmap_sem.
 * Ensures: NULL: there is none.   As: find_vma() of 2.6.34.
 */
struct vm_area_struct *find_vma(struct mm_struct *mm, vaddr_t addr);

/* The same, and the one before that; NULL: there is none. Locks: mmap_sem. */
struct vm_area_struct *find_vma_prev(struct mm_struct *mm, vaddr_t addr,
				     struct vm_area_struct **pprev);

/* The first area that has something of [start, end). Locks: mmap_sem. */
static inline struct vm_area_struct *find_vma_intersection(struct mm_struct *mm, vaddr_t start,
							   vaddr_t end)
{
	struct vm_area_struct *vma = find_vma(mm, start);

	return vma != NULL && end <= vma->vm_start ? NULL : vma;
}

/* Where a new area belongs: behind @prev (NULL: first), below @rb_parent at @rb_link. */
struct vma_place {
	struct vm_area_struct *prev;
	struct rb_node **rb_link, *rb_parent;
};

/*
 * The first area that ends above @addr; if @addr is in none, @place is where one that begins at
 * @addr belongs.
 *
 * Locks: mmap_sem for writing.
 * As:    find_vma_prepare() of 2.6.34, whose three answers are one struct here.
 */
struct vm_area_struct *find_vma_prepare(struct mm_struct *mm, vaddr_t addr,
					struct vma_place *place);

/*
 * @vma becomes one of @mm's.
 *
 * Requires: @place is find_vma_prepare()'s for vm_start, and nothing changed since; nothing is
 *           there.   Locks: mmap_sem for writing.
 */
void vma_link(struct mm_struct *mm, struct vm_area_struct *vma, const struct vma_place *place);

/*
 * The same, when its place has to be found and the memory it may need is charged.
 *
 * Errors: -ENOMEM, nothing changed: something is there; too much is committed.
 */
must_check int insert_vm_struct(struct mm_struct *mm, struct vm_area_struct *vma);

/* ---- changing: vma_adjust.c, vma_merge.c, vma_split.c ---------------------------------------- */

/*
 * Move the bounds of @vma, and those of its neighbours with them: they shrink, grow, or go.
 * @insert, if it is not NULL, is a new area for what @vma gives up.
 *
 * Locks:  mmap_sem for writing.
 * Errors: -ENOMEM, nothing changed.
 */
must_check int vma_adjust(struct vm_area_struct *vma, vaddr_t start, vaddr_t end, ulong_t pgoff,
			  struct vm_area_struct *insert);

/*
 * Let the neighbours of [addr, end) take it over, where it has the flags @vm_flags and so on.
 * @prev is the area before it; what is in it now is nothing, or, whole or at one end, an area
 * whose flags are about to change.
 *
 * Locks:   mmap_sem for writing.
 * Ensures: the area that has it now; NULL: nobody can take it, nothing changed.
 */
struct vm_area_struct *vma_merge(struct mm_struct *mm, struct vm_area_struct *prev, vaddr_t addr,
				 vaddr_t end, ulong_t vm_flags, struct anon_vma *anon_vma,
				 struct file *file, ulong_t pgoff);

/*
 * An anon_vma of a neighbour that @vma may share so that they can merge later. NULL: none.
 *
 * Locks: mmap_sem, for reading suffices.
 */
struct anon_vma *find_mergeable_anon_vma(struct vm_area_struct *vma);

/*
 * Cut @vma in two at @addr; the new area is the lower part if @new_below, else the upper one.
 * __split_vma() may bring map_count above its limit.
 *
 * Requires: addr page aligned, strictly inside vma.   Locks: mmap_sem for writing.
 * Errors:   -ENOMEM, nothing changed: no memory, or too many areas.
 */
must_check int __split_vma(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t addr,
			   bool new_below);
must_check int split_vma(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t addr,
			 bool new_below);

/*
 * A copy of *@vmap for [addr, addr + len), perhaps as part of a neighbour there; *@vmap is that
 * one afterwards if it was merged into it.
 *
 * Locks:  mmap_sem for writing.
 * Errors: NULL: no memory.
 */
must_check struct vm_area_struct *copy_vma(struct vm_area_struct **vmap, vaddr_t addr, ulong_t len,
					   ulong_t pgoff);

/* ---- stacks: stack.c ------------------------------------------------------------------------- */

/*
 * Let @vma, which grows downwards, begin at the page of @address.
 *
 * Requires: nothing lies between.   Locks: mmap_sem, for reading suffices.
 * Errors:   -ENOMEM: a limit, or no memory; -EPERM: below mmap_min_addr; -EFAULT: it does not
 *           grow.
 */
must_check int expand_stack(struct vm_area_struct *vma, vaddr_t address);

/* The area of @addr, one that grows down to it too. Locks: mmap_sem. Ensures: NULL: none. */
struct vm_area_struct *find_extend_vma(struct mm_struct *mm, vaddr_t addr);

#endif
