/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the models learn from operations on kernel mappings, and when a NULL is right.
 */
#include <string.h>

#include "core/base/mm_types.h"
#include "core/base/page_addr.h"
#include "core/base/zone.h"
#include "core/boot/boot.h"
#include "core/kmap/vmalloc.h"
#include "core/slab/slab_refusal_check.h"
#include "fuzz/model/frame_content.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_kmem.h"
#include "fuzz/op/word.h"
#include "sim/look.h"

#define ISA_START 0xa0000u
#define ISA_END   0x100000u

/* Pages beside those of the area that may be wanted: tables, arrays, slabs. */
#define PAGES_BESIDE 64u

/* Of a block that vm_map_ram() needs, if there is none. */
#define BLOCK_PAGES 512u

/* A page array above a page is a vmalloc() of its own. */
#define PAGES_OF_ARRAY (PAGE_SIZE / 8)

static bool went_well(const struct run *run)
{
	return run_flight(run)->verdict.use == USE_SOUND;
}

/* ---- a NULL ---------------------------------------------------------------------------------- */

/* Pages that ordinary requests can have now. */
uint64_t kmem_pages_to_be_had(bool highmem)
{
	uint64_t pages = 0;
	struct zone *zone;

	look_begin();
	for_each_populated_zone (zone) {
		uint64_t kept = zone->watermark[WMARK_HIGH] + zone->lowmem_reserve[ZONE_HIGHMEM];
		uint64_t free = (uint64_t)max(zone->vm_stat[NR_FREE_PAGES].counter, 0);

		if (zone_idx(zone) < ZONE_HIGHMEM || highmem)
			pages += free > kept ? free - kept : 0;
	}
	look_end();
	return pages;
}

static bool faults_came(const struct flight *flight)
{
	return slab_request_of_size(PAGE_SIZE, GFP_KERNEL, -1).faults != flight->inside.faults;
}

bool kmem_had_memory(const struct run *run, uint64_t pages, bool highmem)
{
	const struct flight *flight = run_flight(run);

	return flight->alone && !faults_came(flight) && pages <= kmem_pages_to_be_had(highmem) &&
	       PAGES_BESIDE <= kmem_pages_to_be_had(false);
}

/* Does @flight take addresses, or give them back? */
static bool moves_areas(const struct flight *flight)
{
	return flight->op->groups & GROUP_KMEM &&
	       (flight->op->life == LIFE_MAKES || flight->op->life == LIFE_FREES);
}

bool kmem_others_move_areas(const struct run *run)
{
	const struct flight *flight = run_flight(run);

	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != flight && moves_areas(f))
				return true;
	return false;
}

/* Did, or does, anybody else take or give addresses since the call began? */
static bool others_had_areas(const struct run *run)
{
	const struct inner_requests *inside = &run_flight(run)->inside;

	return inside->others_move || kmem_others_move_areas(run) ||
	       inside->areas_told != run->changes.areas_told;
}

/* Does the kernel say that there are no addresses? Who purges meanwhile is waited for. */
static bool addresses_denied(const struct run *run)
{
	return strstr(run_lines_of(run, run_flight(run)->step), "vmap allocation for size") &&
	       !others_had_areas(run);
}

/* Was memory out, or addresses, or was there a fault? Else the kernel had no reason. */
static void judge_refusal(const struct run *run, const struct area_asked *asked)
{
	uint64_t wanted = (asked->own ? asked->pages : 0) + PAGES_BESIDE;

	if (area_model_refused(asked))
		return;
	if (!area_model_hiding() && addresses_denied(run))
		area_model_complain("%u pages were refused for want of addresses, and there are "
				    "some",
				    asked->pages);
	area_model_hides(); /* what it had for a moment is lazily freed */
	if (!kmem_had_memory(run, wanted, !asked->lowmem))
		return;
	area_model_complain("%u pages were refused, and nothing speaks against them", asked->pages);
}

static void learn_area(struct run *run, const struct area_asked *asked, const struct result *result,
		       uint32_t offset)
{
	const struct flight *flight = run_flight(run);

	if (run->changes.cpus) /* how much is lazily freed depends on them */
		area_model_hides();
	run->changes.areas_told += !result->failed;
	if (result->failed)
		judge_refusal(run, asked);
	else
		area_model_made((uint16_t)flight->step, asked, (uint32_t)result->value - offset,
				flight->alone);
}

/* ---- vmalloc --------------------------------------------------------------------------------- */

struct area_asked kmem_vmalloc_asked(uint64_t size, uint64_t gfp, bool zeroed, uint64_t prot)
{
	uint32_t pages = (((uint32_t)size + PAGE_SIZE - 1) & PAGE_MASK) >> PAGE_SHIFT;

	return (struct area_asked){
		.kind = AREA_VMALLOC,
		.pages = pages,
		.align = PAGE_SIZE,
		.own = true,
		.guard = true,
		.zeroed = zeroed || (gfp & __GFP_ZERO),
		.lowmem = !(gfp & __GFP_HIGHMEM),
		.read_only = prot == PROT_WORD_PAGE_KERNEL_RO,
		.not_cached = prot == PROT_WORD_PAGE_KERNEL_NOCACHE,
		.has_array = pages > PAGES_OF_ARRAY,
	};
}

static void learn_vmalloc(struct run *run, const struct value *args, const struct result *result,
			  uint64_t gfp, bool zeroed)
{
	struct area_asked asked =
		kmem_vmalloc_asked(args[0].number, gfp, zeroed, PROT_WORD_PAGE_KERNEL);

	if (asked.pages == 0 || asked.pages > node_vars->totalram_pages) {
		if (!result->failed)
			area_model_complain("%u pages were given, which cannot be", asked.pages);
		return;
	}
	learn_area(run, &asked, result, 0);
}

void model_vmalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_vmalloc(run, args, result, GFP_KERNEL | __GFP_HIGHMEM, false);
}

void model_vzalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_vmalloc(run, args, result, GFP_KERNEL | __GFP_HIGHMEM, true);
}

void model_vmalloc_32(struct run *run, const struct value *args, const struct result *result)
{
	learn_vmalloc(run, args, result, GFP_KERNEL, false);
}

void model_vmalloc_user(struct run *run, const struct value *args, const struct result *result)
{
	learn_vmalloc(run, args, result, GFP_KERNEL | __GFP_HIGHMEM, true);
}

void model_vmalloc_node(struct run *run, const struct value *args, const struct result *result)
{
	learn_vmalloc(run, args, result, GFP_KERNEL | __GFP_HIGHMEM, false);
}

void model___vmalloc(struct run *run, const struct value *args, const struct result *result)
{
	struct area_asked asked =
		kmem_vmalloc_asked(args[0].number, args[1].number, false, args[2].number);
	const uint32_t desperate = __GFP_WAIT | __GFP_NOMEMALLOC | __GFP_NORETRY | __GFP_THISNODE;

	if (asked.pages == 0 || asked.pages > node_vars->totalram_pages)
		return;
	/* such requests may be refused for more reasons than these */
	if (result->failed && (args[1].number & desperate) != __GFP_WAIT) {
		area_model_hides();
		return;
	}
	learn_area(run, &asked, result, 0);
}

static void learn_freed(struct run *run, const struct value *args)
{
	struct area_view view = area_model_at((uint32_t)args[0].number);

	if (!went_well(run) || view.state != AREA_LIVE)
		return;
	run->changes.areas_told++;
	area_model_freed(view.call);
}

void model_vfree(struct run *run, const struct value *args, const struct result *result)
{
	learn_freed(run, args);
}

void model_vunmap(struct run *run, const struct value *args, const struct result *result)
{
	learn_freed(run, args);
}

void model_iounmap(struct run *run, const struct value *args, const struct result *result)
{
	learn_freed(run, args);
}

void model_vm_unmap_ram(struct run *run, const struct value *args, const struct result *result)
{
	learn_freed(run, args);
}

void model_vmalloc_to_page(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t address = (uint32_t)args[0].number;
	pfn_t pfn;

	switch (area_model_page(address, &pfn)) {
	case AREA_PAGE_MAPPED:
	case AREA_PAGE_READ_ONLY:
		if (result->failed || result->pfn != pfn)
			area_model_complain("0x%x has frame 0x%x, vmalloc_to_page() says 0x%x",
					    address, pfn, result->pfn);
		break;
	case AREA_PAGE_ABSENT:
		if (!result->failed)
			area_model_complain("0x%x has no frame, vmalloc_to_page() says 0x%x",
					    address, result->pfn);
		break;
	default:
		break;
	}
}

/* ---- pages that somebody has ----------------------------------------------------------------- */

static void learn_mapped(struct run *run, const struct value *args, const struct result *result,
			 enum area_kind kind, uint32_t list, uint64_t prot)
{
	uint32_t count = (uint32_t)args[0].number;
	pfn_t frames[KMEM_PAGES_MAX];
	struct area_asked asked = {
		.kind = kind,
		.pages = count,
		.align = PAGE_SIZE,
		.frames = frames,
		.guard = kind == AREA_VMAP,
		.read_only = prot == PROT_WORD_PAGE_KERNEL_RO,
		.not_cached = prot == PROT_WORD_PAGE_KERNEL_NOCACHE,
	};
	bool holes = false;

	if (count == 0 || count > KMEM_PAGES_MAX) {
		if (!result->failed)
			area_model_complain("%u pages were mapped, which cannot be", count);
		return;
	}
	kmem_frames(run, args, list, count, frames);
	for (uint32_t i = 0; i < count; i++)
		holes |= frames[i] == KMEM_NO_FRAME;
	if (holes && result->failed) {
		area_model_hides();
		return;
	}
	if (result->failed && kind == AREA_RAM && count <= VMAP_MAX_ALLOC)
		asked = (struct area_asked){
			.kind = AREA_RAM, .pages = BLOCK_PAGES, .align = BLOCK_PAGES * PAGE_SIZE};
	learn_area(run, &asked, result, 0);
}

void model_vmap(struct run *run, const struct value *args, const struct result *result)
{
	learn_mapped(run, args, result, AREA_VMAP, 2, args[1].number);
}

void model_vm_map_ram(struct run *run, const struct value *args, const struct result *result)
{
	learn_mapped(run, args, result, AREA_RAM, 3, args[2].number);
}

void model_vm_unmap_aliases(struct run *run, const struct value *args, const struct result *result)
{
	if (run_flight(run)->alone)
		area_model_purged();
	else
		area_model_hides();
}

/* ---- devices --------------------------------------------------------------------------------- */

static uint32_t ioremap_align(uint32_t size)
{
	uint32_t bits = size == 0 ? 0 : 32 - (uint32_t)__builtin_clz(size);

	return 1u << (bits < PAGE_SHIFT ? PAGE_SHIFT : bits > 19 ? 19 : bits);
}

struct area_asked kmem_ioremap_asked(uint64_t phys_addr, uint64_t size, bool cached)
{
	uint64_t first = phys_addr & ~(uint64_t)(PAGE_SIZE - 1);
	uint64_t bytes = (phys_addr - first + size + PAGE_SIZE - 1) & ~(uint64_t)(PAGE_SIZE - 1);

	return (struct area_asked){
		.kind = AREA_IOREMAP,
		.pages = (uint32_t)(bytes >> PAGE_SHIFT),
		.align = ioremap_align((uint32_t)bytes),
		.first_frame = (pfn_t)(first >> PAGE_SHIFT),
		.guard = true,
		.not_cached = !cached,
	};
}

/* Must the kernel say no, whatever it has? */
static bool device_refused(uint64_t phys_addr, uint32_t size, const struct area_asked *asked)
{
	uint64_t limit = UINT64_C(1) << (PAGING_PAE ? 36 : 32);

	if (size == 0 || phys_addr + size > limit || phys_addr + size < phys_addr)
		return true;
	for (uint32_t i = 0; i < asked->pages; i++) {
		pfn_t pfn = asked->first_frame + i;

		if (page_model_query(pfn).ram && pfn_valid(pfn) && !PageReserved(pfn_to_page(pfn)))
			return true;
	}
	return false;
}

static void learn_device(struct run *run, const struct value *args, const struct result *result,
			 bool cached)
{
	uint64_t phys_addr = args[0].number;
	uint32_t size = (uint32_t)args[1].number;
	struct area_asked asked = kmem_ioremap_asked(phys_addr, size, cached);
	bool refused = device_refused(phys_addr, size, &asked);

	if (!refused && phys_addr >= ISA_START && phys_addr + size <= ISA_END) {
		if (result->value != PAGE_OFFSET + phys_addr)
			area_model_complain("ioremap() of ISA memory says 0x%x",
					    (uint32_t)result->value);
		return;
	}
	if (refused && !result->failed)
		area_model_complain("ioremap() of what is not to be had says 0x%x",
				    (uint32_t)result->value);
	if (!refused)
		learn_area(run, &asked, result, (uint32_t)phys_addr % PAGE_SIZE);
}

void model_ioremap(struct run *run, const struct value *args, const struct result *result)
{
	learn_device(run, args, result, false);
}

void model_ioremap_cache(struct run *run, const struct value *args, const struct result *result)
{
	learn_device(run, args, result, true);
}

/* ---- highmem --------------------------------------------------------------------------------- */

void model_kmap(struct run *run, const struct value *args, const struct result *result)
{
	pfn_t first = value_pfn(run, &args[0]);
	uint32_t count = kmem_times(&args[1]), address = (uint32_t)result->value;

	kmap_model_mapped(first, address);
	for (pfn_t pfn = first + 1; pfn < first + count; pfn++) {
		address = kmap_model_is_high(pfn) ? area_model_slot_of(pfn, address)
						  : PAGE_OFFSET + (pfn << PAGE_SHIFT);
		kmap_model_mapped(pfn, address);
	}
}

void model_kunmap(struct run *run, const struct value *args, const struct result *result)
{
	pfn_t first = value_pfn(run, &args[0]);

	for (uint32_t i = 0; i < kmem_times(&args[1]) && went_well(run); i++)
		kmap_model_unmapped(first + i);
}

/* ---- content --------------------------------------------------------------------------------- */

/* A call may have several: of two slots, for two reasons. */
static void learn_warning(struct run *run)
{
	const char *line = run_lines_of(run, run_flight(run)->step);

	for (; (line = strstr(line, "WARN debug_kmap_atomic")) != NULL; line++)
		run->changes.km_warnings++;
}

/* Where others ran meanwhile, nobody knows who wrote last. */
static void page_filled(const struct run *run, pfn_t pfn, uint32_t word)
{
	if (!run_flight(run)->alone) {
		page_model_written(pfn);
		return;
	}
	page_model_fill(pfn, word);
	frame_content_fill(pfn, word);
}

void model_kmap_atomic_fill(struct run *run, const struct value *args, const struct result *result)
{
	learn_warning(run);
	page_filled(run, value_pfn(run, &args[0]), (uint32_t)args[2].number);
}

void model_kmap_atomic_check(struct run *run, const struct value *args, const struct result *result)
{
	learn_warning(run);
	if (run_flight(run)->alone)
		area_model_frame_checked(value_pfn(run, &args[0]), (uint32_t)args[2].number,
					 (uint32_t)result->value);
}

void model_kmap_atomic_copy(struct run *run, const struct value *args, const struct result *result)
{
	pfn_t to = value_pfn(run, &args[0]), from = value_pfn(run, &args[2]);
	struct page_model_view view = page_model_query(from);

	learn_warning(run);
	if (to == from)
		return;
	if (view.owned && view.content == CONTENT_PATTERN)
		page_filled(run, to, view.pattern);
	else
		page_model_written(to);
}

void model_kfill(struct run *run, const struct value *args, const struct result *result)
{
	pfn_t pfn;

	if (area_model_page((uint32_t)args[0].number, &pfn) != AREA_PAGE_UNKNOWN)
		page_filled(run, pfn, (uint32_t)args[1].number);
}

void model_kcheck(struct run *run, const struct value *args, const struct result *result)
{
	if (run_flight(run)->alone)
		area_model_checked((uint32_t)args[0].number, (uint32_t)args[1].number,
				   (uint32_t)result->value);
}

/* ---- rights ---------------------------------------------------------------------------------- */

static bool any_absent(uint32_t address, uint32_t pages)
{
	pfn_t pfn;

	for (uint32_t i = 0; i < pages; i++)
		if (area_model_page(address + i * PAGE_SIZE, &pfn) == AREA_PAGE_ABSENT)
			return true;
	return false;
}

static void learn_rights(struct run *run, const struct value *args, const struct result *result,
			 enum area_right right, bool set)
{
	uint32_t first = (uint32_t)args[0].number & PAGE_MASK;

	area_model_hides(); /* it purges, too */
	area_model_rights_change();
	if (run_flight(run)->alone)
		area_model_change_ended(right);
	if (any_absent(first, (uint32_t)args[1].number)) {
		/* … other changes may be none at all */
		if (!result->failed && right == AREA_RIGHT_WRITE)
			area_model_complain("a page behind 0x%x has rights, and is not there",
					    first);
		return;
	}
	if (result->failed && run_flight(run)->alone && !faults_came(run_flight(run)) &&
	    kmem_pages_to_be_had(false) > PAGES_BESIDE)
		area_model_complain("rights of 0x%x did not change, and nothing speaks against it",
				    first);
	for (uint32_t i = 0; i < args[1].number && !result->failed; i++)
		area_model_has_right(first + i * PAGE_SIZE, right, set);
}

#define SET_MEMORY(what, right, set)                                                               \
	void model_set_memory_##what(struct run *run, const struct value *args,                    \
				     const struct result *result)                                  \
	{                                                                                          \
		learn_rights(run, args, result, right, set);                                       \
	}

SET_MEMORY(ro, AREA_RIGHT_WRITE, false)
SET_MEMORY(rw, AREA_RIGHT_WRITE, true)
SET_MEMORY(nx, AREA_RIGHT_EXECUTE, false)
SET_MEMORY(x, AREA_RIGHT_EXECUTE, true)
SET_MEMORY(uc, AREA_RIGHT_CACHE, false)
SET_MEMORY(wb, AREA_RIGHT_CACHE, true)
SET_MEMORY(4k, AREA_RIGHT_LARGE, false)
SET_MEMORY(wc, AREA_RIGHT_CACHE, false)
