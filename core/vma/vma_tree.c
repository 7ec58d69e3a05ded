/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Areas of a space by address: a tree for who looks for one, a list for who walks.
 *
 *   none --vma_link()--> in both --__vma_unlink()--> none
 *
 * What find_vma() answered last is kept in mmap_cache.
 *
 * As: mm/mmap.c of 2.6.34.
 */
#include "core/vma/vma_internal.h"

/* ---- finding --------------------------------------------------------------------------------- */

/* The first area that ends above @addr, by the tree alone. */
static struct vm_area_struct *tree_find(const struct mm_struct *mm, vaddr_t addr)
{
	const struct rb_node *node = mm->mm_rb.rb_node;
	struct vm_area_struct *found = NULL;

	while (node != NULL) {
		struct vm_area_struct *vma = vma_of(node);

		if (vma->vm_end <= addr) {
			node = node->rb_right;
			continue;
		}
		found = vma;
		if (vma->vm_start <= addr)
			break;
		node = node->rb_left;
	}
	return found;
}

struct vm_area_struct *find_vma(struct mm_struct *mm, vaddr_t addr)
{
	struct vm_area_struct *vma;

	if (mm == NULL)
		return NULL;
	vma = load_acquire(&mm->mmap_cache);
	if (vma != NULL && vma->vm_end > addr && vma->vm_start <= addr)
		return vma;
	vma = tree_find(mm, addr);
	if (vma != NULL)
		store_release(&mm->mmap_cache, vma);
	return vma;
}

struct vm_area_struct *find_vma_prev(struct mm_struct *mm, vaddr_t addr,
				     struct vm_area_struct **pprev)
{
	const struct rb_node *node = mm->mm_rb.rb_node;
	struct vm_area_struct *prev = NULL;

	while (node != NULL) {
		struct vm_area_struct *vma = vma_of(node);

		if (addr < vma->vm_end) {
			node = node->rb_left;
			continue;
		}
		prev = vma;
		if (prev->vm_next == NULL || addr < prev->vm_next->vm_end)
			break;
		node = node->rb_right;
	}
	*pprev = prev;
	return prev != NULL ? prev->vm_next : mm->mmap;
}

struct vm_area_struct *find_vma_prepare(struct mm_struct *mm, vaddr_t addr, struct vma_place *place)
{
	struct rb_node **link = &mm->mm_rb.rb_node;
	struct rb_node *parent = NULL, *prev = NULL;
	struct vm_area_struct *vma = NULL;

	while (*link != NULL) {
		struct vm_area_struct *here = vma_of(*link);

		parent = *link;
		if (here->vm_end > addr) {
			vma = here;
			if (vma->vm_start <= addr)
				break;
			link = &parent->rb_left;
		} else {
			prev = parent;
			link = &parent->rb_right;
		}
	}
	place->prev = prev == NULL ? NULL : vma_of(prev);
	place->rb_link = link;
	place->rb_parent = parent;
	return vma;
}

/* ---- list and tree --------------------------------------------------------------------------- */

static void vma_link_list(struct mm_struct *mm, struct vm_area_struct *vma,
			  const struct vma_place *place)
{
	if (place->prev != NULL) {
		vma->vm_next = place->prev->vm_next;
		place->prev->vm_next = vma;
	} else {
		mm->mmap = vma;
		vma->vm_next = place->rb_parent == NULL ? NULL : vma_of(place->rb_parent);
	}
}

void __vma_link_rb(struct mm_struct *mm, struct vm_area_struct *vma, struct rb_node **rb_link,
		   struct rb_node *rb_parent)
{
	rb_link_node(&vma->vm_rb, rb_parent, rb_link);
	rb_insert_color(&vma->vm_rb, &mm->mm_rb);
}

void vma_link(struct mm_struct *mm, struct vm_area_struct *vma, const struct vma_place *place)
{
	vma_link_list(mm, vma, place);
	__vma_link_rb(mm, vma, place->rb_link, place->rb_parent);
	mm->map_count++;
}

void __insert_vm_struct(struct mm_struct *mm, struct vm_area_struct *vma)
{
	struct vma_place place;
	const struct vm_area_struct *there = find_vma_prepare(mm, vma->vm_start, &place);

	BUG_ON(there != NULL && there->vm_start < vma->vm_end);
	vma_link(mm, vma, &place);
}

int insert_vm_struct(struct mm_struct *mm, struct vm_area_struct *vma)
{
	const struct vm_area_struct *there;
	struct vma_place place;

	if (vma->vm_file == NULL) {
		BUG_ON(vma->anon_vma != NULL);
		vma->vm_pgoff = vma->vm_start >> PAGE_SHIFT;
	}
	there = find_vma_prepare(mm, vma->vm_start, &place);
	if (there != NULL && there->vm_start < vma->vm_end)
		return -ENOMEM;
	if ((vma->vm_flags & VM_ACCOUNT) != 0 && vm_enough_memory_mm(mm, (slong_t)vma_pages(vma)))
		return -ENOMEM;
	vma_link(mm, vma, &place);
	return 0;
}

void __vma_unlink(struct mm_struct *mm, struct vm_area_struct *vma, struct vm_area_struct *prev)
{
	prev->vm_next = vma->vm_next;
	rb_erase(&vma->vm_rb, &mm->mm_rb);
	if (load_acquire(&mm->mmap_cache) == vma)
		store_release(&mm->mmap_cache, prev);
}
