/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Areas made, copied, cut in two, and freed.
 *
 * As: mm/mmap.c of 2.6.34.
 */
#include "core/slab/slab.h"
#include "core/vma/vma_internal.h"

/* ---- one area -------------------------------------------------------------------------------- */

struct vm_area_struct *vm_area_alloc(struct mm_struct *mm)
{
	struct vm_area_struct *vma = kmem_cache_zalloc(vma_vars->vm_area_cachep, GFP_KERNEL);

	if (vma == NULL) {
		goal(VMA_NO_MEMORY);
		return NULL;
	}
	vma->vm_mm = mm;
	INIT_LIST_HEAD(&vma->anon_vma_chain);
	return vma;
}

struct vm_area_struct *vm_area_dup(const struct vm_area_struct *from)
{
	struct vm_area_struct *vma = kmem_cache_alloc(vma_vars->vm_area_cachep, GFP_KERNEL);

	if (vma == NULL) {
		goal(VMA_NO_MEMORY);
		return NULL;
	}
	*vma = *from;
	INIT_LIST_HEAD(&vma->anon_vma_chain);
	return vma;
}

void vm_area_free(struct vm_area_struct *vma)
{
	kmem_cache_free(vma_vars->vm_area_cachep, vma);
}

static void vma_call(ksym_t fn, struct vm_area_struct *vma)
{
	if (fn != 0)
		((vm_open_fn *)ksym_function(fn))(vma);
}

void vma_open(struct vm_area_struct *vma)
{
	if (vma->vm_ops != NULL)
		vma_call(vma->vm_ops->open, vma);
}

void vma_close(struct vm_area_struct *vma)
{
	if (vma->vm_ops != NULL)
		vma_call(vma->vm_ops->close, vma);
}

struct vm_area_struct *remove_vma(struct vm_area_struct *vma)
{
	struct vm_area_struct *next = vma->vm_next;

	might_sleep();
	vma_close(vma);
	vm_area_free(vma);
	return next;
}

/* ---- one becomes two ------------------------------------------------------------------------- */

static int split_adjust(struct vm_area_struct *vma, vaddr_t addr, struct vm_area_struct *insert,
			bool new_below)
{
	if (!new_below)
		return vma_adjust(vma, vma->vm_start, addr, vma->vm_pgoff, insert);
	return vma_adjust(vma, addr, vma->vm_end, vma->vm_pgoff + vma_pages(insert), insert);
}

int __split_vma(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t addr, bool new_below)
{
	struct vm_area_struct *insert = vm_area_dup(vma);

	(void)mm;
	if (insert == NULL)
		return -ENOMEM;
	if (new_below) {
		insert->vm_end = addr;
	} else {
		insert->vm_start = addr;
		insert->vm_pgoff += (addr - vma->vm_start) >> PAGE_SHIFT;
	}
	if (anon_vma_clone(insert, vma) != 0) {
		goal(VMA_SPLIT_NO_CHAIN);
		vm_area_free(insert);
		return -ENOMEM;
	}
	goal_if(new_below, VMA_SPLIT_BELOW);
	goal_if(!new_below, VMA_SPLIT_ABOVE);
	vma_open(insert);
	return split_adjust(vma, addr, insert, new_below);
}

int split_vma(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t addr, bool new_below)
{
	if (mm->map_count >= vma_vars->max_map_count) {
		goal(VMA_SPLIT_TOO_MANY);
		return -ENOMEM;
	}
	return __split_vma(mm, vma, addr, new_below);
}

/* ---- a copy elsewhere ------------------------------------------------------------------------ */

/* @vma's like at [addr, addr + len), in no list. Errors: NULL: no memory. */
static struct vm_area_struct *area_copy(struct vm_area_struct *vma, vaddr_t addr, ulong_t len,
					ulong_t pgoff)
{
	struct vm_area_struct *copy = vm_area_dup(vma);

	if (copy == NULL)
		return NULL;
	if (anon_vma_clone(copy, vma) != 0) {
		goal(VMA_SPLIT_NO_CHAIN);
		vm_area_free(copy);
		return NULL;
	}
	copy->vm_start = addr;
	copy->vm_end = addr + len;
	copy->vm_pgoff = pgoff;
	return copy;
}

/* Might a neighbour that never had a page, and so has no anon_vma, take [addr, addr + len)? */
static bool next_to_untouched(const struct vma_place *place, const struct mm_struct *mm,
			      vaddr_t addr, ulong_t len)
{
	const struct vm_area_struct *prev = place->prev;
	const struct vm_area_struct *next = prev != NULL ? prev->vm_next : mm->mmap;

	if (prev != NULL && prev->vm_end == addr && prev->anon_vma == NULL)
		return true;
	return next != NULL && next->vm_start == addr + len && next->anon_vma == NULL;
}

/* @merged takes the place of @copy, which goes. */
static void copy_merged(struct vm_area_struct *merged, struct vm_area_struct *copy)
{
	if (merged->anon_vma == NULL) {
		goal(VMA_COPY_UNTOUCHED);
		anon_vma_hand_over(merged, copy);
	}
	unlink_anon_vmas(copy);
	vm_area_free(copy);
}

/*
 * Differs: 2.6.34 gives a neighbour without anon_vma none, when it takes pages that have one: that
 *          goes with the old area, and the pages still name it. Since 965f55dea0e3 (3.0) such areas
 *          are not merged.
 */
struct vm_area_struct *copy_vma(struct vm_area_struct **vmap, vaddr_t addr, ulong_t len,
				ulong_t pgoff)
{
	struct vm_area_struct *vma = *vmap, *copy = NULL, *merged;
	vaddr_t vma_start = vma->vm_start;
	struct mm_struct *mm = vma->vm_mm;
	struct vma_place place;

	/* nothing is there yet that the number would be known of */
	if (vma->vm_file == NULL && vma->anon_vma == NULL)
		pgoff = addr >> PAGE_SHIFT;
	find_vma_prepare(mm, addr, &place);
	if (vma->anon_vma != NULL && next_to_untouched(&place, mm, addr, len)) {
		copy = area_copy(vma, addr, len, pgoff);
		if (copy == NULL)
			return NULL;
	}
	merged = vma_merge(mm, place.prev, addr, addr + len, vma->vm_flags, vma->anon_vma,
			   vma->vm_file, pgoff);
	if (merged != NULL) {
		goal(VMA_COPY_MERGED);
		if (vma_start >= merged->vm_start && vma_start < merged->vm_end)
			*vmap = merged;
		if (copy != NULL)
			copy_merged(merged, copy);
		return merged;
	}
	if (copy == NULL)
		copy = area_copy(vma, addr, len, pgoff);
	if (copy == NULL)
		return NULL;
	vma_open(copy);
	vma_link(mm, copy, &place);
	return copy;
}
