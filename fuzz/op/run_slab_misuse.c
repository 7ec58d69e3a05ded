/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls of the object caches are misuse, and what the kernel must say of them.
 *
 *   call                     object or cache                      verdict
 *   any on a cache           NULL, destroyed                      skipped; destroy(NULL) is nothing
 *   create                   size, flags that cannot be           logged; with SLAB_PANIC: ends
 *   create                   a name with a space, a bad region    logged: a WARN
 *   destroy                  objects are left                     logged
 *   destroy                  a memory cache has objects of it     skipped: nobody knows how many
 *   alloc                    zone bits that the cache has not     slab_debug: ends, else skipped
 *   alloc                    may wait, in an interrupt            skipped: it may have luck
 *   free                     another cache's, with slab_debug     ends: cache_free_debugcheck
 *   free                     its middle, with slab_debug          ends: cache_free_debugcheck
 *   kfree                    no memory, with slab_debug           ends: kfree_debugcheck
 *   free                     twice, with red zones                logged: double free
 *   free                     overwritten beside it, red zones     logged: overwritten
 *   free                     any of these, else                   skipped: the kernel trusts it
 *   krealloc, ksize, fill …  no live object                       skipped; ksize(NULL) ends
 *   store8                   into a red zone, into a free object  slab_debug: done, else skipped
 *
 * While another call is under way with the same object or cache, and one of the two gives it up:
 * skipped. After misuse that was noticed and survived, the caches are not asked any more.
 */
#include "core/base/blind.h"
#include "core/base/page_addr.h"
#include "core/slab/slab.h"
#include "fuzz/model/memory_cache_model.h"
#include "fuzz/op/run_slab.h"
#include "fuzz/op/run_state.h"
#include "fuzz/op/verdict.h"

#include <string.h>

/* What a request that finds no memory may log. */
#define NO_MEMORY                                                                                  \
	"?*: page allocation failure. *\n?*: * callbacks suppressed\n"                             \
	"?WARN buffered_rmqueue: order > 1\n"                                                      \
	"?FAULT_INJECTION: *"

/* What is said of an object that was written to while it was free. */
#define CORRUPTION                                                                                 \
	"?Slab corruption: *\n?Redzone: *\n?Last user: *\n?Prev obj: *\n?Next obj: *\n?*: *\n"     \
	"?Single bit error *\n?Run memtest86+ *\n?slab error in *"

static bool debug_on(void)
{
	return machine_boot_params()->slab_debug;
}

/* ---- others that are under way --------------------------------------------------------------- */

/* What a call means to do with a cache or an object that it names. */
enum naming { NAMES_NOT, NAMES_TO_USE, NAMES_TO_GIVE_UP };

/* Freeing an object or moving it gives up the object; its cache is used. */
static enum naming naming_of(const struct op *op, enum arg_kind kind)
{
	bool of_object = op->args[0].kind == ARG_OBJECT || op->args[1].kind == ARG_OBJECT;

	if (kind != ARG_CACHE && kind != ARG_OBJECT)
		return NAMES_NOT;
	if (kind == ARG_CACHE)
		return op->life == LIFE_FREES && !of_object ? NAMES_TO_GIVE_UP : NAMES_TO_USE;
	return op->life == LIFE_FREES || op->life == LIFE_MAKES ? NAMES_TO_GIVE_UP : NAMES_TO_USE;
}

/* How does @flight name what is at @address? */
static enum naming flight_names(const struct flight *flight, uint64_t address)
{
	if (!(flight->op->groups & GROUP_SLAB) || address == 0)
		return NAMES_NOT;
	for (uint32_t i = 0; i < op_nr_args(flight->op); i++) {
		enum naming naming = naming_of(flight->op, flight->op->args[i].kind);

		if (naming != NAMES_NOT && flight->args[i].number == address)
			return naming;
	}
	return NAMES_NOT;
}

/* Is another call at work on what this one names, and does one of the two give it up? */
static bool others_at_work(const struct run *run, uint64_t address, bool gives_up)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++) {
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted) {
			enum naming theirs =
				f == run->judged ? NAMES_NOT : flight_names(f, address);

			if (theirs == NAMES_TO_GIVE_UP || (gives_up && theirs == NAMES_TO_USE))
				return true;
		}
	}
	return false;
}

/* A cache that comes into being, or goes, may be one that another call works on. */
static bool caches_change(const struct run *run)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++) {
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted) {
			if (f != run->judged && f->op->result == RESULT_CACHE)
				return true;
		}
	}
	return false;
}

/* ---- caches ---------------------------------------------------------------------------------- */

static bool cache_alive(const struct value *cache)
{
	return cache->number != 0 && object_model_cache(cache->ref).alive;
}

uint32_t cache_object_size(const struct value *cache)
{
	return cache_alive(cache) ? object_model_cache(cache->ref).asked.size : 0;
}

/* May this call be made at all? */
static bool may_call(const struct run *run)
{
	return !run->changes.objects_spoiled;
}

/*
 * Would it wait where nobody may? In a handler; or with interrupts off, as whoever may use the
 * reserves does for a slab that must not fail and for which nobody said that it may wait.
 */
static bool waits_while_atomic(const struct run *run, uint64_t gfp)
{
	if (gfp & __GFP_WAIT)
		return in_irq(run);
	return (gfp & __GFP_NOFAIL) && run->changes.task_flags;
}

#define CREATE_MAY_SAY                                                                             \
	"?kmem_cache_create(*) failed with error *\n?enable_cpucache failed for *\n" NO_MEMORY

/* The flags that a program may give and the kernel knows. */
static bool flags_known(uint64_t flags)
{
	uint32_t known = 0;

#define X(name, value, says) known |= value;
	SLAB_FLAGS(X)
#undef X
	return (flags & ~(uint64_t)known) == 0;
}

static bool region_bad(uint64_t size, uint64_t offset, uint64_t bytes)
{
	return (bytes == 0 && offset != 0) || size < bytes || size - bytes < offset;
}

/* Objects with free lists off slab are twice as large as what the lists are kept in, or more. */
#define OFF_SLAB_MIN 64u

/* Is there an order of slab that holds an object, and has room for a free list? */
static bool has_layout(uint64_t size, uint64_t align, uint64_t flags, bool ctor)
{
	uint64_t unit = align < 8 ? 8 : align;
	uint64_t all = (size + unit - 1) / unit * unit;
	bool own_list =
		ctor || (flags & SLAB_TYPESAFE_BY_RCU) || machine_boot_params()->init_on_free;

	bool no_list = own_list && ((flags & SLAB_NOLEAKTRACE) || size < OFF_SLAB_MIN);

	return all < KMALLOC_MAX_SIZE || (all == KMALLOC_MAX_SIZE && !no_list);
}

/* What @error says; the log needs @more too. */
static struct misuse_verdict refused(uint64_t flags, const char *ends_as, const char *lines)
{
	return flags & SLAB_PANIC ? ends(ends_as) : logged(lines);
}

#define REFUSED(error) "kmem_cache_create(*) failed with error " error
#define PANICS(error)  "panic kmem_cache_create: Failed to create slab '*'. Error " error

static struct misuse_verdict create_verdict(const struct run *run, const struct value *args,
					    uint64_t useroffset, uint64_t usersize, bool ctor)
{
	uint64_t size = args[1].number, flags = args[3].number;
	bool spaced = strchr(op_strings[args[0].number], ' ') != NULL;

	if (!may_call(run) || caches_change(run))
		return skipped;
	if (size < sizeof(void *) || size > KMALLOC_MAX_SIZE)
		return refused(flags, PANICS("-22"),
			       "kmem_cache_create(*) integrity check failed\n" REFUSED("-22"));
	if (!flags_known(flags))
		return refused(flags, PANICS("-22"), "?WARN *\n" REFUSED("-22"));
	if (!has_layout(size, args[2].number, flags, ctor))
		return refused(flags, PANICS("*"), "?WARN *\n" REFUSED("*") "\n" NO_MEMORY);
	if (spaced || region_bad(size, useroffset, usersize))
		return logged("WARN *\n" CREATE_MAY_SAY);
	return logged(CREATE_MAY_SAY);
}

struct misuse_verdict misuse_kmem_cache_create(const struct run *run, const struct value *args)
{
	return create_verdict(run, args, 0, 0, args[4].number != 0);
}

struct misuse_verdict misuse_kmem_cache_create_usercopy(const struct run *run,
							const struct value *args)
{
	return create_verdict(run, args, args[4].number, args[5].number, args[6].number != 0);
}

struct misuse_verdict misuse_kmem_cache_destroy(const struct run *run, const struct value *args)
{
	struct object_cache_view view = object_model_cache(args[0].ref);

	if (args[0].number == 0)
		return sound;
	if (!may_call(run) || !cache_alive(&args[0]) || caches_change(run) ||
	    memory_cache_model_uses((uint32_t)args[0].number) ||
	    others_at_work(run, args[0].number, true))
		return skipped;
	if (view.refs > 1 || view.objects == 0 || view.asked.shared)
		return run->changes.objects_tainted ? logged(CORRUPTION) : sound;
	return logged("kmem_cache_destroy *: Slab cache still has objects\n" CORRUPTION);
}

/* What works on a cache as a whole. */
static struct misuse_verdict cache_verdict(const struct run *run, const struct value *cache,
					   const char *may_say)
{
	if (!may_call(run) || !cache_alive(cache) || others_at_work(run, cache->number, false))
		return skipped;
	return logged(may_say);
}

struct misuse_verdict misuse_kmem_cache_shrink(const struct run *run, const struct value *args)
{
	return cache_verdict(run, &args[0], run->changes.objects_tainted ? CORRUPTION : NO_MEMORY);
}

struct misuse_verdict misuse_slab_tune(const struct run *run, const struct value *args)
{
	return cache_verdict(run, &args[0],
			     run->changes.objects_tainted ? CORRUPTION "\n" NO_MEMORY : NO_MEMORY);
}

/* ---- allocations ----------------------------------------------------------------------------- */

static struct misuse_verdict alloc_logs(const struct run *run)
{
	return logged(run->changes.objects_tainted ? CORRUPTION "\n" NO_MEMORY : NO_MEMORY);
}

static struct misuse_verdict cache_alloc_verdict(const struct run *run, const struct value *cache,
						 uint64_t gfp)
{
	bool wants_dma = gfp & __GFP_DMA;
	uint32_t traits = object_model_cache(cache->ref).asked.traits;
	bool is_dma = traits & TRAIT_DMA;

	if (!may_call(run) || !cache_alive(cache) || waits_while_atomic(run, gfp) ||
	    others_at_work(run, cache->number, false))
		return skipped;
	if (wants_dma != is_dma && debug_on())
		return ends("BUG kmem_flagcheck: *");
	/* what a request with two zones ends in depends on whether the cache has to grow */
	if (wants_dma != is_dma || (gfp & (__GFP_HIGHMEM | __GFP_DMA32)) ||
	    (is_dma && (traits & TRAIT_DMA32)))
		return skipped;
	return alloc_logs(run);
}

struct misuse_verdict misuse_kmem_cache_alloc(const struct run *run, const struct value *args)
{
	return cache_alloc_verdict(run, &args[0], args[1].number);
}

struct misuse_verdict misuse_kmem_cache_alloc_node(const struct run *run, const struct value *args)
{
	return cache_alloc_verdict(run, &args[0], args[1].number);
}

struct misuse_verdict misuse_kmem_cache_zalloc(const struct run *run, const struct value *args)
{
	return cache_alloc_verdict(run, &args[0], args[1].number);
}

/* The general caches have both kinds of zone that they may have. */
static struct misuse_verdict kmalloc_verdict(const struct run *run, uint64_t gfp)
{
	if (!may_call(run) || waits_while_atomic(run, gfp) || (gfp & (__GFP_HIGHMEM | __GFP_DMA32)))
		return skipped;
	return alloc_logs(run);
}

struct misuse_verdict misuse_kmalloc(const struct run *run, const struct value *args)
{
	return kmalloc_verdict(run, args[1].number);
}

struct misuse_verdict misuse_kzalloc(const struct run *run, const struct value *args)
{
	return kmalloc_verdict(run, args[1].number);
}

struct misuse_verdict misuse_kcalloc(const struct run *run, const struct value *args)
{
	return kmalloc_verdict(run, args[2].number);
}

struct misuse_verdict misuse_kmalloc_node(const struct run *run, const struct value *args)
{
	return kmalloc_verdict(run, args[1].number);
}

/* ---- objects --------------------------------------------------------------------------------- */

static bool is_nothing(uint64_t address)
{
	return address <= ZERO_SIZE_ADDRESS;
}

static bool is_live_start(const struct object_view *view)
{
	return view->state == OBJECT_LIVE && view->offset == 0;
}

/* Do words stand around this object? Where they were asked for and the alignment has room. */
static bool has_red_zones(const struct object_view *view)
{
	struct object_cache_view cache = object_model_cache(view->cache);

	if (!debug_on())
		return false;
	/* general caches of whole pages and more would not fit their slabs any more */
	if (view->cache == OBJECT_MODEL_NONE)
		return view->base <= PAGE_SIZE / 2;
	return cache.asked.size < PAGE_SIZE - 64 && cache.asked.align <= 8 &&
	       !((cache.asked.traits & TRAIT_HWCACHE) && cache.asked.size > 8);
}

/* linux/poison.h of 2.6.34 */
#define RED_INACTIVE UINT64_C(0x09F911029D74E35B)
#define POISON_FREE  0x6bu
#define POISON_END   0xa5u

/* Does an object of @bytes at @address look as slab_debug leaves free ones? */
static bool looks_free(const struct object_view *view, uint32_t bytes)
{
	const uint8_t *object = window_ptr(view->address);

	if (has_red_zones(view))
		return blind_load64(object - 8) == RED_INACTIVE;
	return blind_load_byte(object) == POISON_FREE &&
	       blind_load_byte(object + bytes - 1) == POISON_END;
}

/*
 * Is the memory still a slab of the cache that the object came from, and free? The model cannot
 * say: the kernel has objects, too.
 */
static bool still_free(const struct object_view *view)
{
	const struct page *page = virt_to_head_page(window_ptr(view->address));

	return PageSlab(page) &&
	       (view->cache == OBJECT_MODEL_NONE ||
		vaddr(page->slab_cache) == object_model_cache(view->cache).address) &&
	       looks_free(view, kmem_cache_size(page->slab_cache));
}

#define OVERWRITTEN                                                                                \
	"slab error in verify_redzone_free(): cache `*': memory outside object was overwritten\n"  \
	"*: redzone 1:*\n" CORRUPTION
#define FREED_TWICE                                                                                \
	"slab error in verify_redzone_free(): cache `*': double free detected\n"                   \
	"*: redzone 1:*\n" CORRUPTION

static struct misuse_verdict free_verdict(const struct run *run, const struct object_view *view,
					  bool right_cache)
{
	if (!may_call(run) || view->state == OBJECT_NONE)
		return skipped;
	if (view->state == OBJECT_FREED)
		return view->offset == 0 && right_cache && has_red_zones(view) &&
				       still_free(view) && !run->changes.objects_tainted
			       ? logged(FREED_TWICE)
			       : skipped;
	if (!right_cache)
		return debug_on() && view->offset == 0
			       ? ends("BUG cache_free_debugcheck: virt_to_cache(objp) != cachep")
			       : skipped;
	if (view->offset != 0)
		return debug_on() && view->offset % 8 == 0
			       ? ends("BUG cache_free_debugcheck: objp != index_to_obj(*)")
			       : skipped;
	if (view->overwritten)
		return logged(OVERWRITTEN);
	return run->changes.objects_tainted ? logged(CORRUPTION) : sound;
}

struct misuse_verdict misuse_kmem_cache_free(const struct run *run, const struct value *args)
{
	struct object_view view = object_model_at((uint32_t)args[1].number);
	bool right = view.cache != OBJECT_MODEL_NONE &&
		     object_model_cache(view.cache).address == args[0].number;

	if (is_nothing(args[1].number) || !cache_alive(&args[0]) ||
	    others_at_work(run, args[0].number, false) || others_at_work(run, args[1].number, true))
		return skipped;
	/* another handle may know another size, and constructs another part of the object */
	if (right && view.cache != args[0].ref &&
	    object_model_cache(args[0].ref).asked.size != object_model_cache(view.cache).asked.size)
		return skipped;
	return free_verdict(run, &view, right);
}

/* kfree() takes objects of any cache that constructs none. */
static struct misuse_verdict kfree_verdict(const struct run *run, uint64_t address)
{
	struct object_view view = object_model_at((uint32_t)address);

	if (is_nothing(address))
		return sound;
	if (may_call(run) && debug_on() && !virt_addr_valid(window_ptr((vaddr_t)address)))
		return ends("BUG kfree_debugcheck: BUG");
	if (others_at_work(run, address, true) ||
	    (view.cache != OBJECT_MODEL_NONE &&
	     object_model_cache(view.cache).asked.ctor != CTOR_NONE))
		return skipped;
	return free_verdict(run, &view, true);
}

struct misuse_verdict misuse_kfree(const struct run *run, const struct value *args)
{
	return kfree_verdict(run, args[0].number);
}

/* It looks for the size, and writes, before it frees. */
struct misuse_verdict misuse_kzfree(const struct run *run, const struct value *args)
{
	struct object_view view = object_model_at((uint32_t)args[0].number);

	if (!is_nothing(args[0].number) && !is_live_start(&view))
		return skipped;
	return kfree_verdict(run, args[0].number);
}

struct misuse_verdict misuse_krealloc(const struct run *run, const struct value *args)
{
	struct object_view view = object_model_at((uint32_t)args[0].number);

	if (!is_nothing(args[0].number) &&
	    (!is_live_start(&view) || view.cache != OBJECT_MODEL_NONE || view.overwritten ||
	     others_at_work(run, args[0].number, true)))
		return skipped;
	return kmalloc_verdict(run, args[2].number);
}

/* What only uses a live object, from its start. */
static struct misuse_verdict use_verdict(const struct run *run, uint64_t address)
{
	struct object_view view = object_model_at((uint32_t)address);

	if (is_nothing(address) || !may_call(run) || !is_live_start(&view) ||
	    others_at_work(run, address, true))
		return skipped;
	return sound;
}

struct misuse_verdict misuse_ksize(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return ends("BUG ksize: *");
	if (args[0].number == ZERO_SIZE_ADDRESS)
		return sound;
	return use_verdict(run, args[0].number);
}

struct misuse_verdict misuse_obj_fill(const struct run *run, const struct value *args)
{
	return use_verdict(run, args[0].number);
}

struct misuse_verdict misuse_obj_check(const struct run *run, const struct value *args)
{
	return use_verdict(run, args[0].number);
}

/* Where the second red zone of an object of a cache begins. */
static uint32_t red_zone_offset(const struct object_view *view)
{
	return (view->size + 7) & ~7u;
}

/* A byte of the second red zone that is another one then. */
static bool spoils_red_zone(const struct object_view *view, const struct value *args)
{
	return has_red_zones(view) && args[0].offset - red_zone_offset(view) < 8 &&
	       blind_load_byte(window_ptr((vaddr_t)args[0].number)) != (uint8_t)args[1].number;
}

struct misuse_verdict misuse_obj_store8(const struct run *run, const struct value *args)
{
	struct object_view view = object_model_of_call(args[0].ref);
	uint64_t offset = args[0].offset;

	if (is_nothing(args[0].number) || !may_call(run) || view.state == OBJECT_NONE ||
	    view.address != (uint32_t)(args[0].number - offset) ||
	    others_at_work(run, view.address, true))
		return skipped;
	if (view.state == OBJECT_LIVE && offset < view.size)
		return sound;
	if (view.state == OBJECT_LIVE && view.cache != OBJECT_MODEL_NONE)
		return spoils_red_zone(&view, args) ? sound : skipped;
	return view.state == OBJECT_FREED && debug_on() &&
			       (offset < view.size || spoils_red_zone(&view, args)) &&
			       object_model_at(view.address).call == view.call && still_free(&view)
		       ? sound
		       : skipped;
}

struct misuse_verdict misuse_check_heap_object(const struct run *run, const struct value *args)
{
	struct object_view view = object_model_at((uint32_t)args[0].number);
	struct object_cache_view cache = object_model_cache(view.cache);
	uint64_t n = args[1].number;
	bool general = view.cache == OBJECT_MODEL_NONE;
	uint32_t from = general ? 0 : cache.asked.useroffset;
	uint32_t bytes = general ? view.size : cache.asked.usersize;

	if (is_nothing(args[0].number) || !may_call(run) || view.state != OBJECT_LIVE ||
	    view.offset + n > view.size || others_at_work(run, view.address, false))
		return skipped;
	if (!general && region_bad(cache.asked.size, from, bytes))
		from = bytes = 0;
	if (view.offset >= from && view.offset + n <= (uint64_t)from + bytes)
		return sound;
	return logged("WARN __check_heap_object: *");
}
