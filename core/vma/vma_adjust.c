/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Moving the bounds of areas. Five changes, of @vma and the areas behind it:
 *
 *   |  vma  |            ->  | vma |            nothing behind it changes
 *   |  vma  |            ->  | vma |  insert |  split: insert may be in front, too
 *   | vma | next |       ->  |     vma      |   next goes; and the one behind it, if end says so
 *   | vma |   next   |   ->  |   vma   | next | the bound between them moves up
 *   |   vma   | next |   ->  | vma |   next   | the bound between them moves down
 *
 * As: vma_adjust() of 2.6.34, less what file mappings add to it.
 */
#include "core/vma/vma_internal.h"

enum next_change {
	NEXT_STAYS,
	NEXT_GOES,     /* and the one behind it is looked at once more */
	NEXT_GOES_END, /* that was all */
	NEXT_SHRINKS,
	NEXT_GROWS,
};

/* What becomes of the area behind @vma if @vma ends at @end. */
static enum next_change next_changes(const struct vm_area_struct *vma, vaddr_t end)
{
	const struct vm_area_struct *next = vma->vm_next;

	if (next == NULL)
		return NEXT_STAYS;
	if (end >= next->vm_end)
		return end > next->vm_end ? NEXT_GOES : NEXT_GOES_END;
	if (end > next->vm_start)
		return NEXT_SHRINKS;
	return end < vma->vm_end ? NEXT_GROWS : NEXT_STAYS;
}

/*
 * Pages move from one area to another: who gets them must have the anon_vma that they belong to.
 *
 * Errors: -ENOMEM.
 */
static int anon_vma_import(struct vm_area_struct *importer, struct vm_area_struct *exporter)
{
	if (exporter->anon_vma == NULL || importer->anon_vma != NULL)
		return 0;
	goal(VMA_ADJUST_IMPORT);
	if (anon_vma_clone(importer, exporter) != 0) {
		goal(VMA_ADJUST_NO_MEMORY);
		return -ENOMEM;
	}
	importer->anon_vma = exporter->anon_vma;
	return 0;
}

static void bounds_set(struct vm_area_struct *vma, vaddr_t start, vaddr_t end, ulong_t pgoff)
{
	vma->vm_start = start;
	vma->vm_end = end;
	vma->vm_pgoff = pgoff;
}

/* The beginning of @next is @start from now on, below or above what it was. */
static void start_move(struct vm_area_struct *next, vaddr_t start)
{
	/* in pages, and signed: a bound that moves down makes it wrap back */
	ulong_t pages = (ulong_t)((slong_t)(start - next->vm_start) >> PAGE_SHIFT);

	next->vm_start = start;
	next->vm_pgoff += pages;
}

/*
 * Who comes to @vma from a page looks at its bounds under the lock of its anon_vma; where only the
 * end moves, either is right.
 *
 * Ensures: NULL: no lock was taken.
 */
static struct anon_vma *bounds_lock(struct vm_area_struct *vma, bool only_end)
{
	if (vma->anon_vma == NULL || only_end)
		return NULL;
	spin_lock(&vma->anon_vma->lock);
	return vma->anon_vma;
}

static void bounds_unlock(struct anon_vma *anon_vma)
{
	if (anon_vma != NULL)
		spin_unlock(&anon_vma->lock);
}

/* @next became part of @vma, and is in list and tree no more: it is gone. */
static void next_free(struct mm_struct *mm, struct vm_area_struct *vma, struct vm_area_struct *next)
{
	if (next->anon_vma != NULL)
		anon_vma_merge(vma, next);
	mm->map_count--;
	vm_area_free(next);
}

/*
 * Errors: -ENOMEM.
 *
 * Differs: where two areas go, the first of which has no anon_vma, that of the second is asked for
 *          before anything happens, as since 4.5. 2.6.34 does so when the first is gone, and a
 *          failure leaves its caller with an area that was freed.
 */
static int next_import(struct vm_area_struct *vma, enum next_change change)
{
	struct vm_area_struct *next = vma->vm_next;

	if (change == NEXT_STAYS)
		return 0;
	if (change == NEXT_GROWS)
		return anon_vma_import(next, vma);
	if (change == NEXT_GOES && next->anon_vma == NULL)
		return anon_vma_import(vma, next->vm_next);
	return anon_vma_import(vma, next);
}

/* Without an area to insert. Errors: -ENOMEM, nothing changed. */
static int neighbours_adjust(struct vm_area_struct *vma, vaddr_t start, vaddr_t end, ulong_t pgoff)
{
	enum next_change change;

	do {
		struct vm_area_struct *next = vma->vm_next;
		struct anon_vma *anon_vma;

		change = next_changes(vma, end);
		if (next_import(vma, change) != 0)
			return -ENOMEM;
		anon_vma = bounds_lock(vma, change == NEXT_STAYS && start == vma->vm_start);
		bounds_set(vma, start, change == NEXT_GOES ? next->vm_end : end, pgoff);
		if (change == NEXT_SHRINKS || change == NEXT_GROWS)
			start_move(next, end);
		else if (change != NEXT_STAYS)
			__vma_unlink(vma->vm_mm, next, vma);
		bounds_unlock(anon_vma);
		if (change == NEXT_GOES || change == NEXT_GOES_END)
			next_free(vma->vm_mm, vma, next);
	} while (change == NEXT_GOES);
	return 0;
}

int vma_adjust(struct vm_area_struct *vma, vaddr_t start, vaddr_t end, ulong_t pgoff,
	       struct vm_area_struct *insert)
{
	struct anon_vma *anon_vma;

	if (insert == NULL)
		return neighbours_adjust(vma, start, end, pgoff);
	anon_vma = bounds_lock(vma, false);
	bounds_set(vma, start, end, pgoff);
	__insert_vm_struct(vma->vm_mm, insert);
	bounds_unlock(anon_vma);
	return 0;
}
