/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls of kernel mappings are misuse, and what the kernel must say of them.
 *
 *   call                     what                                 verdict
 *   vfree, vunmap            NULL                                 sound: nothing
 *   vfree, vunmap            not page aligned                     logged: bad address
 *   vfree, vunmap            no area begins there: a middle,
 *                            freed, a block, not vmalloc space    logged: nonexistent vm area
 *   vunmap, iounmap          vmalloc()'s                          skipped: its pages would be lost
 *   iounmap                  no area, above the direct map        logged: bad address
 *   vm_unmap_ram             NULL, outside, not aligned           ends: vm_unmap_ram
 *   vm_unmap_ram             no such mapping, another count       skipped: the kernel trusts it
 *   vmalloc                  0, more than there is RAM            sound: NULL
 *   vmap                     a NULL page                          logged: a WARN
 *   vmap, kmap …             pages of nobody                      skipped
 *   vm_map_ram               0 pages                              skipped: it would ask for a block
 *   vfree                    a page that kmap() has               skipped: the slot would be stale
 *   in an interrupt          vmalloc, vfree, vunmap               ends: a BUG; vmap: L3
 *
 * Others that are under way with the same area: skipped. Where page tables are the program's own,
 * or misuse broke the object caches: skipped, too.
 */
#include "core/base/mm_types.h"
#include "core/boot/boot.h"
#include "core/pgtable/fixmap.h"
#include "fuzz/op/run_kmem_verdict.h"

/* ---- others that are under way --------------------------------------------------------------- */

/* Does @flight name the area at @start? */
static bool flight_names(const struct flight *flight, uint32_t start)
{
	struct area_view view;

	if (!(flight->op->groups & (GROUP_KMEM | GROUP_CPU)) ||
	    (flight->op->args[0].kind != ARG_AREA && flight->op->args[0].kind != ARG_LINEAR))
		return false;
	view = area_model_at((uint32_t)flight->args[0].number);
	return view.state != AREA_NONE && view.start == start;
}

static bool others_at_work(const struct run *run, uint32_t start)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != run->judged && flight_names(f, start))
				return true;
	return false;
}

/* ---- pages ----------------------------------------------------------------------------------- */

/* Pages that a list stands for. */
struct list_look {
	bool usable; /* all that are there */
	bool holes;  /* some are NULL */
};

static struct list_look list_look(const struct run *run, const struct value *args, uint32_t first,
				  uint32_t pages)
{
	struct list_look look = {.usable = true};
	pfn_t frames[KMEM_PAGES_MAX];

	kmem_frames(run, args, first, pages, frames);
	for (uint32_t i = 0; i < pages; i++) {
		if (frames[i] == KMEM_NO_FRAME)
			look.holes = true;
		else if (!frame_usable(frames[i]))
			look.usable = false;
	}
	return look;
}

/* ---- vmalloc --------------------------------------------------------------------------------- */

static uint32_t pages_of(uint64_t size)
{
	return (((uint32_t)size + PAGE_SIZE - 1) & PAGE_MASK) >> PAGE_SHIFT;
}

static struct misuse_verdict vmalloc_verdict(const struct run *run, uint64_t size)
{
	uint32_t pages = pages_of(size);

	if (!may_call(run))
		return skipped;
	if (pages == 0 || pages > node_vars->totalram_pages)
		return logged("?-");
	if (in_irq(run))
		return ends("BUG __get_vm_area_node: in_interrupt()");
	return pages > KMEM_VMALLOC_PAGES_MAX ? skipped : logged(NO_ROOM);
}

#define VMALLOC_ROW(name)                                                                          \
	struct misuse_verdict misuse_##name(const struct run *run, const struct value *args)       \
	{                                                                                          \
		return vmalloc_verdict(run, args[0].number);                                       \
	}

VMALLOC_ROW(vmalloc)
VMALLOC_ROW(vzalloc)
VMALLOC_ROW(vmalloc_32)
VMALLOC_ROW(vmalloc_user)
VMALLOC_ROW(vmalloc_node)

/* Flags that object caches do not know have no say; those of zones must not contradict. */
struct misuse_verdict misuse___vmalloc(const struct run *run, const struct value *args)
{
	uint32_t zones = (uint32_t)args[1].number & (__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32);

	if ((zones & (zones - 1)) != 0)
		return skipped;
	return vmalloc_verdict(run, args[0].number);
}

/* Are pages of the area in slots of kmap()? */
static bool area_in_slots(const struct run *run, const struct area_view *view)
{
	pfn_t pfn;

	for (uint32_t i = 0; i < view->pages && run->changes.areas; i++)
		if (area_model_page(view->start + i * PAGE_SIZE, &pfn) != AREA_PAGE_UNKNOWN &&
		    kmem_frames_mapped(run, pfn, 1))
			return true;
	return false;
}

/* May an area of @view be given up by this row? Its pages are to go with it, or are not its own. */
static bool suits(const struct run *run, const struct area_view *view, bool frees_pages)
{
	return view->kind != AREA_VMALLOC || (frees_pages && !area_in_slots(run, view));
}

#define BAD_ADDRESS "WARN __vunmap: Trying to vfree() bad address (*)"
#define NONEXISTENT "WARN __vunmap: Trying to vfree() nonexistent vm area (*)"

static struct misuse_verdict vunmap_verdict(const struct run *run, uint64_t number,
					    bool frees_pages)
{
	struct area_view view = area_model_at((uint32_t)number);
	bool begins = view.state == AREA_LIVE && view.offset == 0 && view.kind != AREA_RAM;

	if (!may_call(run))
		return skipped;
	if (number == 0)
		return sound;
	if (number % PAGE_SIZE != 0)
		return logged(BAD_ADDRESS);
	/* the kernel may have an area of its own there */
	if (!begins && area_model_in_space((uint32_t)number) && area_model_has_arrays())
		return skipped;
	if (!begins)
		return logged(NONEXISTENT);
	if (!suits(run, &view, frees_pages) || others_at_work(run, view.start))
		return skipped;
	return sound;
}

struct misuse_verdict misuse_vfree(const struct run *run, const struct value *args)
{
	if (in_irq(run))
		return ends("BUG vfree: in_interrupt()");
	return vunmap_verdict(run, args[0].number, true);
}

struct misuse_verdict misuse_vunmap(const struct run *run, const struct value *args)
{
	if (in_irq(run))
		return ends("BUG vunmap: in_interrupt()");
	return vunmap_verdict(run, args[0].number, false);
}

struct misuse_verdict misuse_vmalloc_to_page(const struct run *run, const struct value *args)
{
	struct area_view view = area_model_at((uint32_t)args[0].number);
	bool has_pages = view.state == AREA_LIVE && view.kind != AREA_IOREMAP;

	return may_call(run) && has_pages ? sound : skipped;
}

/* ---- pages that somebody has ----------------------------------------------------------------- */

struct misuse_verdict misuse_vmap(const struct run *run, const struct value *args)
{
	uint32_t count = (uint32_t)args[0].number;
	struct list_look look;

	if (!may_call(run))
		return skipped;
	if (in_irq(run))
		return ends("check L3 *");
	if (count > node_vars->totalram_pages || count == 0)
		return logged("?-");
	if (count > KMEM_PAGES_MAX)
		return skipped;
	look = list_look(run, args, 2, count);
	if (!look.usable)
		return skipped;
	return logged(look.holes ? "?WARN vmap_pte_range: page == NULL\n" NO_ROOM : NO_ROOM);
}

struct misuse_verdict misuse_vm_map_ram(const struct run *run, const struct value *args)
{
	uint32_t count = (uint32_t)args[0].number;
	struct list_look look;

	if (!may_call(run) || in_irq(run) || count == 0 || count > KMEM_PAGES_MAX)
		return skipped;
	look = list_look(run, args, 3, count);
	if (!look.usable)
		return skipped;
	return logged(look.holes ? "?WARN vmap_pte_range: page == NULL\n" NO_ROOM : NO_ROOM);
}

struct misuse_verdict misuse_vm_unmap_ram(const struct run *run, const struct value *args)
{
	struct area_view view = area_model_at((uint32_t)args[0].number);

	if (!may_call(run) || in_irq(run))
		return skipped;
	if (!area_model_in_space((uint32_t)args[0].number) || args[0].number % PAGE_SIZE != 0)
		return ends("BUG vm_unmap_ram: *");
	if (view.state != AREA_LIVE || view.kind != AREA_RAM || view.offset != 0 ||
	    view.pages != args[1].number || others_at_work(run, view.start))
		return skipped;
	return sound;
}

struct misuse_verdict misuse_vm_unmap_aliases(const struct run *run, const struct value *args)
{
	return may_call(run) ? sound : skipped;
}

/* ---- devices --------------------------------------------------------------------------------- */

#define IOREMAP_SAYS                                                                               \
	"?WARN ram_in_use: is_ram\n?ioremap: invalid physical address *\n"                         \
	"?WARN range_refused: *\n" NO_ROOM

/* What is larger is refused at once. */
#define SPACE_PAGES ((VMALLOC_END - VMALLOC_START) >> PAGE_SHIFT)

static struct misuse_verdict ioremap_verdict(const struct run *run, const struct value *args)
{
	struct area_asked asked = kmem_ioremap_asked(args[0].number, args[1].number, false);

	if (!may_call(run) || in_irq(run) ||
	    (asked.pages > KMEM_DEVICE_PAGES_MAX && asked.pages < SPACE_PAGES))
		return skipped;
	return logged(IOREMAP_SAYS);
}

struct misuse_verdict misuse_ioremap(const struct run *run, const struct value *args)
{
	return ioremap_verdict(run, args);
}

struct misuse_verdict misuse_ioremap_cache(const struct run *run, const struct value *args)
{
	return ioremap_verdict(run, args);
}

struct misuse_verdict misuse_iounmap(const struct run *run, const struct value *args)
{
	uint32_t address = (uint32_t)args[0].number;
	struct area_view view = area_model_at(address & PAGE_MASK);

	if (!may_call(run) || in_irq(run))
		return skipped;
	if (address <= node_vars->high_memory)
		return sound;
	if (view.state == AREA_LIVE && view.offset == 0 && view.kind != AREA_RAM)
		return suits(run, &view, false) && !others_at_work(run, view.start) ? sound
										    : skipped;
	if (area_model_in_space(address) && area_model_has_arrays())
		return skipped;
	return logged("iounmap: bad address *");
}
