/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions of kernel mappings: each calls the kernel function of its name.
 *
 * Functions that the kernel names in vmallocinfo are these: they are the callers.
 */
#include "fuzz/op/run_kmem.h"

#include "core/base/page_addr.h"
#include "core/kmap/highmem.h"
#include "core/kmap/ioremap.h"
#include "core/kmap/set_memory.h"
#include "core/kmap/vmalloc.h"
#include "core/page/page_alloc.h"
#include "core/slab/slab.h"
#include "fuzz/model/look.h"
#include "fuzz/op/word.h"
#include "sim/access.h"
#include "sim/look.h"

#define WORDS      (PAGE_SIZE / 4)
#define FLAGS_USED (GFP_KERNEL | __GFP_HIGHMEM)

/* ---- arguments and results ------------------------------------------------------------------- */

static void *area_arg(const struct value *value)
{
	return value->number == 0 ? NULL : window_ptr((vaddr_t)value->number);
}

static struct page *page_arg(const struct value *value)
{
	return (struct page *)(uintptr_t)value->number;
}

static pgprot_t prot_arg(const struct value *value)
{
	switch (value->number) {
	case PROT_WORD_PAGE_KERNEL_RO:
		return PAGE_KERNEL_RO;
	case PROT_WORD_PAGE_KERNEL_NOCACHE:
		return PAGE_KERNEL_NOCACHE;
	default:
		return PAGE_KERNEL;
	}
}

/* A node of the machine; -1: any. */
static int node_arg(const struct value *value)
{
	int64_t node = (int64_t)value->number;

	return node < 0 ? -1 : (int)((uint32_t)node % node_vars->nr_online_nodes);
}

static void area_result(struct result *result, const volatile void *p)
{
	result->value = vaddr(p);
	result->failed = result->value == 0;
}

void kmem_asks_inside(struct run *run, uint64_t gfp)
{
	struct flight *flight = run_flight(run);

	run->changes.areas = true;
	flight->inside.made = true;
	flight->inside.areas_told = run->changes.areas_told;
	flight->inside.others_move = kmem_others_move_areas(run);
	flight->inside.asked = availability_request_now((gfp_t)gfp, 0, -1);
	flight->inside.faults = slab_request_of_size(PAGE_SIZE, GFP_KERNEL, -1).faults;
}

/* ---- vmalloc --------------------------------------------------------------------------------- */

void run_vmalloc(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, vmalloc((ulong_t)args[0].number));
}

void run_vzalloc(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, vzalloc((ulong_t)args[0].number));
}

void run_vmalloc_32(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, GFP_KERNEL);
	area_result(result, vmalloc_32((ulong_t)args[0].number));
}

void run_vmalloc_user(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, vmalloc_user((ulong_t)args[0].number));
}

void run_vmalloc_node(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, vmalloc_node((ulong_t)args[0].number, node_arg(&args[1])));
}

void run___vmalloc(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, args[1].number);
	area_result(result,
		    __vmalloc((ulong_t)args[0].number, (gfp_t)args[1].number, prot_arg(&args[2])));
}

void run_vfree(struct run *run, const struct value *args, struct result *result)
{
	vfree(area_arg(&args[0]));
}

void run_vmalloc_to_page(struct run *run, const struct value *args, struct result *result)
{
	struct page *page = vmalloc_to_page(area_arg(&args[0]));

	result->value = (uintptr_t)page;
	result->failed = page == NULL;
	if (page == NULL)
		return;
	result->pfn = page_to_pfn(page);
	result->zone = zone_type_name(page_zonenum(page));
}

/* ---- pages that somebody has ----------------------------------------------------------------- */

void kmem_frames(const struct run *run, const struct value *args, uint32_t first, uint32_t pages,
		 pfn_t *frames)
{
	uint32_t nr = 0;

	while (first + nr < CALL_ARGS_MAX && nr < LIST_MAX && !args[first + nr].absent)
		nr++;
	nr = nr == 0 ? 1 : nr;
	for (uint32_t i = 0; i < pages; i++) {
		const struct value *page = &args[first + i % nr];

		frames[i] = page->number == 0 ? KMEM_NO_FRAME : value_pfn(run, page) + i / nr;
	}
}

/* The array that the kernel gets; what is above it is for the kernel to refuse. */
static void pages_gather(const struct run *run, const struct value *args, uint32_t first,
			 uint32_t pages, struct page **array)
{
	pfn_t frames[KMEM_PAGES_MAX];

	pages = pages <= KMEM_PAGES_MAX ? pages : 0;
	kmem_frames(run, args, first, pages, frames);
	for (uint32_t i = 0; i < pages; i++)
		array[i] = frames[i] == KMEM_NO_FRAME ? NULL : pfn_to_page(frames[i]);
}

void run_vmap(struct run *run, const struct value *args, struct result *result)
{
	struct page *pages[KMEM_PAGES_MAX];
	uint32_t count = (uint32_t)args[0].number;

	kmem_asks_inside(run, FLAGS_USED);
	pages_gather(run, args, 2, count, pages);
	area_result(result, vmap(pages, count, VM_MAP, prot_arg(&args[1])));
}

void run_vunmap(struct run *run, const struct value *args, struct result *result)
{
	vunmap(area_arg(&args[0]));
}

void run_vm_map_ram(struct run *run, const struct value *args, struct result *result)
{
	struct page *pages[KMEM_PAGES_MAX];
	uint32_t count = (uint32_t)args[0].number;

	kmem_asks_inside(run, FLAGS_USED);
	pages_gather(run, args, 3, count, pages);
	area_result(result, vm_map_ram(pages, count, node_arg(&args[1]), prot_arg(&args[2])));
}

void run_vm_unmap_ram(struct run *run, const struct value *args, struct result *result)
{
	vm_unmap_ram(area_arg(&args[0]), (uint32_t)args[1].number);
}

void run_vm_unmap_aliases(struct run *run, const struct value *args, struct result *result)
{
	run->changes.areas = true;
	vm_unmap_aliases();
}

/* ---- devices --------------------------------------------------------------------------------- */

void run_ioremap(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, ioremap(args[0].number, (ulong_t)args[1].number));
}

void run_ioremap_cache(struct run *run, const struct value *args, struct result *result)
{
	kmem_asks_inside(run, FLAGS_USED);
	area_result(result, ioremap_cache(args[0].number, (ulong_t)args[1].number));
}

void run_iounmap(struct run *run, const struct value *args, struct result *result)
{
	iounmap(area_arg(&args[0]));
}

/* ---- highmem --------------------------------------------------------------------------------- */

uint32_t kmem_times(const struct value *count)
{
	return count->absent ? 1 : (uint32_t)count->number;
}

void run_kmap(struct run *run, const struct value *args, struct result *result)
{
	pfn_t first = value_pfn(run, &args[0]);
	uint32_t count = kmem_times(&args[1]);

	run->changes.areas = true;
	for (uint32_t i = 0; i < count; i++) {
		const void *address = kmap(pfn_to_page(first + i));

		if (i == 0)
			area_result(result, address);
	}
}

void run_kunmap(struct run *run, const struct value *args, struct result *result)
{
	pfn_t first = value_pfn(run, &args[0]);
	uint32_t count = kmem_times(&args[1]);

	for (uint32_t i = 0; i < count; i++)
		kunmap(pfn_to_page(first + i));
}

void run_kmap_flush_unused(struct run *run, const struct value *args, struct result *result)
{
	kmap_flush_unused();
}

/* ---- content --------------------------------------------------------------------------------- */

static void words_write(vaddr_t page, uint32_t word)
{
	for (uint32_t i = 0; i < WORDS; i++)
		cpu_write32(page + i * 4, word);
}

/* Nobody need have written there: as a load, it is not MSan's business. */
static uint32_t words_differing(vaddr_t page, uint32_t word)
{
	uint32_t differing = 0;

	for (uint32_t i = 0; i < WORDS; i++) {
		uint32_t value = cpu_read32(page + i * 4);

		if (__msan_unpoison)
			__msan_unpoison(&value, sizeof(value));
		differing += value != word;
	}
	return differing;
}

void run_kfill(struct run *run, const struct value *args, struct result *result)
{
	run->changes.areas = true;
	words_write((vaddr_t)args[0].number & PAGE_MASK, (uint32_t)args[1].number);
}

void run_kcheck(struct run *run, const struct value *args, struct result *result)
{
	run->changes.areas = true;
	result->value =
		words_differing((vaddr_t)args[0].number & PAGE_MASK, (uint32_t)args[1].number);
}

void run_kmap_atomic_fill(struct run *run, const struct value *args, struct result *result)
{
	enum km_type type = (enum km_type)args[1].number;
	const void *address;

	run->changes.areas = true;
	address = kmap_atomic(page_arg(&args[0]), type);
	words_write(vaddr(address), (uint32_t)args[2].number);
	kunmap_atomic(address, type);
}

void run_kmap_atomic_check(struct run *run, const struct value *args, struct result *result)
{
	enum km_type type = (enum km_type)args[1].number;
	const void *address;

	run->changes.areas = true;
	address = kmap_atomic(page_arg(&args[0]), type);
	result->value = words_differing(vaddr(address), (uint32_t)args[2].number);
	kunmap_atomic(address, type);
}

/* As: copy_highpage() of 2.6.34, through any two slots. */
void run_kmap_atomic_copy(struct run *run, const struct value *args, struct result *result)
{
	enum km_type to_type = (enum km_type)args[1].number;
	enum km_type from_type = (enum km_type)args[3].number;
	const void *from, *to;

	run->changes.areas = true;
	from = kmap_atomic(page_arg(&args[2]), from_type);
	to = kmap_atomic(page_arg(&args[0]), to_type);
	for (uint32_t i = 0; i < WORDS; i++)
		cpu_write32(vaddr(to) + i * 4, cpu_read32(vaddr(from) + i * 4));
	kunmap_atomic(to, to_type);
	kunmap_atomic(from, from_type);
}

/* ---- rights ---------------------------------------------------------------------------------- */

/* How many large pages map lowmem, for who looks from outside. */
static ulong_t large_pages_look(void)
{
	ulong_t large;

	look_begin();
	large = pgtable_vars->direct_pages_count[PG_LEVEL_2M];
	look_end();
	return large;
}

/* The table that a split takes stays in use: those pages do not come back. */
#define SET_MEMORY(what)                                                                           \
	void run_set_memory_##what(struct run *run, const struct value *args,                      \
				   struct result *result)                                          \
	{                                                                                          \
		ulong_t large = large_pages_look();                                                \
		int error;                                                                         \
                                                                                                   \
		kmem_asks_inside(run, GFP_KERNEL);                                                 \
		run->changes.rights = true;                                                        \
		area_model_change_begins((uint32_t)args[0].number, (uint32_t)args[1].number);      \
		error = set_memory_##what((vaddr_t)args[0].number, (uint32_t)args[1].number);      \
		result->value = (uint64_t)(int64_t)error;                                          \
		result->failed = error < 0;                                                        \
		if (large_pages_look() != large)                                                   \
			run->changes.pages_lost = true;                                            \
	}

SET_MEMORY(ro)
SET_MEMORY(rw)
SET_MEMORY(nx)
SET_MEMORY(x)
SET_MEMORY(uc)
SET_MEMORY(wb)
SET_MEMORY(4k)
SET_MEMORY(wc)
