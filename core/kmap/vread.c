/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading and writing vmalloc space for somebody who does not know what is mapped there.
 *
 * As: mm/vmalloc.c of 2.6.34.
 */
#include "core/kmap/highmem.h"
#include "core/kmap/kmap_internal.h"

#define vars kmap_vars

/* A copy on its way: to the host (read), or from it. */
struct vcopy {
	char *to;
	const char *from;
	vaddr_t addr;
	uint32_t left;
	bool any; /* an area was met */
};

static void vcopy_advance(struct vcopy *copy, uint32_t bytes)
{
	if (copy->to != NULL)
		copy->to += bytes;
	else
		copy->from += bytes;
	copy->addr += bytes;
	copy->left -= bytes;
}

/* @bytes that are a hole: zeros, or nothing. */
static void vcopy_hole(struct vcopy *copy, uint32_t bytes)
{
	if (copy->to != NULL)
		memset(copy->to, 0, bytes);
	vcopy_advance(copy, bytes);
}

/* @bytes of the page at copy->addr, if one is mapped: through a mapping of its own. */
static void vcopy_page(struct vcopy *copy, uint32_t bytes)
{
	struct page *page = vmalloc_to_page(window_ptr(copy->addr));
	uint32_t offset = copy->addr & ~PAGE_MASK;
	uint32_t left;
	void *map;

	if (page == NULL) {
		vcopy_hole(copy, bytes);
		return;
	}
	map = kmap_atomic(page, KM_USER0);
	left = copy->to != NULL ? cpu_copy_in(copy->to, vaddr(map) + offset, bytes)
				: cpu_copy_out(vaddr(map) + offset, copy->from, bytes);
	BUG_ON(left != 0);
	kunmap_atomic(map, KM_USER0);
	vcopy_advance(copy, bytes);
}

/* As: aligned_vread(), aligned_vwrite(). */
static void vcopy_area(struct vcopy *copy, const struct vm_struct *vm)
{
	uint32_t bytes = min(vaddr(vm->addr) + get_vm_area_size(vm) - copy->addr, copy->left);

	copy->any = true;
	if ((vm->flags & VM_IOREMAP) != 0) {
		vcopy_hole(copy, bytes);
		return;
	}
	while (bytes > 0) {
		uint32_t part = min(bytes, PAGE_SIZE - (copy->addr & ~PAGE_MASK));

		vcopy_page(copy, part);
		bytes -= part;
	}
}

static uint32_t vcopy_all(struct vcopy *copy)
{
	uint32_t count = copy->left;
	const struct vm_struct *vm;

	if (copy->addr + count < count)
		copy->left = 0 - copy->addr;
	spin_lock(&vars->vmlist_lock);
	for (vm = vmlist_at(copy->addr); vm != NULL && copy->left > 0; vm = vm->next) {
		if (vaddr(vm->addr) > copy->addr)
			vcopy_hole(copy, min(vaddr(vm->addr) - copy->addr, copy->left));
		if (copy->left > 0)
			vcopy_area(copy, vm);
	}
	spin_unlock(&vars->vmlist_lock);
	if (copy->any)
		vcopy_hole(copy, copy->left);
	return copy->any ? count : 0;
}

uint32_t vread(char *buf, vaddr_t addr, uint32_t count)
{
	return vcopy_all(&(struct vcopy){.to = buf, .addr = addr, .left = count});
}

uint32_t vwrite(const char *buf, vaddr_t addr, uint32_t count)
{
	return vcopy_all(&(struct vcopy){.from = buf, .addr = addr, .left = count});
}
