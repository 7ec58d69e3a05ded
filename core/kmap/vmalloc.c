/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * vmalloc() and vmap(): an area, its struct, its pages.
 *
 * As: mm/vmalloc.c of 2.6.34.
 */
#include "core/kmap/kmap_internal.h"

#define NO_NODE (-1)

/* ---- areas ----------------------------------------------------------------------------------- */

static void insert_vmalloc_vm(struct vm_struct *vm, struct vmap_area *va, ulong_t flags,
			      const char *caller)
{
	vm->flags = flags;
	vm->addr = window_ptr(va->va_start);
	vm->size = va->va_end - va->va_start;
	vm->caller = ksym_number(caller);
	va->private = vm;
	va->flags |= VM_VM_AREA;
	vmlist_insert(vm);
}

/* An ioremap() is aligned to its size, from a page to IOREMAP_MAX_ORDER bits. */
static ulong_t ioremap_align(ulong_t size)
{
	return 1u << clamp(fls(size), PAGE_SHIFT, (int)IOREMAP_MAX_ORDER);
}

static struct vm_struct *__get_vm_area_node(ulong_t size, ulong_t align, ulong_t flags, int node,
					    gfp_t gfp_mask, const char *caller)
{
	struct vmap_area *va;
	struct vm_struct *area;

	BUG_ON(in_interrupt());
	if ((flags & VM_IOREMAP) != 0)
		align = ioremap_align(size);
	size = PAGE_ALIGN(size);
	if (unlikely(size == 0))
		return NULL;
	area = kzalloc_node(sizeof(*area), gfp_mask & GFP_RECLAIM_MASK, node);
	if (unlikely(area == NULL))
		return NULL;
	size += PAGE_SIZE; /* the guard */
	va = alloc_vmap_area(size, align, VMALLOC_START, VMALLOC_END, node, gfp_mask);
	if (IS_ERR(va)) {
		kfree(area);
		return NULL;
	}
	insert_vmalloc_vm(area, va, flags, caller);
	return area;
}

struct vm_struct *get_vm_area_caller(ulong_t size, ulong_t flags, const char *caller)
{
	return __get_vm_area_node(size, 1, flags, NO_NODE, GFP_KERNEL, caller);
}

struct vm_struct *find_vm_area(const void *addr)
{
	struct vmap_area *va = find_vmap_area(vaddr(addr));

	return va != NULL && (va->flags & VM_VM_AREA) != 0 ? va->private : NULL;
}

/* Ensures: the area is nobody's any more, and nobody else got it. */
static struct vm_struct *area_disown(struct vmap_area *va)
{
	struct vm_struct *vm = NULL;

	spin_lock(&kmap_vars->vmap_area_lock);
	if ((va->flags & VM_VM_AREA) != 0) {
		vm = va->private;
		va->private = NULL;
		va->flags &= ~VM_VM_AREA;
	}
	spin_unlock(&kmap_vars->vmap_area_lock);
	return vm;
}

/*
 * Differs: the area forgets its struct, as since 3.10; in 2.6.34 who frees one twice before the
 *          purge runs off the end of vmlist.
 */
struct vm_struct *remove_vm_area(const void *addr)
{
	struct vmap_area *va = find_vmap_area(vaddr(addr));
	struct vm_struct *vm = va == NULL ? NULL : area_disown(va);

	if (vm == NULL)
		return NULL;
	vmlist_remove(vm);
	free_unmap_vmap_area(va);
	vm->size -= PAGE_SIZE;
	return vm;
}

void free_vm_area(struct vm_struct *area)
{
	struct vm_struct *removed = remove_vm_area(area->addr);

	BUG_ON(removed != area);
	kfree(area);
}

int map_vm_area(struct vm_struct *area, pgprot_t prot, struct page ***pages)
{
	vaddr_t addr = vaddr(area->addr);
	int mapped = vmap_page_range(addr, addr + get_vm_area_size(area), prot, *pages);

	if (mapped < 0)
		return mapped;
	*pages += mapped;
	return 0;
}

/* ---- giving back ----------------------------------------------------------------------------- */

static void area_pages_free(struct vm_struct *area)
{
	for (uint32_t i = 0; i < area->nr_pages; i++) {
		struct page *page = page_array_get(area->pages, i);

		BUG_ON(page == NULL);
		__free_page(page);
	}
	if ((area->flags & VM_VPAGES) != 0)
		vfree(area->pages);
	else
		kfree(area->pages);
}

static void __vunmap(const void *addr, bool deallocate_pages)
{
	struct vm_struct *area;

	if (addr == NULL)
		return;
	if (WARN((vaddr(addr) & ~PAGE_MASK) != 0, "Trying to vfree() bad address (%08x)\n",
		 vaddr(addr))) {
		goal(KMAP_VFREE_UNALIGNED);
		return;
	}
	area = remove_vm_area(addr);
	if (WARN(area == NULL, "Trying to vfree() nonexistent vm area (%08x)\n", vaddr(addr))) {
		goal(KMAP_VFREE_NONEXISTENT);
		return;
	}
	if (deallocate_pages)
		area_pages_free(area);
	kfree(area);
}

void vfree(const void *addr)
{
	BUG_ON(in_interrupt());
	__vunmap(addr, true);
}

void vunmap(const void *addr)
{
	BUG_ON(in_interrupt());
	might_sleep();
	__vunmap(addr, false);
}

/* ---- allocation ------------------------------------------------------------------------------ */

static void *__vmalloc_node(ulong_t size, ulong_t align, gfp_t gfp_mask, pgprot_t prot, int node,
			    const char *caller);

/* The array of the area's pages; above a page it is vmalloc'ed itself, which ends soon. */
static struct page **area_array(struct vm_struct *area, gfp_t gfp_mask, int node,
				const char *caller)
{
	gfp_t nested_gfp = (gfp_mask & GFP_RECLAIM_MASK) | __GFP_ZERO;
	ulong_t array_size = area->nr_pages * (ulong_t)sizeof(struct page *);

	if (array_size <= PAGE_SIZE)
		return kmalloc_node(array_size, nested_gfp, node);
	goal(KMAP_VMALLOC_VPAGES);
	area->flags |= VM_VPAGES;
	return __vmalloc_node(array_size, 1, nested_gfp | __GFP_HIGHMEM, PAGE_KERNEL, node, caller);
}

/* Errors: -ENOMEM: nr_pages says how many there are. */
static int area_pages_alloc(struct vm_struct *area, gfp_t gfp_mask, int node)
{
	for (uint32_t i = 0; i < area->nr_pages; i++) {
		struct page *page =
			node < 0 ? alloc_page(gfp_mask) : alloc_pages_node(node, gfp_mask, 0);

		if (unlikely(page == NULL)) {
			goal(KMAP_VMALLOC_NO_PAGE);
			area->nr_pages = i;
			return -ENOMEM;
		}
		page_array_set(area->pages, i, page);
	}
	return 0;
}

static void *__vmalloc_area_node(struct vm_struct *area, gfp_t gfp_mask, pgprot_t prot, int node,
				 const char *caller)
{
	struct page **pages;

	area->nr_pages = get_vm_area_size(area) >> PAGE_SHIFT;
	area->pages = area_array(area, gfp_mask, node, caller);
	if (area->pages == NULL) {
		goal(KMAP_VMALLOC_NO_ARRAY);
		free_vm_area(area);
		return NULL;
	}
	pages = area->pages;
	if (area_pages_alloc(area, gfp_mask, node) == 0 && map_vm_area(area, prot, &pages) == 0)
		return area->addr;
	vfree(area->addr);
	return NULL;
}

static void *__vmalloc_node(ulong_t size, ulong_t align, gfp_t gfp_mask, pgprot_t prot, int node,
			    const char *caller)
{
	struct vm_struct *area;

	size = PAGE_ALIGN(size);
	if (size == 0 || size >> PAGE_SHIFT > node_vars->totalram_pages)
		return NULL;
	area = __get_vm_area_node(size, align, VM_ALLOC, node, gfp_mask, caller);
	if (area == NULL)
		return NULL;
	return __vmalloc_area_node(area, gfp_mask, prot, node, caller);
}

void *__vmalloc_caller(ulong_t size, gfp_t gfp_mask, pgprot_t prot, const char *caller)
{
	return __vmalloc_node(size, 1, gfp_mask, prot, NO_NODE, caller);
}

void *vmalloc_caller(ulong_t size, const char *caller)
{
	return vmalloc_node_caller(size, NO_NODE, caller);
}

void *vmalloc_node_caller(ulong_t size, int node, const char *caller)
{
	return __vmalloc_node(size, 1, GFP_KERNEL | __GFP_HIGHMEM, PAGE_KERNEL, node, caller);
}

void *vzalloc_caller(ulong_t size, const char *caller)
{
	return __vmalloc_caller(size, GFP_KERNEL | __GFP_HIGHMEM | __GFP_ZERO, PAGE_KERNEL, caller);
}

void *vmalloc_32_caller(ulong_t size, const char *caller)
{
	return __vmalloc_caller(size, GFP_KERNEL, PAGE_KERNEL, caller);
}

void *vmalloc_user_caller(ulong_t size, const char *caller)
{
	void *addr = vzalloc_caller(size, caller);

	if (addr != NULL)
		find_vm_area(addr)->flags |= VM_USERMAP;
	return addr;
}

void *vmap_caller(struct page **pages, uint32_t count, ulong_t flags, pgprot_t prot,
		  const char *caller)
{
	struct vm_struct *area;

	might_sleep();
	if (count > node_vars->totalram_pages)
		return NULL;
	area = get_vm_area_caller(count << PAGE_SHIFT, flags, caller);
	if (area == NULL)
		return NULL;
	if (map_vm_area(area, prot, &pages) != 0) {
		vunmap(area->addr);
		return NULL;
	}
	return area->addr;
}
