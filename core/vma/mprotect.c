/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mprotect().
 *
 *   area by area: rights asked for <= VM_MAY*? --mprotect_fixup()--> charged, merged or split,
 *   flags changed --change_protection()--> entries changed, TLBs flushed
 *
 * As: mm/mprotect.c of 2.6.34.
 */
#include "core/pgtable/tlbflush.h"
#include "core/vma/area_calls.h"
#include "core/vma/memory.h"
#include "core/vma/page_protection.h"
#include "core/vma/vma_internal.h"

/* ---- entries --------------------------------------------------------------------------------- */

/* Only the entries of pages change: what is not there gets its rights when it comes. */
static void change_pte_range(struct mm_struct *mm, pmd_t *pmdp, vaddr_t addr, vaddr_t end,
			     pgprot_t newprot)
{
	spinlock_t *ptl;
	pte_t *ptep = pte_offset_map_lock(mm, pmdp, addr, &ptl);

	for (; addr != end; ptep++, addr += PAGE_SIZE) {
		pte_t pte;

		if (!pte_present(ptep_get(ptep)))
			continue;
		pte = ptep_modify_prot_start(mm, addr, ptep);
		ptep_modify_prot_commit(mm, addr, ptep, pte_modify(pte, newprot));
	}
	pte_unmap_unlock(ptep - 1, ptl);
}

static void change_pmd_range(struct mm_struct *mm, pud_t *pudp, vaddr_t addr, vaddr_t end,
			     pgprot_t newprot)
{
	pmd_t *pmdp = pmd_offset(pudp, addr);
	vaddr_t next;

	for (; addr != end; pmdp++, addr = next) {
		next = pmd_addr_end(addr, end);
		if (!pmd_none_or_clear_bad(pmdp))
			change_pte_range(mm, pmdp, addr, next, newprot);
	}
}

/*
 * Differs: entries of shared clean pages, which tell of the first write, come with the files.
 */
void change_protection(struct vm_area_struct *vma, vaddr_t addr, vaddr_t end, pgprot_t newprot)
{
	struct mm_struct *mm = vma->vm_mm;
	vaddr_t start = addr, next;

	BUG_ON(addr >= end);
	for (; addr != end; addr = next) {
		pud_t *pudp = pud_offset(pgd_offset(mm, addr), addr);

		next = pgd_addr_end(addr, end);
		if (!pud_none_or_clear_bad(pudp))
			change_pmd_range(mm, pudp, addr, next, newprot);
	}
	flush_tlb_range(mm, start, end);
}

/* ---- areas ----------------------------------------------------------------------------------- */

/*
 * What becomes writable may need memory of its own from now on. It stays counted when it is not
 * writable any more. Ensures: pages promised, which are in *newflags; -ENOMEM: too many.
 */
static slong_t charge_writable(ulong_t oldflags, ulong_t *newflags, slong_t nrpages)
{
	const ulong_t free_of_charge =
		VM_ACCOUNT | VM_WRITE | VM_HUGETLB | VM_SHARED | VM_NORESERVE;

	if ((*newflags & VM_WRITE) == 0 || (oldflags & free_of_charge) != 0)
		return 0;
	if (vm_enough_memory(nrpages) != 0) {
		goal(RANGE_MPROTECT_OVERCOMMIT);
		return -ENOMEM;
	}
	*newflags |= VM_ACCOUNT;
	return nrpages;
}

int area_isolate(struct vm_area_struct **vmap, struct vm_area_struct **pprev, vaddr_t start,
		 vaddr_t end, ulong_t newflags)
{
	struct vm_area_struct *vma = *vmap;
	struct mm_struct *mm = vma->vm_mm;
	ulong_t pgoff = vma->vm_pgoff + ((start - vma->vm_start) >> PAGE_SHIFT);
	int error = 0;

	*pprev = vma_merge(mm, *pprev, start, end, newflags, vma->anon_vma, vma->vm_file, pgoff);
	if (*pprev != NULL) {
		*vmap = *pprev;
		return 0;
	}
	*pprev = vma;
	if (start != vma->vm_start)
		error = split_vma(mm, vma, start, true);
	if (error == 0 && end != vma->vm_end)
		error = split_vma(mm, vma, end, false);
	return error;
}

int mprotect_fixup(struct vm_area_struct *vma, struct vm_area_struct **pprev, vaddr_t start,
		   vaddr_t end, ulong_t newflags)
{
	struct mm_struct *mm = vma->vm_mm;
	ulong_t oldflags = vma->vm_flags;
	slong_t nrpages = (slong_t)((end - start) >> PAGE_SHIFT);
	slong_t charged;

	if (newflags == oldflags) {
		*pprev = vma;
		return 0;
	}
	charged = charge_writable(oldflags, &newflags, nrpages);
	if (charged < 0)
		return -ENOMEM;
	if (area_isolate(&vma, pprev, start, end, newflags) != 0) {
		vm_unacct_memory(charged);
		return -ENOMEM;
	}
	vma->vm_flags = newflags;
	vma->vm_page_prot = pgprot_modify(vma->vm_page_prot, vm_get_page_prot(newflags));
	change_protection(vma, start, end, vma->vm_page_prot);
	vm_stat_account(mm, oldflags, vma->vm_file, -nrpages);
	vm_stat_account(mm, newflags, vma->vm_file, nrpages);
	return 0;
}

/* ---- the call -------------------------------------------------------------------------------- */

/* May an area that has @flags have the rights in them? VM_MAY* are four bits above. */
static bool rights_allowed(ulong_t flags)
{
	return (flags & ~(flags >> 4) & VM_ACCESS) == 0;
}

/*
 * Where the range begins and ends in its first area, by what grows.
 *
 * Errors: -ENOMEM: it does not begin there; -EINVAL: the area does not grow.
 */
static int range_in_first_area(const struct vm_area_struct *vma, ulong_t grows, vaddr_t *start,
			       vaddr_t end)
{
	if (vma == NULL)
		return -ENOMEM;
	if ((grows & PROT_GROWSDOWN) != 0) {
		if (vma->vm_start >= end)
			return -ENOMEM;
		*start = vma->vm_start;
		return (vma->vm_flags & VM_GROWSDOWN) != 0 ? 0 : -EINVAL;
	}
	if (vma->vm_start > *start)
		return -ENOMEM;
	/* no area grows upwards on this architecture */
	return (grows & PROT_GROWSUP) != 0 ? -EINVAL : 0;
}

/* All areas of [@start, @end), the first of which is @vma, with @prev before @start. */
static int protect_areas(struct vm_area_struct *vma, struct vm_area_struct *prev, vaddr_t start,
			 vaddr_t end, ulong_t rights)
{
	for (;;) {
		ulong_t newflags = rights | (vma->vm_flags & ~VM_ACCESS);
		vaddr_t part_end = min(vma->vm_end, end);
		int error;

		if (!rights_allowed(newflags))
			return -EACCES;
		error = mprotect_fixup(vma, &prev, start, part_end, newflags);
		if (error != 0)
			return error;
		start = max(part_end, prev->vm_end);
		if (start >= end)
			return 0;
		vma = prev->vm_next;
		if (vma == NULL || vma->vm_start != start)
			return -ENOMEM;
	}
}

static int do_mprotect(vaddr_t start, vaddr_t end, ulong_t grows, ulong_t rights)
{
	struct vm_area_struct *prev;
	struct vm_area_struct *vma = find_vma_prev(current->mm, start, &prev);
	int error = range_in_first_area(vma, grows, &start, end);

	if (error != 0)
		return error;
	if (start > vma->vm_start)
		prev = vma;
	return protect_areas(vma, prev, start, end, rights);
}

int sys_mprotect(vaddr_t start, ulong_t len, ulong_t prot)
{
	ulong_t grows = prot & (PROT_GROWSDOWN | PROT_GROWSUP);
	vaddr_t end = start + PAGE_ALIGN(len);
	int error;

	prot &= ~(ulong_t)(PROT_GROWSDOWN | PROT_GROWSUP);
	if (grows == (PROT_GROWSDOWN | PROT_GROWSUP) || (start & ~PAGE_MASK) != 0)
		return -EINVAL;
	if (len == 0)
		return 0;
	if (end <= start)
		return -ENOMEM;
	if ((prot & ~(ulong_t)(PROT_READ | PROT_WRITE | PROT_EXEC | PROT_SEM)) != 0)
		return -EINVAL;
	if ((prot & PROT_READ) != 0 && (current->personality & READ_IMPLIES_EXEC) != 0)
		prot |= PROT_EXEC;
	down_write(&current->mm->mmap_sem);
	error = do_mprotect(start, end, grows, calc_vm_prot_bits(prot));
	up_write(&current->mm->mmap_sem);
	return error;
}
