/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls of KVM's operations are misuse, and what the kernel must say of them.
 *
 *   call                     what                                 verdict
 *   any                      no such cache, no such guest         skipped
 *   any of a cache           another is under way with it         skipped: it has no lock
 *   create                   zones that its objects cannot have   skipped
 *   create                   zeroed objects that are constructed  skipped: they go back as zeros
 *   topup                    capacity 0 or another one, value     logged, once: a WARN
 *   alloc                    of an empty cache                    logged: a WARN; with a fault:
 * ends
 *   alloc                    a page of objects, an object of      skipped
 *                            pages
 *   a CPU, address, size     that cannot be                       ends: a BUG
 *   destroy                  another uses the guest               skipped
 *   any                      set_memory_*() was asked             skipped: pages that are free may
 *                                                                 not be writable any more
 *
 * In interrupts objects are taken, and nothing else is done.
 */
#include "core/kvm/kvm.h"
#include "fuzz/model/object_model.h"
#include "fuzz/op/run_kmem_verdict.h"
#include "fuzz/op/run_kvm.h"

/* What a call that allocates may say. */
#define MAY_SAY NO_ROOM "\n?WARN buffered_rmqueue: order > 1"

/* KVM writes to its pages through the CPU. */
static bool may_use(const struct run *run)
{
	return may_call(run) && !run->changes.rights;
}

/* Is another call under way whose argument of @kind is at @address? */
static bool others_at_work(const struct run *run, enum arg_kind kind, uint64_t address)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		for (const struct flight *f = run->in_flight[task]; f != NULL; f = f->interrupted)
			if (f != run->judged && f->op->args[0].kind == kind &&
			    f->args[0].number == address)
				return true;
	return false;
}

/* ---- memory caches --------------------------------------------------------------------------- */

/* Objects of the program's own caches that a memory cache can have. */
static bool objects_suit(const struct value *args)
{
	struct object_cache_view cache = object_model_cache(args[0].ref);
	bool zero = args[1].number != 0 || (args[2].number & __GFP_ZERO);

	return cache.alive && !(cache.asked.traits & (TRAIT_DMA | TRAIT_DMA32)) &&
	       !(zero && cache.asked.ctor != CTOR_NONE);
}

struct misuse_verdict misuse_mmu_cache_create(const struct run *run, const struct value *args)
{
	const uint64_t zones = __GFP_DMA | __GFP_DMA32 | __GFP_HIGHMEM;

	if (!may_use(run) || (args[2].number & (zones | __GFP_NOFAIL | __GFP_COMP)))
		return skipped;
	if (args[0].number != 0 && !objects_suit(args))
		return skipped;
	return logged(MAY_SAY);
}

/* The cache that a call names, if the call may be made. */
static bool cache_usable(const struct run *run, const struct value *args,
			 struct memory_cache_view *view)
{
	*view = memory_cache_model_of(args[0].ref);
	return args[0].number != 0 && view->alive && may_use(run) &&
	       !others_at_work(run, ARG_MEMORY_CACHE, args[0].number);
}

/* Arrays that are refused are never filled; others are memory that the machine has to have. */
static bool too_many(uint64_t capacity)
{
	return (uint32_t)capacity > KVM_OBJECTS_MAX && (uint32_t)capacity < 1u << 28;
}

struct misuse_verdict misuse_mmu_cache_topup(const struct run *run, const struct value *args)
{
	struct memory_cache_view view;

	if (!cache_usable(run, args, &view) || too_many(args[1].number))
		return skipped;
	return logged("?WARN make_array: *\n?WARN __kvm_mmu_topup_memory_cache: *\n" MAY_SAY);
}

struct misuse_verdict misuse_mmu_cache_nr_free(const struct run *run, const struct value *args)
{
	struct memory_cache_view view;

	return cache_usable(run, args, &view) ? sound : skipped;
}

/* Of an empty one, what it has is allocated there and then; that must not fail, and may. */
#define EMPTY     "WARN kvm_mmu_memory_cache_alloc: mc->nobjs == 0\n" MAY_SAY
#define NO_OBJECT "BUG kvm_mmu_memory_cache_alloc: object == 0"

static struct misuse_verdict alloc_verdict(const struct run *run, const struct value *args,
					   bool pages)
{
	struct memory_cache_view view;

	if (!cache_usable(run, args, &view) || (view.asked.kmem_cache == 0) != pages)
		return skipped;
	if (view.objects > 0)
		return sound;
	if (run->changes.failslab || run->changes.fail_page_alloc)
		return skipped;
	if (run->program->calls[run->judged->step].fail.nth == 1)
		return ends(NO_OBJECT);
	return logged(EMPTY "\n!" NO_OBJECT);
}

struct misuse_verdict misuse_mmu_cache_alloc(const struct run *run, const struct value *args)
{
	return alloc_verdict(run, args, false);
}

struct misuse_verdict misuse_mmu_cache_alloc_page(const struct run *run, const struct value *args)
{
	return alloc_verdict(run, args, true);
}

struct misuse_verdict misuse_mmu_cache_free(const struct run *run, const struct value *args)
{
	struct memory_cache_view view;

	return cache_usable(run, args, &view) ? sound : skipped;
}

/* ---- guests ---------------------------------------------------------------------------------- */

static bool guest_usable(const struct run *run, const struct value *args)
{
	return args[0].number != 0 && guest_model_of(args[0].ref).alive && may_use(run);
}

static bool size_is_odd(uint64_t bytes, uint64_t address)
{
	return bytes == 0 || bytes > 8 || (bytes & (bytes - 1)) != 0 || address % bytes != 0;
}

/* What all calls on a CPU of a guest have in common. */
static struct misuse_verdict vcpu_verdict(const struct run *run, const struct value *args)
{
	if (!guest_usable(run, args))
		return skipped;
	if (args[1].number >= KVM_NR_VCPUS)
		return ends("BUG kvm_vcpu_of: *");
	return logged(MAY_SAY);
}

struct misuse_verdict misuse_kvm_create_vm(const struct run *run, const struct value *args)
{
	return may_use(run) ? logged(MAY_SAY) : skipped;
}

struct misuse_verdict misuse_kvm_destroy_vm(const struct run *run, const struct value *args)
{
	return guest_usable(run, args) && !others_at_work(run, ARG_GUEST, args[0].number) ? sound
											  : skipped;
}

struct misuse_verdict misuse_kvm_set_cr3(const struct run *run, const struct value *args)
{
	return vcpu_verdict(run, args);
}

struct misuse_verdict misuse_guest_set_entry(const struct run *run, const struct value *args)
{
	return args[3].number < PT64_ENT_PER_PAGE ? vcpu_verdict(run, args) : skipped;
}

struct misuse_verdict misuse_emulator_write_phys(const struct run *run, const struct value *args)
{
	struct misuse_verdict verdict = vcpu_verdict(run, args);

	if (verdict.use == USE_LOGGED && size_is_odd(args[4].number, args[2].number))
		return ends("BUG emulator_write_phys: *");
	return verdict;
}

struct misuse_verdict misuse_kvm_read_guest(const struct run *run, const struct value *args)
{
	if (!guest_usable(run, args))
		return skipped;
	return size_is_odd(args[2].number, args[1].number) ? ends("BUG kvm_read_guest: *") : sound;
}

struct misuse_verdict misuse_kvm_guest_access(const struct run *run, const struct value *args)
{
	struct misuse_verdict verdict = vcpu_verdict(run, args);

	if (verdict.use == USE_LOGGED &&
	    (args[2].number >= KVM_GVA_LIMIT || size_is_odd(args[4].number, args[2].number)))
		return ends("BUG kvm_guest_access: *");
	return verdict;
}

struct misuse_verdict misuse_kvm_mmu_page_fault(const struct run *run, const struct value *args)
{
	struct misuse_verdict verdict = vcpu_verdict(run, args);

	if (verdict.use == USE_LOGGED && args[2].number >= KVM_GVA_LIMIT)
		return ends("BUG kvm_mmu_page_fault: *");
	return verdict;
}

struct misuse_verdict misuse_kvm_mmu_invlpg(const struct run *run, const struct value *args)
{
	return vcpu_verdict(run, args);
}

struct misuse_verdict misuse_kvm_unmap_gfn(const struct run *run, const struct value *args)
{
	return guest_usable(run, args) ? sound : skipped;
}

struct misuse_verdict misuse_kvm_mmu_change_mmu_pages(const struct run *run,
						      const struct value *args)
{
	return guest_usable(run, args) ? sound : skipped;
}

struct misuse_verdict misuse_split_caches_topup(const struct run *run, const struct value *args)
{
	return guest_usable(run, args) ? logged(MAY_SAY) : skipped;
}
