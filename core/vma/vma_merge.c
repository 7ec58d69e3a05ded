/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Joining areas that differ in nothing but their addresses.
 *
 * A new stretch AAAA is mapped, or an area (of prev, of next, or one between them) gets other
 * flags; PPPP is before it and NNNN behind it:
 *
 *     AAAA             AAAA                AAAA          AAAA
 *    PPPPPPNNNNNN    PPPPPPNNNNNN    PPPPPPNNNNNN    PPPPNNNNXXXX
 *    cannot merge    might become    might become    might become
 *                    PPNNNNNNNNNN    PPPPPPPPPPNN    PPPPPPPPPPPP 6
 *    mmap, brk or    case 4 below    case 5 below    PPPPPPPPXXXX 7
 *    mremap move:                                    PPPPNNNNNNNN 8
 *        AAAA
 *    PPPP    NNNN    PPPP    NNNN    PPPP    NNNN
 *    PPPPPPPPPPPP 1  PPPPPPPPNNNN 2  PPPPNNNNNNNN 3
 *
 * As: vma_merge() of 2.6.34, whose drawing this is.
 */
#include "core/vma/vma_internal.h"

/* What a stretch must have in common with an area to become part of it. */
struct merge_request {
	ulong_t vm_flags;
	struct anon_vma *anon_vma;
	struct file *file;
};

static bool is_mergeable_anon_vma(const struct anon_vma *a, const struct anon_vma *b)
{
	return a == NULL || b == NULL || a == b;
}

/* VM_CAN_NONLINEAR may come later, from the file. */
static bool is_mergeable_vma(const struct vm_area_struct *vma, const struct merge_request *request)
{
	if (((vma->vm_flags ^ request->vm_flags) & ~(ulong_t)VM_CAN_NONLINEAR) != 0)
		return false;
	if (vma->vm_file != request->file)
		return false;
	if (vma->vm_ops != NULL && vma->vm_ops->close != 0)
		return false;
	return is_mergeable_anon_vma(request->anon_vma, vma->anon_vma);
}

/* Can a stretch whose first page is @pgoff (whose end is at @pgoff) go behind (before) @vma? */
static bool can_vma_merge_after(const struct vm_area_struct *vma,
				const struct merge_request *request, ulong_t pgoff)
{
	return is_mergeable_vma(vma, request) && vma->vm_pgoff + vma_pages(vma) == pgoff;
}

static bool can_vma_merge_before(const struct vm_area_struct *vma,
				 const struct merge_request *request, ulong_t pgoff)
{
	return is_mergeable_vma(vma, request) && vma->vm_pgoff == pgoff;
}

/* Which case it is: see the drawing. @area is behind @prev; @next behind what @prev takes. */
static void merge_note(const struct vm_area_struct *area, const struct vm_area_struct *next,
		       vaddr_t end, bool both)
{
	bool between = area != next;
	bool overlaps = !both && !between && area != NULL && area->vm_start < end;

	goal_if(both && !between, VMA_MERGE_1);
	goal_if(!both && !between && !overlaps, VMA_MERGE_2);
	goal_if(overlaps, VMA_MERGE_5);
	goal_if(both && between, VMA_MERGE_6);
	goal_if(!both && between, VMA_MERGE_7);
}

/* @prev takes [addr, end), and @next too if it can: cases 1, 6; 2, 5, 7. */
static struct vm_area_struct *merge_into_prev(struct vm_area_struct *prev,
					      struct vm_area_struct *next, vaddr_t end, bool both)
{
	merge_note(prev->vm_next, next, end, both);
	if (vma_adjust(prev, prev->vm_start, both ? next->vm_end : end, prev->vm_pgoff, NULL) != 0)
		return NULL;
	return prev;
}

/* @next takes [addr, end), from @prev (case 4) or from nobody, or @area does for it (3, 8). */
static struct vm_area_struct *merge_into_next(struct vm_area_struct *prev,
					      struct vm_area_struct *area,
					      struct vm_area_struct *next, vaddr_t addr,
					      ulong_t pglen)
{
	int error;

	if (prev != NULL && addr < prev->vm_end) {
		goal(VMA_MERGE_4);
		error = vma_adjust(prev, prev->vm_start, addr, prev->vm_pgoff, NULL);
	} else {
		goal_if(area == next, VMA_MERGE_3);
		goal_if(area != next, VMA_MERGE_8);
		error = vma_adjust(area, addr, next->vm_end, next->vm_pgoff - pglen, NULL);
	}
	return error != 0 ? NULL : area;
}

struct vm_area_struct *vma_merge(struct mm_struct *mm, struct vm_area_struct *prev, vaddr_t addr,
				 vaddr_t end, ulong_t vm_flags, struct anon_vma *anon_vma,
				 struct file *file, ulong_t pgoff)
{
	const struct merge_request request = {vm_flags, anon_vma, file};
	ulong_t pglen = (end - addr) >> PAGE_SHIFT;
	struct vm_area_struct *area = prev != NULL ? prev->vm_next : mm->mmap, *next = area;
	bool before_next;

	if ((vm_flags & VM_SPECIAL) != 0)
		return NULL;
	if (next != NULL && next->vm_end == end) /* cases 6, 7, 8 */
		next = next->vm_next;
	before_next = next != NULL && end == next->vm_start &&
		      can_vma_merge_before(next, &request, pgoff + pglen);
	if (prev != NULL && prev->vm_end == addr && can_vma_merge_after(prev, &request, pgoff)) {
		bool both = before_next && is_mergeable_anon_vma(prev->anon_vma, next->anon_vma);

		goal_if(before_next && !both, VMA_MERGE_ANON_VMAS_DIFFER);
		return merge_into_prev(prev, next, end, both);
	}
	return before_next ? merge_into_next(prev, area, next, addr, pglen) : NULL;
}

/* ---- anon_vmas that neighbours may share ----------------------------------------------------- */

/* Do they differ in what mprotect() can make equal, at most? */
static bool anon_vma_compatible(const struct vm_area_struct *a, const struct vm_area_struct *b)
{
	return a->vm_end == b->vm_start && a->vm_file == b->vm_file &&
	       ((a->vm_flags ^ b->vm_flags) & ~VM_ACCESS) == 0 &&
	       b->vm_pgoff == a->vm_pgoff + ((b->vm_start - a->vm_start) >> PAGE_SHIFT);
}

/* @old's, which is @a or @b, unless it has others behind its own. */
static struct anon_vma *reusable_anon_vma(const struct vm_area_struct *old,
					  const struct vm_area_struct *a,
					  const struct vm_area_struct *b)
{
	if (!anon_vma_compatible(a, b) || old->anon_vma == NULL)
		return NULL;
	return list_is_singular(&old->anon_vma_chain) ? old->anon_vma : NULL;
}

struct anon_vma *find_mergeable_anon_vma(struct vm_area_struct *vma)
{
	struct vm_area_struct *near = vma->vm_next;
	struct anon_vma *anon_vma = NULL;

	if (near != NULL)
		anon_vma = reusable_anon_vma(near, vma, near);
	if (anon_vma != NULL)
		return anon_vma;
	BUG_ON(find_vma_prev(vma->vm_mm, vma->vm_start, &near) != vma);
	return near == NULL ? NULL : reusable_anon_vma(near, near, vma);
}
