/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls on mapped pages are misuse: kmap(), atomic slots, content, rights.
 *
 *   call                     what                                 verdict
 *   kunmap                   highmem, not mapped                  ends: kunmap_high
 *   kmap_atomic_*            a slot that is for others            logged: a WARN, ten times
 *   kmap_atomic_*            no slot; one slot twice              ends: slot_index, slot_fill
 *   set_memory_*             slots of kmap()                      skipped
 *   free, put, vfree         a page that kmap() has               skipped: the slot would be stale
 *   any                      pages of nobody                      skipped
 *   kfill, kcheck            a guard, a page that is read-only    ends: oops
 *   in an interrupt          kmap, kunmap                         ends: L3, a BUG
 */
#include "core/base/mm_types.h"
#include "core/pgtable/fixmap.h"
#include "fuzz/op/run_kmem_verdict.h"
#include "fuzz/op/word.h"

static bool page_usable(const struct run *run, const struct value *page)
{
	return page->number != 0 && frame_usable(value_pfn(run, page));
}

/* ---- others that are under way --------------------------------------------------------------- */

/* Is somebody in the middle of kmap()? What it has mapped so far, nobody was told. */
static bool others_map(const struct run *run)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != run->judged && f->op->run == run_kmap)
				return true;
	return false;
}

/* Does @flight map any of these frames in slots? */
static bool flight_maps(const struct run *run, const struct flight *flight, pfn_t pfn, uint32_t nr)
{
	pfn_t first;

	if (flight->op->run != run_kmap || flight->args[0].number == 0)
		return false;
	first = value_pfn(run, &flight->args[0]);
	return first < pfn + nr && pfn < first + kmem_times(&flight->args[1]);
}

bool kmem_frames_mapped(const struct run *run, pfn_t pfn, uint32_t nr)
{
	for (uint32_t i = 0; i < nr && kmap_model_slots_used() != 0; i++)
		if (kmap_model_users(pfn + i) != 0)
			return true;
	for (uint32_t task = 0; task < TASKS_MAX && run->changes.areas; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != run->judged && flight_maps(run, f, pfn, nr))
				return true;
	return false;
}

/* ---- highmem --------------------------------------------------------------------------------- */

/* Are @count pages from @page on somebody's, and is any of them of highmem? */
static bool range_usable(const struct run *run, const struct value *page, uint32_t count,
			 bool *high)
{
	*high = false;
	if (page->number == 0 || count == 0 || count > KMAP_MODEL_PAGES)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		pfn_t pfn = value_pfn(run, page) + i;

		if (!frame_usable(pfn))
			return false;
		*high |= kmap_model_is_high(pfn);
	}
	return true;
}

struct misuse_verdict misuse_kmap(const struct run *run, const struct value *args)
{
	bool high;

	/* the stand-ins free pages whenever they like */
	return may_call(run) && !run->changes.reclaim_hooks &&
			       range_usable(run, &args[0], kmem_times(&args[1]), &high)
		       ? sound
		       : skipped;
}

struct misuse_verdict misuse_kunmap(const struct run *run, const struct value *args)
{
	uint32_t count = kmem_times(&args[1]);
	bool high;

	if (!may_call(run) || !range_usable(run, &args[0], count, &high))
		return skipped;
	if (in_irq(run))
		return ends("BUG kunmap: BUG");
	for (uint32_t i = 0; i < count; i++) {
		pfn_t pfn = value_pfn(run, &args[0]) + i;

		if (kmap_model_is_high(pfn) && kmap_model_users(pfn) == 0)
			return others_map(run) ? skipped : ends("BUG kunmap_high: *");
	}
	return sound;
}

struct misuse_verdict misuse_kmap_flush_unused(const struct run *run, const struct value *args)
{
	return may_call(run) ? sound : skipped;
}

/* Pages that calls that sleep in kmap() may hold, and want. */
static uint32_t pages_under_way(const struct run *run)
{
	uint32_t pages = 0;

	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			pages += f->op->run == run_kmap ? kmem_times(&f->args[1]) : 0;
	return pages;
}

static bool slots_are_free(const struct run *run, const struct value *args)
{
	return kmap_model_slots_used() + pages_under_way(run) <= kmap_model_slots();
}

const struct op_wait wait_pkmap = {
	.queue = "pkmap_map_wait", .is_over = slots_are_free, .all_wake = true};

/* ---- atomic slots ---------------------------------------------------------------------------- */

#define FOR_IRQS                                                                                   \
	(UINT64_C(1) << KM_IRQ0 | UINT64_C(1) << KM_IRQ1 | UINT64_C(1) << KM_BIO_SRC_IRQ |         \
	 UINT64_C(1) << KM_BIO_DST_IRQ | UINT64_C(1) << KM_BOUNCE_READ |                           \
	 UINT64_C(1) << KM_IRQ_PTE)
#define FOR_NMIS     (UINT64_C(1) << KM_NMI | UINT64_C(1) << KM_NMI_PTE)
#define FOR_SOFTIRQS (UINT64_C(1) << KM_SOFTIRQ0 | UINT64_C(1) << KM_SOFTIRQ1)

/* Is the slot for another context than this? Tasks have interrupts on. */
static bool wrong_context(const struct run *run, uint64_t type)
{
	uint64_t bit = UINT64_C(1) << type;

	return in_irq(run) ? !(bit & FOR_IRQS) : (bit & (FOR_IRQS | FOR_NMIS | FOR_SOFTIRQS)) != 0;
}

/* Does what this interrupts have the slot, maybe? */
static bool slot_may_be_taken(const struct run *run, uint64_t type)
{
	const struct flight *f = run->judged == NULL ? NULL : run->in_flight[run->judged->task];

	for (; f != NULL; f = f->interrupted)
		for (uint32_t i = 0; i < op_nr_args(f->op); i++)
			if (f->op->args[i].names == km_words && f->args[i].number == type)
				return true;
	return false;
}

/* Is another call under way that may warn of its slots, too? */
static bool others_may_warn(const struct run *run)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != run->judged && op_nr_args(f->op) > 1 &&
			    f->op->args[1].names == km_words)
				return true;
	return false;
}

#define KM_WARNINGS_MAX 10u

/* The kernel says so ten times. */
static bool must_warn(const struct run *run)
{
	return run->changes.km_warnings < KM_WARNINGS_MAX && !others_may_warn(run);
}

/* A page through an atomic slot. */
struct atomic_use {
	pfn_t pfn;
	uint64_t type;
	bool usable;
	bool high;      /* it needs the slot */
	bool no_slot;   /* there is none of that number */
	bool read_only; /* a lowmem page that the direct map has so */
};

static struct atomic_use atomic_use(const struct run *run, const struct value *page, uint64_t type)
{
	struct atomic_use use = {.type = type, .no_slot = type >= KM_TYPE_NR};
	pfn_t pfn;

	use.usable = page_usable(run, page) && !slot_may_be_taken(run, type);
	if (!use.usable)
		return use;
	use.pfn = value_pfn(run, page);
	use.high = kmap_model_is_high(use.pfn);
	use.read_only = !use.high && area_model_page(PAGE_OFFSET + (use.pfn << PAGE_SHIFT), &pfn) ==
					     AREA_PAGE_READ_ONLY;
	return use;
}

#define NO_SUCH_SLOT "BUG slot_index: type >= KM_TYPE_NR"

/* A lowmem page meets the slot's number only when it is unmapped. */
static struct misuse_verdict atomic_verdict(const struct run *run, const struct atomic_use *use,
					    bool write)
{
	if (!may_call(run) || !use->usable)
		return skipped;
	if (use->high && use->no_slot)
		return ends(NO_SUCH_SLOT);
	if (write && use->read_only)
		return ends("oops 0x*");
	if (use->no_slot)
		return ends(NO_SUCH_SLOT);
	if (!use->high || !wrong_context(run, use->type))
		return sound;
	return logged(must_warn(run) ? "WARN debug_kmap_atomic: *" : "?WARN debug_kmap_atomic: *");
}

struct misuse_verdict misuse_kmap_atomic_fill(const struct run *run, const struct value *args)
{
	struct atomic_use use = atomic_use(run, &args[0], args[1].number);

	return atomic_verdict(run, &use, true);
}

struct misuse_verdict misuse_kmap_atomic_check(const struct run *run, const struct value *args)
{
	struct atomic_use use = atomic_use(run, &args[0], args[1].number);

	return atomic_verdict(run, &use, false);
}

/* In the order in which it goes wrong: mapped, copied, unmapped. */
struct misuse_verdict misuse_kmap_atomic_copy(const struct run *run, const struct value *args)
{
	struct atomic_use to = atomic_use(run, &args[0], args[1].number);
	struct atomic_use from = atomic_use(run, &args[2], args[3].number);
	struct misuse_verdict first;

	if (!may_call(run) || !to.usable || !from.usable)
		return skipped;
	if ((from.high && from.no_slot) || (to.high && to.no_slot))
		return ends(NO_SUCH_SLOT);
	if (to.high && from.high && to.type == from.type)
		return ends("BUG slot_fill: *");
	first = atomic_verdict(run, &to, true);
	if (first.use == USE_ENDS)
		return first;
	return first.use == USE_LOGGED && !from.no_slot ? first : atomic_verdict(run, &from, false);
}

/* ---- content --------------------------------------------------------------------------------- */

/* May the page that @address is in be read (and written)? It must be there, and the program's. */
static struct misuse_verdict content_verdict(const struct run *run, const struct value *address,
					     bool write)
{
	enum area_page page;
	pfn_t pfn;

	if (!may_call(run))
		return skipped;
	page = area_model_page((uint32_t)address->number, &pfn);
	if (page == AREA_PAGE_ABSENT)
		return ends("oops 0x*");
	if (page == AREA_PAGE_UNKNOWN || !frame_usable(pfn))
		return skipped;
	return write && page == AREA_PAGE_READ_ONLY ? ends("oops 0x*") : sound;
}

struct misuse_verdict misuse_kfill(const struct run *run, const struct value *args)
{
	return content_verdict(run, &args[0], true);
}

struct misuse_verdict misuse_kcheck(const struct run *run, const struct value *args)
{
	return content_verdict(run, &args[0], false);
}

/* ---- rights ---------------------------------------------------------------------------------- */

/* Pages of the direct map, or of areas, that are the program's. */
static bool pages_usable(uint32_t address, uint32_t pages)
{
	pfn_t pfn;

	for (uint32_t i = 0; i < pages; i++) {
		uint32_t page = (address & PAGE_MASK) + i * PAGE_SIZE;
		enum area_page known = area_model_page(page, &pfn);

		if (known == AREA_PAGE_UNKNOWN || page >= VMALLOC_END ||
		    (known != AREA_PAGE_ABSENT && !frame_usable(pfn)))
			return false;
	}
	return true;
}

static struct misuse_verdict set_memory_verdict(const struct run *run, const struct value *args)
{
	uint32_t pages = (uint32_t)args[1].number;

	if (!may_call(run) || in_irq(run) || pages == 0 || pages > KMEM_PAGES_MAX ||
	    !pages_usable((uint32_t)args[0].number, pages))
		return skipped;
	return logged("?WARN *\n" NO_ROOM);
}

#define SET_MEMORY(what)                                                                           \
	struct misuse_verdict misuse_set_memory_##what(const struct run *run,                      \
						       const struct value *args)                   \
	{                                                                                          \
		return set_memory_verdict(run, args);                                              \
	}

SET_MEMORY(ro)
SET_MEMORY(rw)
SET_MEMORY(nx)
SET_MEMORY(x)
SET_MEMORY(uc)
SET_MEMORY(wb)
SET_MEMORY(4k)
SET_MEMORY(wc)
