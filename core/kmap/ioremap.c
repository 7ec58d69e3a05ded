/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Devices in vmalloc space.
 *
 * As: arch/x86/mm/ioremap.c, lib/ioremap.c of 2.6.34. PAT is off, so that nothing is noted of the
 *     kind of memory.
 */
#include "core/kmap/ioremap.h"

#include <inttypes.h>

#include "core/boot/boot.h"
#include "core/kmap/kmap_internal.h"

#define ISA_START_ADDRESS 0xa0000u
#define ISA_END_ADDRESS   0x100000u
#define PHYSICAL_BITS     (PAGING_PAE ? 36 : 32)

static bool is_isa_range(paddr_t first, paddr_t last)
{
	return first >= ISA_START_ADDRESS && last < ISA_END_ADDRESS;
}

/*
 * Is a page of it RAM that somebody may have?
 *
 * Differs: the last page counts, as since 35be1b716a47; 2.6.34 looks at all but it.
 */
static bool ram_in_use(paddr_t first, paddr_t last)
{
	for (pfn_t pfn = PFN_DOWN(first); pfn <= PFN_DOWN(last); pfn++) {
		bool is_ram = page_is_ram(pfn);

		if (is_ram && pfn_valid(pfn) && !PageReserved(pfn_to_page(pfn)))
			return true;
		WARN_ON_ONCE(is_ram);
	}
	return false;
}

/* Is there anything that stands against it? */
static bool range_refused(paddr_t first, paddr_t last, ulong_t size)
{
	bool valid = first >> PHYSICAL_BITS == 0 && last >> PHYSICAL_BITS == 0;

	if (size == 0 || last < first) {
		goal(KMAP_IOREMAP_WRAPS);
		return true;
	}
	if (valid)
		return false;
	goal(KMAP_IOREMAP_INVALID);
	printk(KERN_WARNING "ioremap: invalid physical address %" PRIx64 "\n", first);
	WARN_ON_ONCE(!valid);
	return true;
}

/* As: ioremap_page_range(). Errors: -ENOMEM: no page table. */
static int pages_map(vaddr_t addr, vaddr_t end, pfn_t pfn, pgprot_t prot)
{
	for (; addr != end; addr += PAGE_SIZE, pfn++) {
		pte_t *ptep = pte_alloc_kernel(addr);

		if (ptep == NULL)
			return -ENOMEM;
		BUG_ON(!pte_none(ptep_get(ptep)));
		set_pte_at(init_mm, addr, ptep, pfn_pte(pfn, prot));
	}
	return 0;
}

/* An area that maps whole pages. */
static struct vm_struct *area_map(paddr_t first, ulong_t size, pgprot_t prot, const char *caller)
{
	struct vm_struct *area = get_vm_area_caller(size, VM_IOREMAP, caller);

	if (area == NULL)
		return NULL;
	area->phys_addr = first;
	if (pages_map(vaddr(area->addr), vaddr(area->addr) + size, PFN_DOWN(first), prot) != 0) {
		free_vm_area(area);
		return NULL;
	}
	return area;
}

/* The physical address of the last byte, as wide as resource_size_t is. */
static paddr_t last_of(paddr_t first, ulong_t size)
{
	return PAGING_PAE ? first + size - 1 : (paddr_t)(uint32_t)(first + size - 1);
}

void *ioremap_caller(paddr_t phys_addr, ulong_t size, pgprot_t prot, const char *caller)
{
	paddr_t last = last_of(phys_addr, size);
	ulong_t offset = (ulong_t)phys_addr & ~PAGE_MASK;
	paddr_t first = phys_addr - offset;
	paddr_t bytes = PAGE_ALIGN(last + 1) - first;
	struct vm_struct *area;

	if (range_refused(phys_addr, last, size))
		return NULL;
	if (is_isa_range(phys_addr, last)) {
		goal(KMAP_IOREMAP_ISA);
		return __va(phys_addr);
	}
	if (ram_in_use(phys_addr, last)) {
		goal(KMAP_IOREMAP_RAM);
		return NULL;
	}
	if (PAGING_PAE && bytes >> 32 != 0) {
		goal(KMAP_IOREMAP_WRAPS);
		return NULL;
	}
	area = area_map(first, (ulong_t)bytes, prot, caller);
	return area == NULL ? NULL : window_ptr(vaddr(area->addr) + offset);
}

/*
 * Differs: the area is looked up in the tree of areas, where 2.6.34 walks over vmlist.
 */
void iounmap(const volatile void *addr)
{
	vaddr_t first = vaddr(addr) & PAGE_MASK;
	struct vm_struct *area, *removed;

	if (vaddr(addr) <= node_vars->high_memory)
		return;
	area = find_vm_area(window_ptr(first));
	if (area == NULL) {
		printk(KERN_ERR "iounmap: bad address %08x\n", first);
		dump_stack();
		return;
	}
	removed = remove_vm_area(window_ptr(first));
	BUG_ON(removed != area);
	kfree(area);
}
