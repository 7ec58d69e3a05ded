/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Areas: tree and list, vm_structs, and what is mapped where.
 */
#include "core/kmap/kmap_check_internal.h"

#define AREAS_MAX 300000u /* more have no room; a longer list is a circle */

static const struct vmap_area *area_of(const struct list_head *link)
{
	return list_entry((struct list_head *)(uintptr_t)link, struct vmap_area, list);
}

static bool is_area(const void *p)
{
	return check_pointer_ok(p, sizeof(struct vmap_area)) && PageSlab(virt_to_head_page(p));
}

/* ---- K1: tree and list ----------------------------------------------------------------------- */

/* @link leads to an area that lies behind the one before. */
static bool link_ok(const struct list_head *link, vaddr_t end_before)
{
	const struct list_head *next = link->next;
	const struct vmap_area *va = area_of(next);

	return KMAP_THAT(KMAP_FOUND_TREE, is_area(va), "the list leads to %08x", vaddr(next)) &&
	       KMAP_THAT(KMAP_FOUND_TREE, next->prev == link, "the list does not lead back at %08x",
			 va->va_start) &&
	       KMAP_THAT(KMAP_FOUND_TREE, va->va_start >= end_before && va->va_start < va->va_end,
			 "area %08x-%08x does not lie behind %08x", va->va_start, va->va_end,
			 end_before) &&
	       KMAP_THAT(KMAP_FOUND_TREE,
			 va->va_start >= VMALLOC_START && va->va_end <= VMALLOC_END,
			 "area %08x-%08x lies outside vmalloc space", va->va_start, va->va_end);
}

/* Ensures: how many areas; -1: the list is no list. */
static int list_walk(void)
{
	const struct list_head *head = &kmap_vars->vmap_area_list, *link = head;
	vaddr_t end = 0;
	int nr = 0;

	for (; link->next != head; nr++) {
		if (!link_ok(link, end) ||
		    !KMAP_THAT(KMAP_FOUND_TREE, nr < (int)AREAS_MAX, "the list is a circle"))
			return -1;
		link = link->next;
		end = area_of(link)->va_end;
	}
	return nr;
}

static ulong_t hole_before(const struct vmap_area *va)
{
	vaddr_t start = 0;

	if (va->list.prev != &kmap_vars->vmap_area_list)
		start = area_of(va->list.prev)->va_end + PAGE_SIZE;
	return start < va->va_start ? va->va_start - start : 0;
}

static ulong_t hole_max_of(const struct rb_node *node)
{
	return node == NULL ? 0 : container_of(node, const struct vmap_area, rb_node)->hole_max;
}

/* What the node of @va keeps, and its links to its children, whose own are looked at in turn. */
static bool node_ok(const struct vmap_area *va)
{
	const struct rb_node *node = &va->rb_node;
	const struct rb_node *children[] = {node->rb_left, node->rb_right};
	ulong_t most = hole_before(va);

	for (uint32_t i = 0; i < 2; i++) {
		if (children[i] == NULL)
			continue;
		if (!KMAP_THAT(
			    KMAP_FOUND_TREE,
			    is_area(container_of(children[i], const struct vmap_area, rb_node)) &&
				    children[i]->rb_parent == node,
			    "the tree leads astray at %08x", va->va_start))
			return false;
		most = max(most, hole_max_of(children[i]));
	}
	return KMAP_THAT(KMAP_FOUND_TREE, va->hole_max == most,
			 "area %08x: hole_max %x, there is one of %x", va->va_start, va->hole_max,
			 most);
}

/* The tree in order is the list, too. */
static bool tree_is_list(int nr)
{
	const struct list_head *head = &kmap_vars->vmap_area_list, *link = head->next;
	const struct vmap_area *va;

	list_for_each_entry (va, head, list) {
		if (!node_ok(va))
			return false;
	}
	for (const struct rb_node *node = rb_first(&kmap_vars->vmap_area_root); node != NULL;
	     node = rb_next(node), link = link->next, nr--) {
		va = container_of(node, const struct vmap_area, rb_node);
		if (!KMAP_THAT(KMAP_FOUND_TREE, nr > 0 && &va->list == link,
			       "the tree has %08x where the list has another one", va->va_start))
			return false;
	}
	return KMAP_THAT(KMAP_FOUND_TREE, nr == 0, "the list has %d areas more than the tree", nr);
}

bool kmap_walk_tree(void)
{
	int nr = list_walk();

	return nr >= 0 && tree_is_list(nr);
}

/* ---- K2, K5: vm_structs, lazily freed areas -------------------------------------------------- */

static bool vm_ok(const struct vmap_area *va, const struct vm_struct *vm)
{
	return KMAP_THAT(KMAP_FOUND_LIST, vm == va->private,
			 "area %08x: its vm_struct is not the next in the list", va->va_start) &&
	       KMAP_THAT(KMAP_FOUND_LIST,
			 check_pointer_ok(vm, sizeof(*vm)) && vaddr(vm->addr) == va->va_start &&
				 vm->size == va->va_end - va->va_start,
			 "area %08x: its vm_struct says another one", va->va_start);
}

void kmap_walk_list(void)
{
	const struct vm_struct *vm = kmap_vars->vmlist;
	const struct vmap_area *va;
	uint32_t lazy = 0;
	int counted = atomic_read(&kmap_vars->vmap_lazy_nr);

	list_for_each_entry (va, &kmap_vars->vmap_area_list, list) {
		if ((va->flags & VM_LAZY_FREE) != 0)
			lazy += (va->va_end - va->va_start) >> PAGE_SHIFT;
		if ((va->flags & VM_VM_AREA) == 0)
			continue;
		if (!vm_ok(va, vm))
			return;
		vm = vm->next;
	}
	KMAP_THAT(KMAP_FOUND_LIST, vm == NULL, "the list goes on after the last area");
	KMAP_THAT(KMAP_FOUND_LAZY, counted == (int)lazy,
		  "vmap_lazy_nr is %d, %u pages are lazily freed", counted, lazy);
}

/* ---- K3, K4: what is mapped ------------------------------------------------------------------ */

/* The entry of a small page at @address. Ensures: NULL: there is no table. */
static const pte_t *table_entry(vaddr_t address)
{
	enum pg_level level;
	const pte_t *ptep = lookup_address(address, &level);

	return ptep != NULL && level == PG_LEVEL_4K ? ptep : NULL;
}

/* What page number @i of @vm must be mapped to. Ensures: false: it does not say. */
static bool frame_expected(const struct vm_struct *vm, uint32_t i, pfn_t *pfn)
{
	const struct page *page;

	if ((vm->flags & VM_IOREMAP) != 0) {
		*pfn = PFN_DOWN(vm->phys_addr) + i;
		return true;
	}
	page = i < vm->nr_pages ? page_array_look(vm->pages, i) : NULL;
	if (page == NULL)
		return false;
	*pfn = page_to_pfn(page);
	return true;
}

/* One page of an area that somebody owns, and its entry. */
static void owned_page(const struct vm_struct *vm, uint32_t i, pte_t pte, bool complete)
{
	vaddr_t address = vaddr(vm->addr) + (i << PAGE_SHIFT);
	pfn_t pfn;

	if (!frame_expected(vm, i, &pfn))
		return;
	if (pte_none(pte)) {
		KMAP_THAT(KMAP_FOUND_PAGES, !complete || (vm->flags & VM_IOREMAP) != 0,
			  "%08x is not mapped", address);
		return;
	}
	KMAP_THAT(KMAP_FOUND_PAGES, pte_pfn(pte) == pfn, "%08x maps frame %x, not %x", address,
		  pte_pfn(pte), pfn);
	KMAP_THAT(KMAP_FOUND_PAGES, !pfn_valid(pfn) || !ram_frame_poisoned(pfn),
		  "%08x maps frame %x, which is free", address, pfn);
}

static void owned_area(const struct vmap_area *va, bool complete)
{
	const struct vm_struct *vm = va->private;
	uint32_t nr = get_vm_area_size(vm) >> PAGE_SHIFT;

	const pte_t *ptep = NULL;

	for (uint32_t i = 0; i < nr; i++) {
		vaddr_t address = vaddr(vm->addr) + (i << PAGE_SHIFT);

		/* the next entry stands behind this one, up to the end of its table */
		if (i == 0 || (address & ~PMD_MASK) == 0)
			ptep = table_entry(address);
		owned_page(vm, i, ptep == NULL ? __pte(0) : ptep_get(ptep), complete);
		ptep = ptep == NULL ? NULL : ptep + 1;
	}
	KMAP_THAT(KMAP_FOUND_PAGES, pte_none(kmap_entry(va->va_end - PAGE_SIZE)),
		  "the guard of %08x is mapped", va->va_start);
}

/* No entry of [@address, @end) is filled; addresses without a table are passed over. */
static void nothing_mapped_at(vaddr_t address, vaddr_t end)
{
	while (address < end) {
		vaddr_t table_end = min(end, (address & PMD_MASK) + PMD_SIZE);
		const pte_t *ptep = table_entry(address);

		for (; ptep != NULL && address < table_end; address += PAGE_SIZE)
			if (!KMAP_THAT(KMAP_FOUND_STRAY, pte_none(ptep_get(ptep++)),
				       "%08x is mapped and in no area", address))
				return;
		address = table_end;
	}
}

void kmap_walk_pages(void)
{
	bool complete = !kmap_call_asleep();
	const struct vmap_area *va;
	vaddr_t end = VMALLOC_START;

	list_for_each_entry (va, &kmap_vars->vmap_area_list, list) {
		nothing_mapped_at(end, va->va_start);
		if ((va->flags & VM_VM_AREA) != 0 &&
		    check_pointer_ok(va->private, sizeof(struct vm_struct)))
			owned_area(va, complete);
		end = va->va_end;
	}
	nothing_mapped_at(end, VMALLOC_END);
}
