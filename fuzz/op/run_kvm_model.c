/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the models learn from KVM's operations, and what they say to the results.
 */
#include "core/base/base.h"
#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "core/kvm/kvm.h"
#include "core/kvm/memory_cache.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/complain.h"
#include "fuzz/model/object_model.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_kmem.h"
#include "fuzz/op/run_kvm.h"

/* Pages that a call may want: its caches, slabs for what is in them, a frame of the guest. */
#define PAGES_OF_A_CALL 256u

/* May memory have been refused inside the call? */
static bool refused(const struct run *run, uint64_t pages)
{
	return !kmem_had_memory(run, pages + PAGES_OF_A_CALL, false);
}

static uint16_t step_of(const struct run *run)
{
	return (uint16_t)run_flight(run)->step;
}

/* ---- memory caches --------------------------------------------------------------------------- */

static struct kvm_mmu_memory_cache *cache_arg(const struct value *value)
{
	return window_ptr((vaddr_t)value->number);
}

static int32_t objects_now(const struct value *value)
{
	return kvm_mmu_memory_cache_nr_free_objects(cache_arg(value));
}

void model_mmu_cache_create(struct run *run, const struct value *args, const struct result *result)
{
	const struct memory_cache_asked asked = {
		.kmem_cache = (uint32_t)args[0].number,
		.cache = args[0].ref,
		.zero = args[1].number != 0,
		.gfp = (uint32_t)args[2].number,
		.init_value = args[3].number,
	};

	if (!result->failed)
		memory_cache_model_created(step_of(run), &asked, (uint32_t)result->value);
	else if (!refused(run, 0))
		model_complain("a memory cache was refused, and nothing speaks against it");
}

/* Does 32 bits' memory not hold the array? */
static bool array_cannot_be(int32_t capacity)
{
	return (uint32_t)capacity > node_vars->totalram_pages * (PAGE_SIZE / sizeof(vaddr_t));
}

void model_mmu_cache_topup(struct run *run, const struct value *args, const struct result *result)
{
	const struct memory_cache_view view = memory_cache_model_of(args[0].ref);
	const struct memory_cache_topup topup = {
		.capacity = (int32_t)args[1].number,
		.min = (int32_t)args[2].number,
		.error = (int32_t)(int64_t)result->value,
		.objects = objects_now(&args[0]),
		.refused = array_cannot_be((int32_t)args[1].number) ||
			   !(view.asked.gfp == 0 || (view.asked.gfp & __GFP_WAIT)) ||
			   refused(run, KVM_OBJECTS_MAX),
	};

	/* its array may lie in vmalloc space */
	if (topup.capacity > (int32_t)(PAGE_SIZE / sizeof(vaddr_t)) && view.capacity == 0)
		area_model_array_made();
	memory_cache_model_topped_up(args[0].ref, &topup);
}

void model_mmu_cache_nr_free(struct run *run, const struct value *args, const struct result *result)
{
	memory_cache_model_counted(args[0].ref, (int32_t)result->value);
}

void model_mmu_cache_alloc(struct run *run, const struct value *args, const struct result *result)
{
	const struct memory_cache_view view = memory_cache_model_of(args[0].ref);
	const struct object_asked asked = {
		.size = object_model_cache(view.asked.cache).asked.size,
		.cache = view.asked.cache,
		.zeroed = view.asked.zero || (view.asked.gfp & __GFP_ZERO && view.objects > 0),
	};

	memory_cache_model_taken(args[0].ref, objects_now(&args[0]));
	if (result->failed)
		model_complain("the memory cache of call %u gave NULL", args[0].ref);
	else
		object_model_alloc(step_of(run), &asked, (uint32_t)result->value);
}

void model_mmu_cache_alloc_page(struct run *run, const struct value *args,
				const struct result *result)
{
	const struct memory_cache_view view = memory_cache_model_of(args[0].ref);
	struct page_model_block block = {
		.call = step_of(run), .gfp = GFP_KERNEL, .nid = -1, .by_address = true};

	memory_cache_model_taken(args[0].ref, objects_now(&args[0]));
	if (result->failed) {
		model_complain("the memory cache of call %u gave NULL", args[0].ref);
		return;
	}
	block.pfn = ((uint32_t)result->value - PAGE_OFFSET) >> PAGE_SHIFT;
	if (view.asked.init_value == 0 && view.asked.zero)
		block.gfp |= __GFP_ZERO;
	page_model_alloc(&block);
	memory_cache_model_page(args[0].ref, block.pfn);
}

void model_mmu_cache_free(struct run *run, const struct value *args, const struct result *result)
{
	memory_cache_model_freed(args[0].ref);
	memory_cache_model_counted(args[0].ref, objects_now(&args[0]));
}

/* ---- guests: errors -------------------------------------------------------------------------- */

static bool exact(void)
{
	return guest_model_was_alone();
}

/* An error that no table of the guest explains: had it a reason? */
static void judge_error(const struct run *run, uint16_t guest, int64_t error)
{
	if (error == -ENOMEM && !refused(run, 0))
		model_complain("the guest of call %u got -ENOMEM, and memory was there", guest);
	if (error == -ENOSPC && guest_model_of(guest).shadow_pages > (uint32_t)GUEST_MODEL_CPUS)
		model_complain("the guest of call %u got -ENOSPC, and may have %u shadow pages",
			       guest, guest_model_of(guest).shadow_pages);
	if (error != -ENOMEM && error != -ENOSPC)
		model_complain("the guest of call %u got error %d", guest, (int)error);
}

/* ---- guests ---------------------------------------------------------------------------------- */

void model_kvm_create_vm(struct run *run, const struct value *args, const struct result *result)
{
	uint64_t npages = args[0].number;
	bool cannot_be = npages == 0 || npages > KVM_MAX_GFNS || !kvm_is_there();

	if (!result->failed && cannot_be)
		model_complain("a guest of %u frames was made", (uint32_t)npages);
	else if (!result->failed)
		guest_model_created(step_of(run), (uint32_t)npages, (uint32_t)result->value);
	else if (!cannot_be && !refused(run, 0))
		model_complain("a guest was refused, and memory was there");
}

void model_kvm_destroy_vm(struct run *run, const struct value *args, const struct result *result)
{
	guest_model_destroyed(args[0].ref);
}

void model_kvm_set_cr3(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t gfn = (uint32_t)args[2].number, cpu = (uint32_t)args[1].number;
	bool there = gfn < guest_model_of(args[0].ref).npages;

	if ((int64_t)result->value != (there ? 0 : -EINVAL))
		model_complain("CR3 %x of the guest of call %u: %d", gfn, args[0].ref,
			       (int)(int64_t)result->value);
	if (there)
		guest_model_cr3(args[0].ref, cpu, gfn, exact());
}

static void learn_write(struct run *run, uint16_t guest, uint64_t gpa, uint64_t value,
			uint64_t bytes, int64_t error)
{
	uint64_t gfn = gpa >> PAGE_SHIFT;
	bool there = gfn < guest_model_of(guest).npages;

	if (there != (error != -EFAULT))
		model_complain("a write to frame %llx of the guest of call %u: %d",
			       (unsigned long long)gfn, guest, (int)error);
	if (!there)
		return;
	if (error != 0)
		judge_error(run, guest, error);
	if (error != 0 || !exact())
		guest_model_back(guest, (uint32_t)gfn, GUEST_PERHAPS_BACKED);
	else
		guest_model_back(guest, (uint32_t)gfn, GUEST_BACKED);
	if (error == 0 && exact())
		guest_model_write(guest, gpa, (uint32_t)bytes, value);
	else if (error == 0)
		guest_model_blur(guest, gpa, (uint32_t)bytes);
}

void model_guest_set_entry(struct run *run, const struct value *args, const struct result *result)
{
	learn_write(run, args[0].ref, kvm_entry_gpa(args), kvm_entry_value(args), 8,
		    (int64_t)result->value);
}

void model_emulator_write_phys(struct run *run, const struct value *args,
			       const struct result *result)
{
	learn_write(run, args[0].ref, args[2].number, args[3].number, args[4].number,
		    (int64_t)result->value);
}

/* What was read must be what stands there, as far as that is known. */
static void judge_value(uint16_t guest, uint64_t gpa, uint64_t bytes, uint64_t value)
{
	uint64_t unknown, must = guest_model_read(guest, gpa, (uint32_t)bytes, &unknown);

	if (((value ^ must) & ~unknown) != 0)
		model_complain("the guest of call %u has %llx at %llx, must have %llx", guest,
			       (unsigned long long)value, (unsigned long long)gpa,
			       (unsigned long long)must);
}

void model_kvm_read_guest(struct run *run, const struct value *args, const struct result *result)
{
	bool there = args[1].number >> PAGE_SHIFT < guest_model_of(args[0].ref).npages;

	if (there == result->failed)
		model_complain("the guest of call %u: no frame at %llx, or one too many",
			       args[0].ref, (unsigned long long)args[1].number);
	else if (there && exact())
		judge_value(args[0].ref, args[1].number, args[2].number, result->value);
}

/* ---- accesses -------------------------------------------------------------------------------- */

/* Nobody knows when what happened. */
static void learn_overlap(uint16_t guest, uint32_t access)
{
	guest_model_blur_all(guest, access & PFERR_WRITE_MASK ? UINT64_MAX
							      : PT_ACCESSED_MASK | PT_DIRTY_MASK);
	for (uint32_t gfn = 0; gfn < guest_model_of(guest).npages; gfn++)
		if (guest_model_backing(guest, gfn) == GUEST_NOT_BACKED)
			guest_model_back(guest, gfn, GUEST_PERHAPS_BACKED);
}

/* What the walk says must be what the call came to. */
static void judge_answer(uint16_t guest, const struct guest_walk *walk, int64_t error, bool faulted)
{
	static const char *const answers[] = {"unknown", "done", "a fault", "no frame"};
	enum guest_answer answer = faulted            ? GUEST_FAULTS
				   : error == -EFAULT ? GUEST_NO_FRAME
						      : GUEST_DONE;

	if (walk->answer != GUEST_UNKNOWN && walk->answer != answer)
		model_complain("the guest of call %u: %s, must be %s", guest, answers[answer],
			       answers[walk->answer]);
}

/* A fault or an access that was alone. @error: -errno, or 0; @faulted: the guest's own fault. */
static void learn_access(struct run *run, const struct value *args, const struct guest_walk *walk,
			 int64_t error, bool faulted)
{
	uint16_t guest = args[0].ref;
	uint32_t access = (uint32_t)args[3].number;
	bool done = error == 0 && !faulted;

	if (error < 0 && error != -EFAULT)
		judge_error(run, guest, error);
	else
		judge_answer(guest, walk, error, faulted);
	if (walk->answer == GUEST_UNKNOWN) {
		learn_overlap(guest, done ? access : 0);
		return;
	}
	if (walk->answer != GUEST_FAULTS)
		guest_model_mark(guest, walk, access, done || error == -EFAULT);
	if (walk->answer == GUEST_DONE)
		guest_model_back(guest, (uint32_t)(walk->gpa >> PAGE_SHIFT),
				 done ? GUEST_BACKED : GUEST_PERHAPS_BACKED);
}

/* The fault that the guest was told of. */
static void judge_fault(const struct value *args, const struct guest_walk *walk,
			const struct result *result)
{
	if (result->address != args[2].number ||
	    (walk->answer == GUEST_FAULTS && result->code != walk->code))
		model_complain("the guest of call %u got fault %x at %x, must get %x", args[0].ref,
			       result->code, result->address, walk->code);
}

static void learn_content(const struct value *args, const struct guest_walk *walk,
			  const struct result *result)
{
	if (walk->answer != GUEST_DONE)
		return;
	if (args[3].number & PFERR_WRITE_MASK)
		guest_model_write(args[0].ref, walk->gpa, (uint32_t)args[4].number, args[5].number);
	else
		judge_value(args[0].ref, walk->gpa, args[4].number, result->value);
}

void model_kvm_guest_access(struct run *run, const struct value *args, const struct result *result)
{
	struct guest_walk walk;
	bool faulted = result->failed && result->vector != 0;
	int64_t error = result->failed && !faulted ? (int64_t)result->value : 0;

	if (!exact()) {
		learn_overlap(args[0].ref, (uint32_t)args[3].number);
		return;
	}
	walk = guest_model_walk(args[0].ref, (uint32_t)args[1].number, (uint32_t)args[2].number,
				(uint32_t)args[3].number);
	learn_access(run, args, &walk, error, faulted);
	if (faulted)
		judge_fault(args, &walk, result);
	else if (error == 0)
		learn_content(args, &walk, result);
}

void model_kvm_mmu_page_fault(struct run *run, const struct value *args,
			      const struct result *result)
{
	struct guest_walk walk;
	int64_t r = (int64_t)result->value;

	if (!exact()) {
		learn_overlap(args[0].ref, 0);
		return;
	}
	walk = guest_model_walk(args[0].ref, (uint32_t)args[1].number, (uint32_t)args[2].number,
				(uint32_t)args[3].number);
	learn_access(run, args, &walk, r < 0 ? r : 0, r == RET_PF_GUEST);
	/* an entry that leads to its own table changes as it is marked: that is tried again */
	if ((r == RET_PF_RETRY && walk.entries[0] != walk.entries[1]) ||
	    (r == RET_PF_EMULATE && !(args[3].number & PFERR_WRITE_MASK)))
		model_complain("the guest of call %u: a fault came to %d", args[0].ref, (int)r);
}

void model_kvm_mmu_invlpg(struct run *run, const struct value *args, const struct result *result)
{
}

void model_kvm_unmap_gfn(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t gfn = (uint32_t)args[1].number;
	enum guest_backing backing;

	if (gfn >= guest_model_of(args[0].ref).npages) {
		if ((int64_t)result->value != -EFAULT)
			model_complain("the guest of call %u had no frame %x to give up",
				       args[0].ref, gfn);
		return;
	}
	if (!exact()) {
		learn_overlap(args[0].ref, PFERR_WRITE_MASK);
		return;
	}
	backing = guest_model_backing(args[0].ref, gfn);
	if (result->value > 1 ||
	    (backing != GUEST_PERHAPS_BACKED && (backing == GUEST_BACKED) != result->value))
		model_complain("frame %x of the guest of call %u: %d pages were taken back", gfn,
			       args[0].ref, (int)(int64_t)result->value);
	guest_model_unmapped(args[0].ref, gfn);
}

void model_kvm_mmu_change_mmu_pages(struct run *run, const struct value *args,
				    const struct result *result)
{
	guest_model_shadow_pages(args[0].ref, exact() ? (uint32_t)args[1].number : 0);
}

void model_split_caches_topup(struct run *run, const struct value *args,
			      const struct result *result)
{
	if (result->value != 0)
		judge_error(run, args[0].ref, (int64_t)result->value);
}
