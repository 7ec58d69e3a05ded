/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of vma/ share: the room's variables, and the tree's links.
 */
#ifndef CORE_VMA_VMA_INTERNAL_H
#define CORE_VMA_VMA_INTERNAL_H

#include "core/base/base.h"
#include "core/base/percpu_counter.h"
#include "core/page/bad_page.h"
#include "core/page/page_sysctl.h"
#include "core/vma/mm.h"
#include "core/vma/mmap.h"
#include "core/vma/range_goals.h"
#include "core/vma/rmap.h"
#include "core/vma/vm_account.h"
#include "core/vma/vma.h"
#include "core/vma/vma_goals.h"
#include "core/vma/vma_sysctl.h"

struct vma_globals {
	struct rmap_globals rmap;
	struct bad_page_limit bad_map_limit;
	struct kmem_cache *mm_cachep;
	struct kmem_cache *vm_area_cachep;
	struct percpu_counter vm_committed_as; /* pages promised */
	uint32_t lost_promises;                /* … to stacks that give none back; for V8 */
#define X(name, least, greatest, first, says) int32_t name;
	VMA_SYSCTLS(X)
#undef X
};
#define vma_vars ((struct vma_globals *)image_slot(IMAGE_VMA))
image_slot_holds(struct vma_globals);

static inline struct vm_area_struct *vma_of(const struct rb_node *node)
{
	return rb_entry(node, struct vm_area_struct, vm_rb);
}

/* Into the tree, into list and tree: vma_link() without counting. Locks: mmap_sem for writing. */
void __vma_link_rb(struct mm_struct *mm, struct vm_area_struct *vma, struct rb_node **rb_link,
		   struct rb_node *rb_parent);
void __insert_vm_struct(struct mm_struct *mm, struct vm_area_struct *vma);

/* @vma, which is behind @prev, is in list and tree no more. Locks: mmap_sem for writing. */
void __vma_unlink(struct mm_struct *mm, struct vm_area_struct *vma, struct vm_area_struct *prev);

/* mmap.c. May @addr be mapped? Errors: -EPERM: below mmap_min_addr. As: cap_file_mmap(). */
must_check int mmap_addr_allowed(vaddr_t addr);

/*
 * Unmap what is in [addr, addr + len), and find the place of an area there.
 *
 * Locks: mmap_sem for writing.   Errors: -ENOMEM.
 */
must_check int vma_make_room(struct mm_struct *mm, vaddr_t addr, ulong_t len,
			     struct vma_place *place);

/* An anonymous area for [addr, addr + len), not linked yet. Errors: NULL: no memory. */
must_check struct vm_area_struct *vma_new(struct mm_struct *mm, vaddr_t addr, ulong_t len,
					  ulong_t vm_flags, ulong_t pgoff);

/* layout.c. Where a stack's top goes; where brk begins, @brk or above it. */
vaddr_t stack_top_pick(void);
vaddr_t brk_pick(vaddr_t brk);

/* Is it a kind of area that grows when the user touches what is below? */
static inline bool vma_grows_down(const struct vm_area_struct *vma)
{
	return (vma->vm_flags & VM_GROWSDOWN) != 0;
}

#endif
