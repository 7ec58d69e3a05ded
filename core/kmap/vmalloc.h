/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel memory that is contiguous in linear addresses only: between the direct map and pkmap.
 *
 *   free addresses --alloc_vmap_area()--> area --pages mapped--> in use
 *   in use --vfree(), vunmap()--> lazily freed: still mapped, its pages are gone --purge--> free
 *
 * What lies there is reached through the CPU (sim/access.h), never by a plain dereference.
 */
#ifndef CORE_KMAP_VMALLOC_H
#define CORE_KMAP_VMALLOC_H

#include "core/base/gfp.h"
#include "core/base/rbtree.h"
#include "core/pgtable/pgtable.h"
#include "core/slab/slab_caller.h"

struct page;

/* bits of vm_struct.flags: name, 2.6.34's value, what vmallocinfo says */
#define VM_STRUCT_FLAGS(X)                                                                         \
	X(VM_IOREMAP, 0x01u, " ioremap")                                                           \
	X(VM_ALLOC, 0x02u, " vmalloc")                                                             \
	X(VM_MAP, 0x04u, " vmap")                                                                  \
	X(VM_USERMAP, 0x08u, " user")                                                              \
	X(VM_VPAGES, 0x10u, " vpages")

enum vm_struct_flag {
#define X(name, value, says) name = value,
	VM_STRUCT_FLAGS(X)
#undef X
};

/* A stretch that belongs to somebody; the last of its pages is a guard that is never mapped. */
struct vm_struct {
	struct vm_struct *next; /* by address */
	struct rb_node rb_node; /* likewise */
	void *addr;
	ulong_t size; /* bytes, guard included */
	ulong_t flags;
	struct page **pages; /* kmalloc'ed, or in vmalloc space with VM_VPAGES */
	uint32_t nr_pages;
	ksym_t caller;     /* number of the function that asked */
	paddr_t phys_addr; /* of an ioremap() */
};

/*
 * Memory of @size bytes, rounded up to pages, from any zone (vmalloc_32(): from lowmem;
 * vmalloc_user(), vzalloc(): zeroed; vmalloc_node(): from node @node, if it has any).
 *
 * Requires: may sleep, not in interrupt (a BUG); node is below MAX_NUMNODES, or negative: any.
 * Errors:   NULL, nothing kept: size is 0, wraps, or is more than there is RAM; no addresses (with
 *           a line in the log), no page table, no page array, no page.
 * As:       vmalloc() and its kin of 2.6.34.   Differs: vzalloc() is later's.
 */
must_check void *vmalloc_caller(ulong_t size, const char *caller);
must_check void *vzalloc_caller(ulong_t size, const char *caller);
must_check void *vmalloc_32_caller(ulong_t size, const char *caller);
must_check void *vmalloc_user_caller(ulong_t size, const char *caller);
must_check void *vmalloc_node_caller(ulong_t size, int node, const char *caller);
must_check void *__vmalloc_caller(ulong_t size, gfp_t gfp_mask, pgprot_t prot, const char *caller);
#define vmalloc(size)                   vmalloc_caller(size, SLAB_CALLER)
#define vzalloc(size)                   vzalloc_caller(size, SLAB_CALLER)
#define vmalloc_32(size)                vmalloc_32_caller(size, SLAB_CALLER)
#define vmalloc_user(size)              vmalloc_user_caller(size, SLAB_CALLER)
#define vmalloc_node(size, node)        vmalloc_node_caller(size, node, SLAB_CALLER)
#define __vmalloc(size, gfp_mask, prot) __vmalloc_caller(size, gfp_mask, prot, SLAB_CALLER)

/*
 * Give back what vmalloc() gave; NULL is nothing.
 *
 * Requires: not in interrupt (a BUG).
 * Ensures:  the pages are free. The addresses stay mapped, and are not given out, until the purge.
 * Errors:   `WARN … Trying to vfree() bad address (…)`: not page aligned; `… nonexistent vm area`:
 *           nothing begins there, or it was freed.
 */
void vfree(const void *addr);

/*
 * Map @count pages that somebody has in one stretch; and give the addresses back, not the pages.
 *
 * Requires: may sleep; pages lies in lowmem, on the host, or in vmalloc space.
 * Errors:   NULL: count is 0 or more than there is RAM, or as vmalloc(); a NULL page: a WARN, too.
 */
must_check void *vmap_caller(struct page **pages, uint32_t count, ulong_t flags, pgprot_t prot,
			     const char *caller);
#define vmap(pages, count, flags, prot) vmap_caller(pages, count, flags, prot, SLAB_CALLER)
void vunmap(const void *addr);

/*
 * Map @count pages for a short time: up to VMAP_MAX_ALLOC of them in a block that this CPU has,
 * with one flush of the TLBs for many; and give it back, with the same @count.
 *
 * Requires: may sleep; count is not 0 (a BUG). unmap: an address of vm_map_ram() (else a BUG).
 * Errors:   NULL: no memory or no addresses.
 */
#define VMAP_MAX_ALLOC 32u
must_check void *vm_map_ram(struct page **pages, uint32_t count, int node, pgprot_t prot);
void vm_unmap_ram(const void *mem, uint32_t count);

/* No mapping that was lazily freed is left, in no TLB. Requires: may wait; interrupts on. */
void vm_unmap_aliases(void);

/*
 * Addresses for @size bytes and a guard, nothing mapped; VM_IOREMAP aligns them to the size.
 *
 * Errors: NULL: size is 0, or rounds up to it; no memory, no addresses. A BUG: the guard wraps.
 */
must_check struct vm_struct *get_vm_area_caller(ulong_t size, ulong_t flags, const char *caller);
#define get_vm_area(size, flags) get_vm_area_caller(size, flags, SLAB_CALLER)

/*
 * Take the area that begins at @addr out; its addresses are lazily freed.
 *
 * Ensures: the struct is the caller's, its size without the guard. NULL: there is none.
 */
struct vm_struct *remove_vm_area(const void *addr);
void free_vm_area(struct vm_struct *area);

/* The area that begins at @addr (that @addr lies in). Ensures: NULL: there is none. */
struct vm_struct *find_vm_area(const void *addr);

/*
 * Map the pages of *@pages into @area; *@pages moves on behind the last one.
 *
 * Errors: -ENOMEM: no page table, or a NULL page (a WARN); -EBUSY: mapped already (a WARN). What
 *         was mapped before stays mapped.
 */
must_check int map_vm_area(struct vm_struct *area, pgprot_t prot, struct page ***pages);

/* Bytes of an area without its guard. */
static inline ulong_t get_vm_area_size(const struct vm_struct *area)
{
	return area->size - PAGE_SIZE;
}

/* Does @p lie between VMALLOC_START and VMALLOC_END? */
bool is_vmalloc_addr(const void *p);

/* The page (frame) that is mapped at @addr. Ensures: NULL: none is. Requires (pfn): one is. */
struct page *vmalloc_to_page(const void *addr);
pfn_t vmalloc_to_pfn(const void *addr);

/*
 * Copy @count bytes from @addr on to @buf on the host, out of what is mapped there; holes and
 * ioremap()s read as zeros. And the other way: into what is mapped, and nowhere else.
 *
 * Ensures: @count; 0 if no area lies there.
 * As:      vread() and vwrite() of 2.6.34.
 */
uint32_t vread(char *buf, vaddr_t addr, uint32_t count);
uint32_t vwrite(const char *buf, vaddr_t addr, uint32_t count);

#endif
