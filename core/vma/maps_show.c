/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * maps and smaps.
 *
 * Page tables are read where the host sees them: they may lie in highmem.
 */
#include "core/vma/maps_show.h"

#include "core/vma/memory.h"

/* ---- maps ------------------------------------------------------------------------------------ */

/* Names begin behind what a line has of a file: 2.6.34's pad_len_spaces() on IA-32. */
#define NAME_COLUMN 49

static const char *area_name(const struct mm_struct *mm, const struct vm_area_struct *vma)
{
	if (vma->vm_file != NULL)
		return "";
	if (vma->vm_start <= mm->start_brk && vma->vm_end >= mm->brk)
		return "[heap]";
	if (vma->vm_start <= mm->start_stack && vma->vm_end >= mm->start_stack)
		return "[stack]";
	return "";
}

static void area_show(struct seq *seq, const struct mm_struct *mm, const struct vm_area_struct *vma)
{
	const char *name = area_name(mm, vma);
	ulong_t flags = vma->vm_flags;
	size_t begun = seq->used;

	seq_printf(seq, "%08x-%08x %c%c%c%c %08x %02x:%02x %u ", vma->vm_start, vma->vm_end,
		   (flags & VM_READ) != 0 ? 'r' : '-', (flags & VM_WRITE) != 0 ? 'w' : '-',
		   (flags & VM_EXEC) != 0 ? 'x' : '-', (flags & VM_MAYSHARE) != 0 ? 's' : 'p', 0u,
		   0u, 0u, 0u);
	if (name[0] != '\0')
		seq_printf(seq, "%*c%s", max((int)(NAME_COLUMN - (seq->used - begun)), 1), ' ',
			   name);
	seq_putc(seq, '\n');
}

void show_maps(struct seq *seq, const struct mm_struct *mm)
{
	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = vma->vm_next)
		area_show(seq, mm, vma);
}

/* ---- smaps ----------------------------------------------------------------------------------- */

#define PSS_SHIFT 12

/* Of one area, in bytes; pss in parts of 1 / 2^PSS_SHIFT bytes. As: struct mem_size_stats. */
struct mem_size_stats {
	ulong_t resident, shared_clean, shared_dirty, private_clean, private_dirty;
	ulong_t referenced, swap;
	uint64_t pss;
};

static void mapped_count(struct mem_size_stats *mss, const struct page *page, pte_t pte)
{
	int mapcount = page_mapcount(page);
	bool dirty = pte_dirty(pte), shared = mapcount >= 2;

	mss->resident += PAGE_SIZE;
	if (pte_young(pte) || PageReferenced(page))
		mss->referenced += PAGE_SIZE;
	if (shared)
		*(dirty ? &mss->shared_dirty : &mss->shared_clean) += PAGE_SIZE;
	else
		*(dirty ? &mss->private_dirty : &mss->private_clean) += PAGE_SIZE;
	mss->pss += ((uint64_t)PAGE_SIZE << PSS_SHIFT) / (shared ? (uint32_t)mapcount : 1u);
}

/* One entry. The zero page, and what no struct page tells of, is nobody's. */
static void entry_count(struct mem_size_stats *mss, pte_t pte)
{
	if (pte_none(pte) || (!pte_present(pte) && pte_file(pte)))
		return;
	if (!pte_present(pte)) {
		mss->swap += PAGE_SIZE;
		return;
	}
	if (!pte_special(pte) && pfn_valid(pte_pfn(pte)))
		mapped_count(mss, pte_page(pte), pte);
}

/* The page table of @address. Ensures: NULL: none. */
static const pte_t *table_at(const struct mm_struct *mm, vaddr_t address)
{
	pud_t *pudp = pud_offset(mm->pgd + pgd_index(address), address);
	pmd_t pmd;

	if (pud_none(pudp_get(pudp)))
		return NULL;
	pmd = pmdp_get(pmd_offset(pudp, address));
	return pmd_none(pmd) ? NULL : frame_ptr(pmd_pfn(pmd));
}

static void area_count(struct mem_size_stats *mss, const struct vm_area_struct *vma)
{
	vaddr_t address = vma->vm_start;

	while (address < vma->vm_end) {
		const pte_t *table = table_at(vma->vm_mm, address);
		vaddr_t end = min((address & PMD_MASK) + PMD_SIZE, vma->vm_end);

		for (; table != NULL && address < end; address += PAGE_SIZE)
			entry_count(mss, table[pte_index(address)]);
		address = end;
	}
}

static void kilobytes_show(struct seq *seq, const char *name, ulong_t bytes)
{
	seq_printf(seq, "%-15s %8u kB\n", name, bytes >> 10);
}

static void area_smap(struct seq *seq, const struct vm_area_struct *vma)
{
	struct mem_size_stats mss = {0};

	area_count(&mss, vma);
	kilobytes_show(seq, "Size:", vma->vm_end - vma->vm_start);
	kilobytes_show(seq, "Rss:", mss.resident);
	kilobytes_show(seq, "Pss:", (ulong_t)(mss.pss >> PSS_SHIFT));
	kilobytes_show(seq, "Shared_Clean:", mss.shared_clean);
	kilobytes_show(seq, "Shared_Dirty:", mss.shared_dirty);
	kilobytes_show(seq, "Private_Clean:", mss.private_clean);
	kilobytes_show(seq, "Private_Dirty:", mss.private_dirty);
	kilobytes_show(seq, "Referenced:", mss.referenced);
	kilobytes_show(seq, "Swap:", mss.swap);
	kilobytes_show(seq, "KernelPageSize:", PAGE_SIZE);
	kilobytes_show(seq, "MMUPageSize:", PAGE_SIZE);
}

void show_smaps(struct seq *seq, const struct mm_struct *mm)
{
	for (const struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = vma->vm_next) {
		area_show(seq, mm, vma);
		area_smap(seq, vma);
	}
}
